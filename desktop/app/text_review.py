"""Texts that tell too much, in the list to review: looked for after each change, and decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from desktop.domain.changes import Changes
from desktop.domain.lint import Names
from desktop.domain.lint.fields import TellingText, TellingTexts
from desktop.services import text_remarks
from desktop.services.desk import Desk
from desktop.ui.news import News
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.widgets.alive import while_alive

_LATER_MS = 6_000
"""After the window is up, and after the records that may be the same were compared."""


class KnownNames(QObject):
    """The names of the contacts, read once and again after one of them changed."""

    def __init__(self, desk: Callable[[], Desk], news: News, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: Names | None = None
        news.data_changed.connect(self._forget)

    def read(self) -> Names:
        """Return the names; in a worker."""
        known = self._names
        if known is None:
            known = self._names = text_remarks.known_names(self._desk())
        return known

    def _forget(self, changes: Changes) -> None:
        if changes & Changes.PERSONS:
            self._names = None


class TextScreening(QObject):
    """Looks at texts whenever some changed, in small pieces beside the lane of the screens.

    Args:
        desk: Returns the desk of now.
    """

    def __init__(
        self, desk: Callable[[], Desk], tasks: Runner, news: News, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._news = desk, tasks, news
        self._names = KnownNames(desk, news, self)
        self._is_busy = self._is_wanted = False
        news.data_changed.connect(self._look)
        QTimer.singleShot(_LATER_MS, self, self.begin)

    def begin(self) -> None:
        """Look at what changed since the last time."""
        if self._is_busy:
            self._is_wanted = True
            return
        self._is_busy, self._is_wanted = True, False
        desk = self._desk()
        self._tasks.start(
            lambda report: text_remarks.screen(desk, _stoppable(report), names=self._names.read),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, lambda _error: self._done(0)),
            lane=Lane.FREE,
        )

    def _look(self, changes: Changes) -> None:
        if changes & Changes.RECORDS:
            self.begin()

    def _done(self, looked_at: int) -> None:
        self._is_busy = False
        if looked_at:
            self._news.tell(Changes.TEXTS)
        if self._is_wanted:
            self.begin()


def telling_texts(desk: Desk, names: KnownNames) -> TellingTexts:
    """Return the latest texts that tell too much."""
    return text_remarks.telling(desk, names=names.read)


def no_problem(desk: Desk, found: TellingText) -> tuple[Any, Changes]:
    """Remember that what a text tells is no problem anywhere; the first result takes it back."""
    for remark in found.remarks:
        text_remarks.teach(desk, remark)
    marks = [remark.mark for remark in found.remarks]
    return partial(_unteach, desk, marks), Changes.TEXTS


def leave_text(desk: Desk, found: TellingText) -> tuple[Any, Changes]:
    """Leave what one text tells; the first result takes it up again."""
    marks = [remark.mark for remark in found.remarks]
    changes = text_remarks.leave(desk, found.record_id, found.field, marks)
    return partial(_take_up, desk, found.record_id, found.field, marks), changes


def _unteach(desk: Desk, marks: list[int]) -> tuple[None, Changes]:
    for mark in marks:
        text_remarks.unteach(desk, mark)
    return None, Changes.TEXTS


def _take_up(desk: Desk, record_id: UUID, field: str, marks: list[int]) -> tuple[None, Changes]:
    return None, text_remarks.take_up(desk, record_id, field, marks)


def _stoppable(report: Report) -> Report:
    """Return a report that only stops: nobody waits for this, so nothing says how far it is."""
    return lambda _done, _all: report(0, 0)
