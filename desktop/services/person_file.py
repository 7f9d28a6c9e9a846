"""A person's whole file, gathered by the schema: a new kind that names persons is in it at once.

Whoever asks for their file gets what is about them, not about others: other people who are named
beside them are counted and left out. What colleagues wrote about a visit may tell of several
people, so no such text goes along unread; sentences that name the person are listed for the
colleague, who chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.conflict import Conflict
from desktop.domain.merging import PAIRS
from desktop.domain.person import Person
from desktop.domain.privacy.access import Access, Way
from desktop.domain.privacy.erasure import LocalClosure, Mention, Reached, words_of
from desktop.domain.privacy.person_file import (
    LEFT_OUT,
    OF_THE_VISIT,
    OWN_NOTES,
    Filed,
    FiledChange,
    FiledConflict,
    PersonFile,
)
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.domain.syncing.review import HistoryStep
from desktop.domain.text import clean_line
from desktop.domain.traces.file_cleaning import ENDINGS, kind_of
from desktop.domain.visit import Visit
from desktop.errors import ExpectedError, InvalidEntry, Problem
from desktop.services.conflicts import values_named
from desktop.services.desk import Desk
from desktop.services.duplicates import likely
from desktop.services.finding import read
from desktop.services.history import local_history, whole_history
from desktop.services.privacy.access_log import note_read, reads_of
from desktop.services.privacy.erasure import mentions_in
from desktop.storage import records
from desktop.storage.lists import files, imports
from desktop.storage.patch import body_of
from desktop.storage.privacy import export_log, mentions
from desktop.storage.privacy.closure import closure_of, names_of, said_by_newer
from desktop.storage.registry import shape_named

Ask = Callable[[str, UUID], Iterable[HistoryStep]]
"""Asks the server who changed what in a record, by kind and id."""


def gather(
    desk: Desk,
    person_id: UUID,
    *,
    reason: str,
    ask: Ask | None = None,
    quotes: Sequence[Mention] = (),
) -> PersonFile:
    """Return all that is on file about somebody; that it was asked for goes into the log.

    Args:
        reason: Why the file is made: the log says so.
        ask: The server, where there is one to ask now.
        quotes: Sentences that the colleague read and hands over.

    Raises:
        NotAllowed: The role.
        NotFound: There is no such person.
        InvalidEntry: ``required``: no reason.
    """
    desk.require(Deed.GIVE_FILE)
    if not clean_line(reason):
        raise InvalidEntry(Problem("reason", "required"))
    person = read(desk, Person, person_id)
    with desk.store.reading() as session:
        closure = closure_of(session, person)
        own = [each for each in closure.erased if each.kind != "conflict"]
        filed = list(_filed(session, own, closure))
        visits = list(_visits(session, closure))
        conflicts = list(_conflicts(session, closure))
        exports = [done for id_ in closure.persons for done in export_log.exports_of(session, id_)]
        others = len(_others(session, closure))
        noted = sum(bool(v.note.strip()) for v in _in_full(session, Visit, closure.visits))
        sources = imports.runs_that_made(session, closure.persons)
    keep = set(map(str, closure.persons))
    history, is_whole = _history(desk, own, keep, ask)
    note_read(desk, closure.persons, Way.PERSON_FILE, reason)
    bodies = [value for each in (*filed, *visits) for value in each.body.values()]
    return PersonFile(
        person=person,
        made_at=desk.now(),
        made_by=desk.author,
        reason=clean_line(reason),
        records=_by_kind(filed),
        visits=visits,
        history=history,
        history_whole=is_whole,
        conflicts=conflicts,
        exports=exports,
        sources=sources,
        reads=_once(access for id_ in closure.persons for access in reads_of(desk, id_)),
        look_alikes=len(likely(desk, "person", of=person.id)),
        others=others,
        notes=noted,
        quotes=[each.sentence for each in quotes],
        names=values_named(desk, bodies),
    )


def sentences_about(desk: Desk, person_id: UUID) -> Sequence[Mention]:
    """Return sentences in which the person is named, also of visits at which they were met.

    They are for the colleague to read: other people may stand in them.
    """
    desk.require(Deed.GIVE_FILE)
    person = read(desk, Person, person_id)
    with desk.store.reading() as session:
        closure = closure_of(session, person)
        names = names_of(session, closure.persons)
        own = {each.id for each in closure.erased}
        return [
            mention
            for text in mentions.texts_with(session, words_of(names))
            if text.id not in own
            for mention in mentions_in(text, names)
        ]


def write_files_beside(desk: Desk, found: PersonFile, folder: Path) -> list[str]:
    """Write the files beside the person into a folder; return their names.

    Raises:
        NotAllowed: The role.
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    from desktop.reports.files import whole_file

    desk.require(Deed.GIVE_FILE)
    written = []
    for number, each in enumerate(found.records.get("attachment", ()), 1):
        with desk.store.reading() as session:
            content = files.content_of(session, each.id)
        if content is None or "person_id" not in each.body:
            continue
        name = f"file-{number}{ENDINGS.get(kind_of(content), '')}"
        with whole_file(folder / name) as draft:
            draft.write_bytes(content)
        written.append(name)
    return written


