"""What every reader of a file gives: rows of text, and how the file was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.domain.text import fold

MOST_ROWS = 100_000
MOST_COLUMNS = 200
_FORMULA_SIGNS = "=+-@\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet counts, and its cells."""

    number: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """How a file was read, for people to check.

    Args:
        form: ``csv``, ``xlsx``, ``vcard`` or ``map``.
        encoding: Of a text file.
        delimiter: Between its cells.
        sheet: The one that is read.
        sheets: All of them that can be seen.
        starts_1904: Days that are written as a number count from 1904.
    """

    form: str
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: Sequence[str] = ()
    starts_1904: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows. Empty rows are left out.

    Args:
        rows: To be read once.
        left_out: Filled while reading: what was not read and how often (``other_cards``).
    """

    headings: Sequence[str]
    rows: Iterator[Row]
    facts: Facts
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Raw:
    """A file being read, before anybody knows which row holds the headings.

    Args:
        headings: Where the form of the file knows them itself.
    """

    rows: Iterator[Row]
    facts: Facts
    headings: Sequence[str] | None = None
    left_out: dict[str, int] = field(default_factory=dict)


def bare(text: str) -> str:
    """Return the letters and digits of a heading, folded."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def own(cell: str) -> str:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it."""
    trimmed = cell.strip()
    if trimmed[:1] == "'" and trimmed[1:2] and trimmed[1] in _FORMULA_SIGNS:
        return trimmed[1:]
    return trimmed
