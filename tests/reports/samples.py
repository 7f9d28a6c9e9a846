"""A quarter in Mechelen as it could have been told, for tests of the writers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.aggregate import Figure, Grid, Line, figure
from desktop.domain.figures.summary import DataVersion, Subject, SummaryRow, VisitSummary
from desktop.domain.goal import GOALS
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.reports.detail import VisitLine

MADE = datetime(2026, 4, 2, 9, 30, tzinfo=UTC)
WARDS = {"12025W01": "Centrum", "12025W02": "Arsenaal", "12025W03": "Battel", "12025W04": "Heffen"}
QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))
COUNTS = {"12025W01": (30, 25, 28), "12025W02": (12, 0, 11), "12025W03": (2, 8, 6)}
TOLD = {"youth": 12, "1.2": 40}
"""Visits per theme and goal."""
FEW = 5
HIDDEN = (2, 30, 8, 25)
"""Counts of the table of wards and months that are not told: a small one and its partners."""
Table = dict[str, tuple[Figure, ...]]


def counts_of(visits: Mapping[str, Sequence[int]]) -> Table:
    """Return visits per ward and month as they are told: small ones hidden with a partner."""
    return {
        ward: tuple(figure(count, hidden=count in HIDDEN) for count in counts)
        for ward, counts in visits.items()
    }


def row(code: str, visits: int, *, hidden: bool = False) -> SummaryRow:
    """Return visits that reached four people each, one of them new, in 90 minutes."""
    return SummaryRow(
        code=code,
        visits=figure(visits, hidden=hidden),
        reached=figure(4 * visits, hidden=hidden),
        new=figure(visits, hidden=hidden),
        hours=figure(1.5 * visits, hidden=hidden),
    )


def summary(
    *,
    visits: Mapping[str, Sequence[int]] | None = None,
    wanted: VisitFilter | None = None,
    wards: dict[str, str] | None = None,
    asked: Period | None = None,
) -> VisitSummary:
    """Return a summary of the quarter; a ward with fewer than five visits is hidden."""
    given: Mapping[str, Sequence[int]] = COUNTS if visits is None else visits
    found = {ward: given.get(ward, (0, 0, 0)) for ward in WARDS}
    subject = Subject(
        filter=wanted or VisitFilter(first=QUARTER.first, last=QUARTER.last),
        period=QUARTER,
        ward_names=wards or WARDS,
        kinds=list(VisitKind),
        themes=list(Theme),
        goals=list(GOALS),
        asked=asked,
    )
    months = [sum(each) for each in zip(*found.values(), strict=True)]
    total = row("", sum(months))
    rows = {
        "ward": [row(ward, sum(n), hidden=0 < sum(n) < FEW) for ward, n in found.items()],
        "month": [row(code, n) for code, n in zip(subject.months, months, strict=True)],
        "kind": [row(k, sum(months) if k == "street_round" else 0) for k in VisitKind],
        "theme": [row(t, TOLD.get(t, 0), hidden=t == "rainbow") for t in Theme],
        "goal": [row(g, TOLD.get(g, 0)) for g in GOALS],
    }
    of_wards, of_months = (
        Line(tuple(each.visits for each in rows[name]), total.visits) for name in ("ward", "month")
    )
    return VisitSummary(
        subject=subject,
        rows=rows,
        total=total,
        grid=Grid(tuple(counts_of(found).values()), of_wards, of_months),
        threshold=FEW,
        version=DataVersion(revision="0001", made_at=MADE, visits=figure(122)),
    )


def areas() -> list[Area]:
    """Return four square wards in a row."""
    return [
        Area(
            code=code,
            name=name,
            level=AreaLevel.WARD,
            edition="test",
            schematic=True,
            geometry=_square(4.4 + 0.02 * index),
        )
        for index, (code, name) in enumerate(WARDS.items())
    ]


def _square(west: float) -> dict[str, Any]:
    south, east, north = 51.02, west + 0.02, 51.04
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return {"type": "Polygon", "coordinates": [ring]}


def line(**changes: Any) -> VisitLine:
    """Return one visit to a square in Battel."""
    fields: dict[str, Any] = {
        "id": "0195d3a0-0000-7000-8000-000000000001",
        "start": datetime(2026, 3, 4, 16, 0),  # noqa: DTZ001 - a wall clock, see VisitLine
        "ward": "12025W03",
        "ward_name": "Battel",
        "place": "Plein van Battel",
        "organisation": "",
        "kind": "street_round",
        "setting": "public_space",
        "status": "final",
        "duration": 90,
        "reached_total": 12,
        "reached_new": None,
        "interpreter": False,
        "themes": ["digital", "youth"],
        "goals": ["1.2"],
        "outcomes": ["contact_made"],
        "note": "Rustige namiddag",
        "lat": 51.03,
        "lon": 4.45,
    }
    return VisitLine(**(fields | changes))


def silent(done: int, total: int) -> None:
    """Report progress to nobody."""
