"""Checksums of the scopes: whether what lies here is what the server has.

A record counts with the server's version of it, so one with changes of our own on top counts
like any other, and one that the server has never seen does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import Any, NamedTuple

from desktop.domain.syncing.checksum import moved, term_of_bytes
from desktop.storage.driver import among, is_empty
from desktop.storage.registry import kinds

Known = Mapping[bytes, tuple[int, int]]
"""Id → scope and version at the server."""


class Lying(NamedTuple):
    """What lies here of some records.

    Args:
        rows: Which have a row in a table of records.
        known: Where the server has them, as far as this laptop knows.
    """

    rows: Set[bytes]
    known: Known


def lying(db: Any, entities: Mapping[bytes, str], *, anywhere: bool = False) -> Lying:
    """Return what lies here of records.

    Args:
        entities: Id → kind of the records.
        anywhere: Whether to look in the tables of all kinds instead.
    """
    rows: dict[bytes, tuple[int, int]] = {}
    ids = list(entities)
    for table in kinds() if anywhere else kinds() & set(entities.values()):
        if not is_empty(db, table):
            question = f'SELECT id, team_id, ver FROM "{table}" WHERE id IN'
            rows |= {id_: (scope, ver) for id_, scope, ver in among(db, question, ids)}
    known = dict(rows)
    for table in ("shadow", "unread"):
        if not is_empty(db, table):
            question = f"SELECT id, scope, ver FROM {table} WHERE id IN"
            known |= {id_: (scope, ver) for id_, scope, ver in among(db, question, ids)}
    return Lying(rows.keys(), known)


def shift(db: Any, *, gone: Known, new: Known) -> None:
    """Carry the sums along: records at ``gone`` are now at ``new``."""
    changes: dict[int, int] = {}
    for known, sign in ((gone, -1), (new, 1)):
        for id_, (scope, ver) in known.items():
            if ver > 0:
                changes[scope] = changes.get(scope, 0) + sign * term_of_bytes(id_, ver)
    for scope, change in changes.items():
        found = db.execute("SELECT sum FROM cursor WHERE scope = ?", (scope,)).fetchone()
        if found is not None:
            value = moved(found[0], new=change)
            db.execute("UPDATE cursor SET sum = ? WHERE scope = ?", (value, scope))


def recount(db: Any, scope: int) -> int:
    """Return the sum over all that lies here of a scope."""
    return moved(0, new=sum(term_of_bytes(id_, ver) for id_, ver in _all_of(db, scope)))


def _all_of(db: Any, scope: int) -> Iterable[tuple[bytes, int]]:
    for table in kinds():
        yield from db.execute(
            f'SELECT id, ver FROM "{table}" t WHERE team_id = ? AND ver > 0'
            " AND NOT EXISTS (SELECT 1 FROM shadow s WHERE s.id = t.id)"
            " AND NOT EXISTS (SELECT 1 FROM unread u WHERE u.id = t.id)",
            (scope,),
        )
    yield from db.execute("SELECT id, ver FROM shadow WHERE scope = ?", (scope,))
    yield from db.execute("SELECT id, ver FROM unread WHERE scope = ?", (scope,))
