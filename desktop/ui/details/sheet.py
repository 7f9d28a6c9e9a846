"""What a detail pane shows, as plain data: made by functions that know no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from desktop.domain.record import WardCode
from desktop.i18n import translate


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done with the record.

    Args:
        name: What the pane's signal carries: ``edit``, ``delete``, ``took_place``,
            ``cancel``, ``assess``, ``show_on_map``, ``add_task``, ``done``, ``drop``,
            ``reopen``, ``new_key_figure``, ``page``, ``rhythm``, ``hand_over``.
        text: On the button.
        is_primary: At most one a pane.
    """

    name: str
    text: str
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with lines under it."""

    heading: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One record, ready to read.

    Args:
        kind: ``visit``, ``place``, ``person``, ``organisation``, ``network`` or ``task``.
        record: The record itself, for whoever acts on it.
        above, title, under: Small line, title, and what places it.
        pairs: Labels and values, in order; empty values are left out.
    """

    kind: str
    id: UUID
    record: Any
    title: str
    above: str = ""
    under: str = ""
    chips: Sequence[str] = ()
    pairs: Sequence[tuple[str, str]] = ()
    parts: Sequence[Part] = ()
    actions: Sequence[Action] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names of what a record points at.

    Args:
        wards: By code.
        titles: Of places, organisations, networks and persons, by id; what is missing is in
            the bin.
    """

    wards: Mapping[WardCode, str] = field(default_factory=dict)
    titles: Mapping[UUID, str] = field(default_factory=dict)

    def ward(self, code: WardCode | None) -> str:
        """Return the name of a ward; its code if it has no name here."""
        return self.wards.get(code, code) if code else ""

    def of(self, identity: UUID | None) -> str:
        """Return the name of a record; empty without one."""
        if identity is None:
            return ""
        return self.titles.get(identity) or translate("details", "in the bin")
