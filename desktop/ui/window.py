"""The main window: bars around a stack of screens that are made when somebody goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.syncing.sync_state import SyncState
from desktop.ui.actions import Actions
from desktop.ui.banner import Banner
from desktop.ui.command_palette import Command, CommandPalette
from desktop.ui.commands import (
    commands_of_actions,
    commands_of_pages,
    commands_of_places,
    commands_of_wards,
)
from desktop.ui.destinations import Destination
from desktop.ui.guide import Guide
from desktop.ui.keyboard import Keyboard, part_letters
from desktop.ui.news import News
from desktop.ui.search_bar import Results, SearchField
from desktop.ui.sidebar import Sidebar
from desktop.ui.status import StatusBar
from desktop.ui.sync.ports import SyncDeeds
from desktop.ui.tasks import Runner
from desktop.ui.theme import sizes
from desktop.ui.toast import Toast
from desktop.ui.topbar import TopBar
from desktop.ui.window_memory import recall, remember
from desktop.words.lease import lease_notice
from desktop.words.leaving import leaving_notice

NARROW_SIDEBARS = 1100 / 208
"""Below this many widths of the sidebar, it shows only icons: 1100 pixels at 100 %."""
REVIEW = "review"
"""Name of the screen whose entry in the sidebar carries a number."""
PAGE = "page"
"""Name of the screen on which the page of a record stands; no entry leads there."""
_FIRST_SIZE = QSize(1280, 800)
_TITLE_BAR = QSize(0, 40)
"""About what a desktop puts around a window: on a small screen the status bar stays in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What the window asks of the composition root.

    Args:
        destinations: Returns the screens; asked again after a change of language.
        search: Finds anything for a text; runs in the database lane.
        wards: Returns the wards known now.
        open_form: ``open_form(kind, id or None)`` shows a record in its form, or a new one.
        back_up, about, lock: Carry out the menu entries of that name.
        open_data: Carry out the entries of the menu of the map, and others, by name.
        sync: What can be done about synchronising.
        resize_text: Changes the size of all texts by so many per cent.
        who: Account name of the colleague at work.
        profile: Name of the profile's folder.
        memory: File that remembers where the window stood.
        allows: Returns whether a command of the menus is for who is at work.
        finds: Returns what stands in the empty search field: what it finds for them.
        notice: Returns what stands above every screen all the time; empty = nothing does.
    """

    destinations: Callable[[], Sequence[Destination]]
    search: Callable[[str], Sequence[Hit]]
    wards: Callable[[], Sequence[Area]]
    open_form: Callable[[str, UUID | None], None]
    back_up: Callable[[], None]
    lock: Callable[[], None]
    open_data: Mapping[str, Callable[[], object]]
    about: Callable[[], None]
    sync: SyncDeeds
    resize_text: Callable[[int], None]
    who: str
    profile: str
    memory: Path
    allows: Callable[[str], bool] = lambda _name: True
    finds: Callable[[], str] = str
    notice: Callable[[], str] = str


class MainWindow(QMainWindow):
    """Bars, screens and shortcuts. It knows no record type and no service."""

    def __init__(self, parts: WindowParts, tasks: Runner, news: News) -> None:
        super().__init__()
        self._parts = parts
        self._tasks = tasks
        self._news = news
        self._places: dict[str, Destination] = {}
        self._actions: Actions | None = None
        self.here = ""
        self.screens: dict[str, QWidget] = {}
        self.setWindowTitle("Weefsel")
        Keyboard(self)
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _TITLE_BAR))
        news.data_changed.connect(self._refresh)
        self.rebuild()
        recall(self, parts.memory)

    # Building

    def rebuild(self) -> None:
        """Make everything anew, in the language, theme and text size of the moment."""
        here = self.here
        self.here = ""
        self.screens = {}
        self._places = {place.name: place for place in self._parts.destinations()}
        if self._actions is not None:
            self._actions.deleteLater()
        self.actions_by_name = self._actions = Actions(self)
        self.actions_by_name.connect_to(self._jobs())
        self.actions_by_name.keep(self._parts.allows)
        self._frame()
        self._fill_menus()
        self.go(here if here in self._places else next(iter(self._places)))

    def _frame(self) -> None:
        body = QWidget()
        self.sidebar = Sidebar(self._listed())
        self.sidebar.chosen.connect(self.go)
        self.results = Results(body)
        self.search = SearchField(self._parts.search, self._tasks, self.results)
        self.search.chosen.connect(self._open_hit)
        self.search.setPlaceholderText(self._parts.finds())
        self.search.setEnabled(self._parts.allows("find"))
        self.topbar = TopBar(
            self.search,
            command=self.actions_by_name["command"],
            log=self.actions_by_name["log_visit"],
        )
        self.banner = Banner(self._parts.sync.sync_now)
        self.stack = QStackedWidget()
        self.status = StatusBar(self._parts.who, self._parts.profile, self._parts.sync)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self.stack, 1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.topbar)
        layout.addWidget(self.banner)
        layout.addLayout(middle, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.toast = Toast(body)
        self.show_sync(self._parts.sync.state())
        self._fit()

    def _fill_menus(self) -> None:
        go: list[QAction] = []
        for number, place in enumerate(self._listed(), start=1):
            action = QAction(place.title(), self.actions_by_name)
            if number <= 9:  # noqa: PLR2004 - there are nine number keys
                action.setShortcut(f"Ctrl+{number}")
            action.triggered.connect(partial(self._go_by_menu, place.name))
            go.append(action)
        self.actions_by_name.fill(self.menuBar(), go)

    def _jobs(self) -> dict[str, Callable[[], object]]:
        add = self._parts.open_form
        return {
            "log_visit": partial(add, "visit", None),
            "add_place": partial(add, "place", None),
            "add_person": partial(add, "person", None),
            "add_organisation": partial(add, "organisation", None),
            "add_network": partial(add, "network", None),
            "add_service": partial(add, "service", None),
            "add_task": partial(add, "task", None),
            "export": self._export,
            "back_up": self._parts.back_up,
            **self._parts.open_data,
            "lock": self._parts.lock,
            "quit": self.close,
            "undo": self._undo,
            "find": self.start_search,
            "command": self.open_palette,
            "full_screen": self._toggle_full_screen,
            "larger": partial(self._parts.resize_text, 10),
            "smaller": partial(self._parts.resize_text, -10),
            "refresh": partial(self._news.tell, Changes.ALL),
            "sync": self._parts.sync.sync_now,
            "work_offline": partial(_toggle_offline, self._parts.sync),
            "sync_state": partial(_open_status, self),
            "connect": self._parts.sync.connect,
            "sync_report": self._parts.sync.show_report,
            "help": lambda: Guide(self).open(),
            "about": self._parts.about,
        }

    # Going somewhere

    def go(self, name: str) -> QWidget:
        """Show the screen ``name``, made now if nobody went there before; return it."""
        if name not in self.screens:
            self.screens[name] = self._places[name].make()
            _tell_sync(self.screens[name], self._sync_line())
            self.stack.addWidget(self.screens[name])
        self.here = name
        if self._places[name].is_listed:  # a page belongs to the screen that it was opened from
            self.sidebar.mark(name)
        self.stack.setCurrentWidget(self.screens[name])
        # No focus proxy: Qt would take the screen for one field and let Tab pass the rest.
        first = getattr(self.screens[name], "first_field", self.screens[name])
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        part_letters(self)
        return self.screens[name]

    def go_inside(self, name: str, page: str) -> QWidget:
        """Show a page within the screen ``name``; return the screen."""
        screen = self.go(name)
        go = getattr(screen, "go", None)
        if go is not None:
            go(page)
        return screen

    def start_search(self) -> None:
        """Put the cursor in the search field."""
        self.activateWindow()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_palette(self) -> CommandPalette:
        """Open the command palette and return it."""
        palette = CommandPalette(self.commands(), self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self)
        return palette

    def commands(self) -> Sequence[Command]:
        """Return everything the window can do: actions, screens, wards."""
        wards = self._parts.wards() if "visits" in self._places else ()
        return (
            *commands_of_actions(self.actions_by_name),
            *commands_of_places(self._listed(), self._go_by_menu),
            *commands_of_pages(self._listed(), self.go_inside),
            *commands_of_wards(wards, self._show_ward),
        )

    def title_of(self, name: str) -> str:
        """Return what a screen is called, in the language of the moment."""
        return self._places[name].title() if name in self._places else ""

    def _listed(self) -> Sequence[Destination]:
        return [place for place in self._places.values() if place.is_listed]

    def _go_by_menu(self, name: str, _on: bool = False) -> None:
        self.go(name)

    def _show_ward(self, code: str) -> None:
        screen = self.go("visits")
        show = getattr(screen, "show_filtered", None)
        if show is not None:
            show({"wards": [code]})

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind == "ward":
            self._show_ward(str(hit.ward))
        else:
            self._parts.open_form(hit.kind, hit.id)

    def _export(self) -> None:
        export = getattr(self.go("visits"), "export", None)
        if export is not None:
            export()

    # What happens

    def set_who(self, who: str) -> None:
        """Take the name of the colleague, as the server knows it; shown by ``rebuild``."""
        self._parts = replace(self._parts, who=who)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Tell what was just done, and offer to undo it."""
        self.toast.say(text, undo)

    def show_sync(self, state: SyncState) -> None:
        """Show where this laptop stands, and how much there is to review."""
        self.status.show_state(state)
        notice = self._parts.notice()
        leaves = leaving_notice(state.left_at) if state.left_at else ""
        said = notice or leaves or lease_notice(state.lease)
        self.banner.say(said, helps_to_sync=not notice)
        self.sidebar.count(REVIEW, state.attention)
        for screen in self.screens.values():
            _tell_sync(screen, self._sync_line())

    def _sync_line(self) -> str:
        return self.status.kept.accessibleName()

    def _undo(self) -> None:
        self.toast.undo()

    def _refresh(self, changes: Changes) -> None:
        for screen in self.screens.values():
            refresh = getattr(screen, "refresh", None)
            if refresh is not None:
                refresh(changes)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fit(self) -> None:
        narrow = self.width() < NARROW_SIDEBARS * sizes().sidebar
        for bar in (self.sidebar, self.topbar, self.status):
            bar.set_narrow(narrow)
        self.topbar.set_name_width(self.sidebar.width())
        self.toast.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._parts.sync.may_close():
            event.ignore()
            return
        remember(self, self._parts.memory)
        super().closeEvent(event)


def _open_status(window: MainWindow) -> None:
    window.status.open_popup()


def _toggle_offline(sync: SyncDeeds) -> None:
    sync.set_offline(not sync.state().working_offline)


def _tell_sync(screen: QWidget, line: str) -> None:
    """Let a screen that has room for it say where this laptop stands."""
    show = getattr(screen, "show_sync", None)
    if show is not None:
        show(line)
