"""The ways to unlock a profile, and a new key for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.domain.period import day_of
from desktop.domain.privacy.safekeeping import Renewed, Way
from desktop.errors import KeyStoreRefused, KeyStoreUnavailable
from desktop.storage.profiles import profile as storage
from desktop.storage.profiles import slots
from desktop.storage.profiles.keystore import Ring, system_ring
from desktop.storage.profiles.slots import forget_keyring
from desktop.storage.profiles.tries import counted

__all__ = [
    "add_key_store",
    "drop_key_store",
    "forget_keyring",
    "opens_by_key_store",
    "renew_key",
    "ways",
]


def ways(folder: Path) -> Sequence[Way]:
    """Return the ways to unlock the profile in ``folder``.

    Raises:
        ProfileMissing, ProfileIncomplete.
    """
    return slots.ways(folder)


def opens_by_key_store(folder: Path) -> bool:
    """Return whether somebody chose that the key store of this computer opens the profile."""
    return slots.opens_by_key_store(folder)


def add_key_store(
    folder: Path, *, passphrase: str, now: datetime, ring: Callable[[], Ring] = system_ring
) -> None:
    """Let the key store of this computer open the profile too.

    Raises:
        WrongPassphrase, TooManyTries, KeyStoreRefused, DiskFull: Nothing changed.
    """
    try:
        with counted(folder, now):
            slots.add_key_store(folder, passphrase, ring=ring(), made_on=day_of(now))
    except KeyStoreUnavailable as error:
        raise KeyStoreRefused(error.reason) from None


def drop_key_store(folder: Path, *, ring: Callable[[], Ring] = system_ring) -> None:
    """Let no key store open the profile any more."""
    slots.drop_key_store(folder, ring=ring)


def renew_key(
    folder: Path,
    *,
    passphrase: str,
    now: datetime,
    ring: Callable[[], Ring] = system_ring,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Renewed:
    """Encrypt the profile with a new key; nobody may have it open.

    Args:
        report: ``report(done, all)``; an ``all`` of 0: nobody knows. May raise to stop.

    Raises:
        WrongPassphrase, TooManyTries, ProfileInUse, DatabaseDamaged, DiskFull: The profile is
            as it was.
    """
    with counted(folder, now):
        day = day_of(now)
        fresh = storage.rekey(folder, passphrase, made_on=day, ring=ring, report=report)
    return Renewed(recovery_key=fresh.recovery_key, key_store_lost=fresh.key_store_lost)
