"""Which widgets of an import are seen when, and what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton

from desktop.domain.exchange import ImportPreview, ImportReport, TakenBack
from desktop.errors import RowsRefused
from desktop.i18n import translate
from desktop.ui.exchange.import_layout import ImportWidgets
from desktop.ui.theme import dress
from desktop.words.exchange import never_kept_text


class ImportPage(ImportWidgets):
    """Shows what there is to see of an import: the file, or what came of it."""

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


def _about(preview: ImportPreview) -> str:
    parts = [preview.form.upper() if preview.form != "map" else translate("import", "Map layer")]
    if preview.encoding:
        parts.append(preview.encoding.upper())
    if preview.remembered:
        parts.append(translate("import", "columns as you chose them last time"))
    lines = [" · ".join(parts), never_kept_text(preview.never_kept)]
    if preview.telling:
        lines.append(
            translate(
                "import",
                "%n text(s) tell much of somebody: “To review” will list them.",
                "",
                preview.telling,
            )
        )
    return "\n".join(filter(None, lines))
