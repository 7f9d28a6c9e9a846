"""A plan as an iCalendar file (RFC 5545), for the calendar program of a colleague.

Every entry is private: who looks at a shared calendar sees that somebody is busy, no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from unicodedata import category
from uuid import UUID

from desktop.domain.period import local
from desktop.reports.files import Report, counted, whole_file

ENDING = "ics"
ZONE = "Europe/Brussels"
_LONGEST_LINE = 75
"""Octets of a line, without its end."""
_DEFAULT_MINUTES = 60
_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
"""Classes of characters that a line cannot hold: controls, halves of pairs, line separators."""
_SUMMER_TIME = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""The rule of the European Union; in force in Belgium since 1996 as it stands here."""


class Appointment(NamedTuple):
    """One entry of the calendar.

    Args:
        id: Stays the same for the same record: a second import changes the entry.
        start: An aware moment, or a day.
        minutes: How long; one hour when that is unknown. Of a day it means nothing.
        category: What kind of thing it is.
        is_busy: Whether it takes the time it stands at.
    """

    id: UUID
    summary: str
    start: datetime | date
    minutes: int | None = None
    location: str = ""
    description: str = ""
    category: str = ""
    is_busy: bool = False


def write_calendar(
    appointments: Iterable[Appointment],
    out: Path,
    *,
    name: str,
    made_at: datetime,
    total: int,
    report: Report,
) -> Path:
    """Write the appointments to ``out``; return ``out``.

    Args:
        name: Of the calendar.
        made_at: Aware; the moment of this file.

    Raises:
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    with whole_file(out) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        for line in _head(name):
            file.write(folded(line))
        for each in counted(appointments, total, report):
            for line in _event(each, made_at):
                file.write(folded(line))
        file.write(folded("END:VCALENDAR"))
    return out


def folded(line: str) -> str:
    """Return a content line with its end, broken so that no part is longer than 75 octets.

    A part begins with a space, and no character is cut in two.
    """
    parts: list[str] = []
    part, length = "", 0
    for character in line:
        size = len(character.encode())
        if length + size > _LONGEST_LINE:
            parts.append(part)
            part, length = " ", 1
        part += character
        length += size
    return "\r\n".join([*parts, part]) + "\r\n"


def escaped(text: str) -> str:
    """Return a text as a value: separators and line ends escaped, no control characters."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    kept = kept.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return "".join(each for each in kept if each == "\t" or category(each) not in _UNSEEN)


def _head(name: str) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Weefsel//Weefsel//NL"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"X-WR-CALNAME:{escaped(name)}"
    yield f"X-WR-TIMEZONE:{ZONE}"
    yield from _SUMMER_TIME


def _event(each: Appointment, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{each.id}@weefsel"
    yield f"DTSTAMP:{_utc(made_at)}"
    yield from _times(each)
    yield f"SUMMARY:{escaped(each.summary)}"
    if each.location:
        yield f"LOCATION:{escaped(each.location)}"
    if each.description:
        yield f"DESCRIPTION:{escaped(each.description)}"
    if each.category:
        yield f"CATEGORIES:{escaped(each.category)}"
    yield "CLASS:PRIVATE"
    yield f"TRANSP:{'OPAQUE' if each.is_busy else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _times(each: Appointment) -> Iterator[str]:
    start = each.start
    if isinstance(start, datetime):
        length = timedelta(minutes=each.minutes or _DEFAULT_MINUTES)
        yield f"DTSTART;TZID={ZONE}:{_clock(start)}"
        yield f"DTEND;TZID={ZONE}:{_clock(start + length)}"
    else:
        yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}"


def _clock(moment: datetime) -> str:
    return f"{local(moment):%Y%m%dT%H%M%S}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
