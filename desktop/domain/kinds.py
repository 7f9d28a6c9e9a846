"""All kinds of records that travel, and what merging has to know about their fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import get_type_hints

from desktop.domain.conflict import Conflict
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.visit import Visit

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
        "conflict": Conflict,
    }
)
"""Kind of record, as operations and tables name it → its dataclass."""

SHARED_KINDS = frozenset({"place", "place_assessment", "organisation", "network"})
"""Kinds that all teams of a city share; all others belong to one team."""

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
    }
)
"""Fields that keep their line ends. Changes of two colleagues to one of them are joined."""

CAUTIOUS: Mapping[str, bool] = MappingProxyType({"do_not_contact": True})
"""Safety fields → the value that stands against any other made at the same time."""


def set_fields(kind: str) -> frozenset[str]:
    """Return the fields of a kind of record that hold a set."""
    record = KINDS[kind]
    hints = get_type_hints(record)
    return frozenset(
        field.name
        for field in fields(record)
        if getattr(hints[field.name], "__origin__", None) is frozenset
    )
