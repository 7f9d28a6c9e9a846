"""A quarter in Mechelen as the database could have added it up, for tests of the writers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.aggregate import figure
from desktop.domain.area import Area
from desktop.domain.goal import GOALS
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.summary import DataVersion, Slice, Subject, Tally, VisitSummary, summarise
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.reports.detail import VisitLine

MADE = datetime(2026, 4, 2, 9, 30, tzinfo=UTC)
WARDS = {"12025W01": "Centrum", "12025W02": "Arsenaal", "12025W03": "Battel", "12025W04": "Heffen"}
QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))
COUNTS = {"12025W01": (30, 25, 28), "12025W02": (12, 0, 11), "12025W03": (2, 8, 6)}


def tally(visits: int) -> Tally:
    """Return sums of visits that reached four people each, one of them new, in 90 minutes."""
    return Tally(
        visits=visits,
        reached=4 * visits,
        counted=visits,
        new=visits,
        counted_new=visits,
        minutes=90 * visits,
        timed=visits,
    )


def slices() -> list[Slice]:
    """Return the sums per ward, month and kind."""
    return [
        Slice(ward=ward, month=f"2026-{month:02}", kind="street_round", tally=tally(count))
        for ward, counts in COUNTS.items()
        for month, count in enumerate(counts, start=1)
        if count
    ]


def summary(
    found: Sequence[Slice] | None = None,
    *,
    wanted: VisitFilter | None = None,
    wards: dict[str, str] | None = None,
) -> VisitSummary:
    """Return a summary of the quarter."""
    subject = Subject(
        filter=wanted or VisitFilter(first=QUARTER.first, last=QUARTER.last),
        period=QUARTER,
        ward_names=wards or WARDS,
        kinds=list(VisitKind),
        themes=list(Theme),
        goals=list(GOALS),
    )
    version = DataVersion(revision="0001", made_at=MADE, visits=figure(122))
    loose = {"theme": {"youth": tally(12), "rainbow": tally(3)}, "goal": {"1.2": tally(40)}}
    sums = slices() if found is None else found
    return summarise(subject, sums, loose if sums else {"theme": {}, "goal": {}}, version=version)


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
