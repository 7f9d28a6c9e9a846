"""Texts are looked at after a change, by themselves, and the list hears of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.app.entry.texts import text_ports
from desktop.app.text_review import KnownNames, TextScreening
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind
from desktop.services import persons, text_remarks, visits
from desktop.services.desk import Desk
from desktop.ui.news import News
from desktop.ui.tasks import Lane
from tests.ui.fakes import DirectRunner, HeldRunner

NOTE = "Fatima is moslima."


class LaneRunner(DirectRunner):
    """Remembers in which lane work was done."""

    def __init__(self) -> None:
        self.lanes: list[Lane] = []

    def start(self, work: Callable[..., Any], **how: Any) -> Any:
        self.lanes.append(how.get("lane", Lane.DATABASE))
        return super().start(work, **how)


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def log(desk: Desk, note: str = NOTE) -> None:
    fields: Any = {"kind": VisitKind.STREET_ROUND, "ward": WardCode("12025W04")}
    visits.log_visit(desk, start=desk.now(), note=note, **fields)


def test_a_change_is_looked_at_beside_the_lane_of_the_screens(desk: Desk, owner: QObject) -> None:
    news, runner = News(), LaneRunner()
    heard: list[Changes] = []
    news.data_changed.connect(heard.append)
    TextScreening(lambda: desk, runner, news, owner)
    log(desk)
    news.tell(Changes.VISITS)
    assert text_remarks.telling(desk).total == 1
    assert runner.lanes == [Lane.FREE]
    assert set(heard) == {Changes.VISITS, Changes.TEXTS}


def test_nothing_new_is_told_to_nobody(desk: Desk, owner: QObject) -> None:
    news = News()
    heard: list[Changes] = []
    screening = TextScreening(lambda: desk, LaneRunner(), news, owner)
    news.data_changed.connect(heard.append)
    screening.begin()
    assert heard == []


def test_what_changes_meanwhile_is_looked_at_in_the_next_round(desk: Desk, owner: QObject) -> None:
    news, runner = News(), HeldRunner()
    screening = TextScreening(lambda: desk, runner, news, owner)
    log(desk)
    screening.begin()
    screening.begin()
    assert len(runner.held) == 1
    runner.let_go()
    assert len(runner.held) == 1
    log(desk, "Karim heeft schulden.")
    runner.let_go()
    assert text_remarks.telling(desk).total == 2


def test_a_new_contact_is_known_at_once(desk: Desk, owner: QObject) -> None:
    news = News()
    names = KnownNames(lambda: desk, news, owner)
    assert not names.read().begins("wybrigje")
    persons.add_person(desk, display_name="Wybrigje Hoekstra")
    assert not names.read().begins("wybrigje")
    news.tell(Changes.PERSONS)
    assert names.read().begins("wybrigje")


def test_a_form_looks_and_teaches_by_the_services(desk: Desk, qtbot: QtBot) -> None:
    ports = text_ports(desk)
    (seen,) = ports.look(NOTE, "")
    assert seen.consent_id is None
    ports.teach(seen.remark, None)
    assert ports.look(NOTE, "") == []
    ports.unteach(seen.remark.mark)
    assert len(ports.look(NOTE, "")) == 1
    assert replace(seen.remark, start=0).mark == seen.remark.mark


def test_contacts_are_read_only_for_a_text_that_may_tell_something(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Desk] = []
    known = text_remarks.known_names

    def names(asked: Desk) -> Any:
        read.append(asked)
        return known(asked)

    monkeypatch.setattr(text_remarks, "known_names", names)
    ports = text_ports(desk)
    assert ports.look("Koffie met Fatima, veel volk.", "") == []
    assert read == []
    persons.add_person(desk, display_name="Wybrigje Hoekstra")
    assert len(ports.look("Gisteren was Wybrigje erg ziek.", "")) == 1
    assert len(read) == 1
