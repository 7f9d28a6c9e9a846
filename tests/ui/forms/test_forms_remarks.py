"""What forms tell while somebody types: who goes there too, and who is asked much."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Claim
from desktop.domain.contact_load import ContactLoad
from desktop.domain.listing import Hit
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitStatus
from desktop.errors import InvalidEntry, Problem
from desktop.ui.forms.ports import TaskFormPorts
from desktop.ui.forms.remark import Remark
from desktop.ui.forms.task import TaskForm
from desktop.ui.forms.visit import VisitForm
from desktop.ui.widgets.options import option_of
from tests.ui.cabinet import Cabinet, fill
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.paper import BATTEL, NOW, SPOEL, Archive, a_visit

ZOE = Hit(kind="person", id=UUID(int=7), title="Zoë Voorbeeld", context="")
PLACE = Hit(kind="place", id=UUID(int=8), title="Plein", context="Battel", ward=SPOEL.ward)


def claim(status: VisitStatus = VisitStatus.PLANNED) -> Claim:
    day = (NOW + timedelta(days=2)).date()
    return Claim(UUID(int=1), ["lies"], day, status, "place", PLACE.id, "Plein")


def load(times: int = 5, **more: Any) -> ContactLoad:
    return ContactLoad(ZOE.id, ZOE.title, times, 1, ["jan", "lies"], **more)


def visit_form(qtbot: QtBot, visit: Visit | None = None, **ports: Any) -> VisitForm:
    form = VisitForm(replace(Archive().ports(), **ports), DirectRunner(), visit)
    qtbot.addWidget(form)
    form.show()
    return form


def test_a_colleague_who_goes_there_too_is_named_under_the_place(qtbot: QtBot) -> None:
    form = visit_form(qtbot, claims=lambda door, _day, **_visit: [claim()] if door.place else [])
    remark = form.remarks.claims
    assert not remark.isVisible()
    fill(form, where=option_of(PLACE))
    qtbot.waitUntil(remark.isVisible)
    assert remark.text.text().startswith("Lies plans to go to Plein: ")
    fill(form, where=option_of(BATTEL))
    qtbot.waitUntil(lambda: not remark.isVisible())


def test_whoever_is_added_to_a_visit_and_asked_much_is_told_of(qtbot: QtBot) -> None:
    asked: list[frozenset[UUID]] = []

    def loads(persons: frozenset[UUID]) -> list[ContactLoad]:
        asked.append(persons)
        return [load()]

    form = visit_form(qtbot, visit=a_visit(), loads=loads)
    assert form.remarks.load.text.text() == ""
    form.fields["persons"].entry.show_value([option_of(ZOE)])
    form.remarks.look()
    assert asked == [frozenset({ZOE.id})]
    assert form.remarks.load.text.text().startswith("Zoë Voorbeeld: asked 5 time")


def test_the_quick_form_has_no_names_to_warn_of(qtbot: QtBot) -> None:
    form = visit_form(qtbot)
    assert "persons" not in form.fields
    form.remarks.look()
    assert not form.remarks.load.isVisible()


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    remark = Remark("team", lambda: lambda: ["x"], lambda found: found, runner)
    qtbot.addWidget(remark)
    remark.look()
    remark.look()
    runner.held.popleft()()
    assert remark.text.text() == ""
    runner.held.popleft()()
    assert remark.text.text() == "x"


class TestWhoIsAskedMuch:
    @pytest.fixture
    def told(self, qtbot: QtBot) -> Callable[[ContactLoad], str]:
        def tell(found: ContactLoad) -> str:
            cabinet = Cabinet()
            ports = replace(cabinet.ports(TaskFormPorts), loads=lambda _persons: [found])
            form = TaskForm(ports, DirectRunner())
            qtbot.addWidget(form)
            form.show()
            fill(form, about=option_of(ZOE))
            form.load.look()
            return form.load.text.text()

        return tell

    def test_a_task_about_them_says_how_often(self, told: Callable[[ContactLoad], str]) -> None:
        said = told(load())
        assert said.startswith("Zoë Voorbeeld: asked 5 time")
        assert "1 more planned" in said
        assert told(load(2)) == ""

    def test_who_asked_for_peace_is_told_before_saving(
        self, told: Callable[[ContactLoad], str]
    ) -> None:
        assert told(load(0, do_not_contact=True)) == "Zoë Voorbeeld asked not to be contacted."


def test_the_refusal_stands_beside_the_field(qtbot: QtBot) -> None:
    cabinet = Cabinet(errors={"add": InvalidEntry(Problem("about", "do_not_contact"))})
    form = TaskForm(cabinet.ports(TaskFormPorts), DirectRunner())
    qtbot.addWidget(form)
    form.show()
    fill(form, title="Bellen", about=option_of(ZOE))
    form.save()
    assert "asked not to be contacted" in form.fields["about"].error.text()
