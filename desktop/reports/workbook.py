"""An Excel workbook in our style. Text is always written as text, never as a formula."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.domain.figures.aggregate import Figure
from desktop.errors import FileNotWritten
from desktop.reports.files import reason_of
from desktop.reports.texts import cell
from desktop.reports.wording import shown

ACCENT = "#0B5F66"
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,  # otherwise every cell lies in a temporary file until the end
}
_STYLES: Mapping[str, Mapping[str, Any]] = {
    "title": {"bold": True, "font_size": 20, "font_color": ACCENT},
    "heading": {"bold": True, "font_color": ACCENT, "bottom": 2, "bottom_color": ACCENT},
    "muted": {"font_color": "#5A6468"},
    "alert": {"bold": True, "font_color": "#B3261E"},
    "wrapped": {"text_wrap": True, "valign": "top"},
    "label": {"bold": True, "valign": "top", "text_wrap": True},
    "whole": {"num_format": "#,##0"},
    "tenths": {"num_format": "#,##0.0"},
    "day": {"num_format": "dd/mm/yyyy", "align": "left"},
    "sign": {"align": "right", "font_color": "#5A6468"},
    "strong_whole": {"num_format": "#,##0", "bold": True, "top": 1},
    "strong_tenths": {"num_format": "#,##0.0", "bold": True, "top": 1},
    "strong_sign": {"align": "right", "bold": True, "top": 1},
    "strong_top": {"bold": True, "top": 1},
}
MOST_TABLE_ROWS = 20_000
TABLE_STYLE = "Table Style Light 9"


class Book:
    """A workbook being written, with its formats."""

    def __init__(self, workbook: Any) -> None:
        self.workbook = workbook
        self.styles = {name: workbook.add_format(dict(how)) for name, how in _STYLES.items()}

    def sheet(self, name: str, *, landscape: bool = False) -> Any:
        """Add a sheet that prints on A4, one page wide."""
        sheet = self.workbook.add_worksheet(_sheet_name(name))
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        if landscape:
            sheet.set_landscape()
        sheet.set_footer("&L&A&R&P / &N")
        return sheet

    def write_figure(self, sheet: Any, at: tuple[int, int], one: Figure, style: str = "") -> None:
        """Write a number, or the sign that stands for one."""
        row, column = at
        if one.value is None:
            sheet.write_string(row, column, shown(one), self.styles[f"{style}sign"])
            return
        kind = "whole" if float(one.value).is_integer() else "tenths"
        sheet.write_number(row, column, one.value, self.styles[f"{style}{kind}"])

    def explain(self, name: str, lines: Iterator[tuple[str, str]], *, notice: str = "") -> None:
        """Add the sheet that tells how to read the others."""
        sheet = self.sheet(name)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 1, 96)
        sheet.write_string(0, 0, name, self.styles["title"])
        if notice:
            sheet.write_string(1, 0, notice, self.styles["alert"])
        for row, (subject, text) in enumerate(lines, start=3):
            sheet.write_string(row, 0, cell(subject), self.styles["label"])
            sheet.write_string(row, 1, cell(text), self.styles["wrapped"])

    def add_table(
        self, sheet: Any, name: str, headings: Sequence[str], *, top: int, rows: int
    ) -> None:
        """Make a real Excel table of cells that are written; freeze and print its heading.

        A long one is a filtered range instead: a table would cost as much again as its cells.
        """
        sheet.freeze_panes(top + 1, 1)
        sheet.repeat_rows(top)
        if rows > MOST_TABLE_ROWS:
            for index, heading in enumerate(headings):
                sheet.write_string(top, index, heading, self.styles["heading"])
            sheet.autofilter(top, 0, top + rows, len(headings) - 1)
            return
        style = self.styles["heading"]  # other programs than Excel ignore the style of a table
        columns = [{"header": heading, "header_format": style} for heading in headings]
        last = top + max(rows, 1)
        options = {"name": name, "columns": columns, "style": TABLE_STYLE, "autofilter": True}
        sheet.add_table(top, 0, last, len(headings) - 1, options)


@contextmanager
def open_book(draft: Path, *, title: str) -> Iterator[Book]:
    """Start a workbook; it is written to ``draft`` at the end, unless something failed."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    workbook = xlsxwriter.Workbook(str(draft), _OPTIONS)
    workbook.set_properties({"title": title, "author": "Weefsel"})
    yield Book(workbook)
    try:
        workbook.close()
    except FileCreateError as exc:
        cause = exc.args[0] if exc.args else None
        reason = reason_of(cause) if isinstance(cause, OSError) else "unknown"
        raise FileNotWritten(draft.name.removesuffix(".tmp"), reason) from exc


def _sheet_name(name: str) -> str:
    """Return ``name`` as Excel accepts it: 31 characters, without the signs it keeps for itself."""
    return name.translate(dict.fromkeys(map(ord, "[]:*?/\\"), " ")).strip("'")[:31]
