"""How evenly a measure is spread over the wards: the Lorenz curve, and Gini with its caveat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.figures.coverage import Spread
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes, tokens
from desktop.words.formats import number

_UNITS = 40  # side of the chart


class LorenzChart(QWidget):
    """Draws the curve under the line of an even spread. What it shows is told in words too."""

    def __init__(self, points: Sequence[tuple[float, float]]) -> None:
        super().__init__()
        self._points = tuple(points)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("map", "Lorenz curve"))
        self.setAccessibleDescription(half_in_words(points))

    def sizeHint(self) -> QSize:
        return QSize(_UNITS * sizes().unit, _UNITS * sizes().unit)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = sizes().unit * 3
        side = min(self.width(), self.height()) - 2 * around
        box = QRectF(max(around, (self.width() - side) / 2), around / 3, side, side)
        look = tokens()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(look.muted), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(box.bottomLeft(), box.topRight())
        curve = [_on(box, point) for point in self._points]
        painter.setPen(QPen(QColor(look.accent), 2.5))
        painter.drawPolyline(QPolygonF(curve))
        painter.setBrush(QColor(look.accent))
        for point in curve:
            painter.drawEllipse(point, 3, 3)
        self._name_axes(painter, box)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), look.focus))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _name_axes(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(tokens().muted))
        font = self.font()
        font.setPixelSize(sizes().small)
        painter.setFont(font)
        high = sizes().unit * 2.5
        below = QRectF(box.left(), box.bottom() + 2, box.width(), high)
        painter.drawText(
            below, Qt.AlignmentFlag.AlignCenter, translate("map", "Share of the residents →")
        )
        painter.save()
        painter.translate(box.left() - high, box.bottom())
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, 0, box.height(), high),
            Qt.AlignmentFlag.AlignCenter,
            translate("map", "Share of what they get →"),
        )
        painter.restore()


class InequalityDialog(QDialog):
    """The chart with what it says, and what it does not say."""

    def __init__(self, spread: Spread, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Inequality over the wards"))
        dress(self, "panel")
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(_text(translate("map", "Inequality over the wards"), "title"))
        layout.addWidget(_text(what, "muted"))
        self.said = _text(said_of(spread), "")
        layout.addWidget(self.said)
        if spread.points:
            self.chart = LorenzChart(spread.points)
            layout.addWidget(self.chart, 1)
        else:
            layout.addStretch()
        self.caveat = _text(spread.caveat, "muted")
        layout.addWidget(self.caveat)
        close = dress(QPushButton(translate("map", "Close")), "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(56 * unit)


def said_of(spread: Spread) -> str:
    """Return the coefficient and the curve in words."""
    if spread.gini is None:
        return translate(
            "map",
            "It cannot be told for these days: the figure of every ward is needed, and some are "
            "hidden or not known. A longer period may help.",
        )
    gini = translate("map", "Gini {gini}.").format(gini=number(spread.gini, decimals=2))
    return f"{gini} {half_in_words(spread.points)}"


def half_in_words(points: Sequence[tuple[float, float]]) -> str:
    """Return what the curve says about the half of the residents who get least."""
    if not points:
        return ""
    percent = number(100 * _height_at(points, 0.5), decimals=0)
    return translate(
        "map",
        "The half of the residents who live where least is done get {percent} % of it. "
        "Spread evenly, it would be 50 %.",
    ).format(percent=percent)


def _height_at(points: Sequence[tuple[float, float]], x: float) -> float:
    before = points[0]
    for point in points[1:]:
        if point[0] >= x and point[0] > before[0]:
            part = (x - before[0]) / (point[0] - before[0])
            return before[1] + part * (point[1] - before[1])
        before = point
    return points[-1][1]


def _on(box: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(box.left() + point[0] * box.width(), box.bottom() - point[1] * box.height())


def _text(said: str, look: str) -> QLabel:
    text = QLabel(said)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    return dress(text, look) if look else text
