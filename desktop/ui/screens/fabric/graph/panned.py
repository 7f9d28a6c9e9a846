"""A view of a scene that is panned with the mouse and zoomed, and shows the whole at first."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip

from desktop.ui.theme import sizes

STEP = 1.25
_NEAREST, _FARTHEST = 4.0, 0.03
_NOTCH = 120
"""Of a mouse wheel, in eighths of a degree."""


class PannedView(QGraphicsView):
    """Pans and zooms. ``looked`` is emitted when another part comes in sight, not while it pans."""

    looked = Signal()
    pressed_at = Signal(QPointF)
    """A click that was no drag, in pixels of the view."""
    opened_at = Signal(QPointF)

    def __init__(self) -> None:
        super().__init__()
        self.bounds = QRectF()
        self._is_whole = True
        self._pressed: QPointF | None = None
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(self.DragMode.ScrollHandDrag)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def set_bounds(self, bounds: QRectF) -> None:
        """Show what lies within ``bounds``; one can pan until half of the view is empty."""
        self.bounds = bounds
        across, down = bounds.width() / 2, bounds.height() / 2
        self.setSceneRect(bounds.adjusted(-across, -down, across, down))

    def fit(self) -> None:
        """Show the whole, and go on doing so when the window changes its size."""
        self._is_whole = True
        self.resetTransform()
        self.fitInView(self.bounds, Qt.AspectRatioMode.KeepAspectRatio)
        self._bound_zoom()

    def zoom(self, factor: float) -> None:
        """Zoom in (above 1) or out."""
        self._is_whole = False
        self.scale(factor, factor)
        self._bound_zoom()

    def sight(self) -> QRectF:
        """Return the part of the scene that is in sight."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def told_at(self, at: QPointF) -> str:  # noqa: ARG002 - others answer by it
        """Return what lies under the mouse, in words."""
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.looked.emit()
        if self._pressed is not None:
            moved = event.position() - self._pressed
            self._pressed = None
            if moved.manhattanLength() < sizes().unit:
                self.pressed_at.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.opened_at.emit(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons():
            self._is_whole = False
        else:
            told = self.told_at(event.position())
            QToolTip.showText(event.globalPosition().toPoint(), told, self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.setTransformationAnchor(self.ViewportAnchor.AnchorUnderMouse)
        self.zoom(STEP ** (event.angleDelta().y() / _NOTCH))
        self.setTransformationAnchor(self.ViewportAnchor.AnchorViewCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole:
            self.fit()

    def _bound_zoom(self) -> None:
        now = self.transform().m11()
        wanted = min(_NEAREST, max(_FARTHEST, now))
        if now and wanted != now:
            self.scale(wanted / now, wanted / now)
        self.looked.emit()
