"""Published figures in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.published import OF_PLACES, Line, Published, PublishedFigures
from desktop.i18n import translate
from desktop.words.formats import number


def measure_name(measure: Published) -> str:
    """Return what a column of published figures counts."""
    return {
        Published.VISITS: translate("published", "Visits"),
        Published.REACHED: translate("published", "People reached"),
        Published.REACHED_NEW: translate("published", "People reached for the first time"),
        Published.REFERRALS: translate("published", "People led to a service or organisation"),
        Published.PLACES_SAFE: translate("published", "Safe places"),
        Published.PLACES_GROWING: translate("published", "Places growing to brave"),
        Published.PLACES_BRAVE: translate("published", "Brave places"),
    }[measure]


def measure_head(measure: Published) -> str:
    """Return the same in a word or two, for a narrow column."""
    return {
        Published.VISITS: translate("published", "Visits"),
        Published.REACHED: translate("published", "Reached"),
        Published.REACHED_NEW: translate("published", "New"),
        Published.REFERRALS: translate("published", "Led on"),
        Published.PLACES_SAFE: translate("published", "Safe"),
        Published.PLACES_GROWING: translate("published", "Growing"),
        Published.PLACES_BRAVE: translate("published", "Brave"),
    }[measure]


def measure_note(measure: Published) -> str:
    """Return how to read a figure."""
    if measure in OF_PLACES:
        return translate(
            "published", "Public places by their last assessment at the end of the quarter."
        )
    return {
        Published.VISITS: translate("published", "Visits that took place, as they were logged."),
        Published.REACHED: translate(
            "published",
            "Encounters: who was met twice counts twice.",
        ),
        Published.REACHED_NEW: translate(
            "published", "People who were met for the first time, as colleagues counted them."
        ),
        Published.REFERRALS: translate(
            "published", "Times that somebody was led to a service or organisation at a visit."
        ),
    }[measure]


def quarter_name(published: PublishedFigures) -> str:
    """Return for instance “Quarter 3 of 2026”."""
    first = published.first_on
    return translate("published", "Quarter {n} of {year}").format(
        n=(first.month + 2) // 3, year=first.year
    )


def hidden_note(published: PublishedFigures) -> str:
    """Return what is hidden, and that nothing changes any more."""
    return translate(
        "published",
        "Counts below {n} are hidden, and others with them so that nobody can work them out. "
        "These figures never change.",
    ).format(n=published.hidden_below)


def figure_text(value: int | None, state: ValueState) -> str:
    """Return a figure, or why there is none: zero, hidden and unknown are three things."""
    if state is ValueState.SUPPRESSED:
        return translate("published", "hidden")
    if value is None:
        return translate("published", "not known")
    return number(value)


def publication_title(published: PublishedFigures) -> str:
    """Return for instance “3rd quarter of 2026 · Team Noord”."""
    return " · ".join(filter(None, (quarter_name(published), published.team_name)))


@dataclass(frozen=True, slots=True)
class PaintedFigure:
    """The figure of a ward as a map paints it."""

    code: str
    value: float | None
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class LegendWords:
    """Words beside a map; see ``maps.painting.Words``."""

    title: str
    states: Mapping[str, str]
    notes: Sequence[str]
    page: Mapping[str, str]
    span: str


def painted(measure: Published, lines: Sequence[Line]) -> Sequence[PaintedFigure]:
    """Return the figures of the wards as a map paints them."""
    cells = {line.code: line.values[measure] for line in lines if line.code}
    return [
        PaintedFigure(code, value, state.value, figure_text(value, state))
        for code, (value, state) in cells.items()
    ]


def legend_words(measure: Published) -> LegendWords:
    """Return the words beside a map of a measure."""
    return LegendWords(
        title=measure_name(measure),
        states={
            ValueState.ZERO: number(0),
            ValueState.SUPPRESSED: translate("published", "hidden"),
            ValueState.UNKNOWN: translate("published", "not known"),
        },
        notes=(),
        page={
            "map": translate("published", "Map of the wards"),
            "zoom_in": translate("published", "Closer"),
            "zoom_out": translate("published", "Further"),
            "whole": translate("published", "Whole city"),
        },
        span=translate("published", "{first} to {last}"),
    )
