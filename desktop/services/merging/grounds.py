"""The inference gate (rule R3) where two persons become one.

Grounds of both count, for it is one person who gave them; but where one record says that a
consent was withdrawn, an older consent on the other one ends too. What is left without a
ground is kept apart, never tied.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.person import Affiliation, Consent
from desktop.domain.privacy.gate import Grounds, holds
from desktop.domain.record import PersonId, Record
from desktop.domain.visit import Visit
from desktop.errors import GateClosed
from desktop.services.consent.gate import check_affiliation_gate, check_visit_gate
from desktop.services.desk import Desk
from desktop.services.merging.draft import Draft
from desktop.storage import records
from desktop.storage.lists import persons
from desktop.storage.merges import referring
from desktop.storage.privacy import gate


def keep_apart(session: Session, draft: Draft, *, today: date) -> None:
    """End what loses its ground when two persons become one, before anything is moved."""
    ours = (draft.winner, draft.loser)
    consents = {id_: persons.consents_of(session, id_) for id_ in ours}
    one, other = (consents[id_] for id_ in ours)
    ended = {**_ended(one, other), **_ended(other, one)}
    after = [
        replace(each, withdrawn_on=ended.get(each.id, each.withdrawn_on)) for each in (*one, *other)
    ]
    has_consent = any(holds(each, today=today) for each in after)
    judged = ours if ended else (draft.loser,)
    for tie in _without_ground(session, judged, has_consent=has_consent):
        draft.bin(tie)
        draft.apart["affiliation"] += 1
    public = public_targets(session, ours)
    for visit in _visits(session, judged):
        if not has_consent and not (targets_of(visit) & public):
            draft.change(visit, persons=visit.persons - set(judged))
            draft.apart["visit"] += 1
    for consent in (*one, *other):
        if consent.id in ended:
            draft.change(consent, withdrawn_on=ended[consent.id])
            draft.ended += 1


def keep_late_apart(session: Session, draft: Draft, *, today: date) -> None:
    """End what a colleague tied meanwhile and has no ground any more where it would lead."""
    for record in referring(session, draft.kind, draft.loser):
        if record.is_deleted:
            continue
        moved: Any = replace(record, **draft.values_moved(record))
        try:
            if isinstance(record, Affiliation):
                check_affiliation_gate(session, moved, today=today)
            elif isinstance(record, Visit):
                check_visit_gate(session, moved, today=today)
        except GateClosed:
            _end(draft, record)


def _end(draft: Draft, record: Record) -> None:
    if isinstance(record, Visit):
        stay = record.persons - {draft.loser} if draft.kind == "person" else frozenset[PersonId]()
        draft.change(record, persons=stay)
    else:
        draft.bin(record)


def public_targets(session: Session, ids: Iterable[UUID]) -> set[UUID]:
    """Return what these persons are tied to by a public role with its source."""
    return {
        tie.target_id
        for id_ in ids
        for tie in persons.affiliations_of(session, id_)
        if is_public(tie)
    }


def is_public(tie: Affiliation) -> bool:
    """Return whether a tie rests on a public role with its source."""
    return Grounds(public_role=tie.public_role, public_source=tie.public_source).suffice


def targets_of(visit: Visit) -> set[UUID]:
    """Return where and with whom a visit was."""
    single = (visit.place_id, visit.organisation_id)
    return {*visit.networks, *(each for each in single if each is not None)}


def _ended(own: Sequence[Consent], others: Sequence[Consent]) -> Mapping[UUID, date]:
    """Return the consents that another record of the same person says were withdrawn, and when."""
    ended: dict[UUID, date] = {}
    for consent in own:
        days = [
            other.withdrawn_on
            for other in others
            if other.purpose is consent.purpose and other.withdrawn_on is not None
        ]
        later = [day for day in days if day >= consent.given_on]
        if consent.withdrawn_on is None and later:
            ended[consent.id] = max(later)
    return ended


def _without_ground(
    session: Session, ids: Collection[UUID], *, has_consent: bool
) -> Sequence[Affiliation]:
    if has_consent:
        return []
    found = (tie for id_ in ids for tie in gate.sensitive_ties_of(session, id_))
    return [tie for tie in found if not is_public(tie)]


def _visits(session: Session, ids: Collection[UUID]) -> Sequence[Visit]:
    found = {visit for id_ in ids for visit in gate.sensitive_visits_of(session, id_)}
    return list(records.get_many(session, Visit, sorted(found)).values())


def keep_grounded(session: Session, desk: Desk, person_id: UUID, going: Collection[UUID]) -> None:
    """End what a person could not stand in any more once some grounds go to somebody else.

    Args:
        going: Consents and ties that go.
    """
    consents = (each for each in persons.consents_of(session, person_id) if each.id not in going)
    if any(holds(each, today=desk.today()) for each in consents):
        return
    own = [tie for tie in persons.affiliations_of(session, person_id) if tie.id not in going]
    public = {tie.target_id for tie in own if is_public(tie)}
    now: dict[str, Any] = {"updated_at": desk.now(), "updated_by": desk.author}
    for tie in gate.sensitive_ties_of(session, person_id):
        if tie.id not in going and not is_public(tie):
            records.update(session, tie, replace(tie, deleted_at=desk.now(), **now))
    for visit in _visits(session, [person_id]):
        if not targets_of(visit) & public:
            after = replace(visit, persons=visit.persons - {PersonId(person_id)}, **now)
            records.update(session, visit, after)
