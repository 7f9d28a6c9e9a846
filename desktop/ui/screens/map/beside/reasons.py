"""Why a ward comes next, in words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.i18n import translate
from desktop.words.formats import number


def reasons_in_words(reasons: Sequence[tuple[str, float | None]]) -> str:
    """Return reasons as one line, strongest first."""
    told = [reason_in_words(code, figure) for code, figure in reasons]
    line = translate("map", ", ").join(filter(None, told))
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def reason_in_words(code: str, figure: float | None) -> str:
    """Return one reason; empty for one that a newer program added."""
    known = {
        "days_since_last": _days,
        "inhabitants": _inhabitants,
    }
    return known[code](figure) if code in known else ""


def _days(figure: float | None) -> str:
    if figure is None:
        return translate("map", "never visited")
    return translate("map", "no visit for %n day(s)", "", round(figure))


def _inhabitants(figure: float | None) -> str:
    return translate("map", "{number} residents").format(number=number(figure or 0))
