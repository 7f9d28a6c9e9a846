"""Editions of the areas, their borders, and open figures about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from desktop.domain.area import Area, AreaEdition, AreaStatistic
from desktop.domain.text import fold
from desktop.domain.vocabulary import AreaLevel
from desktop.storage.models import AreaEditionRow, AreaRow, AreaStatisticRow

_AT = "@"
"""Between an indicator and the edition of the codes: no question about one finds the other."""
_ORDER = {level: rank for rank, level in enumerate(AreaLevel)}


def add_edition(session: Session, edition: AreaEdition, areas: Iterable[Area]) -> None:
    """Keep an edition with its areas; a current one takes that place from the former."""
    if edition.current:
        session.execute(update(AreaEditionRow).values(current=False))
    session.execute(insert(AreaEditionRow), [_edition_values(edition)])
    session.execute(insert(AreaRow), [_area_values(edition.id, area) for area in areas])


def all_editions(session: Session) -> Sequence[AreaEdition]:
    """Return every edition, the one loaded last first."""
    newest = AreaEditionRow.loaded_at.desc(), AreaEditionRow.id.desc()
    rows = session.scalars(select(AreaEditionRow).order_by(*newest))
    return [_to_edition(row) for row in rows]


def current_edition(session: Session) -> AreaEdition | None:
    """Return the edition that map and lists use, or ``None`` before any was loaded."""
    row = session.scalars(select(AreaEditionRow).where(AreaEditionRow.current)).first()
    return _to_edition(row) if row is not None else None


def use_edition(session: Session, edition_id: UUID) -> bool:
    """Let the map and the lists use this edition; return whether it is there."""
    if session.get(AreaEditionRow, edition_id) is None:
        return False
    is_it = AreaEditionRow.id == edition_id
    session.execute(update(AreaEditionRow).values(current=is_it))
    return True


def areas_of(session: Session, edition: AreaEdition, *levels: AreaLevel) -> Sequence[Area]:
    """Return the areas of these levels (none given = all): city, wards, sectors, by name."""
    query = select(AreaRow).where(AreaRow.edition_id == edition.id)
    if levels:
        query = query.where(AreaRow.level.in_(levels))
    areas = [_to_area(row, edition) for row in session.scalars(query)]
    return sorted(areas, key=lambda area: (_ORDER[area.level], fold(area.name), area.code))


def put_statistics(session: Session, statistics: Iterable[AreaStatistic]) -> None:
    """Keep figures; those of the same indicators that were there before are replaced."""
    values = [_statistic_values(statistic) for statistic in statistics]
    indicators = {value["indicator"] for value in values}
    session.execute(delete(AreaStatisticRow).where(AreaStatisticRow.indicator.in_(indicators)))
    session.execute(insert(AreaStatisticRow), values)


def add_statistics(session: Session, statistics: Iterable[AreaStatistic]) -> None:
    """Keep figures; of the same indicator and edition only those of the same period go."""
    values = [_statistic_values(statistic) for statistic in statistics]
    for indicator, period in {(value["indicator"], value["period"]) for value in values}:
        same = AreaStatisticRow.indicator == indicator, AreaStatisticRow.period == period
        session.execute(delete(AreaStatisticRow).where(*same))
    session.execute(insert(AreaStatisticRow), values)


def has_statistics(session: Session, indicator: str) -> bool:
    """Return whether there is any figure of ``indicator``."""
    counted = select(func.count()).where(AreaStatisticRow.indicator == indicator)
    return bool(session.scalar(counted))


def newest_statistics(
    session: Session, indicator: str, period: str, *, edition: str = ""
) -> Sequence[AreaStatistic]:
    """Return for each area its newest figure of ``period`` or before, by code of the area.

    Args:
        edition: Of the sector codes; figures of another edition never answer. Empty for wards.
    """
    query = (
        select(AreaStatisticRow)
        .where(
            AreaStatisticRow.indicator == _kept_as(indicator, edition),
            AreaStatisticRow.period <= period,
        )
        .order_by(AreaStatisticRow.area, AreaStatisticRow.period)
    )
    newest = {row.area: row for row in session.scalars(query)}
    return [_to_statistic(row) for row in newest.values()]


def _kept_as(indicator: str, edition: str) -> str:
    """Return the name under which figures of one edition of sector codes stand apart."""
    return f"{indicator}{_AT}{edition}" if edition else indicator


def _edition_values(edition: AreaEdition) -> dict[str, Any]:
    return {
        "id": edition.id,
        "name": edition.name,
        "source": edition.source,
        "licence": edition.licence,
        "valid_from": edition.valid_from,
        "loaded_at": edition.loaded_at,
        "schematic": edition.schematic,
        "current": edition.current,
    }


def _area_values(edition_id: UUID, area: Area) -> dict[str, Any]:
    return {
        "edition_id": edition_id,
        "code": area.code,
        "level": area.level,
        "name": area.name,
        "parent": area.parent,
        "geometry": area.geometry,
    }


def _statistic_values(statistic: AreaStatistic) -> dict[str, Any]:
    return {
        "area": statistic.area,
        "indicator": _kept_as(statistic.indicator, statistic.edition),
        "period": statistic.period,
        "value": statistic.value,
        "source": statistic.source,
    }


def _to_edition(row: AreaEditionRow) -> AreaEdition:
    return AreaEdition(
        id=row.id,
        name=row.name,
        source=row.source,
        licence=row.licence,
        valid_from=row.valid_from,
        loaded_at=row.loaded_at,
        schematic=row.schematic,
        current=row.current,
    )


def _to_area(row: AreaRow, edition: AreaEdition) -> Area:
    return Area(
        code=row.code,
        name=row.name,
        level=row.level,
        edition=edition.name,
        schematic=edition.schematic,
        parent=row.parent,
        geometry=row.geometry,
    )


def _to_statistic(row: AreaStatisticRow) -> AreaStatistic:
    indicator, _, edition = row.indicator.partition(_AT)
    return AreaStatistic(
        area=row.area,
        indicator=indicator,
        period=row.period,
        value=row.value,
        source=row.source,
        edition=edition,
    )
