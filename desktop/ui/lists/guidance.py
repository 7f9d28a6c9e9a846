"""What a list says when it has nothing to show, and the step that goes with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop import errors
from desktop.i18n import translate
from desktop.ui.errors import told
from desktop.ui.lists.emptiness import Emptiness
from desktop.ui.lists.plan import ListPlan


class Guidance(Emptiness):
    """Tells apart: nothing yet, nothing that matches, and not readable now."""

    add_wanted = Signal()
    clear_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: SignalInstance = self.add_wanted
        self.acted.connect(self._emit_step)

    def tell_first_step(self, plan: ListPlan) -> None:
        """There is nothing at all: say what to do first."""
        self._step = self.add_wanted
        self.tell(plan.kind, plan.nothing(), plan.first_step(), plan.add())

    def tell_filtered(self) -> None:
        """There is something, but the filters leave it out."""
        self._step = self.clear_wanted
        self.tell(
            "filter",
            translate("list", "Nothing matches these filters"),
            translate("list", "There is more in this list. Take a filter away to see it."),
            translate("list", "Clear all filters"),
        )

    def tell_failed(self, error: Exception) -> None:
        """The list could not be read."""
        self._step = self.again_wanted
        words = told(error) if isinstance(error, errors.ExpectedError) else ""
        self.tell(
            "error",
            translate("list", "This list cannot be read now"),
            words or translate("list", "Your saved work is not affected."),
            translate("list", "Try again"),
        )

    def _emit_step(self) -> None:
        self._step.emit()
