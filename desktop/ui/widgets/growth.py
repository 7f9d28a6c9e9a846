"""How a place grew from safe to brave, as a line in time. The list under it is its twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.vocabulary import PlaceStage
from desktop.i18n import translate
from desktop.ui.theme import sizes, tokens
from desktop.words.formats import month_name, short_day_year
from desktop.words.labels import label

_STAGES = tuple(PlaceStage)
_LEAST_DAYS = 60
"""A line of a few days would look like a leap; so much time is shown at least."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What the line shows.

    Args:
        steps: Day and stage of each assessment, the earliest first.
        today: Where the line ends: the last stage holds until somebody looks again.
    """

    steps: Sequence[tuple[date, PlaceStage]]
    today: date

    def told(self) -> str:
        """Return the line in words."""
        said = "; ".join(f"{short_day_year(day)}: {label(stage)}" for day, stage in self.steps)
        return translate("growth", "{n} assessments. {steps}").format(n=len(self.steps), steps=said)


class GrowthLine(QWidget):
    """Paints one line of steps over four heights, one a stage. Nothing on it can be clicked.

    Height tells the stage, never colour alone; the stages are named at the left, and a screen
    reader reads the whole line as one sentence.
    """

    def __init__(self, growth: Growth, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.growth = growth
        self.setAccessibleName(translate("growth", "From safe to brave, in time"))
        self.setAccessibleDescription(growth.told())
        self.setToolTip(growth.told())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(2 * sizes().sidebar, (len(_STAGES) + 1) * self._step())

    def minimumSizeHint(self) -> QSize:
        return QSize(sizes().sidebar, self.sizeHint().height())

    def points(self) -> list[QPointF]:
        """Return where each assessment is painted."""
        area = self._area()
        first, days = self._span()
        return [
            QPointF(
                area.left() + area.width() * (day - first).days / days,
                self._height_of(stage, area),
            )
            for day, stage in self.growth.steps
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, points = self._area(), self.points()
        self._paint_heights(painter, area)
        self._paint_line(painter, area, points)
        self._paint_ends(painter, area)

    def _paint_heights(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetrics(self.font())
        for stage in _STAGES:
            y = self._height_of(stage, area)
            painter.setPen(QPen(QColor(tokens().line), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens().muted))
            painter.drawText(QPointF(0, y + metrics.capHeight() / 2), label(stage))

    def _paint_line(self, painter: QPainter, area: QRectF, points: Sequence[QPointF]) -> None:
        painter.setPen(QPen(QColor(tokens().accent), 2))
        end = QPointF(area.right(), points[-1].y()) if points else None
        for one, other in pairwise([*points, *([end] if end else [])]):
            corner = QPointF(other.x(), one.y())
            painter.drawLine(one, corner)
            painter.drawLine(corner, other)
        painter.setBrush(QColor(tokens().accent))
        for point in points:
            painter.drawEllipse(point, sizes().unit / 2, sizes().unit / 2)

    def _paint_ends(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(tokens().muted))
        first, _days = self._span()
        last = translate("growth", "today")
        metrics, y = QFontMetrics(self.font()), self.height() - 2
        painter.drawText(QPointF(area.left(), y), month_name(first))
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(last), y), last)

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self.font())
        names = max(metrics.horizontalAdvance(label(stage)) for stage in _STAGES)
        left, half = names + 2 * sizes().unit, self._step() / 2
        return QRectF(
            left, half, self.width() - left - sizes().unit, (len(_STAGES) - 1) * self._step()
        )

    def _height_of(self, stage: PlaceStage, area: QRectF) -> float:
        known = _STAGES.index(stage) if stage in _STAGES else 0
        return area.bottom() - known * self._step()

    def _span(self) -> tuple[date, int]:
        first = self.growth.steps[0][0] if self.growth.steps else self.growth.today
        return first, max(_LEAST_DAYS, (self.growth.today - first).days)

    def _step(self) -> int:
        return sizes().row * 7 // 8
