"""What colleagues write: records of every kind, each value different from all others.

Because no value is written twice, whoever reads one knows which save it came from.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from desktop.domain.attachment import Attachment
from desktop.domain.merging import MergeRecord
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record, WardCode
from desktop.domain.referral import Need
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    Theme,
    TieFlow,
    VisitKind,
)
from tests.sync.simulation.pen_later import LATER_CHANGES, LATER_NEW

R = TypeVar("R", bound=Record)
Value = Callable[["Pen", Any], Any]
WARD = WardCode("12025W03")


class Pen:
    """Makes and changes records.

    Args:
        chance: Decides everything.
        mark: Stands in every text, so that a text found anywhere can be traced.
    """

    def __init__(self, chance: Random, mark: str = "q") -> None:
        self.chance = chance
        self._mark = mark
        self._count = 0

    def number(self) -> int:
        """Return a number that was not returned before."""
        self._count += 1
        return self._count

    def word(self) -> str:
        """Return a word that nobody wrote before."""
        return f"{self._mark}{self.number()}z"

    def id(self) -> UUID:
        """Return a new id."""
        return UUID(int=self.chance.getrandbits(128), version=4)

    def paragraph(self, before: str) -> str:
        """Return ``before`` as somebody changes a text: adds, replaces, cuts, rarely rewrites."""
        new, sentences = f"Zo was het {self.word()}.", [s for s in before.split("\n") if s]
        way = self.chance.random()
        if not sentences or way < 0.05:
            return f"{new}\nEn ook {self.word()}."
        place = self.chance.randrange(len(sentences))
        if way < 0.6:
            sentences.insert(self.chance.choice((0, place, len(sentences))), new)
        elif way < 0.85:
            sentences[place] = new
        elif len(sentences) > 1:
            del sentences[place]
        else:
            sentences[0] = f"{sentences[0]} {new}"
        return "\n".join(sentences)

    def members(self, before: frozenset[str]) -> frozenset[str]:
        """Return a set with one more or one less."""
        if before and self.chance.random() < 0.4:
            return before - {self.chance.choice(sorted(before))}
        return before | {self.word()}

    def new(self, kind: type[Record], made: Mapping[str, Any], others: Others) -> Record:
        """Return a new record of a kind, tied to ``others`` that the author can see."""
        if kind in LATER_NEW:
            return LATER_NEW[kind](self, dict(made), others) or _visit(self, dict(made), others)
        return _NEW[kind](self, dict(made), others)

    def changed(self, record: R, *, at: datetime, by: str) -> R:
        """Return ``record`` with one or two fields changed."""
        fields = CHANGES[type(record)]
        names = self.chance.sample(
            sorted(fields), k=min(len(fields), self.chance.choice((1, 1, 2)))
        )
        values = {name: fields[name](self, getattr(record, name)) for name in names}
        return replace(record, updated_at=at, updated_by=by, **values)


class Others:
    """The records that an author can see, to point at."""

    def __init__(self, chance: Random, records: Mapping[type[Record], list[UUID]]) -> None:
        self._chance = chance
        self._records = records

    def one(self, kind: type[Record]) -> Any:
        """Return one of a kind, or ``None`` if there is none."""
        found = self._records.get(kind, [])
        return self._chance.choice(found) if found else None


def _word(pen: Pen, _before: Any) -> str:
    return pen.word()


def _paragraph(pen: Pen, before: str) -> str:
    return pen.paragraph(before)


def _members(pen: Pen, before: frozenset[str]) -> frozenset[str]:
    return pen.members(before)


def _number(pen: Pen, _before: Any) -> int:
    return 1 + pen.number() % 1_400


def _total(pen: Pen, _before: Any) -> int:
    return pen.number() + pen.chance.choice((0, 4_000))


def _days(pen: Pen, _before: Any) -> int:
    return 1 + pen.number() % 1_000


def _turned(_pen: Pen, before: bool) -> bool:
    return not before


CHANGES: Mapping[type[Record], Mapping[str, Value]] = {
    Visit: {
        "note": _paragraph,
        "duration": _number,
        "reached_total": _total,
        "reached_new": _number,
        "consultants": _members,
    },
    Place: {
        "name": _word,
        "address": _word,
        "note": _paragraph,
        "opening_hours": _paragraph,
        "capacity": _number,
        "welcome_languages": _members,
    },
    PlaceAssessment: {"note": _paragraph},
    Organisation: {"name": _word, "address": _word, "website": _word, "note": _paragraph},
    Network: {
        "name": _word,
        "description": _paragraph,
        "needs": _paragraph,
        "owner": _word,
        "wards": _members,
    },
    Person: {
        "display_name": _word,
        "owner": _word,
        "note": _paragraph,
        "do_not_contact": _turned,
        "restricted": _turned,
        "objected": _turned,
        "languages": _members,
    },
    KeyFigure: {"offers": _paragraph, "availability": _paragraph},
    Affiliation: {"role": _word},
    Consent: {"wording": _paragraph},
    Task: {"title": _word, "assignee": _word, "repeat_days": _days, "note": _paragraph},
    Target: {"visits": _number, "note": _paragraph},
    Tie: {"note": _paragraph, "source": _word, "one_person": _turned},
    Need: {"summary": _word, "count": _number},
    ContactRhythm: {"every_days": _days, "assignee": _word},
    Attachment: {"name": _word},
    MergeRecord: {"undone": _turned},
    **LATER_CHANGES,
}
"""Kind of record → field → how somebody changes it."""


def _visit(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    person = others.one(Person) if pen.chance.random() < 0.3 else None
    themes = {Theme.BELIEF} if pen.chance.random() < 0.03 else {Theme.YOUTH}
    return Visit(
        **made,
        start=made["created_at"] - timedelta(hours=1),
        kind=VisitKind.STREET_ROUND,
        ward=WARD,
        note=pen.paragraph(""),
        reached_total=_total(pen, None),
        place_id=others.one(Place),
        organisation_id=others.one(Organisation) if pen.chance.random() < 0.3 else None,
        consultants=frozenset({pen.word()}),
        persons=frozenset({person} if person else ()),
        themes=frozenset(themes),
    )


def _place(pen: Pen, made: dict[str, Any], _others: Others) -> Record:
    name, note = pen.word(), pen.paragraph("")
    return Place(**made, name=name, kind=PlaceKind.LIBRARY, ward=WARD, note=note)


def _assessment(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    place = others.one(Place)
    if place is None:
        return _place(pen, made, others)
    on = made["created_at"].date()
    return PlaceAssessment(**made, place_id=place, assessed_on=on, note=pen.paragraph(""))


def _organisation(pen: Pen, made: dict[str, Any], _others: Others) -> Record:
    return Organisation(**made, name=pen.word(), kind=OrganisationKind.NON_PROFIT)


def _network(pen: Pen, made: dict[str, Any], _others: Others) -> Record:
    themes = {Theme.BELIEF} if pen.chance.random() < 0.1 else {Theme.YOUTH}
    description = pen.paragraph("")
    return Network(**made, name=pen.word(), description=description, themes=frozenset(themes))


def _person(pen: Pen, made: dict[str, Any], _others: Others) -> Record:
    review = made["created_at"].date() + timedelta(days=365)
    return Person(**made, display_name=pen.word(), note=pen.paragraph(""), review_on=review)


def _key_figure(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    person = others.one(Person)
    if person is None:
        return _person(pen, made, others)
    return KeyFigure(**made, person_id=person, offers=pen.paragraph(""))


def _affiliation(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    person, network = others.one(Person), others.one(Network)
    if person is None or network is None:
        return _person(pen, made, others)
    return Affiliation(
        **made, person_id=person, target_kind="network", target_id=network, role=pen.word()
    )


def _consent(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    person = others.one(Person)
    if person is None:
        return _person(pen, made, others)
    return Consent(
        **made,
        person_id=person,
        purpose=ConsentPurpose.SPECIAL_CATEGORY,
        wording=pen.paragraph(""),
        given_on=made["created_at"].date(),
    )


def _task(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    kind, pointer = pen.chance.choice(
        [(Person, "person_id"), (Visit, "visit_id"), (Place, "place_id"), (Network, "network_id")]
    )
    about = {pointer: others.one(kind)}
    due = made["created_at"].date() + timedelta(days=7)
    note = pen.paragraph("")
    return Task(**made, **about, title=pen.word(), ward=WARD, due_on=due, note=note)


def _target(pen: Pen, made: dict[str, Any], _others: Others) -> Record:
    first = made["created_at"].date()
    return Target(**made, ward=WARD, visits=_number(pen, None), from_on=first)


def _tie(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    giver, taker = others.one(Organisation), others.one(Organisation)
    if giver is None or giver == taker:
        return _organisation(pen, made, others)
    return Tie(**made, from_id=giver, to_id=taker, flow=TieFlow.MONEY, note=pen.paragraph(""))


def _need(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    visit = others.one(Visit)
    if visit is None:
        return _visit(pen, made, others)
    themes = {Theme.BELIEF} if pen.chance.random() < 0.1 else {Theme.YOUTH}
    return Need(**made, visit_id=visit, summary=pen.word(), themes=frozenset(themes))


def _rhythm(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    """Two who set it offline make one: its id is that of the person, turned into another."""
    person = others.one(Person)
    if person is None:
        return _person(pen, made, others)
    made |= {"id": rhythm_id(person)} if pen.chance.random() < 0.5 else {}
    days = _days(pen, None)
    return ContactRhythm(**made, person_id=person, every_days=days, assignee=pen.word())


def _attachment(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    kind, pointer = pen.chance.choice([(Person, "person_id"), (Visit, "visit_id")])
    about = others.one(kind)
    if about is None:
        return _visit(pen, made, others)
    made |= {pointer: about, "mime": "image/jpeg", "size": 3, "sha256": "0" * 64}
    return Attachment(**made, name=pen.word())


def _merge(pen: Pen, made: dict[str, Any], others: Others) -> Record:
    loser, winner = others.one(Person), others.one(Person)
    if loser is None or loser == winner:
        return _person(pen, made, others)
    payload = pen.paragraph("")
    return MergeRecord(**made, merged="person", loser_id=loser, winner_id=winner, payload=payload)


_NEW: Mapping[type[Record], Callable[[Pen, dict[str, Any], Others], Record]] = {
    Visit: _visit,
    Place: _place,
    PlaceAssessment: _assessment,
    Organisation: _organisation,
    Network: _network,
    Person: _person,
    KeyFigure: _key_figure,
    Affiliation: _affiliation,
    Consent: _consent,
    Task: _task,
    Target: _target,
    Tie: _tie,
    Need: _need,
    ContactRhythm: _rhythm,
    Attachment: _attachment,
    MergeRecord: _merge,
}
