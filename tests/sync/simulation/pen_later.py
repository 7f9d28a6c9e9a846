"""What colleagues write of the kinds that came later: register, rights, retention, texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.custom import CustomField, CustomValue, value_id
from desktop.domain.merging import NotDuplicate, pair_id
from desktop.domain.organisation import Organisation, Site
from desktop.domain.person import Person
from desktop.domain.record import Record
from desktop.domain.referral import Referral
from desktop.domain.retained import Retained, retained_id
from desktop.domain.rights import RightsRequest, due_day
from desktop.domain.service import Service
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import AgreementKind, CustomType, Right, WordingAbout
from desktop.domain.wording import Wording

if TYPE_CHECKING:
    from tests.sync.simulation.pen import Others, Pen

Made = dict[str, Any]
Value = Callable[["Pen", Any], Any]


def _word(pen: Pen, _before: Any) -> str:
    return pen.word()


def _paragraph(pen: Pen, before: str) -> str:
    return pen.paragraph(before)


def _count(pen: Pen, _before: Any) -> int:
    return 1 + pen.number() % 1_400


LATER_CHANGES: Mapping[type[Record], Mapping[str, Value]] = {
    Agreement: {"title": _word, "obligations": _paragraph, "note": _paragraph, "amount": _count},
    Meeting: {"purpose": _word, "decisions": _paragraph, "minutes": _count},
    Site: {"name": _word, "address": _word},
    Service: {"name": _word, "description": _paragraph, "cost": _word},
    Referral: {"count": _count},
    NotDuplicate: {"compared": lambda _pen, before: before},
    CustomField: {"label": _word},
    CustomValue: {"value": _word},
    RightsRequest: {"answer": _paragraph},
    Retained: {"reason": _word},
    Wording: {"read_by": _word},
}
"""Kind of record → field → how somebody changes it."""


def _agreement(pen: Pen, made: Made, others: Others) -> Record | None:
    party = others.one(Organisation)
    if party is None:
        return None
    kind = AgreementKind.COOPERATION
    return Agreement(**made, title=pen.word(), kind=kind, parties=frozenset({party}))


def _meeting(pen: Pen, made: Made, others: Others) -> Record | None:
    guest = others.one(Organisation)
    if guest is None:
        return None
    held, guests = made["created_at"].date(), frozenset({guest})
    said = pen.paragraph("")
    return Meeting(**made, purpose=pen.word(), held_on=held, organisations=guests, decisions=said)


def _site(pen: Pen, made: Made, others: Others) -> Record | None:
    house = others.one(Organisation)
    return house and Site(**made, organisation_id=house, name=pen.word())


def _service(pen: Pen, made: Made, others: Others) -> Record | None:
    house = others.one(Organisation)
    return house and Service(
        **made, organisation_id=house, name=pen.word(), description=pen.paragraph("")
    )


def _referral(_pen: Pen, made: Made, others: Others) -> Record | None:
    visit, house = others.one(Visit), others.one(Organisation)
    if visit is None or house is None:
        return None
    return Referral(**made, visit_id=visit, organisation_id=house)


def _not_duplicate(_pen: Pen, made: Made, others: Others) -> Record | None:
    one, other = others.one(Person), others.one(Person)
    if one is None or one == other:
        return None
    made |= {"id": pair_id(one, other)}
    return NotDuplicate(**made, compared="person", one_id=one, other_id=other)


def _custom_field(pen: Pen, made: Made, _others: Others) -> Record:
    return CustomField(**made, extends="person", label=pen.word(), type=CustomType.TEXT)


def _custom_value(pen: Pen, made: Made, others: Others) -> Record | None:
    """Two who fill in the same field offline make one entry: its id follows from both."""
    person, field = others.one(Person), others.one(CustomField)
    if person is None or field is None:
        return None
    made |= {"id": value_id(person, field)}
    return CustomValue(**made, field_id=field, person_id=person, value=pen.word())


def _rights_request(pen: Pen, made: Made, others: Others) -> Record | None:
    person, asked = others.one(Person), made["created_at"].date()
    right = pen.chance.choice(list(Right))
    said: Made = {"right": right, "asked_on": asked, "due_on": due_day(asked)}
    return person and RightsRequest(**made, **said, person_id=person, answer=pen.paragraph(""))


def _retained(pen: Pen, made: Made, others: Others) -> Record | None:
    kind, pointer = pen.chance.choice([(Person, "person_id"), (Visit, "visit_id")])
    about = others.one(kind)
    if about is None:
        return None
    today = made["created_at"].date()
    days: Made = {"decided_on": today, "until": today + timedelta(days=180)}
    made |= {"id": retained_id(about), pointer: about}
    return Retained(**made, **days, reason=pen.word())


def _wording(pen: Pen, made: Made, _others: Others) -> Record:
    """Most may not write one: the server keeps it out, and keeps it."""
    said: Made = {"about": WordingAbout.KEEP_IN_TOUCH, "language": "nl", "version": 2}
    return Wording(**made, **said, text=pen.word(), from_on=made["created_at"].date())


LATER_NEW: Mapping[type[Record], Callable[[Pen, Made, Others], Record | None]] = {
    Agreement: _agreement,
    Meeting: _meeting,
    Site: _site,
    Service: _service,
    Referral: _referral,
    NotDuplicate: _not_duplicate,
    CustomField: _custom_field,
    CustomValue: _custom_value,
    RightsRequest: _rights_request,
    Retained: _retained,
    Wording: _wording,
}
"""Kind → makes one about what is there; ``None`` = there is nothing that it could be about."""
