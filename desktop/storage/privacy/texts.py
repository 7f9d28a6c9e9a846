"""Texts that people typed: which wait to be looked at, what was seen, taught and left."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.text import fold
from desktop.domain.traces.lint.fields import ABOUT, SHOWN_BY, TEXTS, Taught
from desktop.domain.traces.lint.remark import Remark
from desktop.domain.vocabulary import ConsentPurpose
from desktop.storage.driver import among, driver
from desktop.storage.tables.columns import milliseconds

_STANDS = (
    " FROM text_remark r WHERE NOT EXISTS (SELECT 1 FROM text_left l"
    " WHERE l.record_id = r.record_id AND l.field = r.field AND l.mark = r.mark)"
    " AND NOT EXISTS (SELECT 1 FROM text_taught t WHERE t.mark = r.mark"
    " AND (t.consent_id IS NULL OR EXISTS (SELECT 1 FROM consent c WHERE c.id = t.consent_id"
    f" AND c.deleted_at IS NULL AND c.purpose = '{ConsentPurpose.SPECIAL_CATEGORY}'"
    " AND c.withdrawn_on IS NULL AND (c.expires_on IS NULL OR c.expires_on >= ?))))"
)
"""What is still to be looked at, given the day of today."""
_MOST_AGAIN = 2_000
"""Texts looked at again for one name; one that is in more of them is a word of the language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The texts of one record as they were read.

    Args:
        about: Name of the person the record is about; empty = of nobody in particular.
        texts: Field → text; without those that are empty.
        shown_by: Kind and id of the record in whose form it is; empty = none.
    """

    record_id: bytes
    kind: str
    token: int = 0
    about: str
    texts: Mapping[str, str]
    shown_by: tuple[str, UUID | None] = ("", None)


def known_names(session: Session) -> Iterator[tuple[bytes, str]]:
    """Yield id and name, folded, of every contact in use."""
    question = "SELECT record_id, title FROM search_entry WHERE kind = 'person'"
    yield from driver(session).execute(question)


def new_names(session: Session, *, most: int) -> Sequence[tuple[bytes, str]]:
    """Return id and name, folded, of contacts that older texts were not looked at for."""
    question = (
        "SELECT n.person_id, coalesce(e.title, '') FROM text_name n"
        " LEFT JOIN search_entry e ON e.record_id = n.person_id LIMIT ?"
    )
    return list(driver(session).execute(question, (most,)))


def look_again_for(session: Session, names: Mapping[bytes, str]) -> None:
    """Let texts that hold a name be looked at again.

    Args:
        names: Id of a contact → the words to look for, folded; empty = no text needs a look.
    """
    db = driver(session)
    again = (
        "INSERT INTO text_unscreened (record_id, kind, token)"
        " SELECT record_id, kind, 0 FROM search_entry WHERE n IN"
        " (SELECT rowid FROM search_fts WHERE search_fts MATCH ? LIMIT ?)"
        f" AND kind IN ({', '.join(repr(kind) for kind in TEXTS)})"
        " ON CONFLICT (record_id) DO UPDATE SET token = token + 1"
    )
    for words in dict.fromkeys(filter(None, names.values())):
        query = " AND ".join(f'"{word}"' for word in words.split())
        db.execute(again, (query, _MOST_AGAIN))
    db.executemany("DELETE FROM text_name WHERE person_id = ?", [(id_,) for id_ in names])


def unscreened_count(session: Session) -> int:
    """Return how many records have texts that nobody looked at."""
    return int(driver(session).execute("SELECT count(*) FROM text_unscreened").fetchone()[0])


def unscreened(session: Session, *, most: int) -> Sequence[Waiting]:
    """Return some of the texts that nobody looked at since they changed."""
    db = driver(session)
    question = "SELECT record_id, kind, token FROM text_unscreened LIMIT ?"
    rows = db.execute(question, (most,)).fetchall()
    kinds: defaultdict[str, dict[bytes, int]] = defaultdict(dict)
    for id_, kind, token in rows:
        kinds[kind][id_] = token
    return [each for kind, tokens in kinds.items() for each in read_texts(session, kind, tokens)]


def read_texts(session: Session, kind: str, tokens: Mapping[bytes, int]) -> Iterator[Waiting]:
    """Yield the texts of records of one kind; of those that are gone or in the bin, none.

    Args:
        tokens: Id → what tells that they are still the same.
    """
    db, fields = driver(session), TEXTS[kind]
    about = ABOUT.get(kind, "NULL")
    shown_by = SHOWN_BY.get(kind, ((kind, "id"),))
    columns = ", ".join(("id", about, *fields, *(pointer for _kind, pointer in shown_by)))
    question = f'SELECT {columns} FROM "{kind}"'
    rows = list(among(db, f"{question} WHERE deleted_at IS NULL AND id IN", list(tokens)))
    names = names_of(db, [row[1] for row in rows if row[1]])
    found = {row[0]: row for row in rows}
    for id_, token in tokens.items():
        row = found.get(id_)
        said = dict(zip(fields, row[2:], strict=False)) if row else {}
        yield Waiting(
            record_id=id_,
            kind=kind,
            token=token,
            about=names.get(row[1], "") if row else "",
            texts={field: text for field, text in said.items() if text},
            shown_by=_shown_by(shown_by, row[2 + len(fields) :]) if row else ("", None),
        )


def _shown_by(
    ways: Sequence[tuple[str, str]], ids: Sequence[bytes | None]
) -> tuple[str, UUID | None]:
    """Return kind and id of the record in whose form a text is, given where each way leads."""
    for (kind, _pointer), id_ in zip(ways, ids, strict=True):
        if id_ is not None:
            return kind, UUID(bytes=id_)
    return "", None


def keep_remarks(
    session: Session, seen: Sequence[tuple[Waiting, Mapping[str, Sequence[Remark]]]]
) -> int:
    """Keep what was seen in texts, in place of what was seen before; return how many remarks.

    Texts that changed since they were read stay waiting.
    """
    db, count = driver(session), 0
    for waiting, remarks in seen:
        same = "DELETE FROM text_unscreened WHERE record_id = ? AND token = ?"
        if not db.execute(same, (waiting.record_id, waiting.token)).rowcount:
            continue
        db.execute("DELETE FROM text_remark WHERE record_id = ?", (waiting.record_id,))
        rows = [
            (waiting.record_id, field, each.mark, each.kind)
            for field, some in remarks.items()
            for each in some
        ]
        db.executemany("INSERT OR IGNORE INTO text_remark VALUES (?, ?, ?, ?)", rows)
        count += len(rows)
    return count


def telling_count(session: Session, *, today: date) -> int:
    """Return in how many texts something is to be looked at."""
    question = f"SELECT count(*) FROM (SELECT DISTINCT r.record_id, r.field{_STANDS})"
    return int(driver(session).execute(question, (today.isoformat(),)).fetchone()[0])


def telling(
    session: Session, *, today: date, offset: int, most: int
) -> Sequence[tuple[bytes, str]]:
    """Return record and field of texts in which something is to be looked at, the latest first."""
    question = (
        f"SELECT DISTINCT r.record_id, r.field{_STANDS}"
        " ORDER BY r.record_id DESC, r.field LIMIT ? OFFSET ?"
    )
    return list(driver(session).execute(question, (today.isoformat(), most, offset)))


def kinds_of(session: Session, ids: Sequence[bytes]) -> Mapping[bytes, str]:
    """Return id → kind of record, of records in use."""
    db = driver(session)
    return {
        id_: kind
        for kind in TEXTS
        for (id_,) in among(db, f'SELECT id FROM "{kind}" WHERE id IN', list(ids))
    }


def taught_marks(session: Session, *, today: date) -> frozenset[int]:
    """Return the marks of what was said to be no problem, as far as that holds today."""
    question = (
        "SELECT mark FROM text_taught t LEFT JOIN consent c ON c.id = t.consent_id"
        " WHERE t.consent_id IS NULL OR (c.deleted_at IS NULL AND c.withdrawn_on IS NULL"
        f" AND c.purpose = '{ConsentPurpose.SPECIAL_CATEGORY}'"
        " AND (c.expires_on IS NULL OR c.expires_on >= ?))"
    )
    return frozenset(mark for (mark,) in driver(session).execute(question, (today.isoformat(),)))


def taught(session: Session) -> Sequence[Taught]:
    """Return what was said to be no problem, the latest first."""
    question = "SELECT mark, kind, name, word, consent_id FROM text_taught ORDER BY at DESC, mark"
    return [
        Taught(mark=mark, kind=kind, name=name, word=word, consent_id=_uuid(consent))
        for mark, kind, name, word, consent in driver(session).execute(question)
    ]


def teach(session: Session, one: Taught, *, at: datetime) -> None:
    """Remember that a name beside a word is no problem."""
    consent = one.consent_id.bytes if one.consent_id else None
    driver(session).execute(
        "INSERT OR REPLACE INTO text_taught (mark, kind, name, word, consent_id, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (one.mark, one.kind, one.name, one.word, consent, milliseconds(at)),
    )


def unteach(session: Session, mark: int) -> bool:
    """Forget that again; return whether it was known."""
    return bool(driver(session).execute("DELETE FROM text_taught WHERE mark = ?", (mark,)).rowcount)


def leave(session: Session, record_id: UUID, field: str, marks: Sequence[int]) -> None:
    """Leave what stands in one text."""
    driver(session).executemany(
        "INSERT OR IGNORE INTO text_left VALUES (?, ?, ?)",
        [(record_id.bytes, field, mark) for mark in marks],
    )


def take_up(session: Session, record_id: UUID, field: str, marks: Sequence[int]) -> None:
    """Look again at what was left."""
    driver(session).executemany(
        "DELETE FROM text_left WHERE record_id = ? AND field = ? AND mark = ?",
        [(record_id.bytes, field, mark) for mark in marks],
    )


def left_marks(session: Session, ids: Sequence[bytes]) -> Mapping[tuple[bytes, str], set[int]]:
    """Return record and field → the marks of what was left in it."""
    found: defaultdict[tuple[bytes, str], set[int]] = defaultdict(set)
    question = "SELECT record_id, field, mark FROM text_left WHERE record_id IN"
    for id_, field, mark in among(driver(session), question, list(ids)):
        found[id_, field].add(mark)
    return found


def forget_persons(db: Any, ids: Sequence[bytes]) -> None:
    """Take away what was taught about persons who are erased; before their names are gone."""
    names = list(names_of(db, ids).values())
    if not names:
        return
    known = [set(fold(name).split()) for name in names]
    pairs = db.execute("SELECT mark, name FROM text_taught WHERE name <> ''").fetchall()
    gone = [
        (mark,) for mark, name in pairs if any(words & set(fold(name).split()) for words in known)
    ]
    db.executemany("DELETE FROM text_taught WHERE mark = ?", gone)


def names_of(db: Any, ids: Sequence[bytes]) -> Mapping[bytes, str]:
    """Return id → name, of those of these records that are persons."""
    return dict(among(db, "SELECT id, display_name FROM person WHERE id IN", list(ids)))


def _uuid(id_: bytes | None) -> UUID | None:
    return None if id_ is None else UUID(bytes=id_)
