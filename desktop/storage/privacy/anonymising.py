"""Taking away what could tell of somebody, of visits and words whose time is over.

Unlike an erasure, the records stay, and what is done is an ordinary change that travels. What it
takes away must not travel with it, nor stay anywhere on this laptop: not in operations that were
made before, not in what the server last said, not in drafts. ``cleaning.clean`` comes after the
commit and takes it out of journal and log.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.attachment import Attachment
from desktop.domain.record import Record
from desktop.domain.referral import Need
from desktop.domain.retained import Retained
from desktop.domain.task import UNTOLD, Task
from desktop.domain.visit import TELLING, TELLING_AT_HOME, Visit, anonymised, is_private
from desktop.storage import records, rows
from desktop.storage.driver import among, driver
from desktop.storage.patch import changed_fields
from desktop.storage.pending import outbox, shadow
from desktop.storage.pending.link import note_uncleaned
from desktop.storage.pending.outbox import Change
from desktop.storage.registry import shape_of

WORDLESS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "task": {"title": UNTOLD, "note": ""},
        "need": {"summary": UNTOLD},
        "meeting": {"decisions": "", "outcome": ""},
    }
)
"""Kind of record that stays → what its words become."""


def anonymise(
    session: Session,
    visits: Sequence[Visit],
    *,
    on: date,
    at: datetime,
    by: str,
    files: bool = True,
) -> None:
    """Make visits anonymous, with the words and files beside them, in the caller's transaction.

    Args:
        visits: As they are stored, none of them anonymous yet.
        on: The day that is noted with them.
        files: Whether files beside them go into the bin now; otherwise the server erases them.
    """
    before = outbox.last_n(session)
    changes = [
        (visit, replace(anonymised(visit, on=on), updated_at=at, updated_by=by)) for visit in visits
    ]
    ids = [visit.id for visit in visits]
    take_words(session, _beside(session, Task, ids), at=at, by=by)
    take_words(session, _beside(session, Need, ids), at=at, by=by)
    for kind in (Attachment, Retained) if files else (Retained,):
        records.put_into_bin(session, _beside(session, kind, ids), at=at, by=by)
    _change(session, changes)
    names = {name: [visit.id for visit in visits] for name in TELLING}
    at_home = [visit.id for visit in visits if is_private(visit)]
    names |= dict.fromkeys(TELLING_AT_HOME, at_home)
    for name, concerned in names.items():
        _forget(session, concerned, [name], up_to=before)
    _drop_drafts(session, ids)
    note_uncleaned(session)


def take_words(session: Session, found: Sequence[Record], *, at: datetime, by: str) -> None:
    """Take the words of tasks, questions or meetings of one kind away; their counts stay."""
    if not found:
        return
    words = WORDLESS[shape_of(type(found[0])).kind]
    before = outbox.last_n(session)
    changed: dict[str, Any] = {**words, "updated_at": at, "updated_by": by}
    _change(session, [(record, replace(record, **changed)) for record in found])
    ids = [record.id for record in found]
    _forget(session, ids, list(words), up_to=before, untold=words)
    _drop_drafts(session, ids)
    note_uncleaned(session)


def forget_sent(session: Session) -> bool:
    """Take out of what was sent who was in a visit and where, where the visit is anonymous.

    While such a change waits, it has to say who leaves. What this laptop sent about a visit that
    another one made anonymous goes by this too.

    Returns:
        Whether there was any: then the files of the profile have to be cleaned.
    """
    found = driver(session).execute(
        "UPDATE outbox SET fields = json_remove(fields, '$.persons', '$.lat', '$.lon')"
        " WHERE entity = 'visit' AND n <= (SELECT sent_n FROM link)"
        " AND (fields -> '$.persons' IS NOT NULL OR fields ->> '$.lat' IS NOT NULL)"
        " AND id IN (SELECT id FROM visit WHERE anonymised_on IS NOT NULL)"
    )
    if found.rowcount > 0:
        note_uncleaned(session)
    return bool(found.rowcount > 0)


def _beside(session: Session, kind: type[Any], visits: Sequence[UUID]) -> list[Any]:
    """Return the records in use of one kind that hang on visits."""
    name = shape_of(kind).kind
    asked = f"SELECT id FROM {name} WHERE deleted_at IS NULL AND visit_id IN"
    ids = [UUID(bytes=id_) for (id_,) in among(driver(session), asked, _bytes(visits))]
    found = list(records.get_many(session, kind, ids).values())
    words = WORDLESS.get(name, {})
    return [each for each in found if not words or _says(each, words)]


def _says(record: Record, words: Mapping[str, Any]) -> bool:
    return any(getattr(record, name) != word for name, word in words.items())


def _change(session: Session, changes: Sequence[tuple[Any, Any]]) -> None:
    """Store changes, and queue them without a word of what was there before."""
    queued = []
    for before, after in changes:
        shape = shape_of(type(after))
        fields = changed_fields(shape, before, after)
        ver = shadow.keep_base(session, shape, before)
        rows.update_row(session, shape, before, after)
        if not ver:
            fields.pop("persons", None)  # the server never heard of them
        queued.append(Change(shape.kind, after.id, after.team_id, ver, fields, after.updated_at))
    outbox.queue(session, queued)


def _forget(
    session: Session,
    ids: Collection[UUID],
    names: Sequence[str],
    *,
    up_to: int,
    untold: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    """Take fields out of all that lies on this laptop about records, but for their rows.

    Args:
        up_to: Operations with a higher number are those that take it away.
        untold: What a field has to hold instead, where a record cannot be without it.
    """
    db, wanted = driver(session), _bytes(ids)

    def less(column: str) -> str:
        for name in names:
            path = f"'$.{name}'"
            word = untold.get(name)
            column = (
                f"json_replace({column}, {path}, '{word}')"
                if word
                else f"json_remove({column}, {path})"
            )
        return column

    for statement, around in (
        (f"UPDATE outbox SET fields = {less('fields')}, was = {less('was')}", (up_to,)),
        (f"UPDATE shadow SET body = {less('body')}", ()),
        (f"UPDATE unread SET body = {less('body')}", ()),
        (f"UPDATE attention SET fields = {less('fields')}", ()),
    ):
        when = " WHERE n <= ? AND id IN" if around else " WHERE id IN"
        list(among(db, statement + when, wanted, *around))


def _drop_drafts(session: Session, ids: Collection[UUID]) -> None:
    list(among(driver(session), "DELETE FROM draft WHERE record_id IN", _bytes(ids)))


def _bytes(ids: Collection[UUID]) -> list[bytes]:
    return [id_.bytes for id_ in ids]
