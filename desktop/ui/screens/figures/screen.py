"""Published figures: one quarter at a time, as a map and the same as a table, and a file of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.figures.published import MEASURES, Line, Published, PublishedFigures
from desktop.i18n import translate
from desktop.ui.screens.figures.table import FiguresTable
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.ports import Drawing, MapWords, PaintedWard
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes, tokens
from desktop.ui.widgets.alive import while_alive
from desktop.words.formats import number
from desktop.words.published import (
    hidden_note,
    legend_words,
    measure_name,
    measure_note,
    painted,
    publication_title,
)

_CHOICE_LETTERS = 22
_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresJobs:
    """What the screen asks.

    Args:
        load: Returns what was published, the latest first.
        lines: Returns the lines of one.
        export: Asks where to, and writes one.
        load_wards: Returns the wards; without geometry there is no map.
        drawing: Draws them.
        publish: Offers to publish a quarter; ``None`` = the role does not.
    """

    load: Callable[[], Sequence[PublishedFigures]]
    lines: Callable[[PublishedFigures], Sequence[Line]]
    export: Callable[[PublishedFigures], object]
    load_wards: Callable[[], Sequence[Area]]
    drawing: Drawing
    publish: Callable[[], object] | None = None


class FiguresScreen(QWidget):
    """The figures of one quarter. Hidden and zero are different words.

    Choosing another count or quarter recolours the page of the map; it is never loaded again.
    """

    def __init__(self, jobs: FiguresJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "page")
        self._jobs = jobs
        self._tasks = tasks
        self._found: Sequence[PublishedFigures] = ()
        self._lines: Sequence[Line] = ()
        self._is_started = False
        self._theme = ""
        self.choice = _choice(translate("published", "Quarter"))
        self.measure = _choice(translate("published", "What the map shows"))
        for each in MEASURES:
            self.measure.addItem(measure_name(each), each.value)
        self.export = dress(QPushButton(translate("published", "&Save as a file…")), "primary")
        self.publish = QPushButton(translate("published", "&Publish the last quarter…"))
        self.publish.setVisible(jobs.publish is not None)
        self.about, self.note = _told(), _told()
        self.table = FiguresTable()
        self.board = MapBoard(jobs.drawing, tasks)
        self.board.switch(["areas"])
        self.first_field = self.choice
        self._arrange()
        self._connect()
        self.refresh(Changes.FIGURES)

    def refresh(self, changes: Changes) -> None:
        """Read again what was published, if that changed."""
        if changes & Changes.FIGURES:
            done = while_alive(self, self._take)
            self._tasks.start(lambda _report: self._jobs.load(), on_done=done)
        if changes & Changes.AREAS and self._is_started:
            self._load_borders()

    def paint(self) -> None:
        """Colour the map by the count that is chosen, in the theme of now."""
        measure = Published(self.measure.currentData())
        self.note.setText(measure_note(measure))
        self._theme = tokens().name
        figures = [PaintedWard(**asdict(one)) for one in painted(measure, self._lines)]
        words = MapWords(**asdict(legend_words(measure)))
        drawing = self._jobs.drawing.paint(figures, words, number, theme=self._theme)
        self.board.show_painting(drawing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self, self._start)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other = event.type() == QEvent.Type.StyleChange and tokens().name != self._theme
        if is_other and self._is_started:
            QTimer.singleShot(0, self, self.paint)

    def _start(self) -> None:
        self._load_borders()
        self.board.open()

    def _load_borders(self) -> None:
        def read(_report: object) -> bytes | None:
            wards = self._jobs.load_wards()
            drawn = any(ward.geometry for ward in wards)
            return self._jobs.drawing.wards(wards) if drawn else None

        self._tasks.start(read, on_done=while_alive(self, self._take_borders))

    def _take_borders(self, borders: bytes | None) -> None:
        self.board.setVisible(borders is not None and bool(self._lines))
        if borders is not None:
            self.board.show_wards(borders)
            self.paint()

    def _arrange(self) -> None:
        unit = sizes().unit
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(dress(QLabel(translate("published", "Figures")), "title"), 1)
        for widget in (self.choice, self.publish, self.export):
            head.addWidget(widget)
        beside = QVBoxLayout()
        beside.setSpacing(unit)
        beside.addWidget(self.measure)
        beside.addWidget(self.note)
        beside.addWidget(self.board, 1)
        both = QHBoxLayout()
        both.setSpacing(unit * 2)
        both.addWidget(self.table, 8)
        both.addLayout(beside, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2)
        layout.setSpacing(unit * 3 // 2)
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addLayout(both, 1)
        layout.addStretch()

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._show)
        self.measure.currentIndexChanged.connect(lambda _at: self.paint())
        self.export.clicked.connect(lambda _on: self._save())
        self.table.ward_chosen.connect(self.board.bridge.choose.emit)
        self.board.bridge.ward_chosen.connect(self.table.follow)
        if self._jobs.publish is not None:
            self.publish.clicked.connect(lambda _on: self._publish())

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
        self._lines = self._jobs.lines(published) if published is not None else ()
        has_lines = bool(self._lines)
        for part in (self.table, self.measure, self.note, self.board):
            part.setVisible(has_lines)
        self.table.show_lines(self._lines)
        if has_lines:
            self.paint()

    def _save(self) -> None:
        at = self.choice.currentIndex()
        if 0 <= at < len(self._found):
            self._jobs.export(self._found[at])

    def _publish(self) -> Any:
        return self._jobs.publish() if self._jobs.publish is not None else None


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(_SHORT)
    box.setMinimumContentsLength(_CHOICE_LETTERS)
    return box


def _told() -> QLabel:
    label = dress(QLabel(), "muted")
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _about(published: PublishedFigures | None) -> str:
    if published is None:
        return translate(
            "published",
            "No figures yet. When a team lead publishes a quarter, it shows here after a sync.",
        )
    return hidden_note(published)
