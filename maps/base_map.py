"""Open a base map, whichever of the two kinds of files it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from maps.errors import FileRefused
from maps.mbtiles import MbTiles
from maps.pmtiles import PmTiles
from maps.tiles import BaseMap

_SQLITE = b"SQLite format 3\x00"
_PMTILES = b"PMTiles"


@contextmanager
def opened_base_map(path: Path) -> Iterator[BaseMap]:
    """Give the base map in ``path``.

    Raises:
        FileRefused: ``not_found``, ``no_permission``, ``empty``, ``web_page``, ``damaged``,
            ``not_a_base_map``, ``unknown_tiles`` or ``no_tiles``.
    """
    opened = open_base_map(path)
    try:
        yield opened
    finally:
        opened.close()


def open_base_map(path: Path) -> BaseMap:
    """Open the base map in ``path``; :func:`opened_base_map` also closes it.

    Raises:
        FileRefused: As there.
    """
    start = _start_of(path)
    if start.startswith(_SQLITE):
        return MbTiles(path)
    if start.startswith(_PMTILES):
        return PmTiles(path)
    raise FileRefused("web_page" if start.lstrip()[:1] == b"<" else "not_a_base_map")


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            start = file.read(64)
    except PermissionError as error:
        raise FileRefused("no_permission") from error
    except OSError as error:
        raise FileRefused("not_found") from error
    if not start:
        raise FileRefused("empty")
    return start
