"""To which colleague contacts, or a planned visit, go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.i18n import translate
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Runner
from desktop.ui.widgets.entry import TextEntry

_MOST_NAMED = 8


class HandOverDialog(AskDialog):
    """Asks for the account name of a colleague, under the name ``owner``.

    Args:
        what: What is handed over, for instance ``3 contacts``.
        why: What happens then.
        known: Account names of colleagues that are known here.
    """

    def __init__(
        self,
        what: str,
        why: str,
        known: Sequence[str],
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("hand over", "Hand over: {what}").format(what=what)
        save = translate("hand over", "Hand over")
        super().__init__(title, why, tasks, save=save, parent=parent)
        names = ", ".join(known[:_MOST_NAMED])
        hint = translate("hand over", "known here: {names}").format(names=names) if names else ""
        self.to = TextEntry(translate("hand over", "account name"))
        self.fields.put(
            "owner",
            self.to,
            label=translate("hand over", "To which colleague?"),
            hint=hint,
            required=True,
            into=self.frame.body,
        )
        self.to.setFocus()
