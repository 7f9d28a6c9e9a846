"""Values of colleagues that were put aside."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.conflict import ConflictKind, Resolution
from desktop.storage.models.base import Base, Synced
from desktop.storage.tables.columns import Code, Json

OPEN = text("resolution IS NULL AND deleted_at IS NULL")
"""Condition of the index behind the list of what has to be looked at."""


class ConflictRow(Synced, Base):
    """See :class:`desktop.domain.conflict.Conflict` for the meaning."""

    __tablename__ = "conflict"
    __table_args__ = (
        Index("ix_conflict_record_id", "record_id"),
        Index("ix_conflict_open", "created_at", "id", sqlite_where=OPEN),
    )

    entity: Mapped[str]
    record_id: Mapped[UUID]
    field: Mapped[str]
    kind: Mapped[ConflictKind] = mapped_column(Code(ConflictKind))
    standing: Mapped[Any] = mapped_column(Json, nullable=True)
    standing_by: Mapped[str]
    standing_at: Mapped[datetime | None]
    aside: Mapped[Any] = mapped_column(Json, nullable=True)
    aside_by: Mapped[str]
    aside_at: Mapped[datetime | None]
    before: Mapped[Any] = mapped_column(Json, nullable=True)
    resolution: Mapped[Resolution | None] = mapped_column(Code(Resolution))
