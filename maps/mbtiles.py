"""Base maps in an SQLite file (MBTiles 1.3): reading, and writing one while it is fetched."""

from __future__ import annotations

import errno
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from maps.errors import FileRefused
from maps.tiles import (
    DEEPEST,
    LONGEST_CREDIT,
    MEDIA_TYPES,
    MOST_TILE_BYTES,
    TileFacts,
    checked_bounds,
    form_of,
    is_on_earth,
)

_FORMS = {"jpeg": "jpg", "mvt": "pbf"}
_LONGEST_NAME = 200
_GZIP = 31
"""Tells zlib that a packed tile has the head of gzip."""


_TABLES = """
CREATE TABLE IF NOT EXISTS metadata (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS tiles (
    zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
    PRIMARY KEY (zoom_level, tile_column, tile_row)
) WITHOUT ROWID;
"""


class MbTiles:
    """An open MBTiles file; read only, from any thread.

    Raises:
        FileRefused: ``damaged``, ``not_a_base_map``, ``unknown_tiles`` or ``no_tiles``.
    """

    def __init__(self, path: Path) -> None:
        self._one_at_a_time = threading.Lock()
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with _damage_told():
            self._file = sqlite3.connect(uri, uri=True, check_same_thread=False)
        try:
            with _damage_told():
                self._file.execute("PRAGMA trusted_schema = OFF")
                self.facts = self._read_facts(path.stem)
        except FileRefused:
            self._file.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Return a tile, vector tiles unpacked; ``None`` where there is none."""
        if not is_on_earth(z, x, y):
            return None
        # MBTiles counts rows from the south.
        place = (z, x, (1 << z) - 1 - y)
        with self._one_at_a_time, _damage_told():
            row = self._file.execute(
                "SELECT tile_data FROM tiles"
                " WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
                " AND length(tile_data) <= ?",
                (*place, MOST_TILE_BYTES),
            ).fetchone()
        if row is None or not isinstance(row[0], bytes) or not row[0]:
            return None
        return unpacked(row[0]) if self.facts.is_vector else row[0]

    def close(self) -> None:
        """Let go of the file; a tile that is being read comes first."""
        with self._one_at_a_time:
            self._file.close()

    def _read_facts(self, name: str) -> TileFacts:
        names = {
            str(each)
            for (each,) in self._file.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
            )
        }
        if not {"tiles", "metadata"} <= names:
            raise FileRefused("not_a_base_map")
        said = {
            str(key): str(value)
            for key, value in self._file.execute("SELECT name, value FROM metadata LIMIT 1000")
        }
        lowest, highest = self._zooms()
        return TileFacts(
            name=said.get("name", name)[:_LONGEST_NAME],
            form=self._form(said.get("format", "")),
            bounds=checked_bounds(_numbers(said.get("bounds", ""))),
            min_zoom=lowest,
            max_zoom=highest,
            credit=said.get("attribution", "")[:LONGEST_CREDIT],
        )

    def _zooms(self) -> tuple[int, int]:
        lowest, highest = self._file.execute(
            "SELECT (SELECT zoom_level FROM tiles ORDER BY zoom_level LIMIT 1),"
            " (SELECT zoom_level FROM tiles ORDER BY zoom_level DESC LIMIT 1)"
        ).fetchone()
        if lowest is None:
            raise FileRefused("no_tiles")
        if not all(isinstance(each, int) and 0 <= each <= DEEPEST for each in (lowest, highest)):
            raise FileRefused("damaged")
        return lowest, highest

    def _form(self, said: str) -> str:
        """Return the form that is said, unless a tile shows another."""
        row = self._file.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
        tile = row[0] if row and isinstance(row[0], bytes) else b""
        form = form_of(tile) or _FORMS.get(said.casefold(), said.casefold())
        if form not in MEDIA_TYPES or (form != "pbf" and form_of(tile) != form):
            raise FileRefused("unknown_tiles", said[:20])
        return form


class MbTilesDraft:
    """An MBTiles file that grows; what is in it stays when the work stops.

    Args:
        path: May be there already from an earlier time.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _damage_told():
            self._file = sqlite3.connect(path)
            try:
                self._file.executescript(_TABLES)
            except sqlite3.DatabaseError:
                self._file.close()
                raise

    def describe(self, facts: Mapping[str, str]) -> None:
        """Write down what the map is."""
        with self._file:
            self._file.executemany("INSERT OR REPLACE INTO metadata VALUES (?, ?)", facts.items())

    def described(self) -> dict[str, str]:
        """Return what was written down."""
        return dict(self._file.execute("SELECT name, value FROM metadata"))

    def present(self) -> set[tuple[int, int, int]]:
        """Return ``z``, ``x``, ``y`` of the tiles that are in it, also of those known empty."""
        rows = self._file.execute("SELECT zoom_level, tile_column, tile_row FROM tiles")
        return {(z, x, (1 << z) - 1 - row) for z, x, row in rows}

    def add(self, tiles: Iterable[tuple[tuple[int, int, int], bytes]]) -> None:
        """Keep tiles; an empty one says that the publisher has none there."""
        rows = (((z, x, (1 << z) - 1 - y), tile) for (z, x, y), tile in tiles)
        with _full_told(), self._file:
            self._file.executemany(
                "INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?)",
                ((*place, tile) for place, tile in rows),
            )

    def finish(self) -> None:
        """Leave out what is known to be empty, and close."""
        with self._file:
            self._file.execute("DELETE FROM tiles WHERE length(tile_data) = 0")
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def unpacked(tile: bytes) -> bytes | None:
    """Return a vector tile as it is drawn from; ``None`` if it unpacks to nonsense."""
    if not tile.startswith(b"\x1f\x8b"):
        return tile
    unpacker = zlib.decompressobj(_GZIP)
    try:
        plain = unpacker.decompress(tile, MOST_TILE_BYTES)
    except zlib.error:
        return None
    return plain if unpacker.eof else None


def _numbers(text: str) -> tuple[float, ...]:
    try:
        return tuple(map(float, text.split(",")))
    except ValueError:
        return ()


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # texts may hold any bytes
        raise FileRefused("damaged") from error


@contextmanager
def _full_told() -> Iterator[None]:
    """Tell of a full disk as the disk itself does."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_FULL":
            raise OSError(errno.ENOSPC, "full") from error
        raise
