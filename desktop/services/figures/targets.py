"""How many visits the team wants to make in each ward."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.agenda import WardTarget
from desktop.domain.changes import Changes
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.target import Target, check_target, in_force
from desktop.domain.vocabulary import Theme
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.storage import records
from desktop.storage.lists import targets as kept
from desktop.storage.lists.wards import ward_names

_AFFECTED = Changes.TARGETS | Changes.OUTBOX


def set_target(desk: Desk, ward: WardCode, **fields: Any) -> tuple[Target, Changes]:
    """Set how many visits the team aims at in a ward, from the first of this month on.

    One that begins on the same day, for the same theme, is changed; else a new one takes its
    place from its first day, and the earlier one stays for the time before.

    Raises:
        InvalidEntry: A rule of ``check_target``, or the ward is ``unknown``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    entries = {"ward": ward, "visits": 0, "from_on": desk.today().replace(day=1)} | fields
    with desk.store.writing() as session:
        wanted = begin(desk, Target, desk.new_id(), entries)
        before = _same_start(session, wanted)
        if before is None:
            records.insert(session, _fit(session, None, wanted))
            return wanted, _AFFECTED
        after = _fit(session, before, revise(desk, before, {"to_on": None} | entries))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def change_target(desk: Desk, target_id: UUID, **fields: Any) -> tuple[Target, Changes]:
    """Store a changed target. Undo is the same with the former values.

    Raises:
        NotFound: There is no such target, or it lies in the bin.
        InvalidEntry: As for :func:`set_target`.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Target, target_id)
        after = _fit(session, before, revise(desk, before, fields))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def end_target(desk: Desk, target_id: UUID) -> tuple[Target, Changes]:
    """Let a target hold up to yesterday; one that began today or later goes to the bin.

    Raises:
        NotFound: There is no such target, or it lies in the bin.
    """
    desk.require(Deed.CHANGE_REGISTER)
    yesterday = desk.today() - timedelta(days=1)
    with desk.store.writing() as session:
        before = in_use(session, Target, target_id)
        if before.from_on > yesterday:
            after = records.set_deleted(
                session, before, deleted=True, at=desk.now(), by=desk.author
            )
        else:
            after = revise(desk, before, {"to_on": yesterday})
            records.update(session, before, after)
    return after, _AFFECTED


def get_target(desk: Desk, target_id: UUID) -> Target:
    """Return the target, also one that lies in the bin.

    Raises:
        NotFound: There is no such target.
    """
    desk.require(Deed.SEE_REGISTER)
    return read(desk, Target, target_id)


def list_targets(desk: Desk) -> Sequence[Target]:
    """Return every target in use, of each ward the oldest first."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        return kept.all_targets(session)


def targets_by_ward(desk: Desk, *, theme: Theme | None = None) -> Sequence[WardTarget]:
    """Return every ward with the target of the team for today, by name of the ward."""
    desk.require(Deed.SEE_REGISTER)
    today = desk.today()
    with desk.store.reading() as session:
        found: dict[str, list[Target]] = {}
        for target in kept.targets_in(session, Period(today, today), teams=[desk.home]):
            if target.theme == theme:
                found.setdefault(target.ward, []).append(target)
        now = {ward: in_force(alike, today) for ward, alike in found.items()}
        return [
            WardTarget(WardCode(code), name, now.get(code))
            for code, name in ward_names(session).items()
        ]


def _same_start(session: Session, wanted: Target) -> Target | None:
    day = Period(wanted.from_on, wanted.from_on)
    return next(
        (
            target
            for target in kept.targets_in(session, day, teams=[wanted.team_id])
            if (target.ward, target.theme, target.from_on)
            == (wanted.ward, wanted.theme, wanted.from_on)
        ),
        None,
    )


def _fit(session: Session, before: Target | None, target: Target) -> Target:
    problems: list[Problem] = []
    if target.ward and (before is None or before.ward != target.ward):
        problems.extend(known_ward_problems(session, "ward", {target.ward}))
    try:
        check_target(target)
    except InvalidEntry as refused:
        problems.extend(refused.problems)
    if problems:
        raise InvalidEntry(*problems)
    return target
