"""Offering rows from a history that the server lost; it takes what it has no newer state of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.pending.link import EPOCH, change_link, read_link
from desktop.storage.pending.shadow import State
from desktop.storage.registry import kinds
from desktop.storage.shown import states_of
from desktop.storage.syncing.arrivals import bases

_LAST = "~shadow"
"""Behind all kinds: records with changes on top are offered as the server had them."""


def to_offer(session: Session, most: int) -> Sequence[State]:
    """Return up to ``most`` records of an earlier epoch that were not offered yet."""
    link = read_link(session)
    if link.salvaged is None:
        return []
    db = driver(session)
    kind, _, after = link.salvaged.partition(":")
    for table in (*sorted(kinds()), _LAST):
        if table < kind:
            continue
        behind = bytes.fromhex(after) if table == kind else b""
        if ids := _ids(db, table, (behind, link.epoch * EPOCH, most)):
            return list(bases(db, ids)) if table == _LAST else states_of(session, table, ids)
    return []


def offered(session: Session, last: tuple[str, UUID] | None) -> None:
    """Note that all up to ``last`` (kind, id) were offered; ``None``: there is no more."""
    place = None
    if last is not None:
        kind, id_ = last
        asked = "SELECT 1 FROM shadow WHERE id = ?"
        differs = driver(session).execute(asked, (id_.bytes,)).fetchone() is not None
        place = f"{_LAST if differs else kind}:{id_.hex}"
    change_link(session, salvaged=place)


def _ids(db: Any, table: str, asked: tuple[bytes, int, int]) -> list[bytes]:
    behind, below, most = asked
    name = "shadow" if table == _LAST else table
    apart = "" if table == _LAST else "AND NOT EXISTS (SELECT 1 FROM shadow s WHERE s.id = t.id)"
    column = "scope" if table == _LAST else "team_id"
    found = db.execute(
        f'SELECT id FROM "{name}" t WHERE id > ? AND ver > 0 AND ver < ? {apart}'
        f" AND {column} IN (SELECT scope FROM cursor WHERE NOT lost) ORDER BY id LIMIT ?",
        (behind, below, most),
    )
    return [id_ for (id_,) in found]
