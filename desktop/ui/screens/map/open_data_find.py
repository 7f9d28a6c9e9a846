"""Looking an address up: on this computer while typing, online only when somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton
from PySide6.QtWidgets import QWidget as Widget

from desktop.domain.address import FoundAddress
from desktop.errors import DownloadFailed
from desktop.i18n import translate
from desktop.ui.addresses import AddressFinder, Find, option_of_address
from desktop.ui.screens.map.open_data_dialog import Question, WorkDialog, plain_label, row_of_ways
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.options import Option
from desktop.words.downloads import not_fetched_here
from desktop.words.online import about_online_addresses

_ADDRESS = Qt.ItemDataRole.UserRole
_ROWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class FindJobs:
    """What the dialog asks of the outside.

    Args:
        find: Addresses on this computer; in the free lane.
        are_here: Whether there are any on this computer.
        look_up_online: Asks the service; in the network lane. What was typed leaves.
        host: Of the service.
    """

    find: Find
    are_here: Callable[[], bool]
    look_up_online: Callable[[str], Sequence[FoundAddress]]
    host: str


class FindAddressDialog(WorkDialog):
    """A field, what was found below it, and a button that asks the service after a question.

    ``chosen`` has the address; ``file_wanted`` asks for the dialog that reads in a file.

    Args:
        verb: What the button says that takes the address.
    """

    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(
        self,
        jobs: FindJobs,
        tasks: Runner,
        *,
        verb: str,
        typed: str = "",
        parent: Widget | None = None,
    ) -> None:
        super().__init__(translate("open data", "Find an address"), tasks, parent)
        self._jobs = jobs
        self._finder = AddressFinder(jobs.find, tasks)
        self.line = QLineEdit(typed)
        self.list = dress(QListWidget(), "field")
        self.note = dress(plain_label(), "muted")
        self.question = Question(translate("open data", "Do not send it"))
        self.online_button = QPushButton(translate("open data", "Search &online…"))
        self.file_button = QPushButton(translate("open data", "&Addresses on this computer…"))
        self.take_button = dress(QPushButton(verb), "primary")
        self._fill()
        self.search()

    def search(self) -> None:
        """Look on this computer for what stands in the field."""
        self.question.hide()
        self._finder.find(self.line.text(), self._show_options)

    def ask_online(self) -> None:
        """Ask whether what stands in the field may be sent to the service, this once."""
        typed = self.line.text().strip()
        if not typed:
            self.line.setFocus()
            return
        self.question.ask(
            about_online_addresses(self._jobs.host),
            translate("open data", "Send “{typed}”").format(typed=typed),
            lambda: self._look_up(typed),
        )
        self.fit()

    def take(self) -> None:
        """Take the address that is highlighted; of a street, go on with its house numbers."""
        found = self.list.currentIndex().data(_ADDRESS)
        if not isinstance(found, FoundAddress):
            return
        if found.number or found.lat is not None:
            self.chosen.emit(found)
            self.accept()
            return
        self.line.setText(f"{found.street} ")
        self.line.setFocus()
        self.search()

    def failed(self, error: Exception) -> None:
        """Say why the service did not answer."""
        if isinstance(error, DownloadFailed):
            self.say(not_fetched_here(error))
        else:
            super().failed(error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through what was found while somebody types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.list.count():
                row = (self.list.currentRow() + step) % self.list.count()
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _look_up(self, typed: str) -> None:
        self.work(
            lambda _report: self._jobs.look_up_online(typed),
            lambda found: self._show([option_of_address(each) for each in found]),
            what=translate("open data", "Asking {host}…").format(host=self._jobs.host),
        )

    def _show_options(self, _asked: str, options: Sequence[Option]) -> None:
        self._show(options)

    def _show(self, options: Sequence[Option]) -> None:
        self.list.clear()
        for option in options:
            text = " · ".join(filter(None, (option.title, option.context)))
            item = QListWidgetItem(text, self.list)
            item.setData(_ADDRESS, option.value)
            item.setSizeHint(QSize(0, sizes().row))
        self.list.setCurrentRow(0)
        self.take_button.setEnabled(bool(options))
        self.note.setText("" if options else self._why_nothing())
        self.note.setVisible(bool(self.note.text()))
        self.fit()

    def _why_nothing(self) -> str:
        if not self._jobs.are_here():
            return translate(
                "open data", "There are no addresses on this computer yet: read in a file first."
            )
        if not self.line.text().strip():
            return ""
        return translate("open data", "Nothing found among the addresses on this computer.")

    def _fill(self) -> None:
        self.line.setPlaceholderText(translate("open data", "Street, number, postcode"))
        self.line.setAccessibleName(self.title.text())
        self.list.setAccessibleName(translate("open data", "Addresses that were found"))
        self.list.setFixedHeight(_ROWS * sizes().row + sizes().unit)
        ways = row_of_ways(self.online_button, self.file_button)
        for part in (self.line, self.list, self.note, self.question):
            self.body.addWidget(part)
        self.body.addLayout(ways)
        self.body.addStretch()
        self.inputs += [self.line, self.list, self.online_button, self.take_button]
        self.put_buttons(self.take_button)
        self.take_button.setDefault(True)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.search)
        self.list.itemDoubleClicked.connect(lambda _item: self.take())
        self.take_button.clicked.connect(self.take)
        self.online_button.clicked.connect(self.ask_online)
        self.file_button.clicked.connect(self.file_wanted)
        self.question.no.clicked.connect(self.fit)
        self.line.setFocus()
