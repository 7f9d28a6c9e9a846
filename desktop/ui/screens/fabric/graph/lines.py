"""The layer of ties. All of a style are drawn at once: an item a tie would cost ten times more.

What a tie carries is told four times: by colour, width, arrowhead (filled or open) and bend;
dashes mean now and then. Of very many in sight, only colour and width are left.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from math import hypot

import numpy
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.ui.screens.fabric.graph.drawn import NOTHING, UNIT, Drawn, Line, Spot, Style
from desktop.ui.theme import sizes, tokens

FINE = 400
"""Lines in sight up to which each is drawn smooth, bent, and with its arrowheads."""
_WIDTHS = {True: 2.4, False: 1.3}
_BEND = 0.14
_ARROW = 9.0
_DIM = 0.16
_MANY_MIX, _FAR_MIX = 0.6, 0.3
_DASHES = [4.0, 3.0]
_DOTS = [1.0, 2.5]
_CLOSE, _SMALLEST = 20.0, 0.4
_Mask = numpy.ndarray[tuple[int], numpy.dtype[numpy.bool_]]


class LineLayer(QGraphicsItem):
    """Draws the ties, those of a chosen organisation bright and the rest dim."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn = NOTHING
        self._bounds = QRectF()
        self._bundles: Sequence[_Bundle] = ()
        self._chosen: int | None = None
        self.is_fine = True

    def show_drawn(self, drawn: Drawn, bounds: QRectF) -> None:
        """Draw these ties, all of them bright."""
        self.prepareGeometryChange()
        self._drawn, self._bounds, self._chosen = drawn, bounds, None
        self._bundles = _bundled(drawn.lines, drawn.spots)
        self.update()

    def choose(self, chosen: int | None) -> None:
        """Draw only the ties of one organisation bright, or all of them."""
        self._chosen = chosen
        self.update()

    def refine(self, sight: QRectF) -> None:
        """Draw every tie in full, or where too many are in sight, as plain lines."""
        bright = sum(len(bundle.within(sight, self._chosen)[0]) for bundle in self._bundles)
        if (bright <= FINE) != self.is_fine:
            self.is_fine = bright <= FINE
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
        edge = 2 * _ARROW * sizes().unit / 8 / scale
        sight: QRectF = option.exposedRect.adjusted(-edge, -edge, edge, edge)
        found = [(bundle, *bundle.within(sight, self._chosen)) for bundle in self._bundles]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for bundle, _bright, dim in found:
            _paint_plain(painter, bundle, dim, _DIM)
        if not self.is_fine:
            mix = _FAR_MIX if scale * UNIT < _CLOSE else _MANY_MIX
            for bundle, bright, _dim in found:
                _paint_plain(painter, bundle, bright, mix)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for bundle, bright, _dim in found:
            painter.setPen(_pen(bundle.style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for at in bright:
                painter.drawPath(bundle.paths[at])
            self._paint_arrows(painter, bundle.style, [bundle.lines[at] for at in bright], scale)

    def _paint_arrows(
        self, painter: QPainter, style: Style, lines: Collection[Line], scale: float
    ) -> None:
        pen = _pen(style)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(pen.color() if style.is_material else Qt.BrushStyle.NoBrush)
        ranks, spots = self._drawn.ranks, self._drawn.spots
        for line in lines:
            for end, start, arrives in (
                (line.one, line.other, line.to_one),
                (line.other, line.one, line.to_other),
            ):
                if arrives:
                    bent = _control(spots[line.one], spots[line.other])
                    tail = spots[start] if style.is_material else bent
                    head = _arrow(tail, spots[end], radius_of(ranks[end], scale) + 2, scale)
                    if style.is_material:
                        painter.drawPolygon(head)
                    else:
                        painter.drawPolyline(head)


def _paint_plain(painter: QPainter, bundle: _Bundle, places: Sequence[int], mix: float) -> None:
    if places:
        painter.setPen(_pen(bundle.style, mix=mix, is_plain=True))
        painter.drawLines([bundle.straight[at] for at in places])


class _Bundle:
    """All lines of one style, and which of them cross a rectangle."""

    def __init__(self, style: Style, lines: Sequence[Line], spots: Sequence[Spot]) -> None:
        self.style, self.lines = style, lines
        ends = [(*spots[line.one], *spots[line.other]) for line in lines]
        self.straight = [QLineF(*each) for each in ends]
        self._ends = numpy.array(ends, dtype=float)
        self._numbers = numpy.array([line[:2] for line in lines], dtype=int)
        self._spots = spots

    @cached_property
    def paths(self) -> Sequence[QPainterPath]:
        """Each line as it is drawn in full."""
        return [self._path(self._spots[line.one], self._spots[line.other]) for line in self.lines]

    def within(self, sight: QRectF, chosen: int | None) -> tuple[Sequence[int], Sequence[int]]:
        """Return the places of the lines that cross a rectangle: the bright and the dim ones."""
        crosses = self._crossing(sight)
        if chosen is None:
            return numpy.flatnonzero(crosses).tolist(), ()
        bright = (self._numbers == chosen).any(axis=1)
        dim = numpy.flatnonzero(crosses & ~bright).tolist()
        return numpy.flatnonzero(crosses & bright).tolist(), dim

    def _crossing(self, sight: QRectF) -> _Mask:
        """Return for each line whether it crosses a rectangle, with room for its bend."""
        x, y, u, v = self._ends.T
        bend = 0.0 if self.style.is_material else _BEND
        middle = sight.center()
        wide = sight.width() / 2 + bend * numpy.abs(v - y)
        high = sight.height() / 2 + bend * numpy.abs(u - x)
        across, down = (u - x) / 2, (v - y) / 2
        to_x, to_y = middle.x() - (x + u) / 2, middle.y() - (y + v) / 2
        # The rectangle and the line lie apart if they do along an axis, or across the line.
        crosses: _Mask = (
            (numpy.abs(to_x) <= wide + numpy.abs(across))
            & (numpy.abs(to_y) <= high + numpy.abs(down))
            & (
                numpy.abs(to_x * down - to_y * across)
                <= wide * numpy.abs(down) + high * numpy.abs(across)
            )
        )
        return crosses

    def _path(self, one: Spot, other: Spot) -> QPainterPath:
        path = QPainterPath(QPointF(*one))
        if self.style.is_material:
            path.lineTo(*other)
        else:
            path.quadTo(*_control(one, other), *other)
        return path


def radius_of(rank: int, scale: float = 1.0) -> float:
    """Return how large an organisation is drawn, in pixels on the screen.

    Args:
        scale: Of the drawing; where organisations stand close, their spots shrink.
    """
    shrunk = min(1.0, max(_SMALLEST, scale * UNIT / _CLOSE))
    return (4.0, 6.0, 8.5, 12.0)[rank] * shrunk * sizes().unit / 8


def colour_of(style: Style) -> QColor:
    """Return the colour of a tie in the theme of now."""
    if style.is_role:
        return QColor(tokens().accent_people)
    return QColor(tokens().bad if style.is_material else tokens().good)


def pen_of(style: Style) -> QPen:
    """Return the pen of a tie as the legend shows it."""
    return _pen(style)


def _pen(style: Style, *, mix: float = 1.0, is_plain: bool = False) -> QPen:
    width = 1.0 if mix < _MANY_MIX else _WIDTHS[style.is_material] * sizes().unit / 8
    pen = QPen(mixed(colour_of(style), mix), max(1, round(width)) if is_plain else width)
    pen.setCosmetic(True)
    if (style.is_role or style.is_occasional) and not is_plain:
        pen.setDashPattern(_DOTS if style.is_role else _DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def mixed(colour: QColor, share: float) -> QColor:
    """Return a colour as it looks when the ground shines through; solid, so it draws fast."""
    ground = QColor(tokens().panel)
    parts = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(share * own + (1 - share) * under) for own, under in parts))


def _bundled(lines: Collection[Line], spots: Sequence[Spot]) -> Sequence[_Bundle]:
    """Return the lines by style, material ones below."""
    found: dict[Style, list[Line]] = {}
    for line in lines:
        found.setdefault(line.style, []).append(line)
    order = sorted(found, key=lambda style: (not style.is_material, style))
    return [_Bundle(style, found[style], spots) for style in order]


def _control(one: Spot, other: Spot) -> Spot:
    """Return the point that bends a line, always to the same side of the same pair."""
    across, down = other[0] - one[0], other[1] - one[1]
    return (one[0] + other[0]) / 2 - down * _BEND, (one[1] + other[1]) / 2 + across * _BEND


def _arrow(tail: Spot, tip: Spot, gap: float, scale: float) -> QPolygonF:
    """Return an arrowhead at the rim of an organisation, in pixels of the screen."""
    across, down = tip[0] - tail[0], tip[1] - tail[1]
    far = hypot(across, down) or 1.0
    across, down = across / far / scale, down / far / scale
    size = _ARROW * sizes().unit / 8
    x, y = tip[0] - across * gap, tip[1] - down * gap
    back = (x - across * size, y - down * size)
    half = size * 0.45
    return QPolygonF(
        [
            QPointF(back[0] - down * half, back[1] + across * half),
            QPointF(x, y),
            QPointF(back[0] + down * half, back[1] - across * half),
        ]
    )
