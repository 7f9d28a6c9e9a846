"""Tiles for the page, read away from the main thread: drawing a map never holds up typing."""

from __future__ import annotations

import logging
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from desktop.ui.tiles import Tile, Tiles

logger = logging.getLogger(__name__)

_WORKERS = 4
_PARTS = 3
_DIGITS = 8
_TRANSPARENT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII="
)
"""One pixel of nothing: a refusal would fill the log with every tile beyond the border."""


class TileDesk(QObject):
    """Answers what the page asks under ``app://tiles/<z>/<x>/<y>``.

    A map that moves on gives up requests that are still waiting; those are not read any more.

    Args:
        tiles: Where tiles come from.
    """

    _came = Signal(int, object)

    def __init__(self, tiles: Tiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._waiting: dict[int, QWebEngineUrlRequestJob] = {}
        self._numbers = count()
        self._workers = ThreadPoolExecutor(_WORKERS, "tiles")
        self._came.connect(self._reply, Qt.ConnectionType.QueuedConnection)

    def answer(self, job: QWebEngineUrlRequestJob) -> None:
        """Begin to answer a request; the answer follows later."""
        place = place_of(job.requestUrl().path())
        if place is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        number = next(self._numbers)
        self._waiting[number] = job
        job.destroyed.connect(self._forgetting(number))
        self._workers.submit(self._read, number, place)

    def _forgetting(self, number: int) -> Callable[[], None]:
        waiting = self._waiting

        def forget() -> None:
            waiting.pop(number, None)

        return forget

    def _read(self, number: int, place: tuple[int, int, int]) -> None:
        """Read a tile, in a worker."""
        if number not in self._waiting:
            return
        tile: Tile | None = None
        try:
            tile = self._tiles(*place)
        except Exception:
            logger.exception("A tile of the background cannot be read")
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._came.emit(number, tile)

    def _reply(self, number: int, tile: Tile | None) -> None:
        job = self._waiting.pop(number, None)
        if job is None:
            return
        shown = tile if tile and tile.content else Tile("image/png", _TRANSPARENT)
        buffer = QBuffer(job)
        buffer.setData(QByteArray(shown.content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(shown.kind.encode()), buffer)


def place_of(path: str) -> tuple[int, int, int] | None:
    """Return ``z``, ``x`` and ``y`` of a path such as ``/14/8393/5467``."""
    parts = path.strip("/").split("/")
    if len(parts) != _PARTS or not all(_is_number(part) for part in parts):
        return None
    z, x, y = map(int, parts)
    return z, x, y


def _is_number(part: str) -> bool:
    return part.isascii() and part.isdecimal() and len(part) <= _DIGITS
