"""My plan as a calendar file: what is in it, what it tells of persons, and the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.agenda import RhythmFilter
from desktop.domain.exchange import Exported
from desktop.domain.period import Period
from desktop.domain.plan import PlanKind, PlanOrder
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, TaskSubject, VisitKind, VisitStatus
from desktop.errors import Cancelled, FileNotWritten, InvalidEntry
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.exchanging import record_files
from desktop.services.following import keeping_in_touch, tasks
from desktop.services.following.plan_export import AHEAD, export_plan
from desktop.services.organising import networks
from tests.reports.test_calendar_file import Event, plain, read

BATTEL = WardCode("12025W02")
ZOE = "Zoë Voorbeeld"


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """A desk with a visit, two tasks and two rhythms, of Lies; and of Jan as many."""
    place = places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)[0].id
    person = persons.add_person(desk, display_name=ZOE, ward=BATTEL)[0].id
    for each in (desk, replace(desk, author="jan")):
        visits.log_visit(
            each,
            start=desk.now() + timedelta(days=2),
            kind=VisitKind.KEY_FIGURE_TALK,
            place_id=place,
            duration=45,
            status=VisitStatus.PLANNED,
        )
        tasks.add_task(
            each,
            title=f"{ZOE} bellen",
            about=TaskSubject.PERSON,
            record_id=person,
            due_on=desk.today() - timedelta(days=5),
        )
        tasks.add_task(each, title="Laten weten", ward=BATTEL, due_on=desk.today(), is_promise=True)
    tasks.add_task(desk, title="Geen haast", ward=BATTEL)
    keeping_in_touch.set_rhythm(desk, "person", person, every_days=14)
    network = networks.add_network(desk, name="Vrouwenkring")[0].id
    keeping_in_touch.set_rhythm(desk, "network", network, every_days=100)
    return desk


def order(desk: Desk, **fields: Any) -> PlanOrder:
    return PlanOrder(period=Period(desk.today(), desk.today() + AHEAD), **fields)


def exported(desk: Desk, out: Path, **fields: Any) -> tuple[Exported, list[Event], str]:
    done = export_plan(desk, order(desk, **fields), out)
    text = out.read_bytes().decode()
    return done, read(text), plain(text.replace("\r\n ", ""))


def test_it_holds_what_is_mine_and_due_in_the_period(planned: Desk, tmp_path: Path) -> None:
    done, events, text = exported(planned, tmp_path / "plan.ics")
    assert (done.rows, done.kind, done.form) == (4, "plan", "ics")
    assert [plain(event["SUMMARY"]) for event in events] == [
        "Talk with a key figure · Battel",
        "Task",
        "Promised feedback · Battel",
        "Keep in touch",
    ]
    assert {event["CLASS"] for event in events} == {"PRIVATE"}
    assert "jan" not in text
    # What is late stands on the first day: a calendar does not look back.
    first = f"{planned.today():%Y%m%d}"
    assert [event.get("DTSTART;VALUE=DATE") for event in events[1:3]] == [first, first]


def test_nothing_of_a_person_is_in_it_unless_chosen(planned: Desk, tmp_path: Path) -> None:
    for name in (ZOE, "Plein", "Laten weten", "Vrouwenkring"):
        assert name not in exported(planned, tmp_path / "plan.ics")[2]
    _, events, text = exported(
        planned, tmp_path / "names.ics", with_names=True, reason="Op mijn telefoon"
    )
    assert text.count(ZOE) >= 2
    assert plain(events[0]["LOCATION"]) == "Plein, Battel"


def test_the_same_records_keep_their_ids(planned: Desk, tmp_path: Path) -> None:
    later = replace(planned, now=lambda: planned.now() + timedelta(hours=1))
    first, second = (exported(desk, tmp_path / "plan.ics")[1] for desk in (planned, later))
    assert [event["UID"] for event in first] == [event["UID"] for event in second]
    assert len({event["UID"] for event in first}) == len(first)


def test_kinds_can_be_left_out(planned: Desk, tmp_path: Path) -> None:
    for kind, count in ((PlanKind.VISIT, 1), (PlanKind.TASK, 2), (PlanKind.RHYTHM, 1)):
        done, _events, _ = exported(planned, tmp_path / "plan.ics", kinds=frozenset({kind}))
        assert done.rows == count


class TestTheLog:
    def test_every_export_is_in_it_with_its_reason(self, planned: Desk, tmp_path: Path) -> None:
        without, _, _ = exported(planned, tmp_path / "plan.ics")
        assert without.reason
        named, _, _ = exported(planned, tmp_path / "plan.ics", with_names=True, reason=" Op gsm ")
        logged = record_files.exports_logged(planned)
        assert {each.id for each in logged} == {without.id, named.id}
        assert named.reason == "Op gsm"

    def test_a_person_can_be_told_where_their_name_went(
        self, planned: Desk, tmp_path: Path
    ) -> None:
        (row,) = keeping_in_touch.list_rhythms(
            planned, RhythmFilter(kinds=frozenset({"person"}))
        ).rows
        exported(planned, tmp_path / "plan.ics")
        person: UUID = row.record_id
        assert record_files.exports_of_person(planned, person) == []
        named, _, _ = exported(planned, tmp_path / "plan.ics", with_names=True, reason="gsm")
        assert [each.id for each in record_files.exports_of_person(planned, person)] == [named.id]

    def test_what_was_not_written_is_not_in_it(self, planned: Desk, tmp_path: Path) -> None:
        with pytest.raises(FileNotWritten):
            exported(planned, tmp_path / "nowhere" / "plan.ics")

        def stop(_done: int, _total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            export_plan(planned, order(planned), tmp_path / "plan.ics", report=stop)
        assert record_files.exports_logged(planned) == []
        assert not list(tmp_path.glob("*.ics*"))


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"with_names": True}, ("reason", "required")),
        ({"with_names": True, "reason": "  "}, ("reason", "required")),
        ({"reason": "x" * 5000}, ("reason", "too_long_text")),
    ],
)
def test_refusals_write_nothing(
    planned: Desk, tmp_path: Path, fields: dict[str, Any], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        exported(planned, tmp_path / "plan.ics", **fields)
    assert refused.value.problems[0][:2] == problem
    assert not list(tmp_path.glob("*.ics"))


def test_a_plan_is_of_a_year_at_most(planned: Desk, tmp_path: Path) -> None:
    today = planned.today()
    long = PlanOrder(period=Period(today, today + timedelta(days=366)))
    with pytest.raises(InvalidEntry):
        export_plan(planned, long, tmp_path / "plan.ics")
