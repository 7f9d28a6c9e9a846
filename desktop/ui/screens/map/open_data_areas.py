"""Getting official borders and figures: see what there is, fetch it, hear what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop.domain.area import AreaFetch, AreaOffer, MisplacedPlace
from desktop.domain.record import PlaceId
from desktop.errors import DownloadFailed
from desktop.i18n import translate
from desktop.ui.screens.map.borders_report import BordersReport
from desktop.ui.screens.map.open_data_dialog import WorkDialog, plain_label
from desktop.ui.screens.map.open_data_sources import SourceFields
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress
from desktop.words import online
from desktop.words.downloads import file_size, not_fetched_here


class FetchOrder(NamedTuple):
    """What somebody wants to have.

    Args:
        folder: With files from another computer; ``None`` = from the publishers.
    """

    year: int
    folder: Path | None


class FetchedAreas(NamedTuple):
    """What came of it."""

    answer: AreaFetch
    misplaced: Sequence[MisplacedPlace]


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaJobs:
    """What the dialog asks of the outside.

    Args:
        years: Editions that may exist, the newest first.
        year: The one to begin with.
        by_hand: Names and pages of the files of a year, without asking the network.
        look: What there is, with sizes and licences; asks publishers, or looks in the folder.
        fetch: Gets the files and puts them in use; what came stays when it is stopped.
        move: Moves places to the ward in which their point lies.
        ask_folder: ``ask_folder(parent, title)`` lets somebody choose a folder.
    """

    years: Sequence[int]
    year: int
    by_hand: Callable[[int], Sequence[AreaOffer]]
    look: Callable[[FetchOrder], Sequence[AreaOffer]]
    fetch: Callable[[FetchOrder, Report], FetchedAreas]
    move: Callable[[Sequence[PlaceId]], object]
    ask_folder: Callable[[QWidget, str], Path | None] | None = None


class AreasDialog(WorkDialog):
    """Shows sizes and licences before anything is fetched, and a way by file.

    ``loaded`` comes when other borders are in use, ``moved`` as in ``BordersDialog``.
    """

    loaded = Signal()
    moved = Signal(object, object)

    def __init__(self, jobs: AreaJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        title = translate("open data", "Get the official borders and figures")
        super().__init__(title, tasks, parent)
        self._jobs = jobs
        self._offers: Sequence[AreaOffer] = ()
        self._misplaced: Sequence[MisplacedPlace] = ()
        self.sources = SourceFields(jobs.years, jobs.year, jobs.by_hand, self._ask_folder)
        self.offers = plain_label()
        self.report = BordersReport()
        self.look_button = dress(QPushButton(), "primary")
        self.fetch_button = dress(QPushButton(), "primary")
        self.move_button = dress(
            QPushButton(translate("borders", "&Move the ticked ones")), "primary"
        )
        self._fill()
        self._forget()
        self.sources.year_box.setFocus()

    def look(self) -> None:
        """Show what there is, before anything is fetched."""
        order = self._order()
        if order is None:
            self.say(translate("open data", "Choose the folder with the files first."))
            self.sources.folder.line.setFocus()
            return
        self.work(
            lambda _report: self._jobs.look(order),
            self._show_offers,
            what=translate("open data", "Looking what there is…"),
        )

    def fetch(self) -> None:
        """Get what is shown, and use it."""
        order = self._order()
        if order is None or not self._offers:
            return
        self.work(
            lambda report: self._jobs.fetch(order, report),
            self._show_report,
            what=translate("open data", "Getting the files…"),
            describe=_how_far,
        )

    def move_places(self) -> None:
        """Move the ticked places."""
        chosen = self.report.ticked()
        were = [place for place in self._misplaced if place.id in chosen]
        self.work(
            lambda _report: self._jobs.move(chosen),
            lambda result: self._moved(result, were),
            what=translate("open data", "Moving the places…"),
            lane=Lane.DATABASE,
        )

    def failed(self, error: Exception) -> None:
        """Say what went wrong; without a network, also show the way by file."""
        if isinstance(error, DownloadFailed):
            self.say(not_fetched_here(error))
            self.sources.hand.unfold()
            self.fit()
        else:
            super().failed(error)

    def _moved(self, result: object, were: Sequence[MisplacedPlace]) -> None:
        self.moved.emit(result, were)
        self.accept()

    def _order(self) -> FetchOrder | None:
        if not self.sources.is_by_hand:
            return FetchOrder(self.sources.year, None)
        folder = self.sources.folder.file()
        return FetchOrder(self.sources.year, folder) if folder else None

    def _forget(self) -> None:
        """What was shown does not belong to what is asked now."""
        self._offers = ()
        self.offers.hide()
        self.fetch_button.hide()
        self.look_button.show()
        self.look_button.setDefault(True)
        self.look_button.setText(translate("open data", "&Show what there is"))
        self.say("")

    def _show_offers(self, offers: Sequence[AreaOffer]) -> None:
        self._offers = offers
        self.offers.setText("\n".join(f"• {line}" for line in online.offered(offers)))
        self.offers.show()
        if any(offer.needed and not offer.name for offer in offers):
            self.say(translate("open data", "There are no borders of this edition there."))
            self.sources.hand.unfold()
            return
        size = sum(offer.size or 0 for offer in offers)
        text = (
            translate("open data", "&Read these files")
            if self.sources.is_by_hand
            else translate("open data", "&Get these files ({size})").format(size=file_size(size))
        )
        self.fetch_button.setText(text)
        self.look_button.hide()
        self.fetch_button.show()
        self.fetch_button.setDefault(True)
        self.fetch_button.setFocus()

    def _show_report(self, came: FetchedAreas) -> None:
        self._misplaced = came.misplaced
        self.title.setText(translate("borders", "Other borders are in use now"))
        self.report.show_lines("", list(online.fetched(came.answer)), came.misplaced)
        for part in (*self._asked, self.offers, self.fetch_button):
            part.hide()
        self.report.summary.hide()
        self.report.show()
        self.move_button.setVisible(bool(came.misplaced))
        if came.misplaced:
            self.close_button.setText(translate("borders", "Leave the places"))
        self.close_button.setFocus()
        self.loaded.emit()

    def _ask_folder(self) -> Path | None:
        title = translate("open data", "Folder with the files")
        return (self._jobs.ask_folder or _ask_folder)(self, title)

    def _fill(self) -> None:
        about = dress(
            plain_label(
                translate(
                    "open data",
                    "Borders of the statistical sectors and how many people live in each, from "
                    "Statbel; the wards as the city delivered them. Visits keep their ward, and "
                    "the borders of now are kept too.",
                )
            ),
            "muted",
        )
        self._asked = (about, self.sources)
        for part in (*self._asked, self.offers, self.report):
            self.body.addWidget(part)
        self.body.addStretch()
        self.inputs += [self.sources, self.look_button, self.fetch_button, self.move_button]
        self.put_buttons(self.look_button, self.fetch_button, self.move_button)
        for hidden in (self.report, self.move_button):
            hidden.hide()
        self.look_button.clicked.connect(self.look)
        self.fetch_button.clicked.connect(self.fetch)
        self.move_button.clicked.connect(self.move_places)
        self.sources.changed.connect(self._forget)
        self.sources.hand.button.toggled.connect(self.fit)


def _how_far(done: int, total: int) -> str:
    text = translate("open data", "{percent} % done. You can stop and go on later.")
    return text.format(percent=100 * done // max(1, total))


def _ask_folder(parent: QWidget, title: str) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(chosen) if chosen else None
