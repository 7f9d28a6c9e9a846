"""The ladder out of a damaged database: its log, the journal, a copy, and beginning anew.

Each step ends with the journal: what was saved after the state that was found comes back from
it. Nothing is deleted: the damaged files are put aside, and put back if no step helps.
"""

from __future__ import annotations

import logging
import shutil
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy.orm import Session

from desktop.domain.privacy.safekeeping import SOUND, Repaired, Step
from desktop.errors import (
    DatabaseDamaged,
    ExpectedError,
    FileUnreadable,
    ProfileIncomplete,
    WrongBackup,
)
from desktop.storage.engine import translated_errors
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.migrate import Report, quietly
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.pending.unheard import mark_unheard
from desktop.storage.profiles import copies, keys
from desktop.storage.profiles.aside import Aside, give_back_unfinished
from desktop.storage.profiles.backup import DATABASE, read_backup_of, slots_in
from desktop.storage.profiles.check import is_whole, refuse_emptied
from desktop.storage.profiles.copies import FOLDER, copies_of
from desktop.storage.profiles.lock import ProfileLock
from desktop.storage.profiles.profile import (
    BEFORE_UPDATE,
    RESERVE,
    Profile,
    hold,
    open_held,
)
from desktop.storage.profiles.rekey import settle
from desktop.storage.profiles.room import with_room

logger = logging.getLogger(__name__)

AS_IT_IS, LOG, COPY, ANEW = "as_it_is", "log", "copy", "anew"
DAMAGED, OTHER_KEY, ABSENT = "damaged", "other_key", "absent"


def repair(
    folder: Path,
    passphrase: str,
    now: datetime,
    *,
    anew: bool = False,
    report: Report = quietly,
) -> Repaired:
    """Make the profile in ``folder`` one that opens, losing as little as can be.

    Args:
        passphrase: Opens the keys; they are no part of what is repaired.
        now: Names the folder for the damaged files.
        anew: Begin with an empty database when nothing else helps; the journal and the server
            fill it again.
        report: ``report(bytes done, bytes in all)`` of a copy that is read, ``(1, 0)`` where
            nobody knows how far it is; may raise to stop, and everything is as it was then.

    Raises:
        WrongPassphrase, ProfileInUse, ProfileIncomplete, DiskFull: Nothing was changed.
    """
    with translated_errors():
        lock = hold(folder)
        try:
            give_back_unfinished(folder)
            _find_keys(folder)
            settle(folder, lambda slots: keys.unwrap(slots, passphrase))
            data_key = keys.unwrap(keys.read_slots(folder), passphrase)
            with _Ladder(folder, data_key, lock, now, report=report) as ladder:
                return ladder.climb(anew=anew)
        finally:
            lock.release()


def put_back(
    folder: Path, file: Path, passphrase: str, now: datetime, *, report: Report = quietly
) -> Repaired:
    """Go back to a backup in a profile that there is, and forward again with the journal.

    So no work that was not sent is ever lost by it: the journal puts it on top. How it was
    before stays as a copy, to which somebody can go back as well.

    Args:
        report: As for :func:`repair`.

    Raises:
        WrongBackup: It is of another profile, or from before the key was renewed.
        FileUnreadable: Also if what was saved here would be lost with it.
        WrongPassphrase, ProfileInUse: Nothing was changed.
    """
    with translated_errors():
        lock = hold(folder)
        try:
            give_back_unfinished(folder)
            data_key = keys.unwrap(keys.read_slots(folder), passphrase)
            with _Ladder(folder, data_key, lock, now, report=report) as ladder:
                before = ladder.secure_unsent(sparing=file)
                step = ladder.from_backup(file)
                if step.outcome == OTHER_KEY:
                    raise WrongBackup(file.name)
                if step.outcome != SOUND:
                    raise ladder.refused or FileUnreadable(file.name, "backup_damaged")
                if ladder.secure_unsent() < before:
                    raise FileUnreadable(file.name, "backup_lacking")
                report(1, 0)
                ladder.keep()
                return ladder.told(step)
        finally:
            lock.release()


def _find_keys(folder: Path) -> None:
    """Take the keys out of the newest copy, where both files with them are gone or damaged.

    Those of a copy from before a new data key open that copy at least, and nothing is deleted.
    """
    try:
        keys.read_slots(folder)
    except ProfileIncomplete:
        for copy in copies_of(folder):
            with suppress(FileUnreadable):
                keys.write_slots(folder, slots_in(copy.file))
                return
        raise


