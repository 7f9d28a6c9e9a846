"""What forms say, while somebody types, about texts that tell too much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.traces.lint import Remark, find
from desktop.domain.vocabulary import Theme
from desktop.ui.forms.form import Form
from desktop.ui.forms.person import PersonForm
from desktop.ui.forms.ports import PersonFormPorts, SaidFormPorts, TaskFormPorts
from desktop.ui.forms.referral import NeedForm
from desktop.ui.forms.task import TaskForm
from desktop.ui.forms.texts.line import Way
from desktop.ui.forms.texts.ports import Seen, TextPorts
from desktop.ui.forms.texts.watch import PAUSE_MS, WatchedText
from desktop.ui.forms.visit import VisitForm
from desktop.ui.widgets.entry import NoteEntry
from tests.ui.cabinet import Cabinet
from tests.ui.fakes import DirectRunner, HeldRunner
from tests.ui.paper import Archive, a_visit

TELLING = "Koffie gedronken 😀. Fatima is moslima. Mooi weer."
CONSENT = UUID(int=5)


class Texts:
    """Looks at texts as the services do, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.taught: dict[int, UUID | None] = {}
        self.consent: UUID | None = None

    def ports(self) -> TextPorts:
        return TextPorts(look=self.look, teach=self.teach, unteach=self.taught.pop)

    def look(self, text: str, about: str) -> Sequence[Seen]:
        self.asked.append((text, about))
        found = find(text, taught=self.taught, about=about)
        day = date(2026, 1, 2) if self.consent else None
        return [Seen(remark, self.consent, day) for remark in found]

    def teach(self, remark: Remark, consent: UUID | None) -> None:
        self.taught[remark.mark] = consent


@pytest.fixture
def texts() -> Texts:
    return Texts()


def visit_form(qtbot: QtBot, texts: Texts, note: str = "", runner: Any = None) -> VisitForm:
    ports = replace(Archive().ports(), texts=texts.ports())
    visit = replace(a_visit(), note=note) if note else None
    form = VisitForm(ports, runner or DirectRunner(), visit)
    qtbot.addWidget(form)
    form.show()
    return form


def type_note(form: Form, text: str) -> WatchedText:
    """Type a note, and wait for the pause after it to end."""
    entry = form.fields["note"].entry
    assert isinstance(entry, NoteEntry)
    entry.setPlainText(text)
    watched = form.texts["note"]
    watched.look()
    return watched


def test_a_line_under_the_text_says_what_and_a_quiet_line_where(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts)
    watched = type_note(form, TELLING)
    assert watched.line.isVisible()
    assert watched.line.said.text() == (
        "A name beside a sensitive word: “Fatima” and “moslima” (belief)"
    )
    entry: Any = form.fields["note"].entry
    (mark,) = entry.extraSelections()
    assert mark.cursor.selectedText() == "moslima"
    assert "“moslima”" in entry.accessibleDescription()
    assert not form.fields["note"].is_wrong


def test_it_looks_after_a_pause_and_not_at_every_key(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts)
    entry: Any = form.fields["note"].entry
    texts.asked.clear()
    qtbot.keyClicks(entry, "Fatima is ziek")
    assert texts.asked == []
    qtbot.waitUntil(lambda: texts.asked != [], timeout=PAUSE_MS + 2000)
    assert texts.asked == [("Fatima is ziek", "")]


def test_an_answer_about_a_text_that_changed_is_dropped(qtbot: QtBot, texts: Texts) -> None:
    runner = HeldRunner()
    form = visit_form(qtbot, texts, runner=runner)
    runner.let_all_go()
    watched = type_note(form, TELLING)
    entry: Any = form.fields["note"].entry
    entry.setPlainText("Iets anders.")
    runner.let_all_go()
    assert watched.seen == ()
    assert not watched.line.isVisible()


def test_saving_is_never_stopped(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note=TELLING)
    saved: list[Any] = []
    form.saved.connect(lambda record, _changes: saved.append(record))
    assert form.texts["note"].seen
    form.save()
    assert len(saved) == 1


def test_rewriting_selects_the_word(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note=TELLING)
    entry: Any = form.fields["note"].entry
    form.texts["note"].line.buttons[Way.REWRITE].click()
    assert entry.textCursor().selectedText() == "moslima"


