"""Bare counts per ward, in one pass over an index, and the last day anybody was there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    Text,
    bindparam,
    column,
    func,
    literal,
    literal_column,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Facets
from desktop.storage.figures.coverage_facets import counted_visits
from desktop.storage.models import AreaStatisticRow as S
from desktop.storage.models import VisitRow as V
from desktop.storage.tables.columns import as_json

INHABITANTS = "inhabitants"
"""Name of the indicator in ``area_statistic``; its periods are years."""


class People(StrEnum):
    """Which of the people reached are counted."""

    ALL = "reached_total"
    NEW = "reached_new"


class Apart(StrEnum):
    """What visits are told apart by: each has exactly one."""

    KIND = "kind"
    TEAM = "team_id"


class Counted(NamedTuple):
    """Which visits are counted, whom they reached, and what they are told apart by."""

    only: Facets = Facets()
    people: People = People.ALL
    apart: Apart | None = None


MOST_KEPT = 8
"""Counts of one kind of question. Those by kind take a few megabytes at 100,000 visits."""
EVERYTHING = Counted()
"""All final visits, and everybody they reached."""


@dataclass(frozen=True, slots=True)
class WardCount:
    """True counts of one ward.

    Args:
        reached: Encounters, not unique persons; visits without a count add nothing. Of new
            people, if those were asked for.
        counted: How many of the visits have such a count.
    """

    visits: int = 0
    reached: int = 0
    counted: int = 0


Months = Mapping[str, Mapping[int, WardCount]]
"""Area → number of a month → counts; absent without visits."""


def month_counts(session: Session, counted: Counted = EVERYTHING) -> Mapping[str, Months]:
    """Return the counts of final visits per ward and month, of all time, by what is told apart.

    Without that, all are under the empty text. First by day, which the index gives in order,
    then by month: half the time of sorting all visits by month. Kept until anything is written:
    the next question is often about the same ones, and looks at every visit there ever was.
    """
    kept = _kept(session)
    if counted not in kept:
        while len(kept) >= MOST_KEPT:
            del kept[next(iter(kept))]
        kept[counted] = _read_months(session, counted)
    return kept[counted]


def _kept(session: Session) -> dict[Counted, Mapping[str, Months]]:
    """Return what was counted over this connection since the last write by anybody.

    ``data_version`` says whether others wrote; it also fixes the moment that this session sees.
    What this connection wrote itself is in ``total_changes``.
    """
    connection = session.connection()
    (version,) = connection.exec_driver_sql("PRAGMA data_version").one()
    own = connection.connection.dbapi_connection
    now = version, own.total_changes if own is not None else -1
    if connection.info.get("counted_at") != now:
        connection.info["counted_at"], connection.info["counted"] = now, {}
    kept: dict[Counted, Mapping[str, Months]] = connection.info["counted"]
    return kept


def _read_months(session: Session, counted: Counted) -> Mapping[str, Months]:
    found: dict[str, dict[str, dict[int, WardCount]]] = {"": {}} if counted.apart is None else {}
    rows = session.connection().execute(_months(counted)).all()
    for value, ward, month, visits, reached, known in rows:
        number = 12 * int(month[:4]) + int(month[5:]) - 1
        wards = found.setdefault(str(value), {})
        wards.setdefault(ward, {})[number] = WardCount(visits, reached or 0, known)
    return found


def last_days(
    session: Session, wards: Sequence[str], last: date, only: Facets | None = None
) -> Mapping[str, date | None]:
    """Return the last day up to ``last`` with a final visit in each of ``wards``, if any.

    Each ward is walked back from the newest visit until one fits: looking at every visit
    there ever was would cost more each year.
    """
    asked = {"wards": as_json(wards), "last": last}
    rows = session.connection().execute(_newest(only or Facets()), asked)
    return {str(ward): day for ward, day in rows}


def first_day(session: Session) -> date | None:
    """Return the day of the oldest visit that is not in the bin."""
    oldest = select(V.day).where(V.deleted_at.is_(None)).order_by(V.day).limit(1)
    return session.scalar(oldest)


_ASKED = func.json_each(bindparam("wards", type_=Text)).table_valued(column("value", Text))


def apart(of: Counted) -> ColumnElement[Any]:
    """Return the column that visits are told apart by, as it is stored."""
    return literal("", Text()) if of.apart is None else type_coerce(V.__table__.c[of.apart], Text())


@lru_cache(maxsize=32)
def _months(of: Counted) -> Select[Any, str, str, int, int | None, int]:
    reached = V.__table__.c[of.people]
    days = (
        select(
            apart(of).label("value"),
            V.ward,
            V.day,
            func.count().label("visits"),
            func.sum(reached).label("reached"),
            func.count(reached).label("counted"),
        )
        .where(*counted_visits(of.only))
        .group_by(V.ward, V.day, *([] if of.apart is None else [apart(of)]))
        .cte("days")
        .prefix_with("MATERIALIZED", dialect="sqlite")
    )
    # Written out: with parameters SQLite would not see that the groups are what is asked for.
    month: ColumnElement[str] = literal_column("substr(days.day, 1, 7)", Text())
    sums = (func.sum(days.c[name]) for name in ("visits", "reached", "counted"))
    groups = (days.c.value, days.c.ward, month)
    return select(*groups, *sums).group_by(*groups)


@lru_cache(maxsize=32)
def _newest(only: Facets) -> Select[str, date]:
    newest = (
        select(V.day)
        .where(
            V.ward == _ASKED.c.value,
            V.day <= bindparam("last", type_=Date),
            *counted_visits(only),
        )
        .order_by(V.day.desc())
        .limit(1)
        .scalar_subquery()
    )
    return select(_ASKED.c.value, newest)


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """Registered inhabitants of a ward on 1 January of ``year``."""

    number: int
    year: int


_INHABITANTS = (
    select(S.area, S.period, S.value).where(S.indicator == INHABITANTS).order_by(S.period)
)


def inhabitants(session: Session, year: int) -> Mapping[str, Inhabitants]:
    """Return the newest figure of ``year`` or before, per ward.

    When all figures are from later years, the oldest of those: a figure of a neighbouring
    year says more than none, and its year is shown beside it.
    """
    rows = session.connection().execute(_INHABITANTS)
    found: dict[str, Inhabitants] = {}
    for area, period, value in rows:
        if int(period) <= year or area not in found:
            found[area] = Inhabitants(int(value), int(period))
    return found


def inhabitants_source(session: Session) -> str:
    """Return the publisher of the figures, as it must be named beside them."""
    query = select(S.source).where(S.indicator == INHABITANTS).order_by(S.period.desc()).limit(1)
    return session.scalar(query) or ""
