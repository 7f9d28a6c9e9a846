"""Areas and open figures about them: reference data, loaded from files, not synchronised."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import AreaLevel
from desktop.storage.models.base import Base
from desktop.storage.tables.columns import Code, Json


class AreaEditionRow(Base):
    """One delivery of borders. At most one is current; the service sees to that."""

    __tablename__ = "area_edition"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    source: Mapped[str]
    licence: Mapped[str]
    valid_from: Mapped[date | None]
    loaded_at: Mapped[datetime]
    schematic: Mapped[bool]
    current: Mapped[bool]


class AreaRow(Base):
    """A city, ward or sector as one edition draws it. ``geometry`` is GeoJSON in WGS84."""

    __tablename__ = "area"

    edition_id: Mapped[UUID] = mapped_column(
        ForeignKey("area_edition.id", ondelete="CASCADE"), primary_key=True
    )
    code: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[AreaLevel] = mapped_column(Code(AreaLevel))
    name: Mapped[str]
    parent: Mapped[str | None]
    geometry: Mapped[dict[str, Any] | None] = mapped_column(Json)


class AreaStatisticRow(Base):
    """One open figure about one area."""

    __tablename__ = "area_statistic"

    area: Mapped[str] = mapped_column(primary_key=True)
    indicator: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[float]
    source: Mapped[str]
