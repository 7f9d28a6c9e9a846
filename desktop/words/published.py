"""Published figures in words."""

from __future__ import annotations

from desktop.domain.coverage import Measure, ValueState
from desktop.domain.published import PublishedFigures
from desktop.i18n import translate
from desktop.words.formats import number


def measure_name(measure: Measure) -> str:
    """Return what a column of published figures counts."""
    if measure is Measure.VISITS:
        return translate("published", "Visits")
    return translate("published", "People reached for the first time")


def figure_text(value: int | None, state: ValueState) -> str:
    """Return a figure, or why there is none: zero, hidden and unknown are three things."""
    if state is ValueState.SUPPRESSED:
        return translate("published", "hidden")
    if value is None:
        return translate("published", "not known")
    return number(value)


def publication_title(published: PublishedFigures) -> str:
    """Return for instance “3rd quarter of 2026 · Team Noord”."""
    first = published.first_on
    quarter = translate("published", "Quarter {n} of {year}").format(
        n=(first.month + 2) // 3, year=first.year
    )
    return " · ".join(filter(None, (quarter, published.team_name)))
