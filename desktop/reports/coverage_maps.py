"""The maps of a handout: one, or two side by side with the same classes for both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Measure, ValueState
from desktop.i18n import translate
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.handout import Handout
from desktop.reports.texts import plain
from desktop.words.formats import number
from maps.painting import Painting, limits_of, paint

TWO_SIDES = frozenset({Measure.SHARE_VS_POPULATION})
"""Measures that lie below or above zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a map is coloured.

    Args:
        method: A value of :class:`maps.classes.Method`.
        limits: Highest value of each class, when they are fixed.
        theme: A key of :data:`maps.classes.COLOURS`, for a page; paper is always light.
    """

    method: str = "quantile"
    limits: Sequence[float] = ()
    theme: str = "light"


PLAIN = Look()
"""Five tints with about as many areas each, on paper."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One map.

    Args:
        name: Of the map inside a file; the same in every language.
        title: The period, when there are two maps; otherwise empty.
        figures: By code of the area.
    """

    name: str
    title: str
    figures: Mapping[str, Figure]
    painting: Painting


def panels(handout: Handout, look: Look) -> Sequence[Panel]:
    """Return the map of the period, after that of the earlier one if there is one.

    Raises:
        ValueError: There are more limits than tints, or there is no such method.
    """
    found, titles = _figures(handout), _titles(handout)
    painted = {name: _painted(figures) for name, figures in found.items()}
    two_sides = handout.question.measure in TWO_SIDES
    method, limits = look.method, look.limits
    if len(painted) > 1 and method != "fixed":
        limits = limits_of(painted.values(), method=method, two_sides=two_sides)
        method = "fixed"
    return [
        Panel(
            name,
            titles[name],
            found[name],
            paint(
                figures,
                _legend_words(handout),
                number,
                theme=look.theme,
                level=handout.question.level.value,
                method=method,
                limits=limits,
                two_sides=two_sides,
                has_figures=True,
                caption=titles[name],
            ),
        )
        for name, figures in painted.items()
    ]


def in_words(panel: Panel, handout: Handout) -> str:
    """Return a map as text, for who cannot see it: each area with its figure."""
    return "; ".join(
        f"{words.area_name(area)}: {wording.shown(panel.figures[area.code])}"
        for area in handout.answer.areas
    )


@dataclass(frozen=True, slots=True)
class _Painted:
    code: str
    value: float | None
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class _LegendWords:
    title: str
    states: Mapping[str, str]
    notes: Sequence[str]
    page: Mapping[str, str]
    span: str


def _painted(figures: Mapping[str, Figure]) -> list[_Painted]:
    return [
        _Painted(code, one.value, one.state.value, wording.shown(one))
        for code, one in figures.items()
    ]


def _legend_words(handout: Handout) -> _LegendWords:
    return _LegendWords(
        title=plain(words.heading(handout.answer)),
        states={
            ValueState.ZERO: number(0),
            ValueState.SUPPRESSED: f"{wording.HIDDEN} {translate('report', 'hidden')}",
            ValueState.UNKNOWN: wording.unknown(),
        },
        notes=(),
        page={
            "up_to": translate("report", "up to {last}"),
            "over": translate("report", "more than {first}, up to {last}"),
            "above": translate("report", "more than {first}"),
            "below": translate("report", "less than {last}"),
        },
        span="{first} – {last}",
    )


def _figures(handout: Handout) -> Mapping[str, Mapping[str, Figure]]:
    areas = handout.answer.areas
    shown = {"now": {area.code: words.now(area) for area in areas}}
    if handout.compares:
        return {"before": {area.code: words.before(area) for area in areas}} | shown
    return shown


def _titles(handout: Handout) -> Mapping[str, str]:
    question = handout.question
    if question.against is None:
        return {"now": ""}
    return {
        "before": wording.period_text(question.against),
        "now": wording.period_text(question.period),
    }
