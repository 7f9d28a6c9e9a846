"""What an import did, or would do: in words, and row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from desktop.domain.exchange import ImportReport, TakenBack
from desktop.errors import RowProblem
from desktop.i18n import translate
from desktop.ui.theme import sizes
from desktop.words.errors import row_sentence
from desktop.words.exchange import likeness, never_kept_text
from desktop.words.names import field_name

_MOST_LINES = 500


class ImportResult(QWidget):
    """A summary, and a list of everything that somebody may want to look at."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.lines = QListWidget()
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(translate("import", "Rows to look at"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit)
        layout.addWidget(self.summary)
        layout.addWidget(self.lines, 1)

    def show_report(self, report: ImportReport) -> None:
        """Show what came of reading a file."""
        self._show(_summary(report), [*_left_out(report), *_rows(report)])

    def show_problems(self, problems: Sequence[RowProblem], total: int) -> None:
        """Show why nothing was read in."""
        said = translate(
            "import",
            "Nothing was read in: %n thing(s) to mend. Mend them in the file, or leave these "
            "rows out.",
            "",
            total,
        )
        self._show([said], list(map(_problem, problems)))

    def show_taken_back(self, done: TakenBack) -> None:
        """Show what came of taking an import back."""
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
        self._show(said, done.kept)

    def _show(self, summary: Sequence[str], lines: Sequence[str]) -> None:
        self.summary.setText("\n".join(summary))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.clear()
        self.lines.addItems(lines[:_MOST_LINES])
        self.lines.setVisible(bool(lines))


def _summary(report: ImportReport) -> list[str]:
    if report.dry_run:
        said = translate(
            "import", "%n row(s) can be read in. Nothing was saved yet.", "", report.rows
        )
    else:
        said = translate("import", "%n record(s) read in.", "", report.imported)
    lines = [said]
    if report.problem_total:
        lines.append(
            translate("import", "%n thing(s) to mend in other rows.", "", report.problem_total)
        )
    if report.barred_left_out:
        lines.append(
            translate(
                "import",
                "%n row(s) left out: somebody who asked to be forgotten may be in them.",
                "",
                report.barred_left_out,
            )
        )
    elif report.barred:
        lines.append(
            translate(
                "import",
                "Somebody who asked to be forgotten may be in %n row(s).",
                "",
                len(report.barred),
            )
        )
    if report.likely_left_out:
        lines.append(
            translate(
                "import", "%n row(s) left out: they are there already.", "", report.likely_left_out
            )
        )
    elif report.duplicate_total:
        lines.append(
            translate(
                "import", "%n row(s) look like one there already.", "", report.duplicate_total
            )
        )
    return lines


def _left_out(report: ImportReport) -> Iterator[str]:
    if report.forbidden:
        said = translate("import", "Never read in: {columns}")
        yield said.format(columns=", ".join(report.forbidden))
    others = [each for each in report.passed_over if each not in report.forbidden]
    if others:
        yield translate("import", "Not read in: {columns}").format(columns=", ".join(others))
    if private := never_kept_text(report.never_kept):
        yield private
    if cards := report.left_out.get("other_cards"):
        yield translate("import", "%n card(s) of another kind not read in.", "", cards)


def _rows(report: ImportReport) -> Iterator[str]:
    yield from map(_problem, report.problems)
    for each in report.duplicates:
        said = translate("import", "Row {row}: “{name}” has {likeness} as one there already.")
        yield said.format(row=each.row, name=each.name, likeness=likeness(each.like))
    for row in report.unsure_phones:
        said = translate("import", "Row {row}: the phone number was kept as it was typed.")
        yield said.format(row=row)


def _problem(problem: RowProblem) -> str:
    line = translate("import", "Row {row}, {field}: {why}")
    return line.format(row=problem.row, field=field_name(problem.field), why=row_sentence(problem))
