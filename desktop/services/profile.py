"""Making, opening, copying and checking a profile: the folder with everything of one colleague."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from uuid_utils.compat import uuid7

from desktop.domain.lease import role_under
from desktop.errors import WrongPassphrase
from desktop.services.areas import ensure_areas
from desktop.services.desk import Desk
from desktop.storage import profile as storage
from desktop.storage.keystore import Ring, system_ring
from desktop.storage.lease import is_moment_new, lease_of, note_moment
from desktop.storage.link import granted, read_link, role_of
from desktop.storage.profile import CheckReport, Profile
from desktop.storage.slots import key_by_ring
from desktop.storage.tries import check_tries, forget_tries, note_wrong


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open profile and the desk to work at. Close it when done."""

    folder: Path
    profile: Profile
    desk: Desk

    def close(self) -> None:
        """Close the database and give the profile free for another window."""
        self.profile.close()


def create(
    folder: Path,
    passphrase: str,
    *,
    account: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID] = uuid7,
    new_person_id: Callable[[], UUID] = uuid.uuid4,
) -> Unlocked:
    """Make a profile in ``folder`` with the schematic wards in it, and open it.

    Raises:
        ProfileExists, ProfileReadOnly, WeakPassphrase, EncryptionUnavailable, DiskFull.
    """
    storage.make_profile(folder, passphrase)
    return unlock(
        folder, passphrase, account=account, now=now, new_id=new_id, new_person_id=new_person_id
    )


def unlock(
    folder: Path,
    passphrase: str,
    *,
    account: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID] = uuid7,
    new_person_id: Callable[[], UUID] = uuid.uuid4,
) -> Unlocked:
    """Open the profile in ``folder``, brought up to date.

    The wards come with it: whoever made the profile may have been stopped before they were in.

    Raises:
        TooManyTries: After wrong ones; the right one has to wait as well.
        ProfileMissing, ProfileInUse, ProfileReadOnly, ProfileIncomplete, WrongPassphrase,
        DatabaseDamaged, DatabaseTooNew, EncryptionUnavailable, DiskFull.
    """
    profile = _opened(folder, passphrase, now)
    return _seated(profile, account=account, now=now, new_id=new_id, new_person_id=new_person_id)


def unlock_by_key_store(
    folder: Path,
    *,
    account: str,
    now: Callable[[], datetime],
    ring: Callable[[], Ring] = system_ring,
) -> Unlocked:
    """Open the profile in ``folder`` with the key store of the computer.

    Raises:
        KeyStoreUnavailable: The passphrase opens it still.
        ProfileMissing, DatabaseDamaged and so on: As for :func:`unlock`.
    """
    profile = storage.open_by(folder, key_by_ring(ring()))
    return _seated(profile, account=account, now=now, new_id=uuid7, new_person_id=uuid.uuid4)


def _seated(
    profile: Profile,
    *,
    account: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID],
    new_person_id: Callable[[], UUID],
) -> Unlocked:
    desk = Desk(
        store=profile.store,
        now=now,
        new_id=new_id,
        new_person_id=new_person_id,
        author=account,
    )
    try:
        desk = as_registered(desk)
        ensure_areas(desk)
    except BaseException:
        profile.close()
        raise
    return Unlocked(profile.folder, profile, desk)


def _opened(folder: Path, passphrase: str, now: Callable[[], datetime]) -> Profile:
    check_tries(folder, now())
    try:
        profile = storage.open_profile(folder, passphrase)
    except WrongPassphrase:
        note_wrong(folder, now())
        raise
    forget_tries(folder)
    return profile


def as_registered(desk: Desk) -> Desk:
    """Return the desk as the server knows the colleague, if the laptop is registered.

    A desk from before goes on working: what is made at it joins its team when it is sent. While
    the lease is over, it is the desk of somebody who only submits (see ``domain.lease``).
    """
    now = desk.now()
    with desk.store.reading() as session:
        link = read_link(session)
        role = role_of(link, granted(session))
    lease = lease_of(link, now)
    if is_moment_new(link, now):
        with desk.store.writing() as session:
            note_moment(session, now)
    return replace(
        desk,
        role=role_under(lease, role),
        lease=lease,
        author=link.account or desk.author,
        home=link.home or desk.home,
        shared=link.shared or desk.shared,
    )


def change_passphrase(folder: Path, *, old: str, new: str) -> None:
    """Let ``new`` open the profile in ``folder`` from now on; ``old`` no longer does.

    Raises:
        WrongPassphrase, WeakPassphrase, DiskFull.
    """
    storage.change_passphrase(folder, old, new)


def renew_recovery_key(folder: Path, *, passphrase: str, today: date) -> str:
    """Return a new recovery key for the profile in ``folder``; it is kept nowhere.

    Raises:
        WrongPassphrase, DiskFull: Nothing changed.
    """
    return storage.renew_recovery_key(folder, passphrase, made_on=today)


def drop_recovery_key(folder: Path, *, passphrase: str) -> None:
    """Let the recovery key of the profile in ``folder`` open nothing any more.

    Raises:
        WrongPassphrase, DiskFull: Nothing changed.
    """
    storage.drop_recovery_key(folder, passphrase)


def recovery_made_on(folder: Path) -> date | None:
    """Return the day on which the recovery key was made; ``None`` if there is none."""
    return storage.recovery_made_on(folder)


def back_up(opened: Unlocked, file: Path) -> Path:
    """Write everything to ``file``, encrypted with the same passphrase; return it.

    Raises:
        FileNotWritten: Nothing half-written was left.
    """
    storage.backup(opened.profile, file)
    return file


def restore(folder: Path, file: Path, passphrase: str) -> None:
    """Make a profile in ``folder`` from the backup ``file``.

    Raises:
        ProfileExists, FileUnreadable, WrongPassphrase, DiskFull.
    """
    storage.restore(folder, file, passphrase)


def check(opened: Unlocked) -> CheckReport:
    """Check database, search index, outbox and journal; changes nothing."""
    return storage.check(opened.profile)


def wipe(opened: Unlocked) -> None:
    """Make the profile unreadable for good: the server said that the laptop was stolen."""
    storage.wipe(opened.profile)
