"""What was seen in texts that people typed. It stays on this laptop and is made anew at will."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class TextUnscreenedRow(Base):
    """A record whose texts nobody looked at since they changed; triggers keep it.

    ``token`` differs after every change, so that a look at the text before it is not taken for
    one at the text after it.
    """

    __tablename__ = "text_unscreened"
    __table_args__ = ({"sqlite_with_rowid": False},)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    token: Mapped[int]


class TextRemarkRow(Base):
    """Something in a text to look at. ``mark`` is a hash: the words stand in the text alone."""

    __tablename__ = "text_remark"
    __table_args__ = ({"sqlite_with_rowid": False},)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[int] = mapped_column(primary_key=True, index=True)
    kind: Mapped[str]


class TextLeftRow(Base):
    """What somebody left as it stands in one text."""

    __tablename__ = "text_left"
    __table_args__ = ({"sqlite_with_rowid": False},)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[int] = mapped_column(primary_key=True)


class TextNameRow(Base):
    """A contact whose name is new: older texts may hold it."""

    __tablename__ = "text_name"
    __table_args__ = ({"sqlite_with_rowid": False},)

    person_id: Mapped[UUID] = mapped_column(primary_key=True)


class TextTaughtRow(Base):
    """A name beside a word that is no problem anywhere, or as long as a consent holds."""

    __tablename__ = "text_taught"

    mark: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    word: Mapped[str]
    consent_id: Mapped[UUID | None]
    at: Mapped[datetime]
