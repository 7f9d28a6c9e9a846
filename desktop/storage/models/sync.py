"""What synchronising needs beside the rows: operations waiting, merge bases, how far we read."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base
from desktop.storage.tables.columns import Json


class LinkRow(Base):
    """What ties this profile to the central server: one row, there from the beginning.

    Operations up to ``sent_n`` are on the server, and up to ``durable_n`` in a backup that was
    proven; those above ``sent_n`` wait. So an answer to 500 operations changes one number.

    ``erased`` is how far the feed of erasures was carried out to the last file; while
    ``uncleaned`` is above 0, the content is gone from the tables but maybe not from the journal
    and the write-ahead log. ``journal_before`` is a journal that may be removed.
    """

    __tablename__ = "link"
    __table_args__ = (CheckConstraint("one = 1", name="one__single"),)

    one: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    address: Mapped[str]
    tenant: Mapped[str]
    account: Mapped[str]
    server: Mapped[UUID | None]
    device: Mapped[UUID | None]
    stream: Mapped[UUID | None]
    access_token: Mapped[str]
    access_until: Mapped[datetime | None]
    refresh_token: Mapped[str]
    lease_until: Mapped[datetime | None]
    epoch: Mapped[int]
    home: Mapped[int]
    shared: Mapped[int]
    sent_n: Mapped[int]
    durable_n: Mapped[int]
    erased: Mapped[int]
    uncleaned: Mapped[bool]  # counts; it was made as a flag
    salvaged: Mapped[str | None]
    can_pull: Mapped[bool]
    clock_ahead: Mapped[int]
    threshold: Mapped[int] = mapped_column(server_default=text("5"))
    retention: Mapped[str] = mapped_column(server_default="")
    submitters: Mapped[str] = mapped_column(server_default="")
    announced_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    contact_at: Mapped[datetime | None]
    latest_at: Mapped[datetime | None]
    succeeded_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    failure: Mapped[str]
    work_offline: Mapped[bool]
    journal: Mapped[str]
    journal_before: Mapped[str]


class OutboxRow(Base):
    """One operation of this laptop. ``n`` is dense from 1; the server checks that.

    ``op`` is the operation's own id and ``id`` the record's. ``fields`` holds only what
    changed; a set as ``{"add": [...], "remove": [...]}``; ``was`` what long texts said before.
    ``edited_at`` is shown and audited, never used to decide.
    """

    __tablename__ = "outbox"
    __table_args__ = (CheckConstraint("n > 0", name="n__out_of_range"),)

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    op: Mapped[UUID] = mapped_column(unique=True)
    entity: Mapped[str]
    id: Mapped[UUID] = mapped_column(index=True)
    scope: Mapped[int]
    base_ver: Mapped[int]
    fields: Mapped[dict[str, Any]]
    moved_to: Mapped[int | None]
    edited_at: Mapped[datetime]
    was: Mapped[dict[str, Any]] = mapped_column(default=dict)
    schema: Mapped[int] = mapped_column(default=1)


class ShadowRow(Base):
    """Last state of the server of a record that differs here: the base of the merge.

    Made with the first change of a row that the server knows, replaced by each state that
    comes in, and dropped when the row is the server's again.
    """

    __tablename__ = "shadow"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str]
    scope: Mapped[int]
    ver: Mapped[int]
    fv: Mapped[dict[str, Any]]
    body: Mapped[dict[str, Any]]


class UnreadRow(Base):
    """A record that this program cannot show, whole: of a newer kind, or breaking a rule.

    It is tried again at every sync, so a newer program finds it.
    """

    __tablename__ = "unread"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str]
    scope: Mapped[int]
    ver: Mapped[int]
    fv: Mapped[dict[str, Any]]
    body: Mapped[dict[str, Any]]


class CursorRow(Base):
    """A scope that was granted, and how far this laptop has read its feed.

    ``sum`` is the checksum of what lies here, ``told`` the server's when we last had it all.
    A scope that was ``lost`` stays until the operations in it are sent.
    """

    __tablename__ = "cursor"

    scope: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    token: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    shared: Mapped[bool]
    lost: Mapped[bool]
    sum: Mapped[int]
    told: Mapped[int | None]


class SweepRow(Base):
    """A record that was here when a scope began to be read anew; seen again, it leaves."""

    __tablename__ = "sweep"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str]
    scope: Mapped[int]


class ApplyingRow(Base):
    """Holds a row only inside a transaction that applies what the server sent.

    The gates are silent then: what happens between two rows of a page is nobody's entry.
    """

    __tablename__ = "applying"

    one: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ErasedRow(Base):
    """A record that was erased on request: its id must never come back."""

    __tablename__ = "erased"

    id: Mapped[UUID] = mapped_column(primary_key=True)


class AttentionRow(Base):
    """An operation that the server refused and a person has to look at.

    It holds what was entered itself, for operations leave the outbox in time.
    """

    __tablename__ = "attention"

    op: Mapped[UUID] = mapped_column(primary_key=True)
    n: Mapped[int]
    entity: Mapped[str]
    id: Mapped[UUID] = mapped_column(index=True)
    outcome: Mapped[str]
    reason: Mapped[str]
    at: Mapped[datetime]
    edited_at: Mapped[datetime]
    fields: Mapped[dict[str, Any]] = mapped_column(Json)
