"""The screen of the network: first what stands out as a list, then the drawing, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.network.fabric import Lens
from desktop.domain.network.findings import Finding
from desktop.i18n import translate
from desktop.ui.screens.fabric.choices import FabricChoices
from desktop.ui.screens.fabric.feed import FabricFeed
from desktop.ui.screens.fabric.findings import FindingsTab
from desktop.ui.screens.fabric.graph.drawn import Drawn
from desktop.ui.screens.fabric.graph.tab import DrawingTab
from desktop.ui.screens.fabric.ports import PERSONS, SAVE, FabricPorts
from desktop.ui.screens.fabric.working import Working
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes

CONCERNS = (Changes.ORGANISATIONS | Changes.TIES | Changes.AGREEMENTS | Changes.SERVICES) | (
    Changes.PLACES | Changes.VISITS | Changes.PERSONS | Changes.AREAS
)
FINDINGS, DRAWING = "findings", "drawing"


class Beside(NamedTuple):
    """A list that stands on a tab beside the two of this screen.

    Args:
        name: Key of the tab.
        title: Returns what stands on it.
        make: Makes the list when somebody first goes there. If it has ``refresh(changes)``,
            that is called after every change.
    """

    name: str
    title: Callable[[], str]
    make: Callable[[], QWidget]


class _Least(QWidget):
    """Gives what is in it all the room there is, and never less than it needs at least.

    A layout would ask for what its wrapping lines would like, and scroll without need.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())


