"""Contact rhythms: when the last contact was, and by when the next is due.

The database works both out. Rhythms are few (hundreds); visits are many, so each last contact
is found by an index.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import CTE, Date, Integer, Row, Subquery, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from desktop.domain.agenda import RhythmFilter, RhythmRow
from desktop.domain.listing import Order
from desktop.domain.rhythm import SUBJECTS
from desktop.domain.text import fold
from desktop.domain.vocabulary import RelationshipStage
from desktop.storage import models
from desktop.storage.lists.activity import (
    last_contact,
    last_with_network,
    last_with_organisation,
    visits_at,
)
from desktop.storage.lists.held import IN_PEACE
from desktop.storage.lists.paging import Expression, sorting_key
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import NetworkRow, OrganisationRow, PersonRow, PlaceRow, VisitRow

R = models.RhythmRow
_TABLES: Mapping[str, tuple[Any, Expression]] = {
    "person_id": (PersonRow, PersonRow.display_name),
    "network_id": (NetworkRow, NetworkRow.name),
    "place_id": (PlaceRow, PlaceRow.name),
    "organisation_id": (OrganisationRow, OrganisationRow.name),
}


def rhythms_page(
    session: Session,
    wanted: RhythmFilter,
    order: Order,
    *,
    today: date,
    offset: int,
    limit: int,
) -> tuple[Sequence[RhythmRow], int]:
    """Return one page of the rhythms that ``wanted`` lets through, and how many those are.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    found = _found(wanted, today)
    keys: dict[str, Expression] = {name: found.c[name] for name in _SORTED_BY}
    keys["name"] = found.c.name_sort
    key = sorting_key(keys, order)
    down = key.desc() if order.descending else key.asc()
    rows = session.execute(
        select(found, func.count().over().label("total"))
        .order_by(down.nulls_last(), found.c.due_on, found.c.name_sort, found.c.id)
        .offset(offset)
        .limit(limit)
    ).all()
    wards = ward_names(session)
    return [_to_row(row, wards) for row in rows], rows[0].total if rows else 0


def count_rhythms(session: Session, wanted: RhythmFilter, *, today: date) -> int:
    """Return how many rhythms ``wanted`` lets through."""
    return session.scalar(select(func.count()).select_from(_found(wanted, today))) or 0


_SORTED_BY = ("due_on", "last_contact", "every_days", "assignee", "paused_until")


def _found(wanted: RhythmFilter, today: date) -> Subquery:
    """Return the rhythms with all their columns.

    The last contact costs most, so it is worked out once for each and kept while the day that
    follows from it is compared and sorted by.
    """
    touched = _touched(wanted, today)
    due = _due(touched.c)
    query = select(touched, due.label("due_on"))
    if wanted.due_by is not None:
        query = query.where(due <= wanted.due_by)
    return query.subquery("found")


def _touched(wanted: RhythmFilter, today: date) -> CTE:
    name = func.coalesce(*(column for _table, column in _TABLES.values()))
    folded = func.coalesce(*(table.name_sort for table, _name in _TABLES.values()))
    query = select(
        R.id,
        *(getattr(R, each) for each in _TABLES),
        name.label("name"),
        folded.label("name_sort"),
        func.coalesce(PlaceRow.ward, OrganisationRow.ward, PersonRow.ward).label("ward"),
        R.every_days,
        R.created_at,
        _last(today).label("last_contact"),
        R.assignee,
        R.paused_until,
    )
    for field, (table, _name) in _TABLES.items():
        query = query.outerjoin(table, table.id == getattr(R, field))
    query = query.where(*_conditions(wanted))
    if wanted.text.strip():
        query = query.where(folded.contains(fold(wanted.text.strip()), autoescape=True))
    return query.cte("touched").prefix_with("MATERIALIZED", dialect="sqlite")


def _conditions(wanted: RhythmFilter) -> Iterator[Any]:
    """Yield what a rhythm must be; nobody is asked for who wants peace, or is in the bin."""
    yield R.deleted_at.is_(None)
    for field, (table, _name) in _TABLES.items():
        yield or_(getattr(R, field).is_(None), table.deleted_at.is_(None) & table.id.is_not(None))
    in_peace = IN_PEACE | (PersonRow.stage == RelationshipStage.CLOSED)
    yield or_(R.person_id.is_(None), ~in_peace)
    if wanted.kinds:
        yield or_(*(getattr(R, f"{kind}_id").is_not(None) for kind in sorted(wanted.kinds)))
    if wanted.assignees:
        yield R.assignee.in_(sorted(wanted.assignees))
    if wanted.about is not None:
        yield func.coalesce(*(getattr(R, field) for field in SUBJECTS)) == wanted.about


def _last(today: date) -> Any:
    """Return the day of the last contact with what a rhythm is about."""
    _count, at_place = visits_at(VisitRow.place_id, R.place_id)
    found = case(
        (R.person_id.is_not(None), last_contact(R.person_id)),
        (R.network_id.is_not(None), last_with_network(R.network_id)),
        (R.place_id.is_not(None), at_place),
        else_=last_with_organisation(R.organisation_id, today),
    )
    return type_coerce(found, Date())


def _due(touched: Any) -> Any:
    """Return what :func:`desktop.domain.rhythm.due_on` says, in SQL."""
    made = func.date(type_coerce(touched.created_at, Integer()) // 1000, "unixepoch")
    last = func.coalesce(touched.last_contact, made)
    due = func.date(last, func.printf("+%d days", touched.every_days))
    over = func.date(touched.paused_until, "+1 day")
    return type_coerce(case((over > due, over), else_=due), Date())


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> RhythmRow:
    kind, record_id = next(
        (field.removesuffix("_id"), found)
        for field in _TABLES
        if (found := getattr(row, field)) is not None
    )
    return RhythmRow(
        id=row.id,
        kind=kind,
        record_id=record_id,
        name=row.name or "",
        ward_name=wards.get(row.ward, row.ward or ""),
        every_days=row.every_days,
        last_contact=row.last_contact,
        due_on=row.due_on,
        assignee=row.assignee,
        paused_until=row.paused_until,
    )
