"""Lists of visits. Filter, order and page are the database's work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from desktop.domain.listing import Order, VisitFilter, VisitRow, VisitTotals
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.storage import models
from desktop.storage.columns import Id, read_code
from desktop.storage.models import OrganisationRow, PlaceRow, visit_consultant, visit_theme
from desktop.storage.paging import (
    Expression,
    Ids,
    Segment,
    by_value,
    count_of,
    grouped,
    in_direction,
    in_order_of,
    joined_set,
    members_of,
    page_of_ids,
    sorting_key,
    values_in_use,
)
from desktop.storage.visit_filter import conditions
from desktop.storage.wards import ward_names

NOTE_START = 120
V = models.VisitRow
_NUMBERS = {
    "reached_total": V.reached_total,
    "reached_new": V.reached_new,
    "duration": V.duration,
}
_TIME = (V.day, V.start, V.id)
_NEWEST = tuple(column.desc() for column in _TIME)


def visits_page(
    session: Session, wanted: VisitFilter, order: Order, *, offset: int, limit: int
) -> Sequence[VisitRow]:
    """Return one page of the visits that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    segments = _segments(session, wanted, order, tuple(wards))
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    return _details(session, ids, wards)


def count_visits(session: Session, wanted: VisitFilter) -> int:
    """Return how many visits ``wanted`` lets through."""
    return count_of(session, _ids(session, wanted))


def visit_totals(session: Session, wanted: VisitFilter) -> VisitTotals:
    """Return how many visits ``wanted`` lets through and how many people they reached."""
    figures = select(func.count(), func.sum(V.reached_total), func.count(V.reached_total))
    visits, reached, counted = session.execute(
        figures.select_from(V).where(*conditions(session, wanted))
    ).one()
    return VisitTotals(visits=visits, reached=reached or 0, counted=counted)


def last_kind_by(session: Session, author: str) -> str | None:
    """Return the kind of the visit that ``author`` entered last."""
    return session.scalar(
        select(V.kind).where(V.created_by == author).order_by(V.id.desc()).limit(1)
    )


def _ids(session: Session, wanted: VisitFilter) -> Ids:
    return select(V.id).where(*conditions(session, wanted))


def _segments(
    session: Session, wanted: VisitFilter, order: Order, wards: Sequence[str]
) -> Sequence[Segment]:
    ids, down = _ids(session, wanted), order.descending
    match order.column:
        case "day" | "start":
            return [Segment(ids, in_direction(_TIME, descending=down))]
        case "place":
            return _by_place(ids, descending=down, walk=_is_broad(wanted))
        case "ward" | "kind" | "status" as name:
            known = {"ward": wards, "kind": tuple(VisitKind), "status": tuple(VisitStatus)}[name]
            values = _wanted_values(session, wanted, name, known)
            return grouped(ids, getattr(V, name), values, within=_NEWEST, descending=down)
        case _:
            key = sorting_key(_NUMBERS, order)
            ties = in_direction((V.start, V.id), descending=down)
            return by_value(ids, key, ties, descending=down, empty=_NEWEST)


def _wanted_values(
    session: Session, wanted: VisitFilter, name: str, known: Sequence[str]
) -> list[str | None]:
    """Return the values that can occur in the list, in the order to show them."""
    chosen: frozenset[str] = getattr(wanted, {"status": "statuses"}.get(name, f"{name}s"))
    if chosen:
        return [*(value for value in known if value in chosen), *sorted(chosen - set(known))]
    return values_in_use(session, getattr(V, name), known)


def _by_place(ids: Ids, *, descending: bool, walk: bool) -> Sequence[Segment]:
    """Return the visits by the name of their place; those without a place come last.

    Args:
        walk: Whether to walk along the places in order and look up the visits of each, as is
            best when most visits count. Else the few that count are sorted. The planner
            cannot know which is better. A plus sign keeps SQLite from using the index on the
            place's id, so that the places come first.
    """
    name = in_direction((PlaceRow.name_sort, PlaceRow.id), descending=descending)
    place_id: Expression = literal_column("+place.id", Id()) if walk else PlaceRow.id
    placed = ids.join(PlaceRow, V.place_id == place_id)
    return [
        Segment(placed, (*name, *_NEWEST)),
        Segment(ids.where(V.place_id.is_(None)), _NEWEST),
    ]


def _is_broad(wanted: VisitFilter) -> bool:
    """Return whether nothing is asked that the index along the places cannot answer."""
    asked = replace(
        wanted,
        themes=frozenset(),
        goals=frozenset(),
        outcomes=frozenset(),
        consultant="",
        statuses=frozenset(),
    )
    return asked == VisitFilter()


_COLUMNS: tuple[Expression, ...] = (
    V.id,
    V.start,
    V.kind,
    V.status,
    V.ward,
    PlaceRow.name.label("place_name"),
    OrganisationRow.name.label("organisation_name"),
    V.duration,
    V.reached_total,
    V.reached_new,
    func.substr(V.note, 1, NOTE_START).label("note_start"),
    joined_set(V.id, visit_theme).label("themes"),
    joined_set(V.id, visit_consultant).label("consultants"),
)
_DETAILS = (
    select(*_COLUMNS)
    .outerjoin_from(V, PlaceRow, PlaceRow.id == V.place_id)
    .outerjoin(OrganisationRow, OrganisationRow.id == V.organisation_id)
    .where(V.id.in_(bindparam("ids", expanding=True)))
)
"""Built once: to build it costs more than to run it."""


def _details(session: Session, ids: Sequence[UUID], wards: Mapping[str, str]) -> list[VisitRow]:
    rows = session.execute(_DETAILS, {"ids": ids})
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in rows})


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> VisitRow:
    return VisitRow(
        id=row.id,
        start=row.start,
        kind=row.kind,
        status=row.status,
        ward=WardCode(row.ward),
        ward_name=wards.get(row.ward, row.ward),
        place_name=row.place_name or "",
        organisation_name=row.organisation_name or "",
        duration=row.duration,
        reached_total=row.reached_total,
        reached_new=row.reached_new,
        themes=[cast("Theme", read_code(Theme, theme)) for theme in members_of(row.themes)],
        consultants=members_of(row.consultants),
        note_start=row.note_start,
    )
