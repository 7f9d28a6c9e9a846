"""What a form says when somebody changed its record while it was open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.domain.listing import Draft
from desktop.domain.record import Record
from desktop.domain.syncing.review import HistoryStep, Meanwhile
from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes
from desktop.words.history import step_lines
from desktop.words.names import field_name

_MOST_NAMED = 4


class MeanwhileCard(QFrame):
    """A calm banner: nothing is wrong, and nothing that was typed is touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "notice")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark = QLabel()
        mark.setPixmap(icon("about", "accent").pixmap(sizes().icon, sizes().icon))
        layout = QHBoxLayout(self)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``; a screen reader reads it as the name of the banner."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Meantime:
    """Knows what happened to the record of a form since it was opened, and says so once.

    Args:
        entity: Kind of the record.
        record: As it was opened; ``None`` for a new one.
    """

    def __init__(self, entity: str, record: Record | None) -> None:
        self.record = record
        self.card = MeanwhileCard()
        self._entity = entity
        self._found: Meanwhile | None = None
        self._told: HistoryStep | None = None

    @property
    def known(self) -> Record | None:
        """The record as it was last seen: as it was opened, or as a colleague left it since."""
        return self._found.record if self._found else self.record

    def tell(self, found: Meanwhile) -> None:
        """Tell that the record was changed; nothing in the form is touched."""
        self._found = found
        self.card.say(told_meanwhile(found))

    def tell_of_draft(self, draft: Draft) -> None:
        """Tell that the record was changed after a draft about it was kept."""
        if self.record is not None:
            self.card.say(told_of_draft(draft, self.record))

    def must_look_at(self, edited: Mapping[str, Any]) -> bool:
        """Show once what a colleague entered in the fields that were changed here too.

        The server cannot tell: what is saved now is put over what this laptop has received.

        Returns:
            Whether there was something new to look at.
        """
        met = both_changed(self._found, edited) if self._found else None
        if met is None or met == self._told:
            return False
        self._told = met
        self.card.say(told_of_both(met, self._entity))
        return True


def told_meanwhile(found: Meanwhile) -> str:
    """Return who changed what, and that what was typed is safe."""
    who = found.step.by
    if found.record.is_deleted:
        return translate(
            "form",
            "{name} put this in the bin meanwhile. What you typed stays here. Take it out of the "
            "bin before you save.",
        ).format(name=who)
    names = [field_name(change.field) for change in found.step.changes]
    shown = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
    return translate(
        "form",
        "{name} changed this meanwhile: {fields}. What you typed stays here, and saving stores "
        "only what you change yourself.",
    ).format(name=who, fields=shown)


def told_of_draft(draft: Draft, record: Record) -> str:
    """Return that a record was changed after a draft about it was kept; else nothing."""
    if record.updated_at <= draft.saved_at:
        return ""
    return translate(
        "form",
        "{name} changed this after you typed it. Please check that what you typed is still right.",
    ).format(name=record.updated_by)


def both_changed(found: Meanwhile, edited: Mapping[str, Any]) -> HistoryStep | None:
    """Return what a colleague changed of the fields in ``edited``, to another value."""
    met = [
        change
        for change in found.step.changes
        if change.field in edited and getattr(found.record, change.field) != edited[change.field]
    ]
    return replace(found.step, changes=met) if met else None


def told_of_both(step: HistoryStep, entity: str) -> str:
    """Return what the colleague entered, and what saving again does."""
    said = translate(
        "form", "{name} changed the same as you. Save again to keep yours. From {name}:"
    )
    return "\n".join((said.format(name=step.by), *step_lines(step, entity)))
