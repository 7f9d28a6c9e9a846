"""Who does what where, as a sheet: a row for each theme and ward, holes too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.network.matrix import Matrix
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.reports.delimited import write_rows
from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import cell
from desktop.reports.workbook import open_book
from desktop.words.labels import label
from desktop.words.names import field_name

_WIDTHS = (30, 24, 12, 60, 60, 10)


def headings() -> Sequence[str]:
    """Return the headings above the rows."""
    return (
        field_name("theme"),
        field_name("ward"),
        translate("fabric", "Services"),
        translate("fabric", "Which"),
        translate("fabric", "Of whom"),
        translate("fabric", "Hole"),
    )


def rows(matrix: Matrix) -> Iterator[Sequence[Any]]:
    """Yield a row for each theme and ward."""
    for theme in Theme:
        for code, name in matrix.wards.items():
            found = matrix.at(theme, code)
            yield (
                label(theme),
                name,
                len(found),
                "; ".join(offer.name for offer in found),
                "; ".join(dict.fromkeys(offer.organisation for offer in found)),
                "" if found else translate("report", "yes"),
            )


def write_csv(matrix: Matrix, out: Path, *, report: Report) -> Path:
    """Write the rows as CSV.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    lines = [headings(), *rows(matrix)]
    return write_rows(lines, out, total=len(lines), report=report)


def write_xlsx(
    matrix: Matrix, out: Path, *, facts: Sequence[tuple[str, str]], report: Report
) -> Path:
    """Write the rows as a workbook, with how to read them; see :func:`write_csv`."""
    title = translate("fabric", "Who does what")
    lines = list(rows(matrix))
    with whole_file(out) as draft, open_book(draft, title=title) as book:
        sheet = book.sheet(title, landscape=True)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        for at, line in enumerate(counted(lines, len(lines), report), start=1):
            for column, value in enumerate(line):
                if isinstance(value, int):
                    sheet.write_number(at, column, value, book.styles["whole"])
                else:
                    sheet.write_string(at, column, cell(value))
        book.add_table(sheet, "WieDoetWat", headings(), top=0, rows=len(lines))
        book.explain(translate("report", "Explanation"), iter(facts))
    return out
