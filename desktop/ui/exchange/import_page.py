"""How the dialog that reads a list in looks: its widgets, and which of them are seen when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.exchange import IMPORTED_KINDS, ImportPreview, ImportReport, TakenBack
from desktop.errors import RowsRefused
from desktop.i18n import translate
from desktop.ui.exchange.columns import ColumnChoices
from desktop.ui.exchange.once import SaidOnce
from desktop.ui.exchange.result import ImportResult
from desktop.ui.exchange.rows import RowsSeen
from desktop.ui.theme import dress, sizes
from desktop.words.names import record_name

_WIDE, _HIGH = 144, 82
"""Of the dialog, in units; it fits a screen of 1280 by 720."""


class ImportPage:
    """The widgets of an import, laid out in ``dialog``.

    Args:
        kind: Of record that is offered first.
        today, review_on: The day it is, and the day of review that is proposed.
    """

    def __init__(
        self,
        dialog: QDialog,
        kind: str,
        today: Callable[[], date],
        review_on: Callable[[], date],
    ) -> None:
        self.is_busy = False
        self._dialog = dialog
        self.title = dress(QLabel(translate("import", "Read a list in")), "title")
        self.kind, self.sheet = QComboBox(), QComboBox()
        self.file = QLineEdit()
        self.choose = QPushButton(translate("import", "&Choose…"))
        self.about = dress(QLabel(), "muted")
        self.columns, self.rows = ColumnChoices(), RowsSeen()
        self.once = SaidOnce(today, review_on)
        self.result = ImportResult()
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.close_button = QPushButton(translate("import", "Close"))
        self.again_button = QPushButton(translate("import", "&Back to the file"))
        self.problems_button = QPushButton(translate("import", "Save rows to &mend…"))
        self.back_button = QPushButton(translate("import", "&Take back"))
        self.others_button = QPushButton(translate("import", "Read in the &others"))
        self.check_button = QPushButton(translate("import", "Look at &all rows"))
        self.load_button = dress(QPushButton(translate("import", "&Read in")), "primary")
        self._sheet_row = QWidget()
        self._asking, self._seen = QWidget(), QWidget()
        self._stack = QStackedWidget()
        self._fill(kind)
        self._arrange()
        self.show_file()

    def show_file(self) -> None:
        """Show the file and its columns, as they are now."""
        self._stack.setCurrentWidget(self._asking)
        self._offer(self.check_button, self.load_button)
        self.problem.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what a file holds."""
        self.columns.show_columns(preview)
        self.rows.show_rows(preview)
        self.once.ask_for(preview)
        self._show_sheets(preview)
        self.about.setText(_about(preview))
        self._seen.show()
        self.check_button.setEnabled(True)
        self.load_button.setEnabled(True)
        self.show_file()

    def show_report(self, report: ImportReport) -> None:
        """Show what was read in, or would be."""
        self.result.show_report(report)
        buttons = [self.problems_button] if report.problems else []
        if report.dry_run:
            self._show_result([*buttons, self.again_button, self.load_button])
        else:
            self._show_result([*buttons, *([self.back_button] if report.run else [])])

    def show_problems(self, refused: RowsRefused) -> None:
        """Show why nothing was read in."""
        self.result.show_problems(refused.problems, refused.total)
        self._show_result([self.problems_button, self.again_button, self.others_button])

    def show_taken_back(self, done: TakenBack) -> None:
        """Show what went to the bin again."""
        self.result.show_taken_back(done)
        self._show_result([])

    def say(self, problem: str) -> None:
        """Say what is wrong."""
        dress(self.problem, "error").setText(problem)
        self.problem.show()

    def good(self, text: str) -> None:
        """Say what was done."""
        dress(self.problem, "good").setText(text)
        self.problem.show()

    def progress(self, done: int, total: int) -> None:
        """Show how far it is; without a total, that it goes on."""
        self.busy.setRange(0, total)
        self.busy.setValue(done)
        if done and not total:
            self.busy.setFormat(translate("import", "%n row(s) looked at", "", done))
        self.busy.setTextVisible(bool(done and not total))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be chosen while something runs."""
        self.is_busy = busy
        for widget in (self._stack, *self._buttons()):
            widget.setEnabled(busy is False)
        self.close_button.setEnabled(True)
        self.close_button.setText(
            translate("import", "Stop") if busy else translate("import", "Close")
        )
        self.busy.setRange(0, 0)
        self.busy.setVisible(busy)
        self.problem.hide()

    def stopping(self) -> None:
        """Show that stopping was understood."""
        self.close_button.setEnabled(False)

    def _buttons(self) -> Sequence[QPushButton]:
        return (
            self.again_button,
            self.problems_button,
            self.back_button,
            self.others_button,
            self.check_button,
            self.load_button,
        )

    def _show_result(self, buttons: Sequence[QPushButton]) -> None:
        self._stack.setCurrentWidget(self.result)
        self._offer(*buttons)
        self.close_button.setFocus()

    def _offer(self, *wanted: QPushButton) -> None:
        for button in self._buttons():
            button.setVisible(button in wanted)

    def _show_sheets(self, preview: ImportPreview) -> None:
        self.sheet.clear()
        for name in preview.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(preview.sheet)))
        self._sheet_row.setVisible(len(preview.sheets) > 1)

    def _fill(self, kind: str) -> None:
        for each in IMPORTED_KINDS:
            self.kind.addItem(record_name(each), each)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.file.setAccessibleName(translate("import", "File"))
        self.busy.setAccessibleName(translate("import", "Reading the file"))
        for button in (*self._buttons(), self.choose, self.close_button):
            button.setAutoDefault(False)
        for text in (self.about, self.problem):
            text.setWordWrap(True)
        for hidden in (self.problem, self.busy, self._seen, self._sheet_row):
            hidden.hide()
        self.check_button.setEnabled(False)
        self.load_button.setEnabled(False)

    def _arrange(self) -> None:
        unit = sizes().unit
        dress(self._dialog, "panel")
        self._dialog.setWindowTitle(self.title.text())
        self._arrange_file()
        self._stack.addWidget(self._asking)
        self._stack.addWidget(self.result)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, *self._buttons()):
            buttons.addWidget(button)
        layout = QVBoxLayout(self._dialog)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(self.title)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.busy)
        layout.addLayout(buttons)
        self._dialog.resize(self._room(_WIDE * unit, _HIGH * unit))

    def _arrange_file(self) -> None:
        unit = sizes().unit
        line = QHBoxLayout()
        line.setSpacing(unit)
        for text, field, stretch in (
            (translate("import", "&What are these?"), self.kind, 0),
            (translate("import", "&File"), self.file, 1),
        ):
            said = dress(QLabel(text), "field")
            said.setBuddy(field)
            line.addWidget(said)
            line.addWidget(field, stretch)
        line.addWidget(self.choose)
        line.addWidget(self._sheet_row)
        sheets = QHBoxLayout(self._sheet_row)
        sheets.setContentsMargins(0, 0, 0, 0)
        said = dress(QLabel(translate("import", "S&heet")), "field")
        said.setBuddy(self.sheet)
        sheets.addWidget(said)
        sheets.addWidget(self.sheet)
        self._arrange_seen()
        layout = QVBoxLayout(self._asking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addLayout(line)
        layout.addWidget(self.about)
        layout.addWidget(self._seen, 1)
        layout.addStretch()
        self.about.setText(
            translate(
                "import",
                "A list from Excel or another program, or an address book: CSV, XLSX, vCard, "
                "GeoJSON or GeoPackage. Nothing is saved before you say so.",
            )
        )

    def _arrange_seen(self) -> None:
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.columns)
        parts.addWidget(self.rows)
        parts.setStretchFactor(0, 0)  # the rows take what room there is
        parts.setStretchFactor(1, 1)
        layout = QVBoxLayout(self._seen)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit)
        layout.addWidget(parts, 1)
        layout.addWidget(self.once)

    def _room(self, width: int, height: int) -> QSize:
        screen = self._dialog.screen().availableSize()
        return QSize(min(width, screen.width()), min(height, screen.height()))


def _about(preview: ImportPreview) -> str:
    parts = [preview.form.upper() if preview.form != "map" else translate("import", "Map layer")]
    if preview.encoding:
        parts.append(preview.encoding.upper())
    if preview.remembered:
        parts.append(translate("import", "columns as you chose them last time"))
    return " · ".join(parts)
