"""The addresses on this computer: reading them in from a file, and removing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from desktop.domain.address import AddressBookFacts, AddressImport
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.screens.map.open_data_dialog import Question, WorkDialog, plain_label
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress
from desktop.words.downloads import file_size
from desktop.words.formats import number, short_day_year
from desktop.words.online import addresses_read

_KINDS = "*.csv *.txt *.zip *.sqlite *.db *.xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressJobs:
    """What the dialog asks of the outside.

    Args:
        known: Which addresses are here; in the free lane.
        bring: Reads in a file; in the free lane.
        remove: Removes them; in the free lane.
        page: Where a person finds a file.
        ask_file: ``ask_file(parent, title, filter)`` lets somebody choose a file.
    """

    known: Callable[[], AddressBookFacts | None]
    bring: Callable[[Path, Report], AddressImport]
    remove: Callable[[], object]
    page: str
    ask_file: Callable[[QWidget, str, str], Path | None] | None = None


class AddressesDialog(WorkDialog):
    """Says which addresses are here; reads in others. ``changed`` tells that they are others."""

    changed = Signal()

    def __init__(self, jobs: AddressJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(translate("open data", "Addresses on this computer"), tasks, parent)
        self._jobs = jobs
        self.state = plain_label()
        self.report = dress(plain_label(), "good")
        self.question = Question(translate("open data", "Keep them"))
        self.remove_button = QPushButton(translate("open data", "&Remove…"))
        self.bring_button = dress(
            QPushButton(translate("open data", "&Read in a file…")), "primary"
        )
        self._fill()
        self.load()

    def load(self) -> None:
        """Read which addresses are here."""
        self.work(
            lambda _report: self._jobs.known(),
            self._show,
            what=translate("open data", "Looking which addresses are here…"),
            lane=Lane.FREE,
        )

    def bring(self) -> None:
        """Read in a file that somebody chooses."""
        title = translate("open data", "File with addresses")
        kinds = f"{translate('open data', 'Tables')} ({_KINDS})"
        file = (self._jobs.ask_file or _ask_file)(self, title, kinds)
        if file is None:
            return
        self.report.hide()
        self.work(
            lambda report: self._jobs.bring(file, report),
            self._read,
            what=translate("open data", "Reading the addresses…"),
            describe=_so_far,
            lane=Lane.FREE,
        )

    def ask_to_remove(self) -> None:
        """Ask whether the addresses may go."""
        self.question.ask(
            translate("open data", "Remove all addresses from this computer?"),
            translate("open data", "Remove them"),
            self._remove,
        )
        self.fit()

    def _remove(self) -> None:
        self.work(
            lambda _report: self._jobs.remove(),
            lambda _none: self._are_others(),
            what=translate("open data", "Removing the addresses…"),
            lane=Lane.FREE,
        )

    def _read(self, found: AddressImport) -> None:
        self.report.setText("\n".join(f"• {line}" for line in addresses_read(found)))
        self.report.show()
        self._are_others()

    def _are_others(self) -> None:
        self.changed.emit()
        self.load()

    def _show(self, known: AddressBookFacts | None) -> None:
        self.remove_button.setVisible(known is not None)
        self.state.setText(_told(known))
        self.bring_button.setFocus()

    def _fill(self) -> None:
        about = dress(
            plain_label(
                translate(
                    "open data",
                    "With a file of addresses you find a street and a house number while you type, "
                    "without a network. Open data only: nobody lives in it. Files that are "
                    "understood: the address file of Statbel, BeSt, the Flemish register, or a CSV "
                    "with the columns straat, nummer, postcode, gemeente, lat, lon.",
                )
            ),
            "muted",
        )
        where = dress(
            plain_label(translate("open data", "Statbel: {page}").format(page=self._jobs.page)),
            "small",
        )
        row = QHBoxLayout()
        self.remove_button.setAutoDefault(False)
        row.addWidget(self.remove_button)
        row.addStretch()
        for part in (about, where, self.state, self.report, self.question):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addStretch()
        self.report.hide()
        self.inputs += [self.bring_button, self.remove_button, self.question]
        self.put_buttons(self.bring_button)
        self.bring_button.setDefault(True)
        self.bring_button.clicked.connect(self.bring)
        self.remove_button.clicked.connect(self.ask_to_remove)
        self.question.no.clicked.connect(self.fit)


def _told(known: AddressBookFacts | None) -> str:
    if known is None:
        return translate("open data", "There are no addresses on this computer yet.")
    text = translate("open data", "%n address(es) from “{name}” ({size})", "", known.addresses)
    told = text.format(name=known.name, size=file_size(known.size))
    try:
        day = short_day_year(day_of(datetime.fromisoformat(known.read_at)))
    except ValueError:
        return told
    since = translate("open data", "{addresses}, read in on {day}.")
    return since.format(addresses=told, day=day)


def _so_far(done: int, _total: int) -> str:
    return translate("open data", "{count} rows read").format(count=number(done))


def _ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None
