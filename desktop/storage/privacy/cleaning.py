"""After erasing: what the database no longer holds must not be read from its files either."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desktop.storage.driver import driver
from desktop.storage.engine import BUSY_TIMEOUT_MS, Store, translated_errors
from desktop.storage.operation import Written
from desktop.storage.pending import outbox
from desktop.storage.pending.link import change_link, read_link

_WORTH = 500
"""Operations that can go before the journal is written anew."""

_OFTEN = 5_000
"""Operations between two words on how far it is."""

_PATIENCE_MS = 200
"""How long emptying the log waits for a reader; saves wait behind it."""


Report = Callable[[int, int], None]


def _quietly(_done: int, _total: int) -> None: ...


def clean(store: Store, *, erased: int | None = None, report: Report = _quietly) -> bool:
    """Take erased content out of journal, write-ahead log and older copies.

    Done again until it succeeds: a list that somebody is reading keeps the log alive.

    Args:
        erased: How far the feed of erasures was carried out, noted only once nothing is left.
        report: Told how many operations were written anew, of how many; it must not raise.

    Returns:
        Whether nothing is left.
    """
    with store.reading() as session:
        link = read_link(session)
    if link.uncleaned:
        with store.writing() as session:
            # In one piece, the search index holds nothing of what was ever taken out of it.
            driver(session).execute("INSERT INTO search_fts(search_fts) VALUES ('optimize')")
            if store.journal is not None:
                said = outbox.written(session, after=link.durable_n)
                total = outbox.last_n(session) - link.durable_n
                store.journal.rewrite(_counted(said, total, report))
        for copy in store.copies:
            copy.unlink(missing_ok=True)
        store.drop_copies()
        if not _empty_log(store):
            return False
    if link.uncleaned or erased not in {None, link.erased}:
        with store.writing() as session:
            left = read_link(session).uncleaned - link.uncleaned
            done = erased if erased is not None and not left else link.erased
            change_link(session, uncleaned=left, erased=done)
        return not left
    return True


def _counted(said: Iterable[Written], total: int, report: Report) -> Iterator[Written]:
    for done, operation in enumerate(said, 1):
        yield operation
        if done % _OFTEN == 0:
            report(done, max(done, total))
    report(total, total)


def _empty_log(store: Store) -> bool:
    """Copy the write-ahead log into the database and cut it to nothing."""
    with translated_errors(), store.engine.connect() as connection:
        db: Any = connection.connection.driver_connection
        db.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        try:
            busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    return not busy


def trim_journal(store: Store) -> None:
    """Leave out of the journal what is in a proven backup, once it is worth the writing."""
    journal = store.journal
    if journal is None:
        return
    with store.reading() as session:
        durable = read_link(session).durable_n
    first = journal.first_n()
    if first and durable - first >= _WORTH:
        with store.writing() as session:
            journal.rewrite(outbox.written(session, after=durable))
