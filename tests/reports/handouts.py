"""Answers about four wards as the services could have given them, for tests of the writers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.coverage import (
    AreaValue,
    Coverage,
    Facets,
    Measure,
    Question,
    ValueState,
)
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel, Theme
from desktop.reports.features import WardBorders
from desktop.reports.handout import Handout
from tests.reports import samples

HOSTILE = (
    '<img src=x onerror="alert(1)">${1+1}{{ scripts }}\u202eedoc\u202c\U0001f600</script>&amp;'
)
NOW = Period(date(2026, 1, 1), date(2026, 3, 31))
BEFORE = Period(date(2025, 1, 1), date(2025, 3, 31))
CODES = tuple(samples.WARDS)
FIGURES: dict[str, float | ValueState] = {
    CODES[0]: 83,
    CODES[1]: 12.5,
    CODES[2]: ValueState.SUPPRESSED,
    CODES[3]: 0,
}
EARLIER: dict[str, float | ValueState] = {
    CODES[0]: 80,
    CODES[1]: ValueState.UNKNOWN,
    CODES[2]: 20,
    CODES[3]: 6,
}


def handout(
    *measures: Measure,
    against: Period | None = None,
    names: dict[str, str] | None = None,
    drawn: bool = True,
) -> Handout:
    """Return the answer of four wards for the first quarter of 2026."""
    called = names or samples.WARDS
    question = Question(
        measure=(measures or (Measure.VISITS,))[0],
        period=NOW,
        only=Facets(themes=frozenset({Theme.YOUTH})),
        against=against,
    )
    answers = [
        coverage(replace(question, measure=each), called) for each in measures or (Measure.VISITS,)
    ]
    areas = [replace(area, name=called[area.code]) for area in samples.areas()]
    borders = WardBorders(areas, schematic=True, source="a drawing of our own")
    return Handout(
        answers=answers,
        asked=question,
        borders=borders if drawn else None,
        ward_names=called,
        remarks=["A remark."],
    )


def by_sector() -> Handout:
    """Return two sectors in each ward, and what is not located."""
    whole = handout()
    question = replace(whole.question, level=AreaLevel.SECTOR)
    wards = samples.areas()
    sectors = [sector for ward in wards for sector in halves(ward)]
    values = [
        AreaValue(
            code=code,
            name=f"Sector {code[-2:]}",
            value=None if code.endswith("-") else 7,
            state=ValueState.SUPPRESSED if code.endswith("-") else ValueState.VALUE,
            parent=ward.code,
        )
        for ward in wards
        for code in (f"{ward.code}A1", f"{ward.code}A2", f"{ward.code}/-")
    ]
    answer = replace(whole.answer, question=question, areas=values)
    return replace(
        whole,
        answers=[answer],
        asked=question,
        borders=WardBorders(sectors, schematic=False, source="Statbel"),
        outlines=wards,
    )


def coverage(question: Question, names: dict[str, str]) -> Coverage:
    """Return figures, hidden and unknown ones among them."""
    return Coverage(
        question=question,
        areas=[_area(code, names[code], question) for code in CODES],
        total=_value("12025", "Whole city", 115.5, 106 if question.against else None),
        unit="visits",
        source="Visits logged by the team; Statbel",
        denominator="2024",
        caveat="It is no norm.",
        inequality=0.42,
    )


def halves(ward: Area) -> Sequence[Area]:
    """Return the west and the east of a ward."""
    assert ward.geometry is not None
    (west, south), (east, _), (_, north), *_ = ward.geometry["coordinates"][0]
    middle = (west + east) / 2
    return [
        replace(
            ward,
            code=f"{ward.code}A{number}",
            level=AreaLevel.SECTOR,
            parent=ward.code,
            geometry=_box(left, right, south, north),
        )
        for number, (left, right) in enumerate(((west, middle), (middle, east)), start=1)
    ]


def _box(west: float, east: float, *across: float) -> dict[str, Any]:
    south, north = across
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return {"type": "Polygon", "coordinates": [ring]}


def _area(code: str, name: str, question: Question) -> AreaValue:
    return _value(code, name, FIGURES[code], EARLIER[code] if question.against else None)


def _value(
    code: str, name: str, now: float | ValueState, before: float | ValueState | None
) -> AreaValue:
    value, state = _told(now)
    was, was_state = (None, None) if before is None else _told(before)
    change = None if value is None or was is None else value - was
    return AreaValue(
        code=code,
        name=name,
        value=value,
        state=state,
        before=was,
        before_state=was_state,
        change=change,
    )


def _told(figure: float | ValueState) -> tuple[float | None, ValueState]:
    if isinstance(figure, ValueState):
        return None, figure
    return figure, ValueState.VALUE if figure else ValueState.ZERO
