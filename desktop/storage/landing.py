"""Writing many records that came from the server, without the expression language.

The caller has made the gates silent (``applying``). A record that the tables refuse is kept
whole beside them: it stops neither its page nor later ones.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.storage.driver import among
from desktop.storage.intake import UNSTORABLE, Intake, Landing, intake_for
from desktop.storage.pending.shadow import State
from desktop.storage.registry import Shape, member, owner
from desktop.storage.search_index import ENTRY
from desktop.storage.tables.columns import Id, as_json
from desktop.storage.tables.stage import pour, staged

_REFUSED = (*UNSTORABLE, sqlcipher.IntegrityError, sqlcipher.DataError)
_ENTRY = ("kind", "record_id", "title", "body", "keys")
Ready = Mapping[tuple[bytes, int], Landing]
"""Id and version → what was read of the state."""
NOTHING: Ready = {}
Write = Callable[[Sequence[State]], None]


@contextmanager
def applying(db: Any) -> Iterator[None]:
    """Make the gates silent for what is written inside; part of the caller's transaction."""
    db.execute("INSERT INTO applying (one) VALUES (1)")
    yield
    db.execute("DELETE FROM applying")


def read_early(states: Sequence[State]) -> Ready:
    """Return what can be worked out before a transaction keeps saves waiting."""
    ready: dict[tuple[bytes, int], Landing] = {}
    for state in states:
        with suppress(KeyError, *UNSTORABLE):  # met again, and kept whole, when it is written
            ready[state.key, state.ver] = intake_for(state.entity).read(state)
    return ready


def land(
    db: Any, states: Sequence[State], present: Collection[bytes], ready: Ready = NOTHING
) -> Sequence[State]:
    """Write ``states`` as rows; return those that no table can hold.

    Args:
        present: Ids that have a row already.
        ready: Those of ``states`` that were read before, as they are.
    """
    refused: list[State] = []
    for kind, alike in groupby(sorted(states, key=lambda state: state.entity), _entity):
        group = sorted(alike, key=lambda state: state.key)  # neighbours share pages
        try:
            intake = intake_for(kind)
        except KeyError:  # of a newer program
            refused += group
            continue

        def write(some: Sequence[State], intake: Intake = intake) -> None:
            landings = [ready.get((each.key, each.ver)) or intake.read(each) for each in some]
            _write(db, intake.shape, landings, present)

        refused += _land_kind(db, write, group)
    return refused


def set_apart(db: Any, states: Sequence[State]) -> None:
    """Keep records whole that cannot be shown."""
    db.executemany(
        "INSERT OR REPLACE INTO unread (id, entity, scope, ver, fv, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (each.key, each.entity, each.scope, each.ver, as_json(each.fv), as_json(each.body))
            for each in states
        ],
    )


def _entity(state: State) -> str:
    return state.entity


def _land_kind(db: Any, write: Write, states: Sequence[State]) -> list[State]:
    """Write all at once; when one of them does not fit, one by one."""
    if _tried(db, write, states):
        return []
    if len(states) == 1:
        return list(states)
    return [state for state in states if not _tried(db, write, [state])]


def _tried(db: Any, write: Write, states: Sequence[State]) -> bool:
    db.execute("SAVEPOINT landing")
    try:
        write(states)
    except _REFUSED:
        db.execute("ROLLBACK TO landing")
        db.execute("RELEASE landing")
        return False
    db.execute("RELEASE landing")
    return True


def _write(db: Any, shape: Shape, landings: list[Landing], present: Collection[bytes]) -> None:
    new = [each for each in landings if each.key not in present]
    changed = [each for each in landings if each.key in present]
    with staged(db, _alike(new)) as columns:
        pour(db, shape.table, columns)
        _join(db, shape, columns)
    with staged(db, _alike(changed)) as columns:
        _overwrite(db, shape, columns)
        _leave(db, shape, changed)
        _join(db, shape, columns)
    _make_findable(db, landings, changed)


def _alike(landings: Sequence[Landing]) -> dict[tuple[str, ...], list[tuple[Any, ...]]]:
    """Return the rows by what they fill."""
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for each in landings:
        alike.setdefault(each.names, []).append(each.values)
    return alike


def _leave(db: Any, shape: Shape, landings: Sequence[Landing]) -> None:
    ids = [each.key for each in landings]
    for table in shape.sets.values():
        list(among(db, f'DELETE FROM "{table.name}" WHERE {owner(table).name} IN', ids))


def _join(db: Any, shape: Shape, columns: Mapping[str, str]) -> None:
    """Write the members of all sets; SQLite takes them out of the text by itself."""
    for name, table in shape.sets.items():
        if name in columns:
            value = "unhex(value)" if isinstance(member(table).type, Id) else "value"
            db.execute(
                f'INSERT INTO "{table.name}" ({owner(table).name}, {member(table).name})'
                f" SELECT {columns['id']}, {value} FROM temp.stage, json_each({columns[name]})"
            )


def _make_findable(db: Any, landings: list[Landing], changed: list[Landing]) -> None:
    """Write search entries, but for those that say the same: taking one out is slow."""
    question = "SELECT kind, record_id, title, body, keys FROM search_entry WHERE record_id IN"
    old = {row[1]: row for row in among(db, question, [each.key for each in changed])}
    differing = [each for each in changed if old.get(each.key) != _as_stored(each.entry)]
    stale = [each.key for each in differing if each.key in old]
    list(among(db, "DELETE FROM search_entry WHERE record_id IN", stale))
    same = {each.key for each in changed} - {each.key for each in differing}
    entries = [each.entry for each in landings if each.entry is not None and each.key not in same]
    with staged(db, {_ENTRY: entries}) as columns:
        pour(db, ENTRY, columns)


def _as_stored(entry: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    return None if entry is None else (entry[0], bytes(entry[1]), *entry[2:])


def _overwrite(db: Any, shape: Shape, columns: Mapping[str, str]) -> None:
    if not columns:
        return
    values = ", ".join(
        f'"{column.name}" = {columns.get(column.name, "NULL")}'
        for column in shape.table.c
        if column.name != "id"
    )
    db.execute(
        f'UPDATE "{shape.kind}" SET {values} FROM temp.stage'
        f' WHERE "{shape.kind}".id = temp.stage.{columns["id"]}'
    )
