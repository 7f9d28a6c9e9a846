"""Days, clock times, numbers and durations as people in Belgium write them, per language.

Qt's locale is not used: the command line and the reports write the same, and start sooner.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from desktop.domain.period import local
from desktop.i18n import language

WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
SHORT_WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
MONTHS: Mapping[str, tuple[str, ...]] = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
SHORT_MONTHS: Mapping[str, tuple[str, ...]] = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "fr": (
        *("janv", "févr", "mars", "avr", "mai", "juin"),
        *("juil", "août", "sept", "oct", "nov", "déc"),
    ),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_THIN_SPACE = "\N{NARROW NO-BREAK SPACE}"


def short_day(day: date) -> str:
    """Return for instance ``za 21 nov``."""
    return f"{_of(SHORT_WEEKDAYS)[day.weekday()]} {day.day} {_of(SHORT_MONTHS)[day.month - 1]}"


def short_day_year(day: date) -> str:
    """Return for instance ``za 21 nov 2026``."""
    return f"{short_day(day)} {day.year}"


def long_day(day: date) -> str:
    """Return for instance ``za 21 november 2026``."""
    weekday, month = _of(SHORT_WEEKDAYS)[day.weekday()], _of(MONTHS)[day.month - 1]
    return f"{weekday} {day.day} {month} {day.year}"


def numeric_day(day: date) -> str:
    """Return for instance ``21/11/2026``, the form that can be typed back everywhere."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def day_span(first: date, last: date) -> str:
    """Return for instance ``1 okt – 21 nov 2026``; a year is said once where once will do."""
    months = _of(SHORT_MONTHS)
    start = f"{first.day} {months[first.month - 1]}"
    if first.year != last.year:
        start = f"{start} {first.year}"
    return f"{start} – {last.day} {months[last.month - 1]} {last.year}"


def month_name(day: date) -> str:
    """Return the month in which ``day`` lies, for instance ``november 2026``."""
    return f"{_of(MONTHS)[day.month - 1]} {day.year}"


def clock(moment: datetime | time) -> str:
    """Return for instance ``10:15``; an aware moment as clocks in Brussels show it."""
    shown = moment
    if isinstance(moment, datetime) and moment.tzinfo:
        shown = local(moment)
    return f"{shown:%H:%M}"


def moment_text(moment: datetime) -> str:
    """Return an aware moment as day and clock in Brussels: ``za 21 november 2026 · 10:15``."""
    return f"{long_day(local(moment).date())} · {clock(moment)}"


def number(value: float, decimals: int | None = None) -> str:
    """Return for instance ``3.412`` or ``2,5``; in French thousands have a thin space.

    Args:
        value: Any finite number.
        decimals: How many to show; ``None`` = none for whole numbers, one for others.
    """
    if decimals is None:
        decimals = 0 if float(value).is_integer() else 1
    grouped = f"{value:,.{decimals}f}"
    thousands = _THIN_SPACE if language() == "fr" else "."
    return grouped.replace(",", "\0").replace(".", ",").replace("\0", thousands)


def minutes_text(minutes: int) -> str:
    """Return a duration: ``45 min``, ``1 u 30`` (``1 h 30`` in French and English)."""
    hours, rest = divmod(minutes, 60)
    if hours < 1:
        return f"{minutes} min"
    sign = "u" if language() == "nl" else "h"
    return f"{hours} {sign} {rest:02}" if rest else f"{hours} {sign}"


def _of(names: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return names.get(language(), names["en"])
