"""Writing many records that came from the server, without the expression language.

The caller has made the gates silent (``applying``). A record that the tables refuse is kept
whole beside them: it stops neither its page nor later ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.storage.columns import as_json
from desktop.storage.driver import among, is_empty, places
from desktop.storage.intake import UNSTORABLE, Landing, intake_for
from desktop.storage.registry import Shape, kinds, member, owner, shape_named
from desktop.storage.shadow import State

_REFUSED = (*UNSTORABLE, sqlcipher.IntegrityError, sqlcipher.DataError)
_ENTRY = "INSERT INTO search_entry (kind, record_id, title, body, keys) VALUES (?, ?, ?, ?, ?)"


@contextmanager
def applying(db: Any) -> Iterator[None]:
    """Make the gates silent for what is written inside; part of the caller's transaction."""
    db.execute("INSERT INTO applying (one) VALUES (1)")
    yield
    db.execute("DELETE FROM applying")


def land(db: Any, states: Sequence[State], present: frozenset[bytes]) -> Sequence[State]:
    """Write ``states`` as rows; return those that no table can hold.

    Args:
        present: Ids that have a row already.
    """
    refused: list[State] = []
    for kind, alike in groupby(sorted(states, key=lambda state: state.entity), _entity):
        group = sorted(alike, key=lambda state: state.id.bytes)  # neighbours share pages
        try:
            shape = shape_named(kind)
        except KeyError:  # of a newer program
            refused += group
            continue
        refused += _land_kind(db, shape, group, present)
    return refused


def set_apart(db: Any, states: Sequence[State]) -> None:
    """Keep records whole that cannot be shown."""
    db.executemany(
        "INSERT OR REPLACE INTO unread (id, entity, scope, ver, fv, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (each.id.bytes, each.entity, each.scope, each.ver, as_json(each.fv), as_json(each.body))
            for each in states
        ],
    )


def _entity(state: State) -> str:
    return state.entity


def _land_kind(
    db: Any, shape: Shape, states: Sequence[State], present: frozenset[bytes]
) -> list[State]:
    """Write all at once; when one of them does not fit, one by one."""
    if _tried(db, shape, states, present):
        return []
    if len(states) == 1:
        return list(states)
    return [state for state in states if not _tried(db, shape, [state], present)]


def _tried(db: Any, shape: Shape, states: Sequence[State], present: frozenset[bytes]) -> bool:
    db.execute("SAVEPOINT landing")
    try:
        read = intake_for(shape.kind).read
        _write(db, shape, [read(state) for state in states], present)
    except _REFUSED:
        db.execute("ROLLBACK TO landing")
        db.execute("RELEASE landing")
        return False
    db.execute("RELEASE landing")
    return True


def _write(db: Any, shape: Shape, landings: list[Landing], present: frozenset[bytes]) -> None:
    new = [each for each in landings if bytes(each.id) not in present]
    changed = [each for each in landings if bytes(each.id) in present]
    _insert(db, shape, new)
    if changed:
        _overwrite(db, shape, changed)
        ids = [each.id for each in changed]
        for table in shape.sets.values():
            delete = f'DELETE FROM "{table.name}" WHERE {owner(table).name} IN'
            list(among(db, delete, ids))
        list(among(db, "DELETE FROM search_entry WHERE record_id IN", ids))
    for place, table in enumerate(shape.sets.values()):
        links = [(each.id, one) for each in landings for one in _members(each.sets[place])]
        if links:
            names = f"{owner(table).name}, {member(table).name}"
            db.executemany(f'INSERT INTO "{table.name}" ({names}) VALUES (?, ?)', links)
    if entries := [each.entry for each in landings if each.entry is not None]:
        db.executemany(_ENTRY, entries)


def _members(found: set[Any]) -> list[Any]:
    return sorted(one if isinstance(one, str) else one.bytes for one in found)


def _insert(db: Any, shape: Shape, landings: list[Landing]) -> None:
    """Insert rows, those with the same columns filled together."""
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for each in landings:
        alike.setdefault(tuple(each.values), []).append(tuple(each.values.values()))
    for names, rows in alike.items():
        columns = ", ".join(f'"{name}"' for name in names)
        db.executemany(
            f'INSERT INTO "{shape.kind}" ({columns}) VALUES ({places(len(names))})',
            rows,
        )


def _overwrite(db: Any, shape: Shape, landings: list[Landing]) -> None:
    names = [column.name for column in shape.table.c if column.name != "id"]
    values = ", ".join(f'"{name}" = ?' for name in names)
    db.executemany(
        f'UPDATE "{shape.kind}" SET {values} WHERE id = ?',
        [(*map(each.values.get, names), each.id) for each in landings],
    )


def present_in(db: Any, states: Sequence[State]) -> frozenset[bytes]:
    """Return the ids among ``states`` that have a row."""
    found: set[bytes] = set()
    for kind, alike in groupby(sorted(states, key=_entity), _entity):
        if kind in kinds() and not is_empty(db, kind):
            question = f'SELECT id FROM "{kind}" WHERE id IN'
            found.update(id_ for (id_,) in among(db, question, [one.id.bytes for one in alike]))
    return frozenset(found)
