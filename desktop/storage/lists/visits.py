"""Lists of visits. Filter, order and page are the database's work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    FromClause,
    Integer,
    LargeBinary,
    Row,
    Subquery,
    Text,
    func,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from desktop.domain.listing import Order, VisitFilter, VisitRow, VisitTotals
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.storage import models
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Part,
    Segment,
    by_value,
    count_of,
    grouped,
    in_direction,
    joined_set,
    members_of,
    page_of_rows,
    part_of,
    sorting_key,
    values_in_use,
)
from desktop.storage.lists.visit_filter import conditions, conditions_given, rare_sets
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import OrganisationRow, PlaceRow, visit_consultant, visit_theme
from desktop.storage.tables.columns import Id, moment_from, read_code

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
    values = _values(session, wanted, order.column, tuple(wards))
    parts = _parts(wanted, order, rare_sets(session, wanted), values)
    rows = page_of_rows(session, parts, offset=offset, limit=limit)
    return [_to_row(row, wards) for row in rows]


def count_visits(session: Session, wanted: VisitFilter) -> int:
    """Return how many visits ``wanted`` lets through."""
    return count_of(session, select(V.id).where(*conditions(session, wanted)))


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


@lru_cache(maxsize=32)
def _parts(
    wanted: VisitFilter, order: Order, rare: frozenset[str], values: tuple[str | None, ...]
) -> Sequence[Part]:
    """Return the statements of a list; to build them costs more than to run them."""
    ids = select(V.id).where(*conditions_given(wanted, rare))
    return [part_of(each, _COLUMNS, _joined) for each in _segments(ids, wanted, order, values)]


def _segments(
    ids: Ids, wanted: VisitFilter, order: Order, values: Sequence[str | None]
) -> Sequence[Segment]:
    down = order.descending
    match order.column:
        case "day" | "start":
            return [Segment(ids, in_direction(_TIME, descending=down))]
        case "place":
            return _by_place(ids, descending=down, walk=_is_broad(wanted))
        case "ward" | "kind" | "status" as name:
            return grouped(ids, getattr(V, name), values, within=_NEWEST, descending=down)
        case _:
            key = sorting_key(_NUMBERS, order)
            ties = in_direction((V.start, V.id), descending=down)
            return by_value(ids, key, ties, descending=down, empty=_NEWEST)


def _values(
    session: Session, wanted: VisitFilter, column: str, wards: tuple[str, ...]
) -> tuple[str | None, ...]:
    """Return the values that can occur in the list, in the order to show them.

    Without a column that has few values, or with one in the filter, the database is not asked.
    """
    known = {"ward": wards, "kind": tuple(VisitKind), "status": tuple(VisitStatus)}.get(column)
    if known is None:
        return ()
    chosen: frozenset[str] = getattr(wanted, {"status": "statuses"}.get(column, f"{column}s"))
    if chosen:
        return (*(value for value in known if value in chosen), *sorted(chosen - set(known)))
    return tuple(values_in_use(session, getattr(V, column), known))


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
    type_coerce(V.id, LargeBinary).label("id"),
    type_coerce(V.start, Integer).label("start"),
    type_coerce(V.kind, Text).label("kind"),
    type_coerce(V.status, Text).label("status"),
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
"""As stored: a page is converted here, in half the time of the general way."""
_KINDS = {str(kind): kind for kind in VisitKind}
_STATUSES = {str(status): status for status in VisitStatus}


def _joined(page: Subquery) -> FromClause:
    """Return what a page of ids is joined to; the outer join keeps the page in front."""
    return (
        page.outerjoin(V, V.id == page.c.id)
        .outerjoin(PlaceRow, PlaceRow.id == V.place_id)
        .outerjoin(OrganisationRow, OrganisationRow.id == V.organisation_id)
    )


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> VisitRow:
    id_, start, kind, status, ward, place, organisation, *numbers, note, themes, consultants = row
    duration, reached_total, reached_new = numbers
    return VisitRow(
        id=UUID(bytes=id_),
        start=moment_from(start),
        kind=_KINDS.get(kind, kind),
        status=_STATUSES.get(status, status),
        ward=WardCode(ward),
        ward_name=wards.get(ward, ward),
        place_name=place or "",
        organisation_name=organisation or "",
        duration=duration,
        reached_total=reached_total,
        reached_new=reached_new,
        themes=_themes(themes),
        consultants=_members(consultants),
        note_start=note,
    )


@lru_cache(maxsize=4096)
def _themes(joined: str | None) -> tuple[Theme, ...]:
    return tuple(cast("Theme", read_code(Theme, theme)) for theme in _members(joined))


@lru_cache(maxsize=4096)
def _members(joined: str | None) -> tuple[str, ...]:
    return tuple(members_of(joined))
