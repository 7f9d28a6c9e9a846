"""Published figures: one quarter at a time, a calm table, and a file of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.published import MEASURES, Line, PublishedFigures
from desktop.i18n import translate
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.published import figure_text, measure_name, publication_title


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresJobs:
    """What the screen asks.

    Args:
        load: Returns what was published, the latest first.
        lines: Returns the lines of one.
        export: Asks where to, and writes one.
        publish: Offers to publish a quarter; ``None`` = the role does not.
    """

    load: Callable[[], Sequence[PublishedFigures]]
    lines: Callable[[PublishedFigures], Sequence[Line]]
    export: Callable[[PublishedFigures], object]
    publish: Callable[[], object] | None = None


class FiguresScreen(QWidget):
    """The figures of one quarter. Hidden and zero are different words.

    Args:
        jobs: What it asks.
    """

    def __init__(self, jobs: FiguresJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "page")
        self._jobs, self._tasks = jobs, tasks
        self._found: Sequence[PublishedFigures] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("published", "Quarter"))
        self.choice.currentIndexChanged.connect(self._show)
        self.export = dress(QPushButton(translate("published", "Save as a file…")), "primary")
        self.export.clicked.connect(lambda _on: self._save())
        self.publish = QPushButton(translate("published", "Publish the last quarter…"))
        self.publish.setVisible(jobs.publish is not None)
        if jobs.publish is not None:
            self.publish.clicked.connect(lambda _on: self._publish())
        self.about = dress(QLabel(), "muted")
        self.about.setWordWrap(True)
        self.table = _table()
        self.first_field = self.choice
        self._arrange()
        self.refresh(Changes.FIGURES)

    def refresh(self, changes: Changes) -> None:
        """Read again what was published, if that changed."""
        if changes & Changes.FIGURES:
            done = while_alive(self, self._take)
            self._tasks.start(lambda _report: self._jobs.load(), on_done=done, lane=Lane.SCREENS)

    def _arrange(self) -> None:
        unit = sizes().unit
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(dress(QLabel(translate("published", "Figures")), "title"), 1)
        for widget in (self.choice, self.publish, self.export):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2)
        layout.setSpacing(unit * 3 // 2)
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)

    def _take(self, found: Sequence[PublishedFigures]) -> None:
        self._found = found
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([publication_title(each) for each in found])
        self.choice.blockSignals(False)
        self.export.setEnabled(bool(found))
        self.choice.setVisible(bool(found))
        self._show(self.choice.currentIndex())

    def _show(self, at: int) -> None:
        published = self._found[at] if 0 <= at < len(self._found) else None
        self.about.setText(_about(published))
        lines = self._jobs.lines(published) if published is not None else ()
        self.table.setVisible(bool(lines))
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            texts = [line.name, *(figure_text(*line.values[each]) for each in MEASURES)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)

    def _save(self) -> None:
        at = self.choice.currentIndex()
        if 0 <= at < len(self._found):
            self._jobs.export(self._found[at])

    def _publish(self) -> Any:
        return self._jobs.publish() if self._jobs.publish is not None else None


def _table() -> QTableWidget:
    heads = [translate("published", "Ward"), *map(measure_name, MEASURES)]
    table = dress(QTableWidget(0, len(heads)), "card")
    table.setAccessibleName(translate("published", "Figures per ward"))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    return table


def _about(published: PublishedFigures | None) -> str:
    if published is None:
        return translate(
            "published",
            "No figures yet. When a team lead publishes a quarter, it shows here after a sync.",
        )
    return translate(
        "published",
        "Counts below {n} are hidden, and others with them so that nobody can work them out. "
        "These figures never change.",
    ).format(n=published.hidden_below)
