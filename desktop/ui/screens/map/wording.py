"""Figures, legend and notes of the map as a person reads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop.domain.area import AreaEdition
from desktop.domain.coverage import Measure, ValueState, WardValue
from desktop.domain.listing import VisitRow
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.screens.map.ports import MapWords, PaintedWard
from desktop.words.formats import number, short_day
from desktop.words.labels import label

_DECIMALS = {
    Measure.VISITS: 0,
    Measure.DAYS_SINCE_LAST: 0,
    Measure.VISITS_PER_1000: 1,
    Measure.REACHED_PER_1000: 1,
    Measure.SHARE_VS_POPULATION: 1,
}


_ZERO_IS_A_FIGURE = {Measure.DAYS_SINCE_LAST, Measure.SHARE_VS_POPULATION}


def number_of(measure: Measure) -> Callable[[float], str]:
    """Return how figures of ``measure`` are written."""
    if measure is Measure.SHARE_VS_POPULATION:
        return _points
    return partial(number, decimals=_DECIMALS[measure])


def figure_text(measure: Measure, ward: WardValue) -> str:
    """Return a figure, or in words why there is none."""
    shown = _state(measure, ward)
    if shown is ValueState.VALUE and ward.value is not None:
        return number_of(measure)(ward.value)
    return state_words(measure)[shown]


def state_words(measure: Measure) -> Mapping[str, str]:
    """Return what stands in the place of a figure. Zero and unknown never read the same."""
    never = measure is Measure.DAYS_SINCE_LAST
    zero = (
        translate("map", "nobody reached")
        if measure is Measure.REACHED_PER_1000
        else translate("map", "no visit")
    )
    return {
        ValueState.SUPPRESSED: translate("map", "too few to show"),
        ValueState.UNKNOWN: (
            translate("map", "never visited") if never else translate("map", "not known")
        ),
        ValueState.ZERO: zero,
    }


def painted(measure: Measure, ward: WardValue) -> PaintedWard:
    """Return ``ward`` as the map draws it."""
    text = figure_text(measure, ward)
    state = _state(measure, ward)
    return PaintedWard(code=ward.code, value=ward.value, state=state, text=text)


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
            "zoom_in": translate("map", "Zoom in"),
            "zoom_out": translate("map", "Zoom out"),
        },
    )


def sources_line(edition: AreaEdition | None, source: str) -> str:
    """Return where borders and figures come from, for the line under the map.

    Args:
        source: Of the figures; may be empty.
    """
    parts = []
    if edition:
        borders = translate("map", "Borders: {source}, {edition}")
        parts.append(borders.format(source=edition.source, edition=edition.name))
    if source:
        parts.append(translate("map", "Figures: {source}").format(source=source))
    return " · ".join(parts)


def visit_lines(visit: VisitRow) -> str:
    """Return a visit in one line or two, without names of persons."""
    what = f"{short_day(day_of(visit.start))} · {label(visit.kind)}"
    details = [visit.place_name]
    if visit.reached_total is not None:
        details.append(translate("map", "%n reached", "", visit.reached_total))
    return "\n".join(line for line in (what, " · ".join(filter(None, details))) if line)


def _state(measure: Measure, ward: WardValue) -> ValueState:
    """Return the state to show: a visit today, or an exact share, is no absence of visits."""
    if measure in _ZERO_IS_A_FIGURE and ward.state is ValueState.ZERO:
        return ValueState.VALUE
    return ward.state


def _points(value: float) -> str:
    """Return percentage points with their sign, because half of them lie below zero."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{number(abs(value), decimals=_DECIMALS[Measure.SHARE_VS_POPULATION])}"
