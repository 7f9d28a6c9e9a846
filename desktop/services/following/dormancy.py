"""Contacts that nobody saw for long, or everybody asks: the list, and what to do with many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.dormancy import RelationFilter, RelationRow
from desktop.domain.listing import Order, Page
from desktop.domain.person import Person
from desktop.domain.rhythm import ContactRhythm
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import RelationshipStage
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.following.keeping_in_touch import end_rhythm, rhythm_of, set_rhythm
from desktop.services.persons import change_person, get_person
from desktop.storage.figures import dormancy

_LONGEST_SILENT = Order(column="last_contact")


@dataclass(frozen=True, slots=True)
class Done:
    """What was done with several contacts, and what they were before.

    Args:
        field: Of the persons that changed: ``stage`` or ``owner``.
        persons: As they were; only those that changed.
        rhythms: Person → the rhythm as it was, ``None`` where there was none.
        left_out: How many were left as they are: they want no contact.
    """

    field: str = ""
    changes: Changes = Changes.NONE
    persons: Sequence[Person] = ()
    rhythms: Sequence[tuple[UUID, ContactRhythm | None]] = ()
    left_out: int = 0

    @property
    def count(self) -> int:
        """Number of contacts that changed."""
        return len({person.id for person in self.persons} | {about for about, _ in self.rhythms})


def list_relations(
    desk: Desk,
    wanted: RelationFilter,
    order: Order = _LONGEST_SILENT,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[RelationRow]:
    """Return one page of the contacts that ``wanted`` lets through; who closed is left out."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        rows = dormancy.relations_page(
            session, _meant(desk, wanted), order, today=desk.today(), offset=offset, limit=limit
        )
    return Page(rows=rows, offset=offset)


def count_relations(desk: Desk, wanted: RelationFilter) -> int:
    """Return how many contacts ``wanted`` lets through."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return dormancy.count_relations(session, _meant(desk, wanted), today=desk.today())


def colleagues(desk: Desk) -> Sequence[str]:
    """Return the account names of colleagues that are known on this laptop."""
    with desk.store.reading() as session:
        return dormancy.colleagues(session)


def close_relations(desk: Desk, persons: Sequence[UUID]) -> Done:
    """Note that nobody keeps in touch any more; their rhythms end.

    Raises:
        NotFound: One of them lies in the bin; those before it are done.
    """
    desk.require(Deed.CHANGE_PERSONS)
    done = Done(field="stage")
    for person_id in persons:
        before, rhythm = get_person(desk, person_id), rhythm_of(desk, person_id)
        changed = change_person(desk, person_id, stage=RelationshipStage.CLOSED)[1]
        done = _with_person(done, before, changed)
        if rhythm is not None:
            done = _with_rhythm(done, person_id, rhythm, end_rhythm(desk, rhythm.id)[1])
    return done


def hand_over(desk: Desk, persons: Sequence[UUID], to: str) -> Done:
    """Let a colleague follow these contacts, and keep the rhythms there are.

    Raises:
        InvalidEntry: ``required``: nobody was named.
        NotFound: As for :func:`close_relations`.
    """
    desk.require(Deed.CHANGE_PERSONS)
    if not to.strip():
        raise InvalidEntry(Problem("owner", "required"))
    done = Done(field="owner")
    for person_id in persons:
        before, rhythm = get_person(desk, person_id), rhythm_of(desk, person_id)
        done = _with_person(done, before, change_person(desk, person_id, owner=to)[1])
        if rhythm is not None and not before.do_not_contact:
            kept = set_rhythm(desk, "person", person_id, assignee=to)[1]
            done = _with_rhythm(done, person_id, rhythm, kept)
    return done


def begin_rhythms(
    desk: Desk, persons: Sequence[UUID], *, every_days: int, assignee: str | None = None
) -> Done:
    """Set the same rhythm for several contacts; those who want no contact are left out.

    Args:
        assignee: Who keeps them; ``None`` = whoever follows the contact.

    Raises:
        InvalidEntry: A rule of ``check_rhythm``; nothing was set.
        NotFound: As for :func:`close_relations`.
    """
    desk.require(Deed.CHANGE_PERSONS)
    done = Done()
    for person_id in persons:
        person = get_person(desk, person_id)
        if person.do_not_contact:
            done = replace(done, left_out=done.left_out + 1)
            continue
        before = rhythm_of(desk, person_id)
        who = person.owner if assignee is None else assignee
        changed = set_rhythm(desk, "person", person_id, every_days=every_days, assignee=who)[1]
        done = _with_rhythm(done, person_id, before, changed)
    return done


def take_back(desk: Desk, done: Done) -> Changes:
    """Undo what was done with several contacts."""
    desk.require(Deed.CHANGE_PERSONS)
    changes = Changes.NONE
    for person in done.persons:
        former: dict[str, Any] = {done.field: getattr(person, done.field)}
        changes |= change_person(desk, person.id, **former)[1]
    for person_id, before in done.rhythms:
        changes |= _rhythm_back(desk, person_id, before)
    return changes


def _rhythm_back(desk: Desk, person_id: UUID, before: ContactRhythm | None) -> Changes:
    now = rhythm_of(desk, person_id)
    if before is None:
        return Changes.NONE if now is None else end_rhythm(desk, now.id)[1]
    fields: dict[str, Any] = {"every_days": before.every_days, "assignee": before.assignee}
    return set_rhythm(desk, "person", person_id, **fields)[1]


def _with_person(done: Done, before: Person, changed: Changes) -> Done:
    if not changed:
        return done
    return replace(done, changes=done.changes | changed, persons=[*done.persons, before])


def _with_rhythm(
    done: Done, person_id: UUID, before: ContactRhythm | None, changed: Changes
) -> Done:
    if not changed:
        return done
    rhythms = [*done.rhythms, (person_id, before)]
    return replace(done, changes=done.changes | changed, rhythms=rhythms)


def _meant(desk: Desk, wanted: RelationFilter) -> RelationFilter:
    return replace(wanted, owner=desk.author) if wanted.mine else wanted
