"""Persons at the end of their time, on a profile without a server."""

from __future__ import annotations

import os
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.person import Person
from desktop.domain.privacy.erasure import Erased, ErasureReason
from desktop.services.desk import Desk
from desktop.services.finding import exactly
from desktop.storage.privacy.closure import closure_of
from desktop.storage.profiles import forgetting
from desktop.storage.profiles.forgetting import Line

_LINES = "lines of erasures"
_REASON = ErasureReason.RETENTION


def erase_person(session: Session, desk: Desk, person_id: UUID) -> None:
    """Erase somebody for good, with what was written where they were spoken with.

    What has to be written outside the database waits for :func:`write_erased`: a preview takes
    back what it did, and a file cannot be taken back.
    """
    closure = closure_of(session, exactly(session, Person, person_id))
    done = Erased(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        reason=_REASON,
        records=len(closure.erased),
        cleared=len(closure.visits) + len(closure.words),
    )
    forgetting.forget(session, closure, _REASON, fresh=os.urandom(32))
    forgetting.note(session, done)
    session.info.setdefault(_LINES, []).extend(forgetting.lines_of(closure, _REASON))


def write_erased(session: Session, desk: Desk) -> None:
    """Write who was erased in this transaction into the file that no restore takes back."""
    lines: list[Line] = session.info.pop(_LINES, [])
    if lines:
        forgetting.write_lines(desk.store, lines)
