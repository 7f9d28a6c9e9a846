"""Reading days, clock times, counts and durations as people type them.

All languages are understood at once: somebody who works in Dutch may well write ``hier`` or
``yesterday``. Nothing is guessed beyond what is documented; text that is not understood is
``None``, and the form says so.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from desktop.domain.text import fold
from desktop.words.formats import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

LONGEST_COUNT = 18
_DAYS_FROM_TODAY = {
    **dict.fromkeys(("vandaag", "nu", "aujourd'hui", "aujourdhui", "today", "now"), 0),
    **dict.fromkeys(("gisteren", "gister", "hier", "yesterday"), -1),
    **dict.fromkeys(("eergisteren", "avant-hier", "avanthier"), -2),
    **dict.fromkeys(("morgen", "demain", "tomorrow"), 1),
    **dict.fromkeys(("overmorgen", "apres-demain", "apresdemain"), 2),
}
_WEEKDAY = {
    fold(name): index
    for names in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values())
    for index, name in enumerate(names)
}
_MONTH = {
    fold(name): index + 1
    for names in (*MONTHS.values(), *SHORT_MONTHS.values())
    for index, name in enumerate(names)
}
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBER_DAY = re.compile(r"(\d{1,2})(?:[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?)?")
_NAMED_DAY = re.compile(r"(\d{1,2})(?:er|e|st|nd|rd|th)? ?([a-z]+)\.?(?: (\d{4}|\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})(?: ?[:.uh] ?(\d{2})?)?(?: ?(?:u|h|uur|heures?))?|(\d{1,2})(\d{2})")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[.' \u00a0\u202f]\d{3})+")
_UNTIL = re.compile(r"(?:tot|until|till|to|jusqu'?a|jusque|->|-) *(.+)")
_HOURS = re.compile(r"(\d{1,2}) ?(?:u|h|uur|heures?|hours?)\.?(?: ?(\d{1,2}))?(?: ?min\w*)?")
_PART_HOURS = re.compile(r"(\d{1,2})[.,](\d{1,2}) ?(?:u|h|uur|heures?|hours?)")
_MINUTES = re.compile(r"(\d{1,6}) ?(?:'|m|min\w*)?")


def parse_day(text: str, *, today: date) -> date | None:
    """Return the day that was typed, or ``None``.

    Understood: ``21/11/2026``, ``21-11-26``, ``2026-11-21``, ``21 nov``, ``za 21 november
    2026``, ``gisteren``, ``maandag`` (the last one, today included). Without a year (or a
    month) the day nearest to ``today`` is meant.
    """
    plain = " ".join(fold(text.strip()).split())
    if plain in _DAYS_FROM_TODAY:
        return today + timedelta(days=_DAYS_FROM_TODAY[plain])
    if plain in _WEEKDAY:
        return today - timedelta(days=(today.weekday() - _WEEKDAY[plain]) % 7)
    first, _, rest = plain.partition(" ")
    if first.rstrip(".,") in _WEEKDAY and rest:
        plain = rest
    return _written_day(plain, today)


def _written_day(plain: str, today: date) -> date | None:
    if found := _ISO_DAY.fullmatch(plain):
        return _day(*map(int, found.groups()))
    if found := _NUMBER_DAY.fullmatch(plain):
        day, month, year = found.groups()
        return _nearest(int(day), int(month) if month else None, _year(year), today)
    if (found := _NAMED_DAY.fullmatch(plain)) and found[2] in _MONTH:
        return _nearest(int(found[1]), _MONTH[found[2]], _year(found[3]), today)
    return None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == len("2026") else 2000 + int(text)


def _nearest(day: int, month: int | None, year: int | None, today: date) -> date | None:
    if month and year:
        return _day(year, month, day)
    if month:
        years = (today.year + step for step in (-1, 0, 1))
        options = [_day(each, month, day) for each in years]
    else:
        first = today.replace(day=1)
        months = (first - timedelta(days=1), first, first + timedelta(days=31))
        options = [_day(each.year, each.month, day) for each in months]
    return min((each for each in options if each), key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_clock(text: str) -> time | None:
    """Return the clock time that was typed: ``10:15``, ``10u15``, ``1015``, ``10u``, ``9``."""
    found = _CLOCK.fullmatch(fold(text.strip()))
    if not found:
        return None
    hour, minute = (found[1], found[2]) if found[1] else (found[3], found[4])
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None


def parse_count(text: str) -> int | None:
    """Return the whole number that was typed, also below zero: ``18``, ``3.412``, ``3 412``."""
    plain = text.strip()
    if _GROUPED.fullmatch(plain):
        plain = re.sub(r"[.' \u00a0\u202f]", "", plain)
    if len(plain) > LONGEST_COUNT or not re.fullmatch(r"[+-]?\d+", plain):
        return None
    return int(plain)


def parse_number(text: str) -> float | None:
    """Return the number that was typed with a decimal comma or point: ``51,0259``."""
    plain = text.strip().replace(",", ".")
    if not re.fullmatch(r"[+-]?\d{1,12}(\.\d{0,15})?", plain):
        return None
    return float(plain)


def parse_duration(text: str, *, start: time | None = None) -> int | None:
    """Return minutes: ``45``, ``45 min``, ``1u30``, ``1,5 u``; or an end: ``11:30``.

    Args:
        text: A time with a colon, or any time after ``tot``, is an end on the same day.
        start: When it began; without it an end cannot be understood.

    Returns:
        Minutes; zero or less when the end is not after the start. ``None`` = not understood.
    """
    plain = fold(text.strip())
    until = _UNTIL.fullmatch(plain)
    if until or ":" in plain:
        return _minutes_until(parse_clock(until[1] if until else plain), start)
    if found := _MINUTES.fullmatch(plain):
        return int(found[1])
    if found := _PART_HOURS.fullmatch(plain):
        return round(float(f"{found[1]}.{found[2]}") * 60)
    if found := _HOURS.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2] or 0)
    return None


def _minutes_until(end: time | None, start: time | None) -> int | None:
    if end is None or start is None:
        return None
    return (end.hour - start.hour) * 60 + end.minute - start.minute
