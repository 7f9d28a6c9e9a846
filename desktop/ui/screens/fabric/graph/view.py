"""The drawn network: pan, zoom, choose one, and walk along the ties with the keys.

The arrow keys go to the partner that lies that way. Tab points at the partners one by one, the
strongest tie first, and leaves the drawing after the last; Space goes to the one pointed at.
Enter opens it, Esc lets go, Home shows everything, plus and minus zoom.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from desktop.i18n import translate
from desktop.ui.screens.fabric.graph import walking
from desktop.ui.screens.fabric.graph.drawn import NOTHING, UNIT, Drawn
from desktop.ui.screens.fabric.graph.lines import LineLayer
from desktop.ui.screens.fabric.graph.panned import STEP, PannedView
from desktop.ui.screens.fabric.graph.spots import NameLayer, SpotLayer
from desktop.ui.screens.fabric.graph.telling import sentence
from desktop.ui.theme import sizes

_REACH = 16.0
_ARROWS = {
    Qt.Key.Key_Left: walking.LEFT,
    Qt.Key.Key_Right: walking.RIGHT,
    Qt.Key.Key_Up: walking.UP,
    Qt.Key.Key_Down: walking.DOWN,
}


class GraphView(PannedView):
    """Shows the network. ``chosen`` carries an id or ``None``, ``opened`` an id."""

    chosen = Signal(object)
    opened = Signal(object)
    pointed_at = Signal()
    """The keys point at another partner."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: Drawn = NOTHING
        self.at: int | None = None
        self.pointed: int | None = None
        self.lines, self.spots, self.names = LineLayer(), SpotLayer(), NameLayer()
        for layer in (self.lines, self.spots, self.names):
            layer.setFlag(layer.GraphicsItemFlag.ItemUsesExtendedStyleOption)
            self.scene().addItem(layer)
        self.setAccessibleName(translate("fabric", "Drawing of the network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(24 * sizes().unit, 14 * sizes().unit)
        self.looked.connect(self._refine)
        self.pressed_at.connect(lambda at: self._go(self._under(at)))
        self.opened_at.connect(self._open_at)

    # What is on show

    def show_drawn(self, drawn: Drawn, *, keeps_view: bool = False) -> None:
        """Draw a network. What is chosen stays chosen if it is still there.

        Args:
            keeps_view: Stay where one is, as when only the year changed.
        """
        chosen = self.chosen_id()
        self.drawn = drawn
        self.set_bounds(_around(drawn))
        self.at, self.pointed = drawn.number.get(chosen) if chosen else None, None
        for layer in (self.lines, self.spots, self.names):
            layer.show_drawn(drawn, self.bounds)
        self._light_up()
        if not keeps_view:
            self.fit()
        self._tell()

    def chosen_id(self) -> UUID | None:
        """Return which organisation is chosen."""
        return None if self.at is None else self.drawn.nodes[self.at].id

    def choose(self, identity: UUID | None) -> None:
        """Choose an organisation, or none, without telling anybody."""
        self._choose(self.drawn.number.get(identity) if identity else None)

    def show_pair(self, ids: Sequence[UUID]) -> None:
        """Choose the first of two and point at the other."""
        known = [self.drawn.number[each] for each in ids if each in self.drawn.number]
        if known:
            self._choose(known[0], pointed=known[1] if len(known) > 1 else None)

    # Looking around

    def show_all(self) -> None:
        """Let go of what is chosen and show the whole network."""
        self._go(None)
        self.fit()

    def zoom(self, factor: float) -> None:
        """Zoom in (above 1) or out; around what is chosen, if something is."""
        super().zoom(factor)
        if self.at is not None and not self.underMouse():
            self.centerOn(*self.drawn.spots[self.at])

    def told_at(self, at: QPointF) -> str:
        under = self._under(at)
        return "" if under is None else sentence(self.drawn, under)

    def sizeHint(self) -> QSize:
        """Return what is enough to see something; it takes whatever room there is."""
        return QSize(48 * sizes().unit, 18 * sizes().unit)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mods = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and not mods & Qt.KeyboardModifier.ControlModifier:
            self._walk(_ARROWS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif not self._other_key(key):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        if self.at is None:
            return super().focusNextPrevChild(next)
        turn = walking.partners_in_turn(self.drawn, self.at)
        place = turn.index(self.pointed) if self.pointed in turn else (-1 if next else len(turn))
        place += 1 if next else -1
        if not 0 <= place < len(turn):
            self._point(None)
            return super().focusNextPrevChild(next)
        self._point(turn[place])
        return True

    def _other_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Home:
                self.show_all()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_Space if self.pointed is not None:
                self._go(self.pointed)
            case Qt.Key.Key_Escape if self.at is not None:
                self._go(None)
            case _:
                return False
        return True

    def _walk(self, direction: walking.Direction) -> None:
        if self.at is None:
            self._go(walking.first_of(self.drawn))
            return
        other = walking.next_towards(self.drawn, self.at, direction)
        if other is not None:
            self._go(other)

    def _open_at(self, at: QPointF) -> None:
        if self._under(at) is not None:
            self._open()

    def _open(self) -> None:
        at = self.pointed if self.pointed is not None else self.at
        if at is not None:
            self.opened.emit(self.drawn.nodes[at].id)

    # Behind it

    def _under(self, at: QPointF) -> int | None:
        spot = self.mapToScene(at.toPoint())
        reach = _REACH * sizes().unit / 8 / self.transform().m11()
        return self.drawn.nearest((spot.x(), spot.y()), reach)

    def _go(self, at: int | None) -> None:
        """Choose by hand: tell the others."""
        if at != self.at:
            self._choose(at)
            self.chosen.emit(self.chosen_id())

    def _choose(self, at: int | None, pointed: int | None = None) -> None:
        is_other = at != self.at
        self.at, self.pointed = at, pointed
        self._light_up(is_other=is_other)
        for each in (pointed, at):
            self._bring_in(each)
        self._tell()

    def _point(self, at: int | None) -> None:
        self._choose(self.at, at)
        self.pointed_at.emit()

    def _light_up(self, *, is_other: bool = True) -> None:
        if is_other:
            self.lines.choose(self.at)
        self.spots.choose(self.at, self.pointed)
        self.names.choose(self.at, self.pointed)
        self._refine()

    def _bring_in(self, at: int | None) -> None:
        if at is not None:
            x, y = self.drawn.spots[at]
            margin = 6 * sizes().unit
            self.ensureVisible(QRectF(x, y, 1, 1), margin, margin)

    def _tell(self) -> None:
        told = self.told()
        self.setAccessibleDescription(told)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def told(self) -> str:
        """Return what is chosen or pointed at, as a sentence."""
        if self.pointed is not None:
            return sentence(self.drawn, self.pointed, self.at)
        if self.at is not None:
            return sentence(self.drawn, self.at)
        return translate(
            "fabric", "Nothing chosen. The arrow keys begin with the most central one."
        )

    def _refine(self) -> None:
        self.lines.refine(self.sight())


def _around(drawn: Drawn) -> QRectF:
    """Return what the network takes, with room for names at its rim."""
    if not drawn.spots:
        return QRectF(-UNIT, -UNIT, 2 * UNIT, 2 * UNIT)
    xs, ys = [x for x, _y in drawn.spots], [y for _x, y in drawn.spots]
    room = UNIT * 1.2
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(
        -room, -room, room, room
    )
