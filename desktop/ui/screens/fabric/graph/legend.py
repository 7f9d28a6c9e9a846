"""How the drawing is read: every line and every shape, with its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.i18n import translate
from desktop.ui.screens.fabric.graph.drawn import Style
from desktop.ui.screens.fabric.graph.lines import pen_of
from desktop.ui.theme import dress, sizes, tokens
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.fabric import role_style_name, tie_style_name

STYLES = (
    Style(is_material=True),
    Style(is_material=True, is_occasional=True),
    Style(),
    Style(is_occasional=True),
)


class Legend(QWidget):
    """The entries beside each other, over as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._persons = [
            _entry(LineKey(Style(is_role=True)), role_style_name()),
            _entry(ShapeKey("person"), translate("fabric", "Key figure")),
        ]
        row = FlowLayout(self, gap=2 * sizes().unit)
        for style in STYLES:
            name = tie_style_name(is_material=style.is_material, is_occasional=style.is_occasional)
            row.addWidget(_entry(LineKey(style), name))
        row.addWidget(_entry(ShapeKey("city"), translate("fabric", "The city itself")))
        row.addWidget(_entry(ShapeKey("partner"), translate("fabric", "Partner; larger with more")))
        for entry in self._persons:
            row.addWidget(entry)
        self.show_persons(are_shown=False)

    def show_persons(self, *, are_shown: bool) -> None:
        """Explain key figures too, while they are drawn."""
        for entry in self._persons:
            entry.setVisible(are_shown)


class _Key(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(5 * sizes().unit, 2 * sizes().unit)


class LineKey(_Key):
    """A short piece of a line, as the drawing has it."""

    def __init__(self, style: Style) -> None:
        self._style = style
        super().__init__()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, right, unit = self.height() / 2, self.width() - 1.0, sizes().unit
        pen = pen_of(self._style)
        painter.setPen(pen)
        path = QPainterPath(QPointF(0, middle))
        if self._style.is_material:
            path.lineTo(right, middle)
        else:
            path.quadTo(right / 2, -middle, right, middle)
        painter.drawPath(path)
        if self._style.is_role:
            return
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        up = 0.0 if self._style.is_material else unit / 2
        head = [
            QPointF(right - unit, middle - unit / 2 - up),
            QPointF(right, middle),
            QPointF(right - unit, middle + unit / 2 - up / 3),
        ]
        if self._style.is_material:
            painter.setBrush(pen.color())
            painter.drawPolygon(QPolygonF(head))
        else:
            painter.drawPolyline(QPolygonF(head))


class ShapeKey(_Key):
    """The spot of an organisation, as the drawing has it."""

    def __init__(self, shape: str) -> None:
        self._shape = shape
        super().__init__()

    def sizeHint(self) -> QSize:
        return QSize(2 * sizes().unit, 2 * sizes().unit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = sizes().unit * 0.75
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        match self._shape:
            case "city":
                painter.setBrush(QColor(tokens().accent))
                painter.drawRect(box)
            case "person":
                painter.setBrush(QColor(tokens().accent_people))
                ways = ((0, -half), (half, 0), (0, half), (-half, 0))
                painter.drawPolygon(QPolygonF([middle + QPointF(*way) for way in ways]))
            case _:
                painter.setBrush(QColor(tokens().text))
                painter.drawEllipse(box)


def _entry(key: QWidget, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes().unit // 2)
    row.addWidget(key)
    row.addWidget(dress(QLabel(words), "small"))
    return entry
