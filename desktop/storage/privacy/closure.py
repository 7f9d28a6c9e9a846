"""What on this laptop is about somebody: the person, all that names them, what hangs on that.

The same walk as the server's (``desktop/server/erasure.py``), over the tables of the laptop: by
the shapes, so a new kind that points to persons is reached without a line here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.merging import PAIRS
from desktop.domain.person import Person
from desktop.domain.privacy.erasure import LocalClosure, Reached
from desktop.storage import records
from desktop.storage.driver import among, driver
from desktop.storage.registry import SHAPES, Shape, member, owner

_TITLES = ("display_name", "name", "title", "summary", "label")
_WORDS = ("task", "need")
_PERSONAL = ("persons", "note", "title", "summary")


def closure_of(session: Session, person: Person) -> LocalClosure:
    """Return what erasing somebody would reach here."""
    db = driver(session)
    persons = same_persons(db, person.id.bytes)
    naming = {id_: shape for shape in SHAPES for id_ in _naming(db, shape, persons)}
    visits = [id_ for id_, shape in naming.items() if shape.kind == "visit"]
    erased = {**dict.fromkeys(persons, "person")}
    erased |= {id_: shape.kind for id_, shape in naming.items() if shape.kind != "visit"}
    erased |= dict.fromkeys(_beside(db, "attachment", visits), "attachment")
    words = {id_: kind for kind in _WORDS for id_ in _beside(db, kind, visits) if id_ not in erased}
    erased |= dict.fromkeys(_conflicts(db, [*erased], [*visits, *words]), "conflict")
    reached = [*erased, *visits, *words]
    return LocalClosure(
        name=person.display_name,
        persons=[UUID(bytes=id_) for id_ in persons],
        erased=list(_told(db, erased.items())),
        visits=list(_told(db, ((id_, "visit") for id_ in visits))),
        words=list(_told(db, words.items())),
        drafts=_drafts(db, reached),
        waiting=_count(db, "SELECT count(*) FROM outbox WHERE fields <> '{}' AND id IN", reached),
        indexed=_count(db, "SELECT count(*) FROM search_entry WHERE record_id IN", reached),
    )


def said_by_newer(session: Session, kind: str, id_: UUID) -> Mapping[str, Any]:
    """Return what a newer program put into a record, in fields that this one does not know."""
    asked = f'SELECT extra FROM "{kind}" WHERE id = ?'
    row = driver(session).execute(asked, (id_.bytes,)).fetchone()
    found: dict[str, Any] = json.loads(row[0]) if row else {}
    return found


def names_of(session: Session, persons: Collection[UUID]) -> set[str]:
    """Return the names that somebody has and had, as far as this laptop knows."""
    found = records.get_many(session, Person, list(persons)).values()
    names = {each.display_name for each in found}
    asked = "SELECT fields ->> '$.display_name' FROM outbox WHERE id IN"
    names |= {name for (name,) in among(driver(session), asked, [p.bytes for p in persons])}
    return {name for name in names if name}


def same_persons(db: Any, person: bytes) -> list[bytes]:
    """Return somebody with all who went up in them, or they in, the given one first."""
    same, new = [person], [person]
    while new:
        found: list[bytes] = []
        for one, other in (("loser_id", "winner_id"), ("winner_id", "loser_id")):
            asked = (
                f"SELECT {other} FROM merge_record WHERE merged = 'person' AND NOT undone"
                f" AND deleted_at IS NULL AND {one} IN"
            )
            found += [id_ for (id_,) in among(db, asked, new)]
        new = [id_ for id_ in dict.fromkeys(found) if id_ not in same]
        same += new
    return same


def _naming(db: Any, shape: Shape, persons: list[bytes]) -> list[bytes]:
    """Return the records of one kind that point to one of these persons."""
    found: list[bytes] = []
    for field in PAIRS.get(shape.kind, ()):
        asked = f'SELECT id FROM "{shape.kind}" WHERE {field} IN'
        found += [id_ for (id_,) in among(db, asked, persons)]
    for field, kind in shape.refers.items():
        if kind != "person":
            continue
        if field in shape.sets:
            link = shape.sets[field]
            asked = f"SELECT {owner(link).name} FROM {link.name} WHERE {member(link).name} IN"
        else:
            asked = f'SELECT id FROM "{shape.kind}" WHERE {field} IN'
        found += [id_ for (id_,) in among(db, asked, persons)]
    return found


def _beside(db: Any, kind: str, visits: list[bytes]) -> list[bytes]:
    asked = f"SELECT id FROM {kind} WHERE visit_id IN"
    return [id_ for (id_,) in among(db, asked, visits)]


def _conflicts(db: Any, erased: list[bytes], cleared: list[bytes]) -> list[bytes]:
    asked = "SELECT id FROM conflict WHERE record_id IN"
    found = [id_ for (id_,) in among(db, asked, erased)]
    fields = ", ".join(f"'{name}'" for name in _PERSONAL)
    personal = f"SELECT id FROM conflict WHERE field IN ({fields}) AND record_id IN"
    return found + [id_ for (id_,) in among(db, personal, cleared)]


def _told(db: Any, found: Iterable[tuple[bytes, str]]) -> Iterable[Reached]:
    of_kind: dict[str, list[bytes]] = {}
    for id_, kind in found:
        of_kind.setdefault(kind, []).append(id_)
    for kind, ids in of_kind.items():
        yield from sorted(_titled(db, kind, ids), key=lambda each: each.title)


def _titled(db: Any, kind: str, ids: list[bytes]) -> Iterable[Reached]:
    shape = next(shape for shape in SHAPES if shape.kind == kind)
    columns = shape.table.c.keys()
    title = next((name for name in _TITLES if name in columns), "''")
    title = "day" if kind == "visit" else title
    asked = f'SELECT id, {title} FROM "{kind}" WHERE id IN'
    for id_, text in among(db, asked, ids):
        yield Reached(kind, UUID(bytes=id_), str(text or ""))


def _drafts(db: Any, ids: list[bytes]) -> int:
    found = {id_ for (id_,) in among(db, "SELECT id FROM draft WHERE record_id IN", ids)}
    for id_ in ids:
        named = (str(UUID(bytes=id_)),)
        found |= {d for (d,) in db.execute("SELECT id FROM draft WHERE instr(fields, ?)", named)}
    return len(found)


def _count(db: Any, question: str, ids: list[bytes]) -> int:
    return sum(count for (count,) in among(db, question, ids))
