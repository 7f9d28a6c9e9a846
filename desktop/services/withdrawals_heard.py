"""After a sync: what this laptop still holds although the person took their consent back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.person import Affiliation
from desktop.domain.record import PersonId
from desktop.domain.visit import Visit
from desktop.services.desk import Desk
from desktop.storage import records, withdrawn

_TIE, _VISIT = "affiliation", "visit"


def end_groundless(desk: Desk) -> tuple[int, Changes]:
    """End ties that were made before this laptop heard of a withdrawal; return how many.

    A visit stays for its counts; one that the server refused for naming somebody is offered to
    it again without the name.
    """
    with desk.store.reading() as session:
        ties = withdrawn.groundless_ties(session)
        visits = list(withdrawn.groundless_visits(session))
    if not ties and not visits:
        return 0, Changes.NONE
    named: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for visit, person in visits:
        named[visit].add(person)
    with desk.store.writing() as session:
        for tie in ties:
            _end_tie(session, desk, tie)
        for visit, persons in named.items():
            _leave_visit(session, desk, visit, persons)
    changes = Changes.PERSONS | Changes.OUTBOX | (Changes.VISITS if visits else Changes.NONE)
    return len(ties) + len(named), changes


def _end_tie(session: Session, desk: Desk, tie_id: UUID) -> None:
    if withdrawn.is_unknown_to_server(session, _TIE, tie_id):
        withdrawn.drop_refused(session, _TIE, tie_id)
        return
    tie = records.get(session, Affiliation, tie_id)
    if tie is not None:
        records.set_deleted(session, tie, deleted=True, at=desk.now(), by=desk.author)


def _leave_visit(session: Session, desk: Desk, visit_id: UUID, persons: set[UUID]) -> None:
    visit = records.get(session, Visit, visit_id)
    if visit is None:
        return
    left = visit.persons - set(map(PersonId, persons))
    signed: dict[str, Any] = {"updated_at": desk.now(), "updated_by": desk.author}
    after = replace(visit, persons=left, **signed)
    if withdrawn.is_unknown_to_server(session, _VISIT, visit_id):
        records.make_again(session, visit, after)
        withdrawn.forget_refusal(session, visit_id)
    else:
        records.update(session, visit, after)
