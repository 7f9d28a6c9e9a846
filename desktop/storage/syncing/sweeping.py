"""Reading a scope anew: rows stay usable meanwhile, and what is not seen again goes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from desktop.storage.driver import among, is_empty
from desktop.storage.landing import applying
from desktop.storage.registry import kinds
from desktop.storage.removal import remove
from desktop.storage.sums import lying, shift
from desktop.storage.syncing.rebase import waiting_ids


def read_anew(db: Any, scopes: Collection[int]) -> None:
    """Forget how far the feeds of ``scopes`` were read, and note what lies here of them."""
    for scope in scopes:
        db.execute("UPDATE cursor SET token = '', told = NULL WHERE scope = ?", (scope,))
        for table in kinds():
            db.execute(
                "INSERT OR REPLACE INTO sweep (id, entity, scope)"
                f' SELECT id, ?, team_id FROM "{table}" WHERE team_id = ? AND ver > 0',
                (table, scope),
            )
        for table in ("shadow", "unread"):
            db.execute(
                "INSERT OR REPLACE INTO sweep (id, entity, scope)"
                f" SELECT id, entity, scope FROM {table} WHERE scope = ?",
                (scope,),
            )


def doubt(db: Any, ops: Collection[bytes]) -> None:
    """Let records go that were made here and sent, unless the server now shows them.

    Usually the feed does so next. But a copy of this profile, or this one before it was put
    back, may have sent them to a scope that this laptop has lost since: then nothing would
    ever tell it that they are elsewhere.
    """
    found = among(db, "SELECT id, entity, scope FROM outbox WHERE op IN", list(ops))
    ours = {id_: (entity, scope) for id_, entity, scope in found}
    known = lying(db, {id_: entity for id_, (entity, _) in ours.items()}).known
    db.executemany(
        "INSERT OR REPLACE INTO sweep (id, entity, scope) VALUES (?, ?, ?)",
        [(id_, *ours[id_]) for id_, (_, ver) in known.items() if ver == 0],
    )


def seen_again(db: Any, ids: list[bytes]) -> None:
    """Note that these records are on the server."""
    if not is_empty(db, "sweep"):
        for _ in among(db, "DELETE FROM sweep WHERE id IN", ids):
            pass


def sweep(db: Any) -> None:
    """Drop what a whole reading did not bring back.

    A record whose making waits to be sent again is ours alone now, and stays until that is
    answered.
    """
    if is_empty(db, "sweep"):
        return
    left: dict[bytes, str] = dict(db.execute("SELECT id, entity FROM sweep").fetchall())
    ours = _made_here(db) & waiting_ids(db, left.keys())
    gone = left.keys() - ours
    known = lying(db, left).known
    with applying(db):
        remove(db, gone, entities=frozenset(left[id_] for id_ in gone))
        _are_ours(db, {id_: left[id_] for id_ in ours})
    shift(db, gone=known, new={})


def _made_here(db: Any) -> frozenset[bytes]:
    """Return records whose making may wait: one of their changes saw nothing of the server."""
    found = db.execute(
        "SELECT DISTINCT id FROM outbox WHERE base_ver = 0 AND n > (SELECT sent_n FROM link)"
    )
    return frozenset(id_ for (id_,) in found)


def _are_ours(db: Any, entities: dict[bytes, str]) -> None:
    for table in frozenset(entities.values()) & frozenset(kinds()):
        statement = f"UPDATE \"{table}\" SET ver = 0, fv = '{{}}' WHERE id IN"
        for _ in among(db, statement, [id_ for id_, of in entities.items() if of == table]):
            pass
    for _ in among(db, "DELETE FROM shadow WHERE id IN", list(entities)):
        pass
