"""What a person does to a form: opens it, types, presses real keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.forms.visit import VisitForm
from tests.ui.fakes import DirectRunner
from tests.ui.paper import Archive

Key = Qt.Key


def opened(qtbot: QtBot, archive: Archive, *args: Any, runner: Any = None) -> VisitForm:
    form = VisitForm(archive.ports(), runner or DirectRunner(), *args)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


class Hands:
    """Presses real keys where the focus is, and counts those that are not text."""

    def __init__(self) -> None:
        self.presses = 0

    def write(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        self.presses += 2 if ctrl else 1
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused(), key, held)


class Doorkeeper(QObject):
    """Remembers every window that comes up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(  # noqa: N802 - the name is Qt's
        self, watched: QObject, event: QEvent
    ) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def focused() -> Any:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def fill(form: VisitForm, name: str, text: str) -> None:
    entry: Any = form.fields[name].entry
    entry.setFocus()
    entry.clear()
    QTest.keyClicks(entry, text)


def choose_place(form: VisitForm, text: str = "spoel") -> None:
    fill(form, "where", text)
    QTest.keyClick(form.entry.where, Key.Key_Return)


def error_of(form: VisitForm, name: str) -> str:
    return form.fields[name].error.text()


STRANGE = [
    "\u202eمرحبا بالعالم\u202c 👩‍👩‍👧‍👦 <b>&amp;</b>\n\ttab",
    "é" * 10_000,
    "-- '); DROP TABLE visit; --",
]
