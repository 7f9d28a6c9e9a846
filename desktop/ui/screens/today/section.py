"""A card with a heading and rows to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.screens.today.row import Row, RowButton
from desktop.ui.theme import dress, sizes


class Section(QFrame):
    """Hidden while it has no rows.

    Args:
        title: Of the card.
        hint: What keys do in its rows.
    """

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.setAccessibleName(title)
        self.rows: list[Row] = []
        self.more: QPushButton | None = None
        unit = sizes().unit
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(unit, unit, unit, unit)
        self._layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(unit, 0, unit, unit // 2)
        self.heading = dress(QLabel(title), "heading")
        head.addWidget(self.heading)
        head.addStretch()
        if hint:
            head.addWidget(dress(QLabel(hint), "small"))
        self._layout.addLayout(head)
        self.hide()

    def show_rows(
        self, rows: Sequence[Row], more: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show these rows instead; whoever stood on one stands on what takes its place.

        Args:
            more: What the last line says and opens, when there is more than these rows.
        """
        at = self._focused()
        for old in (*self.rows, self.more):
            if old is not None:
                self._layout.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.rows = list(rows)
        for row in self.rows:
            self._layout.addWidget(row)
        self.more = _more_button(*more) if more else None
        if self.more is not None:
            self._layout.addWidget(self.more)
        self.setVisible(bool(self.rows or self.more))
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].button.setFocus()

    def _focused(self) -> int | None:
        on = [at for at, row in enumerate(self.rows) if row.button.hasFocus()]
        return on[0] if on else None

    def buttons(self) -> Sequence[RowButton]:
        """Return the rows as what the keyboard goes to."""
        return [row.button for row in self.rows]


def _more_button(text: str, job: Callable[[], object]) -> QPushButton:
    made = dress(QPushButton(text.replace("&", "&&")), "line")
    made.setAccessibleName(text)
    made.clicked.connect(lambda _on: job())
    return made
