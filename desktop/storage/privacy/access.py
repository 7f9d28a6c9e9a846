"""The log of reads on this laptop: joined at the end, read page by page, and verified.

Plain statements: a line costs some microseconds, so nobody notices that it is written. What a
line says, and why a person stands beside the chain and not in it, is told in
:mod:`desktop.domain.privacy.access`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.access import (
    QUARTER_MS,
    SECRET_BYTES,
    TAKEN_OUT,
    Access,
    AccessFilter,
    Entry,
    Way,
    beginning,
    link,
    mark_of,
    quarter_of,
    told_of,
)
from desktop.storage.driver import among, driver, is_empty, places
from desktop.storage.tables.columns import milliseconds, moment_from

Secret = Callable[[], UUID]
"""Makes a random id, of version 4: 122 bits that nobody can guess."""
_CHAIN = (
    "SELECT branch, parent, root_n, root_hash, n, hash, sent_n, sent_hash, pruned_n, pruned_hash,"
    " refused_n FROM access_chain"
)
ENTRY = "n, id, at, by, way, kind, form, count, reason, told"
"""Columns of an entry, in the order of its fields."""
_ALONE = (
    "SELECT m.n FROM access_mark m WHERE m.mark = ? AND NOT EXISTS"
    " (SELECT 1 FROM access_mark o WHERE o.n = m.n AND o.mark <> m.mark)"
)
_REASONS = (
    "UPDATE export_log SET reason = '' WHERE id IN"
    f" (SELECT id FROM access_entry WHERE n IN ({_ALONE}))",
    f"UPDATE access_entry SET reason = '' WHERE reason <> '' AND n IN ({_ALONE})",
)
_ADD = f"INSERT INTO access_entry ({ENTRY}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Where the branch of this profile stands; see ``AccessChainRow``."""

    branch: UUID
    parent: UUID | None
    root_n: int
    root_hash: bytes
    n: int
    hash: bytes
    sent_n: int
    sent_hash: bytes
    pruned_n: int
    pruned_hash: bytes
    refused_n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that is to be written in the log.

    Args:
        persons: Who was seen.
        count: How many records; as many as persons if 0.
        id: If it has one already, as an export has.
    """

    at: datetime
    by: str
    way: str
    persons: Collection[UUID] = ()
    kind: str = "person"
    form: str = ""
    count: int = 0
    reason: str = ""
    id: UUID | None = None


def read_chain(session: Session) -> Chain | None:
    """Return where the branch stands; ``None`` before its first entry."""
    row = driver(session).execute(_CHAIN).fetchone()
    if row is None:
        return None
    branch, parent, *rest = row
    names = tuple(Chain.__dataclass_fields__)[2:]
    return Chain(
        branch=UUID(bytes=branch),
        parent=None if parent is None else UUID(bytes=parent),
        **dict(zip(names, rest, strict=True)),
    )


def append(session: Session, notes: Sequence[Note], *, new_id: Secret, secret: Secret) -> int:
    """Write lines at the end; return how many there were.

    Args:
        new_id: Makes the id of an entry.
        secret: Makes what is behind a person's mark.
    """
    if not notes:
        return 0
    db, chain = driver(session), read_chain(session)
    if chain is None:
        chain = _begin(db, new_id())
        notes = [*_earlier_exports(db), *notes]
    marks = marks_of(db, {person for note in notes for person in note.persons}, secret)
    n, last, rows, pairs = chain.n, chain.hash, [], []
    for note in notes:
        n += 1
        entry = _entry(n, note, marks, new_id)
        last = link(last, entry)
        rows.append((*_stored(entry), last))
        pairs += [(n, mark) for mark in entry.marks]
    db.executemany(_ADD, rows)
    db.executemany("INSERT INTO access_mark (n, mark) VALUES (?, ?)", pairs)
    db.execute("UPDATE access_chain SET n = ?, hash = ?", (n, last))
    return len(notes)


def news(session: Session, notes: Iterable[Note]) -> Sequence[Note]:
    """Return those that the log does not tell of yet for this quarter of an hour, each once.

    A line that tells of several persons counts for each of them.
    """
    db, kept = driver(session), []
    known: dict[int, set[tuple[Any, ...]]] = {}
    for note in notes:
        quarter = quarter_of(milliseconds(note.at))
        if quarter not in known:
            known[quarter] = set(_told(db, quarter))
        fresh = [key for key in _keys(note) if key not in known[quarter]]
        known[quarter].update(fresh)
        if fresh:
            kept.append(note)
    return kept


def marks_of(db: Any, persons: Collection[UUID], secret: Secret) -> Mapping[UUID, bytes]:
    """Return the marks of persons; who has none gets one."""
    asked = [person.bytes for person in persons]
    found = among(db, "SELECT person_id, mark FROM access_person WHERE person_id IN", asked)
    marks = {UUID(bytes=person): bytes(mark) for person, mark in found}
    rows = []
    for person in persons:
        if person not in marks:
            behind = secret().bytes[:SECRET_BYTES]
            marks[person] = mark_of(behind, person)
            rows.append((person.bytes, marks[person], behind))
    db.executemany("INSERT INTO access_person (person_id, mark, secret) VALUES (?, ?, ?)", rows)
    return marks


def entries(db: Any, after: int, most: int = -1) -> Iterator[tuple[Entry, bytes]]:
    """Yield entries behind number ``after`` with their hashes, in order, with their marks."""
    wanted = f"SELECT {ENTRY}, hash FROM access_entry WHERE n > ? ORDER BY n LIMIT ?"
    beside = db.execute("SELECT n, mark FROM access_mark WHERE n > ? ORDER BY n, mark", (after,))
    pair = beside.fetchone()
    for *said, hash_ in db.execute(wanted, (after, most)):
        marks = []
        while pair is not None and pair[0] <= said[0]:
            marks.append(bytes(pair[1]))
            pair = beside.fetchone()
        yield read_entry(said, tuple(marks)), bytes(hash_)


def read_entry(said: Sequence[Any], marks: tuple[bytes, ...]) -> Entry:
    """Return an entry from its columns."""
    n, id_, at, by, way, kind, form, count, reason, told = said
    return Entry(
        n=n,
        id=UUID(bytes=id_),
        at=at,
        by=by,
        way=way,
        kind=kind,
        form=form,
        count=count,
        reason=reason,
        told=bytes(told),
        marks=marks,
    )


def list_accesses(
    session: Session, wanted: AccessFilter, *, offset: int = 0, limit: int = 200
) -> Sequence[Access]:
    """Return lines of the log, the last written first."""
    where, values = _where(wanted)
    found = (
        driver(session)
        .execute(
            f"SELECT {ENTRY} FROM access_entry e WHERE {where} ORDER BY n DESC LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        .fetchall()
    )
    whom = _whom(driver(session), [row[0] for row in found])
    return [_access(row, whom.get(row[0], ())) for row in found]


def count_accesses(session: Session, wanted: AccessFilter) -> int:
    """Return how many lines there are."""
    where, values = _where(wanted)
    asked = f"SELECT count(*) FROM access_entry e WHERE {where}"
    return int(driver(session).execute(asked, values).fetchone()[0])


def colleagues(session: Session) -> Sequence[str]:
    """Return who stands in the log."""
    return [by for (by,) in driver(session).execute("SELECT DISTINCT by FROM access_entry")]


def forget(db: Any, persons: Collection[bytes]) -> None:
    """Let nobody tell any more which entries are about these persons; the chain stays.

    A reason for looking at one of them alone may name them, so it goes too. That of a file with
    others in it stays.
    """
    for (mark,) in list(
        among(db, "SELECT mark FROM access_person WHERE person_id IN", list(persons))
    ):
        for statement in _REASONS:
            db.execute(statement, (mark,))
    list(among(db, "DELETE FROM access_person WHERE person_id IN", list(persons)))
    list(among(db, "DELETE FROM export_person WHERE person_id IN", list(persons)))


def _begin(db: Any, branch: UUID) -> Chain:
    start = beginning(branch)
    db.execute(
        "INSERT INTO access_chain (one, branch, root_n, root_hash, n, hash, sent_n, sent_hash,"
        " pruned_n, pruned_hash, refused_n) VALUES (1, ?, 0, ?, 0, ?, 0, ?, 0, ?, 0)",
        (branch.bytes, start, start, start, start),
    )
    return Chain(
        branch=branch,
        parent=None,
        root_n=0,
        root_hash=start,
        n=0,
        hash=start,
        sent_n=0,
        sent_hash=start,
        pruned_n=0,
        pruned_hash=start,
        refused_n=0,
    )


def _earlier_exports(db: Any) -> Iterator[Note]:
    """Yield the exports from before there was a chain, so that they are part of it."""
    whom: dict[bytes, list[UUID]] = {}
    for export, person in db.execute("SELECT export_id, person_id FROM export_person"):
        whom.setdefault(bytes(export), []).append(UUID(bytes=person))
    asked = "SELECT id, at, by, kind, form, rows, reason FROM export_log ORDER BY at, id"
    for id_, at, by, kind, form, rows, reason in db.execute(asked):
        yield Note(
            id=UUID(bytes=id_),
            at=moment_from(at),
            by=by,
            way=Way.EXPORT,
            kind=kind,
            form=form,
            count=rows,
            reason=reason,
            persons=whom.get(bytes(id_), ()),
        )


def _entry(n: int, note: Note, marks: Mapping[UUID, bytes], new_id: Secret) -> Entry:
    id_ = note.id or new_id()
    return Entry(
        n=n,
        id=id_,
        at=milliseconds(note.at),
        by=note.by,
        way=str(note.way),
        kind=note.kind,
        form=note.form,
        count=note.count or len(note.persons),
        reason=note.reason,
        told=told_of(id_, note.reason),
        marks=tuple(sorted({marks[person] for person in note.persons})),
    )


def _stored(entry: Entry) -> tuple[Any, ...]:
    return (
        *(entry.n, entry.id.bytes, entry.at, entry.by, entry.way, entry.kind),
        *(entry.form, entry.count, entry.reason, entry.told),
    )


def _keys(note: Note) -> Iterator[tuple[Any, ...]]:
    said = (str(note.way), note.by, note.kind, note.reason)
    for person in note.persons or (None,):
        yield (*said, None if person is None else person.bytes)


def _told(db: Any, quarter: int) -> Iterator[tuple[Any, ...]]:
    """Yield what the log tells of for a quarter of an hour; of files that were written nothing."""
    out = sorted(TAKEN_OUT)
    return db.execute(  # type: ignore[no-any-return]
        "SELECT e.way, e.by, e.kind, e.reason, p.person_id FROM access_entry e"
        " LEFT JOIN access_mark m ON m.n = e.n LEFT JOIN access_person p ON p.mark = m.mark"
        f" WHERE e.at >= ? AND e.at < ? AND e.way NOT IN ({places(len(out))})"
        " AND (m.mark IS NULL OR p.person_id IS NOT NULL)",
        (quarter, quarter + QUARTER_MS, *out),
    )


def _where(wanted: AccessFilter) -> tuple[str, list[Any]]:
    parts, values = ["1"], list[Any]()
    if wanted.person_id is not None:
        parts.append(
            "n IN (SELECT m.n FROM access_mark m JOIN access_person p ON p.mark = m.mark"
            " WHERE p.person_id = ?)"
        )
        values.append(wanted.person_id.bytes)
    if wanted.by:
        parts.append("by = ?")
        values.append(wanted.by)
    if wanted.ways:
        parts.append(f"way IN ({places(len(wanted.ways))})")
        values += sorted(wanted.ways)
    if wanted.first is not None:
        parts.append("at >= ?")
        values.append(milliseconds(wanted.first))
    if wanted.last is not None:
        parts.append("at < ?")
        values.append(milliseconds(wanted.last))
    return " AND ".join(parts), values


def _whom(db: Any, ns: Sequence[int]) -> Mapping[int, Sequence[UUID | None]]:
    if is_empty(db, "access_mark"):
        return {}
    whom: dict[int, list[UUID | None]] = {}
    asked = (
        "SELECT m.n, p.person_id FROM access_mark m LEFT JOIN access_person p ON p.mark = m.mark"
        " WHERE m.n IN"
    )
    for n, person in among(db, asked, ns):
        whom.setdefault(n, []).append(None if person is None else UUID(bytes=person))
    return whom


def _access(row: Sequence[Any], whom: Sequence[UUID | None]) -> Access:
    n, id_, at, by, way, kind, form, count, reason, _told = row
    return Access(
        n=n,
        id=UUID(bytes=id_),
        at=moment_from(at),
        by=by,
        way=way,
        kind=kind,
        form=form,
        count=count,
        reason=reason,
        persons=tuple(person for person in whom if person is not None),
        erased=sum(person is None for person in whom),
    )
