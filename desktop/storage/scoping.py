"""Scopes that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from desktop.storage.acknowledging import leave_behind
from desktop.storage.driver import among, driver
from desktop.storage.landing import applying
from desktop.storage.link import change_link, scopes
from desktop.storage.registry import kinds
from desktop.storage.removal import remove


class Granted(NamedTuple):
    """A scope that the server lets this laptop read."""

    scope: int
    name: str
    role: str
    shared: bool


def grant(session: Session, grants: Sequence[Granted]) -> None:
    """Keep exactly these scopes: new ones are read from the start, others are left."""
    db = driver(session)
    present = scopes(session)
    for each in grants:
        old = present.get(each.scope)
        if old is not None and not old.lost:
            db.execute(
                "UPDATE cursor SET name = ?, role = ?, shared = ? WHERE scope = ?",
                (each.name, each.role, each.shared, each.scope),
            )
        else:
            db.execute(
                "INSERT OR REPLACE INTO cursor"
                " (scope, token, name, role, shared, lost, sum, told)"
                " VALUES (?, '', ?, ?, ?, 0, 0, NULL)",
                each,
            )
    kept = {each.scope for each in grants}
    for scope, old in present.items():
        if scope not in kept and not old.lost:
            leave(session, scope)


def leave(session: Session, scope: int) -> None:
    """Drop a scope that was taken away: its rows at once, what waits in it once it is sent."""
    db = driver(session)
    ids = _records_in(db, scope)
    list(
        among(
            db,
            "UPDATE outbox SET scope = ? WHERE n > (SELECT sent_n FROM link) AND id IN",
            ids,
            scope,
        )
    )
    emptied = "UPDATE outbox SET fields = '{}', was = '{}'"
    sent = f"{emptied} WHERE n <= (SELECT sent_n FROM link)"
    list(among(db, f"{sent} AND id IN", ids))
    db.execute(f"{sent} AND scope = ?", (scope,))
    with applying(db):
        remove(db, ids)
    list(among(db, "DELETE FROM draft WHERE record_id IN", ids))
    db.execute(
        "UPDATE cursor SET lost = 1, token = '', sum = 0, told = NULL WHERE scope = ?", (scope,)
    )
    change_link(session, uncleaned=True)
    leave_behind(session)


def _records_in(db: Any, scope: int) -> list[bytes]:
    """Return all records that lie here of a scope, also those that others of ours differ in."""
    found = {
        id_
        for table in kinds()
        for (id_,) in db.execute(
            f'SELECT id FROM "{table}" WHERE team_id = ?',
            (scope,),
        )
    }
    for table in ("shadow", "unread"):
        found |= {
            id_
            for (id_,) in db.execute(
                f"SELECT id FROM {table} WHERE scope = ?",
                (scope,),
            )
        }
    return list(found)
