"""Forms of a profile that is open for reading only: none opens, so nobody types for nothing."""

from __future__ import annotations

from desktop.app.entry.forms import Forms
from desktop.errors import OpenedToRead
from desktop.ui.errors import show_error


class ClosedForms(Forms):
    """Says what would be in vain instead of opening a form."""

    def refuse(self, *_what: object, **_named: object) -> None:
        """Say why, what is safe and what to do."""
        show_error(OpenedToRead(), self._window())

    open = open_text = log_in = log_with = plan_in = refuse
    add_service = add_organisation_tie = add_task = add_to = go_on = refuse
    move_to_bin = take_out = change = refuse
