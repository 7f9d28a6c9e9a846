"""Figures, legend and notes of the map as a person reads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop.domain.area import AreaEdition
from desktop.domain.figures.coverage import (
    AreaValue,
    Coverage,
    Facets,
    Measure,
    Question,
    ValueState,
)
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.ui.screens.map.ports import MapWords, PaintedWard
from desktop.words.formats import day_span, number
from desktop.words.labels import label

_ONE_DECIMAL = {
    Measure.VISITS_PER_1000,
    Measure.REACHED_PER_1000,
    Measure.KEY_FIGURES_PER_1000,
    Measure.PLACES_PER_1000,
}
_ZERO_IS_A_FIGURE = {Measure.DAYS_SINCE_LAST, Measure.SHARE_VS_POPULATION}
HIDDEN, UNKNOWN = "–", "?"
"""Signs in narrow columns; their sentences are on hover and read out."""
NOWHERE = "/-"
"""End of the code of what is not located in a sector."""


def is_signed(measure: Measure) -> bool:
    """Whether figures lie below and above zero."""
    return measure is Measure.SHARE_VS_POPULATION


def number_of(measure: Measure) -> Callable[[float], str]:
    """Return how figures of ``measure`` are written."""
    if is_signed(measure):
        return signed
    if measure is Measure.PRESENCE_VS_TARGET:
        return _percent
    return partial(number, decimals=1 if measure in _ONE_DECIMAL else 0)


def change_of(measure: Measure) -> Callable[[float], str]:
    """Return how a change of ``measure`` is written: always with its sign."""
    is_fine = measure in _ONE_DECIMAL or is_signed(measure)
    return partial(signed, decimals=1 if is_fine else 0)


def signed(value: float, decimals: int = 1) -> str:
    """Return a number with its sign, because half of them lie below zero."""
    shown = round(value, decimals)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return f"{sign}{number(abs(shown), decimals=decimals)}"


def _percent(value: float) -> str:
    return f"{number(value, decimals=0)} %"


def shown_state(measure: Measure, state: ValueState) -> ValueState:
    """Return the state to show: a visit today, or an exact share, is no absence of visits."""
    if state is ValueState.ZERO and measure in _ZERO_IS_A_FIGURE:
        return ValueState.VALUE
    return state


def figure_text(measure: Measure, value: float | None, state: ValueState) -> str:
    """Return a figure, or in words why there is none."""
    shown = shown_state(measure, state)
    if shown is ValueState.VALUE and value is not None:
        return number_of(measure)(value)
    return state_words(measure)[shown]


def cell_text(measure: Measure, value: float | None, state: ValueState) -> str:
    """Return a figure for a narrow column; zero, hidden and unknown never read the same."""
    if value is not None and state in {ValueState.VALUE, ValueState.ZERO}:
        told = number_of(measure)(value)
        if measure is Measure.DAYS_SINCE_LAST:
            return translate("map", "{days} d").format(days=told)
        return told
    if state is ValueState.SUPPRESSED:
        return HIDDEN
    if measure is Measure.DAYS_SINCE_LAST:
        return translate("map", "never")
    return UNKNOWN


def state_words(measure: Measure) -> Mapping[str, str]:
    """Return what stands in the place of a figure. Zero and unknown never read the same."""
    never = measure is Measure.DAYS_SINCE_LAST
    return {
        ValueState.SUPPRESSED: translate("map", "too few to show"),
        ValueState.UNKNOWN: (
            translate("map", "never visited") if never else translate("map", "not known")
        ),
        ValueState.ZERO: _zero(measure),
    }


def _zero(measure: Measure) -> str:
    if measure in {Measure.VISITS, Measure.VISITS_PER_1000, Measure.PRESENCE_VS_TARGET}:
        return translate("map", "no visit")
    if measure in {Measure.REACHED_PER_1000, Measure.REACHED_NEW}:
        return translate("map", "nobody reached")
    return translate("map", "none")


def short_label(measure: Measure) -> str:
    """Return the heading of a narrow column."""
    short = {
        Measure.VISITS: translate("map", "Visits"),
        Measure.VISITS_PER_1000: translate("map", "per 1,000"),
        Measure.REACHED_PER_1000: translate("map", "Reached per 1,000"),
        Measure.REACHED_NEW: translate("map", "New people"),
        Measure.DAYS_SINCE_LAST: translate("map", "Last"),
        Measure.SHARE_VS_POPULATION: translate("map", "Share, points"),
        Measure.KEY_FIGURES_PER_1000: translate("map", "Key figures per 1,000"),
        Measure.PLACES_PER_1000: translate("map", "Places per 1,000"),
        Measure.OPEN_FOLLOW_UPS: translate("map", "Open follow-ups"),
        Measure.NETWORKS_WITHOUT_CHANNEL: translate("map", "Networks to reach"),
        Measure.PRESENCE_VS_TARGET: translate("map", "Against target"),
    }
    return short.get(measure, label(measure))


def area_name(area: AreaValue) -> str:
    """Return what an area is called."""
    if area.code.endswith(NOWHERE):
        return translate("map", "Not in a sector")
    return area.name


def painted(measure: Measure, area: AreaValue, *, before: bool = False) -> PaintedWard:
    """Return ``area`` as the map draws it.

    Args:
        before: Its figure in the period compared with, not that of now.
    """
    value, state = (area.before, area.before_state) if before else (area.value, area.state)
    state = state or ValueState.UNKNOWN
    return PaintedWard(
        code=area.code,
        value=value,
        state=shown_state(measure, state),
        text=figure_text(measure, value, state),
    )


def map_words(measure: Measure, edition: AreaEdition | None) -> MapWords:
    """Return the words on the map itself."""
    is_schematic = edition is not None and edition.schematic
    return MapWords(
        title=label(measure),
        states=state_words(measure),
        notes=[translate("map", "Schematic borders")] if is_schematic else [],
        span=translate("map", "{first} to {last}"),
        page={
            "map": translate("map", "Map of the wards. Arrow keys choose a ward, Enter opens it."),
            "up_to": translate("map", "up to {last}"),
            "over": translate("map", "more than {first}, up to {last}"),
            "above": translate("map", "more than {first}"),
            "below": translate("map", "less than {last}"),
            "zoom_in": translate("map", "Zoom in"),
            "zoom_out": translate("map", "Zoom out"),
            "whole": translate("map", "Whole city"),
        },
    )


def sources_line(edition: AreaEdition | None, answer: Coverage | None) -> str:
    """Return where borders and figures come from, for the line under the map."""
    parts = []
    if edition:
        borders = translate("map", "Borders: {source}, {edition}")
        parts.append(borders.format(source=edition.source, edition=edition.name))
    if answer and answer.source:
        parts.append(translate("map", "Figures: {source}").format(source=answer.source))
    return " · ".join(parts)


def limits_in_words(only: Facets, names: Callable[[str, object], str]) -> str:
    """Return which visits count, as a sentence; empty when all do.

    Args:
        names: ``names(facet, code)`` returns what people call a code.
    """
    told = [
        names(facet, code)
        for facet in ("themes", "kinds", "goals", "networks", "consultants", "teams")
        for code in sorted(getattr(only, facet), key=str)
    ]
    if not told:
        return ""
    if len(told) == 1:
        return translate("map", "Only visits about: {limit}.").format(limit=told[0])
    both = translate("map", "Only visits that meet both: {first} and {second}.")
    return both.format(first=told[0], second=told[1])


def is_by_sector(question: Question) -> bool:
    """Whether the areas are sectors."""
    return question.level is AreaLevel.SECTOR


def days_in_words(question: Question) -> str:
    """Return the days of a question, and those it compares them with."""
    days = day_span(question.period.first, question.period.last)
    if question.against is None:
        return days
    before = day_span(question.against.first, question.against.last)
    return translate("map", "{days}, compared with {before}").format(days=days, before=before)
