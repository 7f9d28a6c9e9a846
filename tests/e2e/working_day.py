"""A day in the window, by an unseen hand: ``python -m tests.e2e.working_day PROFILE``.

Prints a line at each turn of the day and goes on when a line comes in: ``map``, ``locked``,
``unlocked`` and ``end``. Somebody kills it there, or lets it go on. The lock in the midst of the
day replaces the process; the one after it is told what to type once its memory was looked at.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.app.anew import begin_anew, taken_over
from desktop.app.program import Program
from desktop.ui.forms.visit import VisitForm
from desktop.ui.unlock import UnlockDialog
from desktop.ui.window import MainWindow
from tests.e2e.locked_on_the_map import shown

Step = Callable[[], bool]


class Day:
    """Does one thing after the other, each as soon as it can be done."""

    def __init__(self, *, was_locked: bool) -> None:
        morning: list[Step] = [
            *(self._look_up, self._see_the_map, self._wait("map")),
            *(self._write, self._stumble, self._lock, self._never),
        ]
        afternoon: list[Step] = [
            *(self._is_asked, self._wait("locked"), self._unlock),
            *(self._wait("unlocked"), self._write, self._wait("end"), self._leave),
        ]
        self._steps = afternoon if was_locked else morning
        self._titles: set[str] = set()
        self._word: dict[str, str] = {}
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ears.activated.connect(self._hear)
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self._timer.start(20)

    def _go_on(self) -> None:
        self._titles |= {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
        step, *later = self._steps
        if step():
            self._steps = later
            if not later:
                self._timer.stop()

    def _hear(self) -> None:
        self._word = json.loads(sys.stdin.readline())

    def _wait(self, turn: str) -> Step:
        told = False

        def wait() -> bool:
            nonlocal told
            if not told:
                told = True
                say({"turn": turn, "titles": sorted(self._titles), **outside()})
            return bool(self._word.get("turn") == turn)

        return wait

    def _look_up(self) -> bool:
        window = shown(MainWindow)
        if window is None:
            return False
        screen = window.go("persons")
        return bool(screen.table.model() and screen.table.model().rowCount())

    def _see_the_map(self) -> bool:
        return bool(shown(MainWindow).go("map").board.is_painted)

    def _write(self) -> bool:
        window = shown(MainWindow)
        if window is None:
            return False
        window.actions_by_name["log_visit"].trigger()
        entry = shown(VisitForm).fields["note"].entry
        entry.setPlainText(self._word["note"])
        entry.selectAll()
        entry.copy()
        return True

    def _stumble(self) -> bool:
        def fall() -> None:
            raise ValueError(self._word["note"])

        QTimer.singleShot(0, fall)
        return True

    def _lock(self) -> bool:
        shown(MainWindow).actions_by_name["lock"].trigger()
        return True

    def _never(self) -> bool:
        return False  # what comes after a lock comes in another process

    def _is_asked(self) -> bool:
        dialog = shown(UnlockDialog)
        return dialog is not None and bool(dialog.field.isEnabled())

    def _unlock(self) -> bool:
        dialog = shown(UnlockDialog)
        dialog.field.setText(self._word["passphrase"])
        dialog.try_it()
        return True

    def _leave(self) -> bool:
        QApplication.closeAllWindows()
        return True


def outside() -> dict[str, Any]:
    """Return what others on the computer could see of the program."""
    dialog = QFileDialog()
    board = QApplication.clipboard()
    return {
        "clipboard": board.text(),
        "owned": board.ownsClipboard(),
        "recent": [*dialog.history(), *(url.toString() for url in dialog.sidebarUrls())],
        "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
    }


def say(what: dict[str, Any]) -> None:
    """Print one line for whoever started the day."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    """Work a day in the profile that is named."""
    passphrase = os.environ.pop("WEEFSEL_PASSPHRASE", None)
    left = taken_over()
    again = [sys.executable, "-m", "tests.e2e.working_day", *arguments]
    program = Program(Path(arguments[0]), left=left, anew=partial(begin_anew, again))
    _day = Day(was_locked=left is not None)
    code = program.run(passphrase)
    say({"turn": "left", "code": code})
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
