"""What stands on the screen between a lock and the question for the passphrase.

The database closes once everything is written, and reading in a large library cannot be cut
short: seconds in which an empty screen would look like a program that is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

_WIDTH_UNITS = 48


@contextmanager
def drawn_curtain() -> Iterator[None]:
    """Show the curtain as long as something takes."""
    curtain = draw_curtain()
    try:
        yield
    finally:
        curtain.close()


def draw_curtain() -> QWidget:
    """Show that the program locks, with nothing of anybody on it; whoever asks closes it."""
    unit = sizes().unit
    curtain = dress(QWidget(None, Qt.WindowType.SplashScreen), "panel")
    curtain.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    curtain.setWindowTitle("Weefsel")
    curtain.setFixedWidth(_WIDTH_UNITS * unit)
    layout = QVBoxLayout(curtain)
    layout.setContentsMargins(*4 * [3 * unit])
    layout.setSpacing(unit)
    title = dress(QLabel(translate("lock", "Weefsel is locking…")), "title")
    why = dress(
        QLabel(translate("lock", "What you typed is kept. Your passphrase is asked in a moment.")),
        "muted",
    )
    for text in (title, why):
        text.setWordWrap(True)
        layout.addWidget(text)
    curtain.setAccessibleName(title.text())
    curtain.adjustSize()
    curtain.move(curtain.screen().availableGeometry().center() - curtain.rect().center())
    curtain.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return curtain
