"""The background of the map as the window knows it: what it is, and where a tile comes from."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import NamedTuple


class Tile(NamedTuple):
    """One tile of the background.

    Args:
        kind: Its media type.
        content: Its bytes; empty = there is nothing to draw there.
    """

    kind: str
    content: bytes


Tiles = Callable[[int, int, int], Tile | None]
"""``tiles(z, x, y)``, numbered as on the web; ``None`` while there is no background. Called in
several threads at once; may take its time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseLayer:
    """A background that the page can draw.

    Args:
        template: Address with ``{z}``, ``{x}`` and ``{y}``; another one for each background,
            so that no tile of the former comes from the page's memory. Always one of ours:
            also of the online map the page itself reaches no network.
        bounds: West, south, east, north in degrees; no tiles outside.
        credit: The line of its owner, shown as text.
    """

    template: str
    min_zoom: int
    max_zoom: int
    bounds: tuple[float, float, float, float]
    credit: str

    def as_json(self) -> bytes:
        """Return it as the page reads it."""
        return json.dumps(asdict(self)).encode()


NO_BASE_LAYER = b"null"
"""What the page reads while there is no background."""
