"""Earlier imports, each with the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.exchange import ImportRun, ImportState, TakenBack
from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.exchange.ports import ImportJobs
from desktop.ui.tasks import Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.exchange import import_state
from desktop.words.formats import number, short_day_year
from desktop.words.names import record_name

_WIDE, _HIGH = 100, 56


class EarlierImportsDialog(QDialog):
    """Lists what was read in; one of them can be taken back, also after a restart."""

    changed = Signal()
    """An import was taken back."""

    def __init__(self, jobs: ImportJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._tasks = jobs, tasks
        self._task: Task[TakenBack] | None = None
        self._runs: Sequence[ImportRun] = ()
        self.table = QTableWidget()
        self.said = dress(QLabel(), "muted")
        self.busy = QProgressBar()
        self.close_button = QPushButton(translate("import", "Close"))
        self.back_button = QPushButton(translate("import", "&Take back"))
        self._arrange()
        self.read()

    def read(self) -> None:
        """Read the list."""
        self._tasks.start(
            lambda _report: self._jobs.earlier(),
            on_done=while_alive(self, self._show),
            on_error=while_alive(self, self._failed),
        )

    def take_back(self) -> None:
        """Take the chosen import back."""
        run = self._chosen()
        if run is None or run.state is ImportState.TAKEN_BACK:
            return
        self._set_busy(True)
        self._task = self._tasks.start(
            lambda report: self._jobs.take_back(run.id, report),
            on_done=while_alive(self, self._taken_back),
            on_error=while_alive(self, self._failed),
        )
        self._task.progressed.connect(self._progress)

    def reject(self) -> None:
        """Stop what is running; with nothing running, close."""
        if self._task is not None and not self.table.isEnabled():
            self._task.cancel()
        else:
            super().reject()

    def _show(self, runs: Sequence[ImportRun]) -> None:
        self._runs = runs
        self.table.setRowCount(len(runs))
        for row, run in enumerate(runs):
            for column, text in enumerate(_cells(run)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        if not runs:
            self.said.setText(translate("import", "Nothing was read in yet."))
        elif self.table.currentRow() < 0:
            self.table.selectRow(0)
        self._follow()

    def _taken_back(self, done: TakenBack) -> None:
        self._set_busy(False)
        said = [translate("import", "%n record(s) went to the bin.", "", done.binned)]
        if done.kept_total:
            said.append(
                translate(
                    "import",
                    "%n stayed: changed or used since it was read in.",
                    "",
                    done.kept_total,
                )
            )
            said.append(", ".join(done.kept))
        self.said.setText(" ".join(said))
        self.changed.emit()
        self.read()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, ExpectedError) and not isinstance(error, Cancelled):
            self.said.setText(told(error))
        elif not isinstance(error, Cancelled):
            show_error(error, self)
        self._follow()

    def _chosen(self) -> ImportRun | None:
        row = self.table.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def _follow(self) -> None:
        run = self._chosen()
        can = run is not None and run.state is not ImportState.TAKEN_BACK
        self.back_button.setEnabled(can and self.table.isEnabled())

    def _progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        self.table.setEnabled(not busy)
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.close_button.setText(
            translate("import", "Stop") if busy else translate("import", "Close")
        )
        self._follow()

    def _arrange(self) -> None:
        unit = sizes().unit
        dress(self, "panel")
        title = translate("import", "Earlier imports")
        self.setWindowTitle(title)
        self._arrange_table(title)
        self.said.setWordWrap(True)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("import", "Taking back"))
        self.busy.hide()
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, self.back_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(title), "title"))
        layout.addWidget(self.table, 1)
        for widget in (self.said, self.busy):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.resize(_WIDE * unit, _HIGH * unit)
        self.close_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self.take_back)
        self.table.itemSelectionChanged.connect(self._follow)

    def _arrange_table(self, title: str) -> None:
        heads = [
            translate("import", "Day"),
            translate("import", "What"),
            translate("import", "File"),
            translate("import", "Rows"),
            translate("import", "By"),
            translate("import", "State"),
        ]
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(title)
        self.table.horizontalHeader().setStretchLastSection(True)


def _cells(run: ImportRun) -> Sequence[str]:
    return (
        short_day_year(run.at.date()),
        record_name(run.kind),
        run.file,
        number(run.rows),
        run.by,
        import_state(run),
    )
