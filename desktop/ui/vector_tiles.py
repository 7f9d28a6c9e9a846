"""Tiles of shapes become pictures: quiet and grey, so that the wards stand out.

Painted in a worker on an image, not on the screen. Names are not drawn: those of wards and
streets would lie over each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

SIDE = 512
"""Pixels; twice what the page shows, so that fine screens stay sharp."""
_AREA, _LINE = 3, 2
_QUICK = 80
"""How Qt calls little packing: a tile lives for a moment, on this computer."""
_PAPER = QColor("#F4F2ED")
_OUTSIDE = 2
"""Tiles beyond the edge in which a corner can lie; further is nonsense."""


class _Look(NamedTuple):
    """How shapes of a layer are drawn; widths in pixels of a tile of 256."""

    fill: str = ""
    line: str = ""
    width: float = 0.0


_ROAD, _CASING = "#FFFFFF", "#CFCBC2"
_LOOKS = (
    (("water", "ocean", "sea"), _Look("#D3DEE3", "#D3DEE3", 1.0)),
    (("landcover", "landuse", "park", "sites", "green"), _Look("#E9EBE3")),
    (("building",), _Look("#DCD8D0")),
    (("bound",), _Look(line="#B9B4AA", width=0.8)),
    (("transport", "road", "street", "highway"), _Look(line=_ROAD, width=1.6)),
    (("rail",), _Look(line="#C9C5BC", width=0.9)),
)
"""By a word in the name of the layer, in the order in which they are painted."""
_WIDE = frozenset({"motorway", "trunk", "primary", "secondary", "highway", "major_road"})
_THIN = frozenset({"path", "track", "service", "footway", "cycleway", "steps", "rail", "other"})


class Shape(Protocol):
    """See ``maps.shapes``."""

    @property
    def form(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def parts(self) -> list[list[tuple[int, int]]]: ...


class ShapeLayer(Protocol):
    """See ``maps.shapes``."""

    @property
    def name(self) -> str: ...
    @property
    def extent(self) -> int: ...
    @property
    def shapes(self) -> Iterable[Shape]: ...


class Cut(NamedTuple):
    """Which part of a tile is painted: one of ``side`` by ``side``, from west and from north."""

    side: int = 1
    x: int = 0
    y: int = 0


WHOLE = Cut()


def picture_of(layers: Iterable[ShapeLayer], cut: Cut = WHOLE) -> bytes:
    """Return a picture (PNG) of a tile, or of a part of it for those who look nearer."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    known = list(layers)
    for words, look in _LOOKS:
        for layer in known:
            if any(word in layer.name.casefold() for word in words):
                _paint(painter, layer, look, cut)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _QUICK)  # type: ignore[call-overload]  # Qt takes a device here
    return bytes(buffer.data().data())


def _paint(painter: QPainter, layer: ShapeLayer, look: _Look, cut: Cut) -> None:
    painter.resetTransform()
    scale = SIDE * cut.side / max(1, layer.extent)
    painter.translate(-cut.x * SIDE, -cut.y * SIDE)
    painter.scale(scale, scale)
    if look.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        for shape in layer.shapes:
            if shape.form == _AREA:
                painter.drawPath(_path(shape, layer.extent))
    if look.line:
        lines = _lines_by_width(layer)
        if look.line == _ROAD:
            _draw(painter, lines, look, (_CASING, 1.2))
        _draw(painter, lines, look, (look.line, 0.0))


def _lines_by_width(layer: ShapeLayer) -> Mapping[float, list[QPolygonF]]:
    """Return the lines that are drawn with one pen, by how wide it is."""
    lines: dict[float, list[QPolygonF]] = {1.0: [], 0.5: [], 2.0: []}
    for shape in layer.shapes:
        if shape.form == _LINE:
            factor = 2.0 if shape.kind in _WIDE else 0.5 if shape.kind in _THIN else 1.0
            lines[factor] += _corners(shape, layer.extent)
    return lines


def _draw(
    painter: QPainter,
    lines: Mapping[float, list[QPolygonF]],
    look: _Look,
    ink: tuple[str, float],
) -> None:
    colour, more = ink
    for factor, drawn in lines.items():
        pen = QPen(QColor(colour), (look.width * factor + more) * SIDE / 256)
        pen.setCosmetic(True)  # as wide on each scale
        painter.setPen(pen)
        for line in drawn:
            painter.drawPolyline(line)


def _path(shape: Shape, extent: int) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in _corners(shape, extent):
        path.addPolygon(ring)
        path.closeSubpath()
    return path


def _corners(shape: Shape, extent: int) -> list[QPolygonF]:
    """Return the parts of a shape that are drawn; corners far outside are brought nearer."""
    least, most = -_OUTSIDE * extent, (1 + _OUTSIDE) * extent
    return [
        QPolygonF([QPointF(min(max(x, least), most), min(max(y, least), most)) for x, y in part])
        for part in shape.parts
        if len(part) > 1
    ]
