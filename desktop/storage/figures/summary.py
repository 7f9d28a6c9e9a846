"""True sums over visits, for summaries; and the visits of a filter themselves, in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from alembic.runtime.migration import MigrationContext
from sqlalchemy import ColumnElement, Row, Table, Text, func, select, type_coerce
from sqlalchemy.orm import Session

from desktop.domain.figures.summary import Tally
from desktop.domain.listing import VisitFilter
from desktop.domain.vocabulary import VisitStatus
from desktop.storage.figures.coverage import EVERYTHING, Counted, apart
from desktop.storage.figures.coverage_facets import counted_visits
from desktop.storage.lists.paging import joined_set
from desktop.storage.lists.visit_filter import conditions
from desktop.storage.models import (
    OrganisationRow,
    PlaceRow,
    visit_goal,
    visit_outcome,
    visit_theme,
)
from desktop.storage.models import VisitRow as V

BATCH = 2_000
Tallies = Mapping[str, Mapping[int, Tally]]
"""Ward → number of a month → true sums; absent without visits."""

_AS_STORED: Mapping[str, ColumnElement[Any]] = {
    "kind": type_coerce(V.kind, Text),
    "status": type_coerce(V.status, Text),
    "setting": type_coerce(V.setting, Text),
    "place": func.coalesce(PlaceRow.name, ""),
    "organisation": func.coalesce(OrganisationRow.name, ""),
    **{
        column.key: column.expression
        for column in (V.duration, V.reached_total, V.reached_new, V.interpreter, V.note)
    },
    "lat": PlaceRow.lat.expression,
    "lon": PlaceRow.lon.expression,
}
AS_STORED = tuple(_AS_STORED)
"""Names of what :func:`visits_in_full` gives after id, start, ward, themes, goals, outcomes."""


def month_tallies(session: Session, of: Counted = EVERYTHING) -> Mapping[str, Tallies]:
    """Return the sums of final visits of all time, by what they are told apart by.

    Without that, all are under the empty text.
    """
    value, month = apart(of), func.substr(V.day, 1, 7, type_=Text)
    rows = session.execute(
        select(value, V.ward, month, *_sums(V))
        .where(*counted_visits(of.only))
        .group_by(value, V.ward, month)
    )
    return _tallies(rows) or ({"": {}} if of.apart is None else {})


def theme_tallies(session: Session) -> Mapping[str, Tallies]:
    """Return the sums per theme. A visit counts with each that it has."""
    return _per_member(session, visit_theme)


def goal_tallies(session: Session) -> Mapping[str, Tallies]:
    """Return the sums per goal."""
    return _per_member(session, visit_goal)


def schema_revision(session: Session) -> str:
    """Return the revision of the schema of the database."""
    return MigrationContext.configure(session.connection()).get_current_revision() or ""


def visits_in_full(session: Session, wanted: VisitFilter) -> Iterator[Row[Any]]:
    """Yield one row a visit, oldest first, in bounded memory. Persons are never selected."""
    query = (
        select(
            V.id,
            V.start,
            V.ward,
            joined_set(V.id, visit_theme),
            joined_set(V.id, visit_goal),
            joined_set(V.id, visit_outcome),
            *_AS_STORED.values(),
        )
        .outerjoin(PlaceRow, PlaceRow.id == V.place_id)
        .outerjoin(OrganisationRow, OrganisationRow.id == V.organisation_id)
        .where(*conditions(session, wanted))
        .order_by(V.day, V.start, V.id)
    )
    return iter(session.execute(query, execution_options={"yield_per": BATCH}))


def _per_member(session: Session, link: Table) -> Mapping[str, Tallies]:
    """Return the sums per member of a set.

    The visits are put in the order of their ids first: then the sets lie in that order as
    well, and each page of them is decrypted once (``LIMIT -1`` keeps SQLite from undoing it).
    """
    month = func.substr(V.day, 1, 7, type_=Text).label("month")
    found = (
        select(V.id, V.ward, month, V.reached_total, V.reached_new, V.duration)
        .where(V.status == VisitStatus.FINAL, V.deleted_at.is_(None))
        .order_by(V.id)
        .limit(-1)
        .subquery()
    )
    owner, member = link.c[0], link.c[1]
    groups = (member, found.c.ward, found.c.month)
    return _tallies(
        session.execute(
            select(*groups, *_sums(found.c))
            .join_from(found, link, owner == found.c.id)
            .group_by(*groups)
        )
    )


def _tallies(rows: Iterable[Row[Any]]) -> Mapping[str, Tallies]:
    found: dict[str, dict[str, dict[int, Tally]]] = {}
    for row in rows:
        value, ward, month, *sums = tuple[Any, ...](row)
        number = 12 * int(month[:4]) + int(month[5:]) - 1
        found.setdefault(str(value), {}).setdefault(ward, {})[number] = _tally(sums)
    return found


def _sums(of: Any) -> Sequence[ColumnElement[int]]:
    numbers = (of.reached_total, of.reached_new, of.duration)
    return [func.count(), *(each(n) for n in numbers for each in (func.sum, func.count))]


def _tally(sums: Sequence[int | None]) -> Tally:
    visits, reached, counted, new, counted_new, minutes, timed = (each or 0 for each in sums)
    return Tally(
        visits=visits,
        reached=reached,
        counted=counted,
        new=new,
        counted_new=counted_new,
        minutes=minutes,
        timed=timed,
    )
