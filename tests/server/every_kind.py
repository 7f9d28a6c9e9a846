"""A record of every kind, all about each other, and what an operation says that makes one."""

from __future__ import annotations

from typing import Any

from desktop.domain.kinds import KINDS
from desktop.domain.record import Record
from desktop.storage.patch import fields_of
from desktop.storage.registry import shape_of
from tests.storage import examples


def records() -> dict[str, Record]:
    """Return a record of each kind, all about each other; what others rest on comes first."""
    kinds = {type_: kind for kind, type_ in KINDS.items()}
    return {kinds[type(record)]: record for record in whole_set()}


def whole_set() -> list[Record]:
    """Return these records, and first the second person and organisation that they name."""
    person, other = examples.a_person(), examples.a_person()
    place, giver, taker = examples.a_place(), examples.an_organisation(), examples.an_organisation()
    network, field_ = examples.a_network(), examples.a_custom_field(extends="place", approved=False)
    visit = examples.a_visit(persons=frozenset({person.id}), place_id=place.id)
    return [
        *(other, taker, person, place, giver, network, examples.an_assessment(place.id), visit),
        *(examples.a_key_figure(person.id), examples.a_consent(person)),
        *(examples.a_tie(person, giver), examples.a_task(person_id=person.id, ward=None)),
        *(examples.a_target(), examples.a_site(giver), examples.a_service(giver)),
        *(examples.an_organisation_tie(giver, taker), examples.an_agreement(giver, taker)),
        *(
            examples.a_meeting(giver, taker),
            examples.a_need(visit),
            examples.a_referral(visit, giver),
        ),
        *(examples.a_rhythm(person), examples.not_alike(person, other), field_),
        *(examples.a_merge(other, person), examples.an_attachment(person)),
        *(examples.a_custom_value(field_, place), examples.a_rights_request(person)),
        *(examples.a_retained(person), examples.a_wording(), examples.a_publication()),
    ]


def told(record: Record, now: int) -> dict[str, Any]:
    """Return what an operation that makes a record says."""
    fields = fields_of(shape_of(type(record)), record)
    return fields | ({"start": now - 60_000} if "start" in fields else {})
