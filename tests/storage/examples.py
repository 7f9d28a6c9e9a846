"""Valid records of fictional people and places; a test names only what it is about."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from uuid_utils.compat import uuid7

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.attachment import Attachment
from desktop.domain.custom import CustomField, CustomValue, value_id
from desktop.domain.figures.published import PublishedFigures, last_quarter
from desktop.domain.merging import MergeRecord, NotDuplicate, pair_id
from desktop.domain.organisation import Network, Organisation, Site
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record
from desktop.domain.referral import Need, Referral
from desktop.domain.retained import Retained, retained_id
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.rights import RightsRequest, due_day
from desktop.domain.service import Service
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    AgreementKind,
    ConsentPurpose,
    CustomType,
    OrganisationKind,
    PlaceKind,
    PlaceStage,
    Right,
    TieFlow,
    VisitKind,
    WordingAbout,
)
from desktop.domain.wording import Wording
from desktop.storage.profiles.keys import Cost
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


def a_site(organisation: Organisation, **fields: Any) -> Site:
    """Return another address of an organisation."""
    made = {"organisation_id": organisation.id, "name": "Loket Noord", "ward": WARD}
    return Site(**{**_made(), **made, **fields})


def a_service(organisation: Organisation, **fields: Any) -> Service:
    """Return something that an organisation offers."""
    made = {"organisation_id": organisation.id, "name": "Taalcafé", "cost": "gratis"}
    return Service(**{**_made(), **made, **fields})


def an_organisation_tie(giver: Organisation, taker: Organisation, **fields: Any) -> Tie:
    """Return what one organisation lets another know."""
    made = {"from_id": giver.id, "to_id": taker.id, "flow": TieFlow.KNOWLEDGE}
    return Tie(**{**_made(), **made, **fields})


def an_agreement(*parties: Organisation, **fields: Any) -> Agreement:
    """Return an agreement without money."""
    made = {"title": "Samen aan de slag", "kind": AgreementKind.COOPERATION}
    ids = frozenset(each.id for each in parties)
    return Agreement(**{**_made(), **made, "parties": ids, **fields})


def a_meeting(*organisations: Organisation, **fields: Any) -> Meeting:
    """Return a meeting of today."""
    made = {"purpose": "Buurtoverleg", "held_on": NOW.date()}
    ids = frozenset(each.id for each in organisations)
    return Meeting(**{**_made(), **made, "organisations": ids, **fields})


def a_need(visit: Visit, **fields: Any) -> Need:
    """Return a question that came up during a visit."""
    return Need(**{**_made(), "visit_id": visit.id, "summary": "waar Nederlands oefenen", **fields})


def a_referral(visit: Visit, organisation: Organisation, **fields: Any) -> Referral:
    """Return that somebody was told where to go."""
    made = {"visit_id": visit.id, "organisation_id": organisation.id}
    return Referral(**{**_made(), **made, **fields})


def a_rhythm(subject: Record, **fields: Any) -> ContactRhythm:
    """Return that the team wants to be in touch every month."""
    about = {f"{type(subject).__name__.lower()}_id": subject.id}
    return ContactRhythm(
        **{**_made(), "id": rhythm_id(subject.id), "every_days": 30} | about | fields
    )


def a_merge(loser: Record, winner: Record, **fields: Any) -> MergeRecord:
    """Return that one record went up in another of its kind."""
    made = {"merged": type(loser).__name__.lower(), "loser_id": loser.id, "winner_id": winner.id}
    return MergeRecord(**{**_made(), **made, **fields})


def not_alike(one: Record, other: Record, **fields: Any) -> NotDuplicate:
    """Return that two records are not the same."""
    made = {"compared": type(one).__name__.lower(), "one_id": one.id, "other_id": other.id}
    return NotDuplicate(**{**_made(), "id": pair_id(one.id, other.id), **made, **fields})


def an_attachment(owner: Record, **fields: Any) -> Attachment:
    """Return a picture that belongs to a record."""
    about = {f"{type(owner).__name__.lower()}_id": owner.id}
    made = {"name": "affiche.jpg", "mime": "image/jpeg", "size": 5, "sha256": "0" * 64}
    return Attachment(**{**_made(), **made, **about, **fields})


def a_custom_field(**fields: Any) -> CustomField:
    """Return a field that contacts have."""
    made = {"extends": "person", "label": "Beste moment", "type": CustomType.TEXT, "approved": True}
    return CustomField(**{**_made(), **made, **fields})


def a_custom_value(field: CustomField, subject: Record, **fields: Any) -> CustomValue:
    """Return what a record says in a field of the team's own."""
    about = {f"{type(subject).__name__.lower()}_id": subject.id}
    made = {"id": value_id(subject.id, field.id), "field_id": field.id, "value": "'s avonds"}
    return CustomValue(**{**_made(), **made, **about, **fields})


def a_retained(record: Record, **fields: Any) -> Retained:
    """Return the decision to keep ``record`` for half a year."""
    kind = type(record).__name__.lower()
    made = {"id": retained_id(record.id), f"{kind}_id": record.id, "reason": "Loopt nog"}
    days = {"decided_on": NOW.date(), "until": NOW.date() + timedelta(days=180)}
    return Retained(**{**_made(), **made, **days, **fields})


def a_rights_request(person: Person, **fields: Any) -> RightsRequest:
    """Return that somebody asked today to see their data."""
    asked = NOW.date()
    made = {"person_id": person.id, "right": Right.ACCESS, "asked_on": asked}
    return RightsRequest(**{**_made(), **made, "due_on": due_day(asked), **fields})


def a_wording(**fields: Any) -> Wording:
    """Return a text of the team's own with which people are asked whether it may call them."""
    made = {"about": WordingAbout.KEEP_IN_TOUCH, "language": "nl", "version": 2}
    said = {"text": "Mogen wij u af en toe bellen?", "from_on": NOW.date()}
    return Wording(**{**_made(), **made, **said, **fields})


def a_publication(**fields: Any) -> PublishedFigures:
    """Return the figures of the last quarter: one ward, and the city."""
    quarter = last_quarter(NOW.date())
    visits = {"name": "", "visits": [12, "value"], "reached_new": [None, "suppressed"]}
    figures = json.dumps({"": visits, WARD: visits | {"name": "Battel"}})
    made = {"first_on": quarter.first, "team_name": "Noord", "hidden_below": 5}
    return PublishedFigures(**{**_made(), **made, "figures": figures, **fields})


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
