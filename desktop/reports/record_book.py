"""A list of records as an Excel workbook: one sheet of rows, one that says what it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop.i18n import translate
from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import cell
from desktop.reports.workbook import Book, open_book

_DAY_ZERO = date(1899, 12, 30).toordinal()
_WIDE, _NARROW = 34, 18
_ROOM = 24
"""Characters of a heading from which its column is wide."""
Value = str | int | float | date | None


def write_book(
    headings: Sequence[str],
    rows: Iterable[Sequence[Value]],
    out: Path,
    *,
    title: str,
    facts: Sequence[tuple[str, str]],
    notice: str,
    total: int,
    report: Report,
) -> Path:
    """Write rows below their headings, and a sheet with facts about them.

    Args:
        title: Of the workbook and its first sheet.
        notice: Above each page; empty = none.
        total: How many rows there are, for the progress.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft, open_book(draft, title=title) as book:
        sheet = book.sheet(title, landscape=True)
        if notice:
            sheet.set_header(f"&C&B{notice}")
        for column, heading in enumerate(headings):
            sheet.set_column(column, column, _WIDE if len(heading) > _ROOM else _NARROW)
        number = 0
        for number, row in enumerate(counted(rows, total, report), start=1):
            for column, value in enumerate(row):
                _write(book, sheet, (number, column), value)
        book.add_table(sheet, "Records", headings, top=0, rows=number)
        book.explain(translate("report", "Explanation"), iter(facts), notice=notice)
    return out


def _write(book: Book, sheet: Any, at: tuple[int, int], value: Value) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(*at, cell(value))
    elif isinstance(value, date):
        sheet.write_number(*at, value.toordinal() - _DAY_ZERO, book.styles["day"])
    else:
        sheet.write_number(*at, value)
