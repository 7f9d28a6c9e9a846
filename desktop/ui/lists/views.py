"""Saved views: a list set up as somebody likes it, under a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from desktop.domain.listing import SavedView
from desktop.i18n import translate
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, icon


class ViewJobs(NamedTuple):
    """What saved views ask of the services, for one screen.

    Args:
        load: Returns all views of the screen.
        save: ``save(name, setup)``; an existing name is replaced.
        drop: ``drop(id)``.
    """

    load: Callable[[], Sequence[SavedView]]
    save: Callable[[str, Mapping[str, Any]], Any]
    drop: Callable[[UUID], Any]


class ViewsButton(QToolButton):
    """Opens the menu of saved views. Emits the setup of the view somebody chose."""

    chosen = Signal(object)

    def __init__(
        self,
        jobs: ViewJobs,
        setup: Callable[[], Mapping[str, Any]],
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.views: Sequence[SavedView] = ()
        self.now = ""
        self._jobs = jobs
        self._setup = setup
        self._tasks = tasks
        self.setIcon(icon("views"))
        dress(self, "chip")
        self.clicked.connect(lambda: self.menu_of_views().exec(self._below()))
        self._say()
        self.load()

    def _say(self) -> None:
        """Write the texts anew, in the language of the moment."""
        self.setToolTip(translate("list", "Saved views"))
        self.setAccessibleName(translate("list", "Saved views"))

    def load(self) -> None:
        """Read the views of this screen again."""
        self._tasks.start(lambda _report: self._jobs.load(), on_done=self._keep)

    def menu_of_views(self) -> QMenu:
        """Return the menu: the views, keeping this one, and taking one away."""
        menu = QMenu(self)
        for view in self.views:
            action = menu.addAction(view.name)
            action.setCheckable(True)
            action.setChecked(view.name == self.now)
            action.triggered.connect(partial(self._choose, view))
        if self.views:
            menu.addSeparator()
        menu.addAction(translate("list", "Save this view as…"), self._ask_name)
        if self.views:
            away = menu.addMenu(translate("list", "Remove a view"))
            for view in self.views:
                away.addAction(view.name).triggered.connect(partial(self._drop, view))
        return menu

    def save(self, name: str) -> None:
        """Keep the list as it is set up now, under ``name``."""
        setup = dict(self._setup())
        self.now = name
        self._tasks.start(
            lambda _report: self._jobs.save(name, setup), on_done=lambda _done: self.load()
        )

    def _keep(self, views: Sequence[SavedView]) -> None:
        self.views = tuple(views)

    def _choose(self, view: SavedView, _on: bool = False) -> None:
        self.now = view.name
        self.chosen.emit(view.setup)

    def _drop(self, view: SavedView, _on: bool = False) -> None:
        self._tasks.start(
            lambda _report: self._jobs.drop(view.id), on_done=lambda _done: self.load()
        )

    def _ask_name(self) -> None:
        name, agreed = QInputDialog.getText(
            self, translate("list", "Save this view"), translate("list", "Name"), text=self.now
        )
        if agreed and name.strip():
            self.save(name.strip())

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height() + 4))
