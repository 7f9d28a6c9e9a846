"""The inference gate (rule R3) on the server, where it sees what no single laptop saw.

Two laptops can each do something allowed and together tie a named person to something
sensitive: one ties her to a place, the other says that it is a house of worship. Whichever
comes second is refused. Only a lost ground is never refused: whoever withdraws a consent is
obeyed, and the ties that rested on it end.

Persons and targets are held while this looks at them, so that two transactions cannot pass
each other unseen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast
from uuid import UUID

from msgspec import ValidationError

from desktop.domain.kinds import SHARED_KINDS
from desktop.domain.merging import PAIRS
from desktop.domain.period import day_of
from desktop.domain.person import Consent
from desktop.domain.privacy.gate import Grounds, holds, is_sensitive
from desktop.server.batch import Batch
from desktop.server.beside import LED_TO, SAYING, Beside, is_away
from desktop.server.books import Hold, Stored
from desktop.server.rules import Refused, whole
from desktop.server.shapes import SHAPES, moment_from
from desktop.server.withdrawn import Withdrawn

_WHERE = ("place_id", "organisation_id")
_GATED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "visit": frozenset({"persons", "themes", "networks", *_WHERE, "deleted_at"}),
        "affiliation": frozenset(
            {"person_id", "target_id", "public_role", "public_source", "consent_id", "deleted_at"}
        ),
        "place": frozenset({"themes", "kind"}),
        "network": frozenset({"themes"}),
        "organisation": frozenset({"kind"}),
        "service": frozenset({"themes", "organisation_id"}),
        "need": frozenset({"themes", "visit_id", "deleted_at"}),
        "referral": frozenset({"service_id", "organisation_id", "visit_id", "deleted_at"}),
        "consent": frozenset(
            {"person_id", "purpose", "given_on", "expires_on", "withdrawn_on", "deleted_at"}
        ),
    }
)
_Body = Mapping[str, Any]


class Gate:
    """What the gate has to know in one transaction.

    Args:
        now: The server's clock, ms.
    """

    def __init__(self, batch: Batch, *, now: int) -> None:
        self._batch = batch
        self._today = day_of(moment_from(now))
        self._targets: dict[UUID, Stored | None] = {}
        self._persons: dict[UUID, dict[UUID, Stored]] = {}
        self._made: defaultdict[UUID, dict[UUID, Stored]] = defaultdict(dict)
        """Person or target → ties of this transaction, which the books cannot tell of."""
        self._beside = Beside(batch)
        self._withdrawn = Withdrawn(self._today)

    def prepare(self, bodies: Iterable[tuple[str, UUID, _Body]]) -> None:
        """Read at once what many operations will ask for.

        Args:
            bodies: Kind, record and values; of a set, those that join.
        """
        persons, targets, visits = set(), set(), set()
        for kind, id_, body in bodies:
            found = persons_of(kind, body)
            if found:
                persons |= found
                targets |= targets_of(kind, body)
                visits |= {id_} if kind == "visit" else set()
        self._beside.read(visits)
        self._read_persons(persons)
        self._read_targets(targets)

    def erased_persons(self, persons: Collection[UUID]) -> set[UUID]:
        """Return which of these persons were erased for good."""
        self._read_persons(persons)
        records = self._batch.records
        return {id_ for id_ in persons if id_ in records and records[id_].erased}

    def check(self, record: Stored, after: _Body) -> None:
        """Let a record become ``after``, or refuse it.

        Raises:
            Refused: ``gate``.
        """
        kind = record.entity
        if kind in SHARED_KINDS:
            if self._reveals(kind, after) and not self._reveals(kind, record.body):
                self._check_ties_to(record.id)
        elif kind in SAYING:
            if not self._said_already(record, after):
                self._check_said(kind, after)
        elif not self._stands(kind, record.id, after):
            raise Refused("gate")

    def note(self, record: Stored) -> list[Stored]:
        """Remember what a record has become; return the ties that lost their ground by it."""
        kind = record.entity
        persons = persons_of(kind, record.body)
        for id_ in persons | (targets_of(kind, record.body) if persons else set()):
            self._made[id_][record.id] = record
        self._beside.note(record)
        if kind not in {"affiliation", "consent"}:
            return []
        beside = [tie for person in persons for tie in self._ties_of(person).values()]
        return [
            tie
            for tie in beside
            if tie.id != record.id and not self._stands(tie.entity, tie.id, tie.body)
        ] + self._withdrawn.pictures_of(record, beside)

    def without_ground(self, visit: Stored) -> list[str]:
        """Return the persons of a visit who have no ground to be named there."""
        targets = targets_of("visit", visit.body)
        return [
            person
            for person in visit.body.get("persons", ())
            if not self._has_ground(UUID(person), targets)
        ]

    def _check_ties_to(self, target: UUID) -> None:
        """Refuse that a target becomes sensitive while ties to it stand without a ground."""
        ties = {tie.id: tie for tie in self._batch.books.tied_to([target])}
        ties |= self._made[target]
        for tie in map(self._latest, ties.values()):
            if target in targets_of(tie.entity, tie.body):
                self._check_grounds(tie)
        for visit in self._beside.visits_led_to(target):
            self._check_grounds(visit)

    def _check_grounds(self, tie: Stored) -> None:
        if not is_away(tie.body) and not self._grounds_suffice(tie.entity, tie.body):
            raise Refused("gate")

    def _check_said(self, kind: str, after: _Body) -> None:
        """Refuse that something sensitive is said about a visit that names persons."""
        if is_away(after) or not self._is_telling(kind, after):
            return
        visit = UUID(after["visit_id"])
        self._batch.load([visit])  # whoever names a person there waits
        found = self._batch.records.get(visit)
        if found is not None and not found.erased and persons_of("visit", found.body):
            self._check_grounds(found)

    def _said_already(self, record: Stored, after: _Body) -> bool:
        """Return whether the same visit said something sensitive by it before."""
        before = record.body
        is_same = not is_away(before) and before.get("visit_id") == after.get("visit_id")
        return is_same and self._is_telling(record.entity, before)

    def _stands(self, kind: str, id_: UUID, body: _Body) -> bool:
        """Return whether a tie may stand as it is."""
        if kind not in {"affiliation", "visit"} or is_away(body) or not persons_of(kind, body):
            return True
        if kind == "visit" and self._tells(id_, body):
            return self._grounds_suffice(kind, body)
        if kind == "affiliation" and not _is_public(body) and body.get("consent_id"):
            given = [tie for person in persons_of(kind, body) for tie in self._known(person)]
            if self._withdrawn.carried(body["consent_id"], given):
                return False
        targets = targets_of(kind, body)
        self._read_targets(targets)
        sensitive = any(self._is_sensitive(target) for target in targets)
        return not sensitive or self._grounds_suffice(kind, body)

    def _tells(self, visit: UUID, body: _Body) -> bool:
        """Return whether a visit says something sensitive, itself or by what hangs on it."""
        if is_sensitive(themes=body.get("themes", ())):
            return True
        return any(self._is_telling(each.entity, each.body) for each in self._beside.of(visit))

    def _is_telling(self, kind: str, body: _Body) -> bool:
        if kind == "need":
            return is_sensitive(themes=body.get("themes", ()))
        if kind != "referral":
            return False
        targets = {UUID(body[name]) for name in LED_TO if body.get(name)}
        self._read_targets(targets)
        return any(self._is_sensitive(target) for target in targets)

    def _grounds_suffice(self, kind: str, body: _Body) -> bool:
        if kind == "affiliation" and _is_public(body):
            return True
        targets = targets_of(kind, body) if kind == "visit" else set()
        return all(self._has_ground(person, targets) for person in persons_of(kind, body))

    def _has_ground(self, person: UUID, targets: Collection[UUID]) -> bool:
        ties = [tie for tie in self._ties_of(person).values() if not is_away(tie.body)]
        return any(
            tie.entity == "consent" and _holds(tie.body, self._today) for tie in ties
        ) or any(
            tie.entity == "affiliation" and _is_public(tie.body) and _target(tie.body) in targets
            for tie in ties
        )

    def _ties_of(self, person: UUID) -> dict[UUID, Stored]:
        self._read_persons([person])
        found = self._persons[person] | self._made[person]
        latest = ((id_, self._latest(tie)) for id_, tie in found.items())
        return {
            id_: tie
            for id_, tie in latest
            if not tie.erased and person in persons_of(tie.entity, tie.body)
        }

    def _known(self, person: UUID) -> list[Stored]:
        return list(self._ties_of(person).values())

    def _latest(self, record: Stored) -> Stored:
        return self._batch.records.get(record.id, record)

    def _is_sensitive(self, target: UUID) -> bool:
        record = self._batch.records.get(target) or self._targets.get(target)
        return record is not None and self._reveals(record.entity, record.body)

    def _reveals(self, kind: str, body: _Body) -> bool:
        if kind not in SHARED_KINDS:
            return False
        if is_sensitive(themes=body.get("themes", ()), kind=body.get("kind", "")):
            return True
        owner = UUID(body["organisation_id"]) if kind == "service" and body else None
        if owner is None:
            return False
        self._read_targets([owner])
        return self._is_sensitive(owner)

    def _read_targets(self, targets: Collection[UUID]) -> None:
        known = self._batch.records
        new = [id_ for id_ in targets if id_ not in self._targets and id_ not in known]
        if new:
            found = self._batch.books.records(new, Hold.SHARED)
            self._targets.update((id_, found.get(id_)) for id_ in new)

    def _read_persons(self, persons: Collection[UUID]) -> None:
        new = [id_ for id_ in persons if id_ not in self._persons]
        if not new:
            return
        self._batch.load(new)
        self._persons.update((id_, {}) for id_ in new)
        for tie in self._batch.books.naming(new):
            for person in persons_of(tie.entity, tie.body) & self._persons.keys():
                self._persons[person][tie.id] = tie


def is_gated(kind: str, edited: Iterable[str], *bodies: _Body) -> bool:
    """Return whether changing these fields has anything to do with the gate.

    Args:
        bodies: What the record is, and what it becomes.
    """
    if _GATED.get(kind, frozenset()).isdisjoint(edited):
        return False
    return kind != "visit" or any("persons" in body for body in bodies)


def persons_of(kind: str, body: _Body) -> set[UUID]:
    """Return the persons that a record names."""
    if kind == "visit":
        return set(map(UUID, body.get("persons", ())))
    if kind in PAIRS:
        pair = (body.get(field) for field in PAIRS[kind])
        of_persons = "person" in {body.get("merged"), body.get("compared")}
        return {UUID(person) for person in pair if person} if of_persons else set()
    person = body.get("person_id")
    return {UUID(person)} if person else set()


def targets_of(kind: str, body: _Body) -> set[UUID]:
    """Return the place, organisation and networks to which a record ties its persons."""
    if kind == "affiliation":
        return {_target(body)} if body.get("target_id") else set()
    if kind != "visit":
        return set()
    where = {UUID(body[name]) for name in _WHERE if body.get(name)}
    return where | set(map(UUID, body.get("networks", ())))


def _target(body: _Body) -> UUID:
    return UUID(body["target_id"])


def _is_public(body: _Body) -> bool:
    source = body.get("public_source", "")
    return Grounds(public_role=body.get("public_role", False), public_source=source).suffice


def _holds(body: _Body, today: date) -> bool:
    try:
        consent = whole(SHAPES["consent"], body)
    except ValidationError:
        return False
    return holds(cast("Consent", consent), today=today)
