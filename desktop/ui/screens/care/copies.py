"""The page of backups: the copies made by themselves, and what can be done with a backup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.privacy.safekeeping import Copied, Copy, Standing
from desktop.errors import Cancelled, ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import ask_backup
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.waiting import Waiting
from desktop.words.copies import last_told, owed_told, problem_told, why_made
from desktop.words.formats import moment_text, number

_ROWS_SHOWN = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyDeeds:
    """What the page asks for.

    Args:
        standing: Returns how copies stand; runs in a worker.
        make: ``make(report)`` makes a copy now; runs in a worker.
        choose: Keeps copies in another folder (``None``: in the profile); runs in a worker.
        look_into: Offers to show what is in a backup.
        try_out: Offers to try whether a backup comes back.
        go_back: Offers to go back to a backup; the window closes for it.
        say: Tells that something was done.
    """

    standing: Callable[[], Standing]
    make: Callable[[Report], Copied]
    choose: Callable[[Path | None], object]
    look_into: Callable[[Path], object]
    try_out: Callable[[Path], object]
    go_back: Callable[[Path], object]
    say: Callable[[str], object]


class CopiesPage(CareFrame):
    """Shows the copies, where they go, and how the last one went."""

    def __init__(self, deeds: CopyDeeds, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("copies", "Backups"),
            translate(
                "copies",
                "After each half hour of work Weefsel makes an encrypted copy by itself. Of older "
                "days, weeks and months one copy each stays. Your passphrase opens them.",
            ),
            parent=parent,
        )
        self._deeds, self._tasks = deeds, tasks
        self._copies: list[Copy] = []
        self._files: list[Path] = []
        self._brought: list[Path] = []
        self.make_button = dress(QPushButton(translate("copies", "&Make a copy now")), "primary")
        self.head.addWidget(self.make_button)
        self.waiting = Waiting()
        self.last = QLabel()
        self.problem = dress(QLabel(), "warning")
        self.owed = dress(QLabel(), "muted")
        self.where = QLabel()
        self.choose_button = QPushButton(translate("copies", "Another &folder or stick…"))
        self.here_button = QPushButton(translate("copies", "Keep them in the &profile"))
        self.list = dress(QListWidget(), "card")
        self.list.setAccessibleName(translate("copies", "Copies, the newest first"))
        self.look_button = QPushButton(translate("copies", "&What is in it…"))
        self.try_button = QPushButton(translate("copies", "&Try whether it comes back…"))
        self.back_button = QPushButton(translate("copies", "&Go back to it…"))
        self.other_button = QPushButton(translate("copies", "Another &backup…"))
        self.first_field = self.make_button
        self._arrange()
        self._connect()
        self._choose_row()
        self.refresh(Changes.NONE)

    def refresh(self, _changes: Changes) -> None:
        """Read again how copies stand."""
        self._run(lambda _report: self._deeds.standing(), self.show_standing)

    def show_standing(self, stands: Standing) -> None:
        """Show how copies stand."""
        last = stands.last
        self.last.setText(last_told(last.made_at if last else None, is_old=stands.is_old))
        self._tell(self.problem, problem_told(stands.problem, stands.elsewhere))
        self._tell(self.owed, owed_told(stands.owed))
        self.where.setText(
            translate("copies", "Copies are kept in the profile, on this laptop.")
            if stands.elsewhere is None
            else translate("copies", "Copies are kept in {folder}.").format(folder=stands.elsewhere)
        )
        self.here_button.setVisible(stands.elsewhere is not None)
        self._copies = list(stands.copies)
        self._fill()

    def _fill(self) -> None:
        """List the copies, and below them the backups that somebody brought."""
        row = self.list.currentRow()
        self._files = [*(copy.file for copy in self._copies), *self._brought]
        self.list.clear()
        self.list.addItems([_line(copy) for copy in self._copies])
        self.list.addItems([_brought_line(file) for file in self._brought])
        for at, file in enumerate(self._files):
            self.list.item(at).setToolTip(str(file))
        for part in (self.list, self.look_button, self.try_button, self.back_button):
            part.setVisible(bool(self._files))
        self.list.setCurrentRow(min(max(row, 0), len(self._files) - 1))
        self._choose_row()

    def bring(self, file: Path) -> None:
        """Put a backup of somebody's own in the list, and choose it."""
        if file not in self._files:
            self._brought.append(file)
            self._fill()
        self.list.setCurrentRow(self._files.index(file))
        self.list.setFocus()

    def _arrange(self) -> None:
        for label in (self.last, self.problem, self.owed, self.where):
            label.setWordWrap(True)
        self.list.setFixedHeight(_ROWS_SHOWN * sizes().row)
        for widget in (self.waiting, self.last, self.problem, self.owed, self.where):
            self.body.addWidget(widget)
        self.body.addLayout(_row(self.choose_button, self.here_button))
        self.body.addWidget(self.list)
        self.body.addLayout(_row(self.look_button, self.try_button, self.back_button))
        self.body.addLayout(_row(self.other_button))
        for hidden in (self.problem, self.owed, self.here_button):
            hidden.hide()

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.choose_button.clicked.connect(self._ask_folder)
        self.here_button.clicked.connect(lambda: self._choose(None))
        self.list.currentRowChanged.connect(lambda _row: self._choose_row())
        self.look_button.clicked.connect(lambda: self._with_chosen(self._deeds.look_into))
        self.try_button.clicked.connect(lambda: self._with_chosen(self._deeds.try_out))
        self.back_button.clicked.connect(lambda: self._with_chosen(self._deeds.go_back))
        self.other_button.clicked.connect(self._ask_file)

    def make(self) -> None:
        """Make a copy now."""
        self.make_button.setEnabled(False)
        self.waiting.begin(translate("copies", "Making a copy"), can_stop=True)
        self.waiting.watch(self._run(self._deeds.make, self._made, self._end_waiting))

    def _end_waiting(self) -> None:
        self.waiting.end()
        self.make_button.setEnabled(True)
        self.make_button.setFocus()

    def _made(self, made: Copied) -> None:
        self._end_waiting()
        if made.copy is not None:
            self._deeds.say(translate("copies", "A copy was made."))
        elif not made.problem:
            self._deeds.say(translate("copies", "Nothing changed since the last copy."))
        self.refresh(Changes.NONE)

    def _ask_folder(self) -> None:
        title = translate("copies", "Folder for copies")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self._choose(Path(chosen))

    def _choose(self, folder: Path | None) -> None:
        self._run(
            lambda _report: self._deeds.choose(folder), lambda _none: self.refresh(Changes.NONE)
        )

    def _ask_file(self) -> None:
        chosen = ask_backup(self)
        if chosen is not None:
            self.bring(chosen)

    def _with_chosen(self, deed: Callable[[Path], object]) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._files):
            deed(self._files[row])

    def _choose_row(self) -> None:
        chosen = 0 <= self.list.currentRow() < len(self._files)
        for button in (self.look_button, self.try_button, self.back_button):
            button.setEnabled(chosen)

    def _run(
        self,
        job: Callable[[Report], Any],
        then: Callable[..., object],
        failed: Callable[[], object] = lambda: None,
    ) -> Task[Any]:
        """Run a job beside the lane of the screens; what goes wrong is told in the page."""

        def told_here(error: Exception) -> None:
            failed()
            if isinstance(error, ExpectedError) and not isinstance(error, Cancelled):
                self._tell(self.problem, told(error))
            else:
                show_error(error, self)

        return self._tasks.start(
            job,
            on_done=while_alive(self, then),
            on_error=while_alive(self, told_here),
            lane=Lane.FREE,
        )

    def _tell(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _row(*buttons: QPushButton) -> FlowLayout:
    """Return buttons beside each other, and below where the window is narrow or the text big."""
    row = FlowLayout(gap=sizes().unit)
    for button in buttons:
        row.addWidget(button)
    return row


def _brought_line(file: Path) -> str:
    said = translate("copies", "{name}, in {folder}")
    return said.format(name=file.name, folder=file.parent)


def _line(copy: Copy) -> str:
    size = translate("copies", "{size} MB").format(size=number(copy.size / 1e6, 1))
    return ", ".join(filter(None, (moment_text(copy.made_at), size, why_made(copy.why))))
