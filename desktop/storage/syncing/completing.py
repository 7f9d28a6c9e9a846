"""Making records whole of which the server told only what changed.

A part builds on a version. Whoever has the record at that version or a later one of the same
history has all its other fields as they are: each change gave the record a higher version, and
those behind the base are in the part. Nothing else counts, neither cursors nor clocks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Boolean
from sqlalchemy.types import TypeEngine

from desktop.storage.driver import among, is_empty
from desktop.storage.pending.shadow import State
from desktop.storage.registry import Shape, kinds, member, owner, shape_named
from desktop.storage.sums import lying
from desktop.storage.syncing.arrivals import bases
from desktop.storage.tables.columns import Id, Json

_BESIDE = ("id", "team_id", "ver", "fv", "extra")


class Part(NamedTuple):
    """What changed of a record.

    Args:
        change: The state it is in now, with the changed fields alone; ``None`` = emptied.
        base: Version on which this builds.
    """

    change: State
    base: int


def completed(db: Any, parts: Sequence[Part]) -> Sequence[State]:
    """Return the whole records of which parts came; all of them :func:`lie_here`."""
    if not parts:
        return []
    changes = {part.change.key: part for part in parts}
    below = {} if is_empty(db, "shadow") else {s.key: s for s in bases(db, list(changes))}
    apart = sorted((p.change for p in parts if p.change.key not in below), key=_kind_of)
    for kind, alike in groupby(apart, _kind_of):
        below |= _shown(db, shape_named(kind), [state.key for state in alike])
    return [_joined(below[key], part.change) for key, part in changes.items()]


def lie_here(db: Any, parts: Sequence[Part]) -> bool:
    """Return whether all records of which parts came lie here as they should.

    A record that is in doubt (its scope is read anew) or that this program cannot show whole does
    not count as lying here.
    """
    if not parts:
        return True
    changes = {part.change.key: part for part in parts}
    if not kinds() >= {part.change.entity for part in changes.values()}:
        return False
    for table in ("sweep", "unread"):
        question = f"SELECT id FROM {table} WHERE id IN"
        if not is_empty(db, table) and list(among(db, question, list(changes))):
            return False
    known = lying(db, {key: part.change.entity for key, part in changes.items()}).known
    for key, (change, base) in changes.items():
        scope, ver = known.get(key, (0, 0))
        if ver == 0 or scope != change.scope or not base <= ver <= change.ver:
            return False
    return True


def _joined(below: State, change: State) -> State:
    after = {**below.body, **change.body}
    return replace(
        change,
        fv={**below.fv, **change.fv},
        body={name: value for name, value in after.items() if value is not None},
    )


def _kind_of(state: State) -> str:
    return state.entity


def _shown(db: Any, shape: Shape, ids: Sequence[bytes]) -> Mapping[bytes, State]:
    """Return records as the tables hold them; to make domain's records takes five times as long."""
    fields = [name for name in shape.columns if name not in _BESIDE]
    plain = [_plain(shape.type_of(name)) for name in fields]
    listed = ", ".join(f'"{name}"' for name in (*_BESIDE, *fields))
    members = _members(db, shape, ids)
    states = {}
    for id_, scope, ver, fv, extra, *values in among(
        db, f'SELECT {listed} FROM "{shape.kind}" WHERE id IN', ids
    ):
        body = {} if extra == "{}" else json.loads(extra)
        for name, value, read in zip(fields, values, plain, strict=True):
            if value is not None:
                body[name] = value if read is None else read(value)
        body |= members.get(id_, {})
        states[id_] = State(
            id=UUID(bytes=id_),
            entity=shape.kind,
            scope=scope,
            ver=ver,
            fv={} if fv == "{}" else json.loads(fv),
            body=body,
        )
    return states


def _members(db: Any, shape: Shape, ids: Sequence[bytes]) -> Mapping[bytes, dict[str, list[Any]]]:
    found: dict[bytes, dict[str, list[Any]]] = {}
    for name, table in shape.sets.items():
        ours, theirs, read = owner(table).name, member(table).name, _plain(member(table).type)
        question = f'SELECT {ours}, {theirs} FROM "{table.name}" WHERE {ours} IN'
        for id_, value in among(db, question, ids):
            each = value if read is None else read(value)
            found.setdefault(id_, {}).setdefault(name, []).append(each)
    for sets in found.values():
        for several in sets.values():
            several.sort()
    return found


def _plain(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """Return what makes of a value in a table the one that travels; ``None``: they are the same."""
    if isinstance(kind, Id):
        return _id_as_text
    if isinstance(kind, Json):
        return json.loads
    return bool if isinstance(kind, Boolean) else None


def _id_as_text(value: bytes) -> str:
    return str(UUID(bytes=value))
