"""The map screen: wards in colour, the same figures beside it, and the chosen ward."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.area import AreaEdition
from desktop.domain.changes import Changes
from desktop.domain.coverage import Measure, WardValue
from desktop.i18n import translate
from desktop.ui.screens.map.board import MapBoard
from desktop.ui.screens.map.controls import MapControls
from desktop.ui.screens.map.feed import Choice, MapFeed
from desktop.ui.screens.map.notices import NoWards, Pointing
from desktop.ui.screens.map.panel import WardPanel
from desktop.ui.screens.map.ports import MapPorts
from desktop.ui.screens.map.table import WardView
from desktop.ui.screens.map.wording import figure_text, map_words, number_of, painted, sources_line
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes, tokens
from desktop.words.labels import label

_BESIDE_UNITS, _MOST_BESIDE = 43, 512  # width of the table: with the text, up to pixels


class MapScreen(QWidget):
    """Shows where the team is and where it is not. Loads nothing before it is first shown.

    ``visit_chosen`` and ``place_chosen`` carry an id, ``log_asked`` a ward code,
    ``point_picked`` degrees of WGS84.
    """

    visit_chosen = Signal(object)
    place_chosen = Signal(object)
    log_asked = Signal(str)
    borders_asked = Signal()
    point_picked = Signal(float, float)
    pointing_stopped = Signal()

    def __init__(self, ports: MapPorts, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint_layer = ports.drawing.paint
        self._is_started = False
        self.is_pointing = False
        self._edition: AreaEdition | None = None
        self._values: Sequence[WardValue] = ()
        self._measure, self._source = Measure.VISITS, ""
        self._chosen = ""
        self._spot: tuple[float, float] | None = None
        self._theme = tokens().name
        self.feed = MapFeed(ports, tasks, self)
        self.controls = MapControls(ports.today)
        self.board = MapBoard(ports.drawing, tasks)
        self.sources = dress(QLabel(), "small")
        self.table = WardView()
        self.panel = WardPanel()
        self.beside = _column(self.table, self.panel)
        self.pointing = Pointing()
        self.empty = NoWards()
        self._pages = QStackedLayout()
        self._arrange()
        self._listen_to_data()
        self._listen_to_person()

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Reload what ``changes`` concern. Connected to ``data_changed``."""
        if not self._is_started:
            return
        if changes & Changes.AREAS:
            self.feed.load_wards()
        if changes & Changes.PLACES:
            self.feed.load_pins()
        if changes & (Changes.VISITS | Changes.AREAS):
            self._load_figures()

    def choose(self, code: str) -> None:
        """Choose a ward, on the map and in the table alike; ``""`` chooses none."""
        if code == self._chosen:
            return
        self._chosen = code
        self.board.bridge.choose.emit(code)
        self.table.choose(code)
        self._show_ward()
        self._load_visits()

    def ask_point(self, now: tuple[float, float] | None = None) -> None:
        """Let the person point at a spot; ``point_picked`` or ``pointing_stopped`` follows.

        Args:
            now: Latitude and longitude of the spot of now, which is marked meanwhile.
        """
        if not self.board.is_available:
            self.pointing_stopped.emit()
            return
        self._spot = now
        self._show_pointing(True)
        self.board.point(now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self, self._start)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.is_pointing and not event.spontaneous():
            self._stop_pointing()  # whoever goes elsewhere does not point any more

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit_text)  # once every part has its new text
            if tokens().name != self._theme:
                self._paint()

    def _fit_text(self) -> None:
        self.beside.setMinimumWidth(min(_BESIDE_UNITS * sizes().unit, _MOST_BESIDE))
        self.table.fit_text()
        self.board.fit_text()

    def _start(self) -> None:
        self.refresh(Changes.ALL)
        self.board.open()

    def _listen_to_data(self) -> None:
        self.feed.edition_came.connect(self._show_edition)
        self.feed.values_came.connect(self._show_values)
        self.feed.visits_came.connect(self.panel.show_visits)
        self.feed.borders_came.connect(self.board.show_wards)
        self.feed.pins_came.connect(self.board.show_pins)
        self.board.painted.connect(self._welcome_map)

    def _listen_to_person(self) -> None:
        bridge = self.board.bridge
        for chosen in (bridge.ward_chosen, self.table.ward_chosen):
            chosen.connect(self.choose)
        for opened in (bridge.ward_opened, self.table.ward_opened):
            opened.connect(self._open_ward)
        for stopped in (bridge.pointing_stopped, self.pointing.cancel.clicked):
            stopped.connect(self._stop_pointing)
        bridge.point_picked.connect(self._take_point)
        bridge.pin_chosen.connect(lambda place: self.place_chosen.emit(UUID(place)))
        self.controls.changed.connect(self._load_figures)
        self.panel.visit_chosen.connect(self.visit_chosen)
        self.panel.log_asked.connect(self.log_asked)
        self.empty.button.clicked.connect(self.borders_asked)

    def _choice(self) -> Choice | None:
        period = self.controls.period()
        if period is None or not self._is_started:
            return None
        return Choice(self.controls.measure(), period, self.controls.themes())

    def _load_figures(self) -> None:
        if choice := self._choice():
            self.feed.load_values(choice)
        self._load_visits()

    def _load_visits(self) -> None:
        choice = self._choice()
        if choice and self._chosen:
            self.feed.load_visits(self._chosen, choice)

    def _show_edition(self, edition: AreaEdition | None, has_wards: bool) -> None:
        self._edition = edition
        self._pages.setCurrentIndex(int(has_wards))
        self._paint()

    def _show_values(self, values: Sequence[WardValue], source: str, measure: Measure) -> None:
        self._values, self._source, self._measure = values, source, measure
        self.table.show_figures(values, measure)
        self.table.choose(self._chosen)
        self._paint()
        self._show_ward()

    def _paint(self) -> None:
        self._theme = tokens().name
        layer = self._paint_layer(
            [painted(self._measure, ward) for ward in self._values],
            map_words(self._measure, self._edition),
            number_of(self._measure),
            theme=self._theme,
        )
        self.board.show_painting(layer)
        self.sources.setText(sources_line(self._edition, self._source))

    def _show_ward(self) -> None:
        for ward in self._values:
            if ward.code == self._chosen:
                summary = f"{label(self._measure)}: {figure_text(self._measure, ward)}"
                self.panel.show_ward(ward.code, ward.name, summary)
                return
        self.panel.hide_ward()

    def _open_ward(self, code: str) -> None:
        self.choose(code)
        self.panel.enter()

    def _welcome_map(self) -> None:
        """Tell the map, which came last, what is chosen, and give it its turn for Tab."""
        self.board.bridge.choose.emit(self._chosen)
        if self.board.view:
            self.board.view.order_tabs(self.controls.theme_button, self.table)
        if self.is_pointing:
            self.board.point(self._spot)

    def _take_point(self, lat: float, lon: float) -> None:
        self._show_pointing(False)
        self.board.stop_pointing()
        self.point_picked.emit(lat, lon)

    def _stop_pointing(self) -> None:
        self._show_pointing(False)
        self.board.stop_pointing()
        self.pointing_stopped.emit()

    def _show_pointing(self, is_on: bool) -> None:
        """Show how to point in the place of the choices, so that the map hardly moves."""
        self.is_pointing = is_on
        self.pointing.setVisible(is_on)
        self.controls.setVisible(not is_on)

    def _arrange(self) -> None:
        dress(self, "page")
        self.sources.setTextFormat(Qt.TextFormat.PlainText)
        self.sources.setWordWrap(True)
        main = _side_by_side(self.board, self.beside)
        page = _stacked(self.controls, self.pointing, main, self.sources, tall=main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 10)
        layout.setSpacing(10)
        layout.addLayout(_heading())
        layout.addLayout(self._pages, 1)
        for shown in (self.empty, page):  # not sooner: they would be windows of their own
            self._pages.addWidget(shown)
        self._pages.setCurrentWidget(page)
        self._fit_text()


def _heading() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(dress(QLabel(translate("map", "Map")), "title"))
    subtitle = translate("map", "Where we are, where we are not, and who we miss")
    row.addWidget(dress(QLabel(subtitle), "muted"))
    row.addStretch()
    return row


def _column(table: QWidget, panel: QWidget) -> QWidget:
    beside = QWidget()
    column = QVBoxLayout(beside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addWidget(table, 3)
    column.addWidget(panel, 2)
    column.addStretch(0)  # takes what neither can use, in a high window
    return beside


def _stacked(*parts: QWidget, tall: QWidget) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        rows.addWidget(part, int(part is tall))
    return page


def _side_by_side(board: QWidget, beside: QWidget) -> QWidget:
    """Lay out map and table; with large text in a small window they scroll."""
    page, scroll = QWidget(), QScrollArea()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(board, 2)
    row.addWidget(beside, 1)
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return dress(scroll, "page")
