"""Locks the real window, in a process of its own: ``python -m tests.bench.locking FOLDER SCREEN``.

Prints one line: seconds until nothing is on the screen any more (``hidden``), and until the
passphrase can be typed, the profile closed (``asked``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.program import Program
from desktop.ui.unlock import UnlockDialog
from desktop.ui.window import MainWindow

LOOK_EVERY_MS = 2
SETTLED = 5.0
"""Seconds after which a screen has what it shows."""


class _Hand:
    """Goes to a screen, waits until it is settled, locks, and looks at the clock."""

    def __init__(self, screen: str) -> None:
        self._screen = screen
        self._since = 0.0
        self._locked = 0.0
        self._said: dict[str, float] = {}
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        window, dialog = _shown(MainWindow), _shown(UnlockDialog)
        if window is not None:
            self._be_there(window)
        elif dialog is not None and dialog.field.isEnabled() and self._locked:
            self._said["asked"] = time.monotonic() - self._locked
            self._timer.stop()
            sys.stdout.write(json.dumps(self._said) + "\n")
            dialog.close()

    def _be_there(self, window: Any) -> None:
        if not self._since:
            self._since = time.monotonic()
            window.go(self._screen)
        if time.monotonic() - self._since > SETTLED:
            self._locked = time.monotonic()
            window.actions_by_name["lock"].trigger()
            self._said["hidden"] = time.monotonic() - self._locked


def _shown(kind: type[Any]) -> Any:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None
    )


def main() -> None:
    """Open the window on a profile, with settings of its own."""
    with TemporaryDirectory() as settings:
        program = Program(Path(sys.argv[1]), Path(settings) / "settings.json")
        hand = _Hand(sys.argv[2])
        program.run(os.environ["WEEFSEL_PASSPHRASE"])
        del hand


if __name__ == "__main__":
    main()
