"""A process that locks its window as soon as the page of the map was made, and opens it again.

``python -m tests.e2e.locked_on_the_map FOLDER``; prints how often Qt said that the application
is about to quit, then how the program ended.
"""

from __future__ import annotations

import faulthandler
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.program import Program
from desktop.services.safety.profile import create
from desktop.settings import Settings
from desktop.ui.unlock import UnlockDialog
from desktop.ui.window import MainWindow

PASSPHRASE = "vier woorden voor tests"
LOCKS = 2


def shown(kind: type[Any]) -> Any:
    """Return the open window of a kind, if there is one."""
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None
    )


class Hand:
    """Opens the map, locks, unlocks, opens the map; leaves in the end."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(5)
        self._locked = 0

    def _go_on(self) -> None:
        window, dialog = shown(MainWindow), shown(UnlockDialog)
        if dialog is not None and dialog.field.isEnabled():
            dialog.field.setText(PASSPHRASE)
            dialog.try_it()
        elif window is not None and window.go("map").board.view is not None:
            self._end(window)

    def _end(self, window: Any) -> None:
        if self._locked < LOCKS:
            self._locked += 1
            window.actions_by_name["lock"].trigger()
        else:
            self._timer.stop()
            window.close()


def main(folder: Path) -> int:
    """Do it in a new profile in ``folder``."""
    faulthandler.enable()
    # Without shared contexts, where Chromium holds most against a loop that ends twice.
    app = QApplication([])
    said: list[bool] = []
    app.aboutToQuit.connect(lambda: said.append(True))
    create(folder / "profile", PASSPHRASE, account="an", now=lambda: datetime.now(UTC)).close()
    Settings(language="en").save(folder / "settings.json")
    program = Program(folder / "profile", folder / "settings.json")
    hand = Hand()
    code = program.run(PASSPHRASE)
    sys.stdout.write(f"about to quit: {len(said)}, locked: {hand._locked}, ended: {code}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
