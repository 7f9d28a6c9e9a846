"""Names in what people wrote, and taking one out so that it stays nowhere on the laptop."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Session

from desktop.domain.kinds import is_paragraph
from desktop.storage import records, rows
from desktop.storage.driver import driver
from desktop.storage.patch import changed_fields
from desktop.storage.pending import outbox, shadow
from desktop.storage.pending.link import note_uncleaned
from desktop.storage.pending.outbox import Change
from desktop.storage.registry import SHAPES, Shape, shape_named

_LINES = frozenset({"title", "summary", "name", "purpose", "role", "offers", "value", "source"})
"""Fields of one line in which people write sentences too."""
_NOT_WRITTEN = frozenset({"merge_record", "conflict"})
"""Kinds whose texts the program makes."""
_VAGUE = str.maketrans(dict.fromkeys("aeiouycnsz", "_"))
"""Letters that are written with marks, too; what is found is looked at more closely."""


class Written(NamedTuple):
    """A text of a record, and what the record is called."""

    kind: str
    id: UUID
    field: str
    title: str
    text: str


def texts_with(session: Session, words: Collection[str]) -> Iterator[Written]:
    """Yield the texts in which one of these words may stand, of every kind, in the bin too.

    Args:
        words: Folded, see :func:`desktop.domain.privacy.erasure.words_of`.
    """
    like = [f"%{word.translate(_VAGUE)}%" for word in words]
    if not like:
        return
    db = driver(session)
    for shape in SHAPES:
        if shape.kind in _NOT_WRITTEN:
            continue
        title = next((n for n in ("name", "title", "purpose") if n in shape.table.c), "''")
        title = "day" if shape.kind == "visit" else title
        for field in _fields(shape):
            asked = " OR ".join(f'"{field}" LIKE ?' for _ in like)
            question = f'SELECT id, {title}, "{field}" FROM "{shape.kind}" WHERE {asked}'
            for id_, name, text in db.execute(question, like):
                yield Written(shape.kind, UUID(bytes=id_), field, str(name), text)


def reword(session: Session, before: Any, field: str, text: str, *, at: datetime, by: str) -> None:
    """Store another text in a field; the former one stays in nothing that waits or was sent."""
    shape = shape_named(_kind(before))
    after = replace(before, **{field: text}, updated_at=at, updated_by=by)
    last = outbox.last_n(session)
    fields = changed_fields(shape, before, after)
    ver = shadow.keep_base(session, shape, before)
    rows.update_row(session, shape, before, after)
    change = Change(shape.kind, after.id, after.team_id, ver, fields, at)
    outbox.queue(session, [change])
    _forget(session, before.id, field, (last, text))
    note_uncleaned(session)


def record_of(session: Session, kind: str, id_: UUID) -> Any:
    """Return a record of any kind; ``None`` if it is not there."""
    return records.get(session, shape_named(kind).record, id_)


def _forget(session: Session, id_: UUID, field: str, by: tuple[int, str]) -> None:
    """Let all that was said before say the new text: an operation must stay whole to be sent."""
    last, text = by
    db, path = driver(session), f"$.{field}"
    for table, columns, when in (
        ("outbox", ("fields", "was"), " AND n <= ?"),
        ("shadow", ("body",), ""),
        ("unread", ("body",), ""),
        ("attention", ("fields",), ""),
    ):
        sets = ", ".join(f"{name} = json_replace({name}, ?, ?)" for name in columns)
        values = [value for _ in columns for value in (path, text)]
        around = [last] if when else []
        db.execute(f"UPDATE {table} SET {sets} WHERE id = ?{when}", [*values, id_.bytes, *around])
    db.execute("DELETE FROM draft WHERE record_id = ?", (id_.bytes,))


def _fields(shape: Shape) -> Iterator[str]:
    for name in shape.columns:
        if isinstance(shape.table.c[name].type, Text) and (
            name in _LINES or is_paragraph(shape.kind, name)
        ):
            yield name


def _kind(record: Any) -> str:
    return next(shape.kind for shape in SHAPES if shape.record is type(record))
