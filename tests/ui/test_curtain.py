"""Between a lock and the passphrase something stands on the screen, and tells nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.curtain import draw_curtain


def test_the_curtain_says_what_happens_at_once_and_nothing_of_anybody(qtbot: QtBot) -> None:
    curtain = draw_curtain()
    qtbot.addWidget(curtain)

    assert curtain.isVisible()
    assert [each.text() for each in curtain.findChildren(QLabel)] == [
        "Weefsel is locking…",
        "What you typed is kept. Your passphrase is asked in a moment.",
    ]
    assert curtain.accessibleName() == "Weefsel is locking…"
