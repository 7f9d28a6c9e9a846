"""Loading borders of the wards: choose a file, watch it being read, hear what was in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.area import AreaImport, MisplacedPlace
from desktop.domain.record import PlaceId
from desktop.errors import Cancelled, ExpectedError, FileUnreadable
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.screens.map.borders_fields import ABOUT_CRS, BordersFields, BordersOrder
from desktop.ui.screens.map.borders_report import BordersReport
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive

_MAPS = "*.geojson *.json *.gpkg *.zip *.shp *.sqlite *.db"


class Loaded(NamedTuple):
    """What came of loading a file."""

    report: AreaImport
    misplaced: Sequence[MisplacedPlace]


@dataclass(frozen=True, slots=True, kw_only=True)
class BordersJobs:
    """What the dialog asks of the outside.

    Args:
        load: Reads a file and puts its borders in use; runs in the free lane.
        move: Moves places to the ward in which their point lies; in the database lane.
        ask_file: ``ask_file(parent, title, filter)`` lets somebody choose a file.
    """

    load: Callable[[BordersOrder, Report], Loaded]
    move: Callable[[Sequence[PlaceId]], object]
    ask_file: Callable[[QWidget, str, str], Path | None] | None = None


class BordersDialog(QDialog):
    """Asks, loads in a worker, shows how far it is, can be stopped, and reports.

    ``loaded`` comes when other borders are in use, ``moved`` with the ids of the places that
    were moved by the person's leave.
    """

    loaded = Signal()
    moved = Signal(object, object)
    """What ``move`` returned, and the places as they were."""

    def __init__(self, jobs: BordersJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self._task: Task[Any] | None = None
        self._misplaced: Sequence[MisplacedPlace] = ()
        self.title = dress(QLabel(translate("borders", "Load borders of the wards")), "title")
        self.fields = BordersFields(self._ask_map, self._ask_table)
        self.report = BordersReport()
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.close_button = QPushButton(translate("borders", "Close"))
        self.load_button = dress(QPushButton(translate("borders", "&Load")), "primary")
        self.move_button = dress(
            QPushButton(translate("borders", "&Move the ticked ones")), "primary"
        )
        self.form = QWidget()
        self._arrange()
        self._connect()

    def reject(self) -> None:
        """Stop what is running; with nothing running, close."""
        if self._task is not None and not self.fields.isEnabled():
            self._task.cancel()
            self.close_button.setEnabled(False)
        else:
            super().reject()

    def load(self) -> None:
        """Load the file as it was described."""
        order = self.fields.order()
        if order is None:
            self._say(translate("borders", "Choose a file first."))
            return
        self._set_busy(True)
        self._task = self._tasks.start(
            lambda report: self._jobs.load(order, report),
            on_done=while_alive(self, self._show),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self._task.progressed.connect(self._show_progress)

    def move_places(self) -> None:
        """Move the ticked places."""
        chosen = self.report.ticked()
        were = [place for place in self._misplaced if place.id in chosen]
        self.move_button.setEnabled(False)
        self._tasks.start(
            lambda _report: self._jobs.move(chosen),
            on_done=while_alive(self, lambda result: self._moved(result, were)),
            on_error=while_alive(self, self._failed),
        )

    def _moved(self, result: object, were: Sequence[MisplacedPlace]) -> None:
        self.moved.emit(result, were)
        self.accept()

    def _show(self, done: Loaded) -> None:
        self._set_busy(False)
        self._misplaced = done.misplaced
        self.title.setText(translate("borders", "Other borders are in use now"))
        self.report.show_import(done.report, done.misplaced)
        self.form.hide()
        self.report.show()
        self.load_button.hide()
        self.move_button.setVisible(bool(done.misplaced))
        if done.misplaced:
            self.close_button.setText(translate("borders", "Leave the places"))
        self.close_button.setFocus()
        self.loaded.emit()
        self._fit()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ExpectedError):
            show_error(error, self)
            return
        self._say(told(error))
        if isinstance(error, FileUnreadable) and error.reason in ABOUT_CRS:
            self.fields.ask_crs(True)
            self.fields.crs.setFocus()
        elif isinstance(error, FileUnreadable) and error.reason == "bad_sector_table":
            self.fields.more.unfold()
            self.fields.table.line.setFocus()
        self._fit()

    def _say(self, problem: str) -> None:
        """Say what is wrong, and put the cursor where it can be mended."""
        self.problem.setText(problem)
        self.problem.show()
        self.fields.file.line.setFocus()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the texts of now: wrapped ones do not ask for it themselves."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        self.fields.setEnabled(not busy)
        self.load_button.setEnabled(not busy)
        self.move_button.setEnabled(True)
        self.close_button.setEnabled(True)
        self.close_button.setText(
            translate("borders", "Stop") if busy else translate("borders", "Close")
        )
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def _ask_map(self) -> Path | None:
        title = translate("borders", "File with borders")
        return self._ask(title, f"{translate('borders', 'Map files')} ({_MAPS})")

    def _ask_table(self) -> Path | None:
        title = translate("borders", "Table of sectors and wards")
        return self._ask(title, f"{translate('borders', 'Tables')} (*.csv)")

    def _ask(self, title: str, kinds: str) -> Path | None:
        return (self._jobs.ask_file or _ask_file)(self, title, kinds)

    def _arrange(self) -> None:
        unit = sizes().unit
        self.setWindowTitle(self.title.text())
        dress(self, "panel")
        intro = translate(
            "borders",
            "A GeoJSON, GeoPackage, SQLite or zipped Shapefile with the wards or the statistical "
            "sectors. Visits keep their ward, and the borders of now are kept too.",
        )
        asked = QVBoxLayout(self.form)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(unit)
        said = dress(QLabel(intro), "muted")
        for part in (said, self.fields):
            asked.addWidget(part)
        asked.addStretch()
        for wrapped in (said, self.problem):
            wrapped.setWordWrap(True)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("borders", "Reading the file"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.report, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.busy)
        layout.addLayout(self._buttons())
        for hidden in (self.report, self.problem, self.busy, self.move_button):
            hidden.hide()
        self.setMinimumWidth(2 * sizes().sidebar + 10 * unit)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.close_button, self.load_button, self.move_button):
            row.addWidget(button)
        self.load_button.setDefault(True)
        return row

    def _connect(self) -> None:
        self.load_button.clicked.connect(self.load)
        self.move_button.clicked.connect(self.move_places)
        self.close_button.clicked.connect(self.reject)
        self.fields.changed.connect(self.problem.hide)


def _ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None
