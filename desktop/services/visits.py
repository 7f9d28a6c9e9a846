"""Logging visits, changing them, and looking through them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.goal import GOALS
from desktop.domain.listing import Order, Page, VisitFilter, VisitRow, VisitTotals
from desktop.domain.place import Place
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.visit import Visit, check_visit
from desktop.domain.vocabulary import VisitKind
from desktop.errors import InvalidEntry, Problem
from desktop.services.consent.gate import check_visit_gate
from desktop.services.contact_load import leave_in_peace
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.walls import require_own, whose
from desktop.storage import records
from desktop.storage.lists import drafts, visits

_AFFECTED = Changes.VISITS | Changes.OUTBOX
_GATED = ("persons", "themes", "networks", "place_id", "organisation_id")


def log_visit(
    desk: Desk,
    *,
    start: datetime,
    kind: VisitKind,
    ward: WardCode | None = None,
    place_id: UUID | None = None,
    end: datetime | None = None,
    draft_id: UUID | None = None,
    **fields: Any,
) -> tuple[Visit, Changes]:
    """Store a new visit; start, kind and ward are enough, and a place brings its ward.

    Args:
        start: Aware moment.
        end: When it was over, instead of ``duration``.
        draft_id: The draft this visit was typed in; it goes in the same transaction.
        fields: Further fields of :class:`Visit`.

    Raises:
        InvalidEntry: A field breaks a rule of ``check_visit``; ward, place or another record
            is ``unknown`` or ``deleted``; the ward is ``required``.
        GateClosed: Rule R3 for one of ``persons``.
    """
    desk.require(Deed.LOG_VISITS)
    if fields.get("persons"):
        desk.require(Deed.SEE_PERSONS)
    entries = _with_duration(fields | {"start": start}, end)
    entries |= {"kind": kind, "place_id": place_id, "ward": ward or WardCode("")}
    visit = begin(desk, Visit, desk.new_id(), entries)
    with desk.store.writing() as session:
        visit = _fit(session, desk, None, visit)
        records.insert(session, visit)
        if draft_id is not None:
            drafts.drop_draft(session, draft_id)
    return visit, _AFFECTED | (Changes.DRAFTS if draft_id else Changes.NONE)


def change_visit(
    desk: Desk,
    visit_id: UUID,
    *,
    end: datetime | None = None,
    draft_id: UUID | None = None,
    seen: Visit | None = None,
    **fields: Any,
) -> tuple[Visit, Changes]:
    """Store a changed visit. Undo is the same with the former values.

    Raises:
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        NotFound: There is no such visit, or it lies in the bin.
        InvalidEntry, GateClosed: As for :func:`log_visit`, for what this change sets.
    """
    desk.require(Deed.LOG_VISITS)
    with desk.store.writing() as session:
        before = in_use(session, Visit, visit_id)
        require_own(desk, "visit", before)
        if fields.get("persons", before.persons) != before.persons:
            desk.require(Deed.SEE_PERSONS)
        entries = _with_duration({"start": before.start} | fields, end)
        after = _fit(session, desk, before, revise(desk, before, entries, seen=seen))
        changed = records.update(session, before, after)
        if draft_id is not None:
            drafts.drop_draft(session, draft_id)
    dropped = Changes.DRAFTS if draft_id else Changes.NONE
    return after, dropped | (_AFFECTED if changed else Changes.NONE)


def get_visit(desk: Desk, visit_id: UUID) -> Visit:
    """Return the visit, also one that lies in the bin; without persons if the role shows none.

    Raises:
        NotFound: There is no such visit.
        NotAllowed: It is of somebody else, and the role shows one's own only.
    """
    visit = read(desk, Visit, visit_id)
    return visit if desk.may(Deed.SEE_PERSONS) else replace(visit, persons=frozenset())


def list_visits(
    desk: Desk,
    wanted: VisitFilter,
    order: Order,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[VisitRow]:
    """Return one page of the visits that ``wanted`` lets through."""
    wanted = _shown(desk, wanted)
    with desk.store.reading() as session:
        rows = visits.visits_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_visits(desk: Desk, wanted: VisitFilter) -> int:
    """Return how many visits ``wanted`` lets through."""
    wanted = _shown(desk, wanted)
    with desk.store.reading() as session:
        return visits.count_visits(session, wanted)


def visit_totals(desk: Desk, wanted: VisitFilter) -> VisitTotals:
    """Return visits and people reached, of what ``wanted`` lets through."""
    wanted = _shown(desk, wanted)
    with desk.store.reading() as session:
        return visits.visit_totals(session, wanted)


def last_kind(desk: Desk) -> VisitKind | None:
    """Return the kind that the colleague at the desk chose last, for the next visit."""
    desk.require(Deed.LOG_VISITS)
    with desk.store.reading() as session:
        found = visits.last_kind_by(session, desk.author)
    return VisitKind(found) if found in set(VisitKind) else None


def _shown(desk: Desk, wanted: VisitFilter) -> VisitFilter:
    """Return the filter that lets through what the role shows and no more.

    Raises:
        NotAllowed: The role shows no visits, or no persons, and one is asked about.
    """
    if wanted.person_id is not None:
        desk.require(Deed.SEE_PERSONS)
    author = whose(desk)
    return replace(wanted, made_by=author) if author else wanted


def _with_duration(entries: Mapping[str, Any], end: datetime | None) -> dict[str, Any]:
    """Return the entries with ``end`` turned into minutes; an end before the start stays wrong."""
    if end is None:
        return dict(entries)
    minutes = round((end - entries["start"]).total_seconds() / 60)
    return {**entries, "duration": minutes}


def _fit(session: Session, desk: Desk, before: Visit | None, visit: Visit) -> Visit:
    """Return the visit with the ward of its place, if every rule lets it be stored."""
    visit = _with_ward(session, before, visit)
    problems = [*_ward_problems(session, before, visit), *_goal_problems(before, visit)]
    try:
        check_visit(visit, now=desk.now())
    except InvalidEntry as refused:
        problems.extend(refused.problems)
    if problems:
        raise InvalidEntry(*problems)
    leave_in_peace(session, "persons", visit.persons - (before.persons if before else frozenset()))
    if before is None or any(getattr(before, name) != getattr(visit, name) for name in _GATED):
        check_visit_gate(session, visit, today=desk.today())
    return visit


def _with_ward(session: Session, before: Visit | None, visit: Visit) -> Visit:
    """Return the visit in the ward of its place.

    A place that moved later, or went into the bin, does not drag old visits along: only who
    sets the place or the ward anew gets the ward of the place.
    """
    same = before is not None and (before.place_id, before.ward) == (visit.place_id, visit.ward)
    if visit.place_id is None or same:
        return visit
    place = records.get(session, Place, visit.place_id)
    if place is None:
        raise InvalidEntry(Problem("place_id", "unknown"))
    if place.is_deleted and (before is None or before.place_id != visit.place_id):
        raise InvalidEntry(Problem("place_id", "deleted"))
    return replace(visit, ward=place.ward)


def _ward_problems(session: Session, before: Visit | None, visit: Visit) -> list[Problem]:
    if before is not None and before.ward == visit.ward:
        return []
    if not visit.ward:
        return [Problem("ward", "required")]
    return known_ward_problems(session, "ward", {visit.ward})


def _goal_problems(before: Visit | None, visit: Visit) -> list[Problem]:
    known = GOALS.keys() | (before.goals if before is not None else frozenset())
    return [] if visit.goals <= known else [Problem("goals", "unknown")]
