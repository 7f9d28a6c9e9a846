"""What persons agree to: noting it with the words that were asked, and who is to be asked again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.attachment import Attachment
from desktop.domain.person import Consent, Person, check_consent
from desktop.domain.privacy.consent import SOON, ConsentLine, expiry_of, unrenewed
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import ConsentPurpose
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.storage import records
from desktop.storage.privacy import consents

MOST_LINES = 50


def new_consent(
    session: Session, desk: Desk, person_id: UUID, entries: Mapping[str, Any]
) -> Consent:
    """Return a consent that may be stored: given today, and for as long as its purpose has.

    Args:
        entries: Fields of :class:`Consent`; ``expires_on=None`` says that it has no end.

    Raises:
        InvalidEntry: A rule of ``check_consent``; the file is another person's (``unknown``).
    """
    made: dict[str, Any] = {"person_id": person_id, "given_on": desk.today()} | dict(entries)
    if "expires_on" not in made:
        made["expires_on"] = expiry_of(ConsentPurpose(made["purpose"]), made["given_on"])
    consent = check_consent(begin(desk, Consent, desk.new_id(), made), today=desk.today())
    if consent.evidence_id is not None:
        proof = records.get(session, Attachment, consent.evidence_id)
        if proof is None or proof.is_deleted or proof.person_id != person_id:
            raise InvalidEntry(Problem("evidence_id", "unknown"))
    return consent


def to_ask_again(
    desk: Desk, *, owners: Sequence[str] | None = None, most: int = MOST_LINES
) -> Sequence[ConsentLine]:
    """Return the consents that ended by themselves or soon will, what ended first on top.

    Withdrawn ones are no longer asked for, nor are those that were given again since; whoever
    wants no contact is left in peace.

    Args:
        owners: Account names of the colleagues who keep in touch; empty text = nobody does.
            ``None`` = everybody's.
    """
    if not desk.may(Deed.SEE_PERSONS):
        return []
    today = desk.today()
    by_person: defaultdict[UUID, list[Consent]] = defaultdict(list)
    with desk.store.reading() as session:
        ending = consents.persons_ending(session, today + SOON, owners)
        known = records.get_many(session, Person, ending)
        for each in consents.consents_of_all(session, ending):
            by_person[each.person_id].append(each)
    lines = [
        ConsentLine(each, known[person_id].display_name)
        for person_id, own in by_person.items()
        for each in unrenewed(own, today=today)
    ]
    lines.sort(key=lambda line: (line.consent.expires_on or today, line.person_name))
    return lines[:most]
