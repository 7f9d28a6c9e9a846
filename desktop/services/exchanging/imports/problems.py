"""Rows that cannot be saved, as a file to mend them by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.errors import RowProblem
from desktop.i18n import translate
from desktop.reports.delimited import write_rows
from desktop.reports.files import Report
from desktop.words.errors import row_sentence
from desktop.words.names import field_name


def _nothing(_done: int, _total: int) -> None: ...


def write_problems(problems: Sequence[RowProblem], out: Path, *, report: Report = _nothing) -> Path:
    """Write row, field and reason of each problem; never what the row says.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """

    def rows() -> Iterator[Sequence[str | int]]:
        yield (
            translate("report", "Row"),
            translate("report", "Column"),
            translate("report", "Why it cannot be saved"),
        )
        for problem in problems:
            yield problem.row, field_name(problem.field), row_sentence(problem)

    return write_rows(rows(), out, total=len(problems) + 1, report=report)
