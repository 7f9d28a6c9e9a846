"""Marks of people who were forgotten, under the key they were made with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver

OWN = 0
"""Place of the profile's own key; those of servers lie behind it."""


def bar(session: Session, secret: bytes, marks: Collection[int]) -> None:
    """Keep marks; known ones do no harm."""
    if not marks:
        return
    db = driver(session)
    row = db.execute("SELECT place FROM barred_key WHERE secret = ?", (secret,)).fetchone()
    if row is None:
        row = db.execute("SELECT coalesce(max(place), 0) + 1 FROM barred_key").fetchone()
        db.execute("INSERT INTO barred_key (place, secret) VALUES (?, ?)", (row[0], secret))
    rows = [(row[0], mark) for mark in marks]
    db.executemany("INSERT OR IGNORE INTO barred (place, mark) VALUES (?, ?)", rows)


def unbar(session: Session) -> None:
    """Forget what servers told: who sees no persons adds none, and has nothing to try out."""
    db = driver(session)
    for table in ("barred", "barred_key"):
        db.execute(f"DELETE FROM {table} WHERE place <> ?", (OWN,))


def own_key(session: Session, fresh: bytes) -> bytes:
    """Return the profile's own key; ``fresh`` becomes it if there is none."""
    db = driver(session)
    db.execute("INSERT OR IGNORE INTO barred_key (place, secret) VALUES (?, ?)", (OWN, fresh))
    found = db.execute("SELECT secret FROM barred_key WHERE place = ?", (OWN,)).fetchone()
    return bytes(found[0])


def barred(session: Session) -> Sequence[tuple[bytes, frozenset[int]]]:
    """Return each key with its marks."""
    db = driver(session)
    marks: dict[int, set[int]] = {}
    for place, mark in db.execute("SELECT place, mark FROM barred"):
        marks.setdefault(place, set()).add(mark)
    keys = db.execute("SELECT place, secret FROM barred_key ORDER BY place").fetchall()
    return [(bytes(secret), frozenset(marks.get(place, ()))) for place, secret in keys]


def reachable(session: Session) -> Iterator[tuple[UUID, Mapping[str, Any]]]:
    """Yield the persons in use: id, and the fields by which somebody is known again."""
    db = driver(session)
    more: dict[bytes, list[str]] = {}
    for owner, channel in db.execute("SELECT person_id, channel FROM person_channel"):
        more.setdefault(owner, []).append(channel)
    asked = "SELECT id, display_name, ward, email, phone FROM person WHERE deleted_at IS NULL"
    for id_, *values in db.execute(asked):
        said = dict(zip(("display_name", "ward", "email", "phone"), values, strict=True))
        yield UUID(bytes=id_), {**said, "more_channels": more.get(id_, ())}
