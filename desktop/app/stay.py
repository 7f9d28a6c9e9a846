"""The one loop of the application, from the first dialog until somebody leaves for good.

Qt tells everybody that the application is about to quit when that loop ends, and Chromium then
takes down for good what each page needs: a loop that ended at every lock took the next page,
and the process, with it. So a window and a dialog each run in a loop of their own, inside.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


class Stay:
    """Does all the work of a program inside the loop of the application.

    Args:
        work: Shows one window after the other; returns how the process is to end.
    """

    def __init__(self, app: QApplication, work: Callable[[], int]) -> None:
        self._app, self._work = app, work
        self._code = 0
        self._error: BaseException | None = None

    def run(self) -> int:
        """Return what the work returned, or raise what it raised."""
        QTimer.singleShot(0, self._app, self._do_it)
        self._app.exec()
        if self._error is not None:
            raise self._error
        return self._code

    def _do_it(self) -> None:
        try:
            self._code = self._work()
        except BaseException as error:  # noqa: BLE001 - Qt would only print it
            self._error = error
        self._app.exit(self._code)
