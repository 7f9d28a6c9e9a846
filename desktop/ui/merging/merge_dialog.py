"""Two records side by side, field by field, with what goes along; then one button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.duplicates.duplicate import name_of
from desktop.domain.duplicates.merge_story import MergePreview, Two
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import MessageCard
from desktop.ui.merging.ports import Done, MergeJobs
from desktop.ui.merging.rows import MergeRows
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.duplicates import heading, moves_text, refusal_text

_WIDTH, _HEIGHT = 118, 84


class MergeDialog(QDialog):
    """Makes two records one. ``merged(text, changes, undo)`` when it is done.

    Args:
        preview: What it would do.
        jobs: Preview and merge.
    """

    merged = Signal(str, object, object)

    def __init__(
        self,
        preview: MergePreview,
        jobs: MergeJobs,
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._jobs = jobs
        self._tasks = tasks
        self.setWindowTitle(heading(preview))
        self.setModal(True)
        dress(self, "panel")
        self.title = dress(QLabel(heading(preview)), "title")
        self.message = MessageCard()
        self.rows = MergeRows(preview)
        self.moves = QLabel()
        self.swap_button = QPushButton(translate("merge", "&Swap: the other one stays"))
        self.merge_button = dress(QPushButton(translate("merge", "&Merge")), "primary")
        self.cancel_button = QPushButton(translate("merge", "&Cancel"))
        self.swap_button.clicked.connect(lambda _on: self.swap())
        self.merge_button.clicked.connect(lambda _on: self.merge())
        self.cancel_button.clicked.connect(lambda _on: self.reject())
        self.merge_button.setDefault(True)
        self._arrange()
        self._show(preview)
        self.merge_button.setFocus()

    @property
    def two(self) -> Two:
        """Which one stays, and which one goes."""
        return Two(self._preview.kind, self._preview.winner.id, self._preview.loser.id)

    def swap(self) -> None:
        """Let the other one stay."""
        two = Two(self.two.kind, self.two.loser, self.two.winner)
        self._ask(lambda: self._jobs.preview(two, {}), self._swapped)

    def merge(self) -> None:
        """Make them one."""
        two, chosen = self.two, self.rows.choices
        self._set_busy(busy=True)
        self._ask(lambda: self._jobs.merge(two, chosen), self._merged)

    def _ask(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._tasks.start(
            lambda _report: work(),
            on_done=while_alive(self, then),
            on_error=while_alive(self, self._failed),
        )

    def _choose(self) -> None:
        two, chosen = self.two, self.rows.choices
        self._ask(lambda: self._jobs.preview(two, chosen), self._show)

    def _swapped(self, preview: MergePreview) -> None:
        old = self.rows
        self.rows = MergeRows(preview)
        self._body.replaceWidget(old, self.rows)
        old.deleteLater()
        self.rows.chosen.connect(self._choose)
        self._show(preview)

    def _show(self, preview: MergePreview) -> None:
        self._preview = preview
        self.rows.show_results(preview)
        refusal = refusal_text(preview)
        self.message.say(refusal)
        self.moves.setText("" if refusal else "\n\n".join(moves_text(preview)))
        self.merge_button.setEnabled(not refusal)

    def _merged(self, done: Done) -> None:
        merge, changes = done
        said = translate("merge", "Merged into “{name}”").format(name=name_of(self._preview.winner))
        self.accept()
        self.merged.emit(said, changes, partial(self._jobs.split, merge.id))

    def _failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ExpectedError):
            self.message.say(told(error))
        else:
            show_error(error, self)

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self.merge_button, self.swap_button):
            button.setEnabled(not busy)

    def _arrange(self) -> None:
        unit = sizes().unit
        foot = QHBoxLayout()
        foot.addWidget(self.swap_button)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.merge_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.message)
        layout.addWidget(self._scrolling(), 1)
        layout.addLayout(foot)
        room = self.screen().availableSize()
        self.resize(
            min(_WIDTH * unit, room.width() - 6 * unit),
            min(_HEIGHT * unit, room.height() - 6 * unit),
        )

    def _scrolling(self) -> QScrollArea:
        unit = sizes().unit
        self.moves.setTextFormat(Qt.TextFormat.PlainText)
        self.moves.setWordWrap(True)
        self.moves.setMinimumWidth(1)
        inner = dress(QWidget(), "panel")
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(0, 0, unit, 0)
        self._body.setSpacing(2 * unit)
        self._body.addWidget(self.rows)
        self._body.addWidget(self.moves)
        self._body.addStretch()
        self.rows.chosen.connect(self._choose)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll
