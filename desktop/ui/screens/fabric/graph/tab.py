"""The drawing with what stands around it: legend, buttons, the chosen one in words, the tables."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.screens.fabric.graph.drawn import Drawn
from desktop.ui.screens.fabric.graph.legend import Legend
from desktop.ui.screens.fabric.graph.panned import STEP
from desktop.ui.screens.fabric.graph.twin import Twin
from desktop.ui.screens.fabric.graph.view import GraphView
from desktop.ui.screens.map.one_line import OneLine
from desktop.ui.theme import dress, icon, sizes

_ENOUGH = 70
"""Height of the window in units from which there is room for a legend above the drawing."""


class DrawingTab(QWidget):
    """The drawing and its twin keep one choice between them."""

    opened = Signal(object)
    """Id of an organisation or key figure."""
    tie_opened = Signal(object)
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view, self.twin, self.legend = GraphView(), Twin(), Legend()
        self.told = dress(OneLine(), "small")
        self.legend_button = dress(QPushButton(translate("fabric", "Legend")), "chip")
        self.again = dress(QPushButton(translate("fabric", "Draw it anew")), "link")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._is_roomy = True
        self._arrange()
        self.view.chosen.connect(self._chosen_in_view)
        self.view.pointed_at.connect(self._say)
        self.view.opened.connect(self.opened)
        self.twin.chosen.connect(self._chosen_in_twin)
        self.twin.opened.connect(self.opened)
        self.twin.tie_opened.connect(self.tie_opened)
        self.again.clicked.connect(self.again_wanted)
        self.legend_button.setCheckable(True)
        self.legend_button.setChecked(True)
        self.legend_button.toggled.connect(self.legend.setVisible)

    def show_drawn(self, drawn: Drawn, *, keeps_view: bool) -> None:
        """Draw a network, in both."""
        self.view.show_drawn(drawn, keeps_view=keeps_view)
        self.twin.show_drawn(drawn)
        self.twin.choose(self.view.chosen_id())
        self.legend.show_persons(are_shown=any(node.is_person for node in drawn.nodes))
        self._say()

    def choose(self, *ids: UUID) -> None:
        """Choose the first, and point at the second."""
        self.view.show_pair(ids)
        self.twin.choose(self.view.chosen_id())
        self._say()

    def _chosen_in_view(self, identity: UUID | None) -> None:
        self.twin.choose(identity)
        self._say()

    def _chosen_in_twin(self, identity: UUID | None) -> None:
        self.view.choose(identity)
        self._say()

    def _say(self) -> None:
        self.told.say(self.view.told())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the drawing the room of the legend where the window has little of it."""
        super().resizeEvent(event)
        is_roomy = self.window().height() >= _ENOUGH * sizes().unit
        if is_roomy != self._is_roomy:
            self._is_roomy = is_roomy
            self.legend_button.setChecked(is_roomy)

    def _arrange(self) -> None:
        unit = sizes().unit
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, unit, 0)
        rows.setSpacing(unit // 2)
        rows.addWidget(self.legend)
        rows.addWidget(self.view, 1)
        rows.addLayout(self._foot())
        rows.addWidget(self.told)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.twin)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([72 * unit, 46 * unit])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.legend_button)
        row.addStretch()
        buttons: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("zoom_in", translate("fabric", "Zoom in (+)"), lambda: self.view.zoom(STEP)),
            ("zoom_out", translate("fabric", "Zoom out (−)"), lambda: self.view.zoom(1 / STEP)),
            ("whole", translate("fabric", "Show everything (Home)"), self.view.show_all),
        )
        for name, words, act in buttons:
            button = dress(QPushButton(), "icon")
            button.setIcon(icon(name))
            button.setIconSize(QSize(sizes().icon, sizes().icon))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _on, act=act: act())
            row.addWidget(button)
        row.addWidget(self.again)
        return row
