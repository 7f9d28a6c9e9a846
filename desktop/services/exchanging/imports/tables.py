"""A file that somebody made elsewhere, as headings and rows of text, one row after another.

What can be read: text with separators, Excel, address cards and layers of a map. Rows come one
by one, so that a long list needs no more memory than a short one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path

from desktop.errors import FileUnreadable
from desktop.services.exchanging.imports.rows import MOST_ROWS, Raw, Row, Table

LARGEST_FILE = 64 * 1024 * 1024
LOOKED_AT = 20
"""Rows among which the headings are looked for: lists like a title above them."""
_OLD_EXCEL = ".xls"

Reader = Callable[[Path, str, str], AbstractContextManager[Raw]]
IsKnown = Callable[[str], bool]


@contextmanager
def open_table(path: Path, kind: str, *, is_known: IsKnown, sheet: str = "") -> Iterator[Table]:
    """Give what is in ``path`` while the file is open.

    Args:
        kind: Of the records that are wanted: an address card is of a person or of a house.
        is_known: Whether a text is a usual heading; tells where the list begins.
        sheet: Of a workbook; the first one with anything in it when not said.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission``, ``too_big``, ``damaged``, ``empty``,
            ``unknown_format``, ``unknown_sheet``, ``broken_row`` or ``old_excel``.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise FileUnreadable(path.name, "too_big")
        if not size:
            raise FileUnreadable(path.name, "empty")
        with _reader(path)(path, kind, sheet) as raw:
            yield _table(path.name, raw, is_known)
    except FileNotFoundError as error:
        raise FileUnreadable(path.name, "not_found") from error
    except (PermissionError, IsADirectoryError) as error:
        raise FileUnreadable(path.name, "no_permission") from error


def _reader(path: Path) -> Reader:
    from desktop.services.exchanging.imports import delimited, layers, vcards, workbooks

    readers: Mapping[str, Reader] = {
        **dict.fromkeys((".csv", ".txt", ".tsv", ".tab"), delimited.opened),
        **dict.fromkeys((".xlsx", ".xlsm"), workbooks.opened),
        **dict.fromkeys((".vcf", ".vcard"), vcards.opened),
        **dict.fromkeys((".geojson", ".json", ".gpkg"), layers.opened),
    }
    ending = path.suffix.lower()
    if ending == _OLD_EXCEL:
        raise FileUnreadable(path.name, "old_excel")
    if ending not in readers:
        raise FileUnreadable(path.name, "unknown_format")
    return readers[ending]


def _table(name: str, raw: Raw, is_known: IsKnown) -> Table:
    if raw.headings is not None:
        return Table(raw.headings, _bounded(name, raw.rows), raw.facts, raw.left_out)
    filled = (row for row in raw.rows if any(row.cells))
    first = list(islice(filled, LOOKED_AT))
    if not first:
        raise FileUnreadable(name, "empty")
    start = _headings_at(first, is_known)
    rows = _chained(first[start + 1 :], filled)
    return Table(first[start].cells, _bounded(name, rows), raw.facts, raw.left_out)


def _headings_at(first: Sequence[Row], is_known: IsKnown) -> int:
    """Return which row holds the headings: the first one, unless a later one is clearly it."""
    known = [sum(map(is_known, filter(None, row.cells))) for row in first]
    if known[0]:
        return 0
    best = max(range(len(first)), key=lambda place: (known[place], -place))
    return best if known[best] > 1 or (known[best] and _is_title(first[:best])) else 0


def _is_title(rows: Sequence[Row]) -> bool:
    return all(len([cell for cell in row.cells if cell]) == 1 for row in rows)


def _chained(first: Sequence[Row], rest: Iterator[Row]) -> Iterator[Row]:
    yield from first
    yield from rest


def _bounded(name: str, rows: Iterator[Row]) -> Iterator[Row]:
    for count, row in enumerate(rows, start=1):
        if count > MOST_ROWS:
            raise FileUnreadable(name, "too_big")
        yield row
