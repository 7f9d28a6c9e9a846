"""After a sync: what this laptop still holds although the person took their consent back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.kinds import KINDS
from desktop.domain.record import PersonId
from desktop.domain.roles.role import Role
from desktop.domain.visit import Visit
from desktop.services.desk import Desk
from desktop.storage import records
from desktop.storage.privacy import withdrawn

_TIE, _VISIT, _PICTURE = "affiliation", "visit", "attachment"
GRACE = timedelta(hours=1)
"""So long a picture waits for the consent that it may prove: the signed form comes first."""


def end_groundless(desk: Desk) -> tuple[int, Changes]:
    """End what was made before a laptop heard of a withdrawal; return how much that was.

    Ties and pictures go into the bin, the bytes of those pictures at once. A visit stays for its
    counts; one that the server refused for naming somebody is offered to it again without the
    name.
    """
    with desk.store.reading() as session:
        ties = withdrawn.groundless_ties(session)
        visits = list(withdrawn.groundless_visits(session))
        before = desk.now() - GRACE
        # A data protection officer bins no files; the server does, and takes their bytes away.
        officer = desk.role is Role.DPO
        pictures = () if officer else withdrawn.groundless_pictures(session, before=before)
        left = withdrawn.contents_left(session)
    if not ties and not visits and not pictures and not left:
        return 0, Changes.NONE
    named: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for visit, person in visits:
        named[visit].add(person)
    with desk.store.writing() as session:
        for tie in ties:
            _end(session, desk, _TIE, tie)
        for picture in pictures:
            _end(session, desk, _PICTURE, picture)
        session.flush()
        withdrawn.drop_contents(session, [*pictures, *left])
        for visit, persons in named.items():
            _leave_visit(session, desk, visit, persons)
    changes = Changes.PERSONS | Changes.OUTBOX | (Changes.VISITS if visits else Changes.NONE)
    changes |= Changes.ATTACHMENTS if pictures or left else Changes.NONE
    return len(ties) + len(named) + len(pictures), changes


def _end(session: Session, desk: Desk, kind: str, id_: UUID) -> None:
    if withdrawn.is_unknown_to_server(session, kind, id_):
        withdrawn.drop_refused(session, kind, id_)
        return
    record = records.get(session, KINDS[kind], id_)
    if record is not None:
        records.set_deleted(session, record, deleted=True, at=desk.now(), by=desk.author)


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
