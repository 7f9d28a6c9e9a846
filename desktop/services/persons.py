"""Contact persons and their profile as key figure. Ties and consents: :mod:`ties`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page, PersonFilter, PersonRow
from desktop.domain.person import KeyFigure, Person, check_person
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, NotFound
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.privacy.access_log import note_read
from desktop.services.privacy.barred import hold_up
from desktop.services.privacy.rights import check_free
from desktop.services.ties import (
    consents_of,
    give_consent,
    tie,
    ties_of,
    untie,
    withdraw_consent,
)
from desktop.services.walls import require_fields
from desktop.storage import records
from desktop.storage.lists import persons

__all__ = [
    "add_person",
    "change_person",
    "consents_of",
    "count_persons",
    "get_person",
    "give_consent",
    "key_figure_of",
    "last_contact_of",
    "list_persons",
    "remove_key_figure",
    "save_key_figure",
    "tie",
    "ties_of",
    "untie",
    "withdraw_consent",
]
REVIEW_AFTER_YEARS = 1
_AFFECTED = Changes.PERSONS | Changes.OUTBOX


def add_person(desk: Desk, *, despite: str = "", **fields: Any) -> tuple[Person, Changes]:
    """Store a new person; a name is enough.

    Without ``review_on`` the person is looked at again in twelve months (rule R9), without
    ``owner`` the colleague at the desk keeps in touch.

    Args:
        despite: Why it is nobody who asked to be forgotten, where that was asked.

    Raises:
        InvalidEntry: A rule of ``check_person``, or the ward is ``unknown``.
        MaybeForgotten: It may be somebody who asked to be forgotten.
    """
    desk.require(Deed.CHANGE_PERSONS)
    person = new_person(desk, fields)
    with desk.store.writing() as session:
        fitting = fit_person(session, None, person)
        hold_up(session, fitting, despite)
        records.insert(session, fitting)
    if despite.strip():
        note_read(desk, [person.id], Way.ADDED_DESPITE, despite)
    return person, _AFFECTED


def new_person(desk: Desk, entries: Mapping[str, Any]) -> Person:
    """Return a new person that is not stored yet.

    Raises:
        InvalidEntry: ``too_long_text``.
    """
    desk.require(Deed.CHANGE_PERSONS)
    defaults = {
        "display_name": "",
        "owner": desk.author,
        "review_on": review_day(desk),
    }
    return begin(desk, Person, desk.new_person_id(), defaults | dict(entries))


def review_day(desk: Desk) -> date:
    """Return the day on which somebody decides whether to keep a person added today (R9)."""
    desk.require(Deed.CHANGE_PERSONS)
    return _years_after(desk.today(), REVIEW_AFTER_YEARS)


def change_person(
    desk: Desk, person_id: UUID, *, seen: Person | None = None, **fields: Any
) -> tuple[Person, Changes]:
    """Store a changed person. Undo is the same with the former values.

    The DPO decides on what ground and until when somebody is on file, and changes no more.

    Raises:
        NotAllowed: The role does not change these fields.
        NotFound: There is no such person, or the person lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_person`.
    """
    require_fields(desk, "person", fields)
    with desk.store.writing() as session:
        before = in_use(session, Person, person_id)
        check_free(session, before.id)
        after = fit_person(session, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_person(desk: Desk, person_id: UUID) -> Person:
    """Return the person, also one who lies in the bin.

    Raises:
        NotFound: There is no such person.
    """
    desk.require(Deed.SEE_PERSONS)
    return read(desk, Person, person_id)


def list_persons(
    desk: Desk,
    wanted: PersonFilter,
    order: Order,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[PersonRow]:
    """Return one page of the persons that ``wanted`` lets through."""
    desk.require(Deed.SEE_PERSONS)
    today = desk.today()
    with desk.store.reading() as session:
        rows = persons.persons_page(session, wanted, order, today=today, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_persons(desk: Desk, wanted: PersonFilter) -> int:
    """Return how many persons ``wanted`` lets through."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return persons.count_persons(session, wanted, today=desk.today())


def last_contact_of(desk: Desk, person_id: UUID) -> date | None:
    """Return the day of the last final visit with this person, if there is one."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return persons.last_contact_of(session, person_id)


def key_figure_of(desk: Desk, person_id: UUID) -> KeyFigure | None:
    """Return the profile as key figure, if the person has one."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return persons.key_figure_of(session, person_id)


def save_key_figure(
    desk: Desk, person_id: UUID, *, seen: KeyFigure | None = None, **fields: Any
) -> tuple[KeyFigure, Changes]:
    """Store the profile as key figure: a new one, or changes to the one there is.

    Raises:
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        NotFound: There is no such person, or the person lies in the bin.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        check_free(session, in_use(session, Person, person_id).id)
        before = persons.key_figure_of(session, person_id)
        if before is None:
            figure = begin(desk, KeyFigure, desk.new_id(), {"person_id": person_id} | fields)
            records.insert(session, figure)
            return figure, _AFFECTED
        figure = revise(desk, before, fields, seen=seen)
        changed = records.update(session, before, figure)
    return figure, _AFFECTED if changed else Changes.NONE


def remove_key_figure(desk: Desk, person_id: UUID) -> tuple[KeyFigure, Changes]:
    """Take the profile as key figure away; the person stays.

    Raises:
        NotFound: The person has no such profile.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        figure = persons.key_figure_of(session, person_id)
        if figure is None:
            raise NotFound("key_figure")
        check_free(session, person_id)
        removed = records.set_deleted(session, figure, deleted=True, at=desk.now(), by=desk.author)
    return removed, _AFFECTED


def fit_person(session: Session, before: Person | None, person: Person) -> Person:
    """Return ``person`` unchanged if every rule lets it be stored.

    Raises:
        InvalidEntry: A rule of ``check_person``, or the ward is ``unknown``.
    """
    check_person(person)
    moved = before is None or before.ward != person.ward
    wards = {person.ward} if moved and person.ward is not None else set()
    if problems := known_ward_problems(session, "ward", wards):
        raise InvalidEntry(*problems)
    return person


def _years_after(day: date, years: int) -> date:
    """Return the same day years later; 29 February gives 28 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
