"""At opening: database and journal brought to say the same, whatever happened before."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.operation import Operation
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.privacy.cleaning import clean
from desktop.storage.profiles.replay import replay
from desktop.storage.syncing.streams import fork

logger = logging.getLogger(__name__)


def reconcile(store: Store, journal: FileJournal) -> int:
    """Make database and journal agree again; return how many operations the database got.

    The journal must be the file that the link names. Others beside it belong to a row of
    operations that this database knows nothing of any more: an older copy was put back, or
    its log lost the end. What they hold and the database lacks is saved again.
    """
    _remove_replaced(store, journal)
    recovered = _level(store, journal)
    for other in _others(journal):
        recovered += _take_over(store, other)
        other.file.unlink()
    clean(store)
    return recovered


def _level(store: Store, journal: FileJournal) -> int:
    """Give each what only the other has; return how many operations the database got.

    Where the journal begins behind the end of the database, what lies between is in a proven
    backup of the server only. This copy has not seen it, so it goes on under a stream of its
    own: whoever goes on with a stream counts as having seen all of it, and would write over it.
    """
    journal_n = _last_whole(journal)
    with store.reading() as session:
        database_n = outbox.last_n(session)
        link = read_link(session)
        missing = list(outbox.operations(session, after=max(journal_n, link.durable_n)))
    if missing:
        logger.info("%d operations added to the journal", len(missing))
        journal.append(missing)
    if journal_n <= database_n:
        return 0
    found = journal.since(database_n)
    with store.writing() as session:
        recovered = replay(session, found)
        if found[0].n > database_n + 1:
            fork(session, session.info["new_op_id"]())
    logger.warning("%d operations were missing in the database", recovered)
    return recovered


def _take_over(store: Store, other: FileJournal) -> int:
    """Save operations of another journal that the database lacks, under numbers of its own."""
    with store.writing() as session:
        unknown = [each for each in _readable(other) if not _knows(session, each)]
        first = outbox.last_n(session) + 1
        renumbered = [replace(each, n=first + place) for place, each in enumerate(unknown)]
        recovered = replay(session, renumbered)
        session.info["operations"].extend(renumbered)
    if recovered:
        logger.warning("%d operations were in another journal only", recovered)
    return recovered


def _knows(session: Session, operation: Operation) -> bool:
    asked = "SELECT 1 FROM outbox WHERE op = ?"
    return driver(session).execute(asked, (operation.op.bytes,)).fetchone() is not None


def _readable(journal: FileJournal) -> Iterator[Operation]:
    try:
        yield from journal.read()
    except JournalDamaged:
        logger.warning("another journal is damaged")


def _others(journal: FileJournal) -> Iterator[FileJournal]:
    for file in sorted(journal.file.parent.glob("*.journal")):
        if file != journal.file:
            yield journal.beside(file.name)


def _remove_replaced(store: Store, journal: FileJournal) -> None:
    with store.reading() as session:
        name = read_link(session).journal_before
    replaced: Path = journal.file.with_name(name) if name else journal.file
    if replaced != journal.file:
        replaced.unlink(missing_ok=True)


def _last_whole(journal: FileJournal) -> int:
    try:
        return journal.last_n()
    except JournalDamaged:
        journal.cut_damage()
        return journal.last_n()
