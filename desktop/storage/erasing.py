"""Erasing records for good: every table first, then what lies outside them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.task import UNTOLD
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
    tasks = _tasks_about(db, gone)
    gone += [task for task, _person in tasks]
    gone += [id_ for (id_,) in among(db, "SELECT id FROM conflict WHERE record_id IN", gone)]
    known = lying(db, dict.fromkeys(gone, ""), anywhere=True).known
    with applying(db):
        remove(db, gone)
    shift(db, gone=known, new={})
    db.executemany("INSERT OR IGNORE INTO erased (id) VALUES (?)", [(id_.bytes,) for id_ in ids])
    empty_operations(db, gone)
    _say_only_about_whom(db, tasks)
    for statement in (
        "DELETE FROM attention WHERE id IN",
        "DELETE FROM draft WHERE record_id IN",
    ):
        list(among(db, statement, gone))
    # What is being typed about somebody holds the name too: of whom they chose.
    named = [(str(id_),) for id_ in ids]
    db.executemany("DELETE FROM draft WHERE instr(fields, ?) > 0", named)
    change_link(session, uncleaned=True)


def clear(session: Session, ids: Collection[UUID]) -> None:
    """Take away what was written about visits that named somebody who was erased.

    The visits stay for their counts, tasks about them for whoever does them. What is shown
    follows with the feed; what was sent long ago, what waits and what was not saved yet is
    told by nobody else. The same goes for files as with :func:`erase`.

    Args:
        ids: Of visits and of tasks.
    """
    if not ids:
        return
    db, cleared = driver(session), [id_.bytes for id_ in ids]
    cleared += [id_ for (id_,) in among(db, "SELECT id FROM task WHERE visit_id IN", cleared)]
    with applying(db):
        for statement in (
            "UPDATE visit SET note = '' WHERE id IN",
            f"UPDATE task SET note = '', title = '{UNTOLD}' WHERE id IN",
            f"UPDATE shadow SET body = {_wordless('body')} WHERE id IN",
            f"UPDATE unread SET body = {_wordless('body')} WHERE id IN",
            f"UPDATE outbox SET fields = {_wordless('fields')}, was = {_wordless('was')}"
            " WHERE id IN",
            f"UPDATE attention SET fields = {_wordless('fields')} WHERE id IN",
            f"UPDATE draft SET fields = {_wordless('fields')} WHERE record_id IN",
            "DELETE FROM search_entry WHERE record_id IN",
        ):
            list(among(db, statement, cleared))
        about = f"UPDATE draft SET fields = {_wordless('fields')} WHERE instr(fields, ?) > 0"
        db.executemany(about, [(str(id_),) for id_ in ids])
    change_link(session, uncleaned=True)


def _wordless(column: str) -> str:
    return f"json_replace(json_remove({column}, '$.note'), '$.title', '{UNTOLD}')"


def empty_operations(db: Any, ids: Collection[bytes]) -> None:
    """Take away what operations on these records say; the numbers stay, for they are dense."""
    list(among(db, "UPDATE outbox SET fields = '{}', was = '{}' WHERE id IN", list(ids)))


def _tasks_about(db: Any, persons: list[bytes]) -> list[tuple[bytes, bytes]]:
    """Return task and person; the server cannot tell of tasks that were never sent."""
    return list(among(db, "SELECT id, person_id FROM task WHERE person_id IN", persons))


def _say_only_about_whom(db: Any, tasks: Collection[tuple[bytes, bytes]]) -> None:
    """Leave in operations only whom they are about.

    The server throws away what is about somebody erased, and looks at nothing else in it.
    Without this it would refuse a task without a title, for a person to look at.
    """
    db.executemany(
        "UPDATE outbox SET fields = json_object('person_id', ?) WHERE id = ?",
        [(str(UUID(bytes=person)), task) for task, person in tasks],
    )
