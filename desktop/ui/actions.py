"""Everything the menus and shortcuts of the window can do, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from desktop.i18n import translate
from desktop.ui.theme import icon

Words = Callable[[], str]


class _Entry(NamedTuple):
    text: Words
    keys: str = ""
    icon: str = "right"


MENUS: Sequence[tuple[Words, Mapping[str, _Entry]]] = (
    (
        lambda: translate("menu", "&File"),
        {
            "log_visit": _Entry(lambda: translate("menu", "&Log a visit"), "Ctrl+N", "add"),
            "add_place": _Entry(lambda: translate("menu", "Add a &place"), icon="place"),
            "add_person": _Entry(lambda: translate("menu", "Add a &contact"), icon="person"),
            "add_organisation": _Entry(
                lambda: translate("menu", "Add an &organisation"), icon="organisation"
            ),
            "add_network": _Entry(lambda: translate("menu", "Add a &network"), icon="network"),
            "add_service": _Entry(lambda: translate("menu", "Add an o&ffer"), icon="service"),
            "add_task": _Entry(lambda: translate("menu", "Add a &task"), "Ctrl+T", "task"),
            "-1": _Entry(str),
            "import_list": _Entry(lambda: translate("menu", "Read &a list in…"), icon="add"),
            "earlier_imports": _Entry(
                lambda: translate("menu", "Earlier &imports…"), icon="history"
            ),
            "export": _Entry(lambda: translate("menu", "&Export visits…"), "Ctrl+E", "export"),
            "calendar": _Entry(
                lambda: translate("menu", "Put my plan in a calen&dar…"), icon="calendar"
            ),
            "back_up": _Entry(lambda: translate("menu", "&Back up…"), icon="shield"),
            "-2": _Entry(str),
            "recovery_key": _Entry(lambda: translate("menu", "&Recovery key…"), icon="lock"),
            "lock": _Entry(lambda: translate("menu", "Loc&k"), "Ctrl+L", "lock"),
            "quit": _Entry(lambda: translate("menu", "&Quit"), "Ctrl+Q", "close"),
        },
    ),
    (
        lambda: translate("menu", "&Edit"),
        {
            "undo": _Entry(lambda: translate("menu", "&Undo"), "Ctrl+Z", "undo"),
            "find": _Entry(lambda: translate("menu", "&Find everywhere"), "Ctrl+F", "search"),
            "command": _Entry(lambda: translate("menu", "&Command…"), "Ctrl+K", "command"),
            "own_fields": _Entry(lambda: translate("menu", "&Own fields…"), icon="columns"),
        },
    ),
    (
        lambda: translate("menu", "&View"),
        {
            "full_screen": _Entry(lambda: translate("menu", "&Full screen"), "F11", "show"),
            "larger": _Entry(lambda: translate("menu", "&Larger text"), "Ctrl++", "add"),
            "smaller": _Entry(lambda: translate("menu", "&Smaller text"), "Ctrl+-", "down"),
            "refresh": _Entry(lambda: translate("menu", "&Read again"), "F5", "restore"),
        },
    ),
    (lambda: translate("menu", "&Go"), {}),
    (
        lambda: translate("menu", "&Map"),
        {
            "find_address": _Entry(
                lambda: translate("menu", "&Find an address…"), "Ctrl+Shift+F", "search"
            ),
            "base_map": _Entry(lambda: translate("menu", "&Background…"), icon="layers"),
            "ward_atlas": _Entry(
                lambda: translate("menu", "Print the ward a&tlas…"), icon="export"
            ),
            "-3": _Entry(str),
            "editions": _Entry(lambda: translate("menu", "&Editions of the borders…"), icon="ward"),
            "fetch_borders": _Entry(
                lambda: translate("menu", "Get the &official borders and figures…"), icon="export"
            ),
            "borders": _Entry(
                lambda: translate("menu", "Load borders of the &wards…"), icon="ward"
            ),
            "addresses": _Entry(
                lambda: translate("menu", "&Addresses on this computer…"), icon="place"
            ),
        },
    ),
    (
        lambda: translate("menu", "&Sync"),
        {
            "sync": _Entry(lambda: translate("menu", "&Sync now"), "Ctrl+Shift+S", "sync"),
            "work_offline": _Entry(
                lambda: translate("menu", "Work &offline, or online again"), icon="offline"
            ),
            "sync_state": _Entry(lambda: translate("menu", "&Where everything is"), icon="check"),
            "connect": _Entry(
                lambda: translate("menu", "&Connect to a server, or sign in again…"), icon="lock"
            ),
            "sync_report": _Entry(lambda: translate("menu", "Sync &report…"), icon="about"),
        },
    ),
    (
        lambda: translate("menu", "&Help"),
        {
            "help": _Entry(lambda: translate("menu", "&Help"), "F1", "help"),
            "about": _Entry(lambda: translate("menu", "&About Weefsel"), icon="about"),
        },
    ),
)
"""The menus from left to right; names that start with a dash are lines between entries."""
GO = 3
_EVERYWHERE = {"log_visit", "find", "command", "sync", "lock"}


class Actions(QObject):
    """One ``QAction`` a name, in the language of the moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.by_name: dict[str, QAction] = {}
        for _title, entries in MENUS:
            for name, entry in entries.items():
                if not name.startswith("-"):
                    self.by_name[name] = self._made(name, entry)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def connect_to(self, jobs: Mapping[str, Callable[[], object]]) -> None:
        """Say what each action does."""
        for name, job in jobs.items():
            self.by_name[name].triggered.connect(lambda _on=False, job=job: job())

    def keep(self, allowed: Callable[[str], bool]) -> None:
        """Take away what is not allowed: no entry, no shortcut, no command."""
        for name, action in self.by_name.items():
            action.setVisible(allowed(name))
            action.setEnabled(allowed(name))

    def fill(self, bar: QMenuBar, go: Sequence[QAction]) -> None:
        """Put all actions in the menus; ``go`` are the ways to the screens."""
        bar.clear()
        for place, (title, entries) in enumerate(MENUS):
            menu = bar.addMenu(title())
            for name in entries:
                if name.startswith("-"):
                    menu.addSeparator()
                else:
                    menu.addAction(self.by_name[name])
            if place == GO:
                menu.addActions(list(go))
            shown = any(each.isVisible() and not each.isSeparator() for each in menu.actions())
            menu.menuAction().setVisible(shown)

    def _made(self, name: str, entry: _Entry) -> QAction:
        action = QAction(icon(entry.icon), entry.text(), self)
        action.setObjectName(name)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        if name in _EVERYWHERE:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        return action


def plain_title(action: QAction) -> str:
    """Return the text of ``action`` without its mnemonic."""
    return action.text().replace("&", "")
