"""The bar at the left: where to go. Only icons when the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.destinations import Destination
from desktop.ui.theme import dress, icon, sizes

MOST_COUNTED = 100


class SidebarButton(QToolButton):
    """A way to a screen, with a number at its right end when something waits there."""

    def __init__(self) -> None:
        super().__init__()
        self.badge = dress(QLabel("", self), "count")
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badge.hide()

    def count(self, number: int) -> None:
        """Show ``number``, or nothing for 0; it is read out with the name."""
        self.badge.setText(str(number) if number < MOST_COUNTED else f"{MOST_COUNTED - 1}+")
        self.badge.setVisible(number > 0)
        waits = translate("window", "%n item(s) to look at", "", number) if number else ""
        self.setAccessibleName(", ".join(filter(None, (self.text(), waits))))
        self.setToolTip(self.accessibleName())
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the number in the middle of the right end; over the icon when that is all."""
        self.badge.adjustSize()
        least = 2 * sizes().unit + 2  # a round end wants twice its radius
        self.badge.resize(self.badge.size().expandedTo(QSize(least, least)))
        is_narrow = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        gap = 0 if is_narrow else sizes().unit
        y = 0 if is_narrow else (self.height() - self.badge.height()) // 2
        self.badge.move(self.width() - self.badge.width() - gap, y)


class Sidebar(QScrollArea):
    """One button a destination; the one where we are stands out by a bar and a fill.

    It scrolls when very large text makes it higher than the window. The buttons form no
    group: Qt would then let Tab pass all of them but one.
    """

    chosen = Signal(str)

    def __init__(self, destinations: Sequence[Destination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.buttons: dict[str, SidebarButton] = {}
        inner = dress(QWidget(), "panel")
        layout = QVBoxLayout(inner)
        unit = sizes().unit
        layout.setContentsMargins(unit, unit * 3 // 2, unit, unit)
        layout.setSpacing(2)
        for place in (place for place in destinations if not place.is_quiet):
            layout.addWidget(self._button(place))
        layout.addSpacing(2 * unit)
        for place in (place for place in destinations if place.is_quiet):
            layout.addWidget(self._button(place))
        layout.addStretch()
        self.setWidget(inner)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Show only icons, or icons with names."""
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
            )
        least = sizes().row if narrow else sizes().sidebar
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(least, widest + 2 * sizes().unit + self.frameWidth()))

    def count(self, name: str, number: int) -> None:
        """Show beside a destination how many things ask for attention there; 0 = nothing."""
        if name in self.buttons:
            self.buttons[name].count(number)

    def mark(self, name: str) -> None:
        """Show that we are at ``name``."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)

    def _button(self, place: Destination) -> SidebarButton:
        button = SidebarButton()
        button.setText(place.title())
        button.setToolTip(place.title())
        button.setAccessibleName(place.title())
        button.setIcon(icon(place.icon, "muted" if place.is_quiet else "text"))
        button.setIconSize(QSize(sizes().icon + sizes().unit, sizes().icon))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._go, place.name))
        self.buttons[place.name] = button
        return button

    def _go(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)
