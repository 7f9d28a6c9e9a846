"""What persons ask about their data: noted, answered in time, and carried out.

Restriction and objection are flags of the person that travel, and win over any change made at
the same time: see ``CAUTIOUS`` in :mod:`desktop.domain.kinds`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.person import Person
from desktop.domain.rights import RightsRequest, check_rights_request, due_day
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import RequestState, Right
from desktop.errors import PersonRestricted
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use
from desktop.storage import records
from desktop.storage.lists import held
from desktop.storage.privacy import rights

SOON = timedelta(days=7)
"""So long before its last day the first screen begins to tell of a request."""
_AFFECTED = Changes.RIGHTS | Changes.OUTBOX
_IN_FORCE = {Right.RESTRICTION: "restricted", Right.OBJECTION: "objected"}
"""Rights that take effect when they are noted → the flag of the person."""
_WHO = Changes.PERSONS | Changes.RIGHTS | Changes.OUTBOX


class RequestRow(NamedTuple):
    """A request as a list shows it.

    Args:
        person_name: Of whoever asked.
        days_left: Until the last day to answer; negative = too late, 0 once it is answered.
    """

    request: RightsRequest
    person_name: str
    days_left: int


def add_request(
    desk: Desk, person_id: UUID, right: Right, *, asked_on: date | None = None, **fields: Any
) -> tuple[RightsRequest, Changes]:
    """Note that a person used a right. Without ``asked_on`` they asked today.

    Restriction and objection take effect at once: it is decided afterwards whether they stay.

    Raises:
        NotAllowed: The role.
        NotFound: There is no such person.
        InvalidEntry: A rule of ``check_rights_request``.
    """
    desk.require(Deed.GIVE_FILE)
    day = asked_on or desk.today()
    entries = {"right": right, "asked_on": day, "due_on": due_day(day)} | fields
    with desk.store.writing() as session:
        person = in_use(session, Person, person_id)
        made = begin(desk, RightsRequest, desk.new_id(), {"person_id": person.id} | entries)
        records.insert(session, check_rights_request(made, today=desk.today()))
        if right is Right.RESTRICTION:
            _flag(session, desk, person, restricted=True)
        if right is Right.OBJECTION:
            _flag(session, desk, person, objected=True, do_not_contact=True)
    return made, _WHO if right in {Right.RESTRICTION, Right.OBJECTION} else _AFFECTED


def close_request(
    desk: Desk,
    request_id: UUID,
    answer: str,
    *,
    state: RequestState = RequestState.DONE,
) -> tuple[RightsRequest, Changes]:
    """Note what was answered, today.

    An objection, or a wish that data are not used, that is refused or taken back stops working:
    the answer of a refusal is the compelling ground that the person is told. The wish not to be
    contacted stays: that needs no ground.

    Raises:
        NotAllowed, NotFound: As for :func:`add_request`.
        InvalidEntry: ``required``: a refusal without its reason.
    """
    said: dict[str, Any] = {"state": state, "answer": answer, "done_on": desk.today()}
    request, changes = change_request(desk, request_id, **said)
    flag = _IN_FORCE.get(request.right)
    if flag is None or state is RequestState.DONE:
        return request, changes
    return request, changes | _flagged(desk, request.person_id, **{flag: False})[1]


def change_request(
    desk: Desk, request_id: UUID, *, seen: RightsRequest | None = None, **fields: Any
) -> tuple[RightsRequest, Changes]:
    """Store a changed request. Undo is the same with the former values.

    Raises:
        NotAllowed, NotFound, InvalidEntry: As for :func:`add_request`.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
    """
    desk.require(Deed.GIVE_FILE)
    with desk.store.writing() as session:
        before = in_use(session, RightsRequest, request_id)
        after = check_rights_request(revise(desk, before, fields, seen=seen), today=desk.today())
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def list_requests(
    desk: Desk, *, person_id: UUID | None = None, open_only: bool = False
) -> Sequence[RequestRow]:
    """Return the requests: open ones first, by the last day to answer."""
    desk.require(Deed.SEE_PERSONS)
    today = desk.today()
    with desk.store.reading() as session:
        found = rights.requests(session, person_id=person_id, open_only=open_only)
        return [
            RequestRow(each, name, (each.due_on - today).days if each.is_open else 0)
            for each, name in found
        ]


def due_requests(desk: Desk) -> Sequence[RequestRow]:
    """Return the open requests whose last day is near, or has passed."""
    if not desk.may(Deed.SEE_PERSONS):
        return []
    return [row for row in list_requests(desk, open_only=True) if row.days_left <= SOON.days]


def restrict(desk: Desk, person_id: UUID) -> tuple[Person, Changes]:
    """Keep the data of somebody without using them, until it is lifted.

    Raises:
        NotAllowed, NotFound: As for :func:`add_request`.
    """
    return _flagged(desk, person_id, restricted=True)


def lift_restriction(desk: Desk, person_id: UUID) -> tuple[Person, Changes]:
    """Let the data of somebody be used again; tell the person before (article 18(3)).

    Raises:
        NotAllowed, NotFound: As for :func:`add_request`.
    """
    return _flagged(desk, person_id, restricted=False)


def check_free(session: Session, *persons: UUID) -> None:
    """Let nobody change what is about somebody whose record is restricted.

    Raises:
        PersonRestricted: It is.
    """
    if held.some_restricted(session, persons):
        raise PersonRestricted


def _flagged(desk: Desk, person_id: UUID, **flags: bool) -> tuple[Person, Changes]:
    desk.require(Deed.GIVE_FILE)
    with desk.store.writing() as session:
        return _flag(session, desk, in_use(session, Person, person_id), **flags), _WHO


def _flag(session: Session, desk: Desk, person: Person, **flags: bool) -> Person:
    after = replace(person, **flags, updated_at=desk.now(), updated_by=desk.author)  # type: ignore[arg-type]
    records.update(session, person, after)
    return after
