"""Which texts of which records are looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from desktop.domain.traces.lint.remark import Remark

TEXTS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "visit": ("note",),
        "place": ("note",),
        "place_assessment": ("note",),
        "organisation": ("note",),
        "network": ("description", "channels", "needs"),
        "person": ("note",),
        "key_figure": ("offers", "availability"),
        "consent": ("wording", "how_given"),
        "task": ("title", "note"),
        "target": ("note",),
        "service": ("description", "how_to_apply"),
        "tie": ("note",),
        "agreement": ("obligations", "clause_practice", "note"),
        "meeting": ("decisions", "outcome"),
        "need": ("summary",),
        "custom_value": ("value",),
        "rights_request": ("answer",),
    }
)
"""Kind of record → its fields in which people write what they like."""
ABOUT: Mapping[str, str] = MappingProxyType(
    {
        "person": "id",
        "key_figure": "person_id",
        "task": "person_id",
        "custom_value": "person_id",
        "rights_request": "person_id",
    }
)
"""Kind of record that is about one person → the field that says who: in its texts a sensitive
word needs no name beside it."""
SHOWN_BY: Mapping[str, Sequence[tuple[str, str]]] = MappingProxyType(
    {
        "key_figure": (("person", "person_id"),),
        "consent": (("person", "person_id"),),
        "place_assessment": (("place", "place_id"),),
        "target": (),
        "rights_request": (),
        "custom_value": tuple(
            (kind, f"{kind}_id") for kind in ("person", "organisation", "network", "place")
        ),
    }
)
"""Kind of record without a form of its own → the kinds in whose form it may be, each with the
field that points there; empty = none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellingText:
    """A text that is kept and tells too much, with what it tells.

    Args:
        kind: Of the record.
        title: Its name, or what it is about; empty where it has none.
        text: As it is kept now.
        remarks: Where in it; those that somebody taught or left are not among them.
        open_kind, open_id: The record in whose form the text is; empty where there is none.
    """

    kind: str
    record_id: UUID
    field: str
    title: str
    text: str
    remarks: Sequence[Remark]
    open_kind: str = ""
    open_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TellingTexts:
    """Some of the texts that tell too much, the latest first, and how many there are."""

    rows: Sequence[TellingText]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """A pair of a name and a word that somebody said is no problem.

    Args:
        kind: Of the remark.
        name: Empty where a number needs no name.
        consent_id: The consent it rests on; it counts no longer than that one.
    """

    mark: int
    kind: str
    name: str
    word: str
    consent_id: UUID | None = None
