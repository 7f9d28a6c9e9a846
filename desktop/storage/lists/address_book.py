"""The addresses of the city in a file of their own: found while somebody types.

Plain SQLite in the folder ``maps`` of the profile, not the encrypted database: it is open data
of a publisher, the same for everybody, and has no person in it. What is typed is never kept.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import NamedTuple

from desktop.domain.text import fold

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE street (id INTEGER PRIMARY KEY, name TEXT, folded TEXT, postcode TEXT, city TEXT);
CREATE TABLE word (word TEXT, street INTEGER, PRIMARY KEY (word, street)) WITHOUT ROWID;
CREATE TABLE address (
    street INTEGER, place TEXT, box TEXT, number TEXT, lat REAL, lon REAL, sector TEXT,
    PRIMARY KEY (street, place, box)
) WITHOUT ROWID;
"""
_WORD = re.compile(r"[a-z0-9]+")
_NUMBER = re.compile(r"(\d+)\s*([a-z]{0,2})(?:[/_-]\w*)?")
_BATCH = 10_000
_ALIKE = 78
"""Percent of likeness from which a street may be meant although no word of it was typed."""
_SHORTEST_GUESS = 4
_BUSES = frozenset({"bus", "box", "b", "boite"})
_END = "\uffff"


class StreetRow(NamedTuple):
    """A street."""

    id: int
    name: str
    folded: str
    postcode: str
    city: str


class AddressRow(NamedTuple):
    """A house number in a street, with one of its boxes if any was asked for."""

    street: StreetRow
    number: str
    box: str
    lat: float | None
    lon: float | None
    sector: str


class Typed(NamedTuple):
    """What somebody typed, in parts; all folded.

    Args:
        words: Of the street.
        number: House number, or empty.
        rest: Words of the postcode and city after it.
    """

    words: tuple[str, ...]
    number: str
    box: str
    rest: tuple[str, ...]


def parts_of(text: str) -> Typed:
    """Take an address apart: ``Grote Markt 21 bus 3, 2800 Mechelen``, as far as it goes."""
    before, _, after = fold(text).partition(",")
    words, number, box = _taken_apart(before.split())
    if after and not number:
        more, number, box = _taken_apart(after.split())
        return Typed(words, number, box, more)
    return Typed(words, number, box, tuple(_WORD.findall(after)))


def _taken_apart(tokens: Sequence[str]) -> tuple[tuple[str, ...], str, str]:
    words: list[str] = []
    for place, token in enumerate(tokens):
        if place and _NUMBER.fullmatch(token):
            rest = tokens[place + 1 :]
            box = rest[1] if len(rest) > 1 and rest[0] in _BUSES else ""
            return tuple(words), token, box
        words += _WORD.findall(token)
    return tuple(words), "", ""


