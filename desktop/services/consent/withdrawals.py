"""When a person takes a consent back: what ends, shown before, carried out in one step.

There is no undo: it was the person who decided. What was there can be read in the history, and
a new consent is asked as any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from desktop.domain.attachment import Attachment
from desktop.domain.changes import Changes
from desktop.domain.person import Affiliation, Consent, Person, check_consent
from desktop.domain.privacy.consent import BY_HAND, Consequences, TakeDown, standing_beside
from desktop.domain.privacy.gate import Grounds
from desktop.domain.record import PersonId, Record
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.roles.role import Deed, Role
from desktop.domain.task import Task, check_task
from desktop.domain.text import LONGEST_NAME
from desktop.domain.traces.file_cleaning import JPEG, PNG
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Art9Basis, ConsentPurpose, LegalBasis
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.finding import in_use
from desktop.services.tie_names import with_names
from desktop.storage import records
from desktop.storage.lists import files, persons
from desktop.storage.privacy import gate
from desktop.storage.privacy.withdrawn import drop_contents
from desktop.words.consent import take_down_text

TAKE_DOWN_WITHIN = timedelta(days=7)
_PICTURES = frozenset({JPEG, PNG})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ending:
    """Everything that goes with a consent, as records."""

    consent: Consent
    person: Person
    kept_by: Consent | None = None
    ties: Sequence[Affiliation] = ()
    visits: Sequence[Visit] = ()
    photos: Sequence[Attachment] = ()
    rhythm: ContactRhythm | None = None
    leaves_in_peace: bool = False
    take_downs: Sequence[TakeDown] = ()


def preview_withdrawal(desk: Desk, consent_id: UUID) -> Consequences:
    """Return what would end if the person took a consent back now. Writes nothing.

    Raises:
        NotAllowed: The role sees no contacts.
        NotFound: There is no such consent.
    """
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return _told(session, _ending(session, desk, in_use(session, Consent, consent_id)))


def withdraw(desk: Desk, consent_id: UUID) -> tuple[Consequences, Changes]:
    """Note that a person withdrew a consent today, and end everything that rested on it.

    All of it or nothing. The visits themselves, which hold counts, stay.

    Returns:
        What ended, with the consent as it is now.

    Raises:
        NotAllowed: The role answers no requests of people.
        NotFound: There is no such consent.
    """
    desk.require(Deed.GIVE_FILE)
    with desk.store.writing() as session:
        before = in_use(session, Consent, consent_id)
        ending = _ending(session, desk, before)
        told = _told(session, ending)
        if before.withdrawn_on is not None:
            return told, Changes.NONE
        withdrawn = replace(before, withdrawn_on=desk.today(), **_signed(desk))
        check_consent(withdrawn, today=desk.today())
        _carry_out(session, desk, ending)
        records.update(session, before, withdrawn)
    return replace(told, consent=withdrawn), _changes(ending)


def _ending(session: Session, desk: Desk, consent: Consent) -> _Ending:
    person = in_use(session, Person, consent.person_id)
    all_of_them = persons.consents_of(session, consent.person_id)
    kept_by = standing_beside(consent, all_of_them, today=desk.today())
    if kept_by is not None or consent.withdrawn_on is not None:
        return _Ending(consent=consent, person=person, kept_by=kept_by)
    ending = _Ending(
        consent=consent,
        person=person,
        ties=_ties(session, consent),
        take_downs=_take_downs(consent, person),
    )
    match consent.purpose:
        case ConsentPurpose.SPECIAL_CATEGORY:
            return replace(ending, visits=_visits(session, consent.person_id))
        case ConsentPurpose.PHOTO_AUDIO:
            return replace(ending, photos=_photos(session, person.id, all_of_them))
        case ConsentPurpose.KEEP_IN_TOUCH:
            rhythm = records.get(session, ContactRhythm, rhythm_id(person.id))
            ends = None if rhythm is None or rhythm.is_deleted else rhythm
            return replace(ending, rhythm=ends, leaves_in_peace=not person.do_not_contact)
        case _:
            return ending


def _ties(session: Session, consent: Consent) -> Sequence[Affiliation]:
    """Return the ties that rest on a consent; a public role carries a tie by itself."""
    if consent.purpose is ConsentPurpose.SPECIAL_CATEGORY:
        found = gate.sensitive_ties_of(session, consent.person_id)
    else:
        own = persons.affiliations_of(session, consent.person_id)
        found = [each for each in own if each.consent_id == consent.id]
    return [each for each in found if not _is_public(each)]


def _is_public(tie: Affiliation) -> bool:
    return Grounds(public_role=tie.public_role, public_source=tie.public_source).suffice


def _visits(session: Session, person_id: UUID) -> Sequence[Visit]:
    found = records.get_many(session, Visit, gate.sensitive_visits_of(session, person_id))
    return [
        visit
        for visit in found.values()
        if not gate.has_public_role(session, person_id, _targets_of(visit))
    ]


def _targets_of(visit: Visit) -> set[UUID]:
    single = (visit.place_id, visit.organisation_id)
    return {*visit.networks, *(each for each in single if each is not None)}


def _photos(session: Session, person_id: UUID, consents: Sequence[Consent]) -> Sequence[Attachment]:
    """Return the pictures beside a person; a picture of a signed form is proof and stays."""
    proofs = {each.evidence_id for each in consents}
    beside = (line.attachment for line in files.files_of(session, "person_id", person_id))
    return [each for each in beside if each.mime in _PICTURES and each.id not in proofs]


def _take_downs(consent: Consent, person: Person) -> Sequence[TakeDown]:
    by_hand = BY_HAND.get(consent.purpose)
    if by_hand is not None:
        return [by_hand]
    rested = person.legal_basis is LegalBasis.CONSENT
    return [TakeDown.NO_GROUND] if rested else []


def _told(session: Session, ending: _Ending) -> Consequences:
    return Consequences(
        consent=ending.consent,
        kept_by=ending.kept_by,
        ties=with_names(session, ending.ties),
        visits=len(ending.visits),
        photos=ending.photos,
        ends_rhythm=ending.rhythm is not None,
        leaves_in_peace=ending.leaves_in_peace,
        take_downs=ending.take_downs,
    )


def _carry_out(session: Session, desk: Desk, ending: _Ending) -> None:
    for record in _binned(desk, ending):
        records.set_deleted(session, record, deleted=True, at=desk.now(), by=desk.author)
    session.flush()
    drop_contents(session, [photo.id for photo in ending.photos])
    for visit in ending.visits:
        left = visit.persons - {PersonId(ending.person.id)}
        records.update(session, visit, replace(visit, persons=left, **_signed(desk)))
    changed = _person_changes(ending)
    if changed:
        after = replace(ending.person, **changed, **_signed(desk))
        records.update(session, ending.person, after)
    for code in ending.take_downs:
        _add_task(session, desk, ending, code)


def _binned(desk: Desk, ending: _Ending) -> Sequence[Record]:
    """Return what goes into the bin; of a data protection officer the server bins the photos."""
    rhythm = () if ending.rhythm is None else (ending.rhythm,)
    photos = () if desk.role is Role.DPO else ending.photos
    return (*ending.ties, *photos, *rhythm)


def _person_changes(ending: _Ending) -> Mapping[str, Any]:
    changed: dict[str, Any] = {}
    if ending.leaves_in_peace:
        changed["do_not_contact"] = True
    explicit = ending.person.art9_basis is Art9Basis.EXPLICIT_CONSENT
    is_special = ending.consent.purpose is ConsentPurpose.SPECIAL_CATEGORY
    if explicit and is_special and ending.kept_by is None:
        changed["art9_basis"] = None
    return changed


def _add_task(session: Session, desk: Desk, ending: _Ending, code: TakeDown) -> None:
    """Put what is left to do in the planning; two laptops make one task of it."""
    identity = uuid5(ending.consent.id, f"take down {code}")
    if records.get(session, Task, identity) is not None:
        return
    entries = {
        "title": take_down_text(code)[:LONGEST_NAME],
        "person_id": PersonId(ending.person.id),
        "ward": ending.person.ward,
        "assignee": ending.person.owner if desk.role is Role.DPO else desk.author,
        "due_on": desk.today() + TAKE_DOWN_WITHIN,
    }
    records.insert(session, check_task(begin(desk, Task, identity, entries), today=desk.today()))


def _signed(desk: Desk) -> dict[str, Any]:
    return {"updated_at": desk.now(), "updated_by": desk.author}


def _changes(ending: _Ending) -> Changes:
    changes = Changes.PERSONS | Changes.OUTBOX
    for touched, change in (
        (ending.visits, Changes.VISITS),
        (ending.photos, Changes.ATTACHMENTS),
        (ending.rhythm, Changes.RHYTHMS),
        (ending.take_downs, Changes.TASKS),
    ):
        if touched:
            changes |= change
    return changes
