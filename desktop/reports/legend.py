"""What the fills of a map of wards mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import ValueState
from desktop.i18n import translate
from desktop.reports import wording
from desktop.reports.drawings import Key, Shading
from desktop.words.formats import number


def keys(shading: Shading, figures: Mapping[str, Figure]) -> Iterator[Key]:
    """Yield the fills that are used: tints from low to high, then what has no number."""
    values: dict[str, list[float]] = {}
    for code, one in figures.items():
        if one.value:
            values.setdefault(shading.fills[code], []).append(one.value)
    for fill, found in sorted(values.items(), key=lambda item: min(item[1])):
        low, high = number(min(found)), number(max(found))
        yield Key(fill, low if low == high else f"{low} – {high}")
    for state, text in (
        (ValueState.ZERO, number(0)),
        (ValueState.SUPPRESSED, f"{wording.HIDDEN} {translate('report', 'hidden')}"),
        (ValueState.UNKNOWN, wording.unknown()),
    ):
        fills = [shading.fills[code] for code, one in figures.items() if one.state is state]
        if fills:
            yield Key(fills[0], text)
