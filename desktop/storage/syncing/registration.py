"""Tying a profile to a server, and its records to the scopes that the server tells of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.kinds import BESIDE_KINDS
from desktop.storage.driver import driver
from desktop.storage.pending.link import LOCAL_SCOPE, Link, change_link, read_link
from desktop.storage.registry import kinds

_TELLING: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "attachment": ("visit_id", "person_id"),
        "merge_record": ("merged",),
        "not_duplicate": ("compared",),
    }
)
"""Kind that lies beside others → the fields that tell where that is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What a server answered when this laptop signed in.

    Args:
        address: Of the server, with its scheme.
        account: The colleague's name there.
        device: What an administrator sees and may revoke.
        stream: A new one: the row of operations that begins now.
    """

    address: str
    tenant: str
    account: str
    device: UUID
    stream: UUID
    server: UUID | None = None
    access_token: str = ""
    access_until: datetime | None = None
    refresh_token: str = ""
    lease_until: datetime | None = None


def register(session: Session, registration: Registration, *, at: datetime) -> None:
    """Store the tie. Signing in again on the same server keeps the row of operations.

    Another server, or another device there, gets every operation from the first on.

    Args:
        at: The laptop's clock: the server was met now. The next hello says it by its own.
    """
    before = read_link(session)
    values = {name: getattr(registration, name) for name in Registration.__dataclass_fields__}
    met = at - timedelta(milliseconds=before.clock_ahead)
    values |= {"contact_at": met, "latest_at": met}
    if before.stream is not None and before.device == registration.device:
        del values["stream"]
        if registration.server is None:
            del values["server"]
        change_link(session, **values)
        return
    anew = {"sent_n": 0, "durable_n": 0, "failure": "", "failed_at": None, "left_at": None}
    change_link(session, **values, **anew)


def adopt(session: Session, link: Link) -> None:
    """Move what was made before the laptop knew its team into the scopes that it knows now."""
    db = driver(session)
    if not has_local(db):
        return
    for kind in kinds():
        if kind in BESIDE_KINDS:
            _adopt_beside(db, link, kind)
        else:
            _adopt(db, kind, link.scope_for(kind, {}))


def _adopt_beside(db: Any, link: Link, kind: str) -> None:
    """Move what lies where something else does, each where it belongs."""
    told = ", ".join(_TELLING[kind])
    question = f"SELECT id, {told} FROM {kind} WHERE team_id = ?"
    for id_, *values in db.execute(question, (LOCAL_SCOPE,)).fetchall():
        scope = link.scope_for(kind, dict(zip(_TELLING[kind], values, strict=True)))
        _adopt(db, kind, scope, only=id_)


def _adopt(db: Any, kind: str, scope: int, *, only: bytes | None = None) -> None:
    if scope == LOCAL_SCOPE:
        return
    waits = "n > (SELECT sent_n FROM link) AND scope = ? AND entity = ?"
    one, of = ("", ()) if only is None else (" AND id = ?", (only,))
    db.execute(
        f'UPDATE "{kind}" SET team_id = ? WHERE team_id = ?'
        f" AND id IN (SELECT id FROM outbox WHERE {waits}){one}",
        (scope, LOCAL_SCOPE, LOCAL_SCOPE, kind, *of),
    )
    db.execute(
        f"UPDATE outbox SET scope = ? WHERE {waits}{one}",
        (scope, LOCAL_SCOPE, kind, *of),
    )


def has_local(db: Any) -> bool:
    """Return whether a change waits that belongs to no scope of the server yet."""
    asked = "SELECT 1 FROM outbox WHERE n > (SELECT sent_n FROM link) AND scope = ? LIMIT 1"
    return db.execute(asked, (LOCAL_SCOPE,)).fetchone() is not None


def shared_scope(scopes: dict[int, bool], home: int) -> int:
    """Return the scope for what all teams share; without one, the team's own.

    Args:
        scopes: Granted scope → whether all teams share it.
    """
    return min((scope for scope, shared in scopes.items() if shared), default=home)
