"""Work that follows every change by itself, one round at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.domain.changes import Changes
from desktop.services.desk import Desk
from desktop.ui.news import News
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.widgets.alive import while_alive

Round = Callable[[Desk, Report], Changes]
"""Does what there is to do and returns what changed by it; in a worker."""


class Rounds(QObject):
    """Begins a round after each change of records, beside the lane of the screens.

    What changes during a round makes one more; what a round itself changed does not.

    Args:
        desk: Returns the desk of now.
        later: Milliseconds after the window is up at which the first round begins.
    """

    def __init__(
        self,
        work: Round,
        desk: Callable[[], Desk],
        tasks: Runner,
        news: News,
        *,
        later: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work, self._desk, self._tasks, self._news = work, desk, tasks, news
        self._is_busy = self._is_wanted = self._is_telling = False
        news.data_changed.connect(self._look)
        QTimer.singleShot(later, self, self.begin)

    def begin(self) -> None:
        """Look for what changed since the last time."""
        if self._is_busy:
            self._is_wanted = True
            return
        desk, work = self._desk(), self._work
        if desk.read_only:
            return
        self._is_busy, self._is_wanted = True, False
        self._tasks.start(
            lambda report: work(desk, report),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, lambda _error: self._done(Changes.NONE)),
            lane=Lane.FREE,
        )

    def _look(self, changes: Changes) -> None:
        if changes & Changes.RECORDS and not self._is_telling:
            self.begin()

    def _done(self, changes: Changes) -> None:
        self._is_busy, self._is_telling = False, True
        self._news.tell(changes)
        self._is_telling = False
        if self._is_wanted:
            self.begin()
