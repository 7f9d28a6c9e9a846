"""To review: what met at the server and what it refused, one after the other, by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from desktop.domain.changes import Changes
from desktop.domain.conflict import Resolution
from desktop.domain.duplicates.duplicate import LikelyPair, Merged
from desktop.domain.syncing.review import Refused, ToCheck
from desktop.domain.traces.lint.fields import TellingText
from desktop.errors import ExpectedError, InvalidEntry
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.lists.emptiness import Emptiness
from desktop.ui.screens.review.items import Item, item_of_conflict, item_of_refusal
from desktop.ui.screens.review.likely import (
    DIFFERENT,
    MERGE,
    SPLIT,
    item_of_merge,
    item_of_pair,
)
from desktop.ui.screens.review.panel import LATER, OPEN, ReviewPanel
from desktop.ui.screens.review.ports import Done, ReviewJobs
from desktop.ui.screens.review.side import ReviewSide
from desktop.ui.screens.review.telling import FINE, REWRITE, item_of_text
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.alive import while_alive
from desktop.words.review import failure_text

_MOST_CHOICES = 3
_NOT_OURS = Changes.DRAFTS | Changes.VIEWS | Changes.AREAS


class _Found(NamedTuple):
    conflicts: Sequence[ToCheck]
    refusals: Sequence[Refused]
    likely: Sequence[LikelyPair]
    merged: Sequence[Merged]
    telling: Sequence[Item]
    more_texts: int


def _read(jobs: ReviewJobs) -> _Found:
    """Read what waits; texts, of which there may be many, are put into words here, in a worker."""
    told = jobs.telling()
    items = [item_of_text(each) for each in told.rows]
    more = told.total - len(items)
    return _Found(jobs.to_check(), jobs.refused(), jobs.likely(), jobs.merged(), items, more)


def _decide_text(jobs: ReviewJobs, telling: TellingText, deed: str) -> Done:
    work = jobs.no_problem if deed == FINE else jobs.leave_text
    return work(telling) if work is not None else (None, Changes.NONE)


class ReviewScreen(QWidget):
    """A list of items and the one that is chosen; 1, 2 and 3 decide and go on to the next.

    ``decided(text, changes, undo)`` tells what was done; ``undone(changes)`` that it was taken
    back; ``open_requested(kind, id)`` asks for a record, ``merge_requested(kind, one, other)``
    for two to be made one, ``split_requested(merge)`` for two to be taken apart,
    ``rewrite_requested(telling)`` for a text in its form.

    Args:
        jobs: Where items come from and what can be done.
        tasks: Runs it.
    """

    decided = Signal(str, object, object)
    undone = Signal(object)
    open_requested = Signal(str, object)
    merge_requested = Signal(str, object, object)
    split_requested = Signal(object)
    rewrite_requested = Signal(object)

    def __init__(self, jobs: ReviewJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "page")
        self._jobs = jobs
        self._tasks = tasks
        self._wanted: UUID | None = None
        self._failure: tuple[UUID, str] | None = None
        self.is_busy = False
        self.side = ReviewSide()
        self.panel = ReviewPanel(jobs.history, tasks)
        self.empty = Emptiness()
        self.stack = QStackedWidget()
        self.first_field = self.side.cards
        self._arrange()
        self._connect()
        self.reload()

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again after a change of anything that could be decided here."""
        if changes & ~_NOT_OURS:
            self.reload()

    def reload(self) -> None:
        """Read what waits; the chosen item stays chosen while it waits."""
        self._tasks.start(
            lambda _report: _read(self._jobs),
            on_done=while_alive(self, self._arrived),
            lane=Lane.SCREENS,
        )

    def _arrived(self, found: _Found) -> None:
        now, wanted = self._jobs.now(), self._wanted
        self._wanted = None
        items = [
            *(item_of_refusal(each, now) for each in found.refusals),
            *(item_of_conflict(each, self._jobs.choices, now) for each in found.conflicts),
            *(item_of_pair(each, now) for each in found.likely),
            *found.telling,
            *(item_of_merge(each, now) for each in found.merged),
        ]
        self.side.more_texts = found.more_texts
        self.side.fill(items, wanted)
        self._say_failure()

    def _show_current(self) -> None:
        item = self.side.item
        self.side.remember(item.key if item else None)
        self.stack.setCurrentWidget(self.panel if item else self.empty)
        if item is None:
            self.panel.item = None
            self._say_empty()
        elif item != self.panel.item:
            self.panel.show_item(item)
            for one, other in pairwise((self.side.cards, *self.panel.stops)):
                QWidget.setTabOrder(one, other)

    def _say_empty(self) -> None:
        if self.side.items:
            self.empty.tell(
                "filter",
                translate("review", "Nothing of this kind"),
                translate("review", "Other items wait. Choose “All” and “Everything” to see them."),
            )
            return
        self.empty.tell(
            "check",
            translate("review", "Nothing to review"),
            _about(of_team=self._jobs.of_team),
        )

    # What is done

    def _act(self, deed: str) -> None:
        item = self.panel.item
        if item is None or self.is_busy:
            return
        if deed == LATER:
            self.side.go_on()
        elif deed == OPEN:
            self.open_requested.emit(item.entity, item.record_id)
        elif deed == MERGE:
            self.merge_requested.emit(item.entity, item.record_id, item.other_id)
        elif deed == REWRITE:
            self.rewrite_requested.emit(item.telling)
        elif deed == SPLIT:
            self.split_requested.emit(item.key)
        else:
            self._carry_out(item, deed)

    def _carry_out(self, item: Item, deed: str) -> None:
        if deed == "copy" and item.copied:
            QGuiApplication.clipboard().setText(item.copied)
        self._set_busy(busy=True)
        self._tasks.start(
            lambda _report: self._work(item, deed),
            on_done=while_alive(self, partial(self._done, item, deed)),
            on_error=while_alive(self, partial(self._failed, item)),
        )

    def _work(self, item: Item, deed: str) -> Done:
        if deed == "again":
            return self._jobs.try_again(item.key)
        if deed == "copy":
            return self._jobs.put_aside(item.key)
        if item.telling is not None:
            return _decide_text(self._jobs, item.telling, deed)
        if deed == DIFFERENT and self._jobs.tell_apart and item.other_id:
            return self._jobs.tell_apart(item.entity, item.record_id, item.other_id)
        return self._jobs.decide(item.key, Resolution(deed))

    def _done(self, item: Item, deed: str, result: Done) -> None:
        self._set_busy(busy=False)
        said = next(choice.done for choice in item.choices if choice.deed == deed)
        token, changes = result
        undo = None if token is None else partial(self._undo, item.key, token)
        self.side.cards.setFocus()
        self.decided.emit(said, changes, undo)

    def _undo(self, key: UUID, token: Any) -> None:
        self._tasks.start(
            lambda _report: self._jobs.undo(token),
            on_done=while_alive(self, partial(self._undone, key)),
        )

    def _undone(self, key: UUID, result: Done) -> None:
        self._wanted = key
        self.undone.emit(result[1])

    def _failed(self, item: Item, error: Exception) -> None:
        """Say why, and read again: a colleague may have decided, or the record is gone."""
        self._set_busy(busy=False)
        if not isinstance(error, ExpectedError):
            show_error(error, self)
            return
        said = failure_text(error) if isinstance(error, InvalidEntry) else told(error)
        self._failure = (item.key, said)
        self.reload()

    def _say_failure(self) -> None:
        """Say it beside the item, or where it is gone in the window."""
        failure, self._failure = self._failure, None
        if failure is None:
            return
        key, said = failure
        if self.panel.item is not None and self.panel.item.key == key:
            self.panel.message.say(said)
        else:
            self.decided.emit(said, Changes.NONE, None)

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.panel.set_busy(busy=busy)

    # How it is built

    def _arrange(self) -> None:
        line = dress(QFrame(), "line")
        line.setFixedWidth(1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.panel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(line)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.side.moved.connect(self._show_current)
        self.side.cards.entered.connect(self._focus_first_choice)
        self.panel.chosen.connect(self._act)
        for number in range(1, _MOST_CHOICES + 1):
            key = QShortcut(str(number), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(partial(self.panel.press, number))

    def _focus_first_choice(self) -> None:
        if self.panel.buttons:
            next(iter(self.panel.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)


def _about(*, of_team: bool) -> str:
    if not of_team:
        return translate("review", "Your changes that the server did not take wait here.")
    return translate(
        "review",
        "When two people change the same thing without seeing each other, both versions wait here "
        "until somebody chooses. So do changes that the server did not take, and records that may "
        "be the same.",
    )
