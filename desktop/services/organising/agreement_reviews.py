"""Agreements that remind of themselves, and meetings whose decisions become tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.changes import Changes
from desktop.domain.network.fabric import CITY_KINDS
from desktop.domain.organisation import Organisation
from desktop.domain.record import OrganisationId
from desktop.domain.roles.role import Deed
from desktop.domain.task import Task, check_task
from desktop.domain.text import LONGEST_NAME
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.following import tasks
from desktop.services.organising import agreements
from desktop.storage import records


def add_agreement(desk: Desk, **fields: Any) -> tuple[Agreement, Changes]:
    """Store a new agreement, and the task that reminds of its review.

    Raises:
        InvalidEntry: See :func:`desktop.services.organising.agreements.add_agreement`.
    """
    desk.require(Deed.CHANGE_REGISTER)
    agreement, changes = agreements.add_agreement(desk, **fields)
    return agreement, changes | remind(desk, agreement)


def change_agreement(
    desk: Desk, agreement_id: UUID, *, seen: Agreement | None = None, **fields: Any
) -> tuple[Agreement, Changes]:
    """Store a changed agreement; when its review moved, the task moves along.

    Raises:
        NotFound, ChangedMeanwhile, InvalidEntry: See
            :func:`desktop.services.organising.agreements.change_agreement`.
    """
    desk.require(Deed.CHANGE_REGISTER)
    before = agreements.get_agreement(desk, agreement_id)
    agreement, changes = agreements.change_agreement(desk, agreement_id, seen=seen, **fields)
    if before.review_on != agreement.review_on:
        changes |= _forget(desk, before) | remind(desk, agreement)
    return agreement, changes


def remind(desk: Desk, agreement: Agreement) -> Changes:
    """Put the review of an agreement in the planning, once for each day that was chosen."""
    desk.require(Deed.CHANGE_REGISTER)
    if agreement.review_on is None:
        return Changes.NONE
    with desk.store.writing() as session:
        known = records.get(session, Task, _task_id(agreement))
        if known is not None:
            if not known.is_deleted:
                return Changes.NONE
            records.set_deleted(session, known, deleted=False, at=desk.now(), by=desk.author)
            return Changes.TASKS | Changes.OUTBOX
        about = _partner(session, sorted(agreement.parties))
        entries = {
            "title": _title(agreement),
            "assignee": desk.author,
            "due_on": agreement.review_on,
            "organisation_id": OrganisationId(about.id),
            "ward": about.ward,
        }
        task = begin(desk, Task, _task_id(agreement), entries)
        records.insert(session, check_task(task, today=desk.today()))
    return Changes.TASKS | Changes.OUTBOX


def make_tasks(desk: Desk, meeting: Meeting, titles: Sequence[str]) -> Changes:
    """Put what was decided in the planning, about the first partner that was there."""
    desk.require(Deed.CHANGE_REGISTER)
    changes = Changes.NONE
    if titles:
        with desk.store.reading() as session:
            about = _partner(session, sorted(meeting.organisations))
        for title in titles:
            _task, more = tasks.add_task(
                desk, about="organisation", record_id=about.id, title=title[:LONGEST_NAME]
            )
            changes |= more
    return changes


def _forget(desk: Desk, before: Agreement) -> Changes:
    """Take the task of the former day away, unless it was done."""
    with desk.store.writing() as session:
        task = records.get(session, Task, _task_id(before))
        if task is None or not task.is_open:
            return Changes.NONE
        records.set_deleted(session, task, deleted=True, at=desk.now(), by=desk.author)
    return Changes.TASKS | Changes.OUTBOX


def _task_id(agreement: Agreement) -> UUID:
    """Return the same id on every laptop, so that two colleagues make one task."""
    return uuid5(agreement.id, f"review {agreement.review_on}")


def _partner(session: Session, ids: Sequence[UUID]) -> Organisation:
    """Return the first of these organisations that is not the city itself."""
    found = list(records.get_many(session, Organisation, ids).values())
    others = [each for each in found if each.kind not in CITY_KINDS]
    return min(others or found, key=lambda each: (each.name, each.id))


def _title(agreement: Agreement) -> str:
    said = translate("fabric", "Look at the agreement again: {title}")
    return said.format(title=agreement.title)[:LONGEST_NAME]
