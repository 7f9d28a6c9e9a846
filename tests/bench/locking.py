"""Locks the real window, in a process of its own: ``python -m tests.bench.locking FOLDER SCREEN``.

Prints one line: seconds until nothing is on the screen any more (``hidden``), and until the
passphrase can be typed, in the process after this one (``asked``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.anew import begin_anew, taken_over
from desktop.app.program import Program

LOOK_EVERY_MS = 2
SETTLED = float(os.environ.get("WEEFSEL_BENCH_SETTLED", "5"))
"""Seconds after which a screen has what it shows; less catches it while it still reads."""


_LOCKED = "WEEFSEL_BENCH_LOCKED"
"""Variable in which a process tells the next one what its clock said."""


class _Hand:
    """Goes to a screen, waits until it is settled, and locks; or looks at the clock afterwards."""

    def __init__(self, screen: str) -> None:
        self._screen = screen
        self._since = 0.0
        self._before = json.loads(os.environ.get(_LOCKED, "{}"))
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        window, dialog = _shown("MainWindow"), _shown("UnlockDialog")
        if window is not None:
            self._be_there(window)
        elif dialog is not None and dialog.field.isEnabled() and self._before:
            asked = time.monotonic() - self._before["locked"]
            self._timer.stop()
            said = {"hidden": self._before["hidden"], "asked": asked}
            sys.stdout.write(json.dumps(said) + "\n")
            dialog.close()

    def _be_there(self, window: Any) -> None:
        if not self._since:
            self._since = time.monotonic()
            window.go(self._screen)
        if time.monotonic() - self._since > SETTLED:
            self._timer.stop()
            locked = time.monotonic()
            window.actions_by_name["lock"].trigger()
            said = {"locked": locked, "hidden": time.monotonic() - locked}
            os.environ[_LOCKED] = json.dumps(said)


def _shown(kind: str) -> Any:
    """Return what is shown of a kind; by name, for to import it would take time that counts."""
    return next(
        (w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()),
        None,
    )


def main() -> None:
    """Open the window on a profile, with settings of its own."""
    folder, screen = sys.argv[1:3]
    again = [sys.executable, "-m", "tests.bench.locking", folder, screen]
    with TemporaryDirectory() as settings:
        program = Program(
            Path(folder),
            Path(settings) / "settings.json",
            left=taken_over(),
            anew=partial(begin_anew, again),
        )
        hand = _Hand(screen)
        program.run(os.environ.pop("WEEFSEL_PASSPHRASE", None))
        del hand


if __name__ == "__main__":
    main()
