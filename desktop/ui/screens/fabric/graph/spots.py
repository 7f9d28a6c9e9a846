"""The layers of organisations: their spots, and names where there is room for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import numpy
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.ui.screens.fabric.graph.drawn import NOTHING, UNIT, Drawn, Spot
from desktop.ui.screens.fabric.graph.lines import mixed, radius_of
from desktop.ui.theme import sizes, tokens

_LONGEST = 28
_MOST_NAMES = 400
_DIM = 0.2
_FAR = ((12.0, 24), (26.0, 120))
"""Where two neighbours are nearer than so many pixels, only the names of so many."""
_Spots = numpy.ndarray[tuple[int, int], numpy.dtype[numpy.float64]]
_Kind = tuple[str, int, bool]
"""Shape, rank, and whether it is dim."""


class SpotLayer(QGraphicsItem):
    """Draws organisations round, those of the city square, key figures as a diamond."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn, self._bounds = NOTHING, QRectF()
        self._groups: Mapping[_Kind, _Spots] = {}
        self._chosen: int | None = None
        self._pointed: int | None = None

    def show_drawn(self, drawn: Drawn, bounds: QRectF) -> None:
        """Draw these organisations, none of them chosen."""
        self.prepareGeometryChange()
        self._drawn, self._bounds, self._groups = drawn, bounds, {}
        self.choose(None)

    def choose(self, chosen: int | None, pointed: int | None = None) -> None:
        """Draw one and its partners bright.

        Args:
            pointed: The partner that the keys point at.
        """
        if chosen != self._chosen or not self._groups:
            self._groups = _grouped(self._drawn, _bright(self._drawn, chosen))
        self._chosen, self._pointed = chosen, pointed
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's signature
    ) -> None:
        scale = painter.worldTransform().m11()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        edge = 2 * radius_of(3) / scale
        sight: QRectF = option.exposedRect.adjusted(-edge, -edge, edge, edge)
        for (shape, rank, is_dim), spots in self._groups.items():
            points = _within(spots, sight)
            colour = _fill(shape, rank, is_dim=is_dim)
            if shape == "person":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                for point in points:
                    painter.drawPolygon(_diamond(point, radius_of(rank, scale) * 1.2 / scale))
            elif points:
                painter.setPen(_dot(colour, shape, 2 * radius_of(rank, scale)))
                painter.drawPoints(points)
        self._ring(painter, self._chosen, scale, solid=True)
        self._ring(painter, self._pointed, scale, solid=False)

    def _ring(self, painter: QPainter, at: int | None, scale: float, *, solid: bool) -> None:
        if at is None:
            return
        pen = QPen(QColor(tokens().accent), tokens().focus + 1)
        pen.setCosmetic(True)
        if not solid:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = (radius_of(self._drawn.ranks[at], scale) + 5) / scale
        painter.drawEllipse(QPointF(*self._drawn.spots[at]), radius, radius)


