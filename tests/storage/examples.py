"""Valid records of fictional people and places; a test names only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from uuid_utils.compat import uuid7

from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    PlaceStage,
    VisitKind,
)
from desktop.storage.keys import Cost
from tests.conftest import NOW

R = TypeVar("R", bound=Record)

PASSPHRASE = "een lange wachtzin"
QUICK = Cost(memory_kib=8, rounds=1, lanes=1)
WARD = "12025W03"


def a_visit(**fields: Any) -> Visit:
    """Return a street round of today."""
    return Visit(
        **{**_made(), "start": NOW, "kind": VisitKind.STREET_ROUND, "ward": WARD, **fields}
    )


def a_place(**fields: Any) -> Place:
    """Return a library."""
    return Place(
        **{**_made(), "name": "Het Predikheren", "kind": PlaceKind.LIBRARY, "ward": WARD, **fields}
    )


def an_assessment(place_id: UUID, **fields: Any) -> PlaceAssessment:
    """Return how a place stood today."""
    return PlaceAssessment(
        **{
            **_made(),
            "place_id": place_id,
            "assessed_on": NOW.date(),
            "stage": PlaceStage.SAFE,
            **fields,
        }
    )


def an_organisation(**fields: Any) -> Organisation:
    """Return a non-profit."""
    return Organisation(
        **{**_made(), "name": "Buurtwerk Zuid", "kind": OrganisationKind.NON_PROFIT, **fields}
    )


def a_network(**fields: Any) -> Network:
    """Return a network without themes."""
    return Network(**{**_made(), "name": "Moeders aan de poort", **fields})


def a_person(**fields: Any) -> Person:
    """Return a contact."""
    return Person(
        **{
            **_made(),
            "id": uuid4(),
            "display_name": "Els van Dijck",
            "review_on": date(2027, 3, 4),
            **fields,
        }
    )


def a_key_figure(person_id: UUID, **fields: Any) -> KeyFigure:
    """Return a key figure's profile."""
    return KeyFigure(**{**_made(), "person_id": person_id, **fields})


def a_tie(person: Person, target: Record, **fields: Any) -> Affiliation:
    """Return a tie of ``person`` to an organisation, network or place."""
    kind = type(target).__name__.lower()
    return Affiliation(
        **{
            **_made(),
            "person_id": person.id,
            "target_kind": kind,
            "target_id": target.id,
            "role": "lid",
            **fields,
        }
    )


def a_consent(person: Person, **fields: Any) -> Consent:
    """Return explicit consent for special categories, without an end."""
    return Consent(
        **{
            **_made(),
            "person_id": person.id,
            "purpose": ConsentPurpose.SPECIAL_CATEGORY,
            "given_on": date(2026, 1, 5),
            **fields,
        }
    )


def a_task(**fields: Any) -> Task:
    """Return a task about a ward, due in a week."""
    due = NOW.date() + timedelta(days=7)
    return Task(**{**_made(), "title": "Flyers brengen", "ward": WARD, "due_on": due, **fields})


def a_target(**fields: Any) -> Target:
    """Return a target of four visits a month since the new year."""
    return Target(**{**_made(), "ward": WARD, "visits": 4, "from_on": date(2026, 1, 1), **fields})


def edited(record: R, **fields: Any) -> R:
    """Return ``record`` as changed a minute later."""
    later = record.updated_at + timedelta(minutes=1)
    return replace(record, updated_at=later, **fields)


def _made() -> dict[str, Any]:
    return {
        "id": uuid7(),
        "created_at": NOW,
        "created_by": "an",
        "updated_at": NOW,
        "updated_by": "an",
    }
