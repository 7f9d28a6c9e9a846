"""A page of the server's feed into the tables, with its cursors, in the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver, is_empty
from desktop.storage.landing import NOTHING, Ready, applying, land, set_apart
from desktop.storage.pending import shadow
from desktop.storage.pending.link import EPOCH
from desktop.storage.pending.shadow import State
from desktop.storage.privacy.erasing import erase
from desktop.storage.removal import remove
from desktop.storage.sums import Known, lying, recount, shift
from desktop.storage.syncing.rebase import rebased, waiting_changes, waiting_ids
from desktop.storage.syncing.sweeping import seen_again, sweep
from desktop.storage.tables.columns import as_json


class Gone(Protocol):
    """A record that left a feed."""

    @property
    def id(self) -> UUID:
        """The record."""

    @property
    def scope(self) -> int:
        """The feed that it left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one page brings.

    Args:
        cursors: Scope → token behind this page.
        sums: Scope → checksum, for scopes that are complete with this page.
        more: Whether another page follows; without one, all scopes are complete.
        ready: What was read of ``states`` before the transaction; see :func:`read_early`.
    """

    states: Sequence[State]
    departed: Sequence[Gone] = ()
    erased: Sequence[Gone] = ()
    cursors: Mapping[int, str] = field(default_factory=dict)
    sums: Mapping[int, int] = field(default_factory=dict)
    more: bool = False
    ready: Ready = field(default_factory=dict)


def apply(session: Session, page: Arrival) -> None:
    """Store a page.

    A record with changes that wait is never skipped: its new state becomes the base, and
    what is shown is that state with the changes on top.
    """
    db = driver(session)
    with applying(db):
        _take_in(db, page.states, page.ready)
        _let_go(db, page.departed)
    erase(session, [mark.id for mark in page.erased])
    _move_cursors(db, page)
    if not page.more:
        sweep(db)
        settle(db)
        _compare(db, page.sums)


def settle(db: Any) -> None:
    """Show the server's state of records whose changes are all answered.

    Right only when everything was read after the answer: what was applied has come in by
    then, and what was refused must give way.
    """
    if is_empty(db, "shadow"):
        return
    ids = [id_ for (id_,) in db.execute("SELECT id FROM shadow")]
    answered = [id_ for id_ in ids if id_ not in waiting_ids(db, ids)]
    if answered:
        with applying(db):
            show(db, list(bases(db, answered)))


def is_unsettled(session: Session) -> bool:
    """Return whether a whole reading, even of nothing new, has something to put right."""
    db = driver(session)
    return not (is_empty(db, "shadow") and is_empty(db, "sweep"))


def bases(db: Any, ids: Sequence[bytes]) -> Iterable[State]:
    """Yield the server's states that are kept of ``ids``."""
    question = "SELECT id, entity, scope, ver, fv, body FROM shadow WHERE id IN"
    yield from map(_state, among(db, question, ids))


def show(db: Any, states: Sequence[State]) -> None:
    """Write the server's states as they are; what no table holds is set apart."""
    _show(db, states, lying(db, {state.key: state.entity for state in states}).rows)


def _show(db: Any, states: Sequence[State], rows: Set[bytes], ready: Ready = NOTHING) -> None:
    ids = [state.key for state in states]
    refused = land(db, states, rows, ready)
    for table in ("shadow", "unread"):
        if not is_empty(db, table):
            list(among(db, f"DELETE FROM {table} WHERE id IN", ids))
    if refused:
        remove(db, [state.key for state in refused])
        set_apart(db, refused)


def _take_in(db: Any, states: Sequence[State], ready: Ready) -> None:
    rows, known = lying(db, {state.key: state.entity for state in states})
    fresh = _fresh(db, states, known)
    ids = [state.key for state in fresh]
    waiting = waiting_ids(db, ids)
    _show(db, [state for state in fresh if state.key not in waiting], rows, ready)
    _put_under(db, [state for state in fresh if state.key in waiting], rows)
    seen_again(db, ids)
    shift(
        db,
        gone={id_: known[id_] for id_ in ids if id_ in known},
        new={state.key: (state.scope, state.ver) for state in fresh},
    )


def _fresh(db: Any, states: Sequence[State], known: Known) -> Sequence[State]:
    """Leave out what was erased, and what is older than what lies here.

    A lower version is older only within the present history: after the server was put back,
    its older states are what counts.
    """
    erased = frozenset[bytes]()
    if not is_empty(db, "erased"):
        ids = [state.key for state in states]
        erased = frozenset(id_ for (id_,) in among(db, "SELECT id FROM erased WHERE id IN", ids))
    present = db.execute("SELECT epoch FROM link").fetchone()[0]

    def is_fresh(state: State) -> bool:
        id_ = state.key
        ver = known.get(id_, (0, 0))[1]
        return id_ not in erased and not (ver > state.ver and ver // EPOCH == present)

    return [state for state in states if is_fresh(state)]


def _put_under(db: Any, states: Sequence[State], rows: Set[bytes]) -> None:
    """Let ``states`` be the base of what is shown. What then fits no table shows as before."""
    if not states:
        return
    for state in states:
        body = (state.scope, state.ver, as_json(state.fv), as_json(state.body))
        shadow.put(db, state.key, state.entity, body)
    changes = waiting_changes(db, [state.key for state in states])
    on_top = [rebased(state, changes[state.key]) for state in states]
    land(db, on_top, rows)
    ids = [state.key for state in states]
    list(among(db, "DELETE FROM unread WHERE id IN", ids))


def _let_go(db: Any, marks: Sequence[Gone]) -> None:
    """Remove what departed, if it still lies where it departed from."""
    if not marks:
        return
    everywhere = {mark.id.bytes: mark.scope for mark in marks}
    known = lying(db, dict.fromkeys(everywhere, ""), anywhere=True).known
    gone = {id_: at for id_, at in known.items() if at[0] == everywhere[id_]}
    remove(db, gone)
    shift(db, gone=gone, new={})


def _move_cursors(db: Any, page: Arrival) -> None:
    for scope, token in page.cursors.items():
        told = page.sums.get(scope)
        statement = "UPDATE cursor SET token = ?, told = ? WHERE scope = ?"
        db.execute(statement, (token, told, scope))


def _compare(db: Any, sums: Mapping[int, int]) -> None:
    """Count anew where the sum differs from the server's: the sum itself may be what is off."""
    for scope, told in sums.items():
        here = db.execute("SELECT sum FROM cursor WHERE scope = ?", (scope,)).fetchone()
        if here is not None and here[0] != told:
            db.execute("UPDATE cursor SET sum = ? WHERE scope = ?", (recount(db, scope), scope))


def retry_unread(session: Session) -> None:
    """Show what could not be shown, if this program can do so now."""
    db = driver(session)
    if is_empty(db, "unread"):
        return
    rows = db.execute("SELECT id, entity, scope, ver, fv, body FROM unread").fetchall()
    with applying(db):
        show(db, [_state(row) for row in rows])


def _state(row: Sequence[Any]) -> State:
    id_, entity, scope, ver, fv, body = row
    return State(
        id=UUID(bytes=id_),
        entity=entity,
        scope=scope,
        ver=ver,
        fv=json.loads(fv),
        body=json.loads(body),
    )
