"""Beginning the books of a city: its server row, what all its teams share, and its teams."""

from __future__ import annotations

import secrets
from uuid import UUID

from sqlalchemy import Connection, text

from desktop.server.database import place
from desktop.server.restored import make_nonce
from desktop.sync.protocol import EPOCH, LOCAL_SCOPE

_SERVER = text(
    "INSERT INTO server (tenant, id, epoch, place, key, made_at)"
    " VALUES (:tenant, :id, 1, :place, :key, :now)"
)
_HELD = text("SELECT epoch FROM server WHERE tenant = :tenant FOR UPDATE")
_LAST = text("SELECT coalesce(max(id), :first) FROM scope WHERE tenant = :tenant")
_SCOPE = text(
    "INSERT INTO scope (tenant, id, name, shared, seq, nonce, checksum)"
    " VALUES (:tenant, :scope, :name, :shared, :seq, :nonce, 0)"
)
_COMMIT = text(
    "INSERT INTO scope_commit (tenant, scope, seq, nonce) VALUES (:tenant, :scope, :seq, :nonce)"
)


def found_server(connection: Connection, tenant: int, id_: UUID, *, now: int) -> None:
    """Begin the books of a city that has none.

    Args:
        connection: Of the owner, in a transaction of this tenant.
        tenant: The city.
        id_: The id of the installation, which never changes.
        now: ms since 1970.
    """
    connection.execute(
        _SERVER,
        {
            "tenant": tenant,
            "id": id_,
            "place": place(connection),
            "key": secrets.token_bytes(32),
            "now": now,
        },
    )


def add_scope(connection: Connection, tenant: int, name: str, *, shared: bool = False) -> int:
    """Add a team, or what all teams share; return its number, from 2 up."""
    epoch = connection.execute(_HELD, {"tenant": tenant}).scalar_one()
    last = connection.execute(_LAST, {"tenant": tenant, "first": LOCAL_SCOPE}).scalar_one()
    end = {"tenant": tenant, "scope": last + 1, "seq": epoch * EPOCH, "nonce": make_nonce()}
    connection.execute(_SCOPE, end | {"name": name, "shared": shared})
    connection.execute(_COMMIT, end)
    return int(last) + 1
