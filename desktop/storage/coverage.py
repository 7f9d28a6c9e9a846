"""Bare counts per ward, in one pass over an index, and the last day anybody was there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme, VisitStatus
from desktop.storage.models import AreaStatisticRow as S
from desktop.storage.models import VisitRow as V
from desktop.storage.models import visit_theme

INHABITANTS = "inhabitants"
"""Name of the indicator in ``area_statistic``; its periods are years."""


@dataclass(frozen=True, slots=True)
class WardCount:
    """True counts of one ward in a period; see :class:`desktop.domain.coverage.WardTally`."""

    visits: int = 0
    reached: int = 0
    counted: int = 0


def ward_counts(
    session: Session, period: Period, themes: frozenset[Theme] = frozenset()
) -> Mapping[str, WardCount]:
    """Return the counts of final visits per ward; wards without visits are absent.

    Args:
        themes: Count only visits with at least one of these.
    """
    query = (
        select(V.ward, func.count(), func.sum(V.reached_total), func.count(V.reached_total))
        .where(*_final_visits(period.last, themes), V.day >= period.first)
        .group_by(V.ward)
    )
    return {
        ward: WardCount(visits, reached or 0, counted)
        for ward, visits, reached, counted in session.execute(query)
    }


def last_days(
    session: Session, wards: Sequence[str], last: date, themes: frozenset[Theme] = frozenset()
) -> Mapping[str, date | None]:
    """Return the last day up to ``last`` with a final visit in each of ``wards``, if any.

    Each ward is walked back from the newest visit until one fits: looking at every visit
    there ever was would cost more each year.
    """
    newest = [
        select(V.day)
        .where(V.ward == ward, *_final_visits(last, themes))
        .order_by(V.day.desc())
        .limit(1)
        .scalar_subquery()
        for ward in wards
    ]
    return dict(zip(wards, session.execute(select(*newest)).one(), strict=True)) if wards else {}


def _final_visits(last: date, themes: frozenset[Theme]) -> Iterator[ColumnElement[bool]]:
    yield V.status == VisitStatus.FINAL
    yield V.day <= last
    yield V.deleted_at.is_(None)
    if themes:
        with_theme = visit_theme.c.theme.in_(sorted(themes))
        yield exists().where(visit_theme.c.visit_id == V.id, with_theme)


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """Registered inhabitants of a ward on 1 January of ``year``."""

    number: int
    year: int


def inhabitants(session: Session, year: int) -> Mapping[str, Inhabitants]:
    """Return the newest figure of ``year`` or before, per ward.

    When all figures are from later years, the oldest of those: a figure of a neighbouring
    year says more than none, and its year is shown beside it.
    """
    rows = session.execute(
        select(S.area, S.period, S.value).where(S.indicator == INHABITANTS).order_by(S.period)
    )
    found: dict[str, Inhabitants] = {}
    for area, period, value in rows:
        if int(period) <= year or area not in found:
            found[area] = Inhabitants(int(value), int(period))
    return found


def inhabitants_source(session: Session) -> str:
    """Return the publisher of the figures, as it must be named beside them."""
    query = select(S.source).where(S.indicator == INHABITANTS).order_by(S.period.desc()).limit(1)
    return session.scalar(query) or ""
