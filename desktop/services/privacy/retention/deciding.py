"""Keeping a record past its time, with a reason, and undoing that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.person import Person
from desktop.domain.privacy.retention import Due
from desktop.domain.retained import SUBJECTS, Retained, check_retained, retained_id
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import exactly
from desktop.storage import records

_AFFECTED = Changes.RETAINED | Changes.OUTBOX


@dataclass(frozen=True, slots=True)
class Kept:
    """Decisions that were taken, and what was there before.

    Args:
        decisions: As they are now, each with the one before; ``None`` = there was none.
    """

    decisions: Sequence[tuple[Retained, Retained | None]]

    @property
    def count(self) -> int:
        """How many records are kept."""
        return len(self.decisions)


def keep(desk: Desk, rows: Sequence[Due], *, reason: str, until: date) -> tuple[Kept, Changes]:
    """Keep records past their time; their rows leave the list until that day.

    Raises:
        NotAllowed: The role does not decide about this.
        InvalidEntry: A rule of ``check_retained``; ``not_kept_longer``: what cannot be kept,
            such as a draft. Nothing was stored.
    """
    desk.require(Deed.DECIDE_RETENTION)
    if any(f"{row.kind}_id" not in SUBJECTS for row in rows):
        raise InvalidEntry(Problem("about", "not_kept_longer"))
    with desk.store.writing() as session:
        decisions = [_keep(session, desk, row, reason=reason, until=until) for row in rows]
    return Kept(decisions), _AFFECTED


def take_back(desk: Desk, kept: Kept) -> Changes:
    """Undo what :func:`keep` did."""
    desk.require(Deed.DECIDE_RETENTION)
    with desk.store.writing() as session:
        for now, before in kept.decisions:
            stored = exactly(session, Retained, now.id)
            if before is None:
                records.set_deleted(session, stored, deleted=True, at=desk.now(), by=desk.author)
            else:
                back = replace(before, updated_at=desk.now(), updated_by=desk.author)
                records.update(session, stored, back)
    return _AFFECTED


def _keep(
    session: Session, desk: Desk, row: Due, *, reason: str, until: date
) -> tuple[Retained, Retained | None]:
    id_ = retained_id(row.record_id)
    said: dict[str, Any] = {"reason": reason, "until": until, "decided_on": desk.today()}
    before = records.get(session, Retained, id_)
    if before is None:
        made = begin(desk, Retained, id_, said | {f"{row.kind}_id": row.record_id})
        records.insert(session, check_retained(made))
        _move_review(session, desk, row, until)
        return made, None
    after = check_retained(revise(desk, before, said))
    after = replace(after, deleted_at=None, updated_at=desk.now(), updated_by=desk.author)
    records.update(session, before, after)
    _move_review(session, desk, row, until)
    return after, before


def _move_review(session: Session, desk: Desk, row: Due, until: date) -> None:
    """Let the next look at a person be when the decision runs out (rule R9)."""
    if row.kind == "person":
        person = exactly(session, Person, row.record_id)
        records.update(session, person, revise(desk, person, {"review_on": until}))
