"""What ties persons to organisations, networks and places, and what they agreed to.

Every tie passes the inference gate (rule R3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Page, PersonTie, TiedPerson
from desktop.domain.person import (
    Affiliation,
    Consent,
    Person,
    check_affiliation,
)
from desktop.domain.privacy.gate import holds
from desktop.domain.record import PersonId, Record
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import ConsentPurpose
from desktop.errors import InvalidEntry, Problem
from desktop.services.consent.consents import new_consent
from desktop.services.consent.gate import check_affiliation_gate
from desktop.services.consent.withdrawals import withdraw
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.services.privacy.rights import check_free
from desktop.services.tie_names import TARGETS, with_names
from desktop.storage import records
from desktop.storage.lists import affiliations, persons
from desktop.storage.merges import winners_of
from desktop.storage.privacy import gate

_AFFECTED = Changes.PERSONS | Changes.OUTBOX
_ENDS = frozenset({"person_id", "target_kind", "target_id"})


def tie(
    desk: Desk,
    person_id: UUID,
    target_kind: str,
    target_id: UUID,
    *,
    consented: Mapping[str, Any] | None = None,
    **fields: Any,
) -> tuple[Affiliation, Changes]:
    """Tie a person to an organisation, network or place.

    Args:
        target_kind: ``organisation``, ``network`` or ``place``.
        consented: Fields of the explicit consent that the person gave just now; it is stored
            in the same step as the tie that rests on it.
        fields: Further fields of :class:`Affiliation`. Without ``consent_id`` the explicit
            consent that holds today is noted, if the tie has no public role.

    Raises:
        NotFound: There is no such person, or the person lies in the bin.
        InvalidEntry: A rule of ``check_affiliation``; the target is ``unknown`` or
            ``deleted``; the consent is another person's (``unknown``).
        GateClosed: Rule R3.
    """
    desk.require(Deed.CHANGE_PERSONS)
    entries = {"person_id": person_id, "target_kind": target_kind, "target_id": target_id}
    affiliation = begin(desk, Affiliation, desk.new_id(), entries | fields)
    check_affiliation(affiliation)
    with desk.store.writing() as session:
        check_free(session, in_use(session, Person, person_id).id)
        affiliation = _standing(session, affiliation)
        _check_target(session, affiliation)
        affiliation = _consented(session, desk, affiliation, consented)
        affiliation = _with_consent(session, desk, affiliation)
        check_affiliation_gate(session, affiliation, today=desk.today())
        records.insert(session, affiliation)
    return affiliation, _AFFECTED


def change_tie(
    desk: Desk,
    affiliation_id: UUID,
    *,
    seen: Affiliation | None = None,
    consented: Mapping[str, Any] | None = None,
    **fields: Any,
) -> tuple[Affiliation, Changes]:
    """Store a changed tie, for instance the day it ended. Who and what it ties stays.

    Raises:
        NotFound: There is no such tie.
        TypeError: Who or what it ties was given: a bug in the caller.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry, GateClosed: As for :func:`tie`.
    """
    desk.require(Deed.CHANGE_PERSONS)
    if fixed := _ENDS & fields.keys():
        raise TypeError(f"stays as it was made: {', '.join(sorted(fixed))}")
    with desk.store.writing() as session:
        before = in_use(session, Affiliation, affiliation_id)
        check_free(session, before.person_id)
        after = check_affiliation(revise(desk, before, fields, seen=seen))
        after = _consented(session, desk, after, consented)
        after = _with_consent(session, desk, after)
        check_affiliation_gate(session, after, today=desk.today())
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def untie(desk: Desk, affiliation_id: UUID) -> tuple[Affiliation, Changes]:
    """Take a tie away.

    Raises:
        NotFound: There is no such tie.
        GateClosed: Its public role is the only ground on which the person stands with a
            sensitive visit; take the person out of that visit first.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        found = in_use(session, Affiliation, affiliation_id)
        removed = records.set_deleted(session, found, deleted=True, at=desk.now(), by=desk.author)
    return removed, _AFFECTED


def get_tie(desk: Desk, affiliation_id: UUID) -> Affiliation:
    """Return a tie, also one that was taken away.

    Raises:
        NotFound: There is no such tie.
    """
    desk.require(Deed.SEE_PERSONS)
    return read(desk, Affiliation, affiliation_id)