def _filed(session: Session, own: Sequence[Reached], closure: LocalClosure) -> Iterator[Filed]:
    keep = {str(id_) for id_ in closure.persons}
    for kind in dict.fromkeys(each.kind for each in own):
        shape = shape_named(kind)
        wanted = [each for each in own if each.kind == kind]
        for record in _in_full(session, shape.record, wanted):
            whole = {**said_by_newer(session, kind, record.id), **body_of(shape, record)}
            body = _handed_over(kind, whole, keep)
            yield Filed(kind=kind, id=record.id, body=body, is_binned=record.is_deleted)


def _visits(session: Session, closure: LocalClosure) -> Iterator[Filed]:
    shape = shape_named("visit")
    for visit in sorted(_in_full(session, Visit, closure.visits), key=lambda each: each.start):
        body = {n: v for n, v in body_of(shape, visit).items() if n in OF_THE_VISIT}
        yield Filed(kind="visit", id=visit.id, body=body, is_binned=visit.is_deleted)


def _conflicts(session: Session, closure: LocalClosure) -> Iterator[FiledConflict]:
    own = {each.id for each in closure.erased}
    wanted = [each for each in closure.erased if each.kind == "conflict"]
    for each in _in_full(session, Conflict, wanted):
        if each.record_id in own and each.field not in {"payload", "persons"}:
            yield FiledConflict(
                kind=each.entity,
                field=each.field,
                standing=each.standing,
                aside=each.aside,
                at=each.created_at,
            )


def _in_full(session: Session, kind: type[Any], wanted: Iterable[Reached]) -> list[Any]:
    found: Mapping[UUID, Record] = records.get_many(session, kind, [each.id for each in wanted])
    return list(found.values())


def _handed_over(kind: str, body: Mapping[str, Any], keep: set[str]) -> dict[str, Any]:
    return {
        name: value
        for name, value in body.items()
        if _is_theirs(kind, name, value, keep) and value not in ("", [], None)
    }


def _is_theirs(kind: str, name: str, value: Any, keep: set[str]) -> bool:
    """Return whether a value of a field is about the person, and not about somebody else."""
    if name == "note" and kind in OWN_NOTES:
        return True
    if name in PAIRS.get(kind, ()):
        return value is None or str(value) in keep
    return name not in LEFT_OUT


def _others(session: Session, closure: LocalClosure) -> set[UUID]:
    """Return who else is named in what is about the person."""
    visits = _in_full(session, Visit, closure.visits)
    return {id_ for visit in visits for id_ in visit.persons} - set(closure.persons)


def _history(
    desk: Desk, own: Sequence[Reached], keep: set[str], ask: Ask | None
) -> tuple[list[FiledChange], bool]:
    found: list[FiledChange] = []
    is_whole = ask is not None
    for each in own:
        steps = None
        if ask is not None and is_whole:
            try:
                steps = whole_history(desk, each.id, ask(each.kind, each.id))
            except ExpectedError:
                is_whole = False  # the line broke: the file says that its part is missing
        steps = local_history(desk, each.id) if steps is None else steps
        kept = (_of_them(each.kind, step, keep) for step in steps)
        found += [FiledChange(kind=each.kind, id=each.id, step=step) for step in kept]
    return sorted(found, key=lambda change: change.step.at), is_whole


def _of_them(kind: str, step: HistoryStep, keep: set[str]) -> HistoryStep:
    """Return a change without what it says about others; whom it named is left out too."""
    changes = [
        change
        for change in step.changes
        if all(_is_theirs(kind, change.field, said, keep) for said in (change.before, change.after))
    ]
    said = {str(value) for each in changes for value in (each.before, each.after)}
    names = {code: name for code, name in step.names.items() if code in said}
    return replace(step, changes=changes, names=names)


def _once(reads: Iterable[Access]) -> list[Access]:
    """Return reads in order, without whom else they showed.

    One that showed both records of somebody who was there twice is told once.
    """
    found = {(each.at, each.by, each.way, each.reason): replace(each, persons=()) for each in reads}
    return [found[key] for key in sorted(found, key=lambda key: key[0])]


def _by_kind(filed: Sequence[Filed]) -> dict[str, list[Filed]]:
    found: dict[str, list[Filed]] = {}
    for each in filed:
        found.setdefault(each.kind, []).append(each)
    return found
