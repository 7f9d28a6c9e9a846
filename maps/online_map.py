"""A base map that is asked for tile by tile while somebody looks at it, at one address only.

What comes is kept in memory, not on disk: where somebody looked leaves no trace here.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from maps.grb import MOST, TileJob, refuse_bulk
from maps.tiles import MOST_TILE_BYTES, TileFacts, form_of, tile_at

if TYPE_CHECKING:
    import httpx2

LOWEST = 9
PATIENCE = 8.0
"""Seconds without a byte before a tile counts as not coming."""
REST = 20.0
"""Seconds in which nobody is asked after a question that was not answered."""
_CONNECTIONS = 4
_KEPT = 400
_OK = 200
_PICTURES = frozenset({"png", "jpg", "webp"})

Place = tuple[int, int, int]


class OnlineMap:
    """Tiles of the city from the host of ``job``; nowhere else is asked, not even by redirect.

    Args:
        job: Where the tiles are, and around which ground; others are not asked for.
        agent: How we make ourselves known.
        clock: Seconds that only go up.

    Raises:
        DownloadFailed: ``no_bulk`` or ``bad_address``: its owner does not want programs there.
    """

    def __init__(
        self, job: TileJob, *, agent: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        refuse_bulk(job.address)
        self.facts = TileFacts(
            name=job.layer,
            form="png",
            bounds=job.bounds,
            min_zoom=LOWEST,
            max_zoom=MOST,
            credit=job.credit,
        )
        self._job, self._clock = job, clock
        self._http = _opened(agent)
        self._kept: OrderedDict[Place, bytes] = OrderedDict()
        self._one_at_a_time = threading.Lock()
        self._quiet_until = 0.0

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """Return a tile; ``None`` where there is none, or while there is no network."""
        place = (z, x, y)
        with self._one_at_a_time:
            if place in self._kept:
                self._kept.move_to_end(place)
                return self._kept[place] or None
            is_quiet = self._clock() < self._quiet_until
        if is_quiet or not self._covers(place):
            return None
        found = self._asked(place)
        if found is not None:
            self._keep(place, found)
        return found or None

    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()

    def _covers(self, place: Place) -> bool:
        z, x, y = place
        if not self.facts.min_zoom <= z <= self.facts.max_zoom:
            return False
        west, south, east, north = self.facts.bounds
        left, top = tile_at(z, north, west)
        right, bottom = tile_at(z, south, east)
        return left <= x <= right and top <= y <= bottom

    def _asked(self, place: Place) -> bytes | None:
        """Return what the host says; empty = no tile there, ``None`` = no answer."""
        import httpx2

        content = b""
        try:
            with self._http.stream("GET", self._job.where(*place)) as answer:
                for block in answer.iter_raw():
                    content += block
                    if len(content) > MOST_TILE_BYTES:
                        return b""
        except (httpx2.HTTPError, RuntimeError):  # the second: closed meanwhile
            with self._one_at_a_time:
                self._quiet_until = self._clock() + REST
            return None
        is_tile = answer.status_code == _OK and form_of(content) in _PICTURES
        return content if is_tile else b""

    def _keep(self, place: Place, tile: bytes) -> None:
        with self._one_at_a_time:
            self._kept[place] = tile
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)


def _opened(agent: str) -> httpx2.Client:
    import httpx2

    for library in ("httpx2", "httpcore2"):  # they would log which part of the city it is
        logging.getLogger(library).setLevel(logging.WARNING)
    return httpx2.Client(
        timeout=httpx2.Timeout(PATIENCE, connect=PATIENCE),
        limits=httpx2.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS),
        follow_redirects=False,
        headers={"user-agent": agent, "accept-encoding": "identity"},
    )
