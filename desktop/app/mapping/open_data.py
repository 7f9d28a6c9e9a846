"""Open data in the window: editions of borders, the background of the map, addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from desktop import paths
from desktop.app.dialogs import Dialogs
from desktop.app.entry.ports import Work
from desktop.app.mapping.address_dialogs import AddressDialogs
from desktop.app.mapping.addresses import Addresses
from desktop.app.mapping.background import Background
from desktop.app.mapping.base_maps import base_map_jobs, take_over_jobs
from desktop.app.mapping.borders import offer_borders, tell_moved
from desktop.app.mapping.patience import patient
from desktop.domain.area import AreaEdition
from desktop.domain.base_map import KeptMap
from desktop.domain.changes import Changes
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.geography import area_fetch, areas
from desktop.ui.screens.map.open_data_areas import AreaJobs, AreasDialog, FetchedAreas, FetchOrder
from desktop.ui.screens.map.open_data_base_maps import BaseMapsDialog
from desktop.ui.screens.map.open_data_editions import (
    EditionJobs,
    EditionsDialog,
    LoadedEdition,
)
from desktop.ui.screens.map.open_data_take_over import TakeOverDialog
from desktop.ui.tasks import Report

FIRST_YEAR = 2019
"""The first edition with codes that the program knows."""


class OpenData:
    """Opens the dialogs about open data. Each is there once: a second wish brings it up.

    Long work goes on while somebody uses the window; nothing of it is modal.

    Args:
        work: Where tasks, news and the window are.
        profile: Folder of the profile.
        publisher: One address that stands in for those of all publishers.
    """

    def __init__(self, work: Work, profile: Path, publisher: str | None = None) -> None:
        self._work = work
        self._publisher = publisher
        self._folder = paths.maps_folder(profile)
        self.background = Background(work, self._folder)
        self._dialogs = Dialogs()
        found = Addresses(work.desk, self._folder, publisher or "")
        self.addresses = AddressDialogs(work, found, self._dialogs)

    def jobs(self) -> Mapping[str, Callable[[], object]]:
        """Return what the menus and the command palette offer, by name of the action."""
        return {
            "find_address": self.addresses.find_address,
            "addresses": self.addresses.show_addresses,
            "base_map": self.show_base_maps,
            "editions": self.show_editions,
            "fetch_borders": self.fetch_areas,
            "borders": partial(offer_borders, self._work),
        }

    def close(self) -> None:
        """Let go of all files."""
        self.background.let_go()
        self.addresses.close()

    def show_editions(self) -> EditionsDialog:
        """List the editions of the borders."""
        desk, window = self._work.desk, self._work.window
        jobs = EditionJobs(
            load=partial(_editions, desk, self._folder), use=partial(areas.use_edition, desk)
        )
        return self._dialogs.brought_up(
            "editions",
            lambda: EditionsDialog(jobs, self._work.tasks, window),
            self._follow_editions,
        )

    def fetch_areas(self) -> AreasDialog:
        """Get an edition from its publishers or from a folder."""
        desk = self._work.desk
        latest = max(area_fetch.newest_year(), desk.today().year)
        jobs = AreaJobs(
            years=range(latest, FIRST_YEAR - 1, -1),
            year=area_fetch.newest_year(),
            by_hand=area_fetch.by_hand,
            look=lambda order: area_fetch.look(order.year, order.folder or self._publisher),
            fetch=partial(_fetch, desk, self._folder, publisher=self._publisher),
            move=partial(areas.reassign_places, desk),
        )
        return self._dialogs.brought_up(
            "fetch_borders",
            lambda: AreasDialog(jobs, self._work.tasks, self._work.window),
            self._follow_areas,
        )

    def show_base_maps(self) -> BaseMapsDialog:
        """List the backgrounds of the map."""
        jobs = base_map_jobs(self.background, self._folder)
        return self._dialogs.brought_up(
            "base_map",
            lambda: BaseMapsDialog(jobs, self._work.tasks, self._work.window),
            lambda dialog: dialog.take_over_wanted.connect(self.take_over),
        )

    def take_over(self) -> TakeOverDialog:
        """Get the Flemish base map of the city."""
        jobs = take_over_jobs(self.background, self._folder, self._publisher or "")
        return self._dialogs.brought_up(
            "take_over",
            lambda: TakeOverDialog(jobs, self._work.tasks, self._work.window),
            lambda dialog: dialog.came.connect(self._base_map_came),
        )

    def _base_map_came(self, kept: KeptMap) -> None:
        self.background.choose(kept.file)
        listed = self._dialogs.get("base_map")
        if isinstance(listed, BaseMapsDialog):
            listed.load()

    def _follow_editions(self, dialog: EditionsDialog) -> None:
        dialog.used.connect(self._used)
        dialog.official_wanted.connect(self.fetch_areas)
        dialog.file_wanted.connect(partial(offer_borders, self._work))

    def _follow_areas(self, dialog: AreasDialog) -> None:
        dialog.loaded.connect(self._loaded)
        dialog.moved.connect(partial(tell_moved, self._work))

    def _loaded(self) -> None:
        self._work.news.tell(Changes.AREAS)
        editions = self._dialogs.get("editions")
        if isinstance(editions, EditionsDialog):
            editions.load()

    def _used(self, changes: Changes, before: AreaEdition | None, now: AreaEdition) -> None:
        self._work.news.tell(changes)
        said = translate("open data", "The borders of {edition} are in use").format(
            edition=now.name
        )
        undo = partial(self._use_again, before.id) if before else None
        self._work.window.say(said, undo)

    def _use_again(self, edition: UUID) -> None:
        self._work.tasks.start(
            lambda _report: areas.use_edition(self._work.desk, edition),
            on_done=lambda _changes: self._loaded(),
        )


def _editions(desk: Desk, folder: Path) -> Sequence[LoadedEdition]:
    return [
        LoadedEdition(edition, area_fetch.fetched_files(folder, edition.id))
        for edition in areas.editions(desk)
    ]


def _fetch(
    desk: Desk, folder: Path, order: FetchOrder, report: Report, *, publisher: str | None
) -> FetchedAreas:
    answer, _changes = area_fetch.fetch_edition(
        desk,
        folder,
        year=order.year,
        origin=order.folder or publisher,
        report=report,
        rest=patient(report),
    )
    return FetchedAreas(answer, areas.misplaced_places(desk) if answer.areas.misplaced else ())
