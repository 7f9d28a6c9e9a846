"""The drawn map. It appears when Chromium is there; nothing else waits for it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout

from desktop.i18n import translate
from desktop.ui.screens.map.bridge import MapBridge
from desktop.ui.screens.map.focus import FocusKept
from desktop.ui.screens.map.ports import Drawing
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes

if TYPE_CHECKING:
    from desktop.ui.web_view import WebView

logger = logging.getLogger(__name__)

_LEAST = 320  # pixels either way, below which wards cannot be told apart
_ROOM = 560  # pixels that map and legend need together at the design's text size
_PAGE_TEXT = 13  # pixels, in map.css; the page grows with the window's text
EMPTY_AREAS = b'{"type":"FeatureCollection","features":[]}'
EMPTY_POINTS = b'{"ids":[],"lats":[],"lons":[],"kinds":[]}'
EMPTY_PAINTING = b'{"theme":"light","areas":{},"words":{}}'
NOTHING = b"null"
LAYERS = ("base_map", "areas", "visits", "places", "organisations", "targets", "tasks")
"""What can lie on the map, from the bottom up."""
AT_FIRST = ("areas", "places")
_EMPTY = {
    "wards": EMPTY_AREAS,
    "sectors": EMPTY_AREAS,
    "values": EMPTY_PAINTING,
    "second": NOTHING,
    "layers": json.dumps(AT_FIRST).encode(),
    "base_map": NOTHING,
    "visits": b'{"lats":[],"lons":[],"sizes":[],"texts":[]}',
    "places": EMPTY_POINTS,
    "organisations": EMPTY_POINTS,
    "targets": b'{"marks":{}}',
    "tasks": b'{"marks":{}}',
}
"""The files that the page fetches, before there is anything in them."""


def load_web_view(_report: Report) -> type[WebView]:
    """Load Chromium's library: for a worker.

    Raises:
        ImportError: This computer has no web engine, or lacks one of its libraries.
    """
    from desktop.ui.web_view import WebView

    return WebView


class MapBoard(QFrame):
    """Holds what the page fetches, and the page itself once it can be made.

    Args:
        load_view: Returns the class of the web view; runs in a worker.
    """

    painted = Signal()
    unavailable = Signal()

    def __init__(
        self,
        drawing: Drawing,
        tasks: Runner,
        load_view: Callable[[Report], type[WebView]] = load_web_view,
    ) -> None:
        super().__init__()
        self.bridge = MapBridge(self)
        self.view: WebView | None = None
        self.is_available = True
        self.is_painted = False
        self._is_drawn = False
        self.notice = dress(QLabel(translate("map", "The map is on its way.")), "muted")
        self.cover = dress(QFrame(), "panel")
        self._drawing, self._tasks, self._load_view = drawing, tasks, load_view
        self._layers = {f"{name}.json": content for name, content in _EMPTY.items()}
        self._build()

    def open(self) -> None:
        """Make the page in a worker, then show it. Call once, after the window is up."""

        def prepare(report: Report) -> tuple[type[WebView], Mapping[str, bytes]]:
            return self._load_view(report), self._drawing.page()

        self._tasks.start(prepare, on_done=self._show, on_error=self._do_without, lane=Lane.FREE)

    def show_wards(self, layer: bytes) -> None:
        """Draw other borders of wards."""
        self._hand_in("wards", layer)

    def show_sectors(self, layer: bytes) -> None:
        """Draw other borders of sectors; a painting of their level shows them."""
        self._hand_in("sectors", layer)

    def show_pins(self, layer: bytes) -> None:
        """Draw other places."""
        self._hand_in("places", layer)

    def show_layer(self, name: str, layer: bytes) -> None:
        """Draw a layer anew: once it is on, if it is off now.

        Args:
            name: One of :data:`LAYERS`, not ``areas``.
        """
        self._hand_in(name, layer)

    def switch(self, names: Iterable[str]) -> None:
        """Show these layers of :data:`LAYERS` and no others."""
        wanted = frozenset(names)
        layers = json.dumps([name for name in LAYERS if name in wanted])
        self._layers["layers.json"] = layers.encode()
        self.bridge.switch.emit(layers)

    def show_painting(self, layer: bytes) -> None:
        """Recolour the areas on the open page."""
        self._layers["values.json"] = layer
        self.bridge.paint.emit(layer.decode())
        self._reveal()

    def show_second(self, layer: bytes | None) -> None:
        """Show a second map beside the first, moving along with it; ``None`` = one map."""
        self._layers["second.json"] = layer or NOTHING
        self.bridge.second.emit((layer or NOTHING).decode())

    def look_at(self, code: str = "") -> None:
        """Bring a ward or sector into view, or the whole city."""
        self.bridge.look.emit(code)

    def fit_text(self) -> None:
        """Give the page the text size of now, as far as the wards keep their room beside it."""
        if self.view:
            most = max(1.0, self.width() / _ROOM)
            self.view.view.setZoomFactor(min(sizes().body / _PAGE_TEXT, most))

    def point(self, now: tuple[float, float] | None = None) -> None:
        """Let the next click, or Enter, pick a spot instead of a ward.

        Args:
            now: Latitude and longitude of the spot of now, which is marked meanwhile.
        """
        if self.view:
            self.view.glass.setFocus()
        self.bridge.mark.emit(json.dumps(now))
        self.bridge.point.emit(True)

    def stop_pointing(self) -> None:
        """Let clicks choose wards again."""
        self.bridge.mark.emit(json.dumps(None))
        self.bridge.point.emit(False)

    def hasHeightForWidth(self) -> bool:
        return False  # else a wrapped line inside keeps the scroll area from shrinking

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_text()

    def _hand_in(self, name: str, layer: bytes) -> None:
        self._layers[f"{name}.json"] = layer
        self.bridge.changed.emit(name)

    def _build(self) -> None:
        dress(self, "card")
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice.setWordWrap(True)
        layout = QVBoxLayout(self.cover)  # not the label: its page below would be seen through it
        layout.addWidget(self.notice)
        self.setMinimumSize(_LEAST, _LEAST)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(2, 2, 2, 2)
        self._stack.addWidget(self.cover)
        self.bridge.is_painted.connect(self._draw)

    def _show(self, made: tuple[type[WebView], Mapping[str, bytes]]) -> None:
        make_view, page = made
        files = {name: _hand_out(page, name) for name in page}
        files |= {name: _hand_out(self._layers, name) for name in self._layers}
        FocusKept(self)
        self.view = make_view(
            files=files,
            folders=self._drawing.folders(),
            bridge=self.bridge,
            tiles=self._drawing.tiles,
            parent=self,
        )
        self.view.view.setAccessibleName(translate("map", "Map of the wards"))
        self.fit_text()
        self._stack.addWidget(self.view)
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self.view.open("map.html")

    def _draw(self) -> None:
        self._is_drawn = True
        self._reveal()

    def _reveal(self) -> None:
        """Show the page once it has figures: wards without any would look unknown."""
        has_figures = self._layers["values.json"] is not EMPTY_PAINTING
        if self.is_painted or not (self._is_drawn and has_figures):
            return
        self.is_painted = True
        self._stack.setStackingMode(QStackedLayout.StackingMode.StackOne)
        if self.view:
            self._stack.setCurrentWidget(self.view)
        self.painted.emit()

    def _do_without(self, error: Exception) -> None:
        logger.error("The map page cannot be made", exc_info=error)
        self.is_available = False
        self.notice.setText(
            translate(
                "map",
                "The map cannot be drawn on this computer. The table has the same figures.",
            )
        )
        self.unavailable.emit()


def _hand_out(files: Mapping[str, bytes], name: str) -> Callable[[], bytes]:
    return lambda: files[name]
