"""Who goes where: soft claims of colleagues on what I plan or log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.claim import NEARBY, Claim, Door, claims_on
from desktop.domain.roles.role import Deed
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitStatus
from desktop.services.desk import Desk
from desktop.services.visits import change_visit
from desktop.storage.lists import claims

AHEAD = timedelta(days=14)
"""So far ahead somebody is told that a colleague comes close to a visit of theirs."""
_PLANNED = frozenset({VisitStatus.PLANNED})
_MET = frozenset({VisitStatus.PLANNED, VisitStatus.FINAL})


def claims_near(
    desk: Desk, door: Door, day: date, *, visit_id: UUID | None = None
) -> Sequence[Claim]:
    """Return what colleagues plan at the same door within a few days, the nearest first.

    Nothing is locked: somebody who knows it can still go.

    Args:
        visit_id: The visit that this is about, if it exists. Somebody who was there already
            matters only for a visit that is still to come: tomorrow, or later.
    """
    desk.require(Deed.SEE_TEAM)
    if door.is_open:
        return ()
    statuses = _MET if day > desk.today() else _PLANNED
    with desk.store.reading() as session:
        knocks = claims.knocks_at(
            session,
            [door],
            (day - NEARBY, day + NEARBY),
            statuses=statuses,
            without=[visit_id] if visit_id else [],
        )
        return _named(session, claims_on(door, day, knocks, me=desk.author))


def claims_on_mine(desk: Desk) -> Mapping[UUID, Sequence[Claim]]:
    """Return my planned visits that others come close to, with what those others do or did.

    Also after a sync: whoever planned first sees it here, without having to do anything.
    """
    desk.require(Deed.SEE_TEAM)
    today = desk.today()
    with desk.store.reading() as session:
        mine = claims.planned_by(session, desk.author, (today - NEARBY, today + AHEAD))
        others = claims.knocks_at(
            session,
            [each.door for each in mine],
            (today - 2 * NEARBY, today + AHEAD + NEARBY),
            statuses=_MET,
            without=[each.visit for each in mine],
        )
        found = {
            each.visit: _named(session, claims_on(each.door, each.day, others, me=desk.author))
            for each in mine
        }
    return {visit: close for visit, close in found.items() if close}


def hand_over_visit(desk: Desk, visit_id: UUID, to: Sequence[str]) -> tuple[Visit, Changes]:
    """Let colleagues make a visit instead: their names take the place of those who went.

    Raises:
        NotFound: There is no such visit, or it lies in the bin.
    """
    desk.require(Deed.SEE_TEAM)
    return change_visit(desk, visit_id, consultants=frozenset(to))


def _named(session: Session, found: Sequence[Claim]) -> Sequence[Claim]:
    return [
        claim._replace(name=claims.name_of(session, claim.kind, claim.record)) for claim in found
    ]
