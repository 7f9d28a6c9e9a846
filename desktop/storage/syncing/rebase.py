"""What a person sees of a record: the server's state with the changes that still wait."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from desktop.storage.driver import among
from desktop.storage.patch import body_after
from desktop.storage.pending.shadow import State
from desktop.storage.registry import shape_named

_FEW = 1_000


class Waiting(NamedTuple):
    """One change that waits, as far as showing it needs."""

    fields: Mapping[str, Any]
    edited_at: int
    moved_to: int | None


def waiting_ids(db: Any, ids: Collection[bytes]) -> frozenset[bytes]:
    """Return which of ``ids`` have changes that wait."""
    sent = db.execute("SELECT sent_n FROM link").fetchone()[0]
    count = db.execute("SELECT coalesce(max(n), 0) FROM outbox").fetchone()[0] - sent
    if count <= 0:
        return frozenset()
    if count <= _FEW:
        found = db.execute("SELECT id FROM outbox WHERE n > ?", (sent,))
        return frozenset(id_ for (id_,) in found) & frozenset(ids)
    question = "SELECT id FROM outbox WHERE n > ? AND id IN"
    return frozenset(id_ for (id_,) in among(db, question, list(ids), sent))


def waiting_changes(db: Any, ids: Collection[bytes]) -> Mapping[bytes, Sequence[Waiting]]:
    """Return the changes that wait of each of ``ids``, in order."""
    sent = db.execute("SELECT sent_n FROM link").fetchone()[0]
    question = "SELECT id, n, fields, edited_at, moved_to FROM outbox WHERE n > ? AND id IN"
    found = sorted(among(db, question, list(ids), sent), key=lambda row: int(row[1]))
    changes: dict[bytes, list[Waiting]] = {}
    for id_, _n, fields, edited_at, moved_to in found:
        changes.setdefault(id_, []).append(Waiting(json.loads(fields), edited_at, moved_to))
    return changes


def rebased(state: State, changes: Sequence[Waiting]) -> State:
    """Return ``state`` with ``changes`` on top, at the version that now lies under them."""
    try:
        sets = shape_named(state.entity).sets
    except KeyError:  # of a newer program; no change of ours can be on top
        return state
    body, scope = dict(state.body), state.scope
    for fields, edited_at, moved_to in changes:
        if fields:
            body = body_after(body, fields, sets) | {"updated_at": edited_at}
        scope = scope if moved_to is None else moved_to
    return replace(state, body=body, scope=scope)
