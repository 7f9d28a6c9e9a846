"""A short list inside a form, of records that belong to the one in the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.forms.layout import button, heading, plain_label
from desktop.ui.theme import dress, sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: what it is, what tells more, and what can be done with it.

    Args:
        action: Text of the button, empty for none.
    """

    title: str
    detail: str = ""
    action: str = ""
    act: Callable[[], object] = lambda: None


class EntriesList(QWidget):
    """Heading, rows, and a button to add one.

    Args:
        empty: What to say when there is nothing yet.
        on_add: What the button does; ``None`` = nobody here may add one.
    """

    def __init__(
        self, title: str, empty: str, *, add: str, on_add: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self._empty = empty
        self._rows = QVBoxLayout()
        self._rows.setSpacing(sizes().unit)
        head = QHBoxLayout()
        self.add_button = button(add, on_add or (lambda: None))
        if on_add is None:
            self.add_button.hide()
        head.addWidget(heading(title), 1)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, sizes().unit, 0, 0)
        layout.addLayout(head)
        layout.addLayout(self._rows)
        self.show_lines([])

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace the rows."""
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(_row(line))
        if not lines:
            self._rows.addWidget(dress(plain_label(self._empty), "muted"))


def _row(line: Line) -> QFrame:
    row = dress(QFrame(), "card")
    texts = QVBoxLayout()
    texts.addWidget(plain_label(line.title))
    if line.detail:
        texts.addWidget(dress(plain_label(line.detail), "small"))
    layout = QHBoxLayout(row)
    layout.addLayout(texts, 1)
    if line.action:
        made = button(line.action, line.act)
        made.setAccessibleName(f"{line.action}: {line.title}")
        layout.addWidget(made)
    return row
