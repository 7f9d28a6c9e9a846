"""Which words went with somebody who was erased, so that later ones stay."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class ClearedRow(Base):
    """A line of the feed of erasures that was carried out: a record lost its words at a moment.

    All of the feed is told again after the server was put back, and to who comes to see persons.
    What was written since is not to go then. ``at``: the server's clock; only a name of the line.
    """

    __tablename__ = "cleared"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for it

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
