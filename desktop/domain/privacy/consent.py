"""How long a consent holds, and what ends when a person withdraws it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.attachment import Attachment
from desktop.domain.listing import PersonTie
from desktop.domain.person import Consent
from desktop.domain.rights import months_after
from desktop.domain.vocabulary import ConsentPurpose

MONTHS: Mapping[ConsentPurpose, int] = MappingProxyType(
    {
        ConsentPurpose.KEEP_IN_TOUCH: 24,
        ConsentPurpose.INTRODUCE: 12,
        ConsentPurpose.DIRECTORY: 12,
        ConsentPurpose.STORY: 24,
        ConsentPurpose.PHOTO_AUDIO: 24,
        ConsentPurpose.SPECIAL_CATEGORY: 12,
    }
)
"""Months after which a person is asked again, where nobody agreed on another day."""
SOON = timedelta(days=30)
"""So long before its last day a consent is on the first screen."""


class TakeDown(StrEnum):
    """What a colleague has to do by hand after a withdrawal."""

    INTRODUCTIONS = "introductions"
    DIRECTORY = "directory"
    STORY = "story"
    PHOTO_AUDIO = "photo_audio"
    NOTES = "notes"
    NO_GROUND = "no_ground"


BY_HAND: Mapping[ConsentPurpose, TakeDown] = MappingProxyType(
    {
        ConsentPurpose.INTRODUCE: TakeDown.INTRODUCTIONS,
        ConsentPurpose.DIRECTORY: TakeDown.DIRECTORY,
        ConsentPurpose.STORY: TakeDown.STORY,
        ConsentPurpose.PHOTO_AUDIO: TakeDown.PHOTO_AUDIO,
        ConsentPurpose.SPECIAL_CATEGORY: TakeDown.NOTES,
    }
)
"""Purpose → what the program cannot do itself: it does not know where the words went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """What ends with a consent.

    Args:
        consent: The one that is withdrawn.
        kept_by: Another consent for the same purpose that still stands; nothing ends then.
        ties: Ties that go.
        visits: Visits out of which the person is taken; their counts stay.
        photos: Pictures beside the person that go into the bin.
        ends_rhythm: Whether the team's contact rhythm with the person ends.
        leaves_in_peace: Whether *do not contact* is set.
        take_downs: What is left to do, a task each.
    """

    consent: Consent
    kept_by: Consent | None = None
    ties: Sequence[PersonTie] = ()
    visits: int = 0
    photos: Sequence[Attachment] = ()
    ends_rhythm: bool = False
    leaves_in_peace: bool = False
    take_downs: Sequence[TakeDown] = ()


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A consent that ended or soon will, for the first screen."""

    consent: Consent
    person_name: str


def stands(consent: Consent, *, today: date) -> bool:
    """Return whether a person's consent, for whatever purpose, holds today."""
    return (
        not consent.is_deleted
        and consent.withdrawn_on is None
        and consent.given_on <= today
        and not is_expired(consent, today=today)
    )


def is_expired(consent: Consent, *, today: date) -> bool:
    """Return whether the last day of a consent has passed; that day itself still counts."""
    return consent.expires_on is not None and consent.expires_on < today


def expires_soon(consent: Consent, *, today: date) -> bool:
    """Return whether a consent holds, but not for long any more."""
    end = consent.expires_on
    return stands(consent, today=today) and end is not None and end <= today + SOON


def expiry_of(purpose: ConsentPurpose, given_on: date) -> date:
    """Return the last day of a consent for a purpose, where nobody agreed on another one."""
    return months_after(given_on, MONTHS[purpose])


def standing_beside(consent: Consent, others: Iterable[Consent], *, today: date) -> Consent | None:
    """Return another consent for the same purpose that holds today, if there is one."""
    return next(
        (
            each
            for each in others
            if each.id != consent.id
            and each.purpose is consent.purpose
            and stands(each, today=today)
        ),
        None,
    )


def unrenewed(consents: Iterable[Consent], *, today: date) -> Sequence[Consent]:
    """Return the consents of one person that ended by themselves, or soon will, and are missed.

    One that was given again is not missed; one that was withdrawn is a decision.
    """
    known = [each for each in consents if not each.is_deleted]
    return [
        each
        for each in known
        if each.withdrawn_on is None
        and (is_expired(each, today=today) or expires_soon(each, today=today))
        and not any(_renews(other, each) for other in known)
    ]


def _renews(other: Consent, consent: Consent) -> bool:
    """Return whether the person said yes or no for the same thing later than ``consent``."""
    if other.id == consent.id or other.purpose is not consent.purpose:
        return False
    if other.withdrawn_on is not None:
        return other.withdrawn_on >= consent.given_on
    return (other.given_on, other.created_at) > (consent.given_on, consent.created_at)
