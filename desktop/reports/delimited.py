"""CSV as Excel in Belgium opens it with a double click: semicolons, decimal comma, BOM."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.summary import SummaryRow, VisitSummary
from desktop.i18n import translate
from desktop.reports import wording
from desktop.reports.detail import Value, VisitLine, columns
from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import not_a_formula, plain
from desktop.words.formats import numeric_day


def write_rows(
    rows: Iterable[Sequence[Value | float]], out: Path, *, total: int, report: Report
) -> Path:
    """Write ``rows`` (with the headings first); text can never run as a formula.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft, draft.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        for row in counted(rows, total, report):
            writer.writerow([_written(value) for value in row])
    return out


def write_together(files: Mapping[Path, Sequence[Sequence[Value | float]]]) -> None:
    """Write several files, each with its headings first: all of them, or none.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with ExitStack() as stack:
        for out, rows in files.items():
            draft = stack.enter_context(whole_file(out))
            with draft.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
                writer.writerows([_written(value) for value in row] for row in rows)


def write_summary(summary: VisitSummary, out: Path, *, report: Report) -> Path:
    """Write all breakdowns of a summary under each other, one row a figure set."""
    rows = list(_summary_rows(summary))
    return write_rows(rows, out, total=len(rows), report=report)


def write_detail(
    lines: Iterable[VisitLine], out: Path, *, total: int, notes: bool, report: Report
) -> Path:
    """Write one row a visit; every row says that it is internal."""
    shown = columns(notes=notes)
    mark = translate("report", "internal")

    def rows() -> Iterator[Sequence[Value]]:
        yield [*(column.heading for column in shown), translate("report", "Use")]
        for line in lines:
            yield [*(column.value(line) for column in shown), mark]

    return write_rows(rows(), out, total=total, report=report)


def _summary_rows(summary: VisitSummary) -> Iterator[Sequence[Value | float]]:
    yield [
        translate("report", "Breakdown"),
        translate("report", "Code"),
        translate("report", "Name"),
        *map(wording.heading, wording.MEASURES),
        translate("report", "From"),
        translate("report", "To"),
        translate("report", "Remark"),
    ]
    total = _summary_row(summary, wording.total_name(), wording.total_name(), summary.total)
    yield [*total[:-1], " ".join(filter(None, [*_remarks(summary), str(total[-1])]))]
    for name in wording.BREAKDOWNS:
        for row in summary.rows[name]:
            called = wording.row_name(summary, name, row.code)
            yield _summary_row(summary, wording.breakdown(name), called, row)


def _remarks(summary: VisitSummary) -> Iterator[str]:
    return (text for _, text in wording.remarks(summary))


def _summary_row(
    summary: VisitSummary, breakdown: str, name: str, row: SummaryRow
) -> Sequence[Value | float]:
    figures, period = wording.figures_of(row), summary.subject.period
    hidden = any(one.state is ValueState.SUPPRESSED for one in figures)
    note = f"{wording.HIDDEN} {wording.hidden_note(summary.threshold)}" if hidden else ""
    cells = [_figure(one) for one in figures]
    return [breakdown, row.code, name, *cells, period.first, period.last, note]


def _figure(one: Figure) -> str | float:
    return wording.shown(one) if one.value is None else one.value


def _written(value: Value | float) -> str:
    """Return a value as Belgian Excel reads it back: 1234,5 and 21/11/2026."""
    match value:
        case None:
            return ""
        case str():
            return not_a_formula(plain(value))
        case date():
            return numeric_day(value)
        case float() if not value.is_integer():
            return f"{value:.6f}".rstrip("0").replace(".", ",")
        case _:
            return str(int(value))
