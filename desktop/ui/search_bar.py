"""Search over everything: a field, and what it finds right below it, grouped by kind.

Typing never waits: a question leaves 120 ms after the last key, runs in the database lane,
and an answer to an older question is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.domain.listing import Hit
from desktop.i18n import translate
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.words.names import record_name

_PAUSE_MS = 120
_MOST_ROWS = 14
_HIT = Qt.ItemDataRole.UserRole
KINDS = (
    *("person", "place", "organisation", "network", "service", "site", "visit", "need", "task"),
    *("tie", "agreement", "meeting", "attachment", "ward"),
)
"""In this order the groups stand below the field."""


class Results(QListWidget):
    """What was found. It floats over the window and never takes the focus from the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("search", "Found"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(sizes().icon, sizes().icon))
        dress(self, "card")
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show the hits by kind, or that there are none; select the first."""
        self.clear()
        ranked = sorted(hits, key=lambda hit: KINDS.index(hit.kind) if hit.kind in KINDS else 99)
        for kind, group in groupby(ranked, key=lambda hit: hit.kind):
            self._add_heading(record_name(kind))
            for hit in group:
                item = QListWidgetItem(icon(_picture(kind), "muted"), _line(hit))
                item.setData(_HIT, hit)
                self.addItem(item)
        if not hits:
            self._add_heading(translate("search", "Nothing found. Try part of a word."))
        self.move_by(1)

    def move_by(self, step: int) -> None:
        """Select the next (1) or the previous (-1) hit, past headings."""
        row = self.currentRow() + step
        while 0 <= row < self.count() and self.item(row).data(_HIT) is None:
            row += step
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def current_hit(self) -> Hit | None:
        """Return the selected hit."""
        item = self.currentItem()
        found = item.data(_HIT) if self.count() and item is not None else None
        return found if isinstance(found, Hit) else None

    def fit_below(self, field: QWidget) -> None:
        """Stand right below ``field``, as high as the hits need."""
        at = field.mapTo(self._around, QPoint(0, field.height() + 4))
        rows = sum(self.sizeHintForRow(row) for row in range(min(_MOST_ROWS, self.count())))
        wide = max(field.width(), 3 * sizes().sidebar)
        self.setGeometry(at.x(), at.y(), wide, rows + 2 * sizes().unit)
        self.show()
        self.raise_()

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setPixelSize(sizes().small)
        font.setBold(True)
        item.setFont(font)
        item.setSizeHint(QSize(0, sizes().row - sizes().unit))
        self.addItem(item)


class SearchField(QLineEdit):
    """Finds persons, places, organisations, networks and visits while somebody types."""

    chosen = Signal(object)
    """The :class:`Hit` somebody wants to open."""

    def __init__(
        self,
        search: Callable[[str], Sequence[Hit]],
        tasks: Runner,
        results: Results,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.results = results
        self._search = search
        self._tasks = tasks
        self._turn = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(translate("search", "Search everything"))
        glass = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(translate("search", "Search"))
        glass.triggered.connect(self.ask)
        self.textChanged.connect(self._typed)
        results.itemClicked.connect(lambda _item: self._choose())

    def ask(self) -> None:
        """Search for what stands in the field now."""
        self._pause.stop()
        self._turn += 1
        text = self.text().strip()
        if not text:
            self.results.hide()
            return
        self._tasks.start(
            lambda _report: self._search(text),
            on_done=partial(self._show, self._turn),
            lane=Lane.SCREENS,
        )

    def _typed(self, _text: str) -> None:
        self._turn += 1
        self._pause.start()

    def _show(self, turn: int, hits: Sequence[Hit]) -> None:
        if turn == self._turn:
            self.results.show_hits(hits)
            self.results.fit_below(self)

    def _choose(self) -> None:
        hit = self.results.current_hit()
        if hit is not None:
            self.results.hide()
            self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.results.isVisible():
            self.results.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose() if self.results.isVisible() else self.ask()
        elif key == Qt.Key.Key_Escape:
            self.results.hide()
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.results.hide()


def _picture(kind: str) -> str:
    return kind if kind in KINDS else "search"


def _line(hit: Hit) -> str:
    return f"{hit.title}   {hit.context}" if hit.context else hit.title
