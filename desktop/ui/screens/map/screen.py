"""The map screen: areas in colour, the same figures beside it, and where to go next."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop.domain.area import AreaEdition
from desktop.domain.changes import Changes
from desktop.ui.errors import show_error
from desktop.ui.screens.map.beside.pane import Beside
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.closer import LookCloser
from desktop.ui.screens.map.feed import MapFeed
from desktop.ui.screens.map.months import MonthsOnMap
from desktop.ui.screens.map.notices import NoWards
from desktop.ui.screens.map.painter import MapPainter
from desktop.ui.screens.map.ports import MapPorts
from desktop.ui.screens.map.showing import Showing
from desktop.ui.screens.map.side import MapSide
from desktop.ui.screens.map.spot import Point, SpotPicker
from desktop.ui.screens.map.wording import is_by_sector
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, tokens


class MapScreen(QWidget):
    """Shows where the team is and where it is not. Loads nothing before it is first shown.

    ``record_asked`` carries the kind and id of a record, ``log_asked`` and ``plan_asked`` a
    ward code, ``atlas_asked`` one and the period on show, ``point_picked`` degrees of WGS84,
    ``said`` what was done.
    """

    record_asked = Signal(str, object)
    said = Signal(str)
    log_asked = Signal(str)
    plan_asked = Signal(str)
    atlas_asked = Signal(str, object)
    borders_asked = Signal()
    background_asked = Signal()
    point_picked = Signal(float, float)
    pointing_stopped = Signal()

    def __init__(self, ports: MapPorts, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_started = False
        self.feed = MapFeed(ports, tasks, self)
        self.board = MapBoard(ports.drawing, tasks)
        self.side = MapSide(self.board, ports.today)
        self.choices = self.side.choices
        self.pointing = self.side.pointing
        self.beside = Beside()
        self.table = self.beside.table
        self.empty = NoWards()
        painter = MapPainter(ports.drawing)
        self.showing = Showing(self.side, self.beside, painter, self)
        self.spot = SpotPicker(self.side, self)
        self.months = MonthsOnMap(self.side, self.feed, painter, self)
        self.closer = LookCloser(self, ports, tasks, feed=self.feed, showing=self.showing)
        self.closer.listen(self.side, self.beside)
        self._pages = QStackedLayout(self)
        self._arrange()
        self._listen_to_data()
        self._listen_to_map()
        self._listen_to_person()

    @property
    def is_pointing(self) -> bool:
        """Whether somebody is to point at a spot."""
        return self.spot.is_on

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Reload what ``changes`` concern. Connected to ``data_changed``."""
        if not self._is_started:
            return
        if changes & Changes.AREAS:
            self.feed.load_areas()
        if changes & Changes.PLACES:
            self.feed.load_pins()
        if changes & (Changes.NETWORKS | Changes.VISITS):
            self.feed.load_choices()
        if changes & (Changes.RECORDS | Changes.AREAS):
            self.load_figures()

    def choose(self, code: str) -> None:
        """Choose an area, on the map and in the table alike; ``""`` chooses none."""
        self.showing.choose(code)

    def ask_point(self, now: Point | None = None) -> None:
        """Let the person point at a spot; ``point_picked`` or ``pointing_stopped`` follows.

        Args:
            now: Latitude and longitude of the spot of now, which is marked meanwhile.
        """
        self.spot.ask(now)

    def load_figures(self) -> None:
        """Ask for the figures of the choices of now."""
        if not self._is_started:
            return
        question = self.choices.question()
        if is_by_sector(question):
            self.feed.draw_sectors()
        self.feed.load_figures(question)
        self.feed.load_suggestions(question.period)
        self.closer.load_sheet()
        self._load_layers()
        if self.months.is_on:
            self.months.load(question)

    def paint(self) -> None:
        """Colour the map in the classes and the theme of now."""
        self.showing.paint()
        if self.months.is_on:
            self.months.paint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self, self._start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.fit_window(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_pointing and not event.spontaneous():
            self.spot.stop()  # whoever goes elsewhere does not point any more

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit_text)  # once every part has its new text
            if tokens().name != self.showing.theme:
                self.paint()

    def _fit_text(self) -> None:
        self.beside.fit_text()
        self.beside.fit_window(self.width())
        self.board.fit_text()

    def _start(self) -> None:
        self.refresh(Changes.ALL)
        self.board.open()

    def _listen_to_data(self) -> None:
        self.feed.failed.connect(lambda error: show_error(error, self))
        self.feed.edition_came.connect(self._show_edition)
        for came in (self.feed.figures_came, self.feed.others_came):
            came.connect(self.showing.show_figures)
        self.feed.suggestions_came.connect(self.beside.card.show_suggestions)
        self.feed.choices_came.connect(self.choices.offer)
        self.feed.borders_came.connect(self.board.show_wards)
        self.feed.sector_borders_came.connect(self.board.show_sectors)
        self.feed.pins_came.connect(self.board.show_pins)
        self.feed.layer_came.connect(self.board.show_layer)
        self.board.painted.connect(self._welcome_map)
        self.months.shown.connect(self.showing.show_month)
        self.months.left.connect(self.showing.show_whole)
        self.months.asked.connect(lambda: self.months.load(self.choices.question()))

    def _listen_to_map(self) -> None:
        bridge = self.board.bridge
        for chosen in (bridge.ward_chosen, bridge.sector_chosen):
            chosen.connect(self.showing.follow)
        self.table.area_chosen.connect(self.choose)
        for opened in (bridge.ward_opened, bridge.sector_opened, self.table.area_opened):
            opened.connect(self.closer.open_sheet)
        ask = self.record_asked.emit
        bridge.pin_chosen.connect(lambda found: ask("place", UUID(found)))
        bridge.organisation_chosen.connect(lambda found: ask("organisation", UUID(found)))
        self.spot.picked.connect(self.point_picked)
        self.spot.stopped.connect(self.pointing_stopped)

    def _listen_to_person(self) -> None:
        strip, card, sheet = self.side.strip, self.beside.card, self.beside.sheet
        for asked in (strip.sheet_asked, card.sheet_asked):
            asked.connect(self.closer.open_sheet)
        for asked in (strip.log_asked, sheet.log_asked):
            asked.connect(self.log_asked)
        for asked in (card.plan_asked, sheet.plan_asked, self.closer.plan_asked):
            asked.connect(self.plan_asked)
        sheet.opened.connect(self.record_asked)
        sheet.atlas_asked.connect(
            lambda ward: self.atlas_asked.emit(ward, self.choices.question().period)
        )
        self.choices.asked.connect(self.load_figures)
        self.choices.painted.connect(self.paint)
        self.choices.layered.connect(self._switch_layers)
        self.choices.layers.background_asked.connect(self.background_asked)
        self.closer.said.connect(self.said)
        self.empty.button.clicked.connect(self.borders_asked)

    def _show_edition(
        self, edition: AreaEdition | None, has_wards: bool, has_sectors: bool
    ) -> None:
        self.choices.allow_sectors(are_there=has_sectors)
        self._pages.setCurrentIndex(int(has_wards))
        self.showing.show_edition(edition)

    def _switch_layers(self) -> None:
        self.board.switch(self.choices.layers.shown)
        self._load_layers()

    def _load_layers(self) -> None:
        for name in self.choices.layers.on_top():
            self.feed.load_layer(name, self.choices.question())

    def _welcome_map(self) -> None:
        """Tell the map, which came last, what is chosen, and give it its turn for Tab."""
        self.board.bridge.choose.emit(self.showing.chosen)
        if self.board.view:
            self.board.view.order_tabs(self.choices.row.more, self.side.timeline.play_button)
        self.spot.go_on()

    def _arrange(self) -> None:
        dress(self, "page")
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side, 1)
        row.addWidget(self.beside)
        for shown in (self.empty, page):  # not sooner: they would be windows of their own
            self._pages.addWidget(shown)
        self._pages.setCurrentWidget(page)
        self._fit_text()
