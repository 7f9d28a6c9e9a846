"""Erasing somebody on a laptop without a server, and again after an older copy was put back.

The ids of what was erased also stand in a file beside the database, and in one that all
profiles of the computer share. They name nobody, and a database that was put back from a copy,
in its own folder or in another one, is held against them at its next opening.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.person import Person
from desktop.domain.privacy.barring import KEEPS_OUT_NOT, marks_to_keep
from desktop.domain.privacy.erasure import Erased, LocalClosure
from desktop.storage import records
from desktop.storage.disk import make_private_folder
from desktop.storage.driver import among, driver
from desktop.storage.engine import Store
from desktop.storage.landing import applying
from desktop.storage.models import ErasureRow
from desktop.storage.patch import body_of
from desktop.storage.privacy.barred import bar, own_key
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.closure import closure_of
from desktop.storage.privacy.erasing import clear, erase
from desktop.storage.registry import shape_of

logger = logging.getLogger(__name__)

LEDGER = "erased.ids"
"""File beside the database."""


class Line(NamedTuple):
    """A line of that file.

    Args:
        cleared: The record stays for its counts and lost its words.
    """

    id: UUID
    cleared: bool
    reason: str


def forget(session: Session, closure: LocalClosure, reason: str, *, fresh: bytes) -> None:
    """Erase somebody and all that is about them, in the caller's transaction.

    Args:
        reason: See :class:`desktop.domain.privacy.erasure.ErasureReason`.
        fresh: 32 random bytes, for the profile's own key of marks if it has none yet.
    """
    if reason not in KEEPS_OUT_NOT:
        _bar(session, closure.persons, fresh)
    visits = [each.id for each in closure.visits]
    _take_out(driver(session), [id_.bytes for id_ in closure.persons], visits)
    erase(session, [each.id for each in closure.erased])
    clear(session, [*visits, *(each.id for each in closure.words)])


def note(session: Session, done: Erased) -> None:
    """Remember that somebody was erased; it names nobody."""
    session.add(ErasureRow(**{name: getattr(done, name) for name in Erased.__dataclass_fields__}))


def noted(session: Session) -> list[Erased]:
    """Return the erasures of this laptop, the latest first."""
    rows = session.query(ErasureRow).order_by(ErasureRow.at.desc())
    names = Erased.__dataclass_fields__
    return [Erased(**{name: getattr(row, name) for name in names}) for row in rows]


def lines_of(closure: LocalClosure, reason: str) -> list[Line]:
    """Return what to write of an erasure."""
    return [
        *(Line(each.id, False, reason) for each in closure.erased),
        *(Line(each.id, True, reason) for each in (*closure.visits, *closure.words)),
    ]


def write_lines(store: Store, lines: Iterable[Line]) -> None:
    """Add lines to the files; they are on the disk when this returns.

    Raises:
        OSError: They may not be in the one beside the database, which must not commit then.
    """
    said = [json.dumps([str(line.id), line.cleared, line.reason]) for line in lines]
    written = "".join(f"{line}\n" for line in said)
    _append(store.path.parent / LEDGER, written)
    if store.also_erased is not None:
        try:
            make_private_folder(store.also_erased.parent)
            _append(store.also_erased, written)
        except OSError as error:  # what matters most is done: the person is forgotten here
            logger.warning("Erased ids were not kept outside the profile: %s", error.errno)


def erase_again(store: Store, *, fresh: bytes, ledger: Path | None = None) -> int:
    """Erase what a copy that was put back still holds; return how many persons that were.

    Args:
        ledger: The file to go by; ``None`` = the one beside the database.
    """
    lines = _lines(store, ledger)
    missing = _missing(store, lines)
    if not missing:
        return 0
    with store.writing() as session:
        persons = _erase_missing(session, missing, fresh)
        clear(session, _cleared_with(lines, {line.id for line in missing}))
    clean(store)
    return persons


def is_to_erase_again(store: Store, ledger: Path | None = None) -> bool:
    """Return whether :func:`erase_again` would find anything."""
    return bool(_missing(store, _lines(store, ledger)))


def _lines(store: Store, ledger: Path | None) -> list[Line]:
    """Return the lines of a file; none of one outside the profile that may not be read."""
    if ledger is None:
        return _read(store.path.parent / LEDGER)
    try:
        return _read(ledger)
    except OSError:
        return []


def _append(file: Path, written: str) -> None:
    with file.open("a", encoding="ascii") as out:
        out.write(written)
        out.flush()
        os.fsync(out.fileno())


def _cleared_with(lines: Iterable[Line], missing: Collection[UUID]) -> list[UUID]:
    """Return what lost its words together with somebody missing.

    An erasure is written in one go, what went before what was cleared. The words of others may
    be new ones since: they stay.
    """
    found: list[UUID] = []
    concerned = was_cleared = False
    for line in lines:
        if was_cleared and not line.cleared:
            concerned = False
        concerned = concerned or line.id in missing
        was_cleared = line.cleared
        if line.cleared and concerned:
            found.append(line.id)
    return found


def _missing(store: Store, lines: Sequence[Line]) -> Sequence[Line]:
    """Return what was erased and the database knows nothing of."""
    if not lines:
        return []
    with store.reading() as session:
        known = {id_ for (id_,) in driver(session).execute("SELECT id FROM erased")}
    return [line for line in lines if not line.cleared and line.id.bytes not in known]


def _erase_missing(session: Session, missing: Collection[Line], fresh: bytes) -> int:
    reasons = {line.id: line.reason for line in missing}
    found = records.get_many(session, Person, list(reasons))
    for id_, person in found.items():
        forget(session, closure_of(session, person), reasons[id_], fresh=fresh)
    erase(session, list(reasons))
    return len(found)


def _bar(session: Session, persons: Collection[UUID], fresh: bytes) -> None:
    key = own_key(session, fresh)
    for person in records.get_many(session, Person, list(persons)).values():
        bar(session, key, marks_to_keep(_plain(person), key))


def _plain(person: Person) -> Mapping[str, Any]:
    return body_of(shape_of(Person), person)


def _take_out(db: Any, persons: list[bytes], visits: Collection[UUID]) -> None:
    """Take persons out of visits: there is no server that would tell it."""
    with applying(db):
        list(among(db, "DELETE FROM visit_person WHERE person_id IN", persons))
    gone = {str(UUID(bytes=id_)) for id_ in persons}
    asked = "SELECT n, fields FROM outbox WHERE fields -> '$.persons' IS NOT NULL AND id IN"
    for n, fields in list(among(db, asked, [id_.bytes for id_ in visits])):
        said = json.loads(fields)
        said["persons"] = {
            verb: [each for each in members if each not in gone]
            for verb, members in said["persons"].items()
        }
        db.execute("UPDATE outbox SET fields = ? WHERE n = ?", (json.dumps(said), n))


def _read(file: Path) -> list[Line]:
    """Return the lines; one that was cut off by a power cut was not committed either."""
    if not file.exists():
        return []
    lines = []
    for text in file.read_text("ascii", errors="replace").splitlines():
        try:
            id_, cleared, reason = json.loads(text)
            lines.append(Line(UUID(id_), bool(cleared), str(reason)))
        except (ValueError, TypeError, AttributeError, RecursionError):
            continue
    return lines