class _Ladder:
    """One climb, in a profile that is ours."""

    def __init__(
        self,
        folder: Path,
        data_key: bytes,
        lock: ProfileLock,
        now: datetime,
        *,
        report: Report,
    ) -> None:
        self._report = report
        self._folder, self._key, self._lock = folder, data_key, lock
        self._aside = Aside(folder, now)
        self._now = now
        self._recovered, self._kept = 0, False
        self.refused: FileUnreadable | None = None
        self._made_at: datetime | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        """Give back what was put aside unless somebody decided otherwise."""
        self.give_back()

    def keep(self) -> None:
        """Decide for what is in place now."""
        self._aside.keep()

    def climb(self, *, anew: bool) -> Repaired:
        """Try one step after the other until one holds."""
        steps: list[Step] = []
        for step in self._all(anew=anew):
            logger.info("Repair: %s %s", step.name, step.outcome)
            steps.append(step)
            if step.outcome == SOUND:
                self.keep()
                self._mend_journal()
                return self.told(*steps)
        self.give_back()
        return Repaired(steps=steps)

    def told(self, *steps: Step) -> Repaired:
        """Return how it went."""
        return Repaired(
            steps=steps,
            recovered=self._recovered,
            aside=self._aside.place.name if self._aside.place.exists() else "",
            copy_made_at=self._made_at,
            kept_as_copy=self._kept,
        )

    def secure_unsent(self, *, sparing: Path | None = None) -> int:
        """Make the journal hold what the database holds; return the number of the last change.

        A database that cannot be opened has nothing to give: 0.

        Args:
            sparing: The backup that comes in its place: make a copy of what is here first.
        """
        try:
            profile = self._opened()
        except ExpectedError:
            return 0
        try:
            if sparing is not None:
                why = copies.BEFORE_BACK
                made = copies.make_copy(
                    profile.store, self._now, why, report=self._report, sparing=sparing
                )
                self._kept = made.copy is not None or not made.problem
            with profile.store.reading() as session:
                _write_anew(profile, session)
                return outbox.last_n(session)
        finally:
            profile.close_files()

    def from_backup(self, file: Path) -> Step:
        """Put the database of a backup in place."""
        self._aside.put()
        try:
            read_backup_of(file, self._key, into=self._folder / DATABASE, report=self._report)
            if file.parent != self._folder / FOLDER:  # ours go when somebody is erased
                mark_unheard(self._folder / DATABASE, self._key)
        except FileUnreadable as error:
            self.refused = error
            return Step(name=COPY, outcome=DAMAGED, file=file.name)
        except WrongBackup:
            return Step(name=COPY, outcome=OTHER_KEY, file=file.name)
        return Step(name=COPY, outcome=self._tried(), file=file.name)

    def give_back(self) -> None:
        """Put everything back where it was."""
        self._aside.give_back()

    def _all(self, *, anew: bool) -> Iterator[Step]:
        yield Step(name=AS_IT_IS, outcome=self._tried())
        if (self._folder / f"{DATABASE}-wal").exists():
            self._aside.put(keep_database=True)
            yield Step(name=LOG, outcome=self._tried())
        for copy in copies_of(self._folder):
            self._made_at = copy.made_at
            yield self.from_backup(copy.file)
        self._made_at = None
        if (self._folder / BEFORE_UPDATE).exists():
            self._aside.put()
            shutil.copyfile(self._folder / BEFORE_UPDATE, self._folder / DATABASE)
            yield Step(name=COPY, outcome=self._tried(), file=BEFORE_UPDATE)
        if anew:
            self._aside.put()
            yield Step(name=ANEW, outcome=self._tried())

    def _mend_journal(self) -> None:
        """Write a journal anew that is damaged amid; the database that is sound has it all."""
        profile = self._opened()
        try:
            if not _is_readable(profile.journal):
                self._aside.put_beside(profile.journal.file)
                with profile.store.reading() as session:
                    _write_anew(profile, session)
        finally:
            profile.close_files()

    def _opened(self) -> Profile:
        job = partial(open_held, self._folder, self._key, self._lock)
        return with_room(self._folder / RESERVE, job)

    def _tried(self) -> str:
        self._report(1, 0)
        if not (self._folder / DATABASE).exists() and not self._aside.place.exists():
            return ABSENT
        try:
            refuse_emptied(self._folder / DATABASE)
            profile = self._opened()
        except DatabaseDamaged:
            return DAMAGED
        try:
            sound = is_whole(profile.store)
        finally:
            profile.close_files()
        self._recovered = profile.recovered
        return SOUND if sound else DAMAGED


def _write_anew(profile: Profile, session: Session) -> None:
    """Let the journal hold what the database holds and no proven backup does."""
    durable = read_link(session).durable_n
    profile.journal.rewrite(list(outbox.operations(session, after=durable)))


def _is_readable(journal: FileJournal) -> bool:
    try:
        deque(journal.read(), maxlen=0)
    except JournalDamaged:
        return False
    return True
