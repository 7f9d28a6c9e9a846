"""Text with separators: CSV in the forms that spreadsheets and address books write."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TextIO

from desktop.errors import FileUnreadable
from desktop.services.exchanging.imports.encodings import encoding_of
from desktop.services.exchanging.imports.rows import MOST_COLUMNS, Facts, Raw, Row, own

_DELIMITERS = ";,\t|"
_SAMPLE = 64 * 1024
_SAMPLE_ROWS = 30
LONGEST_LINE = 1024 * 1024
_NAMED = re.compile(r"sep=(.)\s*", re.IGNORECASE)


@contextmanager
def opened(path: Path, _kind: str, _sheet: str) -> Iterator[Raw]:
    """Give the rows of a text file; bytes that are no letters become a question mark."""
    encoding = encoding_of(path)
    with path.open(encoding=encoding, newline="", errors="replace") as file:
        start = file.read(_SAMPLE)
        delimiter, skipped = _delimiter(start)
        file.seek(0)
        facts = Facts(form="csv", encoding=encoding, delimiter=delimiter)
        yield Raw(_rows(path.name, file, delimiter, skip=skipped), facts)


def _delimiter(start: str) -> tuple[str, int]:
    """Return what stands between cells, and how many lines only said so (``sep=;``)."""
    first, _, rest = start.partition("\n")
    if named := _NAMED.fullmatch(first):
        return named[1], 1
    return max(_DELIMITERS, key=lambda sign: _fit(start if rest else first, sign)), 0


def _fit(start: str, delimiter: str) -> tuple[float, int]:
    """Return how well a separator fits: rows of one width, and then a large one."""
    lines = start.splitlines(keepends=True)
    complete = lines[:-1] or lines
    widths: Counter[int] = Counter()
    try:
        for row in islice(csv.reader(complete, delimiter=delimiter), _SAMPLE_ROWS):
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0.0, 0
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 0
    width = max(wide, key=lambda each: (wide[each], each))
    return wide[width] / widths.total(), width


def _rows(name: str, file: TextIO, delimiter: str, *, skip: int) -> Iterator[Row]:
    reader = csv.reader(_lines(name, file), delimiter=delimiter)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number > skip:
                yield Row(number, _cells(cells))
    except csv.Error as error:
        raise FileUnreadable(name, "broken_row", str(number + 1)) from error


def _cells(cells: Sequence[str]) -> Sequence[str]:
    return [own(cell) for cell in cells[:MOST_COLUMNS]]


def _lines(name: str, file: TextIO) -> Iterator[str]:
    """Yield lines, none of them longer than any list has: the rest may be no list at all."""
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) >= LONGEST_LINE:
            raise FileUnreadable(name, "broken_row", str(number))
        yield line
