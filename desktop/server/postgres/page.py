"""What every subject of the books shares: the open transaction, its tenant, rows in bulk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, TextClause

from desktop.server.statements import Found, run

_encoder = msgspec.json.Encoder()


class Subject:
    """A part of the books of one tenant, in an open transaction.

    Every statement names the tenant: it is given to each, and row-level security checks it.
    """

    def __init__(self, connection: Connection, tenant: int) -> None:
        self._connection = connection
        self._tenant = tenant
        self._sent: dict[tuple[TextClause, str], Found] = {}

    def _run(self, statement: TextClause, **given: Any) -> Found:
        """Carry out a statement, unless it is on its way: see :meth:`_send`."""
        sent = self._sent.pop((statement, repr(given)), None) if self._sent else None
        if sent is not None:
            return sent
        return run(self._connection, statement, {"tenant": self._tenant, **given})

    def _send(self, statement: TextClause, **given: Any) -> None:
        """Send a statement whose answer somebody looks at later, by running the very same."""
        found = run(self._connection, statement, {"tenant": self._tenant, **given})
        self._sent[statement, repr(given)] = found

    def _run_many(self, statement: TextClause, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for all rows at once; it reads them from ``:rows`` as JSON.

        ``COPY`` is not possible under row-level security, and this is nearly as fast.
        """
        if rows:
            self._run(statement, rows=as_text(rows))


def as_text(value: object) -> str:
    """Return plain data as JSON."""
    return _encoder.encode(value).decode()


def column(values: Sequence[object]) -> str:
    """Return numbers or ids as PostgreSQL writes an array, in their order.

    Rows in bulk travel as one parameter per column: an array, or for texts and documents a
    JSON array. PostgreSQL takes that apart with half the work of a JSON object per row.
    """
    return "{" + as_text(values)[1:-1] + "}"


def listed(ids: Collection[UUID]) -> str:
    """Return ids as PostgreSQL writes an array; each of them once."""
    return column(list(dict.fromkeys(ids)))
