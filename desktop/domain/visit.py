"""Outreach visits: the record and the rules for what may be stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.point import point_problems
from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, Record, WardCode
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.errors import InvalidEntry, Problem

EARLIEST = datetime(2010, 1, 1, tzinfo=UTC)
FARTHEST_PLAN = timedelta(days=2 * 365)
CLOCK_SLACK = timedelta(minutes=10)
LONGEST_MINUTES = 24 * 60
MOST_REACHED = 10_000
LONGEST_NOTE = 20_000
TELLING = ("note", "persons", "lat", "lon")
"""What could tell of somebody, and goes when the time of a visit is over."""
TELLING_AT_HOME = ("place_id", "organisation_id")
"""What goes too when the visit was at somebody's home: with ward and day it says at whose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """One outreach visit. Counts, never names: a visit needs no person (rule R4).

    Args:
        start: Aware moment in UTC.
        duration: Minutes, 1 to 1440, or ``None`` when nobody kept time.
        ward: Always filled; a place brings its own ward along.
        reached_total: Encounters, not unique persons. ``None`` = nobody counted, which is
            not the same as 0.
        reached_new: How many of them were new; at most ``reached_total``.
        goals: Codes of :data:`desktop.domain.goal.GOALS`.
        consultants: Account names of the colleagues who were there.
        lat, lon: WGS84 degrees. Only for visits in public space (rule R8).
        persons: Who was spoken with, by id; passes the inference gate (rule R3).
        anonymised_on: Day on which all that could tell of somebody went, because its time was
            over; counts, kind, ward, themes, goals and outcomes stay.
    """

    start: datetime
    kind: VisitKind
    ward: WardCode
    status: VisitStatus = VisitStatus.FINAL
    duration: int | None = None
    setting: Setting | None = None
    place_id: PlaceId | None = None
    organisation_id: OrganisationId | None = None
    lat: float | None = None
    lon: float | None = None
    reached_total: int | None = None
    reached_new: int | None = None
    interpreter: bool = False
    note: str = ""
    themes: frozenset[Theme] = frozenset()
    goals: frozenset[str] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    networks: frozenset[NetworkId] = frozenset()
    consultants: frozenset[str] = frozenset()
    persons: frozenset[PersonId] = frozenset()
    anonymised_on: date | None = None


def check_visit(visit: Visit, *, now: datetime) -> Visit:
    """Return ``visit`` unchanged if it may be stored.

    Raises:
        InvalidEntry: With every broken rule at once: ``too_long_ago``, ``in_future``,
            ``too_far_ahead``, ``end_before_start``, ``too_long``, ``negative``, ``too_many``,
            ``more_new_than_reached``, ``point_not_allowed``, ``incomplete_point``,
            ``out_of_range``, ``anonymised``.
    """
    problems = (
        *_time_problems(visit, now),
        *_count_problems(visit),
        *_point_problems(visit),
        *_telling_problems(visit),
    )
    if problems:
        raise InvalidEntry(*problems)
    return visit


def _time_problems(visit: Visit, now: datetime) -> Iterator[Problem]:
    if visit.start < EARLIEST:
        yield Problem("start", "too_long_ago", EARLIEST.date().isoformat())
    if visit.start > now + FARTHEST_PLAN:
        yield Problem("start", "too_far_ahead", (now + FARTHEST_PLAN).date().isoformat())
    elif visit.status is VisitStatus.FINAL and visit.start > now + CLOCK_SLACK:
        yield Problem("start", "in_future")
    if visit.duration is not None and visit.duration < 1:
        yield Problem("duration", "end_before_start")
    if visit.duration is not None and visit.duration > LONGEST_MINUTES:
        yield Problem("duration", "too_long", str(LONGEST_MINUTES))


def _count_problems(visit: Visit) -> Iterator[Problem]:
    for field in ("reached_total", "reached_new"):
        count = getattr(visit, field)
        if count is not None and count < 0:
            yield Problem(field, "negative")
        if count is not None and count > MOST_REACHED:
            yield Problem(field, "too_many", str(MOST_REACHED))
    if visit.reached_new is not None and visit.reached_new > (visit.reached_total or 0):
        yield Problem("reached_new", "more_new_than_reached", str(visit.reached_total or 0))
    if len(visit.note) > LONGEST_NOTE:
        yield Problem("note", "too_long_text", str(LONGEST_NOTE))


def _point_problems(visit: Visit) -> Iterator[Problem]:
    yield from point_problems(visit.lat, visit.lon)
    private = visit.setting is Setting.HOME or visit.kind in {
        VisitKind.HOME_VISIT_INVITED,
        VisitKind.KEY_FIGURE_TALK,
    }
    if visit.lat is not None and (private or visit.persons):
        yield Problem("lat", "point_not_allowed")


def is_private(visit: Visit) -> bool:
    """Return whether a visit was at somebody's home."""
    return visit.setting is Setting.HOME or visit.kind is VisitKind.HOME_VISIT_INVITED


def anonymised(visit: Visit, *, on: date) -> Visit:
    """Return the visit without anything that could tell of somebody; its counts stay."""
    left = replace(visit, note="", persons=frozenset(), lat=None, lon=None, anonymised_on=on)
    if not is_private(visit):
        return left
    return replace(left, place_id=None, organisation_id=None)


def _telling_problems(visit: Visit) -> Iterator[Problem]:
    if visit.anonymised_on is not None:
        for field in TELLING:
            if getattr(visit, field) not in (None, "", frozenset()):
                yield Problem(field, "anonymised")
