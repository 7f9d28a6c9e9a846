"""The editions of borders on this computer, side by side: which is in use, and choosing one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.domain.area import AreaEdition, FetchedFile
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.screens.map.open_data_dialog import WorkDialog, plain_label, row_of_ways
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.words.formats import short_day_year

_EDITION = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6


class LoadedEdition(NamedTuple):
    """An edition, and the files it was made from as far as they were written down."""

    edition: AreaEdition
    files: Sequence[FetchedFile]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionJobs:
    """What the dialog asks of the outside.

    Args:
        load: All editions, the one loaded last first; in the database lane.
        use: Draws another one from now on; in the database lane.
    """

    load: Callable[[], Sequence[LoadedEdition]]
    use: Callable[[UUID], object]


class EditionsDialog(WorkDialog):
    """Lists editions; any of them can be used. No visit or place moves by that.

    ``used`` has what ``use`` returned, the edition of before and the one of now;
    ``official_wanted`` and ``file_wanted`` ask for another dialog.
    """

    used = Signal(object, object, object)
    official_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, jobs: EditionJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        title = translate("open data", "Editions of the borders")
        super().__init__(title, tasks, parent)
        self._jobs = jobs
        self._current: AreaEdition | None = None
        self.list = dress(QListWidget(), "field")
        self.details = dress(plain_label(), "muted")
        self.official_button = QPushButton(translate("open data", "Get the &official ones…"))
        self.file_button = QPushButton(translate("open data", "Load from a &file…"))
        self.use_button = dress(QPushButton(translate("open data", "&Use this one")), "primary")
        self._fill()
        self.load()

    def load(self) -> None:
        """Read which editions there are."""
        self.work(
            lambda _report: self._jobs.load(),
            self._show,
            what=translate("open data", "Reading the editions…"),
            lane=Lane.DATABASE,
        )

    def use(self) -> None:
        """Use the edition that is chosen in the list."""
        chosen = self._chosen()
        if chosen is None or chosen.edition.current:
            return
        self.work(
            lambda _report: self._jobs.use(chosen.edition.id),
            lambda result: self._used(result, chosen.edition),
            what=translate("open data", "Drawing the borders…"),
            lane=Lane.DATABASE,
        )

    def _used(self, result: object, now: AreaEdition) -> None:
        self.used.emit(result, self._current, now)
        self.load()

    def _show(self, loaded: Sequence[LoadedEdition]) -> None:
        self.list.clear()
        for each in loaded:
            item = QListWidgetItem(_line(each.edition), self.list)
            item.setData(_EDITION, each)
            item.setSizeHint(QSize(0, sizes().row))
            if each.edition.current:
                item.setIcon(icon("check", "accent"))
                self._current = each.edition
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(sizes().row * min(_MOST_ROWS, max(2, len(loaded))) + sizes().unit)
        self.list.setFocus()
        self._show_details()

    def _show_details(self) -> None:
        chosen = self._chosen()
        self.details.setText("\n".join(_facts(chosen)) if chosen else "")
        self.use_button.setEnabled(chosen is not None and not chosen.edition.current)
        self.fit()

    def _chosen(self) -> LoadedEdition | None:
        chosen = self.list.currentIndex().data(_EDITION)
        return chosen if isinstance(chosen, LoadedEdition) else None

    def _fill(self) -> None:
        self.list.setAccessibleName(self.title.text())
        about = dress(
            plain_label(
                translate(
                    "open data",
                    "The map and the lists draw one edition. Choosing another one moves no visit "
                    "and no place to another ward.",
                )
            ),
            "muted",
        )
        ways = row_of_ways(self.official_button, self.file_button)
        for part in (about, self.list, self.details):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self.body.addStretch()
        self.inputs += [self.list, self.official_button, self.file_button]
        self.put_buttons(self.use_button)
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self.use)
        self.official_button.clicked.connect(self.official_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_details())
        self.list.itemDoubleClicked.connect(lambda _item: self.use())


def _line(edition: AreaEdition) -> str:
    parts = [edition.name]
    if edition.schematic:
        parts.append(translate("open data", "drawn roughly by this program"))
    if edition.current:
        parts.append(translate("open data", "in use"))
    return " · ".join(parts)


def _facts(loaded: LoadedEdition) -> Iterator[str]:
    edition = loaded.edition
    if edition.source:
        yield translate("open data", "Source: {source}").format(source=edition.source)
    if edition.licence:
        yield translate("open data", "Licence: {licence}").format(licence=edition.licence)
    if edition.valid_from:
        day = short_day_year(edition.valid_from)
        yield translate("open data", "Valid from {day}").format(day=day)
    loaded_on = short_day_year(day_of(edition.loaded_at))
    yield translate("open data", "On this computer since {day}").format(day=loaded_on)
    for file in loaded.files:
        text = translate("open data", "{name}, checksum (SHA-256): {checksum}")
        yield text.format(name=file.name, checksum=file.sha256)
