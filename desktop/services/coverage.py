"""How present the team is in each ward: the figures behind map, table and command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import Field, fields
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.aggregate import THRESHOLD, Figure
from desktop.domain.coverage import (
    AreaValue,
    Coverage,
    Facets,
    Measure,
    Question,
    WardValue,
    usable,
)
from desktop.domain.months import whole_months
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.services import coverage_words as words
from desktop.services.coverage_counts import PER_INHABITANT, Asked, Told, read_counts
from desktop.services.coverage_measures import MEASURES
from desktop.services.coverage_states import STATES
from desktop.services.desk import Desk
from desktop.storage import coverage as sums
from desktop.storage.wards import city_code, ward_names


def coverage(
    desk: Desk, question: Question, *, today: date, threshold: int = THRESHOLD
) -> Coverage:
    """Answer a question with published figures: one an area, and one of the whole city.

    What is hidden is decided for all months together, so that no two periods give a count
    back; see :mod:`desktop.domain.publication`.

    Args:
        today: In Brussels.
        threshold: Counts below it are hidden, with what rests on them.

    Raises:
        InvalidEntry: ``not_for_measure``: it cannot be narrowed like this; see ``usable``.
    """
    measure = question.measure
    _check(question)
    periods = [period for period in (question.period, question.against) if period]
    asked = Asked({measure}, question.only, periods, today, threshold)
    with desk.store.reading() as session:
        told = _tell(session, asked, measure)
        names, city = ward_names(session), city_code(session)
        publisher, years = _denominator(session, measure, question.period)
    return Coverage(
        question=question,
        period=whole_months(question.period),
        areas=_areas(names, told),
        total=_total(city, told),
        unit=unit_of(measure),
        source=words.source_words(measure, publisher, years),
        denominator=words.years_words(years),
        caveat=words.CAVEATS[measure](),
    )


def unit_of(measure: Measure) -> str:
    """Return the unit of a measure in words."""
    return words.UNITS[measure]()


def source_of(desk: Desk, measure: Measure, period: Period) -> str:
    """Return where the figures come from, with the year of the inhabitants if they count."""
    with desk.store.reading() as session:
        publisher, years = _denominator(session, measure, period)
    return words.source_words(measure, publisher, years)


def ward_values(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: frozenset[Theme] = frozenset(),
    today: date,
    threshold: int = THRESHOLD,
) -> Sequence[WardValue]:
    """Return one published figure per ward; see :func:`coverage`."""
    question = Question(measure=measure, period=period, only=Facets(themes=themes))
    return [
        WardValue(code=WardCode(each.code), name=each.name, value=each.value, state=each.state)
        for each in coverage(desk, question, today=today, threshold=threshold).areas
    ]


def coverage_document(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: frozenset[Theme] = frozenset(),
    today: date,
    threshold: int = THRESHOLD,
) -> dict[str, Any]:
    """Return the coverage as one JSON document, as the command line and files give it."""
    values = ward_values(desk, measure, period, themes=themes, today=today, threshold=threshold)
    return {
        "items": [
            {"code": each.code, "name": each.name, "value": each.value, "state": each.state.value}
            for each in values
        ],
        "total": len(values),
        "measure": measure.value,
        "unit": unit_of(measure),
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "themes": sorted(themes),
        "threshold": threshold,
        "source": source_of(desk, measure, period),
    }


def _check(question: Question) -> None:
    """Refuse filters that the measure does not have."""
    kept = usable(question.only, question.measure)
    lost = [each.name for each in fields(Facets) if _of(kept, each) != _of(question.only, each)]
    if lost:
        raise InvalidEntry(*(Problem(name, "not_for_measure") for name in lost))


def _of(only: Facets, each: Field[Any]) -> Any:
    return getattr(only, each.name)


def _tell(session: Session, asked: Asked, measure: Measure) -> Sequence[Told]:
    """Return what may be told of each period asked."""
    if measure in STATES:
        return STATES[measure](session, asked)
    counts = read_counts(session, asked)
    return [MEASURES[measure](counts, span) for span in counts.spans]


def _denominator(session: Session, measure: Measure, period: Period) -> tuple[str, list[int]]:
    """Return who published the inhabitants, and of which years; no years if they do not count."""
    if measure not in PER_INHABITANT:
        return "", []
    found = sums.inhabitants(session, period.last.year).values()
    return sums.inhabitants_source(session), sorted({each.year for each in found})


def _areas(names: Mapping[str, str], told: Sequence[Told]) -> list[AreaValue]:
    now = told[0]
    before: Sequence[Figure | None] = told[1].cells if len(told) > 1 else [None] * len(now.cells)
    return [
        _value(code, names.get(code, code), cell, then)
        for code, cell, then in zip(now.codes, now.cells, before, strict=True)
    ]


def _total(city: str, told: Sequence[Told]) -> AreaValue:
    name = translate("report", "Whole city")
    return _value(city, name, told[0].total, told[1].total if len(told) > 1 else None)


def _value(code: str, name: str, now: Figure, then: Figure | None) -> AreaValue:
    before = then.value if then else None
    return AreaValue(
        code=code,
        name=name,
        value=now.value,
        state=now.state,
        before=before,
        before_state=then.state if then else None,
        change=None if now.value is None or before is None else now.value - before,
    )
