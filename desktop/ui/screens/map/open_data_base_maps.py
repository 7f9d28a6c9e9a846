"""The background of the map: which ones are here, which one is shown, adding and removing one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop.domain.base_map import ONLINE, KeptMap
from desktop.i18n import translate
from desktop.ui.screens.map.open_data_dialog import Question, WorkDialog, plain_label, row_of_ways
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.words.downloads import file_size
from desktop.words.online import about_online_map

NONE = ""
_CHOICE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6
_KINDS = "*.mbtiles *.pmtiles"


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseMapJobs:
    """What the dialog asks of the outside.

    Args:
        load: The base maps on this computer; in the free lane.
        chosen: What is shown now: name of a file, ``ONLINE``, or empty.
        choose: Shows another one from now on.
        bring: Copies a file into the profile; in the free lane.
        remove: Removes one; in the free lane.
        host: The one that is asked when somebody chooses the online map.
        ask_file: ``ask_file(parent, title, filter)`` lets somebody choose a file.
    """

    load: Callable[[], Sequence[KeptMap]]
    chosen: Callable[[], str]
    choose: Callable[[str], object]
    bring: Callable[[Path, Report], KeptMap]
    remove: Callable[[str], object]
    host: str
    ask_file: Callable[[QWidget, str, str], Path | None] | None = None


class BaseMapsDialog(WorkDialog):
    """Lists backgrounds. The online one says what it means before it can be chosen.

    ``take_over_wanted`` asks for the dialog that fetches the Flemish map.
    """

    take_over_wanted = Signal()

    def __init__(self, jobs: BaseMapJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(translate("open data", "Background of the map"), tasks, parent)
        self._jobs = jobs
        self._kept: dict[str, KeptMap] = {}
        self.list = dress(QListWidget(), "field")
        self.details = dress(plain_label(), "muted")
        self.question = Question(translate("open data", "Keep it"))
        self.file_button = QPushButton(translate("open data", "Add from a &file…"))
        self.take_over_button = QPushButton(translate("open data", "Get the &Flemish map…"))
        self.remove_button = QPushButton(translate("open data", "&Remove…"))
        self.use_button = dress(QPushButton(), "primary")
        self._fill()
        self._connect()
        self.load()

    def load(self) -> None:
        """Read which base maps there are."""
        self.work(
            lambda _report: self._jobs.load(),
            self._show,
            what=translate("open data", "Reading the base maps…"),
            lane=Lane.FREE,
        )

    def use(self) -> None:
        """Show the one that is chosen in the list from now on."""
        choice = self._choice()
        if choice != self._jobs.chosen():
            self._jobs.choose(choice)
            self._show(tuple(self._kept.values()))

    def bring(self) -> None:
        """Add one from a file."""
        title = translate("open data", "File with a base map")
        kinds = f"{translate('open data', 'Base maps')} ({_KINDS})"
        file = (self._jobs.ask_file or _ask_file)(self, title, kinds)
        if file is None:
            return
        self.work(
            lambda report: self._jobs.bring(file, report),
            self._came,
            what=translate("open data", "Copying the file…"),
            describe=_copied,
            lane=Lane.FREE,
        )

    def ask_to_remove(self) -> None:
        """Ask whether the chosen one may go."""
        kept = self._kept.get(self._choice())
        if kept is None:
            return
        text = translate("open data", "Remove “{name}” ({size}) from this computer?")
        self.question.ask(
            text.format(name=kept.name, size=file_size(kept.size)),
            translate("open data", "Remove it"),
            lambda: self._remove(kept),
        )
        self.fit()

    def _remove(self, kept: KeptMap) -> None:
        if self._jobs.chosen() == kept.file:
            self._jobs.choose(NONE)  # lets go of the file, which Windows wants first
        self.work(
            lambda _report: self._jobs.remove(kept.file),
            lambda _none: self.load(),
            what=translate("open data", "Removing the file…"),
            lane=Lane.FREE,
        )

    def _came(self, kept: KeptMap) -> None:
        self._jobs.choose(kept.file)
        self.load()

    def _show(self, kept: Sequence[KeptMap]) -> None:
        self._kept = {each.file: each for each in kept}
        chosen = self._jobs.chosen()
        online = translate("open data", "Online, from {host}").format(host=self._jobs.host)
        rows = [(NONE, translate("open data", "No background"))]
        rows += [(each.file, _line(each)) for each in kept]
        rows.append((ONLINE, online))
        self.list.clear()
        for choice, text in rows:
            is_shown = choice == chosen
            shown = translate("open data", "{base_map} · shown now").format(base_map=text)
            item = QListWidgetItem(shown if is_shown else text, self.list)
            item.setData(_CHOICE, choice)
            item.setSizeHint(QSize(0, sizes().row))
            if is_shown:
                item.setIcon(icon("check", "accent"))
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(sizes().row * min(_MOST_ROWS, len(rows)) + sizes().unit)
        self.list.setFocus()
        self._describe()

    def _describe(self) -> None:
        choice = self._choice()
        kept = self._kept.get(choice)
        self.question.hide()
        self.remove_button.setEnabled(kept is not None)
        self.use_button.setEnabled(choice != self._jobs.chosen())
        text = translate("open data", "&Show this one")
        if choice == ONLINE:
            self.details.setText(about_online_map(self._jobs.host))
            text = translate("open data", "&Ask {host} from now on").format(host=self._jobs.host)
        elif kept is not None:
            self.details.setText(_about(kept))
        else:
            self.details.setText(translate("open data", "Only the wards, on plain paper."))
        self.use_button.setText(text)
        self.fit()

    def _choice(self) -> str:
        return str(self.list.currentIndex().data(_CHOICE) or NONE)

    def _fill(self) -> None:
        self.list.setAccessibleName(self.title.text())
        ways = row_of_ways(self.file_button, self.take_over_button, self.remove_button)
        for part in (self.list, self.details, self.question):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self.body.addStretch()
        self.inputs += [self.list, self.file_button, self.question, self.remove_button]
        self.put_buttons(self.use_button)
        self.use_button.setDefault(True)

    def _connect(self) -> None:
        self.use_button.clicked.connect(self.use)
        self.file_button.clicked.connect(self.bring)
        self.take_over_button.clicked.connect(self.take_over_wanted)
        self.remove_button.clicked.connect(self.ask_to_remove)
        self.question.no.clicked.connect(self.fit)
        self.list.currentItemChanged.connect(lambda _now, _before: self._describe())


def _line(kept: KeptMap) -> str:
    return f"{kept.name} · {file_size(kept.size)}"


def _about(kept: KeptMap) -> str:
    kind = (
        translate("open data", "Shapes, drawn by this program")
        if kept.is_vector
        else translate("open data", "Pictures")
    )
    zooms = translate("open data", "from level {first} (far) to {last} (near)")
    lines = [f"{kind}, {zooms.format(first=kept.min_zoom, last=kept.max_zoom)}", kept.credit]
    return "\n".join(filter(None, lines))


def _copied(done: int, total: int) -> str:
    text = translate("open data", "{done} of {total} copied")
    return text.format(done=file_size(done), total=file_size(total))


def _ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None
