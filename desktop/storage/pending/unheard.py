"""An older copy that was put back has not heard who was erased since: it waits for the server.

A backup is older than what happened after it, and the one thing that must not come back is
somebody who was erased. So a copy that belongs to a server hides persons, and what was written
about visits, until the server told its whole feed of erasures; work goes on meanwhile.
"""

from __future__ import annotations

from pathlib import Path

from desktop.storage.driver import driver
from desktop.storage.engine import open_store

_MARK = "UPDATE link SET erased = -1 WHERE stream IS NOT NULL"


def mark_unheard(database: Path, data_key: bytes) -> None:
    """Note in a database from a backup that it heard of no erasure since; nobody has it open.

    One without a server is left as it is: there is nobody to hear it from.
    """
    store = open_store(database, data_key)
    try:
        with store.writing() as session:
            db = driver(session)
            columns = {name for _n, name, *_rest in db.execute("PRAGMA table_info(link)")}
            if {"stream", "erased"} <= columns:  # older ones know of no server
                db.execute(_MARK)
    finally:
        store.close()  # the last one out leaves a single file
