"""What a record does not tell yet, or not any more: codes, for words to be put to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.organisation import Network, Organisation
from desktop.domain.period import day_of
from desktop.domain.person import Affiliation, Consent, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.privacy.consent import stands, unrenewed
from desktop.domain.privacy.gate import holds
from desktop.domain.record import Record
from desktop.domain.service import Service
from desktop.domain.vocabulary import (
    Art9Basis,
    LegalBasis,
    OrganisationStatus,
    PlaceStatus,
    Reach,
    ServiceStatus,
)

STALE_AFTER = timedelta(days=365)
"""Nobody looked at it for so long that it may not be so any more."""
SILENT_AFTER = timedelta(days=180)
"""No visit for so long that a relation sleeps."""


class Missing(StrEnum):
    """What is not known, or has to be looked at again."""

    REVIEW_PASSED = "review_passed"
    NO_CONSENT = "no_consent"
    NO_SOURCE = "no_source"
    CONSENT_ENDED = "consent_ended"
    CONSENT_ENDING = "consent_ending"
    NO_ART9_CONSENT = "no_art9_consent"
    NO_PURPOSE = "no_purpose"
    NO_PROOF = "no_proof"
    NOT_INFORMED = "not_informed"
    NO_CHANNEL = "no_channel"
    NO_WARD = "no_ward"
    NO_OWNER = "no_owner"
    NO_THEME = "no_theme"
    NO_POINT = "no_point"
    NO_HOURS = "no_hours"
    NO_PLACE_TO_MEET = "no_place_to_meet"
    NO_NEEDS = "no_needs"
    NO_LANGUAGE = "no_language"
    NO_WAY_TO_APPLY = "no_way_to_apply"
    NO_COST = "no_cost"
    REACH_UNKNOWN = "reach_unknown"
    NO_MANAGER = "no_manager"
    NOT_ASSESSED = "not_assessed"
    ASSESSED_LONG_AGO = "assessed_long_ago"
    NO_ACCESSIBILITY = "no_accessibility"
    NEVER_VISITED = "never_visited"
    SILENT = "silent"
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    Args:
        day: Since when, or when it was last done, if that is known.
    """

    code: Missing
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is known around a record.

    Args:
        today: In Brussels.
        last_visit: Day of the last final visit; ``None`` = none.
    """

    today: date
    last_visit: date | None = None


def missing_of_person(
    person: Person,
    around: Around,
    *,
    ties: Collection[Affiliation] = (),
    consents: Collection[Consent] = (),
) -> Sequence[Gap]:
    """Return what is missing about a contact, the most pressing first."""
    return [
        *_privacy_gaps(person, around.today, ties, consents),
        *_ground_gaps(person, around.today, consents),
        *_gaps(
            (not _channels(person), Missing.NO_CHANNEL),
            (person.ward is None, Missing.NO_WARD),
            (not person.owner, Missing.NO_OWNER),
        ),
        *_silence(person, around, SILENT_AFTER),
    ]


def missing_of_organisation(organisation: Organisation, around: Around) -> Sequence[Gap]:
    """Return what is missing about an organisation."""
    if organisation.status is not OrganisationStatus.ACTIVE:
        return []
    reachable = organisation.phone or organisation.email or organisation.website
    return [
        *_gaps(
            (not reachable, Missing.NO_CHANNEL),
            (organisation.ward is None, Missing.NO_WARD),
            (not organisation.opening_hours, Missing.NO_HOURS),
        ),
        *_silence(organisation, around, STALE_AFTER),
        *_stale(organisation, around),
    ]


def missing_of_network(network: Network, around: Around) -> Sequence[Gap]:
    """Return what is missing about a network."""
    return [
        *_gaps(
            (not network.owner, Missing.NO_OWNER),
            (not network.wards, Missing.NO_WARD),
            (not network.themes, Missing.NO_THEME),
            (not network.channels, Missing.NO_PLACE_TO_MEET),
            (not network.needs, Missing.NO_NEEDS),
            (network.reach is Reach.UNKNOWN, Missing.REACH_UNKNOWN),
        ),
        *_silence(network, around, SILENT_AFTER),
        *_stale(network, around),
    ]


def missing_of_place(
    place: Place, around: Around, latest: PlaceAssessment | None = None
) -> Sequence[Gap]:
    """Return what is missing about a place.

    Args:
        latest: Its last assessment.
    """
    if place.status is PlaceStatus.CLOSED:
        return []
    return [
        *_assessment_gaps(latest, around.today),
        *_gaps(
            (place.lat is None, Missing.NO_POINT),
            (not place.opening_hours, Missing.NO_HOURS),
            (place.organisation_id is None, Missing.NO_MANAGER),
        ),
        *_silence(place, around, SILENT_AFTER),
        *_stale(place, around),
    ]


def missing_of_service(service: Service, today: date) -> Sequence[Gap]:
    """Return what is missing about what somebody offers."""
    if service.status is ServiceStatus.STOPPED:
        return []
    checked = service.checked_on
    is_old = checked is None or checked < today - STALE_AFTER
    return _gaps(
        (is_old, Missing.NOT_CHECKED, checked),
        (not service.how_to_apply, Missing.NO_WAY_TO_APPLY),
        (not service.cost, Missing.NO_COST),
        (not service.languages, Missing.NO_LANGUAGE),
        (not service.opening_hours, Missing.NO_HOURS),
        (not service.themes, Missing.NO_THEME),
    )


def _privacy_gaps(
    person: Person, today: date, ties: Collection[Affiliation], consents: Collection[Consent]
) -> Iterator[Gap]:
    if person.review_on < today:
        yield Gap(Missing.REVIEW_PASSED, person.review_on)
    standing = [each for each in consents if stands(each, today=today)]
    if person.legal_basis is LegalBasis.CONSENT and not standing:
        yield Gap(Missing.NO_CONSENT)
    is_explicit = person.art9_basis is Art9Basis.EXPLICIT_CONSENT
    if is_explicit and not any(holds(each, today=today) for each in consents):
        yield Gap(Missing.NO_ART9_CONSENT)
    if any(tie.public_role and not tie.public_source.strip() for tie in ties):
        yield Gap(Missing.NO_SOURCE)
    rested = {tie.consent_id for tie in ties if tie.consent_id and not tie.public_role}
    ended = [each for each in consents if each.id in rested and not holds(each, today=today)]
    if ended:
        yield Gap(Missing.CONSENT_ENDED, min(each.expires_on or today for each in ended))


def _ground_gaps(person: Person, today: date, consents: Collection[Consent]) -> Iterator[Gap]:
    due = [each.expires_on for each in unrenewed(consents, today=today) if each.expires_on]
    if due:
        yield Gap(Missing.CONSENT_ENDING, min(due))
    if any(stands(each, today=today) and not _is_shown(each) for each in consents):
        yield Gap(Missing.NO_PROOF)
    if not person.purposes:
        yield Gap(Missing.NO_PURPOSE)
    if person.informed_on is None:
        yield Gap(Missing.NOT_INFORMED)


def _is_shown(consent: Consent) -> bool:
    """Return whether something shows that a consent was given: a file, words, or a colleague."""
    return bool(consent.evidence_id or consent.witness or consent.how_given.strip())


def _assessment_gaps(latest: PlaceAssessment | None, today: date) -> Iterator[Gap]:
    if latest is None:
        yield Gap(Missing.NOT_ASSESSED)
        return
    if latest.assessed_on < today - STALE_AFTER:
        yield Gap(Missing.ASSESSED_LONG_AGO, latest.assessed_on)
    if not latest.accessibility:
        yield Gap(Missing.NO_ACCESSIBILITY)


def _channels(person: Person) -> bool:
    return bool(person.phone or person.email or person.more_channels)


def _silence(record: Record, around: Around, after: timedelta) -> Iterator[Gap]:
    """Tell that nobody came by; a record of today is given the time first."""
    limit = around.today - after
    if around.last_visit is None:
        if day_of(record.created_at) < limit:
            yield Gap(Missing.NEVER_VISITED)
    elif around.last_visit < limit:
        yield Gap(Missing.SILENT, around.last_visit)


def _stale(record: Record, around: Around) -> Iterator[Gap]:
    checked = day_of(record.updated_at)
    if checked < around.today - STALE_AFTER:
        yield Gap(Missing.NOT_CHECKED, checked)


def _gaps(
    *asked: tuple[object, Missing] | tuple[object, Missing, date | None],
) -> list[Gap]:
    return [Gap(*found) for is_so, *found in asked if is_so]
