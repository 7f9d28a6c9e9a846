"""Drafts of earlier, offered at the head of a form that was just opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.listing import Draft
from desktop.i18n import translate
from desktop.ui.forms.layout import DraftCard

MOST_OFFERED = 2


class DraftOffers:
    """Cards in ``bar``, one a draft; gone once somebody chooses or types.

    Args:
        go_on, drop: What is done with the draft that is chosen, or thrown away.
    """

    def __init__(
        self,
        bar: QVBoxLayout,
        *,
        go_on: Callable[[Draft], None],
        drop: Callable[[Draft], None],
    ) -> None:
        self._bar = bar
        self._go_on = go_on
        self._drop = drop
        self._is_closed = False

    def show(self, drafts: Sequence[Draft]) -> None:
        """Offer the newest of ``drafts``, unless it is too late for that."""
        if self._is_closed:
            return
        newest = sorted(drafts, key=lambda draft: draft.saved_at, reverse=True)
        for draft in newest[:MOST_OFFERED]:
            card = DraftCard(draft, draft_title(draft), go_on=self._go_on, drop=self._drop)
            self._bar.addWidget(card)

    def close(self) -> None:
        """Take the cards away for good."""
        self._is_closed = True
        while (item := self._bar.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def draft_title(draft: Draft) -> str:
    """Return what a draft is about, as far as that was typed."""
    for name in ("name", "display_name", "where"):
        raw = draft.fields.get(name)
        text = raw.get("text") if isinstance(raw, dict) else raw
        if text:
            return str(text)
    if draft.record_id is not None:  # a draft of a change keeps only what was changed
        return translate("form", "changes")
    return translate("form", "no name yet")
