"""A form is open, and a colleague changes its record: nothing of either is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.entry.form_ports import AddressWays
from desktop.app.entry.forms import Forms
from desktop.domain.changes import Changes
from desktop.domain.record import Record, WardCode
from desktop.domain.vocabulary import KeyFigureKind, Theme, VisitKind
from desktop.services import persons, visits
from desktop.services.desk import Desk
from desktop.services.history import changed_since
from desktop.services.safety import drafts
from desktop.storage import records
from desktop.ui.forms.form import Form
from desktop.ui.news import News
from tests.conftest import NOW
from tests.ui.cabinet import fill
from tests.ui.fakes import DirectRunner
from tests.ui.line import Archivist


class Room:
    """Forms on a real profile, and a colleague whose changes a sync brings."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.colleague = replace(desk, author="fatima", now=lambda: NOW + timedelta(minutes=5))
        self.news = News()
        self.undo: Any = None
        self.forms = Forms(
            desk,
            DirectRunner(),
            self.news,
            window=lambda: cast("Any", None),
            say=self._say,
            pick_point=lambda _now, _then: None,
            addresses=AddressWays(lambda _typed: (), lambda _typed, _then: None),
            history=lambda: Archivist(connected=False).jobs(),
        )

    def _say(self, text: str, undo: Any = None) -> None:
        self.said, self.undo = text, undo

    def open(self, kind: str, record_id: UUID) -> Form:
        self.forms.open(kind, record_id)
        return next(
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, Form) and widget.isVisible()
        )

    def visit(self, **fields: Any) -> UUID:
        made, _ = visits.log_visit(
            self.desk,
            start=NOW - timedelta(hours=2),
            kind=VisitKind.EVENT,
            ward=WardCode("12025W02"),
            **fields,
        )
        return made.id

    def meanwhile(self, visit_id: UUID, **fields: Any) -> None:
        visits.change_visit(self.colleague, visit_id, **fields)
        self.news.tell(Changes.VISITS)


@pytest.fixture
def room(qtbot: QtBot, desk: Desk) -> Iterator[Room]:
    yield Room(desk)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Form):
            widget.close()


