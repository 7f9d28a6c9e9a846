"""What persons asked about their data, and who must not come back after being forgotten."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import RequestState, Right
from desktop.storage.models.base import IN_USE, Base, Synced
from desktop.storage.tables.columns import Code


class RightsRow(Synced, Base):
    """See :class:`desktop.domain.rights.RightsRequest` for the meaning."""

    __tablename__ = "rights_request"
    __table_args__ = (
        CheckConstraint("due_on >= asked_on", name="due_on__end_before_start"),
        Index("ix_rights_request_list", "state", "due_on", "id", sqlite_where=IN_USE),
    )

    person_id: Mapped[UUID] = mapped_column(index=True)
    right: Mapped[Right] = mapped_column(Code(Right))
    asked_on: Mapped[date]
    due_on: Mapped[date]
    state: Mapped[RequestState] = mapped_column(Code(RequestState))
    answer: Mapped[str]
    done_on: Mapped[date | None]


class BarredKeyRow(Base):
    """The key under which marks were made: this profile's own, or that of its server."""

    __tablename__ = "barred_key"

    place: Mapped[int] = mapped_column(primary_key=True)
    secret: Mapped[bytes]


class BarredRow(Base):
    """A mark of somebody who was forgotten; see :mod:`desktop.domain.privacy.barring`."""

    __tablename__ = "barred"
    __table_args__ = ({"sqlite_with_rowid": False},)

    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    mark: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ErasureRow(Base):
    """That somebody was erased here, without a server: counts, and no name."""

    __tablename__ = "erasure_done"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    reason: Mapped[str]
    records: Mapped[int]
    cleared: Mapped[int]
