"""The ways to unlock a profile: which there are, and the key store as one of them.

No change of a slot touches the database: each wraps the same data key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from desktop.domain.privacy.safekeeping import Way
from desktop.errors import KeyStoreUnavailable, ProfileMissing
from desktop.storage.engine import translated_errors
from desktop.storage.profiles import keys
from desktop.storage.profiles.backup import DATABASE
from desktop.storage.profiles.keys import Slot
from desktop.storage.profiles.keystore import (
    KEY_STORE,
    Ring,
    forget,
    open_by_ring,
    system_ring,
    wrap_for_ring,
)


def ways(folder: Path) -> Sequence[Way]:
    """Return the ways to unlock the profile in ``folder``; nothing secret is in them.

    Raises:
        ProfileMissing: There is none.
        ProfileIncomplete: The keys cannot be read.
    """
    with translated_errors():
        if not any((folder / name).exists() for name in (keys.KEYS, keys.SECOND_COPY, DATABASE)):
            raise ProfileMissing
        return [_way(slot) for slot in keys.read_slots(folder)]


def opens_by_key_store(folder: Path) -> bool:
    """Return whether the key store of a computer is one of the ways; ``False`` if unknown."""
    try:
        return any(way.kind == KEY_STORE for way in ways(folder))
    except Exception:  # noqa: BLE001 - opening tells what is wrong, in its own words
        return False


def key_by_ring(ring: Ring) -> Callable[[Sequence[Slot]], bytes]:
    """Return what finds the data key among slots with the key store.

    It raises ``KeyStoreUnavailable``.
    """

    def found(slots: Sequence[Slot]) -> bytes:
        for slot in slots:
            if slot.get("kind") == KEY_STORE:
                return open_by_ring(slot, ring)
        raise KeyStoreUnavailable("emptied")

    return found


def add_key_store(folder: Path, passphrase: str, *, ring: Ring, made_on: date) -> None:
    """Let the key store of the computer open the profile too, beside the passphrase.

    Raises:
        WrongPassphrase, KeyStoreUnavailable, ProfileReadOnly, DiskFull: Nothing changed.
    """
    with translated_errors():
        slots = keys.read_slots(folder)
        fresh = wrap_for_ring(keys.unwrap(slots, passphrase), ring, made_on=made_on)
        keys.write_slots(folder, [*_others(slots), fresh])
    _forget(slots, ring)


def drop_key_store(folder: Path, *, ring: Callable[[], Ring] = system_ring) -> None:
    """Let no key store open the profile any more.

    The slot goes for certain, so that what stays in a store that does not answer opens nothing.

    Raises:
        ProfileReadOnly, DiskFull: It still opens it.
    """
    with translated_errors():
        slots = keys.read_slots(folder)
        keys.write_slots(folder, _others(slots))
    forget_slots(slots, ring)


def forget_keyring(folder: Path, *, ring: Callable[[], Ring] = system_ring) -> bool:
    """Take out of the key store what opens the profile, as part of a wipe; never fails.

    Returns:
        Whether nothing of this profile is left in a key store.
    """
    try:
        slots = [slot for slot in keys.read_slots(folder) if slot.get("kind") == KEY_STORE]
        return not slots or _forget(slots, ring())
    except Exception:  # noqa: BLE001 - a wipe goes on, whatever the store of the computer does
        return False


def forget_slots(slots: Sequence[Slot], ring: Callable[[], Ring]) -> None:
    """Take what opened these slots out of the key store, as far as it answers."""
    if any(slot.get("kind") == KEY_STORE for slot in slots):
        with suppress(KeyStoreUnavailable):
            _forget(slots, ring())


def _forget(slots: Sequence[Slot], ring: Ring) -> bool:
    gone = True
    for slot in slots:
        if slot.get("kind") == KEY_STORE:
            try:
                forget(slot, ring)
            except KeyStoreUnavailable:
                gone = False
    return gone


def _others(slots: Sequence[Slot]) -> list[Slot]:
    return [slot for slot in slots if slot.get("kind") != KEY_STORE]


def _way(slot: Slot) -> Way:
    try:
        made_on = date.fromisoformat(str(slot.get("made_on")))
    except ValueError:
        made_on = None
    return Way(kind=str(slot.get("kind")), made_on=made_on, backend=str(slot.get("backend", "")))
