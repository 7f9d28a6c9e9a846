"""Whom a task or a rhythm reaches: who only submits sees nothing that is about a contact."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop.domain.agenda import TaskRow
from desktop.domain.roles.role import Deed, Role
from desktop.domain.roles.sight import GIVEN_BY, Place
from desktop.domain.vocabulary import TaskSubject
from desktop.services.desk import Desk
from desktop.storage.pending.link import read_link


def submitters(desk: Desk) -> Collection[str]:
    """Return the colleagues in the team who only submit, as the server said; none to who is one."""
    if desk.role is None or not desk.may(Deed.SEE_PERSONS):
        return frozenset()
    with desk.store.reading() as session:
        return frozenset(read_link(session).submitters.splitlines())


def is_unseen(desk: Desk, assignee: str, about: TaskSubject | str) -> bool:
    """Return whether a task never reaches whom it is given to.

    Args:
        assignee: Account name of the colleague.
        about: What kind of thing the task is about.
    """
    return _hides("task", about, assignee) and assignee in submitters(desk)


def keeps_unseen(desk: Desk, assignee: str) -> bool:
    """Return whether a rhythm never reminds whom it is given to."""
    return _hides("contact_rhythm", "", assignee) and assignee in submitters(desk)


def mark_unseen(desk: Desk, rows: Sequence[TaskRow]) -> Sequence[TaskRow]:
    """Return tasks of which those that are open say whether they reach whom they are given to."""
    if not any(row.subject is TaskSubject.PERSON and row.is_open for row in rows):
        return rows
    known = submitters(desk)
    return [
        row._replace(is_unseen=True)
        if row.is_open and row.assignee in known and _hides("task", row.subject, row.assignee)
        else row
        for row in rows
    ]


def _hides(kind: str, about: TaskSubject | str, assignee: str) -> bool:
    body = {f"{about}_id": "it", GIVEN_BY.get(kind, ""): assignee}
    return not Place(Role.FIELD_WORKER, shared=False, author=assignee).sees(kind, body)
