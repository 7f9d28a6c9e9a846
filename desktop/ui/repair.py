"""The dialog that mends a profile whose database cannot be read, step by step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.privacy.safekeeping import Repaired
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import ask_backup, grow
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.breakable import breakable
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.scrolled import Scrolled
from desktop.ui.widgets.waiting import Waiting
from desktop.words.copies import repair_told, steps_told


class RepairDialog(QDialog):
    """Says what a repair does and what is safe, does it, and tells how each step went.

    Accepted once the profile can be opened again.

    Args:
        mend: ``mend(anew, report)`` climbs the ladder; runs in a worker.
        mend_from: ``mend_from(file, report)`` goes back to a backup of somebody's own.
    """

    def __init__(
        self,
        mend: Callable[[bool, Report], Repaired],
        tasks: Runner,
        parent: QWidget | None = None,
        *,
        mend_from: Callable[[Path, Report], Repaired] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("repair", "Repair the profile"))
        self._mend, self._mend_from, self._tasks = mend, mend_from, tasks
        self._is_sound = False
        self.said = QLabel(
            translate(
                "repair",
                "The database of this profile is damaged. Each change you saved was also kept in "
                "a journal beside it, and Weefsel made copies.\n\nRepairing tries, in this "
                "order: the database with its log; the newest copy, with the journal on top; "
                "older copies. Nothing is thrown away: the damaged files stay in the profile.",
            )
        )
        self.said.setWordWrap(True)
        self.tried = Fold(translate("repair", "What was tried"))
        self.steps = dress(QLabel(), "muted")
        self.waiting = Waiting()
        self.close_button = QPushButton(translate("repair", "&Cancel"))
        self.anew_button = QPushButton(translate("repair", "&Begin anew"))
        self.from_button = QPushButton(translate("repair", "From a &backup…"))
        self.deed_button = dress(QPushButton(translate("repair", "&Repair")), "primary")
        self._buttons = (
            self.close_button,
            self.anew_button,
            self.from_button,
            self.deed_button,
        )
        self._arrange()

    def _arrange(self) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel(self.windowTitle()), "title"))
        layout.addWidget(self.said)
        self.tried.inside.addWidget(Scrolled(self.steps))
        self.tried.button.toggled.connect(lambda _on: grow(self))
        self.tried.hide()
        layout.addWidget(self.tried)
        layout.addWidget(self.waiting)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in self._buttons:
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.anew_button.hide()
        self.from_button.hide()
        self.setMinimumWidth(3 * sizes().sidebar)
        self.close_button.clicked.connect(self.reject)
        self.anew_button.clicked.connect(lambda _on: self.do_it(anew=True))
        self.from_button.clicked.connect(lambda _on: self._ask_file())
        self.deed_button.clicked.connect(lambda _on: self._press())
        self.deed_button.setDefault(True)
        self.deed_button.setFocus()  # not the first of them, which leaves it

    def do_it(self, *, anew: bool = False) -> None:
        """Climb the ladder; with ``anew`` to its last step."""
        self._run(lambda report: self._mend(anew, report))

    def do_it_from(self, file: Path) -> None:
        """Go back to a backup, with the journal on top."""
        mend_from = self._mend_from
        if mend_from is not None:
            self._run(lambda report: mend_from(file, report))

    def _ask_file(self) -> None:
        file = ask_backup(self)
        if file is not None:
            self.do_it_from(file)

    def _run(self, job: Callable[[Report], Repaired]) -> None:
        self._set_busy(True)
        task = self._tasks.start(
            job,
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
            lane=Lane.FREE,
        )
        self.waiting.watch(task)

    def _press(self) -> None:
        if self._is_sound:
            self.accept()
        else:
            self.do_it()

    def _done(self, repaired: Repaired) -> None:
        self._set_busy(False)
        self._is_sound = repaired.is_sound
        self.said.setText("\n".join(repair_told(repaired)))
        self.steps.setText(breakable("\n".join(steps_told(repaired))))
        self.tried.show()
        self.anew_button.setVisible(not repaired.is_sound)
        self.from_button.setVisible(not repaired.is_sound and self._mend_from is not None)
        if repaired.is_sound:
            self.close_button.hide()
            self.deed_button.setText(translate("repair", "&Open the profile"))
        self.deed_button.setFocus()
        grow(self)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, ExpectedError):
            self.said.setText(breakable(told(error)))
            grow(self)
            self.deed_button.setFocus()
        else:
            show_error(error, self)

    def _set_busy(self, busy: bool) -> None:
        for button in self._buttons:
            button.setEnabled(not busy)
        if busy:
            self.waiting.begin(translate("repair", "Repairing"), can_stop=True)
            grow(self)
        else:
            self.waiting.end()

    def reject(self) -> None:
        """Leave it as it is; a repair that is under way is stopped, and changed nothing."""
        if self.waiting.is_busy:
            self.waiting.stop()
        else:
            super().reject()
