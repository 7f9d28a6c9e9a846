"""True sums over the visits of a filter, for summaries; and the visits themselves, in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from alembic.runtime.migration import MigrationContext
from sqlalchemy import ColumnElement, Row, Table, Text, func, select, type_coerce
from sqlalchemy.orm import Session

from desktop.domain.listing import VisitFilter
from desktop.domain.summary import Slice, Tally
from desktop.storage.models import (
    OrganisationRow,
    PlaceRow,
    visit_goal,
    visit_outcome,
    visit_theme,
)
from desktop.storage.models import VisitRow as V
from desktop.storage.paging import joined_set
from desktop.storage.visit_filter import conditions

BATCH = 2_000

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


def slices(session: Session, wanted: VisitFilter) -> Sequence[Slice]:
    """Return the sums per ward, month and kind of visit."""
    month = func.substr(V.day, 1, 7, type_=Text)
    rows = session.execute(
        select(V.ward, month, V.kind, *_sums(V))
        .where(*conditions(session, wanted))
        .group_by(V.ward, month, V.kind)
    )
    return [
        Slice(ward=ward, month=month, kind=str(kind), tally=_tally(sums))
        for ward, month, kind, *sums in rows
    ]


def loose_sums(session: Session, wanted: VisitFilter) -> Mapping[str, Mapping[str, Tally]]:
    """Return the sums per theme and per goal. A visit counts with each that it has."""
    return {
        "theme": _per_member(session, wanted, visit_theme),
        "goal": _per_member(session, wanted, visit_goal),
    }


def days_of(session: Session, wanted: VisitFilter) -> tuple[date, date] | None:
    """Return the first and the last day with a visit, or ``None`` without visits."""
    query = select(func.min(V.day), func.max(V.day)).where(*conditions(session, wanted))
    first, last = tuple[date | None, date | None](session.execute(query).one())
    return (first, last) if first and last else None


def visits_on_file(session: Session) -> int:
    """Return how many visits there are that are not in the bin."""
    return session.scalar(select(func.count()).select_from(V).where(V.deleted_at.is_(None))) or 0


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


def _per_member(session: Session, wanted: VisitFilter, link: Table) -> Mapping[str, Tally]:
    """Return the sums per member of a set.

    The visits are put in the order of their ids first: then the sets lie in that order as
    well, and each page of them is decrypted once (``LIMIT -1`` keeps SQLite from undoing it).
    """
    found = (
        select(V.id, V.reached_total, V.reached_new, V.duration)
        .where(*conditions(session, wanted))
        .order_by(V.id)
        .limit(-1)
        .subquery()
    )
    owner, member = link.c[0], link.c[1]
    query = (
        select(member, *_sums(found.c)).join_from(found, link, owner == found.c.id).group_by(member)
    )
    return {str(code): _tally(sums) for code, *sums in session.execute(query)}


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
