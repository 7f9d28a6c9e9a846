"""A long text in a dialog leaves room for the buttons below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.unlock import UnlockDialog
from desktop.ui.widgets.scrolled import Scrolled
from tests.ui.fakes import DirectRunner


def test_a_text_longer_than_the_screen_scrolls_by_keyboard(qtbot: QtBot) -> None:
    lines = [f"Regel {number}" for number in range(200)]
    words = JobWords(title="Iets", explained="Kort.", deed="&Doen")
    job = PassphraseJob(words, lambda _typed, _report: Ended(lines=lines), DirectRunner())
    qtbot.addWidget(job)
    job.open()
    assert job.reading.focusPolicy() == Qt.FocusPolicy.NoFocus
    job.field.setText("goed")
    job.do_it()
    assert job.height() <= job.screen().availableGeometry().height()
    assert job.reading.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert job.close_button.isVisible()
    qtbot.waitUntil(job.close_button.hasFocus)
    with qtbot.waitSignal(job.finished):
        qtbot.keyClick(job.close_button, Qt.Key.Key_Return)


def test_a_short_text_is_as_high_as_it_needs(qtbot: QtBot) -> None:
    label = QLabel("Kort.")
    scrolled = Scrolled(label)
    qtbot.addWidget(scrolled)
    assert scrolled.sizeHint() == label.sizeHint()


def test_a_long_name_of_a_profile_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    name = "laptop-van-het-team-" * 8
    dialog = UnlockDialog(lambda _typed: None, DirectRunner(), name)
    qtbot.addWidget(dialog)
    (which,) = [label for label in dialog.findChildren(QLabel) if label.toolTip() == name]
    assert "…" in which.text()


def test_the_field_of_a_dialog_is_whole_when_it_comes(qtbot: QtBot) -> None:
    dialog = UnlockDialog(lambda _typed: None, DirectRunner(), "laptop van het team " * 3)
    qtbot.addWidget(dialog)
    dialog.show()
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