def test_a_sentence_becomes_a_theme_and_a_count(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts)
    watched = type_note(form, TELLING)
    watched.line.buttons[Way.TAKE_OUT].click()
    entry: Any = form.fields["note"].entry
    assert entry.toPlainText() == "Koffie gedronken 😀. Mooi weer."
    values = form.fields["themes"].entry.value()
    assert values == frozenset({Theme.BELIEF})
    assert form.fields["reached_total"].entry.typed() == "1"
    assert "Theme: Belief" in watched.line.said.text()
    entry.undo()
    assert entry.toPlainText() == TELLING


def test_a_count_that_was_filled_in_stays(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts)
    form.fields["reached_total"].entry.show_value(12)
    type_note(form, TELLING).line.buttons[Way.TAKE_OUT].click()
    assert form.fields["reached_total"].entry.typed() == "12"


def test_what_is_taught_is_said_no_more_and_can_be_taken_back(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note=TELLING)
    watched = form.texts["note"]
    watched.line.buttons[Way.FINE].click()
    assert list(texts.taught.values()) == [None]
    assert watched.line.said.text().startswith("Remembered: “Fatima” and “moslima”")
    watched.line.buttons[Way.UNDO].click()
    assert texts.taught == {}
    assert len(watched.seen) == 1


def test_a_consent_can_be_pointed_to_where_there_is_one(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note=TELLING)
    assert form.texts["note"].line.buttons[Way.CONSENT].isHidden()
    texts.consent = CONSENT
    form.texts["note"].look()
    button = form.texts["note"].line.buttons[Way.CONSENT]
    assert "consent" in button.text()
    button.click()
    assert list(texts.taught.values()) == [CONSENT]


def test_tab_goes_from_the_text_to_the_choices(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note=TELLING)
    entry: Any = form.fields["note"].entry
    entry.setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        reached.append(form.focusWidget())
    buttons = form.texts["note"].line.buttons
    assert reached == [buttons[Way.REWRITE], buttons[Way.TAKE_OUT], buttons[Way.FINE]]


def test_several_are_gone_through_one_by_one(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts, note="Fatima is ziek. Karim heeft schulden.")
    watched = form.texts["note"]
    assert watched.line.said.text().endswith("1 of 2")
    watched.line.buttons[Way.NEXT].click()
    assert "“Karim”" in watched.line.said.text()
    entry: Any = form.fields["note"].entry
    assert entry.textCursor().selectedText() == "schulden"


def test_what_is_written_of_a_person_needs_no_name(qtbot: QtBot, texts: Texts) -> None:
    ports = replace(Cabinet().ports(PersonFormPorts), texts=texts.ports())
    form = PersonForm(ports, DirectRunner())
    qtbot.addWidget(form)
    form.fields["display_name"].entry.type_in("Zoë Voorbeeld")
    watched = type_note(form, "Is moslima.")
    assert texts.asked[-1] == ("Is moslima.", "Zoë Voorbeeld")
    assert len(watched.seen) == 1


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda ports, tasks: TaskForm(ports(TaskFormPorts), tasks), "title"),
        (lambda ports, tasks: NeedForm(ports(SaidFormPorts), tasks, a_visit()), "summary"),
    ],
)
def test_a_text_of_one_line_is_looked_at_too(
    qtbot: QtBot, texts: Texts, make: Any, field: str
) -> None:
    cabinet = Cabinet()
    form = make(lambda kind: replace(cabinet.ports(kind), texts=texts.ports()), DirectRunner())
    qtbot.addWidget(form)
    form.fields[field].entry.type_in("Fatima is ziek. Bellen.")
    watched = form.texts[field]
    watched.look()
    watched.line.buttons[Way.TAKE_OUT].click()
    assert form.fields[field].entry.typed() == "Bellen."


def test_every_note_of_a_form_is_looked_at(qtbot: QtBot, texts: Texts) -> None:
    form = visit_form(qtbot, texts)
    notes = {name for name, f in form.fields.items() if isinstance(f.entry, NoteEntry)}
    assert notes == set(form.texts)
