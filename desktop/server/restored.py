"""Noticing that the database was put back to an earlier state, and beginning a new epoch.

A dump that was read in, a recovery to a point in time and a standby promoted are seen here: see
:func:`desktop.server.database.place`. A snapshot of a whole machine shows nothing: only a laptop
can prove that one was put back, with a cursor from the history that was lost.

Such books may hold people who were erased since. ``server.place`` says where the ledger of
erasures was last held against them, and only :mod:`desktop.server.held` says that anew, in the
very transaction that erases again: as long as it is not where the books are, nobody is served.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from sqlalchemy import Connection, text

from desktop.server.database import place
from desktop.server.statements import run
from desktop.sync.protocol import EPOCH

_PLACE = text("SELECT place FROM server WHERE tenant = :tenant")
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


def was_put_back(connection: Connection, tenant: int, *, alone: bool = False) -> bool:
    """Return whether the books of a city were put back and not held against the ledger since.

    Args:
        alone: Let nobody else hold them against it until the transaction ends.
    """
    row = run(connection, _SERVER if alone else _PLACE, {"tenant": tenant}).one()
    return bool(row.place != place(connection))


def begin_epoch(
    connection: Connection,
    tenant: int,
    *,
    at_least: int = 0,
    nonce: Callable[[], int] = make_nonce,
) -> int:
    """Begin a new epoch of a city, and let its books be served here; return the epoch.

    Every scope gets a new end with a nonce at once: else each laptop's first hello would begin
    another epoch.

    Args:
        connection: In a transaction of that city, which also holds it against the ledger.
        tenant: The city.
        at_least: Lowest number of the new epoch.
        nonce: Makes the numbers.
    """
    row = run(connection, _SERVER, {"tenant": tenant}).one()
    epoch = max(int(row.epoch) + 1, at_least)
    given = {"tenant": tenant, "epoch": epoch}
    run(connection, _RENEW, given | {"place": place(connection)})
    for scope in run(connection, _SCOPES, {"tenant": tenant}).scalars():
        end = {"tenant": tenant, "scope": scope, "seq": epoch * EPOCH, "nonce": nonce()}
        run(connection, _HEAD, end)
        run(connection, _COMMIT, end)
    return epoch
