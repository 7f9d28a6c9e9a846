"""iCalendar files: what is written is read back as it was, whatever the texts hold."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Cancelled, FileNotWritten
from desktop.reports.calendar_file import Appointment, escaped, folded, write_calendar

SUNDAY = 7
MADE = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
Event = dict[str, str]


def nothing(_done: int, _total: int) -> None:
    return


def written(out: Path, *appointments: Appointment) -> str:
    write_calendar(
        appointments, out, name="Weefsel: lies", made_at=MADE, total=len(appointments),
        report=nothing,
    )  # fmt: skip
    return out.read_bytes().decode()


def read(text: str) -> list[Event]:
    """Return the events of a calendar, as the RFC says to read them."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    events: list[Event] = []
    inside: Event | None = None
    for line in re.sub("\r\n[ \t]", "", text).split("\r\n"):
        if line == "BEGIN:VEVENT":
            inside = {}
        elif line == "END:VEVENT":
            assert inside is not None
            events.append(inside)
            inside = None
        elif inside is not None:
            name, _, value = line.partition(":")
            assert name not in inside
            inside[name] = value
    return events


def plain(value: str) -> str:
    """Return a text value without its escapes."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def appointment(summary: str = "Taak", **fields: Any) -> Appointment:
    return Appointment(UUID(int=1), summary, date(2026, 11, 24))._replace(**fields)


def test_an_entry_is_private_and_known_again(tmp_path: Path) -> None:
    (event,) = read(written(tmp_path / "plan.ics", appointment()))
    assert event["CLASS"] == "PRIVATE"
    assert event["UID"] == f"{UUID(int=1)}@weefsel"
    assert event["DTSTAMP"] == "20261122T090000Z"
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20261124", "20261125")
    assert event["TRANSP"] == "TRANSPARENT"
    assert "LOCATION" not in event


@pytest.mark.parametrize(
    ("moment", "clock"),
    [
        (datetime(2026, 7, 1, 8, 0, tzinfo=UTC), "20260701T100000"),
        (datetime(2026, 12, 1, 8, 0, tzinfo=UTC), "20261201T090000"),
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), "20261025T003000"),
    ],
)
def test_hours_are_those_of_brussels_summer_and_winter(
    tmp_path: Path, moment: datetime, clock: str
) -> None:
    text = written(tmp_path / "plan.ics", appointment(start=moment, minutes=45, is_busy=True))
    (event,) = read(text)
    assert event["DTSTART;TZID=Europe/Brussels"] == clock
    end = datetime.strptime(event["DTEND;TZID=Europe/Brussels"], "%Y%m%dT%H%M%S")  # noqa: DTZ007
    start = datetime.strptime(clock, "%Y%m%dT%H%M%S")  # noqa: DTZ007
    assert end - start == timedelta(minutes=45)
    assert event["TRANSP"] == "OPAQUE"
    assert text.index("BEGIN:VTIMEZONE") < text.index("BEGIN:VEVENT")


def test_the_rule_of_summer_time_in_the_file_is_that_of_brussels(tmp_path: Path) -> None:
    """Check the rules in the file against the zone data, over the years of a plan."""
    text = written(tmp_path / "plan.ics", appointment())
    starts = {
        part.split("\r\n")[0]: re.findall(r"BYMONTH=(\d+);BYDAY=-1SU", part)[0]
        for part in text.split("BEGIN:")
        if "BYDAY=-1SU" in part
    }
    assert starts == {"DAYLIGHT": "3", "STANDARD": "10"}
    zone = ZoneInfo("Europe/Brussels")
    for year in range(2026, 2032):
        for month, before, after in ((3, 1, 2), (10, 2, 1)):
            days = [date(year, month, day) for day in range(25, 32)]
            last = next(day for day in days if day.isoweekday() == SUNDAY)
            for hour, hours in ((0, before), (2, after)):
                moment = datetime(year, month, last.day, hour, tzinfo=UTC).astimezone(zone)
                assert moment.utcoffset() == timedelta(hours=hours)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(max_size=200))
def test_no_text_breaks_out_of_its_line(tmp_path_factory: pytest.TempPathFactory, summary: str, place: str) -> None:  # fmt: skip  # noqa: E501
    out = tmp_path_factory.getbasetemp() / "hostile.ics"
    text = written(out, appointment(summary, location=place, description=f"{summary}\r\n{place}"))
    (event,) = read(text)
    assert set(event) <= {
        *("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "LOCATION"),
        *("DESCRIPTION", "CLASS", "TRANSP"),
    }
    lines = summary.replace("\r\n", "\n").replace("\r", "\n")
    kept = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", "", lines)
    assert plain(event["SUMMARY"]) == kept
    assert all(len(line) <= 75 for line in text.encode().split(b"\r\n"))


@pytest.mark.parametrize(
    "hostile",
    [
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://voorbeeld.example",
        "x\nATTENDEE:mailto:iemand@voorbeeld.example",
        "\\n\\;\\,",
        "a\u2028b\u0085c\x00d",
    ],
)
def test_a_text_cannot_add_a_property(tmp_path: Path, hostile: str) -> None:
    events = read(written(tmp_path / "plan.ics", appointment(hostile)))
    assert len(events) == 1
    assert not {"ATTACH", "ATTENDEE"} & events[0].keys()


def test_long_lines_are_folded_between_characters() -> None:
    line = "SUMMARY:" + "é€🙂" * 60
    parts = folded(line).split("\r\n")
    assert parts[-1] == ""
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:-1]) == line
    assert folded("short") == "short\r\n"


def test_escapes_are_those_of_the_standard() -> None:
    assert escaped("a;b,c\\d\r\ne\tf") == "a\\;b\\,c\\\\d\\ne\tf"


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    out = tmp_path / "plan.ics"
    out.write_text("old")

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_calendar([appointment()], out, name="x", made_at=MADE, total=1, report=stop)
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]
    with pytest.raises(FileNotWritten):
        written(tmp_path / "nowhere" / "plan.ics")
