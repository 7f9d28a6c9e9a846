"""Who read what, in the window: noted wherever somebody is shown, and shown to who may see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop.app.access import log_jobs
from desktop.app.duplicates import merge_jobs
from desktop.app.pictures.safekeeping_poses import SAFEKEEPING_POSES
from desktop.app.record_pages.page_plans import PAGES
from desktop.app.relations import _ask_to_whom
from desktop.app.workplace import Workplace
from desktop.domain.listing import Hit, Order, Page, PersonFilter
from desktop.domain.privacy.access import Access, AccessFilter, Read, Way
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import PlaceKind, TaskState, VisitKind
from desktop.errors import DiskFull, ServerUnreachable
from desktop.services import persons, places, ties, visits
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch, tasks
from desktop.services.privacy import access_log
from desktop.services.privacy.shown import persons_in
from desktop.ui.screens.care.log import LogPage
from desktop.ui.screens.care.log_ports import LogRow, Source
from tests.conftest import NOW
from tests.seen import names_read
from tests.services.privacy.test_access_log import break_in

BATTEL = WardCode("12025W02")
SILENT = {
    "map": "a map has no persons on it",
    "care": "asks who is due to go, and nobody is",
    "bin": "lists what was thrown away, by its titles in the index",
}
"""Screens that show nobody, and why."""


@pytest.fixture
def amina(desk: Desk) -> UUID:
    """Somebody who stands in every list there is."""
    person, _ = persons.add_person(desk, display_name="Amina Voorbeeld", ward=BATTEL)
    persons.add_person(desk, display_name="Amina Voorbeelt", ward=BATTEL)
    place, _ = places.add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)
    visits.log_visit(
        desk,
        start=NOW - timedelta(days=2),
        kind=VisitKind.STREET_ROUND,
        ward=BATTEL,
        place_id=place.id,
        persons=frozenset({person.id}),
    )
    ties.tie(
        desk,
        person.id,
        "place",
        place.id,
        role="uitbater",
        public_role=True,
        public_source="website",
    )
    tasks.add_task(desk, title="Bellen", person_id=person.id, due_on=desk.today())
    keeping_in_touch.set_rhythm(desk, "person", person.id, every_days=1)
    return person.id


def everybody(desk: Desk) -> tuple[UUID, ...]:
    order = Order(column="display_name")
    return persons_in(persons.list_persons(desk, PersonFilter(), order))


def noted(work: Workplace) -> list[Read]:
    """Return what waits to be written, and forget it."""
    return work.reads._take()


def lines(work: Workplace) -> list[Access]:
    work.reads.write()
    return list(access_log.list_accesses(work.desk, AccessFilter(), limit=-1))


def test_every_screen_that_reads_names_tells_the_log(work: Workplace, amina: UUID) -> None:
    """Also a new one: it need not be known here."""
    for destination in work.places.all():
        noted(work)
        with names_read() as read:
            work.window.go(destination.name)
        if read and destination.name not in SILENT:
            assert noted(work), destination.name


@pytest.mark.parametrize("kind", ["person", "visit", "place"])
def test_every_page_that_reads_names_tells_the_log(work: Workplace, amina: UUID, kind: str) -> None:
    with work.desk.store.reading() as session:
        asked = text(f"SELECT id FROM {kind} ORDER BY created_at LIMIT 1")  # noqa: S608 - ours
        record_id = UUID(bytes=session.execute(asked).scalar_one())
    noted(work)
    with names_read() as read:
        work.pages.open(kind, record_id)
    assert bool(noted(work)) == bool(read)
    assert kind in PAGES


def test_page_pane_form_and_history_of_somebody_are_lines_about_them(
    work: Workplace, amina: UUID
) -> None:
    work.pages.open("person", amina)
    work.forms.open("person", amina)
    screen: Any = work.window.go("persons")
    screen.table.selectRow(0)
    about = {line.way for line in lines(work) if amina in line.persons}
    assert {Way.PAGE, Way.FORM, Way.DETAIL} <= about
    for window in list(work.forms._open.values()):
        window.close()


def test_a_list_is_one_line_however_often_it_is_filtered(work: Workplace, amina: UUID) -> None:
    screen: Any = work.window.go("persons")
    for _ in range(3):
        screen.model.refresh()
    assert [line.count for line in lines(work) if line.way == Way.LIST] == [2]


def test_who_was_copied_as_text_is_in_the_log_by_name(work: Workplace, amina: UUID) -> None:
    screen: Any = work.window.go("persons")
    screen.table.selectAll()
    screen.table.copy_rows()
    (copied,) = [read for read in noted(work) if read.way == Way.CLIPBOARD]
    assert set(copied.persons) == set(everybody(work.desk))


def test_what_was_found_by_a_search_is_counted(work: Workplace, amina: UUID) -> None:
    work.window.search.setText("amina")
    work.window.search.ask()
    assert Read(way=Way.SEARCH, count=2) in noted(work)


def test_handing_over_names_whom(work: Workplace, amina: UUID) -> None:
    dialog = _ask_to_whom(work, [amina], ["jan"])
    assert Read(way=Way.HAND_OVER, persons=(amina,)) in noted(work)
    dialog.reject()


def test_pairs_that_may_be_one_are_lines_about_both(work: Workplace, amina: UUID) -> None:
    other = next(id_ for id_ in everybody(work.desk) if id_ != amina)
    merge_jobs(work.desk).suggest("person", amina, other)
    (read,) = noted(work)
    assert (read.way, set(read.persons)) == (Way.MERGE, {amina, other})


def test_nothing_is_written_before_it_is_shown_and_nothing_twice(
    work: Workplace, amina: UUID
) -> None:
    work.pages.open("person", amina)
    assert access_log.count_accesses(work.desk, AccessFilter()) == 0
    before = len(lines(work))
    work.pages.open("person", amina)
    assert len(lines(work)) == before


def test_what_cannot_be_written_now_is_written_later(
    work: Workplace, amina: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise DiskFull

    work.desk.shown(Read(way=Way.PAGE, persons=(amina,)))
    with monkeypatch.context() as patched:
        patched.setattr("desktop.app.reads.note_reads", full)
        work.reads.write()
    assert [line.way for line in lines(work)] == [Way.PAGE]


def test_leaving_the_window_writes_what_was_shown_last(work: Workplace, amina: UUID) -> None:
    work.desk.shown(Read(way=Way.PAGE, persons=(amina,)))
    work.reads.finish()
    assert len(access_log.reads_of(work.desk, amina)) == 1


class TestThePage:
    def page(self, work: Workplace) -> LogPage:
        screen: Any = work.window.go_inside("care", "log")
        page = screen.pages["log"]
        assert isinstance(page, LogPage)
        return page

    def test_shows_the_own_lines_and_that_they_are_whole(
        self, work: Workplace, amina: UUID
    ) -> None:
        access_log.note_read(work.desk, [amina], Way.PAGE)
        page = self.page(work)
        row = page.model.record_at(0)
        assert (row.line.by, row.about) == ("lies", "Amina Voorbeeld")
        assert "whole" in page.notes.text()
        assert page.hints.isHidden()
        assert page.whose.isHidden()

    def test_says_where_the_log_was_changed(self, work: Workplace, amina: UUID) -> None:
        access_log.note_read(work.desk, [amina], Way.PAGE)
        break_in(work.desk.store, "UPDATE access_entry SET by = 'jan'")
        page = self.page(work)
        assert "Line 1 is not as it was written" in page.notes.text()

    def test_filters_by_contact_colleague_and_way(self, work: Workplace, amina: UUID) -> None:
        access_log.note_read(work.desk, [amina], Way.PAGE)
        access_log.note_read(replace(work.desk, author="jan"), [uuid4()], Way.FORM)
        page = self.page(work)
        assert page.model.rowCount() == 2
        page.who.setCurrentIndex(page.who.findData("jan"))
        page.ask()
        assert page.model.record_at(0).line.way == Way.FORM
        page.who.setCurrentIndex(0)
        page.show_person(Hit(kind="person", id=amina, title="Amina", context=""))
        assert [page.model.record_at(at).about for at in range(page.model.rowCount())] == [
            "Amina Voorbeeld"
        ]

    def test_asks_the_server_for_the_city_and_offers_whom_it_tells_of(
        self, work: Workplace, qtbot: QtBot
    ) -> None:
        line = Access(n=1, id=uuid4(), at=NOW, by="imane", way=Way.PAGE, laptop="laptop-7")
        asked: list[AccessFilter] = []

        def fetch(wanted: AccessFilter, *, offset: int, limit: int) -> Page[LogRow]:
            asked.append(wanted)
            return Page(rows=[LogRow(line.id, line, "Amina Voorbeeld")], offset=offset)

        city = Source(
            fetch=fetch,
            count=lambda _wanted: 1,
            notes=lambda: [("laptop-7 sent a line that was changed: line 4.", True)],
            hints=list,
            is_far=True,
        )
        page = LogPage(replace(log_jobs(work), city=city), work.tasks)
        qtbot.addWidget(page)
        assert not page.whose.isHidden()
        page.whose.setCurrentIndex(page.whose.findData("city"))
        page.ask()
        assert page.model.record_at(0).line.laptop == "laptop-7"
        assert "line 4" in page.notes.text()
        page.who.setCurrentIndex(page.who.findData("imane"))
        page.ask()
        assert asked[-1].by == "imane"

    def test_says_what_the_server_says_when_it_cannot_be_asked(
        self, work: Workplace, qtbot: QtBot
    ) -> None:
        def gone(*_: object, **__: object) -> Any:
            raise ServerUnreachable

        city = Source(fetch=gone, count=gone, notes=gone, hints=gone, is_far=True)
        page = LogPage(replace(log_jobs(work), city=city), work.tasks)
        qtbot.addWidget(page)
        page.whose.setCurrentIndex(page.whose.findData("city"))
        page.ask()
        assert page.notes.text()

    def test_points_out_what_is_unusual_with_its_figure(self, work: Workplace) -> None:
        access_log.note_read(work.desk, [uuid4() for _ in range(30)], Way.PAGE)
        page = self.page(work)
        assert "lies looked at 30 contact(s) within an hour" in page.hints.text()

    def test_opens_whom_a_line_is_about(self, work: Workplace, amina: UUID, qtbot: QtBot) -> None:
        access_log.note_read(work.desk, [amina], Way.PAGE)
        page = self.page(work)
        page.table.selectRow(0)
        with qtbot.waitSignal(page.open_requested) as opened:
            page.table.opened.emit(page.model.record_at(0).id)
        assert opened.args == ["person", amina]

    def test_is_saved_as_a_file_by_the_dpo_alone(self, work: Workplace, amina: UUID) -> None:
        assert not self.page(work).save_button.isHidden()
        work.desk = replace(work.desk, role=Role.CONSULTANT)
        work.window.rebuild()
        assert self.page(work).save_button.isHidden()


def test_who_read_somebody_stands_on_their_page_for_the_dpo_alone(
    work: Workplace, amina: UUID
) -> None:
    access_log.note_read(replace(work.desk, author="jan"), [amina], Way.PAGE)
    work.pages.open("person", amina)
    book: Any = work.window.screens["page"]
    assert "reads" in book.page.sections
    work.desk = replace(work.desk, role=Role.CONSULTANT)
    work.pages.open("person", amina)
    work.pages._show()
    assert "reads" not in book.page.sections


def test_persons_are_found_in_whatever_is_shown(desk: Desk, amina: UUID) -> None:
    due = tasks.due(desk, assignees=())
    assert persons_in(due) == (amina,)
    assert persons_in(keeping_in_touch.due_rhythms(desk, assignees=())) == (amina,)
    assert amina in persons_in(
        persons.list_persons(desk, PersonFilter(), Order(column="display_name"))
    )
    assert persons_in(ties.tied_persons(desk, uuid4(), limit=5)) == ()
    assert persons_in(TaskState.OPEN) == ()
    assert persons_in(None) == ()


def test_the_page_has_its_picture_taken_with_lines_on_it(work: Workplace, amina: UUID) -> None:
    (pose,) = SAFEKEEPING_POSES["care-log"]
    pose(work)
    screen: Any = work.window.go("care")
    assert screen.pages["log"].model.rowCount() == 2
