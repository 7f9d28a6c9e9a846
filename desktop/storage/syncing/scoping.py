"""Scopes that come and go."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from desktop.domain.kinds import KINDS
from desktop.domain.roles.sight import Place, Sight, role_named
from desktop.storage.driver import among, driver
from desktop.storage.landing import applying
from desktop.storage.pending.link import Scope, note_uncleaned, read_link, scopes
from desktop.storage.registry import kinds
from desktop.storage.removal import remove
from desktop.storage.syncing.acknowledging import leave_behind


class Granted(NamedTuple):
    """A scope that the server lets this laptop read."""

    scope: int
    name: str
    role: str
    shared: bool


def grant(session: Session, grants: Sequence[Granted]) -> Sequence[int]:
    """Keep exactly these scopes: new ones are read from the start, others are left.

    Returns:
        Scopes in which the colleague sees something else now: they are to be read anew. What
        the new role does not show has gone already.
    """
    db = driver(session)
    present = scopes(session)
    changed = []
    for each in grants:
        old = present.get(each.scope)
        if old is not None and not old.lost:
            if old.role != each.role and not (_is_whole(old) and _is_whole(each)):
                narrow(session, each)
                changed.append(each.scope)
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
    _drop_blind_drafts(session, grants)
    return changed


def shows_persons(grants: Iterable[Granted | Scope]) -> bool:
    """Return whether some scope shows persons to the colleague."""
    return any(_place(each, "").sight("person") is not Sight.NOTHING for each in grants)


def is_blind(session: Session, kind: str) -> bool:
    """Return whether a kind of record is seen in no scope of this laptop, now that it has a server.

    A window that was open may not have heard of it yet.
    """
    if kind not in KINDS or not read_link(session).epoch:
        return False
    here = (_place(one, "") for one in scopes(session).values() if not one.lost)
    return all(place.sight(kind) is Sight.NOTHING for place in here)


def _drop_blind_drafts(session: Session, grants: Sequence[Granted]) -> None:
    """Drop drafts of what nobody here sees any more, in no scope."""
    places = [_place(each, "") for each in grants]
    forms = {kind for kind in KINDS if all(place.sight(kind) is Sight.NOTHING for place in places)}
    db = driver(session)
    left = {form for (form,) in db.execute("SELECT DISTINCT form FROM draft")}
    for form in left & forms:
        db.execute("DELETE FROM draft WHERE form = ?", (form,))
        note_uncleaned(session)


def narrow(session: Session, each: Granted) -> None:
    """Drop what a changed role may not show, before anything is read again.

    As on leaving a scope, all goes that the server knows; it brings back what it still shows.
    What waits is sent first, by what it says; that needs no row. What was made here and may be
    sent in the new role stays to be seen meanwhile.
    """
    place = _place(each, read_link(session).account)
    if place.is_whole:
        return
    db = driver(session)
    gone = _records_in(db, each.scope) - submitted(db, each.scope, place)
    with applying(db):
        remove(db, gone, waiting_stay=True)
    list(among(db, "DELETE FROM draft WHERE record_id IN", list(gone)))
    db.execute("UPDATE cursor SET sum = 0 WHERE scope = ?", (each.scope,))
    note_uncleaned(session)
    leave_behind(session)


def submitted(db: Any, scope: int, place: Place) -> set[bytes]:
    """Return records that were made here, wait to be sent, and may be in this role."""
    found: set[bytes] = set()
    for kind in kinds():
        if place.sight(kind) is not Sight.OWN:
            continue
        made = db.execute(
            "SELECT id, fields FROM outbox WHERE n > (SELECT sent_n FROM link) AND entity = ?"
            f' AND base_ver = 0 AND id IN (SELECT id FROM "{kind}" WHERE team_id = ? AND ver = 0)',
            (kind, scope),
        )
        found |= {id_ for id_, fields in made if place.may_change(kind, json.loads(fields))}
    return found


def _place(each: Granted | Scope, account: str) -> Place:
    return Place(role_named(each.role), each.shared, account)


def _is_whole(each: Granted | Scope) -> bool:
    return _place(each, "").is_whole


def leave(session: Session, scope: int) -> None:
    """Drop a scope that was taken away: its rows at once, what waits in it once it is sent."""
    db = driver(session)
    ids = list(_records_in(db, scope))
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
        remove(db, ids, waiting_stay=True)
    list(among(db, "DELETE FROM draft WHERE record_id IN", ids))
    db.execute(
        "UPDATE cursor SET lost = 1, token = '', sum = 0, told = NULL WHERE scope = ?", (scope,)
    )
    note_uncleaned(session)
    leave_behind(session)


def _records_in(db: Any, scope: int) -> set[bytes]:
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
    return found