def ties_of(desk: Desk, person_id: UUID) -> Sequence[PersonTie]:
    """Return the ties of a person with the names of their targets, oldest first."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return with_names(session, persons.affiliations_of(session, person_id))


def tied_persons(desk: Desk, target_id: UUID, *, limit: int = 50) -> Page[TiedPerson]:
    """Return who is tied to an organisation, network or place, by name."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        rows = affiliations.persons_tied_to(session, target_id, limit=limit)
    return Page(rows=rows, offset=0)


def count_tied_persons(desk: Desk, target_id: UUID) -> int:
    """Return how many ties of persons lead to an organisation, network or place."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return affiliations.count_tied_to(session, target_id)


def target_is_sensitive(desk: Desk, kind: str, target_id: UUID) -> bool:
    """Return whether a tie to this organisation, network or place needs a ground (rule R3)."""
    with desk.store.reading() as session:
        return gate.target_is_sensitive(session, kind, target_id)


def give_consent(desk: Desk, person_id: UUID, **fields: Any) -> tuple[Consent, Changes]:
    """Store what a person agreed to; today unless ``given_on`` says otherwise.

    Raises:
        NotAllowed: The role changes no persons.
        NotFound: There is no such person, or the person lies in the bin.
        InvalidEntry: See :func:`desktop.services.consent.consents.new_consent`.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        who = in_use(session, Person, person_id)
        consent = new_consent(session, desk, who.id, fields)
        records.insert(session, consent)
    return consent, _AFFECTED


def withdraw_consent(desk: Desk, consent_id: UUID) -> tuple[Consent, Changes]:
    """Note that a person withdrew a consent today; see :mod:`desktop.services.consent.withdrawals`.

    Raises:
        NotFound: There is no such consent.
    """
    desk.require(Deed.CHANGE_PERSONS)
    told, changes = withdraw(desk, consent_id)
    return told.consent, changes


def consents_of(desk: Desk, person_id: UUID) -> Sequence[Consent]:
    """Return what a person agreed to, also what has ended; the latest first."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return persons.consents_of(session, person_id)


def _standing(session: Session, affiliation: Affiliation) -> Affiliation:
    """Return the tie between those that stayed, where one of the two went up in another."""
    ids = {affiliation.person_id, affiliation.target_id}
    ends = winners_of(session, ids)
    return replace(
        affiliation,
        person_id=PersonId(ends.get(affiliation.person_id, affiliation.person_id)),
        target_id=ends.get(affiliation.target_id, affiliation.target_id),
    )


def _check_target(session: Session, affiliation: Affiliation) -> None:
    if affiliation.target_kind not in TARGETS:
        raise InvalidEntry(Problem("target_kind", "unknown"))
    record = TARGETS[affiliation.target_kind]
    target: Record | None = records.get(session, record, affiliation.target_id)
    if target is None:
        raise InvalidEntry(Problem("target_id", "unknown"))
    if target.is_deleted:
        raise InvalidEntry(Problem("target_id", "deleted"))


def _consented(
    session: Session, desk: Desk, affiliation: Affiliation, entries: Mapping[str, Any] | None
) -> Affiliation:
    """Store explicit consent that was given now; return the tie that rests on it."""
    if entries is None:
        return affiliation
    given = {"purpose": ConsentPurpose.SPECIAL_CATEGORY, "witness": desk.author} | dict(entries)
    consent = new_consent(session, desk, affiliation.person_id, given)
    records.insert(session, consent)
    return replace(affiliation, consent_id=consent.id)


def _with_consent(session: Session, desk: Desk, affiliation: Affiliation) -> Affiliation:
    """Return the tie with the consent it rests on."""
    own = persons.consents_of(session, affiliation.person_id)
    if affiliation.consent_id is not None:
        if affiliation.consent_id not in {consent.id for consent in own}:
            raise InvalidEntry(Problem("consent_id", "unknown"))
        return affiliation
    if affiliation.public_role:
        return affiliation
    holding = [consent.id for consent in own if holds(consent, today=desk.today())]
    return replace(affiliation, consent_id=holding[0]) if holding else affiliation
