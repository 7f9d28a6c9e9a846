"""Exporting the listed visits: what, in which form, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes

ENDINGS = {
    "xlsx": "xlsx",
    "csv": "csv",
    "pdf": "pdf",
    "gpkg": "gpkg",
    "geojson": "geojson",
}


class ExportOrder(NamedTuple):
    """What somebody wants exported.

    Args:
        file_format: One of :data:`ENDINGS`.
        level: ``summary`` (counts, small ones hidden) or ``detail`` (a row a visit).
        notes: Whether a detailed export has the notes.
    """

    file_format: str
    level: str
    notes: bool
    out: Path


class ExportDialog(QDialog):
    """Asks, writes in a worker, shows how far it is, and can be stopped.

    Args:
        export: ``export(order, report)`` writes the file and returns its path.
        tasks: Runs it.
        listed: What is exported, in words, for instance ``248 visits``.
        ask_file: ``ask_file(ending)`` returns where to write, or ``None``.
    """

    def __init__(
        self,
        export: Callable[[ExportOrder, Report], Path],
        tasks: Runner,
        listed: str,
        *,
        ask_file: Callable[[str], Path | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("export", "Export visits"))
        dress(self, "panel")
        self.written: Path | None = None
        self._export = export
        self._tasks = tasks
        self._ask_file = ask_file or self._ask_path
        self._task: Task[Any] | None = None
        self.format = QComboBox()
        self.level = QComboBox()
        self.notes = QCheckBox(translate("export", "With the &notes"))
        self.advice = dress(QLabel(), "muted")
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.stop_button = QPushButton(translate("export", "Close"))
        self.export_button = dress(QPushButton(translate("export", "&Export…")), "primary")
        self._fill()
        self._arrange(listed)
        self._follow()

    def _fill(self) -> None:
        for code, name in (
            ("xlsx", translate("export", "Excel workbook (.xlsx)")),
            ("csv", translate("export", "Text for Excel (.csv)")),
            ("pdf", translate("export", "Report to print (.pdf)")),
            ("gpkg", translate("export", "Map layer (.gpkg)")),
            ("geojson", translate("export", "Map layer (.geojson)")),
        ):
            self.format.addItem(name, code)
        self.level.addItem(translate("export", "Summary: counts, small ones hidden"), "summary")
        self.level.addItem(translate("export", "Details: one row a visit"), "detail")

    def _arrange(self, listed: str) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(translate("export", "Export visits")), "title"))
        layout.addWidget(dress(QLabel(listed), "muted"))
        for text, field in (
            (translate("export", "&What"), self.level),
            (translate("export", "&File"), self.format),
        ):
            label = dress(QLabel(text), "field")
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("export", "Writing"))
        for said in (self.advice, self.problem):
            said.setWordWrap(True)
        for widget in (self.notes, self.advice, self.problem, self.busy):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.export_button)
        layout.addLayout(buttons)
        self.problem.hide()
        self.busy.hide()
        self.setMinimumWidth(2 * sizes().sidebar + 4 * unit)
        self.level.currentIndexChanged.connect(self._follow)
        self.export_button.clicked.connect(self.write)
        self.stop_button.clicked.connect(self.reject)

    def _follow(self) -> None:
        detailed = self.level.currentData() == "detail"
        self.notes.setVisible(detailed)
        self._allow("pdf", not detailed)
        self.advice.setText(
            translate("export", "For colleagues only: single visits can be recognised.")
            if detailed
            else translate("export", "Fit to share: counts under 5 are not shown.")
        )

    def _allow(self, code: str, allowed: bool) -> None:
        row = self.format.findData(code)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = getattr(self.format.model(), "item")(row)  # noqa: B009 - only this model has it
        item.setFlags(flags if allowed else Qt.ItemFlag.NoItemFlags)
        if not allowed and self.format.currentIndex() == row:
            self.format.setCurrentIndex(0)

    def write(self) -> None:
        """Ask where to, and write it there."""
        chosen = str(self.format.currentData())
        out = self._ask_file(ENDINGS[chosen])
        if out is None:
            return
        detailed = self.level.currentData() == "detail"
        order = ExportOrder(
            chosen, str(self.level.currentData()), detailed and self.notes.isChecked(), out
        )
        self._set_busy(True)
        self._task = self._tasks.start(
            lambda report: self._export(order, report),
            on_done=self._done,
            on_error=self._failed,
            lane=Lane.FREE,
        )
        self._task.progressed.connect(self._show_progress)

    def reject(self) -> None:
        """Stop a running export; with nothing running, close."""
        if self._task is not None and not self.export_button.isEnabled():
            self._task.cancel()
            self.stop_button.setEnabled(False)
        else:
            super().reject()

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _done(self, written: Path) -> None:
        self._set_busy(False)
        self.written = written
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        if isinstance(error, ExpectedError):
            self.problem.setText(told(error))
            self.problem.show()
        else:
            show_error(error, self)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.format, self.level, self.notes, self.export_button):
            widget.setEnabled(not busy)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(
            translate("export", "Stop") if busy else translate("export", "Close")
        )
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def _ask_path(self, ending: str) -> Path | None:
        name = str(Path.home() / f"{translate('export', 'visits')}.{ending}")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("export", "Export to"), name, f"*.{ending}"
        )
        return Path(chosen) if chosen else None
