"""Opening a profile whose folder cannot be written to, to read what is in it.

Nothing is copied and nothing is written. SQLite reads the database with its log and keeps the
index of the log in memory; its own locks need a place to write, so ours keeps writers away.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.errors import ProfileIncomplete, ProfileMissing, ProfileReadOnly
from desktop.storage.engine import Store, open_store, translated_errors
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.migrate import is_up_to_date
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.profiles import keys
from desktop.storage.profiles.aside import unfinished
from desktop.storage.profiles.backup import DATABASE
from desktop.storage.profiles.forgetting import is_to_erase_again
from desktop.storage.profiles.location import check_place
from desktop.storage.profiles.lock import ReadingLock
from desktop.storage.profiles.plain_files import check_entries
from desktop.storage.profiles.profile import JOURNAL, Profile
from desktop.storage.profiles.rekey import NEXT, Opener


def open_to_read(folder: Path, opener: Opener) -> Profile:
    """Open the profile in ``folder`` with whatever finds its key, and write nothing at all.

    Args:
        opener: Finds the data key among the slots.

    Raises:
        ProfileReadOnly: It must be written to first: an update, a change of keys or an erasure
            was not carried to its end.
        ProfileMissing, ProfileIncomplete, ProfileMisplaced, ProfileInUse: Look at the folder.
        WrongPassphrase, EncryptionUnavailable, DatabaseDamaged: Nothing was opened.
    """
    with translated_errors():
        if not (folder / DATABASE).exists():
            raise (
                ProfileMissing if not (folder / keys.KEYS).exists() else ProfileIncomplete(DATABASE)
            )
        check_place(folder)
        check_entries(folder)
        lock = ReadingLock(folder)
        lock.take()
        try:
            return _opened(folder, _key(folder, opener), lock)
        except BaseException:
            lock.release()
            raise


def _key(folder: Path, opener: Opener) -> bytes:
    if (folder / NEXT).exists() or unfinished(folder):  # which key fits is settled by writing
        raise ProfileReadOnly
    return opener(keys.read_slots(folder))


def _opened(folder: Path, data_key: bytes, lock: ReadingLock) -> Profile:
    journal = FileJournal(folder / JOURNAL, keys.journal_key(data_key))
    store = open_store(folder / DATABASE, data_key, read_only=True)
    try:
        with store.reading() as session:
            session.execute(text("SELECT count(*) FROM sqlite_master"))
        _check_whole(store)
        with store.reading() as session:
            journal.go_to(read_link(session).journal or journal.file.name)
            unseen = _unseen(session, journal)
    except BaseException:
        store.close()
        raise
    return Profile(folder, store, journal, 0, lock, keys.waiting_key(data_key), unseen)


def _check_whole(store: Store) -> None:
    """Refuse what only an opening that writes would put right.

    An older shape of the tables is not what the program reads, and what was to be erased must
    not be seen once more.
    """
    if not is_up_to_date(store) or is_to_erase_again(store):
        raise ProfileReadOnly
    with store.reading() as session:
        if read_link(session).uncleaned:
            raise ProfileReadOnly


def _unseen(session: Session, journal: FileJournal) -> int:
    """Count saved operations that only the journal has: a writing opening brings them back."""
    last = outbox.last_n(session)
    found = set()
    try:
        return len(journal.since(last))
    except JournalDamaged:  # torn at its end, by a save that nobody was told of
        with suppress(JournalDamaged):
            for operation in journal.read():
                found.add(operation.n)
    return sum(number > last for number in found)
