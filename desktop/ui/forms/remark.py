"""A calm line in a form: what is good to know, looked up while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Self

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from desktop.ui.forms.layout import plain_label
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import icon, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.field import Field

Lines = Sequence[str]
LookUp = Callable[[], Any]
"""Reads what there is to tell of; runs in the database lane."""
_PAUSE_MS = 120


class Remark(QFrame):
    """Lines that tell something and forbid nothing; hidden while there is nothing to tell.

    Args:
        picture: Name of the icon before the lines.
        what: Returns what to look up for what is typed now, or ``None`` for nothing.
        words: Makes lines of what was found.
    """

    def __init__(
        self,
        picture: str,
        what: Callable[[], LookUp | None],
        words: Callable[[Any], Lines],
        tasks: Runner,
    ) -> None:
        super().__init__()
        self._what = what
        self._words = words
        self._tasks = tasks
        self._asked = 0
        self.text = plain_label("")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        mark = QLabel()
        mark.setPixmap(icon(picture, "accent").pixmap(sizes().icon, sizes().icon))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.hide()

    def look_soon(self) -> None:
        """Look again, once somebody stops typing."""
        self._pause.start()

    def look(self) -> None:
        """Look again now; an answer to an older question is dropped."""
        self._pause.stop()
        self._asked += 1
        asked, look_up = self._asked, self._what()
        if look_up is None:
            self.say(())
            return
        self._tasks.start(
            lambda _report: look_up(),
            on_done=while_alive(self, lambda found: self._answered(asked, found)),
            lane=Lane.DATABASE,
        )

    def say(self, lines: Lines) -> None:
        """Show ``lines``; none hides the remark."""
        self.text.setText("\n".join(lines))
        self.text.setAccessibleName(self.text.text())
        self.setVisible(bool(lines))

    def put_under(self, field: Field) -> Self:
        """Stand under a field, and look again whenever that changes; return itself."""
        layout = field.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self)
        field.entry.changed.connect(self.look_soon)
        return self

    def _answered(self, asked: int, found: Any) -> None:
        if asked == self._asked:
            self.say(self._words(found))
