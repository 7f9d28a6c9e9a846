"""Before somebody takes a consent back: what ends. And after: what ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.privacy.consent import Consequences
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import MessageCard, heading, plain_label
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.consent import consequence_lines
from desktop.words.labels import label

_WIDTH = 66


class WithdrawalDialog(QDialog):
    """Shows what a withdrawal takes along, carries it out, and shows what it did.

    There is no undo: it is a decision of the person. ``withdrawn(changes)`` when it is done.

    Args:
        name: Of the person.
        told: What would end.
        withdraw: Carries it out; runs in the database lane.
    """

    withdrawn = Signal(object)

    def __init__(
        self,
        name: str,
        told: Consequences,
        withdraw: Callable[[], tuple[Consequences, Changes]],
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._withdraw = withdraw
        self._tasks = tasks
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dress(self, "panel")
        title = translate("consent", "{name} takes a consent back: {purpose}")
        self.setWindowTitle(title.format(name=name, purpose=label(told.consent.purpose)))
        self.message = MessageCard()
        self.title = heading(self.windowTitle())
        self.why = plain_label(
            translate(
                "consent",
                "This is the person's decision, so it cannot be undone. What was there stays in "
                "the history.",
            )
        )
        self.lines = plain_label("")
        self.withdraw_button = dress(
            QPushButton(translate("consent", "&Withdraw the consent")), "primary"
        )
        self.cancel_button = QPushButton(translate("consent", "&Cancel"))
        self.withdraw_button.clicked.connect(lambda _on: self.carry_out())
        self.cancel_button.clicked.connect(lambda _on: self.reject())
        self._arrange()
        self._say(consequence_lines(told))
        self.cancel_button.setFocus()

    def carry_out(self) -> None:
        """Withdraw; what ended is shown in the same window."""
        self.withdraw_button.setEnabled(False)
        self._tasks.start(
            lambda _report: self._withdraw(),
            on_done=while_alive(self, lambda result: self._done(*result)),
            on_error=while_alive(self, self._failed),
        )

    def _done(self, told: Consequences, changes: Changes) -> None:
        self.title.setText(translate("consent", "The consent was withdrawn."))
        self._say(consequence_lines(told, done=True))
        self.why.hide()
        self.withdraw_button.hide()
        self.cancel_button.setText(translate("consent", "&Close"))
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self.withdrawn.emit(changes)

    def _failed(self, error: Exception) -> None:
        self.withdraw_button.setEnabled(True)
        if isinstance(error, ExpectedError):
            self.message.say(told(error))
        else:
            show_error(error, self)

    def _say(self, lines: Sequence[str]) -> None:
        said = "\n".join(f"• {line}" for line in lines)
        self.lines.setText(said)
        self.lines.setAccessibleName(" ".join(lines))

    def _arrange(self) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        layout.setSpacing(unit * 3 // 2)
        for part in (self.title, self.message, self.lines, self.why):
            layout.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.withdraw_button)
        layout.addLayout(foot)
        self.setMinimumWidth(_WIDTH * unit)
