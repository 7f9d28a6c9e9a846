"""Erasing records for good: every table first, then what lies outside them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver
from desktop.storage.landing import applying
from desktop.storage.link import change_link
from desktop.storage.removal import remove
from desktop.storage.sums import lying, shift


def erase(session: Session, ids: Collection[UUID]) -> None:
    """Remove all content of records, in the caller's transaction; their ids never come back.

    Operations keep their number and lose what they say. The journal and the write-ahead log
    still hold it: ``clean`` comes after the commit, and again at the next opening if the
    program was stopped in between.
    """
    if not ids:
        return
    db = driver(session)
    gone = [id_.bytes for id_ in ids]
    gone += [id_ for (id_,) in among(db, "SELECT id FROM conflict WHERE record_id IN", gone)]
    known = lying(db, dict.fromkeys(gone, ""), anywhere=True).known
    with applying(db):
        remove(db, gone)
    shift(db, gone=known, new={})
    db.executemany("INSERT OR IGNORE INTO erased (id) VALUES (?)", [(id_.bytes,) for id_ in ids])
    empty_operations(db, gone)
    for statement in (
        "DELETE FROM attention WHERE id IN",
        "DELETE FROM draft WHERE record_id IN",
    ):
        list(among(db, statement, gone))
    change_link(session, uncleaned=True)


def clear(session: Session, visits: Collection[UUID]) -> None:
    """Take away what was written about visits that named somebody who was erased.

    The visits stay for their counts. What is shown follows with the feed; what was sent long
    ago, what waits and what was not saved yet is told by nobody else. The same goes for files
    as with :func:`erase`.
    """
    if not visits:
        return
    db, ids = driver(session), [id_.bytes for id_ in visits]
    with applying(db):
        for statement in (
            "UPDATE visit SET note = '' WHERE id IN",
            "UPDATE shadow SET body = json_remove(body, '$.note') WHERE id IN",
            "UPDATE unread SET body = json_remove(body, '$.note') WHERE id IN",
            "UPDATE outbox SET fields = json_remove(fields, '$.note'),"
            " was = json_remove(was, '$.note') WHERE id IN",
            "UPDATE attention SET fields = json_remove(fields, '$.note') WHERE id IN",
            "UPDATE draft SET fields = json_remove(fields, '$.note') WHERE record_id IN",
            "DELETE FROM search_entry WHERE record_id IN",
        ):
            list(among(db, statement, ids))
    change_link(session, uncleaned=True)


def empty_operations(db: Any, ids: Collection[bytes]) -> None:
    """Take away what operations on these records say; the numbers stay, for they are dense."""
    list(among(db, "UPDATE outbox SET fields = '{}', was = '{}' WHERE id IN", list(ids)))
