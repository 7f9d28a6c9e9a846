"""Making, opening, copying and checking a profile: the folder with everything of one colleague."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from uuid_utils.compat import uuid7

from desktop.services.areas import ensure_areas
from desktop.services.desk import Desk
from desktop.storage import profile as storage
from desktop.storage.link import read_link
from desktop.storage.profile import CheckReport, Profile


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
        ProfileMissing, ProfileInUse, ProfileReadOnly, ProfileIncomplete, WrongPassphrase,
        DatabaseDamaged, DatabaseTooNew, EncryptionUnavailable, DiskFull.
    """
    profile = storage.open_profile(folder, passphrase)
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
    return Unlocked(folder, profile, desk)


def as_registered(desk: Desk) -> Desk:
    """Return the desk as the server knows the colleague, if the laptop is registered.

    A desk from before goes on working: what is made at it joins its team when it is sent.
    """
    with desk.store.reading() as session:
        link = read_link(session)
    return replace(
        desk,
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
