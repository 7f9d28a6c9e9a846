"""A new data key: for when somebody may hold the old one, as after a laptop or colleague left.

The new database is built beside the old one. What counts is one renaming: before it the old
database and its keys stand, after it the new ones; whoever opens the profile next tidies up.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlcipher

from desktop.errors import DatabaseDamaged, ExpectedError
from desktop.storage.disk import destroy, remove_database, sync_folder, write_whole
from desktop.storage.engine import Store, open_store, translated_errors
from desktop.storage.migrate import Report, copy_database
from desktop.storage.profiles import keys
from desktop.storage.profiles.backup import DATABASE
from desktop.storage.profiles.keys import Cost, Slot
from desktop.storage.profiles.keystore import KEY_STORE, Ring, wrap_for_ring
from desktop.storage.profiles.recovery import RECOVERY, new_recovery_key, wrap_for_recovery

NEXT = "keys.next.json"
"""Keys of a database that is about to take the place of the old one."""
BESIDE = "rekeyed.db"

Opener = Callable[[Sequence[Slot]], bytes]
"""Finds the data key among slots; raises when it opens none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSlots:
    """The slots for a new data key.

    Args:
        recovery_key: The new one to print; empty if there was none before.
        key_store_lost: The key store opened the profile before and does not any more.
    """

    slots: Sequence[Slot]
    recovery_key: str
    key_store_lost: bool


def new_slots(
    data_key: bytes,
    old: Sequence[Slot],
    passphrase: str,
    *,
    made_on: date,
    cost: Cost,
    ring: Callable[[], Ring],
) -> NewSlots:
    """Wrap a new data key in every way in which the old one was.

    A recovery key cannot be wrapped again, for nobody but a sheet of paper has it: there is a
    new one. A key store that does not answer is left out.
    """
    kinds = {slot.get("kind") for slot in old}
    slots: list[Slot] = [keys.wrap(data_key, passphrase, cost=cost)]
    printed, lost = "", False
    if RECOVERY in kinds:
        printed = new_recovery_key()
        slots.append(wrap_for_recovery(data_key, printed, made_on=made_on))
    if KEY_STORE in kinds:
        try:
            slots.append(wrap_for_ring(data_key, ring(), made_on=made_on))
        except ExpectedError:
            lost = True
    return NewSlots(slots=slots, recovery_key=printed, key_store_lost=lost)


def build(store: Store, folder: Path, old_key: bytes, new_key: bytes, *, report: Report) -> None:
    """Write the whole database beside itself, encrypted with another key, and verify it.

    Args:
        report: ``report(bytes done, bytes in all)`` of the copy, and ``(1, 0)`` where nobody knows
            how far it is; may raise to stop. Once this is over nothing can be stopped any more.

    Raises:
        DatabaseDamaged: What was written does not verify; the old one was not touched.
    """
    beside = folder / BESIDE
    remove_beside(folder)
    copy_database(store, beside, report=report)
    report(1, 0)
    with translated_errors():
        connection: Any = sqlcipher.connect(str(beside), isolation_level=None)
        try:
            connection.execute(f"PRAGMA key = \"x'{old_key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
            # Nobody needs this copy if the power fails, and all of it goes to the disk at the end.
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
        finally:
            connection.close()
    report(1, 0)
    if _told(beside, new_key) != _told_by(store):
        raise DatabaseDamaged
    with beside.open("rb+") as written:
        os.fsync(written.fileno())
    report(1, 0)


def take_over(folder: Path, slots: Sequence[Slot]) -> None:
    """Put the new database in the place of the old one, which nobody has open, with its keys."""
    write_whole(folder / NEXT, json.dumps({"slots": list(slots)}).encode())
    for suffix in ("-wal", "-shm"):  # a log of the old one would be read with the new key
        (folder / (DATABASE + suffix)).unlink(missing_ok=True)
    (folder / BESIDE).replace(folder / DATABASE)
    sync_folder(folder)
    _finish(folder, slots)


def settle(folder: Path, opener: Opener) -> None:
    """Go back before a change of the data key that was cut short, or to its end."""
    if not (folder / NEXT).exists():
        remove_beside(folder)
        return
    slots = _next_slots(folder)
    if not slots or _opens(folder, lambda: opener(keys.read_slots(folder))):
        (folder / NEXT).unlink()
        remove_beside(folder)
    elif _opens(folder, lambda: opener(slots)):
        _finish(folder, slots)


def remove_beside(folder: Path) -> None:
    """Remove a database that was being built."""
    remove_database(folder / BESIDE)


def _finish(folder: Path, slots: Sequence[Slot]) -> None:
    for name in (keys.KEYS, keys.SECOND_COPY):
        destroy(folder / name)  # they open whatever is left of the old database on the disk
    keys.write_slots(folder, slots)
    (folder / NEXT).unlink()
    remove_beside(folder)


def _next_slots(folder: Path) -> Sequence[Slot]:
    try:
        slots = json.loads((folder / NEXT).read_bytes())["slots"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
    return slots if keys.are_slots(slots) else []


def _opens(folder: Path, key: Callable[[], bytes]) -> bool:
    """Return whether a key fits the database; its log is neither read nor written."""
    try:
        found = key()
    except ExpectedError:
        return False
    file = (folder / DATABASE).absolute().as_uri() + "?mode=ro&immutable=1"
    connection: Any = sqlcipher.connect(file, uri=True)
    try:
        connection.execute(f"PRAGMA key = \"x'{found.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def _told(file: Path, key: bytes) -> object:
    store = open_store(file, key)
    try:
        with translated_errors(), store.engine.connect() as connection:
            whole = connection.execute(text("PRAGMA cipher_integrity_check")).first() is None
        return _told_by(store) if whole else None
    finally:
        store.close()


def _told_by(store: Store) -> object:
    """Return what two copies of one database agree in."""
    with store.reading() as session:
        asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        names = sorted(session.scalars(text(asked)))
        return [(name, session.scalar(text(f'SELECT count(*) FROM "{name}"'))) for name in names]
