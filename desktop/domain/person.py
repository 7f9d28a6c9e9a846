"""Contact persons and what ties them to the neighbourhood.

Rule R1: there is no field here for gender, birth date, origin, nationality, belief,
orientation, health or family, and nothing that links a person to a theme.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.organisation import looks_like_email
from desktop.domain.record import PersonId, Record, WardCode
from desktop.domain.vocabulary import (
    Art9Basis,
    Channel,
    ConsentPurpose,
    KeyFigureKind,
    LegalBasis,
    Purpose,
    RelationshipStage,
)
from desktop.errors import InvalidEntry, Problem

LONGEST_NAME = 200
_PHONE = re.compile(r"tel:\+[0-9]{6,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody the team is in touch with.

    Args:
        languages: ISO 639-1 codes the person named for contact; never guessed.
        ward: Where contact takes place, not a home address.
        owner: Account name of the colleague who keeps in touch.
        stage: Stored stage; *dormant* is derived from the last contact, never stored.
        review_on: Day on which somebody decides whether to keep the person on file (R9).
        restricted: Kept, and not used: the person contests something, or asked to keep it.
        objected: The person objects to what is done with their data on another ground than
            consent.
        more_channels: Beside ``phone`` and ``email``: each ``tel:+32…`` or ``mailto:…``.
        art9_basis: Ground for keeping what is sensitive about the person; ``None`` = nothing
            sensitive is kept.
        purposes: What the person is on file for.
        informed_on: Day on which the person was last given the information notice.
        informed_language: ISO 639-1 code of that notice.
        informed_version: Version of its text.
        informed_how: In words: on paper, read aloud, by mail.
    """

    display_name: str
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    ward: WardCode | None = None
    owner: str = ""
    stage: RelationshipStage = RelationshipStage.KNOWN
    legal_basis: LegalBasis = LegalBasis.PUBLIC_TASK
    review_on: date
    do_not_contact: bool = False
    restricted: bool = False
    objected: bool = False
    note: str = ""
    languages: frozenset[str] = frozenset()
    more_channels: frozenset[str] = frozenset()
    art9_basis: Art9Basis | None = None
    purposes: frozenset[Purpose] = frozenset()
    informed_on: date | None = None
    informed_language: str = ""
    informed_version: int | None = None
    informed_how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure(Record):
    """Optional profile of a person who bridges communities. At most one in use a person."""

    person_id: PersonId
    kind: KeyFigureKind = KeyFigureKind.KEY_FIGURE
    offers: str = ""
    availability: str = ""
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation(Record):
    """What ties a person to one organisation, network or place. Passes the gate (R3).

    Args:
        target_kind: ``organisation``, ``network`` or ``place``.
        public_role: Whether the role is publicly known (chair on the website, imam).
        public_source: Where that can be read; required with ``public_role``.
        consent_id: The consent of the person that allows this tie, if there is one.
    """

    person_id: PersonId
    target_kind: str
    target_id: UUID
    role: str = ""
    public_role: bool = False
    public_source: str = ""
    consent_id: UUID | None = None
    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What a person agreed to, in which words, and whether it still holds.

    Args:
        wording: The very text that was asked, as it stood that day; it stays when the team
            writes a new version.
        wording_version: Of that text; ``None`` = not one of the team's texts.
        wording_language: ISO 639-1 code.
        evidence_id: The file beside the person that shows it.
        witness: Account name of the colleague who heard it, where it was spoken.
    """

    person_id: PersonId
    purpose: ConsentPurpose
    wording: str = ""
    wording_version: int | None = None
    wording_language: str = ""
    how_given: str = ""
    evidence_id: UUID | None = None
    witness: str = ""
    given_on: date
    expires_on: date | None = None
    withdrawn_on: date | None = None


def check_person(person: Person) -> Person:
    """Return ``person`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``not_an_email`` or ``not_a_channel``.
    """
    problems = []
    if not person.display_name.strip():
        problems.append(Problem("display_name", "required"))
    if len(person.display_name) > LONGEST_NAME:
        problems.append(Problem("display_name", "too_long_text", str(LONGEST_NAME)))
    if person.email and not looks_like_email(person.email):
        problems.append(Problem("email", "not_an_email"))
    if not all(map(is_channel, person.more_channels)):
        problems.append(Problem("more_channels", "not_a_channel"))
    if problems:
        raise InvalidEntry(*problems)
    return person


def is_channel(text: str) -> bool:
    """Return whether ``text`` is a way to reach somebody: ``tel:+32…`` or ``mailto:…``."""
    return bool(_PHONE.fullmatch(text)) or (
        text.startswith("mailto:") and looks_like_email(text.removeprefix("mailto:"))
    )


def check_affiliation(affiliation: Affiliation) -> Affiliation:
    """Return ``affiliation`` unchanged if its own fields agree; the gate comes after.

    Raises:
        InvalidEntry: ``required`` (source of a public role), ``end_before_start``.
    """
    problems = []
    if affiliation.public_role and not affiliation.public_source.strip():
        problems.append(Problem("public_source", "required"))
    if affiliation.from_on and affiliation.to_on and affiliation.to_on < affiliation.from_on:
        problems.append(Problem("to_on", "end_before_start"))
    if problems:
        raise InvalidEntry(*problems)
    return affiliation


def check_consent(consent: Consent, *, today: date) -> Consent:
    """Return ``consent`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``in_future`` (given or withdrawn ahead of time), ``end_before_start``.
    """
    problems = []
    if consent.given_on > today:
        problems.append(Problem("given_on", "in_future"))
    if consent.withdrawn_on and consent.withdrawn_on > today:
        problems.append(Problem("withdrawn_on", "in_future"))
    for field in ("expires_on", "withdrawn_on"):
        end = getattr(consent, field)
        if end is not None and end < consent.given_on:
            problems.append(Problem(field, "end_before_start"))
    if problems:
        raise InvalidEntry(*problems)
    return consent
