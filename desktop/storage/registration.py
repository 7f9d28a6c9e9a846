"""Tying a profile to a server, and its records to the scopes that the server tells of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.link import LOCAL_SCOPE, Link, change_link, read_link
from desktop.storage.registry import kinds


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


def register(session: Session, registration: Registration) -> None:
    """Store the tie. Signing in again on the same server keeps the row of operations.

    Another server, or another device there, gets every operation from the first on.
    """
    before = read_link(session)
    values = {name: getattr(registration, name) for name in Registration.__dataclass_fields__}
    if before.stream is not None and before.device == registration.device:
        del values["stream"]
        if registration.server is None:
            del values["server"]
        change_link(session, **values)
        return
    change_link(session, **values, sent_n=0, durable_n=0, failure="", failed_at=None)


def adopt(session: Session, link: Link) -> None:
    """Move what was made before the laptop knew its team into the scopes that it knows now."""
    db = driver(session)
    for kind in kinds():
        scope = link.scope_for(kind)
        if scope == LOCAL_SCOPE:
            continue
        ids = (
            "SELECT id FROM outbox WHERE n > (SELECT sent_n FROM link) AND scope = ? AND entity = ?"
        )
        db.execute(
            f'UPDATE "{kind}" SET team_id = ? WHERE team_id = ? AND id IN ({ids})',
            (scope, LOCAL_SCOPE, LOCAL_SCOPE, kind),
        )
        db.execute(
            "UPDATE outbox SET scope = ?"
            " WHERE n > (SELECT sent_n FROM link) AND scope = ? AND entity = ?",
            (scope, LOCAL_SCOPE, kind),
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