def write_book(
    file: Path,
    addresses: Iterable[Sequence[object]],
    about: Mapping[str, str],
    closed: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> tuple[int, int]:
    """Write all addresses into ``file``, in the place of what was there; all or nothing.

    Args:
        addresses: Street, number, box, postcode, city, latitude, longitude, sector of each.
        about: Where they come from.
        closed: Keeps what was there before closed while the new file takes its place.

    Returns:
        How many addresses and streets there are now.

    Raises:
        OSError, sqlite3.Error: The disk; what was there before is as it was.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(file.name + ".draft")
    draft.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(draft)) as book:
            book.executescript(_TABLES)
            streets: dict[tuple[str, str, str], int] = {}
            with book:
                book.executemany(
                    "INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?, ?, ?, ?)",
                    _address_values(addresses, streets),
                )
                _write_streets(book, streets)
                book.executemany("INSERT INTO about VALUES (?, ?)", about.items())
            (kept,) = book.execute("SELECT count(*) FROM address").fetchone()
        with closed():
            draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    return int(kept), len(streets)


def _address_values(
    addresses: Iterable[Sequence[object]], streets: dict[tuple[str, str, str], int]
) -> Iterator[tuple[object, ...]]:
    numbers = count(1)
    for name, number, box, postcode, city, lat, lon, sector in addresses:
        key = (str(name), str(postcode), str(city))
        if key not in streets:
            streets[key] = next(numbers)
        yield streets[key], _place(str(number)), box, number, lat, lon, sector


def _write_streets(book: sqlite3.Connection, streets: Mapping[tuple[str, str, str], int]) -> None:
    for (name, postcode, city), number in streets.items():
        folded = fold(name)
        book.execute(
            "INSERT INTO street VALUES (?, ?, ?, ?, ?)", (number, name, folded, postcode, city)
        )
        words = {(word, number) for word in _WORD.findall(folded)}
        book.executemany("INSERT INTO word VALUES (?, ?)", words)


class AddressBook:
    """The addresses of one file, open for reading.

    Raises:
        sqlite3.Error: There is no such file, or it is damaged.
    """

    def __init__(self, file: Path) -> None:
        uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
        self._book = sqlite3.connect(uri, uri=True, check_same_thread=False)
        try:
            self.about: Mapping[str, str] = dict(self._book.execute("SELECT * FROM about"))
        except sqlite3.Error:
            self._book.close()
            raise

    def streets(self, typed: Typed, limit: int) -> Sequence[StreetRow]:
        """Return the streets with words that begin as typed; the likeliest first."""
        found = self._with_words(typed.words)
        if not found and len(typed.words) > 1:
            found = self._with_words(typed.words[:-1], typed.words[-1:])
        if not found:
            found = self._alike(" ".join(typed.words))
        asked = " ".join(typed.words)
        fitting = [row for row in found if not typed.rest or _fits(row, typed.rest)] or found
        fitting.sort(key=lambda row: (not row.folded.startswith(asked), row.folded, row.postcode))
        return fitting[:limit]

    def houses(self, street: StreetRow, typed: Typed, limit: int) -> Sequence[AddressRow]:
        """Return the house numbers of a street that begin as typed, the exact one first.

        Boxes are named only when one was typed.
        """
        digits = re.match(r"\d+", typed.number)
        if digits is None:
            return ()
        rows = self._book.execute(
            "SELECT number, box, lat, lon, sector FROM address"
            " WHERE street = ? AND lower(number) LIKE ? || '%' ORDER BY place, box",
            (street.id, typed.number),
        )
        found: dict[tuple[str, str], AddressRow] = {}
        for number, box, lat, lon, sector in rows:
            shown = str(box) if typed.box and fold(str(box)).startswith(typed.box) else ""
            if not typed.box or shown:
                row = AddressRow(street, str(number), shown, lat, lon, str(sector or ""))
                found.setdefault((fold(str(number)), shown), row)
        exact = _place(typed.number)
        ordered = sorted(found.values(), key=lambda row: _place(row.number) != exact)
        return ordered[:limit]

    def count(self) -> int:
        """Return how many addresses there are."""
        (found,) = self._book.execute("SELECT count(*) FROM address").fetchone()
        return int(found)

    def close(self) -> None:
        """Let go of the file."""
        self._book.close()

    def _with_words(self, words: Sequence[str], rest: Sequence[str] = ()) -> list[StreetRow]:
        if not words:
            return []
        ids = set.intersection(*(self._with_word(word) for word in words))
        found = (self._streets[number] for number in ids)
        return [row for row in found if _fits(row, rest)]

    @cached_property
    def _streets(self) -> Mapping[int, StreetRow]:
        """All streets, read once: a city has some hundreds, and every answer names ten."""
        return {row[0]: StreetRow(*row) for row in self._book.execute("SELECT * FROM street")}

    def _with_word(self, start: str) -> set[int]:
        rows = self._book.execute(
            "SELECT street FROM word WHERE word >= ? AND word < ?", (start, start + _END)
        )
        return {street for (street,) in rows}

    def _alike(self, text: str) -> list[StreetRow]:
        """Return streets whose name looks like ``text``: a letter off, written as it sounds."""
        if len(text) < _SHORTEST_GUESS:
            return []
        from rapidfuzz import fuzz, process

        rows = list(self._streets.values())
        names = [row.folded for row in rows]
        found = process.extract(text, names, scorer=fuzz.ratio, limit=5, score_cutoff=_ALIKE)
        return [rows[index] for _, _, index in found]


def _fits(row: StreetRow, rest: Sequence[str]) -> bool:
    """Return whether each word after the street begins the postcode or the city."""
    where = (row.postcode, *_WORD.findall(fold(row.city)))
    return all(any(each.startswith(word) for each in where) for word in rest)


def _place(number: str) -> str:
    """Return a house number as it sorts: 2 before 10, 10 before 10A."""
    found = _NUMBER.match(fold(number).strip())
    return f"{int(found[1][:9]):06d}{found[2]}{number[found.end() :]}" if found else number


def remove_book(file: Path) -> None:
    """Remove the file, if it is there."""
    with suppress(FileNotFoundError):
        file.unlink()
