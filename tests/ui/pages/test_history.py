"""The history of a record: at once what this laptop knows, then what the server tells."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.record_history import steps_told
from desktop.domain.syncing.review import FieldChange
from desktop.sync.protocol import Step
from desktop.ui.details.pane import DetailPane
from desktop.ui.details.sheet import Sheet
from desktop.ui.forms.visit import VisitForm
from desktop.ui.history.view import MOST_STEPS, HistoryFold, HistoryView
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.line import ME, Archivist, a_step
from tests.ui.paper import Archive, a_visit

MINE = a_step(by=ME, device="", outcome="waiting", changes=[FieldChange("capacity", 30, 40)])
THEIRS = a_step()
ONE = uuid4()


def view(qtbot: QtBot, archivist: Archivist, *, columns: bool = True) -> HistoryView:
    made = HistoryView(archivist.jobs(), DirectRunner(), columns=columns)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_newest_step_stands_first_with_who_when_and_what(qtbot: QtBot) -> None:
    shown = view(qtbot, Archivist(whole=[THEIRS, MINE]))
    shown.show_record("place", ONE)
    lines = shown.text().splitlines()
    assert lines[:3] == ["When", "Who", "What"]
    assert lines[3:6] == ["today 08:15", "lies", "Room for (people): 30 → 40"]
    assert "sara · laptop Wijken 4" in lines
    assert "waits to be sent" in lines
    assert shown.note.text() == ""


@pytest.mark.parametrize(
    ("archivist", "said"),
    [
        (Archivist(local=[MINE], connected=False), "Only the changes made on this laptop"),
        (Archivist(local=[MINE], whole=None), "the server cannot be asked now"),
        (Archivist(local=[], whole=[]), "No changes are known."),
    ],
)
def test_it_says_honestly_when_that_is_not_all(
    qtbot: QtBot, archivist: Archivist, said: str
) -> None:
    shown = view(qtbot, archivist)
    shown.show_record("place", ONE)
    assert said in shown.note.text()
    assert list(shown.steps) == list(archivist.local)


def test_an_answer_about_another_record_is_dropped(qtbot: QtBot) -> None:
    runner = HeldRunner()
    shown = HistoryView(Archivist(local=[MINE], whole=[THEIRS]).jobs(), runner, columns=False)
    qtbot.addWidget(shown)
    shown.show_record("place", ONE)
    shown.show_record("place", uuid4())
    runner.let_go(0)
    assert list(shown.steps) == []
    runner.let_all_go()
    assert list(shown.steps) == [THEIRS]


def test_a_thousand_steps_show_the_newest(qtbot: QtBot) -> None:
    shown = view(qtbot, Archivist(whole=[a_step() for _ in range(1_000)]), columns=False)
    shown.show_record("place", ONE)
    assert shown.text().count("sara") == MOST_STEPS


def test_the_fold_reads_when_somebody_opens_it(qtbot: QtBot) -> None:
    runner = HeldRunner()
    fold = HistoryFold(Archivist(local=[MINE]).jobs(), runner, ("place", ONE))
    qtbot.addWidget(fold)
    assert not runner.held
    fold.unfold()
    assert len(runner.held) == 1


def test_the_pane_keeps_a_history_open_over_a_refresh(qtbot: QtBot) -> None:
    archivist = Archivist(whole=[THEIRS])
    pane = DetailPane(
        lambda identity: Sheet(kind="place", id=identity, record=None, title="De Spoel"),
        DirectRunner(),
        history=archivist.jobs(),
    )
    qtbot.addWidget(pane)
    pane.open(ONE)
    assert pane.history is not None
    pane.history.unfold()
    pane.refresh()
    assert pane.history is not None
    assert pane.history.is_open
    pane.open(uuid4())
    assert not pane.history.is_open


def test_the_servers_steps_become_ours() -> None:
    at = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    told = Step(
        op=ONE,
        at=int(at.timestamp() * 1000),
        user="sara",
        device="laptop 4",
        outcome="conflict",
        fields={"capacity": [30, 40], "updated_by": ["lies", "sara"]},
    )
    (step,) = steps_told([told])
    assert (step.at, step.by, step.device, step.outcome) == (at, "sara", "laptop 4", "conflict")
    assert list(step.changes) == [FieldChange("capacity", 30, 40)]
    assert not step.is_creation

    made = Step(
        op=ONE, at=0, user="sara", device="", outcome="applied", fields={"name": None, "ward": None}
    )
    assert steps_told([made])[0].is_creation


def test_every_form_of_a_record_offers_its_history_below_the_fields(qtbot: QtBot) -> None:
    form = VisitForm(Archive().ports(), DirectRunner(), a_visit())
    qtbot.addWidget(form)
    form.show_history(Archivist(whole=[THEIRS]).jobs())
    form.show()
    (fold,) = form.findChildren(HistoryFold)
    fold.unfold()
    assert "sara" in fold.view.text()


def test_a_new_record_has_no_history(qtbot: QtBot) -> None:
    form = VisitForm(Archive().ports(), DirectRunner())
    qtbot.addWidget(form)
    form.show_history(Archivist().jobs())
    assert form.findChildren(HistoryFold) == []
