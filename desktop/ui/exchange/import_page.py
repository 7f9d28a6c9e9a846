"""How the dialog that reads a list in looks: its widgets, and which of them are seen when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from desktop.domain.exchange import IMPORTED_KINDS, ImportPreview, ImportReport, TakenBack
from desktop.errors import RowsRefused
from desktop.i18n import translate
from desktop.ui.exchange.columns import ColumnChoices
from desktop.ui.exchange.import_layout import arrange
from desktop.ui.exchange.once import SaidOnce
from desktop.ui.exchange.result import ImportResult
from desktop.ui.exchange.rows import RowsSeen
from desktop.ui.theme import dress
from desktop.words.names import record_name


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
        self.sheet_row = QWidget()
        self.asking, self.seen = QWidget(), QWidget()
        self.stack = QStackedWidget()
        self._fill(kind)
        arrange(self, dialog)
        self.show_file()

    def show_file(self) -> None:
        """Show the file and its columns, as they are now."""
        self.stack.setCurrentWidget(self.asking)
        self._offer(self.check_button, self.load_button)
        self.problem.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what a file holds."""
        self.columns.show_columns(preview)
        self.rows.show_rows(preview)
        self.once.ask_for(preview)
        self._show_sheets(preview)
        self.about.setText(_about(preview))
        self.seen.show()
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
        for widget in (self.stack, *self.buttons()):
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

    def buttons(self) -> Sequence[QPushButton]:
        """Return the buttons beside the one that closes."""
        return (
            self.again_button,
            self.problems_button,
            self.back_button,
            self.others_button,
            self.check_button,
            self.load_button,
        )

    def _show_result(self, buttons: Sequence[QPushButton]) -> None:
        self.stack.setCurrentWidget(self.result)
        self._offer(*buttons)
        self.close_button.setFocus()

    def _offer(self, *wanted: QPushButton) -> None:
        for button in self.buttons():
            button.setVisible(button in wanted)

    def _show_sheets(self, preview: ImportPreview) -> None:
        self.sheet.clear()
        for name in preview.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(preview.sheet)))
        self.sheet_row.setVisible(len(preview.sheets) > 1)

    def _fill(self, kind: str) -> None:
        for each in IMPORTED_KINDS:
            self.kind.addItem(record_name(each), each)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.file.setAccessibleName(translate("import", "File"))
        self.busy.setAccessibleName(translate("import", "Reading the file"))
        for button in (*self.buttons(), self.choose, self.close_button):
            button.setAutoDefault(False)
        for text in (self.about, self.problem):
            text.setWordWrap(True)
        for hidden in (self.problem, self.busy, self.seen, self.sheet_row):
            hidden.hide()
        self.check_button.setEnabled(False)
        self.load_button.setEnabled(False)


def _about(preview: ImportPreview) -> str:
    parts = [preview.form.upper() if preview.form != "map" else translate("import", "Map layer")]
    if preview.encoding:
        parts.append(preview.encoding.upper())
    if preview.remembered:
        parts.append(translate("import", "columns as you chose them last time"))
    return " · ".join(parts)
