"""All kinds of records that travel, and what merging has to know about their fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, get_type_hints

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.attachment import Attachment
from desktop.domain.conflict import Conflict
from desktop.domain.custom import CustomField, CustomValue
from desktop.domain.figures.published import PublishedFigures
from desktop.domain.merging import MergeRecord, NotDuplicate
from desktop.domain.organisation import Network, Organisation, Site
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record
from desktop.domain.referral import Need, Referral
from desktop.domain.retained import Retained
from desktop.domain.rhythm import ContactRhythm
from desktop.domain.rights import RightsRequest
from desktop.domain.service import Service
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.wording import Wording

SCHEMA = 3
"""Version of the kinds of records and their fields, on every operation. Higher ones only add.

1: the start. 2: the register, with the kinds from ``site`` on and some fields more. 3: grounds,
rights and retention.
"""

KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "visit": Visit,
        "place": Place,
        "place_assessment": PlaceAssessment,
        "organisation": Organisation,
        "network": Network,
        "person": Person,
        "key_figure": KeyFigure,
        "affiliation": Affiliation,
        "consent": Consent,
        "task": Task,
        "target": Target,
        "site": Site,
        "service": Service,
        "tie": Tie,
        "agreement": Agreement,
        "meeting": Meeting,
        "need": Need,
        "referral": Referral,
        "contact_rhythm": ContactRhythm,
        "merge_record": MergeRecord,
        "not_duplicate": NotDuplicate,
        "attachment": Attachment,
        "custom_field": CustomField,
        "custom_value": CustomValue,
        "rights_request": RightsRequest,
        "wording": Wording,
        "publication": PublishedFigures,
        "retained": Retained,
        "conflict": Conflict,
    }
)
"""Kind of record, as operations and tables name it → its dataclass."""

SHARED_KINDS = frozenset(
    {
        "place",
        "place_assessment",
        "organisation",
        "network",
        "site",
        "service",
        "tie",
        "agreement",
        "meeting",
        "wording",
        "publication",
    }
)
"""Kinds that all teams of a city share; all others belong to one team.

Shared is what is said of organisations, networks and places by themselves: an agreement holds
for the city, not for a team. Whatever names a person, comes from a visit or is a team's own way
of working stays with the team: what is shared must never carry personal data.
"""

BESIDE_KINDS = frozenset({"attachment", "merge_record", "not_duplicate"})
"""Kinds that belong where what they are about belongs: see :func:`is_shared`."""

PARAGRAPHS = frozenset(
    {
        "note",
        "description",
        "channels",
        "needs",
        "offers",
        "availability",
        "opening_hours",
        "wording",
        "how_given",
        "obligations",
        "clause_practice",
        "decisions",
        "outcome",
        "how_to_apply",
        "choices",
        "payload",
        "text",
        "answer",
        "figures",
    }
)
"""Fields that keep their line ends, where they hold text. Changes of two colleagues to one of
them are joined."""

CAUTIOUS: Mapping[str, bool] = MappingProxyType(
    {"do_not_contact": True, "restricted": True, "objected": True}
)
"""Safety fields → the value that stands against any other made at the same time."""


def is_shared(kind: str, values: Mapping[str, Any]) -> bool:
    """Return whether a record belongs to what all teams of a city share.

    A poster of an organisation does, and that two organisations are one; a file beside a visit
    or a person does not, nor does what is said of two persons.

    Args:
        values: What its fields hold; absent is empty.
    """
    if kind not in BESIDE_KINDS:
        return kind in SHARED_KINDS
    if kind == "attachment":
        return values.get("visit_id") is None and values.get("person_id") is None
    return "person" not in {values.get("merged"), values.get("compared")}


def is_paragraph(kind: str, field: str) -> bool:
    """Return whether a field holds text with line ends.

    What came of a meeting is such a text; what came of a referral is a code.
    """
    record = KINDS.get(kind)
    return field in PARAGRAPHS and (record is None or get_type_hints(record).get(field) is str)


def set_fields(kind: str) -> frozenset[str]:
    """Return the fields of a kind of record that hold a set."""
    record = KINDS[kind]
    hints = get_type_hints(record)
    return frozenset(
        field.name
        for field in fields(record)
        if getattr(hints[field.name], "__origin__", None) is frozenset
    )
