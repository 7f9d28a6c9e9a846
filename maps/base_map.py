"""Open a base map, whichever of the two kinds of files it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from maps.beginnings import beginning_of
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
    start = beginning_of(path, 64, most=None)
    if start.startswith(_SQLITE):
        return MbTiles(path)
    if start.startswith(_PMTILES):
        return PmTiles(path)
    raise FileRefused("web_page" if start.lstrip()[:1] == b"<" else "not_a_base_map")
