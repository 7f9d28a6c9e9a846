"""What finds records that may be the same. It stays on this laptop and is made anew at will."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class UnscreenedRow(Base):
    """A row of ``search_entry`` that nobody compared with the others yet; triggers keep it."""

    __tablename__ = "unscreened"

    n: Mapped[int] = mapped_column(primary_key=True)


class AlikeKeyRow(Base):
    """A key of a row of ``search_entry``, as a hash: alone it tells nothing about anybody."""

    __tablename__ = "alike_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    hash: Mapped[int] = mapped_column(primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, index=True)


class LikelyRow(Base):
    """Two records that are likely one. The smaller id comes first.

    ``reasons`` holds codes with spaces between.
    """

    __tablename__ = "likely"
    __table_args__ = ({"sqlite_with_rowid": False},)

    one_id: Mapped[UUID] = mapped_column(primary_key=True)
    other_id: Mapped[UUID] = mapped_column(primary_key=True, index=True)
    kind: Mapped[str]
    score: Mapped[int]
    reasons: Mapped[str]


class PutBackRow(Base):
    """A merge that was taken apart, and what it had moved here was put back, or looked at."""

    __tablename__ = "put_back"
    __table_args__ = ({"sqlite_with_rowid": False},)

    merge_id: Mapped[UUID] = mapped_column(primary_key=True)
