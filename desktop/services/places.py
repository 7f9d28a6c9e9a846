"""Encounter places and how they grow from safe to brave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page, PlaceFilter, PlacePin, PlaceRow
from desktop.domain.place import Place, PlaceAssessment, check_assessment, check_place
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.lists import drafts, places

_AFFECTED = Changes.PLACES | Changes.OUTBOX


def add_place(desk: Desk, *, draft_id: UUID | None = None, **fields: Any) -> tuple[Place, Changes]:
    """Store a new place; name, kind and ward are enough.

    Raises:
        InvalidEntry: A rule of ``check_place``, or the ward or organisation is ``unknown``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    place = begin(desk, Place, desk.new_id(), {"ward": "", "name": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, _fit(session, None, place))
        if draft_id is not None:
            drafts.drop_draft(session, draft_id)
    return place, _AFFECTED | (Changes.DRAFTS if draft_id else Changes.NONE)


def change_place(
    desk: Desk,
    place_id: UUID,
    *,
    draft_id: UUID | None = None,
    seen: Place | None = None,
    **fields: Any,
) -> tuple[Place, Changes]:
    """Store a changed place. Undo is the same with the former values.

    Raises:
        NotFound: There is no such place, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_place`.
        GateClosed: The place would become sensitive while persons without a ground for it
            are tied to it, or to visits there.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Place, place_id)
        after = _fit(session, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
        if draft_id is not None:
            drafts.drop_draft(session, draft_id)
    dropped = Changes.DRAFTS if draft_id else Changes.NONE
    return after, dropped | (_AFFECTED if changed else Changes.NONE)


def get_place(desk: Desk, place_id: UUID) -> Place:
    """Return the place, also one that lies in the bin.

    Raises:
        NotFound: There is no such place.
    """
    return read(desk, Place, place_id)


def list_places(
    desk: Desk,
    wanted: PlaceFilter,
    order: Order,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[PlaceRow]:
    """Return one page of the places that ``wanted`` lets through."""
    require_sight(desk, "place")
    with desk.store.reading() as session:
        rows = places.places_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_places(desk: Desk, wanted: PlaceFilter) -> int:
    """Return how many places ``wanted`` lets through."""
    require_sight(desk, "place")
    with desk.store.reading() as session:
        return places.count_places(session, wanted)


def place_pins(desk: Desk) -> Sequence[PlacePin]:
    """Return the places that have a point, for the map."""
    with desk.store.reading() as session:
        return places.place_pins(session)


def add_assessment(desk: Desk, place_id: UUID, **fields: Any) -> tuple[PlaceAssessment, Changes]:
    """Store how a place stands; today unless ``assessed_on`` says otherwise.

    Raises:
        NotFound: There is no such place, or it lies in the bin.
        InvalidEntry: A rule of ``check_assessment``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    entries = {"assessed_on": desk.today(), "place_id": place_id} | fields
    assessment = begin(desk, PlaceAssessment, desk.new_id(), entries)
    check_assessment(assessment, today=desk.today())
    with desk.store.writing() as session:
        in_use(session, Place, place_id)
        records.insert(session, assessment)
    return assessment, _AFFECTED


def remove_assessment(desk: Desk, assessment_id: UUID) -> tuple[PlaceAssessment, Changes]:
    """Take an assessment that was entered by mistake out of the history.

    Raises:
        NotFound: There is no such assessment.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        assessment = in_use(session, PlaceAssessment, assessment_id)
        removed = records.set_deleted(
            session, assessment, deleted=True, at=desk.now(), by=desk.author
        )
    return removed, _AFFECTED


def assessments_of(desk: Desk, place_id: UUID) -> Sequence[PlaceAssessment]:
    """Return the assessments of a place, the latest first."""
    with desk.store.reading() as session:
        return places.assessments_of(session, place_id)


def _fit(session: Session, before: Place | None, place: Place) -> Place:
    problems: list[Problem] = []
    if not place.ward:
        problems.append(Problem("ward", "required"))
    elif before is None or before.ward != place.ward:
        problems.extend(known_ward_problems(session, "ward", {place.ward}))
    try:
        check_place(place)
    except InvalidEntry as refused:
        problems.extend(refused.problems)
    if problems:
        raise InvalidEntry(*problems)
    return place
