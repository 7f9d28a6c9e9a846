"""Agreements between organisations, and their meetings."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.domain.agreement import Agreement, Meeting, check_agreement, check_meeting
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.relation_lists import (
    AgreementFilter,
    AgreementLine,
    MeetingFilter,
    MeetingLine,
)
from desktop.domain.roles.role import Deed
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.storage import records
from desktop.storage.lists import relations

_AFFECTED = Changes.AGREEMENTS | Changes.OUTBOX
_BY_REVIEW = Order(column="review_on")
_LATEST = Order(column="held_on", descending=True)


def add_agreement(desk: Desk, **fields: Any) -> tuple[Agreement, Changes]:
    """Store a new agreement; title, kind and two parties are enough.

    Raises:
        InvalidEntry: A rule of ``check_agreement``, or a party is ``unknown`` or ``deleted``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    agreement = begin(desk, Agreement, desk.new_id(), {"title": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, check_agreement(agreement))
    return agreement, _AFFECTED


def change_agreement(
    desk: Desk, agreement_id: UUID, *, seen: Agreement | None = None, **fields: Any
) -> tuple[Agreement, Changes]:
    """Store a changed agreement. Undo is the same with the former values.

    Raises:
        NotFound: There is no such agreement, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_agreement`.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Agreement, agreement_id)
        after = check_agreement(revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_agreement(desk: Desk, agreement_id: UUID) -> Agreement:
    """Return the agreement, also one that lies in the bin.

    Raises:
        NotFound: There is no such agreement.
    """
    desk.require(Deed.SEE_REGISTER)
    return read(desk, Agreement, agreement_id)


def list_agreements(
    desk: Desk,
    wanted: AgreementFilter,
    order: Order = _BY_REVIEW,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[AgreementLine]:
    """Return one page of the agreements that ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        rows = relations.agreements_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_agreements(desk: Desk, wanted: AgreementFilter) -> int:
    """Return how many agreements ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        return relations.count_agreements(session, wanted)


def add_meeting(desk: Desk, **fields: Any) -> tuple[Meeting, Changes]:
    """Store a new meeting; purpose, day and one organisation are enough.

    Raises:
        InvalidEntry: A rule of ``check_meeting``, or one is ``unknown`` or ``deleted``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    meeting = begin(desk, Meeting, desk.new_id(), {"purpose": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, check_meeting(meeting, today=desk.today()))
    return meeting, _AFFECTED


def change_meeting(
    desk: Desk, meeting_id: UUID, *, seen: Meeting | None = None, **fields: Any
) -> tuple[Meeting, Changes]:
    """Store a changed meeting; see :func:`change_agreement`."""
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Meeting, meeting_id)
        after = check_meeting(revise(desk, before, fields, seen=seen), today=desk.today())
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_meeting(desk: Desk, meeting_id: UUID) -> Meeting:
    """Return the meeting, also one that lies in the bin.

    Raises:
        NotFound: There is no such meeting.
    """
    desk.require(Deed.SEE_REGISTER)
    return read(desk, Meeting, meeting_id)


def list_meetings(
    desk: Desk, wanted: MeetingFilter, order: Order = _LATEST, *, offset: int = 0, limit: int = 50
) -> Page[MeetingLine]:
    """Return one page of the meetings that ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        rows = relations.meetings_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_meetings(desk: Desk, wanted: MeetingFilter) -> int:
    """Return how many meetings ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        return relations.count_meetings(session, wanted)
