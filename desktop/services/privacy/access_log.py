"""Who read what about whom (rule R12): noted after it is shown, told to whoever may ask.

A page, a pane or a form of somebody is a line each quarter of an hour, however often it is
opened again. A list is one line with how many it counted, without saying of whom: two hundred
lines for a glance at a list would hide the one that matters, and what scrolled by was not read.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from uuid import UUID

from desktop.domain.exchange import Exported
from desktop.domain.person import Person
from desktop.domain.privacy.access import (
    MOST_REASON,
    MOST_WAY,
    Access,
    AccessFilter,
    Read,
    Verdict,
    Way,
)
from desktop.domain.roles.role import Deed
from desktop.domain.text import clean_line
from desktop.errors import OpenedToRead
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.storage.engine import translated_errors
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import access, access_chain, export_log
from desktop.storage.records import get_many


def note_read(desk: Desk, persons: Sequence[UUID], way: str, reason: str = "") -> None:
    """Write down that data of these persons were shown."""
    note_reads(desk, [Read(way=way, persons=tuple(persons), reason=reason)])


def note_list(desk: Desk, way: str, count: int) -> None:
    """Write down that a list with so many persons was shown."""
    note_reads(desk, [Read(way=way, count=count)])


def note_reads(desk: Desk, reads: Sequence[Read]) -> int:
    """Write down several at once, in one transaction; return how many lines that made.

    Of several looks at a list the largest counts. What the log tells of already for this
    quarter of an hour is not written again; a look before the writing keeps most of the
    repeated ones from waiting for the disk.
    """
    largest = sorted(reads, key=lambda read: -read.count)
    notes = [note for read in largest if not read.is_nothing for note in _notes(desk, read)]
    if not notes or desk.read_only:  # nobody is shown there: see ``Desk.may``
        return 0
    with desk.store.reading() as session:
        notes = list(access.news(session, notes))
    if not notes:
        return 0
    with desk.store.writing() as session:
        fresh = access.news(session, notes)
        return access.append(session, fresh, new_id=desk.new_id, secret=desk.new_person_id)


def log_export(
    desk: Desk, done: Exported, persons: Collection[UUID] = (), *, way: str = Way.EXPORT
) -> None:
    """Write down that something was written to a file, and who was in it.

    Called before the file is there: no file exists that the log does not tell of.
    """
    if desk.read_only:
        _let_wait(desk, done, persons)
        return
    note = access.Note(
        id=done.id,
        at=done.at,
        by=done.by,
        way=way,
        persons=persons,
        kind=done.kind,
        form=done.form,
        count=done.rows,
        reason=done.reason[:MOST_REASON],
    )
    with desk.store.writing() as session:
        access.append(session, [note], new_id=desk.new_id, secret=desk.new_person_id)
        export_log.add_export(session, done, list(persons))


def join(desk: Desk, lines: Sequence[Exported]) -> None:
    """Write down files that were written while the profile was open for reading only."""
    for done in lines:
        with desk.store.reading() as session:
            is_known = export_log.is_known(session, done.id)
        if not is_known:
            log_export(desk, done)


def _let_wait(desk: Desk, done: Exported, persons: Collection[UUID]) -> None:
    """Keep a line on this computer until the profile can be written to.

    Raises:
        OpenedToRead: Nothing keeps it, or it names somebody: the file must not be written.
    """
    waiting = desk.store.waiting
    if waiting is None or persons:
        raise OpenedToRead(shows=bool(persons))
    with translated_errors():
        waiting.add(done)


def log_file(desk: Desk, *, kind: str, form: str, rows: int, reason: str) -> None:
    """Write down that a file without persons was written: pictures, documents, sheets."""
    done = Exported(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        kind=kind,
        form=form,
        rows=rows,
        reason=reason,
    )
    log_export(desk, done)


def log_figures(desk: Desk, kind: str, out: Path, rows: int) -> None:
    """Write down that a file was written in which nobody is named and small counts are hidden.

    Args:
        kind: What it is, for instance ``coverage``.
        out: The file; only its ending is kept.
    """
    form = out.suffix.lower().removeprefix(".")
    reason = translate("export", "Figures and organisations, nobody is named")
    log_file(desk, kind=kind, form=form, rows=rows, reason=reason)


def reads_of(desk: Desk, person_id: UUID) -> Sequence[Access]:
    """Return what this laptop knows of who read or exported somebody, the latest first.

    It has the acts of its own user, of the last 90 days at least; the whole city's are on the
    server, for the data protection officer.

    Raises:
        NotAllowed: The role sees no persons.
    """
    desk.require(Deed.SEE_PERSONS)
    with desk.store.reading() as session:
        return access.list_accesses(session, AccessFilter(person_id=person_id), limit=-1)


def list_accesses(
    desk: Desk, wanted: AccessFilter, *, offset: int = 0, limit: int = 200
) -> Sequence[Access]:
    """Return a page of the log of this laptop, the latest first."""
    with desk.store.reading() as session:
        return access.list_accesses(session, wanted, offset=offset, limit=limit)


def count_accesses(desk: Desk, wanted: AccessFilter) -> int:
    """Return how many lines of the log of this laptop there are."""
    with desk.store.reading() as session:
        return access.count_accesses(session, wanted)


def colleagues(desk: Desk) -> Sequence[str]:
    """Return who stands in the log of this laptop."""
    with desk.store.reading() as session:
        return access.colleagues(session)


def names_of(desk: Desk, lines: Sequence[Access]) -> dict[object, str]:
    """Return the names of the persons in lines, of those on this laptop."""
    if not desk.may(Deed.SEE_PERSONS):
        return {}
    asked = list(dict.fromkeys(person for line in lines for person in line.persons[:3]))
    with desk.store.reading() as session:
        return {found.id: found.display_name for found in get_many(session, Person, asked).values()}


def verify(desk: Desk) -> Verdict:
    """Look whether the log of this laptop is as it was written."""
    with desk.store.reading() as session:
        return access_chain.verify(session)


def has_server(desk: Desk) -> bool:
    """Return whether there is a server that the log goes to."""
    with desk.store.reading() as session:
        return read_link(session).stream is not None


def _notes(desk: Desk, read: Read) -> list[access.Note]:
    at, by = desk.now(), desk.author
    way, reason = str(read.way)[:MOST_WAY], clean_line(read.reason)[:MOST_REASON]
    if not read.persons:
        return [access.Note(at=at, by=by, way=way, count=read.count, reason=reason)]
    return [
        access.Note(at=at, by=by, way=way, persons=(person,), reason=reason)
        for person in read.persons
    ]
