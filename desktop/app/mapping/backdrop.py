"""The background of the map: opened when it is first wanted, read by many threads."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.services.geography.base_maps import open_base_map
from desktop.ui.tiles import BaseLayer, Tile

if TYPE_CHECKING:
    from maps.tiles import BaseMap

_KEPT = 150
"""Painted tiles that are kept: some screens full, about 5 MB."""
NEARER = 4
"""Zooms by which shapes can be looked at from nearer than their map goes."""


class Backdrop:
    """Knows which background was chosen; one is open at a time.

    Args:
        folder: ``maps`` in the profile.
        open_map: Opens one by name; ``desktop.services.geography.base_maps`` has it.
    """

    def __init__(
        self, folder: Path, open_map: Callable[[Path, str], BaseMap] = open_base_map
    ) -> None:
        self._folder = folder
        self._open_map = open_map
        self._one_at_a_time = threading.Lock()
        self._one_painter = threading.Lock()
        self._painted: OrderedDict[tuple[int, int, int], Tile | None] = OrderedDict()
        self._open: BaseMap | None = None
        self._numbers = count(1)

    @property
    def is_open(self) -> bool:
        """Whether there is a background now."""
        return self._open is not None

    def show(self, choice: str) -> BaseLayer | None:
        """Let go of the background of now and open another one; may take its time.

        Args:
            choice: Name of a file, ``ONLINE``, or empty for none.

        Raises:
            FileUnreadable: It is not there any more, or damaged; then there is none.
        """
        self.close()
        if not choice:
            return None
        opened = self._open_map(self._folder, choice)
        with self._one_at_a_time:
            self._open = opened
        facts = opened.facts
        nearer = NEARER if facts.is_vector else 0
        return BaseLayer(
            template=f"app://tiles/{{z}}/{{x}}/{{y}}?{next(self._numbers)}",
            min_zoom=facts.min_zoom,
            max_zoom=facts.max_zoom + nearer,
            bounds=facts.bounds,
            credit=facts.credit,
        )

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """Return a tile as the page draws it: always a picture. From any thread."""
        from maps.errors import FileRefused
        from maps.tiles import MEDIA_TYPES, form_of

        opened = self._open
        if opened is None:
            return None
        try:
            if opened.facts.is_vector:
                return self._painted_tile(opened, (z, x, y))
            content = opened.tile(z, x, y)
        except FileRefused:  # damaged at that place, or closed meanwhile
            return None
        if content is None:
            return None
        return Tile(MEDIA_TYPES[form_of(content) or opened.facts.form], content)

    def close(self) -> None:
        """Let go of the file or the connections."""
        with self._one_at_a_time:
            before, self._open = self._open, None
        with self._one_painter:
            self._painted.clear()
        if before is not None:
            before.close()

    def _painted_tile(self, opened: BaseMap, place: tuple[int, int, int]) -> Tile | None:
        """Paint one tile at a time: several at once would take the window its turn."""
        with self._one_painter:
            if place in self._painted:
                self._painted.move_to_end(place)
            elif opened is self._open:
                self._painted[place] = _painted(opened, *place)
                if len(self._painted) > _KEPT:
                    self._painted.popitem(last=False)
            return self._painted.get(place)


def _painted(opened: BaseMap, z: int, x: int, y: int) -> Tile | None:
    """Return a tile of shapes as a picture; nearer than the map goes, a part of one."""
    from desktop.ui.vector_tiles import Cut, picture_of
    from maps.shapes import layers_of

    nearer = max(0, z - opened.facts.max_zoom)
    content = opened.tile(z - nearer, x >> nearer, y >> nearer)
    if content is None:
        return None
    side = 1 << nearer
    return Tile("image/png", picture_of(layers_of(content), Cut(side, x % side, y % side)))
