"""The ladder out of a damaged database: its log, the journal, a copy, and beginning anew.

Each step ends with the journal: what was saved after the state that was found comes back from
it. Nothing is deleted: the damaged files are put aside, and put back if no step helps.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from desktop.domain.safekeeping import SOUND, Repaired, Step
from desktop.errors import (
    DatabaseDamaged,
    ExpectedError,
    FileUnreadable,
    WrongBackup,
    WrongPassphrase,
)
from desktop.storage import keys, outbox
from desktop.storage.backup import DATABASE, read_backup
from desktop.storage.copies import FOLDER, copies_of
from desktop.storage.engine import Store, translated_errors
from desktop.storage.link import read_link
from desktop.storage.lock import ProfileLock
from desktop.storage.profile import ASIDE, BEFORE_UPDATE, hold, open_held
from desktop.storage.rekey import settle
from desktop.storage.unheard import mark_unheard

logger = logging.getLogger(__name__)

AS_IT_IS, LOG, COPY, ANEW = "as_it_is", "log", "copy", "anew"
DAMAGED, OTHER_KEY, ABSENT = "damaged", "other_key", "absent"
_PARTS = ("", "-wal", "-shm")


def repair(folder: Path, passphrase: str, now: datetime, *, anew: bool = False) -> Repaired:
    """Make the profile in ``folder`` one that opens, losing as little as can be.

    Args:
        passphrase: Opens the keys; they are no part of what is repaired.
        now: Names the folder for the damaged files.
        anew: Begin with an empty database when nothing else helps; the journal and the server
            fill it again.

    Raises:
        WrongPassphrase, ProfileInUse, ProfileIncomplete, DiskFull: Nothing was changed.
    """
    with translated_errors():
        lock = hold(folder)
        try:
            settle(folder, lambda slots: keys.unwrap(slots, passphrase))
            data_key = keys.unwrap(keys.read_slots(folder), passphrase)
            return _Ladder(folder, data_key, lock, now).climb(passphrase, anew=anew)
        finally:
            lock.release()


def put_back(folder: Path, file: Path, passphrase: str, now: datetime) -> Repaired:
    """Go back to a backup in a profile that there is, and forward again with the journal.

    So no work that was not sent is ever lost by it: the journal puts it on top.

    Raises:
        WrongBackup: It is of another profile, or from before the key was renewed.
        DatabaseDamaged: With it, what was saved here would be lost.
        FileUnreadable, WrongPassphrase, ProfileInUse: Nothing was changed.
    """
    with translated_errors():
        lock = hold(folder)
        try:
            data_key = keys.unwrap(keys.read_slots(folder), passphrase)
            ladder = _Ladder(folder, data_key, lock, now)
            before = ladder.secure_unsent()
            step = ladder.from_backup(file, passphrase)
            told = ladder.told(step)
            if not told.is_sound or ladder.secure_unsent() < before:
                ladder.give_back()
                raise WrongBackup(file.name) if step.outcome == OTHER_KEY else DatabaseDamaged
            return told
        finally:
            lock.release()


class _Ladder:
    """One climb, in a profile that is ours."""

    def __init__(self, folder: Path, data_key: bytes, lock: ProfileLock, now: datetime) -> None:
        self._folder, self._key, self._lock = folder, data_key, lock
        self._aside = folder / f"{ASIDE}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        self._recovered = 0
        self._made_at: datetime | None = None

    def climb(self, passphrase: str, *, anew: bool) -> Repaired:
        """Try one step after the other until one holds."""
        steps: list[Step] = []
        for step in self._all(passphrase, anew=anew):
            logger.info("Repair: %s %s", step.name, step.outcome)
            steps.append(step)
            if step.outcome == SOUND:
                return self.told(*steps)
        self.give_back()
        return Repaired(steps=steps)

    def told(self, *steps: Step) -> Repaired:
        """Return how it went."""
        return Repaired(
            steps=steps,
            recovered=self._recovered,
            aside=self._aside.name if self._aside.exists() else "",
            copy_made_at=self._made_at,
        )

    def secure_unsent(self) -> int:
        """Make the journal hold what the database holds; return the number of the last change.

        A database that cannot be opened has nothing to give: 0.
        """
        try:
            profile = open_held(self._folder, self._key, self._lock)
        except ExpectedError:
            return 0
        try:
            with profile.store.reading() as session:
                durable, last = read_link(session).durable_n, outbox.last_n(session)
                profile.journal.rewrite(list(outbox.operations(session, after=durable)))
                return last
        finally:
            profile.close_files()

    def from_backup(self, file: Path, passphrase: str) -> Step:
        """Put the database of a backup in place."""
        self._put_aside()
        try:
            slots = read_backup(file, passphrase, into=self._folder / DATABASE)
            same = keys.unwrap(slots, passphrase) == self._key
            if same and file.parent != self._folder / FOLDER:  # ours go when somebody is erased
                mark_unheard(self._folder / DATABASE, self._key)
        except FileUnreadable:
            return Step(name=COPY, outcome=DAMAGED, file=file.name)
        except WrongPassphrase:
            same = False
        return Step(name=COPY, outcome=self._tried() if same else OTHER_KEY, file=file.name)

    def give_back(self) -> None:
        """Put everything back where it was."""
        if self._aside.exists():
            for part in _PARTS:
                (self._folder / (DATABASE + part)).unlink(missing_ok=True)
            for file in self._aside.iterdir():
                file.replace(self._folder / file.name)
            self._aside.rmdir()

    def _all(self, passphrase: str, *, anew: bool) -> Iterator[Step]:
        yield Step(name=AS_IT_IS, outcome=self._tried())
        if (self._folder / f"{DATABASE}-wal").exists():
            self._put_aside(keep_database=True)
            yield Step(name=LOG, outcome=self._tried())
        for copy in copies_of(self._folder):
            self._made_at = copy.made_at
            yield self.from_backup(copy.file, passphrase)
        self._made_at = None
        if (self._folder / BEFORE_UPDATE).exists():
            self._put_aside()
            shutil.copyfile(self._folder / BEFORE_UPDATE, self._folder / DATABASE)
            yield Step(name=COPY, outcome=self._tried(), file=BEFORE_UPDATE)
        if anew:
            self._put_aside()
            yield Step(name=ANEW, outcome=self._tried())

    def _tried(self) -> str:
        if not (self._folder / DATABASE).exists() and not self._aside.exists():
            return ABSENT
        try:
            profile = open_held(self._folder, self._key, self._lock)
        except DatabaseDamaged:
            return DAMAGED
        try:
            sound = _is_sound(profile.store)
        finally:
            profile.close_files()
        self._recovered = profile.recovered
        return SOUND if sound else DAMAGED

    def _put_aside(self, *, keep_database: bool = False) -> None:
        """Move the files away; once they are, what the last step left is no loss."""
        self._aside.mkdir(exist_ok=True)
        for part in _PARTS:
            file = self._folder / (DATABASE + part)
            there = self._aside / file.name
            if file.exists() and there.exists():
                file.unlink()
            elif file.exists() and keep_database and not part:
                shutil.copyfile(file, there)
            elif file.exists():
                file.replace(there)


def _is_sound(store: Store) -> bool:
    try:
        with store.reading() as session:
            whole = session.execute(text("PRAGMA cipher_integrity_check")).first() is None
            return whole and session.scalar(text("PRAGMA integrity_check")) == "ok"
    except DatabaseDamaged:
        return False
