"""Sheets of Excel. Formulas are never worked out: what Excel last saw in the cell counts."""

from __future__ import annotations

import errno
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop.errors import Cancelled, ExpectedError, FileUnreadable
from desktop.services.exchanging.imports.rows import MOST_COLUMNS, Facts, Raw, Row, own

LARGEST_UNPACKED = 300 * 1024 * 1024
WHOLE = 4 * 1024 * 1024
"""Unpacked size up to which a book is read whole too, which alone tells of merged cells."""
MOST_MERGED = 1_000
_Merged = Mapping[int, Mapping[int, str]]
"""Row → column → text."""
_EXACT = 1e15
"""Above it, a number of Excel has lost digits."""
_OF_THE_FILE = frozenset({None, errno.EINVAL})
"""Of an ``OSError`` that the library raises itself, or that a zip causes which points before its
own beginning: no fault of the disk."""
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})


@contextmanager
def opened(path: Path, _kind: str, sheet: str) -> Iterator[Raw]:
    """Give the rows of one sheet; hidden sheets are not offered."""
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    size = _unpacked(path)
    with path.open("rb") as file:  # the library leaves it open when it trips over something
        with _told_as_damaged(path.name):
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            seen = [each for each in book.worksheets if each.sheet_state == "visible"]
            chosen = _chosen(path.name, seen, sheet)
            merged = _merged(path, chosen.title) if size <= WHOLE else {}
        facts = Facts(
            form="xlsx",
            sheet=chosen.title,
            sheets=[each.title for each in seen],
            starts_1904=book.epoch == CALENDAR_MAC_1904,
        )
        yield Raw(_rows(path.name, chosen, merged), facts)


@contextmanager
def _told_as_damaged(name: str) -> Iterator[None]:
    """Turn whatever the library trips over in somebody's file into our error."""
    try:
        yield
    except (ExpectedError, Cancelled):
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in _OF_THE_FILE:
            raise
        raise FileUnreadable(name, "damaged") from error


def _chosen(name: str, seen: Sequence[Any], wanted: str) -> Any:
    if wanted:
        found = next((sheet for sheet in seen if sheet.title == wanted), None)
        if found is None:
            titles = ", ".join(sheet.title for sheet in seen)
            raise FileUnreadable(name, "unknown_sheet", f"{wanted} ({titles})")
        return found
    filled = (sheet for sheet in seen if (sheet.max_row or 2) > 1 or (sheet.max_column or 2) > 1)
    found = next(filled, seen[0] if seen else None)
    if found is None:
        raise FileUnreadable(name, "empty")
    return found


def _rows(name: str, sheet: Any, merged: _Merged) -> Iterator[Row]:
    sheet.reset_dimensions()  # or every row would be as wide as the one with a lost cell
    with _told_as_damaged(name):
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            if values or number in merged:
                cells = [own(_text(value)) for value in values[:MOST_COLUMNS]]
                _fill(cells, merged.get(number, {}))
                yield Row(number, cells)


def _fill(cells: list[str], merged: Mapping[int, str]) -> None:
    for column, text in merged.items():
        cells += (column + 1 - len(cells)) * [""]
        cells[column] = text


def _merged(path: Path, title: str) -> _Merged:
    """Return the text of cells that are merged downwards: each row means what is on top.

    To the right a merged cell stays one cell: it is a title, or a name that was too long.
    """
    import openpyxl

    filled: dict[int, dict[int, str]] = {}
    with path.open("rb") as file:
        sheet: Any = openpyxl.load_workbook(file, data_only=True)[title]
    for area in list(sheet.merged_cells.ranges)[:MOST_MERGED]:
        if area.min_col == area.max_col <= MOST_COLUMNS:
            text = own(_text(sheet.cell(area.min_row, area.min_col).value))
            last = min(area.max_row, area.min_row + MOST_MERGED)
            for row in range(area.min_row + 1, last + 1):
                filled.setdefault(row, {})[area.min_col - 1] = text
    return filled


def _unpacked(path: Path) -> int:
    """Return how much the file unpacks to; refuse more than any real list of contacts."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        # zipfile says the second of a version or compression that it does not know
        raise FileUnreadable(path.name, "damaged") from error
    if unpacked > LARGEST_UNPACKED:
        raise FileUnreadable(path.name, "too_big")
    return unpacked


def _text(cell: Any) -> str:
    """Return a cell as a person sees it; Excel keeps 12 as 12.0 and a day as a moment."""
    if cell is None or cell in _ERRORS:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)