class NameLayer(QGraphicsItem):
    """Writes names: the chosen one and its partners first, then who has most partners."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn, self._bounds = NOTHING, QRectF()
        self._chosen: int | None = None
        self._pointed: int | None = None
        self._shown: Mapping[int, QRectF] = {}
        self._scale = 0.0

    def show_drawn(self, drawn: Drawn, bounds: QRectF) -> None:
        """Write the names of these organisations."""
        self.prepareGeometryChange()
        self._drawn, self._bounds = drawn, bounds
        self.choose(None)

    def choose(self, chosen: int | None, pointed: int | None = None) -> None:
        """Write these names whatever is in the way."""
        self._chosen, self._pointed = chosen, pointed
        self._scale = 0.0
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shown(self, scale: float) -> Mapping[int, QRectF]:
        """Return whose names are written at a scale, and where beside their spots."""
        if scale != self._scale:
            self._scale = scale
            self._shown = self._fitting(scale)
        return self._shown

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's signature
    ) -> None:
        scale = painter.worldTransform().m11()
        font = _font()
        around = option.exposedRect.adjusted(*(edge / scale for edge in (-320, -40, 320, 40)))
        ground = QColor(tokens().panel)
        ground.setAlpha(190)
        painter.setFont(font)
        for at, box in self.shown(scale).items():
            spot = self._drawn.spots[at]
            if not around.contains(*spot):
                continue
            is_chosen = at in {self._chosen, self._pointed}
            painter.save()
            painter.translate(*spot)
            painter.scale(1 / scale, 1 / scale)
            text = _short(self._drawn.nodes[at].name)
            painter.fillRect(box, ground)
            painter.setPen(QColor(tokens().accent if is_chosen else tokens().text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            painter.restore()

    def _fitting(self, scale: float) -> Mapping[int, QRectF]:
        metrics = QFontMetricsF(_font())
        first = [at for at in (self._chosen, self._pointed) if at is not None]
        bright = _bright(self._drawn, self._chosen)
        most = next((few for near, few in _FAR if scale * UNIT < near), _MOST_NAMES)
        wanted = [at for at in self._drawn.by_importance if bright is None or at in bright]
        taken = _Room()
        shown: dict[int, QRectF] = {}
        for at in dict.fromkeys([*first, *wanted]):
            x, y = self._drawn.spots[at]
            radius = radius_of(self._drawn.ranks[at], scale)
            below = _box(_short(self._drawn.nodes[at].name), metrics, radius)
            above = below.translated(0, -below.top() - below.bottom())
            free = (
                box for box in (below, above) if taken.take(box.translated(x * scale, y * scale))
            )
            box = next(free, below if at in first else None)
            if box is not None:
                shown[at] = box
            if len(shown) >= most:
                break
        return shown


class _Room:
    """Knows where names are already, in cells of the screen."""

    def __init__(self, cell: float = 64.0) -> None:
        self._cell = cell
        self._cells: dict[tuple[int, int], list[QRectF]] = {}

    def take(self, box: QRectF) -> bool:
        """Take a place, unless something stands there."""
        cells = list(self._under(box))
        if any(box.intersects(other) for cell in cells for other in self._cells.get(cell, ())):
            return False
        for cell in cells:
            self._cells.setdefault(cell, []).append(box)
        return True

    def _under(self, box: QRectF) -> Iterable[tuple[int, int]]:
        size = self._cell
        for across in range(int(box.left() // size), int(box.right() // size) + 1):
            for down in range(int(box.top() // size), int(box.bottom() // size) + 1):
                yield across, down


def _bright(drawn: Drawn, chosen: int | None) -> Collection[int] | None:
    return None if chosen is None else {chosen, *drawn.near[chosen]}


def _grouped(drawn: Drawn, bright: Collection[int] | None) -> Mapping[_Kind, _Spots]:
    found: dict[_Kind, list[Spot]] = {}
    for at, node in enumerate(drawn.nodes):
        shape = "person" if node.is_person else "city" if node.is_city else "partner"
        kind = shape, drawn.ranks[at], bright is not None and at not in bright
        found.setdefault(kind, []).append(drawn.spots[at])
    order = sorted(found, key=lambda kind: (not kind[2], kind[1]))
    return {kind: numpy.array(found[kind], dtype=float) for kind in order}


def _within(spots: _Spots, sight: QRectF) -> list[QPointF]:
    x, y = spots.T
    inside = (x >= sight.left()) & (x <= sight.right()) & (y >= sight.top()) & (y <= sight.bottom())
    return [QPointF(*spot) for spot in spots[inside].tolist()]


def _fill(shape: str, rank: int, *, is_dim: bool) -> QColor:
    if is_dim:
        return mixed(QColor(tokens().text), _DIM)
    if shape == "person":
        return QColor(tokens().accent_people)
    if shape == "city":
        return QColor(tokens().accent)
    return QColor(tokens().text if rank else tokens().muted)


def _dot(colour: QColor, shape: str, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    caps = Qt.PenCapStyle
    pen.setCapStyle(caps.SquareCap if shape == "city" else caps.RoundCap)
    return pen


def _diamond(middle: QPointF, radius: float) -> QPolygonF:
    ways = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
    return QPolygonF([middle + QPointF(*way) for way in ways])


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(sizes().small)
    return font


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _box(text: str, metrics: QFontMetricsF, radius: float) -> QRectF:
    """Return where a name stands below its spot, in pixels of the screen."""
    wide = metrics.horizontalAdvance(text) + 6
    return QRectF(-wide / 2, radius + 2, wide, metrics.height())
