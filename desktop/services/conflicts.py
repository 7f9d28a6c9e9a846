"""Deciding what colleagues changed at the same time, and what the server refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import AFFECTED, Changes
from desktop.domain.conflict import Conflict, ConflictKind, Resolution
from desktop.domain.kinds import KINDS, is_paragraph
from desktop.domain.period import BRUSSELS
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.domain.syncing.review import Refused, ToCheck
from desktop.domain.target import Target
from desktop.domain.tie import Tie
from desktop.errors import InvalidEntry, NotFound, Problem
from desktop.services.desk import Desk
from desktop.services.finding import in_use
from desktop.services.standing import as_it_stands
from desktop.services.walls import is_unheard
from desktop.storage import records
from desktop.storage.lists.wards import ward_names
from desktop.storage.patch import body_of, patched
from desktop.storage.pending import attention, outbox
from desktop.storage.pending.attention import Refusal
from desktop.storage.registry import shape_named
from desktop.storage.syncing.conflicts import names_of, open_conflicts


def choices_of(conflict: Conflict) -> Sequence[Resolution]:
    """Return how a conflict can be decided, the one that changes nothing first."""
    if conflict.kind is ConflictKind.MERGED_TEXT:
        return (Resolution.SEEN,)
    if conflict.kind is ConflictKind.RESTORED:
        return (Resolution.SEEN, Resolution.ASIDE)
    if is_paragraph(conflict.entity, conflict.field) and conflict.aside and conflict.standing:
        return (Resolution.STANDING, Resolution.ASIDE, Resolution.BOTH)
    return (Resolution.STANDING, Resolution.ASIDE)


def to_check(desk: Desk) -> Sequence[ToCheck]:
    """Return the conflicts that nobody decided, the oldest first."""
    if not desk.may(Deed.SEE_TEAM):  # then none lie here; what was refused still shows
        return []
    with desk.store.reading() as session:
        found = as_it_stands(session, open_conflicts(session))
        titles = titles_of(session, ((each.entity, each.record_id) for each in found))
        names = _names(session, [value for each in found for value in _values(each)])
    return [
        ToCheck(
            conflict=each, title=titles.get(each.record_id, ""), names=names, account=desk.author
        )
        for each in found
    ]


def decide(desk: Desk, conflict_id: UUID, choice: Resolution) -> tuple[Decided, Changes]:
    """Decide a conflict; the record gets the chosen value in the same transaction.

    Raises:
        NotAllowed: The role: a data protection officer reads conflicts, the team decides.
        NotFound: There is no such conflict, or the record is not on this laptop.
        InvalidEntry: The conflict cannot be decided like this (``not_in_list``), somebody
            decided it already (``decided``), or the value no longer fits the record.
        GateClosed: Rule R3 for the chosen value.
    """
    desk.require(Deed.CHANGE_PERSONS)
    with desk.store.writing() as session:
        conflict = in_use(session, Conflict, conflict_id)
        if not conflict.is_open:
            raise InvalidEntry(Problem("resolution", "decided"))
        (shown,) = as_it_stands(session, [conflict])
        if choice not in choices_of(shown):
            raise InvalidEntry(Problem("resolution", "not_in_list"))
        before = _record(session, conflict)
        if choice in {Resolution.ASIDE, Resolution.BOTH}:
            _write_value(session, desk, conflict, (before, _chosen(shown, choice)))
        decided = _signed(desk, replace(conflict, resolution=choice))
        records.update(session, conflict, decided)
    return Decided(conflict, before), AFFECTED.get(conflict.entity, Changes.ALL) | Changes.OUTBOX


_MAKING = "created_at"
"""Field that only the change says which makes a record."""
_UNKNOWN = "unknown_record"
"""Why the server refused a change of a record that it does not have."""


class Decided:
    """What a decision found, so that it can be undone.

    Args:
        conflict: As it was.
        record: As it was; ``None`` when it is not on this laptop.
    """

    def __init__(self, conflict: Conflict, record: Record | None) -> None:
        self.conflict = conflict
        self.record = record


def undo(desk: Desk, decided: Decided) -> tuple[None, Changes]:
    """Open a conflict again and give the field of the record its former value back."""
    desk.require(Deed.CHANGE_PERSONS)
    conflict = decided.conflict
    with desk.store.writing() as session:
        now = in_use(session, Conflict, conflict.id)
        records.update(session, now, _signed(desk, replace(now, resolution=None)))
        present = _record(session, conflict)
        if decided.record is not None and present is not None:
            value = {conflict.field: getattr(decided.record, conflict.field)}
            records.update(session, present, _signed(desk, replace(present, **value)))
    return None, AFFECTED.get(conflict.entity, Changes.ALL) | Changes.OUTBOX


def refused(desk: Desk) -> Sequence[Refused]:
    """Return the changes that the server refused, the oldest first.

    None from an older copy of the profile until the server was met.
    """
    if is_unheard(desk):
        return []
    with desk.store.reading() as session:
        found = attention.refusals(session)
        titles = titles_of(session, ((each.entity, each.id) for each in found))
        names = _names(session, [value for each in found for value in each.fields.values()])
    return [
        Refused(
            op=each.op,
            entity=each.entity,
            id=each.id,
            title=titles.get(each.id, ""),
            outcome=each.outcome,
            reason=each.reason,
            at=each.at,
            edited_at=each.edited_at,
            fields=each.fields,
            names=names,
        )
        for each in found
    ]


def put_aside(desk: Desk, op: UUID) -> tuple[None, Changes]:
    """Take a refused change from the list: somebody has looked at it. The server keeps it."""
    with desk.store.writing() as session:
        attention.put_aside(session, op)
    return None, Changes.OUTBOX


def try_again(desk: Desk, op: UUID) -> tuple[None, Changes]:
    """Make a refused change once more, as a new one, on the record as it is now.

    Of a record that the server does not know, all of it goes: its making was refused before.

    Raises:
        NotFound: The change or its record is not here any more.
        InvalidEntry, GateClosed: It breaks a rule here too.
    """
    with desk.store.writing() as session:
        found = next((each for each in attention.refusals(session) if each.op == op), None)
        if found is None or found.entity not in KINDS:
            raise NotFound("operation")
        record = records.get(session, KINDS[found.entity], found.id)
        if record is None:
            raise NotFound(found.entity)
        again = _signed(desk, patched(shape_named(found.entity), record, found.fields))
        if _MAKING in found.fields or _is_unmade(session, record, found):
            records.make_again(session, record, again)
        else:
            records.update(session, record, again)
        attention.put_aside(session, op)
    return None, AFFECTED.get(found.entity, Changes.ALL) | Changes.OUTBOX


def _is_unmade(session: Session, record: Record, change: Refusal) -> bool:
    if change.reason != _UNKNOWN or outbox.making_waits(session, record.id):
        return False
    return not records.is_known(session, record)


def values_named(desk: Desk, values: Iterable[Any]) -> Mapping[str, str]:
    """Return id or code → name, of all records and wards that plain values mention."""
    with desk.store.reading() as session:
        return _names(session, values)


def _record(session: Session, conflict: Conflict) -> Record | None:
    return records.get(session, KINDS[conflict.entity], conflict.record_id)


def _chosen(conflict: Conflict, choice: Resolution) -> Any:
    if choice is Resolution.ASIDE:
        return conflict.aside
    earlier, later = conflict.standing, conflict.aside
    if conflict.aside_at and conflict.standing_at and conflict.aside_at < conflict.standing_at:
        earlier, later = later, earlier
    return f"{earlier}\n\n{later}"


def _write_value(
    session: Session, desk: Desk, conflict: Conflict, work: tuple[Record | None, Any]
) -> None:
    record, value = work
    if record is None:
        raise NotFound(conflict.entity)
    shape = shape_named(conflict.entity)
    if conflict.field in shape.sets:
        present = set(body_of(shape, record).get(conflict.field, ()))
        wanted = set(value or ())
        value = {"add": sorted(wanted - present), "remove": []}
    after = patched(shape, record, {conflict.field: value})
    if after != record:
        records.update(session, record, _signed(desk, after))


def _signed(desk: Desk, record: Any) -> Any:
    return replace(record, updated_at=desk.now(), updated_by=desk.author)


def titles_of(session: Session, about: Iterable[tuple[str, UUID]]) -> Mapping[UUID, str]:
    """Return what a person calls each record: its name, or ward and day of a visit."""
    wanted: dict[str, list[UUID]] = {}
    for entity, id_ in about:
        wanted.setdefault(entity, []).append(id_)
    names = names_of(session, (id_ for ids in wanted.values() for id_ in ids))
    titles = {UUID(id_): name for id_, name in names.items()}
    for entity in wanted.keys() & KINDS.keys():
        unnamed = [id_ for id_ in wanted[entity] if id_ not in titles]
        for id_, record in records.get_many(session, KINDS[entity], unnamed).items():
            titles[id_] = _title(session, record)
    return titles


def _title(session: Session, record: Record) -> str:
    start, ward = getattr(record, "start", None), getattr(record, "ward", None)
    if isinstance(record, Target):
        return ward_names(session).get(str(ward), str(ward))
    if start is not None:
        return f"{ward_names(session).get(str(ward), ward)} {start.astimezone(BRUSSELS):%d/%m/%Y}"
    if isinstance(record, Tie):
        names = names_of(session, [record.from_id, record.to_id])
        return " → ".join(names.get(str(id_), "…") for id_ in (record.from_id, record.to_id))
    for pointer in _POINTERS:
        id_ = getattr(record, pointer, None)
        if id_ is not None:
            return names_of(session, [id_]).get(str(id_), "")
    return ""


_POINTERS = (
    *("place_id", "person_id", "network_id", "service_id", "organisation_id"),
    *("winner_id", "one_id"),
)
"""Fields that tell what a record without a name is about."""


def _values(conflict: Conflict) -> Iterator[Any]:
    yield from (conflict.standing, conflict.aside, conflict.before)


def _names(session: Session, values: Iterable[Any]) -> Mapping[str, str]:
    """Return the names of all records and wards that are mentioned in plain values."""
    return {**ward_names(session), **names_of(session, _ids(values))}


def _ids(values: Iterable[Any]) -> Iterator[UUID]:
    for value in values:
        if isinstance(value, Mapping):
            yield from _ids(value.values())
        elif isinstance(value, list | tuple):
            yield from _ids(value)
        elif isinstance(value, str):
            with suppress(ValueError):
                yield UUID(value)
