"""What organisations offer: the referral directory.

Shaped after Open Referral's Human Services Data Specification (service, organization, location,
service area, schedule, cost option, accessibility), as far as a consultant needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.record import OrganisationId, Record, WardCode
from desktop.domain.text import LONGEST_NAME
from desktop.domain.vocabulary import ServiceStatus, Theme
from desktop.errors import InvalidEntry, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Record):
    """Something an organisation offers to people.

    Args:
        description: In plain words, as one would say it at a door.
        how_to_apply: What somebody does to get it.
        target_group: For whom, in words.
        cost: As people would say it: ``free``, ``€ 2 a time``.
        opening_hours: When, in words.
        checked_on: Day on which somebody last made sure that this is still so.
        wards: Wards it is meant for; empty = the whole city.
        languages: ISO 639-1 codes of languages people are helped in.
        accessibility: Those of :data:`desktop.domain.place.ACCESSIBILITY` that are present.
    """

    organisation_id: OrganisationId
    name: str
    status: ServiceStatus = ServiceStatus.ACTIVE
    description: str = ""
    how_to_apply: str = ""
    target_group: str = ""
    cost: str = ""
    opening_hours: str = ""
    checked_on: date | None = None
    themes: frozenset[Theme] = frozenset()
    wards: frozenset[WardCode] = frozenset()
    languages: frozenset[str] = frozenset()
    accessibility: frozenset[str] = frozenset()


FREE_WORDS = ("free", "gratis", "gratuit", "kosteloos", "0", "€ 0", "niets", "rien", "nothing")
"""How people begin to say that something costs nothing."""


def check_service(service: Service, *, today: date) -> Service:
    """Return ``service`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text`` or ``in_future``.
    """
    problems = []
    if not service.name.strip():
        problems.append(Problem("name", "required"))
    if len(service.name) > LONGEST_NAME:
        problems.append(Problem("name", "too_long_text", str(LONGEST_NAME)))
    if service.checked_on and service.checked_on > today:
        problems.append(Problem("checked_on", "in_future"))
    if problems:
        raise InvalidEntry(*problems)
    return service
