"""Base maps in one flat file (PMTiles 3), after the specification of Protomaps.

Our own reader: the library unpacks directories without a limit and reads them anew for every
tile; the file may come from anywhere.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from bisect import bisect_right
from collections import OrderedDict
from pathlib import Path
from typing import Any, NamedTuple

from maps.errors import FileRefused
from maps.mbtiles import unpacked
from maps.tiles import (
    DEEPEST,
    LONGEST_CREDIT,
    MOST_TILE_BYTES,
    TileFacts,
    checked_bounds,
    is_on_earth,
)

_HEADER = struct.Struct("<7sB11Q6B4iB2i")
_VERSION = 3
_NONE, _GZIP = 1, 2
_FORMS = {1: "pbf", 2: "png", 3: "jpg", 4: "webp"}
_MOST_PACKED = 1_000_000
_MOST_UNPACKED = 20_000_000
_DEEPEST_DIRECTORY = 4
_KEPT_DIRECTORIES = 32
_SCALE = 1e7
_LONGEST_NUMBER = 70
"""Bits: numbers of 64, in parts of 7."""


class _Entry(NamedTuple):
    tile: int
    run: int
    length: int
    offset: int


class PmTiles:
    """An open PMTiles file; read only, from any thread.

    Raises:
        FileRefused: ``damaged``, ``not_a_base_map``, ``unknown_tiles`` or ``no_tiles``.
    """

    def __init__(self, path: Path) -> None:
        self._one_at_a_time = threading.Lock()
        self._kept: OrderedDict[tuple[int, int], list[_Entry]] = OrderedDict()
        self._size = path.stat().st_size
        self._file = path.open("rb")
        try:
            self.facts = self._read_facts(path.stem)
        except (struct.error, ValueError, RecursionError) as error:
            self.close()
            raise FileRefused("damaged") from error
        except FileRefused:
            self.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Return a tile, vector tiles unpacked; ``None`` where there is none."""
        if not is_on_earth(z, x, y):
            return None
        with self._one_at_a_time:
            found = self._find(tile_number(z, x, y))
        if not found:
            return None
        return unpacked(found) if self.facts.is_vector else found

    def close(self) -> None:
        """Let go of the file; a tile that is being read comes first."""
        with self._one_at_a_time:
            self._file.close()

    def _read_facts(self, name: str) -> TileFacts:
        head = _HEADER.unpack(self._bytes(0, _HEADER.size))
        _mark, version, *places = head[:13]
        self._root, (note_at, note_length) = (places[0], places[1]), places[2:4]
        self._leaves, self._data = places[4], places[6]
        _clustered, self._packing, packing, form, lowest, highest = head[13:19]
        if version != _VERSION or self._packing not in {_NONE, _GZIP}:
            raise FileRefused("not_a_base_map")
        if form not in _FORMS or packing not in {0, _NONE, _GZIP}:
            raise FileRefused("unknown_tiles", str(form))
        if not lowest <= highest <= DEEPEST:
            raise FileRefused("damaged")
        if not self._directory(*self._root):
            raise FileRefused("no_tiles")
        said = self._note(note_at, note_length)
        return TileFacts(
            name=str(said.get("name") or name)[:200],
            form=_FORMS[form],
            bounds=checked_bounds(tuple(each / _SCALE for each in head[19:23])),
            min_zoom=lowest,
            max_zoom=highest,
            credit=str(said.get("attribution") or "")[:LONGEST_CREDIT],
        )

    def _note(self, offset: int, length: int) -> dict[str, Any]:
        note = json.loads(self._plain(offset, length)) if length else {}
        return note if isinstance(note, dict) else {}

    def _find(self, number: int) -> bytes | None:
        offset, length = self._root
        for _ in range(_DEEPEST_DIRECTORY):
            entries = self._directory(offset, length)
            index = bisect_right(entries, number, key=lambda entry: entry.tile) - 1
            if index < 0:
                return None
            entry = entries[index]
            if entry.run:
                is_here = number < entry.tile + entry.run and entry.length <= MOST_TILE_BYTES
                return self._bytes(self._data + entry.offset, entry.length) if is_here else None
            offset, length = self._leaves + entry.offset, entry.length
        return None

    def _directory(self, offset: int, length: int) -> list[_Entry]:
        place = (offset, length)
        if place not in self._kept:
            self._kept[place] = _entries(self._plain(offset, length))
            if len(self._kept) > _KEPT_DIRECTORIES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(place)
        return self._kept[place]

    def _plain(self, offset: int, length: int) -> bytes:
        if length > _MOST_PACKED:
            raise FileRefused("damaged")
        packed = self._bytes(offset, length)
        if self._packing == _NONE:
            return packed
        unpacker = zlib.decompressobj(31)
        try:
            plain = unpacker.decompress(packed, _MOST_UNPACKED)
        except zlib.error as error:
            raise FileRefused("damaged") from error
        if not unpacker.eof:
            raise FileRefused("damaged")
        return plain

    def _bytes(self, offset: int, length: int) -> bytes:
        if offset + length > self._size or self._file.closed:
            raise FileRefused("damaged")
        self._file.seek(offset)
        content = self._file.read(length)
        if len(content) != length:
            raise FileRefused("damaged")
        return content


def tile_number(z: int, x: int, y: int) -> int:
    """Return the number of a tile along the Hilbert curve, as the specification counts them."""
    number = ((1 << (2 * z)) - 1) // 3
    for level in reversed(range(z)):
        side = 1 << level
        right, low = bool(x & side), bool(y & side)
        number += side * side * ((3 * right) ^ low)
        if not low:
            if right:
                x, y = side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))
            x, y = y & (side - 1), x & (side - 1)
    return number


def _entries(plain: bytes) -> list[_Entry]:
    """Read a directory: four columns of numbers of variable length, one after the other."""
    numbers = _numbers(plain)
    count = next(numbers, 0)
    if count > len(plain):
        raise FileRefused("damaged")
    try:
        steps, runs, lengths, places = ([next(numbers) for _ in range(count)] for _ in range(4))
    except RuntimeError as error:
        raise FileRefused("damaged") from error
    entries: list[_Entry] = []
    tile = 0
    for step, run, length, place in zip(steps, runs, lengths, places, strict=True):
        tile += step
        # Nought: right behind the one before.
        before = entries[-1].offset + entries[-1].length if entries else 0
        entries.append(_Entry(tile, run, length, place - 1 if place else before))
    return entries


def _numbers(plain: bytes) -> Any:
    number = shift = 0
    for byte in plain:
        number |= (byte & 0x7F) << shift
        shift += 7
        if shift > _LONGEST_NUMBER:
            raise FileRefused("damaged")
        if byte < 0x80:  # noqa: PLR2004 - the bit that says "more to come"
            yield number
            number = shift = 0
