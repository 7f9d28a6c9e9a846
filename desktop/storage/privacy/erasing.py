"""Erasing records for good: every table first, then what lies outside them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.merging import PAIRS
from desktop.domain.task import UNTOLD
from desktop.storage.driver import among, driver
from desktop.storage.landing import applying
from desktop.storage.lists.drafts import drop_views_naming
from desktop.storage.pending.link import note_uncleaned
from desktop.storage.privacy import access, texts
from desktop.storage.registry import SHAPES
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
    unsent = list(_about(db, gone))
    gone += [id_ for id_, _person in unsent]
    gone += [id_ for (id_,) in among(db, "SELECT id FROM conflict WHERE record_id IN", gone)]
    known = lying(db, dict.fromkeys(gone, ""), anywhere=True).known
    texts.forget_persons(db, gone)
    drop_views_naming(db, texts.names_of(db, gone).values())
    with applying(db):
        remove(db, gone)
    shift(db, gone=known, new={})
    db.executemany("INSERT OR IGNORE INTO erased (id) VALUES (?)", [(id_.bytes,) for id_ in ids])
    empty_operations(db, gone)
    _say_only_about_whom(db, unsent)
    for statement in (
        "DELETE FROM attention WHERE id IN",
        "DELETE FROM draft WHERE record_id IN",
    ):
        list(among(db, statement, gone))
    access.forget(db, gone)
    # What is being typed about somebody holds the name too: of whom they chose.
    named = [(str(id_),) for id_ in ids]
    db.executemany("DELETE FROM draft WHERE instr(fields, ?) > 0", named)
    _clear_unsent(session, [id_.bytes for id_ in ids])
    note_uncleaned(session)


def clear(session: Session, ids: Collection[UUID]) -> None:
    """Take away what was written about visits that named somebody who was erased.

    The visits stay for their counts, tasks about them for whoever does them, questions for
    their counts; files beside them go. What is shown follows with the feed; what was sent long
    ago, what waits and what was not saved yet is told by nobody else. The same goes for files
    of the profile as with :func:`erase`.

    Args:
        ids: Of visits, of tasks and of questions.
    """
    if not ids:
        return
    db, cleared = driver(session), [id_.bytes for id_ in ids]
    _drop_files(db, cleared)
    for kind in ("task", "need"):
        found = among(db, f"SELECT id FROM {kind} WHERE visit_id IN", list(cleared))
        cleared += [id_ for (id_,) in found]
    with applying(db):
        for statement in (
            "UPDATE visit SET note = '' WHERE id IN",
            f"UPDATE task SET note = '', title = '{UNTOLD}' WHERE id IN",
            f"UPDATE need SET summary = '{UNTOLD}' WHERE id IN",
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
    note_uncleaned(session)


def _clear_unsent(session: Session, gone: list[bytes]) -> None:
    """Take the words out of visits that name somebody erased, where the server knows of neither.

    A laptop that was away for months met them again: the server throws the name away, and what
    was written about that meeting is told by nobody else.
    """
    db = driver(session)
    names = frozenset(str(UUID(bytes=id_)) for id_ in gone)
    named = among(db, "SELECT visit_id FROM visit_person WHERE person_id IN", gone)
    waiting = (
        "SELECT n, id, fields -> '$.persons' FROM outbox WHERE n > (SELECT sent_n FROM link)"
        " AND fields -> '$.persons' IS NOT NULL AND id IN"
    )
    naming = [
        (n, id_)
        for n, id_, said in among(db, waiting, [id_ for (id_,) in named])
        if not names.isdisjoint(json.loads(said).get("add", ()))
    ]
    less = f"UPDATE outbox SET fields = {_wordless('fields')}, was = {_wordless('was')} WHERE n IN"
    list(among(db, less, [n for n, _id in naming]))
    new = among(db, "SELECT id FROM visit WHERE ver = 0 AND id IN", [id_ for _n, id_ in naming])
    clear(session, [UUID(bytes=id_) for (id_,) in new])


def _wordless(column: str) -> str:
    said = f"json_remove({column}, '$.note')"
    return f"json_replace({said}, '$.title', '{UNTOLD}', '$.summary', '{UNTOLD}')"


def empty_operations(db: Any, ids: Collection[bytes]) -> None:
    """Take away what operations on these records say; the numbers stay, for they are dense."""
    list(among(db, "UPDATE outbox SET fields = '{}', was = '{}' WHERE id IN", list(ids)))


def _about(db: Any, persons: list[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Yield record and person; the server cannot tell of records that were never sent."""
    pointing = [(shape.kind, "person_id") for shape in SHAPES if "person_id" in shape.columns]
    pairs = [(kind, field) for kind, fields in PAIRS.items() for field in fields]
    for kind, field in (*pointing, *pairs):
        found = f"SELECT id, {field} FROM {kind} WHERE {field} IN"
        yield from among(db, found, list(persons))


def _drop_files(db: Any, visits: list[bytes]) -> None:
    """Remove files beside visits that were never sent; of the others the server tells."""
    unsent = "SELECT id FROM attachment WHERE ver = 0 AND visit_id IN"
    files = [id_ for (id_,) in among(db, unsent, visits)]
    with applying(db):
        remove(db, files, entities=("attachment",))
    empty_operations(db, files)


def _say_only_about_whom(db: Any, records: Collection[tuple[bytes, bytes]]) -> None:
    """Leave in operations only whom they are about.

    The server throws away what is about somebody erased, and looks at nothing else in it.
    Without this it would refuse, say, a task without a title, for a person to look at.
    """
    db.executemany(
        "UPDATE outbox SET fields = json_object('person_id', ?) WHERE id = ?",
        [(str(UUID(bytes=person)), id_) for id_, person in records],
    )
