"""Open a table of any of the usual kinds and give its rows one by one, in bounded memory.

Text separated by some mark, a spreadsheet, an SQLite file, or an archive with one of these.
The kind follows from the first bytes, not from the name.
"""

from __future__ import annotations

import csv
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from maps.archive import unpack
from maps.beginnings import beginning_of
from maps.errors import FileRefused

MOST_SHEET_BYTES = 300_000_000
LONGEST_LINE = 200_000
MOST_COLUMNS = 500
TABLES = frozenset({".csv", ".txt", ".sqlite", ".db", ".gpkg", ".xlsx"})
_SQLITE = b"SQLite format 3\x00"
_ARCHIVE = b"PK\x03\x04"
_SHEET_MARK = "xl/workbook.xml"
_MARKS = ";,\t|"

Wanted = Callable[[Sequence[str]], bool]


class Table(NamedTuple):
    """Headings and rows; the cells are texts, empty when there is nothing."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[str]]


@contextmanager
def opened_table(path: Path, wanted: Wanted = bool) -> Iterator[Table]:
    """Give the first table in ``path`` that is wanted.

    Args:
        wanted: Told the headings; of several tables in a file, the first it says yes to.

    Raises:
        FileRefused: ``not_found``, ``no_permission``, ``empty``, ``web_page``, ``not_a_table``,
            ``damaged``, ``too_big``, ``unsafe_archive`` or ``no_table_in_archive``.
    """
    start = beginning_of(path, 1 << 16)
    if start.startswith(_ARCHIVE) and not _is_sheet(path):
        with tempfile.TemporaryDirectory(prefix="weefsel-") as folder:
            files = unpack(path, Path(folder), TABLES, "no_table_in_archive")
            with _opened_plain(files[0], beginning_of(files[0], 1 << 16), wanted) as table:
                yield table
    else:
        with _opened_plain(path, start, wanted) as table:
            yield table


@contextmanager
def _opened_plain(path: Path, start: bytes, wanted: Wanted) -> Iterator[Table]:
    if start.startswith(_SQLITE):
        opener = _opened_database(path, wanted)
    elif start.startswith(_ARCHIVE):
        opener = _opened_sheet(path, wanted)
    else:
        _refuse_strangers(start)
        opener = _opened_text(path, start)
    with opener as table:
        yield table


@contextmanager
def _opened_text(path: Path, start: bytes) -> Iterator[Table]:
    encoding = "utf-8-sig" if _is_utf8(start) else "cp1252"
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = iter(lambda: file.readline(LONGEST_LINE), "")
        heading = next(lines, "")
        mark = max(_MARKS, key=heading.count)
        try:
            columns = next(csv.reader(_short(iter([heading])), delimiter=mark), [])
        except csv.Error as error:  # a heading of a hundred thousand letters
            raise FileRefused("not_a_table") from error
        if not heading.count(mark) or len(columns) > MOST_COLUMNS:
            raise FileRefused("not_a_table")
        yield Table(tuple(map(str.strip, columns)), _text_rows(lines, mark))


def _text_rows(lines: Iterator[str], mark: str) -> Iterator[Sequence[str]]:
    try:
        yield from csv.reader(_short(lines), delimiter=mark)
    except csv.Error as error:
        raise FileRefused("damaged") from error


def _short(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        if len(line) >= LONGEST_LINE:
            raise FileRefused("damaged")
        yield line.replace("\x00", "")


@contextmanager
def _opened_database(path: Path, wanted: Wanted) -> Iterator[Table]:
    with ExitStack() as open_files:
        with _read_as(sqlite3.Error):
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            file = open_files.enter_context(closing(sqlite3.connect(uri, uri=True)))
            file.execute("PRAGMA trusted_schema = OFF")
            table = next(filter(lambda each: wanted(each.columns), _tables_in(file)), None)
        if table is None:
            raise FileRefused("not_a_table")
        yield table


def _tables_in(file: sqlite3.Connection) -> Iterator[Table]:
    # Tables only: a view is a program of somebody else.
    found = file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (name,) in found.fetchall():
        quoted = str(name).replace('"', '""')
        cursor = file.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608 - a name, quoted
        columns = tuple(str(column[0]) for column in cursor.description)
        yield Table(columns, _cells(cursor, sqlite3.Error))


@contextmanager
def _opened_sheet(path: Path, wanted: Wanted) -> Iterator[Table]:
    from openpyxl import load_workbook

    _refuse_bomb(path)
    with ExitStack() as open_files:
        with _read_as(Exception):  # the library has no base for what it finds wrong
            book = open_files.enter_context(closing(load_workbook(path, read_only=True)))
            table = next(filter(lambda each: wanted(each.columns), _sheets_in(book)), None)
        if table is None:
            raise FileRefused("not_a_table")
        yield table


def _sheets_in(book: Any) -> Iterator[Table]:
    for sheet in book.worksheets:
        rows = _cells(sheet.iter_rows(values_only=True), Exception)
        yield Table(tuple(next(rows, [])), rows)


def _refuse_bomb(path: Path) -> None:
    """Refuse a sheet that unfolds to too much; no member gives more than it says here."""
    with zipfile.ZipFile(path) as archive:
        size = sum(member.file_size for member in archive.infolist())
    if size > MOST_SHEET_BYTES:
        raise FileRefused("unsafe_archive")


def _cells(rows: Iterator[Sequence[Any]], fault: type[Exception]) -> Iterator[Sequence[str]]:
    rows = iter(rows)
    while True:
        with _read_as(fault):
            row = next(rows, None)
        if row is None:
            return
        yield [_cell(value) for value in row]


@contextmanager
def _read_as(fault: type[Exception]) -> Iterator[None]:
    """Tell that the file is damaged; only around reading, never around what is done with it."""
    try:
        yield
    except FileRefused:
        raise
    except fault as error:
        raise FileRefused("damaged") from error


def _cell(value: Any) -> str:
    if value is None or isinstance(value, bytes):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _refuse_strangers(start: bytes) -> None:
    bare = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    if bare[:1] == b"<":
        raise FileRefused("web_page")
    if not bare or b"\x00" in start or bare[:1] in b"{[" or bare.startswith(b"%PDF"):
        raise FileRefused("not_a_table")


def _is_sheet(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return _SHEET_MARK in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _is_utf8(start: bytes) -> bool:
    try:
        start[: max(0, len(start) - 4)].decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return True