def test_the_form_says_who_changed_what_and_keeps_what_was_typed(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    assert form.meantime.card.isHidden()

    room.meanwhile(visit, reached_total=12)

    said = form.meantime.card.text.text()
    assert "fatima" in said
    assert "People reached" in said
    assert form.meantime.card.accessibleName() == said
    assert form.fields["note"].entry.value() == "Druk."


def test_a_field_that_nobody_touched_here_stays_as_the_colleague_left_it(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    room.meanwhile(visit, reached_total=12, duration=30)

    form.save()

    after = visits.get_visit(room.desk, visit)
    assert (after.note, after.reached_total, after.duration) == ("Druk.", 12, 30)


def test_undo_leaves_what_the_colleague_changed(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    room.meanwhile(visit, reached_total=12)
    form.save()

    room.undo()

    after = visits.get_visit(room.desk, visit)
    assert (after.note, after.reached_total) == ("Rustig.", 12)


def test_what_both_changed_is_shown_before_it_is_put_over(room: Room) -> None:
    visit = room.visit(note="Rustig.")
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    room.meanwhile(visit, note="Heel stil.")

    form.save()
    assert visits.get_visit(room.desk, visit).note == "Heel stil."
    assert "Heel stil." in form.meantime.card.text.text()
    assert form.isVisible()

    form.save()
    assert visits.get_visit(room.desk, visit).note == "Druk."


def test_what_both_changed_to_the_same_is_no_question(room: Room) -> None:
    visit = room.visit(note="Rustig.")
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    room.meanwhile(visit, note="Druk.")
    form.save()
    assert not form.isVisible()


def test_a_moment_with_seconds_is_not_cut_by_a_form_that_was_only_opened(room: Room) -> None:
    visit, _ = visits.log_visit(
        room.desk,
        start=NOW - timedelta(hours=2, seconds=17),
        kind=VisitKind.EVENT,
        ward=WardCode("12025W02"),
    )
    form = room.open("visit", visit.id)
    fill(form, note="Druk.")
    form.save()
    assert visits.get_visit(room.desk, visit.id).start == visit.start


def test_a_draft_of_a_change_brings_back_only_what_was_typed(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    form.close()
    (draft,) = drafts.drafts(room.desk)
    assert set(draft.fields) == {"note"}

    visits.change_visit(room.colleague, visit, reached_total=12)
    room.forms.go_on(draft)
    again = room.open("visit", visit)
    assert "fatima" in again.meantime.card.text.text()
    again.save()

    after = visits.get_visit(room.desk, visit)
    assert (after.note, after.reached_total) == ("Druk.", 12)


def test_the_profile_of_a_key_figure_keeps_what_the_colleague_wrote(room: Room) -> None:
    person, _ = persons.add_person(room.desk, display_name="Ali Voorbeeld")
    persons.save_key_figure(room.desk, person.id, kind=KeyFigureKind.KEY_FIGURE, offers="Tolkt.")
    form = room.open("person", person.id)
    fill(form, phone="015 00 00 00")
    persons.save_key_figure(room.colleague, person.id, offers="Tolkt en kookt.")

    form.save()

    figure = persons.key_figure_of(room.desk, person.id)
    assert figure is not None
    assert figure.offers == "Tolkt en kookt."
    assert persons.get_person(room.desk, person.id).phone == "+3215000000"


def test_a_record_in_the_bin_is_told(room: Room) -> None:
    visit = room.visit(note="Rustig.")
    form = room.open("visit", visit)
    record: Record = visits.get_visit(room.desk, visit)
    with room.colleague.store.writing() as session:
        records.set_deleted(session, record, deleted=True, at=room.colleague.now(), by="fatima")
    room.news.tell(Changes.VISITS)
    assert "fatima" in form.meantime.card.text.text()
    assert "bin" in form.meantime.card.text.text()


def test_the_service_tells_nothing_when_nothing_differs(room: Room) -> None:
    visit = room.visit(note="Rustig.")
    assert changed_since(room.desk, visits.get_visit(room.desk, visit)) is None


def test_a_change_that_came_in_at_the_moment_of_saving_is_not_lost(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    visits.change_visit(room.colleague, visit, note="Nat.")  # nobody told the form yet

    form.save()

    assert visits.get_visit(room.desk, visit).note == "Nat."
    assert "Nat." in form.meantime.card.text.text()
    assert form.fields["note"].entry.value() == "Druk."
    form.save()
    assert visits.get_visit(room.desk, visit).note == "Druk."


def test_a_member_that_a_colleague_added_at_the_moment_of_saving_stays(room: Room) -> None:
    visit = room.visit(themes=frozenset({Theme.YOUTH}))
    form = room.open("visit", visit)
    fill(form, themes=frozenset({Theme.YOUTH, Theme.LANGUAGE}))
    both = frozenset({Theme.YOUTH, Theme.SENIORS})
    visits.change_visit(room.colleague, visit, themes=both)

    form.save()

    assert visits.get_visit(room.desk, visit).themes == both


def test_other_fields_that_changed_at_the_moment_of_saving_do_not_stop_it(room: Room) -> None:
    visit = room.visit(note="Rustig.", reached_total=5)
    form = room.open("visit", visit)
    fill(form, note="Druk.")
    visits.change_visit(room.colleague, visit, reached_total=12)

    form.save()

    after = visits.get_visit(room.desk, visit)
    assert (after.note, after.reached_total) == ("Druk.", 12)


def test_the_profile_of_a_key_figure_is_not_written_over_unseen(room: Room) -> None:
    person, _ = persons.add_person(room.desk, display_name="Ali Voorbeeld")
    persons.save_key_figure(room.desk, person.id, kind=KeyFigureKind.KEY_FIGURE, offers="Tolkt.")
    form = room.open("person", person.id)
    fill(form, offers="Kookt.")
    persons.save_key_figure(room.colleague, person.id, offers="Tolkt en kookt.")

    form.save()

    figure = persons.key_figure_of(room.desk, person.id)
    assert figure is not None
    assert figure.offers == "Tolkt en kookt."
    form.save()
    figure = persons.key_figure_of(room.desk, person.id)
    assert figure is not None
    assert figure.offers == "Kookt."
