"""A whole window with made-up rows behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Hit
from desktop.i18n import translate
from desktop.settings import Settings
from desktop.ui.destinations import Destination
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.news import News
from desktop.ui.screens.bin.screen import BinScreen
from desktop.ui.screens.networks.plan import networks_plan
from desktop.ui.screens.organisations.plan import organisations_plan
from desktop.ui.screens.persons.plan import persons_plan
from desktop.ui.screens.places.plan import places_plan
from desktop.ui.screens.planning.plan import planning_plan
from desktop.ui.screens.review.screen import ReviewScreen
from desktop.ui.screens.settings.screen import SettingsScreen
from desktop.ui.screens.today.screen import TodayScreen
from desktop.ui.screens.visits.plan import visits_plan
from desktop.ui.tasks import Runner
from desktop.ui.window import MainWindow, WindowParts
from tests.ui import shelves
from tests.ui.fakes import DirectRunner
from tests.ui.line import Line, quarrels
from tests.ui.shelves import TODAY, WARDS, Shelf, Views


def hits() -> Sequence[Hit]:
    return (
        Hit(kind="person", id=shelves.number_id(1), title="Els Van Dijck", context="Battel"),
        Hit(kind="place", id=shelves.number_id(2), title="Buurthuis De Spoel", context="Centrum"),
        Hit(kind="visit", id=shelves.number_id(3), title="za 21 nov", context="Straatronde"),
    )


@dataclass
class Stage:
    """What a window was asked to do, and the rows it shows.

    Args:
        size: How many rows each list has.
    """

    memory: Path
    size: int = 60
    tasks: Runner = field(default_factory=DirectRunner)
    opened: list[tuple[str, UUID | None]] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)
    news: News = field(default_factory=News)
    line: Line = field(default_factory=Line)

    def window(self) -> MainWindow:
        return MainWindow(self.parts(), self.tasks, self.news)

    def parts(self) -> WindowParts:
        return WindowParts(
            destinations=self.destinations,
            search=self._search,
            wards=lambda: WARDS,
            open_form=lambda kind, record_id: self.opened.append((kind, record_id)),
            lock=lambda: None,
            back_up=lambda: None,
            open_data={},
            about=lambda: None,
            resize_text=lambda _step: None,
            sync=self.line.deeds(),
            who="j.peeters",
            profile="weefsel",
            memory=self.memory,
        )

    def destinations(self) -> Sequence[Destination]:
        plans: Sequence[tuple[ListPlan, Callable[[int], Any]]] = (
            (visits_plan(lambda: WARDS, lambda: TODAY), shelves.visit_row),
            (persons_plan(lambda: WARDS, lambda: TODAY), shelves.person_row),
            (organisations_plan(lambda: WARDS, lambda: TODAY), shelves.organisation_row),
            (networks_plan(lambda: WARDS, lambda: TODAY), shelves.network_row),
            (places_plan(lambda: WARDS, lambda: TODAY), shelves.place_row),
            (planning_plan(lambda: WARDS, lambda: TODAY), shelves.task_row),
        )
        lists = [
            Destination(
                name=plan.screen,
                title=plan.title,
                icon=plan.kind,
                make=lambda plan=plan, row=row: self._list(plan, row),  # type: ignore[misc]
            )
            for plan, row in plans
        ]
        return (
            Destination(
                name="today",
                title=lambda: translate("today", "Today"),
                icon="today",
                make=self._today,
            ),
            *lists,
            Destination(
                name="review",
                title=lambda: translate("review", "To review"),
                icon="review",
                make=lambda: ReviewScreen(quarrels(min(self.size, 6)).jobs(), self.tasks),
            ),
            Destination(
                name="bin",
                title=lambda: translate("bin", "Bin"),
                icon="bin",
                make=self._bin,
                is_quiet=True,
            ),
            Destination(
                name="settings",
                title=lambda: translate("settings", "Settings"),
                icon="settings",
                make=lambda: SettingsScreen(Settings(), lambda: ("Weefsel 0.1.0", "EUPL-1.2")),
                is_quiet=True,
            ),
        )

    def _list(self, plan: ListPlan, row: Callable[[int], Any]) -> QWidget:
        shelf = Shelf(*map(row, range(self.size)))
        return ListScreen(plan, ScreenJobs(shelf.jobs(), Views().jobs()), self.tasks)

    def _today(self) -> QWidget:
        some = min(self.size, 3)
        visits = [shelves.visit_row(n) for n in range(some)]
        jobs = shelves.today_jobs(
            visits=visits,
            tasks=[shelves.task_row(n) for n in range(some)],
            drafts=[shelves.draft(n) for n in range(some)],
        )
        return TodayScreen(jobs, self.tasks, lambda: shelves.NOW)

    def _bin(self) -> QWidget:
        rows = [shelves.binned(n) for n in range(self.size)]
        return BinScreen(lambda: rows, lambda: TODAY, self.tasks, may_restore=lambda _kind: True)

    def _search(self, text: str) -> Sequence[Hit]:
        self.searched.append(text)
        return hits() if text != "niets" else ()
