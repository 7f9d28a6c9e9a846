"""Before somebody is forgotten: what goes, where the name still stands, who decides."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.privacy.erasure import ErasureReason, LocalClosure, Mention
from desktop.errors import Problem
from desktop.i18n import translate
from desktop.ui.errors import show_error
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.entry import TextEntry
from desktop.ui.widgets.options import Option
from desktop.ui.widgets.suggest import ChoiceField
from desktop.ui.widgets.waiting import Waiting
from desktop.words.erasure import closure_lines, reason_name
from desktop.words.names import field_name, record_name

_ALONE = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionJobs:
    """What to do with a name in a text that stays. All run in the database lane.

    Args:
        find: Returns them anew.
        take_out: Takes the name out of the sentence.
        rewrite: Stores another sentence.
        leave: Notes why the name stays.
    """

    find: Callable[[], Sequence[Mention]]
    take_out: Callable[[Mention], tuple[Any, Changes]]
    rewrite: Callable[[Mention, str], tuple[Any, Changes]]
    leave: Callable[[Mention, str], object]


class MentionBox(QWidget):
    """Names in texts that stay, one at a time: take it out, rewrite the sentence, or leave it.

    Args:
        mentions: Whole names first.
        jobs: What to do with each.
    """

    changed = Signal(object)
    """What a decision altered, as :class:`desktop.domain.changes.Changes`."""

    def __init__(
        self,
        mentions: Sequence[Mention],
        jobs: MentionJobs,
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._waiting = list(mentions)
        self._jobs = jobs
        self._tasks = tasks
        self.reworded: list[Any] = []
        self.heading = dress(QLabel(), "field")
        self.where = dress(QLabel(), "muted")
        self.sentence = dress(QLabel(), "marked")  # escaped by marked
        self.sentence.setWordWrap(True)
        self.take_button = QPushButton(translate("erasure", "&Take the name out"))
        self.write_button = QPushButton(translate("erasure", "&Rewrite…"))
        self.leave_button = QPushButton(translate("erasure", "&Leave it…"))
        self.waiting = Waiting()
        self._arrange()
        self.take_button.clicked.connect(lambda _on: self._do(self._jobs.take_out))
        self.write_button.clicked.connect(lambda _on: self._rewrite())
        self.leave_button.clicked.connect(lambda _on: self._leave())
        self._show()

    @property
    def left(self) -> int:
        """How many are not decided."""
        return len(self._waiting)

    def _arrange(self) -> None:
        unit = sizes().unit
        layout = QHBoxLayout()
        layout.setSpacing(unit)
        for button in (self.take_button, self.write_button, self.leave_button):
            layout.addWidget(button)
        layout.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        for part in (self.heading, self.where, self.sentence):
            column.addWidget(part)
        column.addLayout(layout)
        column.addWidget(self.waiting)

    def _show(self) -> None:
        found = bool(self._waiting)
        for part in (self.where, self.sentence):
            part.setVisible(found)
        for button in (self.take_button, self.write_button, self.leave_button):
            button.setVisible(found)
        if not found:
            self.heading.setText(translate("erasure", "The name stands in no other text."))
            return
        mention = self._waiting[0]
        self.heading.setText(
            translate("erasure", "The name stands in %n other text(s)", "", len(self._waiting))
        )
        field = field_name(mention.field, mention.kind)
        self.where.setText(f"{record_name(mention.kind)} {mention.title} · {field}")
        self.sentence.setText(_marked(mention))
        self.sentence.setAccessibleName(mention.sentence)

    def _rewrite(self) -> None:
        mention = self._waiting[0]
        said, is_said = QInputDialog.getMultiLineText(
            self,
            translate("erasure", "Rewrite"),
            translate("erasure", "The sentence without the name"),
            mention.without_name(),
        )
        if is_said:
            self._do(lambda each: self._jobs.rewrite(each, said))

    def _leave(self) -> None:
        said, is_said = QInputDialog.getText(
            self,
            translate("erasure", "Leave it"),
            translate("erasure", "Why may the name stay? For instance: somebody else."),
            QLineEdit.EchoMode.Normal,
        )
        if is_said and said.strip():
            mention = self._waiting[0]
            self._tasks.start(
                lambda _report: self._jobs.leave(mention, said),
                on_done=while_alive(self, lambda _done: self._next(mention)),
            )

    def _do(self, work: Callable[[Mention], tuple[Any, Changes]]) -> None:
        mention = self._waiting[0]

        def job(_report: object) -> tuple[Changes, Sequence[Mention]]:
            return work(mention)[1], self._jobs.find()

        self._set_busy(True)
        self._tasks.start(
            job,
            on_done=while_alive(self, lambda told: self._done(mention, *told)),
            on_error=while_alive(self, self._failed),
        )

    def _set_busy(self, busy: bool) -> None:
        """All texts are read again after each change, which takes a moment in a full profile."""
        buttons = (self.take_button, self.write_button, self.leave_button)
        for button in buttons:
            button.setEnabled(not busy)
        if busy:
            self.waiting.begin(translate("erasure", "Looking through the texts again…"))
        else:
            self.waiting.end()
            if self._waiting:
                self.take_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        show_error(error, self)

    def _done(self, mention: Mention, changes: Changes, found: Sequence[Mention]) -> None:
        """Go on with what is left: places in a text move when it changes."""
        if mention.record_id not in self.reworded:
            self.reworded.append(mention.record_id)
        seen = {(each.record_id, each.field, each.sentence) for each in self._waiting[1:]}
        self._waiting = [
            each
            for each in found
            if (each.record_id, each.field, each.sentence) in seen
            or each.record_id == mention.record_id
        ]
        self._set_busy(False)
        self.changed.emit(changes)
        self._show()

    def _next(self, mention: Mention) -> None:
        self._waiting.remove(mention)
        self._show()


class EraseDialog(AskDialog):
    """Shows what goes, offers the names in other texts, and asks for the decision.

    Args:
        closure: What it reaches on this laptop.
        box: Names in other texts.
        is_alone: There is no server: nobody else agrees, so the name has to be typed.
    """

    def __init__(
        self,
        closure: LocalClosure,
        box: MentionBox,
        tasks: Runner,
        *,
        is_alone: bool,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("erasure", "Forget {name}").format(name=closure.name)
        save = (
            translate("erasure", "&Forget for good")
            if is_alone
            else translate("erasure", "&Ask a colleague to agree")
        )
        super().__init__(title, _why(is_alone=is_alone), tasks, save=save, parent=parent)
        self.box = box
        self.lines = QLabel("\n".join(f"• {line}" for line in closure_lines(closure)))
        self.lines.setWordWrap(True)
        body, put = self.frame.body, self.fields.put
        body.addWidget(self.lines)
        body.addWidget(box)
        self.reason = ChoiceField(
            [Option(each.value, each.value, reason_name(each)) for each in ErasureReason]
        )
        put("reason", self.reason, label=translate("erasure", "Why?"), required=True, into=body)
        self.typed = TextEntry()  # no name in grey: it looks as if it were typed
        if is_alone:
            label = translate("erasure", "Type the name, to be sure")
            put(_ALONE, self.typed, label=label, required=True, into=body)
            self.fields.field_of = _where_typed
        self.waiting = Waiting()
        self.waiting.setContentsMargins(0, 0, 2 * sizes().unit, 0)  # as the foot of the frame
        self.frame.insertWidget(self.frame.count() - 1, self.waiting)  # beside the buttons
        self._parts = (box, self.reason, self.typed, self.cancel)
        self.cancel.setFocus()

    def begin(self, work: Callable[[Report], Any]) -> Task[Any]:
        """Do it, and say how far it is: with much that waits to be sent it takes seconds."""
        for part in self._parts:
            part.setEnabled(False)
        whole = translate(
            "erasure", "It cannot be stopped now: a part that stays would be no erasure."
        )
        self.waiting.begin(translate("erasure", "Erasing…"), note=whole)
        self.frame.fit()
        task = super().begin(work)
        self.waiting.watch(task)
        return task

    def refuse(self, error: Exception) -> None:
        """Keep what was entered and say what is wrong with it."""
        self.waiting.end()
        for part in self._parts:
            part.setEnabled(True)
        super().refuse(error)

    def reject(self) -> None:
        """Leave it, unless it is being done."""
        if not self.waiting.is_busy:
            super().reject()


def _where_typed(problem: Problem) -> str:
    """Return the field at which a problem is told: the name is typed to be sure."""
    return _ALONE if problem.field == "display_name" else problem.field


def _why(*, is_alone: bool) -> str:
    if is_alone:
        return translate(
            "erasure",
            "This cannot be undone. Everything below goes from this laptop. Backups that you "
            "made yourself still hold it: delete them.",
        )
    return translate(
        "erasure",
        "This cannot be undone. A team lead or the DPO has to agree. Then it goes from the "
        "server and from every laptop. This is what this laptop knows of:",
    )


def _marked(mention: Mention) -> str:
    """Return the sentence with the name in it marked, safe as rich text."""
    before = html.escape(mention.sentence[: mention.start])
    name = html.escape(mention.sentence[mention.start : mention.end])
    after = html.escape(mention.sentence[mention.end :])
    return f"“{before}<b><u>{name}</u></b>{after}”"
