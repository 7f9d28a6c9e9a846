"""Noticing that the database was put back to an earlier state, and beginning a new epoch.

A dump that was read in, a recovery to a point in time and a standby promoted are seen here: see
:func:`desktop.server.database.place`. A snapshot of a whole machine shows nothing: only a laptop
can prove that one was put back, with a cursor from the history that was lost.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, text

from desktop.server.database import Database, place
from desktop.server.statements import run
from desktop.sync.protocol import EPOCH

_SERVER = text("SELECT epoch, place FROM server WHERE tenant = :tenant FOR UPDATE")
_RENEW = text("UPDATE server SET epoch = :epoch, place = :place WHERE tenant = :tenant")
_SCOPES = text("SELECT id FROM scope WHERE tenant = :tenant ORDER BY id FOR UPDATE")
_HEAD = text("UPDATE scope SET seq = :seq, nonce = :nonce WHERE tenant = :tenant AND id = :scope")
_COMMIT = text(
    "INSERT INTO scope_commit (tenant, scope, seq, nonce) VALUES (:tenant, :scope, :seq, :nonce)"
)


def make_nonce() -> int:
    """Return a number that no other history can have guessed."""
    return secrets.randbits(63)


def begin_epoch(
    connection: Connection,
    tenant: int,
    *,
    at_least: int = 0,
    ordered: bool = False,
    nonce: Callable[[], int] = make_nonce,
) -> int:
    """Begin a new epoch of a city where one is due; return the epoch that runs then.

    Every scope gets a new end with a nonce at once: else each laptop's first hello would begin
    another epoch.

    Args:
        connection: In a transaction of that city.
        tenant: The city.
        at_least: Lowest number of the new epoch.
        ordered: Begin one even when nothing shows that it is due.
        nonce: Makes the numbers.
    """
    row = run(connection, _SERVER, {"tenant": tenant}).one()
    here = place(connection)
    if not ordered and row.place == here:
        return int(row.epoch)  # another worker was first
    epoch = max(int(row.epoch) + 1, at_least)
    given = {"tenant": tenant, "epoch": epoch}
    run(connection, _RENEW, given | {"place": here})
    for scope in run(connection, _SCOPES, {"tenant": tenant}).scalars():
        end = {"tenant": tenant, "scope": scope, "seq": epoch * EPOCH, "nonce": nonce()}
        run(connection, _HEAD, end)
        run(connection, _COMMIT, end)
    return epoch


def renew_where_due(database: Database, tenants: Sequence[int]) -> dict[int, int]:
    """Begin new epochs in those cities that were put back; return the epochs of all.

    To be called at each start, before the API opens.
    """
    epochs = {}
    for tenant in tenants:
        with database.writing(tenant) as connection:
            epochs[tenant] = begin_epoch(connection, tenant)
    return epochs
