"""True counts per ward of what is on file today: key figures, places, networks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Text, and_, column, exists, func, select
from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Facets
from desktop.domain.period import Period
from desktop.domain.vocabulary import PlaceStatus, RelationshipStage, VisitStatus
from desktop.storage.figures.coverage_facets import bare
from desktop.storage.models import (
    KeyFigureRow,
    NetworkRow,
    PersonRow,
    PlaceRow,
    VisitRow,
    network_theme,
    network_ward,
    place_theme,
)
from desktop.storage.tables.columns import as_json


@dataclass(frozen=True, slots=True)
class NetworkCount:
    """Networks of one ward, or of the whole city.

    Args:
        silent: How many have no channel on file.
    """

    known: int = 0
    silent: int = 0


def key_figures_per_ward(session: Session) -> Mapping[str, Mapping[int, int]]:
    """Return the key figures in touch per ward and team; absent without any.

    Counted once however many profiles there are. Who has no ward, or is no longer in touch,
    is not counted. Never by theme: nothing ties a person to one (rule R1).
    """
    query = (
        select(PersonRow.ward, PersonRow.team_id, func.count(PersonRow.id.distinct()))
        .join(KeyFigureRow, KeyFigureRow.person_id == PersonRow.id)
        .where(
            PersonRow.deleted_at.is_(None),
            KeyFigureRow.deleted_at.is_(None),
            PersonRow.ward.is_not(None),
            PersonRow.stage != RelationshipStage.CLOSED,
        )
        .group_by(PersonRow.ward, PersonRow.team_id)
    )
    found: dict[str, dict[int, int]] = {}
    for ward, team, number in session.execute(query):
        found.setdefault(str(ward), {})[team] = number
    return found


Spot = tuple[float, float] | None
"""WGS84 degrees north and east; ``None`` = nobody pinned it."""


def place_spots(session: Session, only: Facets) -> Sequence[tuple[str, Spot]]:
    """Return ward and point of each place that is not closed for good."""
    query = select(PlaceRow.ward, PlaceRow.lat, PlaceRow.lon).where(
        PlaceRow.deleted_at.is_(None), PlaceRow.status != PlaceStatus.CLOSED
    )
    for theme in sorted(only.themes):
        about = select(place_theme.c.place_id).where(place_theme.c.theme == theme)
        query = query.where(PlaceRow.id.in_(about))
    return [
        (ward, None if lat is None or lon is None else (lat, lon))
        for ward, lat, lon in session.execute(query)
    ]


def wards_with_place_visits(
    session: Session, wards: Sequence[str], period: Period
) -> frozenset[str]:
    """Return those of ``wards`` where somebody visited a place in a period.

    Each ward is walked until a visit fits, instead of counting them all.
    """
    asked = func.json_each(as_json(list(wards))).table_valued(column("value", Text))
    visited = exists().where(
        VisitRow.ward == asked.c.value,
        VisitRow.day.between(period.first, period.last),
        bare("status") == VisitStatus.FINAL.value,
        bare("place_id").is_not(None),
        VisitRow.deleted_at.is_(None),
    )
    return frozenset(session.scalars(select(asked.c.value).where(visited)))


def networks_per_ward(
    session: Session, only: Facets
) -> tuple[Mapping[str, NetworkCount], NetworkCount]:
    """Return the networks per ward, absent without any, and those of the whole city.

    A network of several wards counts in each, and once in the city.
    """
    silent = func.count().filter(func.trim(NetworkRow.channels) == "")
    counts = select(func.count(), silent).where(NetworkRow.deleted_at.is_(None))
    for theme in sorted(only.themes):
        about = select(network_theme.c.network_id).where(network_theme.c.theme == theme)
        counts = counts.where(NetworkRow.id.in_(about))
    per_ward = (
        counts.add_columns(network_ward.c.ward)
        .join(network_ward, network_ward.c.network_id == NetworkRow.id)
        .group_by(network_ward.c.ward)
    )
    found = {
        ward: NetworkCount(known, without) for known, without, ward in session.execute(per_ward)
    }
    known, without = session.execute(counts.select_from(NetworkRow)).one()
    return found, NetworkCount(known, without)


Pairs = Mapping[tuple[str, str, str], int]
"""Ward and two themes, in the order of their codes → how many are about both."""


def places_about_two(session: Session) -> Pairs:
    """Return the places that are not closed for good and are about two themes."""
    one, other = place_theme.alias("one"), place_theme.alias("other")
    query = (
        select(PlaceRow.ward, one.c.theme, other.c.theme, func.count())
        .join(one, one.c.place_id == PlaceRow.id)
        .join(other, and_(other.c.place_id == PlaceRow.id, other.c.theme > one.c.theme))
        .where(PlaceRow.deleted_at.is_(None), PlaceRow.status != PlaceStatus.CLOSED)
        .group_by(PlaceRow.ward, one.c.theme, other.c.theme)
    )
    return {(ward, *pair): number for ward, *pair, number in session.execute(query)}


def networks_about_two(session: Session) -> Pairs:
    """Return the networks about two themes; one of several wards counts in each."""
    one, other = network_theme.alias("one"), network_theme.alias("other")
    here = network_ward.c
    query = (
        select(here.ward, one.c.theme, other.c.theme, func.count())
        .join(NetworkRow, NetworkRow.id == here.network_id)
        .join(one, one.c.network_id == here.network_id)
        .join(other, and_(other.c.network_id == here.network_id, other.c.theme > one.c.theme))
        .where(NetworkRow.deleted_at.is_(None))
        .group_by(here.ward, one.c.theme, other.c.theme)
    )
    return {(ward, *pair): number for ward, *pair, number in session.execute(query)}
