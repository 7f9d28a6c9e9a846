"""Handing over what is on show: which kind of file, where to, how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

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

from desktop.domain.coverage import Question
from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.screens.map.choices.classes import Classes
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive


class ViewOrder(NamedTuple):
    """What is handed over.

    Args:
        layers: What lies on the map.
        out: Its ending decides the kind of file.
    """

    question: Question
    classes: Classes
    layers: frozenset[str]
    theme: str
    out: Path


class HandOver(QDialog):
    """Asks, writes in a worker, shows how far it is, and can be stopped.

    Args:
        order: What is on show, with no path yet.
        write: ``write(order, report)`` returns the file.
        shown: What it is, in words.
        ask_file: ``ask_file(ending)`` returns where to write, or ``None``.
        open_file: Opens a file in the program of the computer, to print it.
    """

    def __init__(
        self,
        order: ViewOrder,
        write: Callable[[ViewOrder, Report], Path],
        tasks: Runner,
        shown: str,
        *,
        ask_file: Callable[[str], Path | None] | None = None,
        open_file: Callable[[Path], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Print or save the map"))
        dress(self, "panel")
        self.written: Path | None = None
        self._order, self._write, self._tasks = order, write, tasks
        self._ask_file, self._open_file = ask_file or self._ask_path, open_file
        self._task: Task[Any] | None = None
        self.kind = QComboBox()
        self.opens = QCheckBox(translate("map", "&Open it afterwards, to look or to print"))
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.stop_button = QPushButton(translate("map", "Close"))
        self.save_button = dress(QPushButton(translate("map", "&Save…")), "primary")
        self._fill()
        self._arrange(shown)

    def save(self) -> None:
        """Ask where to, and write it there."""
        out = self._ask_file(str(self.kind.currentData()))
        if out is None:
            return
        order = self._order._replace(out=out)
        self._set_busy(True)
        self._task = self._tasks.start(
            lambda report: self._write(order, report),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self._task.progressed.connect(self._show_progress)

    def reject(self) -> None:
        """Stop what is being written; with nothing running, close."""
        if self._task is not None and not self.save_button.isEnabled():
            self._task.cancel()
            self.stop_button.setEnabled(False)
        else:
            super().reject()

    def _fill(self) -> None:
        for ending, name in (
            ("pdf", translate("map", "To print (.pdf)")),
            ("png", translate("map", "Picture (.png)")),
            ("svg", translate("map", "Drawing that stays sharp (.svg)")),
            ("html", translate("map", "Map that opens in a browser (.html)")),
            ("xlsx", translate("map", "Excel workbook with all measures (.xlsx)")),
            ("csv", translate("map", "Text for Excel (.csv)")),
            ("gpkg", translate("map", "Map layer (.gpkg)")),
            ("geojson", translate("map", "Map layer (.geojson)")),
        ):
            self.kind.addItem(name, ending)

    def _arrange(self, shown: str) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(translate("map", "Print or save the map")), "title"))
        what = dress(QLabel(shown), "muted")
        label = dress(QLabel(translate("map", "&File")), "field")
        label.setBuddy(self.kind)
        advice = dress(QLabel(), "muted")
        advice.setText(
            translate("map", "Fit to share: only counts, and small ones are not in the file.")
        )
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("map", "Writing"))
        for text in (what, advice, self.problem):
            text.setWordWrap(True)
        parts = (what, label, self.kind, self.opens, advice, self.problem, self.busy)
        for part in parts:
            layout.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        self.problem.hide()
        self.busy.hide()
        self.opens.setChecked(True)
        self.setMinimumWidth(56 * unit)
        self.save_button.clicked.connect(self.save)
        self.stop_button.clicked.connect(self.reject)

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def _done(self, written: Path) -> None:
        self._set_busy(False)
        self.written = written
        if self.opens.isChecked():
            self._open_file(written)
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
        for widget in (self.kind, self.opens, self.save_button):
            widget.setEnabled(not busy)
        self.stop_button.setEnabled(True)
        self.stop_button.setText(translate("map", "Stop") if busy else translate("map", "Close"))
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def _ask_path(self, ending: str) -> Path | None:
        name = str(Path.home() / f"{translate('map', 'map')}-{self._stem()}.{ending}")
        title = translate("map", "Save the map to")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, name, f"*.{ending}")
        if not chosen:
            return None
        out = Path(chosen)
        return out if out.suffix.lower() == f".{ending}" else Path(f"{chosen}.{ending}")

    def _stem(self) -> str:
        asked = self._order.question
        return f"{asked.measure.value}-{asked.period.first}-{asked.period.last}"
