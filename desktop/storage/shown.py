"""Records as they are shown here, in the form in which the server tells of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver
from desktop.storage.patch import body_of
from desktop.storage.registry import shape_named
from desktop.storage.rows import read_rows
from desktop.storage.shadow import State


def states_of(session: Session, kind: str, ids: Sequence[bytes]) -> Sequence[State]:
    """Return the records of one kind with these ids, as far as they have a row."""
    shape = shape_named(kind)
    question = f'SELECT id, ver, fv, extra FROM "{kind}" WHERE id IN'
    beside = {id_: rest for id_, *rest in among(driver(session), question, ids)}
    records = read_rows(session, shape.record, [UUID(bytes=id_) for id_ in ids])
    states = []
    for id_, record in records.items():
        ver, fv, extra = beside[id_.bytes]
        states.append(
            State(
                id=id_,
                entity=kind,
                scope=record.team_id,
                ver=ver,
                fv=json.loads(fv),
                body=json.loads(extra) | body_of(shape, record),
            )
        )
    return states
