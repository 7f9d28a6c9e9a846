"""Texts that tell too much: what forms ask of the services."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from uuid import UUID

from desktop.domain.traces.lint import Names, Remark, find
from desktop.services import text_remarks
from desktop.services.desk import Desk
from desktop.ui.forms.texts.ports import Seen, TextPorts

_ANYBODY = "?"


def text_ports(desk: Desk) -> TextPorts:
    """Return what one form needs to look at its texts."""
    return TextPorts(
        look=Looking(desk).look,
        teach=partial(_teach, desk),
        unteach=partial(text_remarks.unteach, desk),
    )


class Looking:
    """Looks at the texts of one form, and knows the contacts for as long as it is open."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def _names(self) -> Names:
        return text_remarks.known_names(self._desk)

    def look(self, text: str, about: str) -> Sequence[Seen]:
        """Return what a text tells too much, and which consent covers it; in a worker."""
        if not find(text, about=about or _ANYBODY):
            return []  # whoever is named in it: the contacts need not be read
        found = text_remarks.look(self._desk, text, self._names, about=about)
        return [self._with_consent(remark) for remark in found]

    def _with_consent(self, remark: Remark) -> Seen:
        consent = text_remarks.consent_for(self._desk, remark)
        return Seen(remark, consent.id, consent.given_on) if consent else Seen(remark)


def _teach(desk: Desk, remark: Remark, consent_id: UUID | None) -> object:
    return text_remarks.teach(desk, remark, consent_id=consent_id)
