"""With whom the team wants to be in touch, how often, and when it is time again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.agenda import DueRhythms, RhythmFilter, RhythmRow
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.rhythm import SUBJECTS, ContactRhythm, check_rhythm, rhythm_id
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.contact_load import leave_in_peace
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.storage import records
from desktop.storage.lists import rhythms
from desktop.storage.registry import shape_named

KINDS = tuple(field.removesuffix("_id") for field in SUBJECTS)
"""What a rhythm can be about."""
SOON = timedelta(days=3)
"""So long before it is due the first screen begins to tell."""
FIRST_DAYS = 30
_MOST_DUE = 6
_AFFECTED = Changes.RHYTHMS | Changes.OUTBOX
_BY_DUE = Order(column="due_on")


def set_rhythm(
    desk: Desk, kind: str, record_id: UUID, *, seen: ContactRhythm | None = None, **fields: Any
) -> tuple[ContactRhythm, Changes]:
    """Say how often the team wants to be in touch; the rhythm there is changes, else one begins.

    One thing has one rhythm: its id follows from what it is about, also on two laptops.

    Args:
        kind: One of :data:`KINDS`.
        fields: ``every_days``, ``assignee``, ``paused_until``. A new one without ``assignee``
            is kept by the colleague at the desk.
        seen: See :func:`desktop.services.entries.revise`.

    Raises:
        NotFound: There is no such record, or it lies in the bin.
        InvalidEntry: A rule of ``check_rhythm``; the person wants no contact
            (``do_not_contact``).
        ChangedMeanwhile: Somebody else changed one of these fields since it was seen.
    """
    desk.require(Deed.CHANGE_PERSONS)
    if kind not in KINDS:
        raise InvalidEntry(Problem("about", "not_in_list", ", ".join(KINDS)))
    with desk.store.writing() as session:
        in_use(session, shape_named(kind).record, record_id)
        leave_in_peace(session, "about_person", [record_id] if kind == "person" else [])
        before = records.get(session, ContactRhythm, rhythm_id(record_id))
        if before is None:
            started = {"every_days": FIRST_DAYS, "assignee": desk.author, f"{kind}_id": record_id}
            made = begin(desk, ContactRhythm, rhythm_id(record_id), started | fields)
            records.insert(session, check_rhythm(made))
            return made, _AFFECTED
        return _changed(session, desk, before, fields, seen=seen)


def change_rhythm(
    desk: Desk, identity: UUID, *, seen: ContactRhythm | None = None, **fields: Any
) -> tuple[ContactRhythm, Changes]:
    """Store a changed rhythm. Undo is the same with the former values.

    Raises:
        NotFound: There is no such rhythm, or it was ended.
        InvalidEntry, ChangedMeanwhile: As for :func:`set_rhythm`.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        before = in_use(session, ContactRhythm, identity)
        return _changed(session, desk, before, fields, seen=seen)


def pause_rhythm(desk: Desk, identity: UUID, until: date) -> tuple[ContactRhythm, Changes]:
    """Let a rhythm ask for nothing up to and including a day; as :func:`change_rhythm`."""
    desk.require(Deed.CHANGE_PERSONS)
    return change_rhythm(desk, identity, paused_until=until)


def resume_rhythm(desk: Desk, identity: UUID) -> tuple[ContactRhythm, Changes]:
    """Let a paused rhythm ask again; as :func:`change_rhythm`."""
    desk.require(Deed.CHANGE_PERSONS)
    return change_rhythm(desk, identity, paused_until=None)


def end_rhythm(desk: Desk, identity: UUID) -> tuple[ContactRhythm, Changes]:
    """Stop a rhythm; it can be set again, also by undo.

    Raises:
        NotFound: There is no such rhythm, or it was ended.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        before = in_use(session, ContactRhythm, identity)
        ended = records.set_deleted(session, before, deleted=True, at=desk.now(), by=desk.author)
    return ended, _AFFECTED


def get_rhythm(desk: Desk, identity: UUID) -> ContactRhythm:
    """Return a rhythm, also one that was ended.

    Raises:
        NotFound: There is no such rhythm.
    """
    desk.require(Deed.SEE_PERSONS)
    return read(desk, ContactRhythm, identity)


def rhythm_of(desk: Desk, record_id: UUID) -> ContactRhythm | None:
    """Return the rhythm of a person, network, place or organisation, if it has one."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        found = records.get(session, ContactRhythm, rhythm_id(record_id))
    return None if found is None or found.is_deleted else found


def rhythm_row_of(desk: Desk, record_id: UUID) -> RhythmRow | None:
    """Return the rhythm of a record with its last contact; none for who wants no contact."""
    desk.require(Deed.SEE_PERSONS)
    rows = list_rhythms(desk, RhythmFilter(about=record_id), limit=1).rows
    return rows[0] if rows else None


def list_rhythms(
    desk: Desk, wanted: RhythmFilter, order: Order = _BY_DUE, *, offset: int = 0, limit: int = 50
) -> Page[RhythmRow]:
    """Return one page of the rhythms that ``wanted`` lets through."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        rows, _total = rhythms.rhythms_page(
            session, _meant(desk, wanted), order, today=desk.today(), offset=offset, limit=limit
        )
    return Page(rows=rows, offset=offset)


def count_rhythms(desk: Desk, wanted: RhythmFilter) -> int:
    """Return how many rhythms ``wanted`` lets through."""
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return rhythms.count_rhythms(session, _meant(desk, wanted), today=desk.today())


def due_rhythms(desk: Desk, *, assignees: Collection[str] = ()) -> DueRhythms:
    """Return with whom it is time to be in touch, or will be in a few days.

    Args:
        assignees: Only those of these colleagues; an empty name means whoever comes by.
    """
    desk.require(Deed.SEE_PERSONS)
    wanted = RhythmFilter(due_by=desk.today() + SOON, assignees=frozenset(assignees))
    with desk.store.reading() as session:
        rows, total = rhythms.rhythms_page(
            session, wanted, _BY_DUE, today=desk.today(), offset=0, limit=_MOST_DUE
        )
    return DueRhythms(rows, total)


def _meant(desk: Desk, wanted: RhythmFilter) -> RhythmFilter:
    return replace(wanted, assignees=frozenset({desk.author})) if wanted.mine else wanted


def _changed(
    session: Session,
    desk: Desk,
    before: ContactRhythm,
    fields: Mapping[str, Any],
    *,
    seen: ContactRhythm | None,
) -> tuple[ContactRhythm, Changes]:
    after = check_rhythm(revise(desk, before, fields, seen=seen))
    if before.is_deleted:
        after = replace(after, deleted_at=None, updated_at=desk.now(), updated_by=desk.author)
    changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE
