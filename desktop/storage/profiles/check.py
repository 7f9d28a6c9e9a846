"""Whether everything in a profile still agrees. Reads only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from desktop.errors import DatabaseDamaged
from desktop.storage.driver import CHUNK, driver, is_empty
from desktop.storage.engine import Store
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.migrate import differences
from desktop.storage.models import OutboxRow
from desktop.storage.pending import outbox
from desktop.storage.pending.link import granted, read_link
from desktop.storage.registry import SHAPES, Shape, kinds
from desktop.storage.rows import read_rows
from desktop.storage.search_index import ENTRY, entry_of
from desktop.storage.sums import recount

SEEN = "damage-seen"
"""Mark in a profile in which somebody met damage."""
_COUNTED = {
    "unread": "SELECT count(*) FROM unread",
    "attention": "SELECT count(*) FROM attention",
    "open_conflicts": "SELECT count(*) FROM conflict"
    " WHERE resolution IS NULL AND deleted_at IS NULL",
}


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Args:
        problems: Codes of what does not agree: ``database_damaged``, ``page_damaged``,
            ``dangling_rows``, ``schema_differs``, ``outbox_gap``, ``journal_damaged``,
            ``journal_behind``, ``journal_differs``, ``search_index_differs``,
            ``shadow_differs`` (base of a merge), ``sums_differ``, ``gates_open``,
            ``erased_again``. Empty = sound.
        counts: How many of what was looked at: each kind of record (bin included),
            ``operations``, ``waiting``, ``journal_frames``, ``search_entries``, ``unread``,
            ``attention``, ``open_conflicts``.
    """

    problems: Sequence[str]
    counts: Mapping[str, int]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def check_store(store: Store, journal: FileJournal) -> CheckReport:
    """Check pages, references, schema, outbox, journal and search index.

    Raises:
        DatabaseDamaged: So badly that it cannot even be counted.
    """
    problems: list[str] = []
    counts: dict[str, int] = {}
    with store.reading() as session:
        problems += _damage(session)
        counts |= _count(session)
        problems += _outbox_problems(session)
        problems += _sync_problems(session)
        frames, journal_problems = _journal_problems(session, journal)
        counts["journal_frames"] = frames
        problems += journal_problems
        problems += _search_problems(session, may_write=not store.read_only)
    if differences(store):
        problems.append("schema_differs")
    return CheckReport(tuple(problems), counts)


def refuse_emptied(database: Path) -> None:
    """Refuse a file without content: it is born with some, and SQLite would begin it anew.

    Raises:
        DatabaseDamaged: It lost all of it.
    """
    if database.exists() and not database.stat().st_size:
        raise DatabaseDamaged


def note_damage(folder: Path) -> None:
    """Leave a mark, so that the next opening looks at every page: most are not read by it."""
    with suppress(OSError):
        (folder / SEEN).touch()


def look_again(store: Store) -> None:
    """Look at every page if damage was seen since the last look.

    Raises:
        DatabaseDamaged: It is there; nothing was changed.
    """
    mark = store.path.with_name(SEEN)
    if mark.exists():
        if not is_whole(store):
            raise DatabaseDamaged
        mark.unlink(missing_ok=True)


def is_whole(store: Store) -> bool:
    """Return whether every page of a database can be read and agrees with the others."""
    try:
        with store.reading() as session:
            whole = session.execute(text("PRAGMA cipher_integrity_check")).first() is None
            return whole and session.scalar(text("PRAGMA integrity_check")) == "ok"
    except DatabaseDamaged:
        return False


def _damage(session: Session) -> Iterator[str]:
    try:
        if session.execute(text("PRAGMA cipher_integrity_check")).first() is not None:
            yield "page_damaged"
        if session.execute(text("PRAGMA integrity_check")).scalars().first() != "ok":
            yield "database_damaged"
        if session.execute(text("PRAGMA foreign_key_check")).first() is not None:
            yield "dangling_rows"
    except (DBAPIError, DatabaseDamaged):
        yield "database_damaged"


def _count(session: Session) -> dict[str, int]:
    tables = {shape.kind: shape.table for shape in SHAPES}
    counts = {
        kind: session.scalar(select(func.count()).select_from(table)) or 0
        for kind, table in tables.items()
    }
    counts["operations"] = session.scalar(select(func.count(OutboxRow.n))) or 0
    counts["waiting"] = outbox.pending_count(session)
    for name, asked in _COUNTED.items():
        counts[name] = int(session.execute(text(asked)).scalar_one())
    counts["search_entries"] = session.scalar(select(func.count(ENTRY.c.n))) or 0
    return counts


def _outbox_problems(session: Session) -> Iterator[str]:
    first, last, count = session.execute(
        select(func.min(OutboxRow.n), func.max(OutboxRow.n), func.count())
    ).one()
    sent = outbox.sent_n(session)
    if (count and last - first + 1 != count) or sent > (last or 0) or (count and sent < first - 1):
        yield "outbox_gap"


def _sync_problems(session: Session) -> Iterator[str]:
    """Hold what synchronising keeps against the rows."""
    db = driver(session)
    if not is_empty(db, "applying"):
        yield "gates_open"
    if any(one.sum != recount(db, one.scope) for one in granted(session)):
        yield "sums_differ"
    if _orphans(db) or _unmerged(db):
        yield "shadow_differs"
    left = " UNION ALL ".join(f'SELECT id FROM "{kind}"' for kind in sorted(kinds()))
    if db.execute(f"SELECT 1 FROM erased WHERE id IN ({left}) LIMIT 1").fetchone():
        yield "erased_again"


def _orphans(db: Any) -> bool:
    """Return whether something is kept both as shown and as impossible to show."""
    both = "SELECT 1 FROM unread u JOIN shadow s ON s.id = u.id LIMIT 1"
    return db.execute(both).fetchone() is not None


def _unmerged(db: Any) -> bool:
    """Return whether a row is at another version than the state that lies under it."""
    return any(
        db.execute(
            f'SELECT 1 FROM "{kind}" t JOIN shadow s ON s.id = t.id WHERE t.ver > s.ver LIMIT 1'
        ).fetchone()
        for kind in kinds()
    )


def _journal_problems(session: Session, journal: FileJournal) -> tuple[int, list[str]]:
    """Hold the ids in the journal against those in the outbox."""
    kept: dict[int, UUID] = {}
    problems: list[str] = []
    frames = 0
    try:
        for operation in journal.read():
            frames += 1
            kept[operation.n] = operation.op
    except JournalDamaged:
        problems.append("journal_damaged")
    stored = {row.n: row.op for row in session.execute(select(OutboxRow.n, OutboxRow.op))}
    durable = read_link(session).durable_n
    if any(n > durable for n in stored.keys() - kept.keys()):
        problems.append("journal_behind")
    first = min(stored, default=1)
    if any(n >= first and stored.get(n) != op for n, op in kept.items()):
        problems.append("journal_differs")
    return frames, problems


def _search_problems(session: Session, *, may_write: bool) -> list[str]:
    expected = sum(_differing(session, shape) for shape in SHAPES)
    try:
        if may_write:  # FTS5 looks into its index by what SQLite takes for writing
            session.execute(
                text("INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)")
            )
    except DBAPIError:
        return ["search_index_differs"]
    return ["search_index_differs"] if expected else []


def _differing(session: Session, shape: Shape) -> int:
    """Count the records of one kind whose search entry is not what it should be."""
    entry_columns = ("kind", "record_id", "title", "body", "keys")
    found = {
        row["record_id"]: dict(row)
        for row in session.execute(
            select(*(ENTRY.c[name] for name in entry_columns)).where(ENTRY.c.kind == shape.kind)
        ).mappings()
    }
    wrong = 0
    for record in _in_use(session, shape):
        wrong += entry_of(shape, record) != found.pop(record.id, None)
    return wrong + len(found)


def _in_use(session: Session, shape: Shape) -> Iterator[Any]:
    """Yield the records in use; where sets play no part their rows, which cost less."""
    is_used = shape.table.c.deleted_at.is_(None)
    if shape.found_by_sets:
        ids = session.scalars(select(shape.table.c.id).where(is_used)).all()
        for start in range(0, len(ids), CHUNK):
            yield from read_rows(session, shape.record, ids[start : start + CHUNK]).values()
    else:
        columns = [shape.table.c[name] for name in shape.columns]
        yield from session.execute(select(*columns).where(is_used))
