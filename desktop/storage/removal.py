"""Taking records out of the tables, with everything that hangs on them but operations."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from desktop.storage.driver import among
from desktop.storage.registry import kinds


def remove(
    db: Any,
    ids: Collection[bytes],
    *,
    entities: Collection[str] = (),
    waiting_stay: bool = False,
) -> None:
    """Remove rows, sets, search entries and the server's state; the gates must be silent.

    Args:
        entities: Their kinds, if known; otherwise every table is asked.
        waiting_stay: Bytes that the server does not have stay: they are handed over first.
    """
    if not ids:
        return
    gone = list(ids)
    for kind in entities or tuple(kinds()):
        if kind in kinds():  # of a newer program there is no table
            _delete(db, f'DELETE FROM "{kind}" WHERE id IN', gone)
    for table in ("shadow", "unread", "sweep"):
        _delete(db, f"DELETE FROM {table} WHERE id IN", gone)
    _delete(db, "DELETE FROM search_entry WHERE record_id IN", gone)
    sent = "sent AND " if waiting_stay else ""
    _delete(db, f"DELETE FROM blob WHERE {sent}attachment_id IN", gone)


def _delete(db: Any, statement: str, ids: list[bytes]) -> None:
    for _ in among(db, statement, ids):
        pass
