"""Making, opening, copying and checking a profile: the folder with everything of one colleague."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from uuid_utils.compat import uuid7

from desktop.domain.period import day_of
from desktop.domain.roles.lease import role_under
from desktop.domain.roles.role import Role
from desktop.domain.roles.sight import role_named
from desktop.errors import (
    DiskFailing,
    DiskFull,
    ExpectedError,
    ProfileReadOnly,
)
from desktop.services.desk import Desk
from desktop.services.geography.areas import ensure_areas
from desktop.services.privacy.access_log import join
from desktop.storage.migrate import Report
from desktop.storage.pending.link import granted, read_link, role_of
from desktop.storage.profiles import forgetting
from desktop.storage.profiles import profile as storage
from desktop.storage.profiles.keys import new_data_key, unwrap
from desktop.storage.profiles.keystore import Ring, system_ring
from desktop.storage.profiles.profile import CheckReport, Profile
from desktop.storage.profiles.read_only import open_to_read
from desktop.storage.profiles.rekey import Opener
from desktop.storage.profiles.slots import key_by_ring
from desktop.storage.profiles.tries import counted
from desktop.storage.syncing.lease import is_moment_new, lease_of, note_moment
from desktop.storage.waiting_log import WaitingLog


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open profile and the desk to work at. Close it when done."""

    folder: Path
    profile: Profile
    desk: Desk

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written here: the folder refuses it."""
        return self.profile.store.read_only

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
    erased: Path | None = None,
) -> Unlocked:
    """Make a profile in ``folder`` with the schematic wards in it, and open it.

    Raises:
        ProfileExists, ProfileReadOnly, WeakPassphrase, EncryptionUnavailable, DiskFull.
    """
    storage.make_profile(folder, passphrase)
    return unlock(
        folder,
        passphrase,
        account=account,
        now=now,
        new_id=new_id,
        new_person_id=new_person_id,
        erased=erased,
    )


def unlock(
    folder: Path,
    passphrase: str,
    *,
    account: str,
    now: Callable[[], datetime],
    new_id: Callable[[], UUID] = uuid7,
    new_person_id: Callable[[], UUID] = uuid.uuid4,
    waiting: Path | None = None,
    erased: Path | None = None,
) -> Unlocked:
    """Open the profile in ``folder``, brought up to date.

    The wards come with it: whoever made the profile may have been stopped before they were in.
    In a folder that cannot be written to, it is open for reading only.

    Args:
        waiting: Folder of this computer in which lines of the log wait that such a profile
            cannot take; without one, it gives no files away.
        erased: File of this computer with the ids of what was erased in any profile.

    Raises:
        TooManyTries: After wrong ones; the right one has to wait as well.
        ProfileMissing, ProfileInUse, ProfileReadOnly, ProfileIncomplete, WrongPassphrase,
        DatabaseDamaged, DatabaseTooNew, EncryptionUnavailable, DiskFull.
    """
    with counted(folder, now()):
        profile = _opened_by(folder, lambda slots: unwrap(slots, passphrase))
    _erase_again(profile, erased)
    opened = _seated(profile, account=account, now=now, new_id=new_id, new_person_id=new_person_id)
    _join_waiting(opened, waiting)
    return opened


def unlock_by_key_store(
    folder: Path,
    *,
    account: str,
    now: Callable[[], datetime],
    ring: Callable[[], Ring] = system_ring,
    waiting: Path | None = None,
    erased: Path | None = None,
) -> Unlocked:
    """Open the profile in ``folder`` with the key store of the computer.

    Raises:
        KeyStoreUnavailable: The passphrase opens it still.
        ProfileMissing, DatabaseDamaged and so on: As for :func:`unlock`.
    """
    profile = _opened_by(folder, key_by_ring(ring()))
    _erase_again(profile, erased)
    opened = _seated(profile, account=account, now=now, new_id=uuid7, new_person_id=uuid.uuid4)
    _join_waiting(opened, waiting)
    return opened


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
        read_only=profile.store.read_only,
    )
    try:
        desk = as_registered(desk)
        if not desk.read_only:
            ensure_areas(desk)
    except BaseException:
        profile.close()
        raise
    return Unlocked(profile.folder, profile, desk)


def _opened_by(folder: Path, opener: Opener) -> Profile:
    """Open a profile; only for reading if its folder or its disk cannot be written to.

    What a full or failing disk still holds can be read then, and backed up to another one.
    """
    try:
        return storage.open_by(folder, opener)
    except (ProfileReadOnly, DiskFull, DiskFailing) as error:
        try:
            return open_to_read(folder, opener)
        except ProfileReadOnly:
            raise error from None


def _erase_again(profile: Profile, ledger: Path | None) -> None:
    """Erase what was erased on this computer before: the profile may come from an older copy.

    Raises:
        ProfileReadOnly: It cannot be erased here, so nothing is shown.
    """
    store = profile.store
    store.also_erased = ledger
    if ledger is None:
        return
    try:
        is_to_erase = forgetting.is_to_erase_again(store, ledger)
        if is_to_erase and not store.read_only:
            forgetting.erase_again(store, fresh=new_data_key(), ledger=ledger)
    except BaseException:
        profile.close()
        raise
    if is_to_erase and store.read_only:
        profile.close()
        raise ProfileReadOnly


def _join_waiting(opened: Unlocked, folder: Path | None) -> None:
    """Put lines that waited into the log; or let them wait, if they cannot be put there now."""
    if folder is None:
        return
    waiting, desk = WaitingLog(folder, opened.profile.waiting_key), opened.desk
    if desk.read_only:
        desk.store.waiting = waiting
        return
    with suppress(ExpectedError):  # a full disk: they wait for another opening
        join(desk, list(waiting.lines()))
        waiting.forget()


def as_registered(desk: Desk) -> Desk:
    """Return the desk as the server knows the colleague, if the laptop is registered.

    A desk from before goes on working: what is made at it joins its team when it is sent. While
    the lease is over, it is the desk of somebody who only submits (see ``domain.lease``).
    """
    now = desk.now()
    with desk.store.reading() as session:
        link, scopes = read_link(session), granted(session)
    role = role_of(link, scopes)
    lease = lease_of(link, now)
    if is_moment_new(link, now) and not desk.read_only:
        with desk.store.writing() as session:
            note_moment(session, now)
    return replace(
        desk,
        role=role_under(lease, role),
        teams=tuple(
            (one.name, role_under(lease, role_named(one.role)) or Role.STEERING_READER)
            for one in scopes
            if not one.shared
        ),
        lease=lease,
        author=link.account or desk.author,
        home=link.home or desk.home,
        shared=link.shared or desk.shared,
    )


def change_passphrase(folder: Path, *, old: str, new: str, now: datetime) -> None:
    """Let ``new`` open the profile in ``folder`` from now on; ``old`` no longer does.

    Raises:
        WrongPassphrase, TooManyTries, WeakPassphrase, DiskFull.
    """
    with counted(folder, now):
        storage.change_passphrase(folder, old, new)


def renew_recovery_key(folder: Path, *, passphrase: str, now: datetime) -> str:
    """Return a new recovery key for the profile in ``folder``; it is kept nowhere.

    Raises:
        WrongPassphrase, TooManyTries, DiskFull: Nothing changed.
    """
    with counted(folder, now):
        return storage.renew_recovery_key(folder, passphrase, made_on=day_of(now))


def drop_recovery_key(folder: Path, *, passphrase: str, now: datetime) -> None:
    """Let the recovery key of the profile in ``folder`` open nothing any more.

    Raises:
        WrongPassphrase, TooManyTries, DiskFull: Nothing changed.
    """
    with counted(folder, now):
        storage.drop_recovery_key(folder, passphrase)


def recovery_made_on(folder: Path) -> date | None:
    """Return the day on which the recovery key was made; ``None`` if there is none."""
    return storage.recovery_made_on(folder)


def back_up(opened: Unlocked, file: Path, *, report: Report | None = None) -> Path:
    """Write everything to ``file``, encrypted with the same passphrase; return it.

    Args:
        report: ``report(done, all)``; may raise to stop, and nothing is left then.

    Raises:
        FileNotWritten: Nothing half-written was left.
    """
    storage.backup(opened.profile, file, report=report)
    return file


def restore(
    folder: Path,
    file: Path,
    passphrase: str,
    *,
    report: Report = lambda _done, _total: None,
) -> None:
    """Make a profile in ``folder`` from the backup ``file``.

    Args:
        report: ``report(done, all)``; may raise to stop, and no profile was made then.

    Raises:
        ProfileExists, FileUnreadable, WrongPassphrase, DiskFull.
    """
    storage.restore(folder, file, passphrase, report=report)


def check(opened: Unlocked) -> CheckReport:
    """Check database, search index, outbox and journal; changes nothing."""
    return storage.check(opened.profile)


def wipe(opened: Unlocked) -> None:
    """Make the profile unreadable for good: the laptop was stolen, or left and handed all over."""
    storage.wipe(opened.profile)
