"""One open profile at work: its window, screens, forms, and what happens between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop import __version__
from desktop.app.allowed import has_command
from desktop.app.closed_forms import ClosedForms
from desktop.app.connection.network import watch_network
from desktop.app.connection.syncing import Syncing
from desktop.app.destinations import Places
from desktop.app.entry.forms import Forms
from desktop.app.entry.ports import Host
from desktop.app.exchange import exchange_jobs
from desktop.app.guard import Guard
from desktop.app.mapping.open_data import OpenData
from desktop.app.mapping.pointing import Pointing
from desktop.app.plan_export import offer_plan
from desktop.app.privacy.care import CARE
from desktop.app.privacy.retention import Keeper
from desktop.app.privacy.safekeeping import Copying, Errand, offer_recovery_key
from desktop.app.reads import Reads
from desktop.app.record_history import history_jobs
from desktop.app.record_pages.own_fields import offer_own_fields
from desktop.app.record_pages.pages import Pages
from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.contact_load import LoadLimit, check_limit
from desktop.domain.listing import Hit
from desktop.domain.privacy.access import Way
from desktop.domain.record import WardCode
from desktop.errors import InvalidEntry
from desktop.i18n import translate
from desktop.services import search
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.services.privacy.shown import telling
from desktop.services.safety.profile import Unlocked, back_up
from desktop.settings import Settings
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.news import News
from desktop.ui.search_bar import KINDS as SEARCHED
from desktop.ui.tasks import Lane, Report
from desktop.ui.waiting_dialog import WaitingDialog
from desktop.ui.window import MainWindow, WindowParts
from desktop.words.copies import came_back_notice
from desktop.words.read_only import read_only_notice
from desktop.words.roles import search_hint

if TYPE_CHECKING:
    from desktop.ui.screens.care.screen import CareScreen
    from desktop.ui.screens.map.screen import MapScreen

MEMORY = "window.ini"
HEAVY = ("desktop.ui.web_view", "maps.page", "folium", "shapely")
"""Imported in a worker once the window is up: they cost seconds, and the map wants them."""
_BREATHE_MS = 800
_LEAST_TEXT, _MOST_TEXT = 100, 200


class Workplace:
    """Binds the services of one open profile to one window.

    Args:
        program: Has the settings and the runner.
        opened: The open profile.
    """

    def __init__(self, program: Host, opened: Unlocked) -> None:
        self.program = program
        self.tasks = program.tasks
        self.opened = opened
        self.reads = Reads(lambda: self.desk, self.tasks)
        self.desk = replace(opened.desk, shown=self.reads.note)
        self.news = News()
        self.wards: Sequence[Area] = ()
        self._pointing: Pointing | None = None
        self._guard: Guard | None = None
        self.open_data = OpenData(self, opened.folder)
        make_forms = ClosedForms if opened.desk.read_only else Forms
        self.forms = make_forms(
            self.desk,
            self.tasks,
            self.news,
            window=self._window,
            say=self._say,
            pick_point=self.pick_point,
            addresses=self.open_data.addresses.ways(),
            history=self.history,
            limit=self.contact_limit,
        )
        self.pages = Pages(self)
        self.places = Places(self)
        self.syncing = Syncing(self)
        self.window: MainWindow = MainWindow(self._parts(), self.tasks, self.news)
        self.syncing.follow()
        Copying(
            lambda: self.desk,
            self.tasks,
            lambda said: self.window.status.show_copies(said, self._show_copies),
            self.window,
        )
        self.news.data_changed.connect(self._read_wards)
        program.app.styleHints().colorSchemeChanged.connect(self._follow_computer)
        self._read_wards(Changes.AREAS)

    def open(self, here: str = "") -> None:
        """Show the window; what is heavy loads behind it.

        Args:
            here: Name of the screen on which somebody was before the window was locked.
        """
        if here and self.window.title_of(here):
            self.window.go(here)
        self.window.show()
        QTimer.singleShot(_BREATHE_MS, self.window, self._load_heavy)
        QTimer.singleShot(_BREATHE_MS, self.window, self._begin_to_sync)
        Keeper(self).begin()

    def guard(self, guard: Guard) -> None:
        """Let the window be locked by the person too."""
        self._guard = guard

    def lock(self) -> None:
        """Lock the window because somebody asked for it."""
        if self._guard is not None:
            self._guard.lock()

    def hide(self) -> None:
        """Take everything off the screen at once; forms keep what is in them as a draft."""
        self.syncing.let_go()
        for shown in QApplication.topLevelWidgets():
            if shown.isVisible():
                shown.close()

    def leave_for(self, errand: Errand) -> None:
        """Close the profile, do something with its files, and ask for the passphrase."""
        self.program.after_closing(errand)
        self.lock()

    def make_recovery_key(self) -> QDialog:
        """Offer to make a recovery key; return the open dialog."""
        return offer_recovery_key(self)

    def leave(self) -> None:
        """Let go of the window, so that nothing of it outlives the database."""
        self.syncing.stop()
        self.open_data.close()
        self.reads.finish()
        self.news.data_changed.disconnect()
        self.program.app.styleHints().colorSchemeChanged.disconnect(self._follow_computer)
        self.window.close()
        self.window.deleteLater()
        # Now, not some time: a page must go before the profile of the web engine does.
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def raise_window(self) -> None:
        """Bring the window to the front, because a second start asked for it."""
        self.window.setWindowState(
            self.window.windowState() & ~self.window.windowState().WindowMinimized
        )
        self.window.raise_()
        self.window.activateWindow()

    def take_desk(self, desk: Desk) -> None:
        """Go on as the colleague that the server knows, in the team that it named."""
        if desk != self.desk:
            self.desk = desk
            self.forms.take_desk(desk)
            self.window.set_who(desk.author)
            self.window.rebuild()

    def history(self) -> HistoryJobs:
        """Return where the steps of a record come from."""
        return history_jobs(self.desk, self._can_ask_server)

    def _can_ask_server(self) -> bool:
        state = self.syncing.sync.state
        return bool(state.server) and not state.working_offline

    def _window(self) -> MainWindow:
        return self.window

    def _open(self, kind: str, record_id: UUID | None) -> None:
        if record_id is None:
            self.forms.open(kind)
        else:
            self.pages.open(kind, record_id)

    def _show_copies(self) -> None:
        cast("CareScreen", self.window.go(CARE)).go("copies")

    def _say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self.window.say(text, undo)

    @property
    def settings(self) -> Settings:
        """What the person chose."""
        return self.program.settings

    def contact_limit(self) -> LoadLimit:
        """Return from how many times on the team asks much of somebody."""
        chosen = self.settings.contact_times, self.settings.contact_days
        try:
            return check_limit(LoadLimit(*chosen))
        except InvalidEntry:  # somebody changed the file by hand
            return LoadLimit()

    # What the window asks

    def _parts(self) -> WindowParts:
        return WindowParts(
            destinations=self.places.all,
            search=self._search,
            wards=lambda: self.wards,
            open_form=self._open,
            back_up=self._back_up,
            lock=self.lock,
            open_data={
                **self.open_data.jobs(),
                "own_fields": partial(offer_own_fields, self),
                **exchange_jobs(self),
                "calendar": partial(offer_plan, self),
                "recovery_key": self.make_recovery_key,
            },
            about=self._about,
            resize_text=self._resize_text,
            sync=self.syncing.deeds(),
            who=self.desk.author,
            profile=self.opened.folder.name,
            memory=self.opened.folder / MEMORY,
            allows=lambda name: has_command(self.desk, name),
            finds=lambda: search_hint(self.desk.role),
            notice=self._notice,
        )

    def _notice(self) -> str:
        """Return what stands above every screen for as long as the profile is open."""
        opened = self.opened
        if self.desk.read_only:
            return read_only_notice(opened.profile.unseen)
        return came_back_notice(opened.profile.recovered)

    def _search(self, text: str) -> Sequence[Hit]:
        """Search as who is at work now: the server may have given another role meanwhile."""
        found = partial(search.search, self.desk, kinds=SEARCHED, limit=50)
        return telling(self.desk, Way.SEARCH, found)(text)

    def choose(self, settings: Settings) -> None:
        """Keep what somebody chose and show it at once."""
        before = self.program.settings
        self.program.keep(settings)
        if self._guard is not None and settings.lock_minutes != before.lock_minutes:
            self._guard.allow(settings.lock_minutes)
        shown = (
            *("language", "theme", "text_percent", "default_period"),
            *("contact_times", "contact_days"),
        )
        if any(getattr(before, name) != getattr(settings, name) for name in shown):
            # Not now: the field that was changed is itself part of what is rebuilt.
            QTimer.singleShot(0, self.window, self.window.rebuild)

    def about_lines(self) -> Sequence[str]:
        """Return what there is to know about the program."""
        return (
            translate("settings", "Version {version}").format(version=__version__),
            translate("settings", "Free software under the EUPL 1.2."),
            translate("settings", "Your data: {folder}").format(folder=self.opened.folder),
        )

    def _about(self) -> None:
        self.window.go("settings")

    def _resize_text(self, step: int) -> None:
        now = self.program.settings
        wanted = max(_LEAST_TEXT, min(_MOST_TEXT, now.text_percent + step))
        self.choose(replace(now, text_percent=wanted))

    def _follow_computer(self) -> None:
        if self.program.settings.theme == "system":
            self.program.dress()
            self.window.rebuild()

    def _back_up(self) -> None:
        name = f"weefsel-{self.desk.today().isoformat()}.backup"
        chosen, _kind = QFileDialog.getSaveFileName(
            self.window, translate("window", "Back up to"), str(Path.home() / name)
        )
        if chosen:
            said = translate("window", "Backed up to {name}").format(name=Path(chosen).name)
            dialog = WaitingDialog(translate("copies", "Backups"), self.tasks, self.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.run(
                translate("window", "Backing up to {name}").format(name=Path(chosen).name),
                lambda report: back_up(self.opened, Path(chosen), report=report),
                lambda _file: self.window.say(said),
            )

    # The map

    def show_map(self) -> None:
        """Go to the map."""
        self.go_to_map()

    def go_to_map(self) -> MapScreen:
        """Go to the map and return its screen."""
        return cast("MapScreen", self.window.go("map"))

    def ward_names(self) -> dict[WardCode, str]:
        """Return the names of the wards known now, by code."""
        return {WardCode(area.code): area.name for area in self.wards}

    def ward_hit(self, code: str) -> Hit:
        """Return a ward as a choice for the field of a visit that says where."""
        ward = WardCode(code)
        title = self.ward_names().get(ward, code)
        return Hit(kind="ward", id=UUID(int=0), title=title, context="", ward=ward)

    def pick_point(
        self, now: tuple[float, float] | None, then: Callable[[tuple[float, float]], None]
    ) -> None:
        """Let somebody point at the map, then go on with ``then``.

        Args:
            now: The point of now, marked on the map meanwhile.
        """
        self._pointing = Pointing(self.window, self.go_to_map(), then)
        self._pointing.ask(now)

    # Behind the screens

    def _read_wards(self, changes: Changes) -> None:
        if changes & Changes.AREAS:
            self.tasks.start(lambda _report: areas.wards(self.desk), on_done=self._keep_wards)

    def _keep_wards(self, wards: Sequence[Area]) -> None:
        self.wards = wards

    def _begin_to_sync(self) -> None:
        if self.desk.read_only:
            return
        self.syncing.sync.begin()
        watch_network(self.syncing.sync, self.syncing.sync.network_returned)

    def _load_heavy(self) -> None:
        self.tasks.start(
            _load, on_done=lambda _none: None, on_error=lambda _error: None, lane=Lane.FREE
        )


def _load(report: Report) -> None:
    for name in HEAVY:
        report(0, len(HEAVY))
        try:
            import_module(name)
        except ImportError:  # a computer without a web engine: the map says so itself
            continue
