"""The real window as a child process: ``python -m tests.bench.window FOLDER WHAT``.

It prints one JSON line as soon as the first screen shows its visits (``usable``).

- ``open``: the passphrase is given, as by ``weefsel demo``.
- ``ask``: a person is asked for it (``asked``) and types for some seconds; ``usable`` tells
  the seconds from there on.
- ``map``: goes on to the map, waits, and prints what all its processes take (``memory``,
  ``idle``).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.app.program import Program
from desktop.ui.screens.today.section import Section
from desktop.ui.unlock import UnlockDialog

LOOK_EVERY_MS = 5
TYPING_SECONDS = 4
MAP_SECONDS = 10
IDLE_SECONDS = 10
MEGABYTE = 1024 * 1024


class _Watch:
    """Looks at the window from a timer, and closes it when all is measured."""

    def __init__(self, app: QApplication, what: str) -> None:
        self._app = app
        self._what = what
        self._typed = time.monotonic()
        self._asked = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)

    def _look(self) -> None:
        if self._what == "ask" and not self._asked:
            self._ask()
        sections = [each for each in self._app.allWidgets() if isinstance(each, Section)]
        if not any(each.isVisible() and each.findChildren(QPushButton) for each in sections):
            return
        self._timer.stop()
        _say(usable=time.monotonic() - self._typed)
        if self._what != "map":
            self._app.quit()
            return
        _window(self._app).go("map")
        QTimer.singleShot(MAP_SECONDS * 1000, self._measure)

    def _ask(self) -> None:
        for dialog in self._app.topLevelWidgets():
            if isinstance(dialog, UnlockDialog) and dialog.isVisible():
                self._asked = True
                _say(asked=True)
                QTimer.singleShot(TYPING_SECONDS * 1000, partial(self._type, dialog))

    def _type(self, dialog: UnlockDialog) -> None:
        field = dialog.findChildren(QLineEdit)[0]
        field.setText(os.environ["WEEFSEL_PASSPHRASE"])
        self._typed = time.monotonic()
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _measure(self) -> None:
        _say(memory=_memory(_processes()))
        before, since = _activity(_processes()), time.monotonic()
        QTimer.singleShot(IDLE_SECONDS * 1000, lambda: self._finish(before, since))

    def _finish(self, before: dict[str, float], since: float) -> None:
        seconds = time.monotonic() - since
        after = _activity(_processes())
        _say(idle={name: (after[name] - before[name]) / seconds for name in after})
        self._app.quit()


def _window(app: QApplication) -> Any:
    return next(each for each in app.topLevelWidgets() if hasattr(each, "go"))


def _processes() -> Sequence[psutil.Process]:
    own = psutil.Process()
    return [own, *own.children(recursive=True)]


def _memory(processes: Sequence[psutil.Process]) -> dict[str, float]:
    """Return megabytes: resident, and with what processes share counted once (Linux)."""
    shares = [getattr(each.memory_full_info(), "pss", 0) for each in processes]
    return {
        "rss": sum(each.memory_info().rss for each in processes) / MEGABYTE,
        "pss": sum(shares) / MEGABYTE,
        "processes": len(processes),
    }


def _activity(processes: Sequence[psutil.Process]) -> dict[str, float]:
    """Return processor seconds and wake-ups (voluntary switches of the main threads) so far."""
    times = [each.cpu_times() for each in processes]
    return {
        "cpu": sum(each.user + each.system for each in times),
        "wakeups": float(sum(each.num_ctx_switches().voluntary for each in processes)),
    }


def _say(**measured: object) -> None:
    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Open the window on a profile, with settings of its own."""
    with TemporaryDirectory() as settings:
        program = Program(Path(sys.argv[1]), Path(settings) / "settings.json")
        watch = _Watch(program.app, sys.argv[2])
        program.run(None if sys.argv[2] == "ask" else os.environ["WEEFSEL_PASSPHRASE"])
        del watch


if __name__ == "__main__":
    main()
