"""What the modules of this room know of each other, so that none imports in a circle."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.entry.forms import Forms
from desktop.domain.area import Area
from desktop.domain.contact_load import LoadLimit
from desktop.domain.listing import Hit
from desktop.domain.record import WardCode
from desktop.services.desk import Desk
from desktop.settings import Settings
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.news import News
from desktop.ui.tasks import Runner
from desktop.ui.tiles import Tiles
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.screens.map.screen import MapScreen


class Host(Protocol):
    """The running program: settings and background work."""

    @property
    def app(self) -> QApplication:
        """The one application of this process."""

    @property
    def tasks(self) -> Runner:
        """Runs work in the background."""

    @property
    def settings(self) -> Settings:
        """What the person chose."""

    def keep(self, settings: Settings) -> None:
        """Keep other choices, and show them."""

    def dress(self) -> None:
        """Take language, colours and text size from the settings."""

    def after_closing(self, errand: Callable[[Runner], object]) -> None:
        """Do something once the profile is closed, before the passphrase is asked again."""


class MapBackground(Protocol):
    """The background of the map."""

    @property
    def tile(self) -> Tiles:
        """Reads its tiles, in any thread."""

    def follow(self, screen: MapScreen) -> None:
        """Show the background on this screen from now on."""


class OpenDataAtWork(Protocol):
    """Open data behind the screens."""

    @property
    def background(self) -> MapBackground:
        """Of the map."""

    def show_base_maps(self) -> object:
        """List the backgrounds of the map, to choose one."""


class PagesAtWork(Protocol):
    """The pages of records."""

    def open(self, kind: str, record_id: UUID) -> None:
        """Show a record on its page, or in its form where that is what people want first."""

    def show(self, kind: str, record_id: UUID) -> None:
        """Show a record of a kind that has pages on its page."""

    def make(self) -> QWidget:
        """Return the screen for pages."""


class Work(Protocol):
    """One open profile at work."""

    desk: Desk
    tasks: Runner
    news: News
    forms: Forms
    wards: Sequence[Area]
    window: MainWindow

    @property
    def settings(self) -> Settings:
        """What the person chose."""

    @property
    def pages(self) -> PagesAtWork:
        """The pages of records."""

    @property
    def open_data(self) -> OpenDataAtWork:
        """Open data: base maps, addresses."""

    @property
    def ward_names(self) -> Callable[[], Mapping[WardCode, str]]:
        """Returns the names of the wards known now, by code."""

    def history(self) -> HistoryJobs:
        """Return where the steps of a record come from."""

    def contact_limit(self) -> LoadLimit:
        """Return from how many times on the team asks much of somebody."""

    def choose(self, settings: Settings) -> None:
        """Keep other choices, and show them."""

    def about_lines(self) -> Sequence[str]:
        """Return what there is to know about the program."""

    def show_map(self) -> None:
        """Go to the map."""

    def ward_hit(self, code: str) -> Hit:
        """Return a ward as a choice for the field of a visit that says where."""
