"""Records as they are shown here, in the form in which the server tells of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver
from desktop.storage.intake import UNSTORABLE, intake_for
from desktop.storage.patch import body_of
from desktop.storage.pending.shadow import State
from desktop.storage.registry import Shape, member, owner, shape_named
from desktop.storage.rows import read_rows
from desktop.storage.tables.columns import as_json


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


def show_as_they_are(db: Any, kind: str, states: Sequence[State], *, but: Collection[str]) -> bool:
    """Return whether the tables show records of one kind exactly as ``states`` has them.

    Compared as the tables hold it: to make records of the rows first takes ten times as long.

    Args:
        but: Fields that do not count; what the server alone knows never does.
    """
    shape, apart = shape_named(kind), {*but, "ver", "fv"}
    shown = _lying(db, shape, [state.key for state in states])
    try:
        right = {state.key: intake_for(kind).read(state) for state in states}
    except UNSTORABLE:
        return False
    return all(
        _without(shown.get(id_, {}), apart)
        == _without(dict(zip(landing.names, landing.values, strict=True)), apart)
        for id_, landing in right.items()
    )


def _without(row: Mapping[str, Any], apart: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in apart}


def _lying(db: Any, shape: Shape, ids: Sequence[bytes]) -> Mapping[bytes, Mapping[str, Any]]:
    """Return rows with their sets, as an intake gives them: what is empty is left out."""
    names = [column.name for column in shape.table.c]
    listed = ", ".join(f'"{name}"' for name in names)
    rows = among(db, f'SELECT {listed} FROM "{shape.kind}" WHERE id IN', ids)
    found = {
        row[names.index("id")]: {
            name: value for name, value in zip(names, row, strict=True) if value is not None
        }
        for row in rows
    }
    for name, members in _sets(db, shape, ids):
        for id_, several in members.items():
            found[id_][name] = as_json(sorted(several))
    return found


def _sets(
    db: Any, shape: Shape, ids: Sequence[bytes]
) -> Iterable[tuple[str, Mapping[bytes, list[str]]]]:
    for name, table in shape.sets.items():
        ours, theirs = owner(table).name, member(table).name
        members: dict[bytes, list[str]] = {}
        question = f'SELECT {ours}, {theirs} FROM "{table.name}" WHERE {ours} IN'
        for id_, each in among(db, question, ids):
            members.setdefault(id_, []).append(each.hex() if isinstance(each, bytes) else each)
        yield name, members
