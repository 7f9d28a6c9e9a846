"""Who read what: the chain of this profile, and beside it which mark is whose."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class AccessEntryRow(Base):
    """A line of the log; see :class:`desktop.domain.privacy.access.Entry`.

    ``hash`` covers the line before, and ``told``, the hash of the reason. Rows come in at the end
    and never change, but for a reason that an erasure takes away: triggers see to it. What the
    server has may leave at the beginning, after 90 days.
    """

    __tablename__ = "access_entry"
    __table_args__ = (Index("ix_access_entry_at", "at"),)

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[UUID]
    at: Mapped[datetime]
    by: Mapped[str]
    way: Mapped[str]
    kind: Mapped[str]
    form: Mapped[str]
    count: Mapped[int]
    reason: Mapped[str]
    told: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class AccessMarkRow(Base):
    """A person in a line, by their mark."""

    __tablename__ = "access_mark"
    __table_args__ = (Index("ix_access_mark_mark", "mark", "n"), {"sqlite_with_rowid": False})

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)


class AccessPersonRow(Base):
    """Whose mark it is. An erasure removes this row, and nothing of the chain."""

    __tablename__ = "access_person"
    __table_args__ = ({"sqlite_with_rowid": False},)

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    mark: Mapped[bytes] = mapped_column(LargeBinary, index=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary)


class AccessChainRow(Base):
    """The branch that this profile writes: one row, there from its first entry.

    It begins behind entry ``root_n`` with hash ``root_hash``, of ``parent`` if it has one; its
    last entry is ``n`` with ``hash``. The server has all up to ``sent_n``, and those up to
    ``pruned_n`` are no longer here. ``refused_n`` is the entry at which the server found that
    the chain was broken; 0 = it did not.
    """

    __tablename__ = "access_chain"
    __table_args__ = (
        CheckConstraint("one = 1", name="one__single"),
        CheckConstraint("pruned_n <= sent_n", name="pruned_n__not_sent"),
    )

    one: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    branch: Mapped[UUID]
    parent: Mapped[UUID | None]
    root_n: Mapped[int]
    root_hash: Mapped[bytes] = mapped_column(LargeBinary)
    n: Mapped[int]
    hash: Mapped[bytes] = mapped_column(LargeBinary)
    sent_n: Mapped[int]
    sent_hash: Mapped[bytes] = mapped_column(LargeBinary)
    pruned_n: Mapped[int]
    pruned_hash: Mapped[bytes] = mapped_column(LargeBinary)
    refused_n: Mapped[int]
