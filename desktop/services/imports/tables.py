"""Reading a CSV or XLSX file that somebody made elsewhere, as headings and rows of text."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.errors import FileUnreadable

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 300 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200
_DELIMITERS = ";,\t|"
_ENCODINGS = ("utf-8-sig", "cp1252")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_FORMULA_SIGNS = "=+-@\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet counts, and its cells."""

    number: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """The first sheet of a file. Empty rows are left out."""

    headings: Sequence[str]
    rows: Sequence[Row]


def read_table(path: Path) -> Table:
    """Return what is in ``path``.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission``, ``too_big``, ``damaged``, ``empty`` or
            ``unknown_format``.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileUnreadable(path.name, "too_big")
        rows = _readers(path)(path)
        return _table(path, [row for row in rows if any(row.cells)])
    except FileNotFoundError as error:
        raise FileUnreadable(path.name, "not_found") from error
    except (PermissionError, IsADirectoryError) as error:
        raise FileUnreadable(path.name, "no_permission") from error


def _readers(path: Path) -> Any:
    match path.suffix.lower():
        case ".csv" | ".txt" | ".tsv":
            return _read_csv
        case ".xlsx" | ".xlsm":
            return _read_xlsx
        case _:
            raise FileUnreadable(path.name, "unknown_format")


def _table(path: Path, rows: Sequence[Row]) -> Table:
    if not rows:
        raise FileUnreadable(path.name, "empty")
    if len(rows) > MOST_ROWS:
        raise FileUnreadable(path.name, "too_big")
    return Table(rows[0].cells, rows[1:])


def _read_csv(path: Path) -> Iterator[Row]:
    text = _decode(path)
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    try:
        for cells in reader:
            yield Row(reader.line_num, [_own(cell) for cell in cells[:MOST_COLUMNS]])
    except csv.Error as error:
        raise FileUnreadable(path.name, "damaged", str(reader.line_num)) from error


def _decode(path: Path) -> str:
    content = path.read_bytes()
    if content.startswith(_UTF_16):
        encodings: Sequence[str] = ("utf-16",)
    else:
        encodings = _ENCODINGS
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise FileUnreadable(path.name, "damaged")


def _read_xlsx(path: Path) -> Iterator[Row]:
    import openpyxl

    _refuse_bomb(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            sheet: Iterable[Sequence[Any]] = book.worksheets[0].iter_rows(values_only=True)
            rows = [
                Row(number, [_own(_text(cell)) for cell in cells[:MOST_COLUMNS]])
                for number, cells in zip(range(1, MOST_ROWS + 2), sheet, strict=False)
            ]
        finally:
            book.close()
    except (OSError, FileUnreadable):
        raise
    except Exception as error:
        raise FileUnreadable(path.name, "damaged") from error
    yield from rows


def _refuse_bomb(path: Path) -> None:
    """Refuse a file that would unpack to more than any real list of contacts."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except zipfile.BadZipFile as error:
        raise FileUnreadable(path.name, "damaged") from error
    if unpacked > LARGEST_UNPACKED:
        raise FileUnreadable(path.name, "too_big")


def _text(cell: Any) -> str:
    """Return a cell as a person sees it; Excel keeps 12 as 12.0 and a day as a moment."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _own(cell: str) -> str:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it."""
    trimmed = cell.strip()
    if trimmed[:1] == "'" and trimmed[1:2] and trimmed[1] in _FORMULA_SIGNS:
        return trimmed[1:]
    return trimmed