class FabricScreen(QWidget):
    """Tabs over one network and one way to look at it.

    ``record_asked`` carries the kind and id of a record to open, ``tie_wanted`` the ids of two
    organisations that have none, ``task_wanted`` id and name of an organisation.
    """

    record_asked = Signal(str, object)
    tie_wanted = Signal(object)
    task_wanted = Signal(object, str)
    save_asked = Signal(object, object)
    """The lens of now, and the id of what is chosen or ``None``."""

    def __init__(self, ports: FabricPorts, tasks: Runner, beside: Sequence[Beside] = ()) -> None:
        super().__init__()
        year = ports.today().year
        self.choices = FabricChoices(year)
        self.feed = FabricFeed(ports, tasks, Lens(year), self)
        self.findings, self.drawing = FindingsTab(), DrawingTab()
        self.tabs, self.stack = QTabBar(), QStackedWidget()
        self.save_button = QPushButton(translate("fabric", "&Save the drawing…"))
        self.working = Working()
        self.lists: dict[str, QWidget] = {}
        self._offers = ports.offers
        self._beside = {each.name: each for each in beside}
        self._names = [FINDINGS, DRAWING, *self._beside]
        self._is_stale = True
        self._arrange()
        self._connect()
        self.findings.offer(ports.offers)
        self.choices.persons.setVisible(PERSONS in ports.offers)
        self.first_field = self.tabs

    def go(self, name: str) -> QWidget:
        """Show a tab, made now if nobody went there before; return what is on it."""
        self.tabs.setCurrentIndex(self._names.index(name))
        return self._on(name)

    @property
    def here(self) -> str:
        """Name of the tab on show."""
        return self._names[self.tabs.currentIndex()]

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Read again if ``changes`` concern the network; at once if seen, else when shown."""
        for made in self.lists.values():
            again = getattr(made, "refresh", None)
            if again is not None:
                again(changes)
        if changes & CONCERNS:
            self._is_stale = True
            self._read_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.feed.stop()

    def show_finding(self, finding: Finding) -> None:
        """Show in the drawing what a finding is about."""
        self.go(DRAWING)
        self.drawing.choose(*finding.organisations)
        self.drawing.view.setFocus()

    def show_organisation(self, identity: UUID) -> None:
        """Show an organisation in the drawing."""
        self.go(DRAWING)
        self.drawing.choose(identity)

    def _read_if_seen(self) -> None:
        if self._is_stale and self.isVisible() and self.here in {FINDINGS, DRAWING}:
            self._is_stale = False
            self.feed.read()

    # Parts that talk to each other

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.choices.looked.connect(self.feed.look)
        self.choices.settled.connect(lambda _lens: self.feed.read())
        self.choices.persons_asked.connect(self.feed.show_persons)
        self.feed.drawn.connect(self._draw)
        self.feed.found.connect(self.findings.show_findings)
        self.feed.years.connect(self.choices.offer_years)
        self.feed.busy.connect(self._say_busy)
        self.feed.stopped.connect(self._stopped)
        self.working.stop_wanted.connect(self.feed.stop)
        self.working.go_on_wanted.connect(self._go_on)
        self.save_button.clicked.connect(
            lambda _on: self.save_asked.emit(self.feed.lens, self.drawing.view.chosen_id())
        )
        self.findings.opened.connect(self._open)
        self.findings.shown.connect(self.show_finding)
        self.findings.tie_wanted.connect(lambda found: self.tie_wanted.emit(found.organisations))
        self.findings.task_wanted.connect(
            lambda found: self.task_wanted.emit(found.organisations[0], found.names[0])
        )
        self.drawing.opened.connect(self._open)
        self.drawing.tie_opened.connect(lambda key: self.record_asked.emit("tie", key))
        self.drawing.again_wanted.connect(self.feed.lay_out_again)

    def _draw(self, drawn: Drawn, keeps_view: bool) -> None:
        self.drawing.show_drawn(drawn, keeps_view=keeps_view)

    def _open(self, identity: UUID) -> None:
        fabric = self.feed.fabric
        node = fabric.nodes.get(identity) if fabric else None
        is_person = node is not None and node.is_person
        self.record_asked.emit("person" if is_person else "organisation", identity)

    def _turn(self, at: int) -> None:
        name = self._names[at]
        self.choices.setVisible(name not in self._beside)
        self._show_save()
        self.stack.setCurrentWidget(self._on(name))
        self._read_if_seen()

    def _on(self, name: str) -> QWidget:
        """Return what is on a tab."""
        if name not in self._beside:
            return self.findings if name == FINDINGS else self.drawing
        if name not in self.lists:
            self.lists[name] = self._beside[name].make()
            self.stack.addWidget(self.lists[name])
        return self.lists[name]

    def _say_busy(self, words: str) -> None:
        self.working.say(words)
        self._show_save()

    def _show_save(self) -> None:
        """Offer to save what is on show, once it is all there."""
        is_here = self.here in {FINDINGS, DRAWING}
        can = SAVE in self._offers
        self.save_button.setVisible(can and is_here and self.working.is_quiet)

    def _stopped(self) -> None:
        """Offer to go on where somebody stopped it."""
        self.working.offer_to_go_on()
        self._is_stale = True

    def _go_on(self) -> None:
        self._is_stale = False
        self.feed.read()

    # Putting it together

    def _arrange(self) -> None:
        unit = sizes().unit
        dress(self, "page")
        self._fill_tabs()
        self.stack.addWidget(self.findings)
        self.stack.addWidget(self.drawing)
        title = QHBoxLayout()
        title.addWidget(dress(QLabel(translate("fabric", "Network of organisations")), "title"))
        title.addWidget(self.working, 1)
        title.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, unit * 5 // 2, unit)
        layout.setSpacing(unit)
        layout.addLayout(title)
        layout.addWidget(self.tabs)
        layout.addWidget(self._body(), 1)

    def _body(self) -> QScrollArea:
        """Return what is under the tabs; it scrolls where large text leaves no room."""
        inside = dress(QWidget(), "page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes().unit)
        rows.addWidget(self.choices)
        rows.addWidget(self.stack, 1)
        area = dress(QScrollArea(), "page")
        area.setWidget(_Least(inside))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _fill_tabs(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("fabric", "Parts of this screen"))
        self.tabs.addTab(translate("fabric", "What stands out"))
        self.tabs.addTab(translate("fabric", "Drawing"))
        for each in self._beside.values():
            self.tabs.addTab(each.title())
