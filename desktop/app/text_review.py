"""Texts that tell too much, in the list to review: looked for after each change, and decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.app.rounds import Rounds
from desktop.domain.changes import Changes
from desktop.domain.traces.lint import NO_NAMES, Names
from desktop.domain.traces.lint.fields import TellingText, TellingTexts
from desktop.services import text_remarks
from desktop.services.desk import Desk
from desktop.ui.news import News
from desktop.ui.tasks import Report, Runner

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
        if known is None or known is NO_NAMES:  # once they may be seen, they are read
            known = self._names = text_remarks.known_names(self._desk())
        return known

    def _forget(self, changes: Changes) -> None:
        if changes & Changes.PERSONS:
            self._names = None


class TextScreening(Rounds):
    """Looks at texts whenever some changed, in small pieces beside the lane of the screens.

    Args:
        desk: Returns the desk of now.
    """

    def __init__(
        self, desk: Callable[[], Desk], tasks: Runner, news: News, parent: QObject
    ) -> None:
        names = KnownNames(desk, news, parent)
        work = partial(_screen, names)
        super().__init__(work, desk, tasks, news, later=_LATER_MS, parent=parent)
        names.setParent(self)


def _screen(names: KnownNames, desk: Desk, report: Report) -> Changes:
    looked_at = text_remarks.screen(desk, _stoppable(report), names=names.read)
    return Changes.TEXTS if looked_at else Changes.NONE


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
