"""The screens of the window, each made when somebody first goes there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.app.allowed import FIGURES, has_screen, plan_for
from desktop.app.directory import WardsAround, connect_directory
from desktop.app.entry.ports import Work
from desktop.app.exchange import connect_exchange
from desktop.app.exports import offer_export
from desktop.app.lists import list_screens
from desktop.app.mapping.atlas import offer_atlas
from desktop.app.mapping.borders import offer_borders
from desktop.app.mapping.map import map_ports
from desktop.app.planning import connect_planning
from desktop.app.privacy.care import CARE, care_screen, care_subjects
from desktop.app.privacy.figures import figures_screen
from desktop.app.record_pages.details import put_details
from desktop.app.relations import relation_screens
from desktop.app.review import review_screen
from desktop.app.today import today_screen
from desktop.domain.privacy.access import Way
from desktop.i18n import translate
from desktop.services import bin as rubbish
from desktop.services.privacy.shown import telling
from desktop.services.walls import may_change
from desktop.ui.destinations import Destination
from desktop.ui.lists.plan import CHANGE, ListPlan, ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.bin.screen import BinScreen
from desktop.ui.screens.settings.screen import SettingsScreen
from desktop.ui.window import PAGE, REVIEW


class Places:
    """Makes the screens and connects what they ask for.

    Args:
        work: Where forms, settings and news are.
    """

    def __init__(self, work: Work) -> None:
        self._work = work

    def all(self) -> Sequence[Destination]:
        """Return every screen that the role shows, in the order of the sidebar."""
        desk = self._work.desk
        return [place for place in self._every() if has_screen(desk, place.name)]

    def _every(self) -> Sequence[Destination]:
        around = WardsAround(self._work)
        lists = {
            plan.screen: Destination(
                name=plan.screen,
                title=_short_title(plan),
                icon=plan.kind,
                make=partial(self._list, plan, jobs, around),
            )
            for plan, jobs in list_screens(
                self._work.desk,
                lambda: self._work.wards,
                self._work.settings.default_period,
                around,
            )
        }
        return (
            Destination(
                name="today",
                title=lambda: translate("today", "Today"),
                icon="today",
                make=partial(today_screen, self._work),
            ),
            lists["visits"],
            Destination(
                name="map",
                title=lambda: translate("map", "Map"),
                icon="map",
                make=self._map,
            ),
            *(
                lists[name]
                for name in ("persons", "organisations", "networks", "places", "services")
            ),
            Destination(
                name=FIGURES,
                title=lambda: translate("published", "Figures"),
                icon="columns",
                make=partial(figures_screen, self._work),
            ),
            Destination(
                name="fabric",
                title=lambda: translate("fabric", "Network fabric"),
                icon="fabric",
                make=self._fabric,
            ),
            lists["planning"],
            *relation_screens(self._work),
            Destination(
                name=REVIEW,
                title=lambda: translate("review", "To review"),
                icon="review",
                make=lambda: review_screen(self._work, self._work.history()),
            ),
            Destination(
                name=CARE,
                title=lambda: translate("care", "Privacy and safety"),
                icon="care",
                make=partial(care_screen, self._work),
                is_quiet=True,
                inside=lambda: care_subjects(self._work),
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
                make=self._settings,
                is_quiet=True,
            ),
            Destination(
                name=PAGE,
                title=lambda: translate("page", "Page"),
                icon="draft",
                make=self._work.pages.make,
                is_listed=False,
            ),
        )

    def _list(self, plan: ListPlan, jobs: ScreenJobs, around: WardsAround) -> QWidget:
        forms = self._work.forms
        plan = plan_for(self._work.desk, plan)
        screen = ListScreen(plan, jobs, self._work.tasks)
        screen.open_requested.connect(self._work.pages.open)
        screen.add_requested.connect(forms.open)
        screen.bin_requested.connect(forms.move_to_bin)
        screen.export_requested.connect(partial(offer_export, self._work))
        screen.deed_requested.connect(partial(self._change, plan.kind))
        put_details(screen, self._work)
        connect_planning(screen, self._work)
        connect_exchange(screen, self._work, jobs)
        connect_directory(screen, self._work, around)
        return screen

    def _change(self, kind: str, deed: str, ids: tuple[UUID, ...]) -> None:
        if deed == CHANGE:
            for record_id in ids[:1]:
                self._work.forms.open(kind, record_id)

    def _fabric(self) -> QWidget:
        from desktop.app.fabric import fabric_screen

        return fabric_screen(self._work)

    def _map(self) -> QWidget:
        from desktop.ui.screens.map.screen import MapScreen

        forms = self._work.forms
        background = self._work.open_data.background
        ports = map_ports(self._work.desk, background.tile)
        screen = MapScreen(ports, self._work.tasks)
        background.follow(screen)
        screen.record_asked.connect(self._work.pages.open)
        screen.log_asked.connect(lambda ward: forms.log_in(self._work.ward_hit(ward)))
        screen.plan_asked.connect(lambda ward: forms.plan_in(self._work.ward_hit(ward)))
        screen.atlas_asked.connect(partial(offer_atlas, self._work))
        screen.said.connect(self._work.window.say)
        screen.borders_asked.connect(partial(offer_borders, self._work))
        screen.background_asked.connect(self._work.open_data.show_base_maps)
        return screen

    def _bin(self) -> QWidget:
        screen = BinScreen(
            telling(self._work.desk, Way.LIST, partial(rubbish.binned, self._work.desk)),
            self._work.desk.today,
            self._work.tasks,
            may_restore=partial(may_change, self._work.desk),
        )
        screen.restore_requested.connect(
            lambda found: self._work.forms.take_out(tuple((row.kind, row.id) for row in found))
        )
        return screen

    def _settings(self) -> QWidget:
        screen = SettingsScreen(self._work.settings, self._work.about_lines)
        screen.changed.connect(self._work.choose)
        return screen


def _short_title(plan: ListPlan) -> Any:
    if plan.screen == "persons":
        return lambda: translate("persons", "Contacts")
    return plan.title
