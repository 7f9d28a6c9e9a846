"""Encounter places and the dated history of how they grow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.point import point_problems
from desktop.domain.record import OrganisationId, PlaceId, Record, WardCode
from desktop.domain.vocabulary import PlaceKind, PlaceStage, PlaceStatus, Theme
from desktop.errors import InvalidEntry, Problem

LONGEST_NAME = 200
MOST_CAPACITY = 100_000
CRITERIA = (
    "people_return",
    "everyone_welcome",
    "rules_made_together",
    "differences_spoken_of",
    "groups_mix",
    "visitors_help_run",
    "conflict_is_held",
)
"""What is looked at from safe to brave; each is met, partly met or not met."""
ACCESSIBILITY = (
    "step_free",
    "toilet",
    "parking",
    "public_transport",
    "hearing_loop",
    "quiet_corner",
    "plain_language",
    "pictograms",
    "childcare",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    """A public or semi-public place where people meet.

    Args:
        lat, lon: WGS84 degrees, or both ``None`` when nobody has pinned it yet.
        organisation_id: Who manages it.
        opening_hours: As people would say it, free text.
        welcome_languages: ISO 639-1 codes of the languages people are welcomed in.
    """

    name: str
    kind: PlaceKind
    ward: WardCode
    status: PlaceStatus = PlaceStatus.OPEN
    lat: float | None = None
    lon: float | None = None
    address: str = ""
    organisation_id: OrganisationId | None = None
    capacity: int | None = None
    opening_hours: str = ""
    under_used: bool = False
    note: str = ""
    themes: frozenset[Theme] = frozenset()
    welcome_languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceAssessment(Record):
    """How a place stood on one day. History, never an average star.

    Args:
        criteria: Those of :data:`CRITERIA` that are met.
        accessibility: Those of :data:`ACCESSIBILITY` that are present.
        threshold: How low the threshold is, 1 (high) to 5 (anyone walks in), or ``None``.
    """

    place_id: PlaceId
    assessed_on: date
    stage: PlaceStage = PlaceStage.NONE
    threshold: int | None = None
    note: str = ""
    criteria: frozenset[str] = frozenset()
    accessibility: frozenset[str] = frozenset()


def check_place(place: Place) -> Place:
    """Return ``place`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``out_of_range``, ``incomplete_point``.
    """
    problems = []
    if not place.name.strip():
        problems.append(Problem("name", "required"))
    if len(place.name) > LONGEST_NAME:
        problems.append(Problem("name", "too_long_text", str(LONGEST_NAME)))
    if place.capacity is not None and not 0 <= place.capacity <= MOST_CAPACITY:
        problems.append(Problem("capacity", "out_of_range", f"0-{MOST_CAPACITY}"))
    problems.extend(point_problems(place.lat, place.lon))
    if problems:
        raise InvalidEntry(*problems)
    return place


def check_assessment(assessment: PlaceAssessment, *, today: date) -> PlaceAssessment:
    """Return ``assessment`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``in_future``, ``too_long_ago`` or ``out_of_range``.
    """
    problems = []
    if assessment.assessed_on > today:
        problems.append(Problem("assessed_on", "in_future"))
    if assessment.assessed_on.year < 2010:
        problems.append(Problem("assessed_on", "too_long_ago", "2010-01-01"))
    if assessment.threshold is not None and not 1 <= assessment.threshold <= 5:
        problems.append(Problem("threshold", "out_of_range", "1-5"))
    if problems:
        raise InvalidEntry(*problems)
    return assessment
