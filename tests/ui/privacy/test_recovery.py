"""Making a recovery key: the passphrase first, then the key, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app.privacy.safekeeping import key_made
from desktop.errors import WrongPassphrase
from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.tasks import Report
from tests.ui.fakes import DirectRunner

KEY = "7GHW-0000-1111-2222-3333-4444-5555"


def renew(passphrase: str, _report: Report) -> Ended:
    if passphrase != "goed":
        raise WrongPassphrase
    return key_made(KEY)


@pytest.fixture
def dialog(qtbot: QtBot) -> PassphraseJob:
    words = JobWords(title="Recovery key", explained="", deed="Make")
    dialog = PassphraseJob(words, renew, DirectRunner(), profile="An <b>")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.fixture(autouse=True)
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """No window of a printer waits for anybody; each that would is noted."""
    asked: list[str] = []

    def ask(_dialog: QPrintDialog) -> int:
        asked.append("printer")
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", ask)
    return asked


def enter(dialog: PassphraseJob, passphrase: str) -> None:
    dialog.field.setText(passphrase)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def test_the_key_is_shown_and_the_passphrase_gone(dialog: PassphraseJob) -> None:
    enter(dialog, "goed")
    assert dialog.key.isVisible()
    assert dialog.key.text().replace("\n", "") == KEY
    assert not dialog.field.isVisible()
    assert not dialog.deed_button.isVisible()


def test_the_enter_that_makes_the_key_does_not_print_it_and_the_next_does(
    dialog: PassphraseJob, printed: list[str], qtbot: QtBot
) -> None:
    enter(dialog, "goed")
    qtbot.waitUntil(dialog.print_button.hasFocus)
    assert not printed
    QTest.keyClick(dialog.print_button, Qt.Key.Key_Return)
    assert printed


def test_a_wrong_passphrase_makes_no_key(dialog: PassphraseJob) -> None:
    enter(dialog, "fout")
    assert dialog.rows[0].error.isVisible()
    assert not dialog.key.isVisible()
    enter(dialog, "goed")
    assert not dialog.rows[0].error.isVisible()
    assert dialog.key.isVisible()


def test_nothing_typed_is_told_at_the_field_until_somebody_types(dialog: PassphraseJob) -> None:
    (row,) = dialog.rows
    assert row.label.isVisible()
    assert row.label.text() == dialog.field.accessibleName()
    enter(dialog, "")
    assert not dialog.key.isVisible()
    assert row.error.isVisible()
    assert dialog.field.accessibleDescription() == row.error.text()
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "g")
    assert not row.error.isVisible()


def test_the_page_holds_the_key_and_names_as_text(dialog: PassphraseJob) -> None:
    enter(dialog, "goed")
    page = dialog.page().toPlainText()
    assert KEY in page
    assert "An <b>" in page
