"""Never losing a word: drafts, crashes, and any sequence of keys."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import Theme
from desktop.ui.forms.drafts import KEEP_AFTER_MS
from desktop.ui.forms.visit import VisitForm
from tests.ui.fakes import HeldRunner
from tests.ui.hands import STRANGE, Key, choose_place, fill, opened
from tests.ui.paper import SPOEL, Archive


def test_a_draft_is_kept_two_seconds_after_the_first_change(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    fill(form, "reached_total", "1")
    assert KEEP_AFTER_MS <= 2000
    assert not archive.kept

    form.keeper.keep_now()

    (draft,) = archive.kept.values()
    assert draft.form == "visit"
    assert "10:15" in form.frame.kept.text()
    assert json.loads(json.dumps(draft.fields)) == draft.fields


def test_after_a_crash_every_entry_comes_back_as_it_stood(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    for name, text in (("day", "31/02"), ("reached_total", "1e9"), ("duration", "tot 9u")):
        fill(form, name, text)
    fill(form, "kind", "hous")
    QTest.keyClick(form.entry.kind, Key.Key_Escape)
    form.fields["themes"].entry.show_value([Theme.YOUTH, Theme.DIGITAL])
    networks: Any = form.fields["networks"].entry
    QTest.keyClicks(networks.line, "oef")
    QTest.keyClick(networks.line, Key.Key_Return)
    form.fields["note"].entry.type_in(STRANGE[0])
    form.keeper.changed()
    form.keeper.keep_now()
    stood = form.fields.typed()
    (draft,) = archive.kept.values()
    thawed = replace(draft, fields=json.loads(json.dumps(draft.fields)))

    again = opened(qtbot, archive, None, thawed)

    assert again.fields.typed() == stood
    again.keeper.changed()
    again.keeper.keep_now()
    assert list(archive.kept) == [draft.id]


def test_closing_keeps_a_draft_and_opening_offers_it(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    fill(form, "note", "Half a thought")
    QTest.keyClick(form, Key.Key_Escape)
    assert not form.isVisible()

    again = opened(qtbot, archive)
    assert again.frame.bar.count() == 1
    again.go_on_with(next(iter(archive.kept.values())))
    assert again.fields["note"].entry.typed() == "Half a thought"
    choose_place(again)
    again.save()

    assert archive.logged[0].note == "Half a thought"
    assert not archive.kept


def test_an_untouched_form_leaves_no_draft(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    form.close()

    assert not archive.kept


def test_a_draft_that_is_being_kept_while_saving_is_dropped_too(qtbot: QtBot) -> None:
    archive, runner = Archive(), HeldRunner()
    form = opened(qtbot, archive, runner=runner)
    runner.let_all_go()
    form.use_place(SPOEL)
    form.keeper.keep_now()
    form.save()

    runner.let_all_go()

    assert len(archive.logged) == 1
    assert not archive.kept


def test_enter_on_a_button_presses_that_button(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    form.discard_button.setFocus()
    QTest.keyClick(form.discard_button, Key.Key_Return)

    assert not archive.logged
    assert not form.isVisible()


def test_throwing_away_drops_the_draft(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    fill(form, "note", "Never mind")
    form.keeper.keep_now()

    form.discard()

    assert not archive.kept
    assert not form.isVisible()


def test_an_answer_after_the_form_is_gone_does_no_harm(qtbot: QtBot) -> None:
    runner = HeldRunner()
    form = VisitForm(Archive().ports(), runner)
    form.show()
    fill(form, "note", "x")
    form.keeper.keep_now()
    QTest.keyClicks(form.entry.where, "sp")
    form.close()
    form.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes

    runner.let_all_go()


PRESSES = st.sampled_from(
    [
        *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Escape, Key.Key_Space),
        *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Backspace),
        *(Key.Key_Delete, "a", "s", "1", ":", "x", "answer"),
    ]
)


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=30)
@given(presses=st.lists(PRESSES, max_size=60))
def test_no_sequence_of_keys_breaks_the_form_or_loses_the_note(
    qtbot: QtBot, presses: list[Qt.Key | str]
) -> None:
    archive, runner = Archive(), HeldRunner()
    form = VisitForm(archive.ports(), runner)
    form.show()
    form.fields["note"].entry.type_in("Kept")
    form.keeper.changed()
    for each in presses:
        focused: Any = form.focusWidget()
        target = focused or form
        if each == "answer":
            runner.let_all_go()
        elif isinstance(each, str):
            QTest.keyClicks(target, each)
        elif target is not form.fields["note"].entry or each is Key.Key_Tab:
            QTest.keyClick(target, each)
    form.close()
    runner.let_all_go()

    noted = [visit.note for visit in archive.logged]
    noted += [str(draft.fields["note"]) for draft in archive.kept.values()]
    assert form.isHidden()
    assert any("Kept" in note for note in noted) or was_thrown_away(form)
    form.deleteLater()


def was_thrown_away(form: VisitForm) -> bool:
    """Whether the keys happened to press the button that throws everything away."""
    return not form.keeper.has_entries
