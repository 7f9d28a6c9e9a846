"""Summaries and lists of visits for Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.summary import SummaryRow, VisitSummary
from desktop.i18n import translate
from desktop.reports import wording
from desktop.reports.detail import Column, Value, VisitLine, columns
from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import cell
from desktop.reports.workbook import ACCENT, Book, open_book

_CHART_TOP = 12
_DAY_ZERO = date(1899, 12, 30).toordinal()
"""Excel counts days from here."""


def write_summary(summary: VisitSummary, out: Path, *, report: Report) -> Path:
    """Write a summary: an overview with a chart, a sheet per breakdown, an explanation.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    steps = len(wording.BREAKDOWNS) + 2
    with whole_file(out) as draft, open_book(draft, title=wording.title()) as book:
        overview = book.sheet(translate("report", "Overview"))
        for done, name in enumerate(wording.BREAKDOWNS):
            report(done, steps)
            _write_breakdown(book, summary, name)
        _write_grid(book, summary)
        _write_overview(book, overview, summary)
        lines = wording.explanation(summary)
        book.explain(translate("report", "Explanation"), lines)
        report(steps - 1, steps)
    report(steps, steps)
    return out


def write_detail(
    lines: Iterable[VisitLine],
    out: Path,
    *,
    total: int,
    facts: Sequence[tuple[str, str]],
    notes: bool,
    report: Report,
) -> Path:
    """Write one row a visit, marked as internal.

    Args:
        total: How many lines there are, for the progress.
        facts: Period, filter, data version: subject and text, for the explanation.
        notes: Also write the notes; they can hold personal data.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    shown = columns(notes=notes)
    with whole_file(out) as draft, open_book(draft, title=wording.title()) as book:
        sheet = book.sheet(translate("report", "Visits (internal)"), landscape=True)
        sheet.set_header(f"&C&B{wording.internal_notice()}")
        for index, column in enumerate(shown):
            sheet.set_column(index, index, column.width)
        writers = [_writer(book, sheet, index, column) for index, column in enumerate(shown)]
        rows = 0
        for rows, line in enumerate(counted(lines, total, report), start=1):
            for write in writers:
                write(rows, line)
        book.add_table(sheet, "Bezoeken", [each.heading for each in shown], top=0, rows=rows)
        name = translate("report", "Explanation")
        book.explain(name, iter(facts), notice=wording.internal_notice())
    return out


def _writer(book: Book, sheet: Any, index: int, column: Column) -> Callable[[int, VisitLine], None]:
    """Return what writes one column; chosen once, because rows can be many."""
    value, day, whole = column.value, book.styles["day"], book.styles["whole"]
    write_string, write_number = sheet.write_string, sheet.write_number

    def write(row: int, line: VisitLine) -> None:
        found: Value = value(line)
        if found is None or found == "":
            return
        if isinstance(found, str):
            write_string(row, index, cell(found))
        elif isinstance(found, int):
            write_number(row, index, found, whole)
        else:
            write_number(row, index, found.toordinal() - _DAY_ZERO, day)

    return write


def _write_breakdown(book: Book, summary: VisitSummary, name: str) -> None:
    sheet = book.sheet(wording.breakdown_title(name))
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, len(wording.MEASURES), 16)
    rows = summary.rows[name]
    for index, row in enumerate(rows, start=1):
        sheet.write_string(index, 0, cell(wording.row_name(summary, name, row.code)))
        _write_figures(book, sheet, index, wording.figures_of(row))
    headings = [wording.breakdown(name), *map(wording.heading, wording.MEASURES)]
    book.add_table(sheet, f"Per_{name}", headings, top=0, rows=len(rows))
    below = len(rows) + 1
    if name in {"theme", "goal"}:
        sheet.write_string(below + 1, 0, wording.loose_note(), book.styles["muted"])
    else:
        _write_total(book, sheet, below, summary.total)
    note = f"{wording.HIDDEN} {wording.hidden_note(summary.threshold)}"
    sheet.write_string(below + 2, 0, note, book.styles["muted"])


def _write_total(book: Book, sheet: Any, row: int, total: SummaryRow) -> None:
    sheet.write_string(row, 0, wording.total_name(), book.styles["strong_top"])
    _write_figures(book, sheet, row, wording.figures_of(total), style="strong_")


def _write_figures(
    book: Book, sheet: Any, row: int, figures: Sequence[Figure], *, style: str = ""
) -> None:
    for column, one in enumerate(figures, start=1):
        book.write_figure(sheet, (row, column), one, style)


def _write_grid(book: Book, summary: VisitSummary) -> None:
    """Write the number of visits per ward and month, with both margins."""
    sheet = book.sheet(translate("report", "Ward by month"), landscape=True)
    subject, grid = summary.subject, summary.grid
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, len(subject.months) + 1, 15)
    for row, (name, cells) in enumerate(zip(subject.ward_names.values(), grid.cells, strict=True)):
        sheet.write_string(row + 1, 0, cell(name))
        _write_figures(book, sheet, row + 1, [*cells, grid.rows.cells[row]])
    headings = [wording.breakdown("ward"), *map(wording.month_name, subject.months)]
    rows = len(grid.cells)
    book.add_table(sheet, "Wijk_per_maand", [*headings, wording.total_name()], top=0, rows=rows)
    sheet.write_string(rows + 1, 0, wording.total_name(), book.styles["strong_top"])
    totals = [*grid.columns.cells, grid.rows.total]
    _write_figures(book, sheet, rows + 1, totals, style="strong_")


def _write_overview(book: Book, sheet: Any, summary: VisitSummary) -> None:
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 60)
    sheet.write_string(0, 0, wording.title(), book.styles["title"])
    lines = list(_overview_lines(summary))
    for row, (subject, text) in enumerate(lines, start=2):
        sheet.write_string(row, 0, cell(subject), book.styles["label"])
        sheet.write_string(row, 1, cell(text), book.styles["wrapped"])
    if summary.rows["ward"]:
        sheet.insert_chart(_CHART_TOP, 0, _chart(book, summary), _chart_options(summary))


def _overview_lines(summary: VisitSummary) -> Iterator[tuple[str, str]]:
    subject = summary.subject
    yield translate("report", "Period"), wording.period_text(subject.period)
    yield from wording.remarks(summary)
    words = wording.filter_words(subject.filter, subject.ward_names)
    yield translate("report", "Filter"), "; ".join(words)
    for measure, one in zip(wording.MEASURES, wording.figures_of(summary.total), strict=True):
        yield wording.heading(measure), wording.shown(one)
    yield wording.HIDDEN, wording.hidden_note(summary.threshold)


def _chart(book: Book, summary: VisitSummary) -> Any:
    """Return a bar chart of the visits per ward; it reads the cells of the sheet per ward."""
    chart = book.workbook.add_chart({"type": "bar"})
    sheet, last = book.workbook.worksheets()[1].get_name(), len(summary.rows["ward"])
    chart.add_series(
        {
            "name": wording.heading("visits"),
            "categories": [sheet, 1, 0, last, 0],
            "values": [sheet, 1, 1, last, 1],
            "fill": {"color": ACCENT},
            "gap": 40,
            "data_labels": {"value": True},
        }
    )
    chart.set_title({"name": translate("report", "Visits per ward"), "name_font": {"size": 13}})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"major_gridlines": {"visible": False}, "visible": False})
    chart.set_size({"width": 680, "height": 60 + 28 * last})
    return chart


def _chart_options(summary: VisitSummary) -> dict[str, Any]:
    parts = [
        f"{wording.row_name(summary, 'ward', row.code)}: {wording.shown(row.visits)}"
        for row in summary.rows["ward"]
    ]
    text = translate("report", "Bar chart of the visits per ward. {values}")
    return {"description": text.format(values="; ".join(parts))}
