"""Fields of a team's own, and what records say in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.custom import (
    MOST_FIELDS,
    CustomField,
    CustomValue,
    OwnEntry,
    check_custom_field,
    check_custom_value,
    read_own,
    value_id,
)
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.services.walls import require_change, require_fields, require_sight
from desktop.storage import records
from desktop.storage.lists import own_fields
from desktop.storage.registry import shape_named

_AFFECTED = Changes.CUSTOM | Changes.OUTBOX


def add_field(desk: Desk, **fields: Any) -> tuple[CustomField, Changes]:
    """Store a field of a team's own; for which records, a name and a type are enough.

    Raises:
        InvalidEntry: A rule of ``check_custom_field``, or there are ``too_many_fields``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    if fields.get("approved"):
        desk.require(Deed.SET_RULES)
    field = check_custom_field(begin(desk, CustomField, desk.new_id(), {"label": ""} | fields))
    with desk.store.writing() as session:
        if len(own_fields.fields_of(session, field.extends)) >= MOST_FIELDS:
            raise InvalidEntry(Problem("label", "too_many_fields", str(MOST_FIELDS)))
        records.insert(session, field)
    return field, _AFFECTED


def change_field(
    desk: Desk, field_id: UUID, *, seen: CustomField | None = None, **fields: Any
) -> tuple[CustomField, Changes]:
    """Store a changed field. Undo is the same with the former values.

    What it is for and what it holds stay as soon as somebody filled it in.

    Raises:
        NotFound: There is no such field, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: A rule of ``check_custom_field``; or it is ``filled_in``.
    """
    with desk.store.writing() as session:
        before = in_use(session, CustomField, field_id)
        approves = bool(fields.get("approved")) and not before.approved
        require_fields(desk, "custom_field", fields)
        if approves:
            desk.require(Deed.SET_RULES)
        after = check_custom_field(revise(desk, before, fields, seen=seen))
        moved = (before.extends, before.type) != (after.extends, after.type)
        if moved and own_fields.count_values(session, field_id):
            raise InvalidEntry(Problem("type", "filled_in"))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_field(desk: Desk, field_id: UUID) -> CustomField:
    """Return a field, also one that lies in the bin.

    Raises:
        NotFound: There is no such field.
    """
    return read(desk, CustomField, field_id)


def fields_of(desk: Desk, kind: str) -> Sequence[CustomField]:
    """Return the fields for one kind of record, in their order."""
    with desk.store.reading() as session:
        return own_fields.fields_of(session, kind)


def entries_of(desk: Desk, kind: str, record_id: UUID) -> Sequence[OwnEntry]:
    """Return the fields that a record can fill in, with what it says in each.

    Fields for contacts that the DPO did not look at yet are left out.
    """
    require_sight(desk, kind)
    with desk.store.reading() as session:
        found = own_fields.fields_of(session, kind)
        said = own_fields.values_of(session, kind, record_id)
    return [
        OwnEntry(field, said.get(field.id, ""))
        for field in found
        if field.approved or kind != "person"
    ]


def fill_in(
    desk: Desk, kind: str, record_id: UUID, entries: Mapping[UUID, str]
) -> tuple[Sequence[OwnEntry], Changes]:
    """Store what a record says in its fields; an empty text takes an entry away.

    Raises:
        NotFound: There is no such record or field, or it lies in the bin.
        InvalidEntry: A rule of ``read_own``; a field is for other records, or the DPO did not
            look at it yet (``not_a_choice``). The problem names the id of the field.
    """
    require_change(desk, kind)
    changed = False
    with desk.store.writing() as session:
        in_use(session, shape_named(kind).record, record_id)
        for field_id, text in entries.items():
            field = in_use(session, CustomField, field_id)
            if field.extends != kind or (kind == "person" and not field.approved):
                raise InvalidEntry(Problem(str(field_id), "not_a_choice"))
            changed |= _say(session, desk, (field, record_id), read_own(field, text))
    return entries_of(desk, kind, record_id), _AFFECTED if changed else Changes.NONE


def _say(session: Session, desk: Desk, where: tuple[CustomField, UUID], text: str) -> bool:
    field, record_id = where
    identity = value_id(record_id, field.id)
    before = records.get(session, CustomValue, identity)
    if before is None:
        if not text:
            return False
        pointing = {"field_id": field.id, f"{field.extends}_id": record_id, "value": text}
        said = begin(desk, CustomValue, identity, pointing)
        records.insert(session, check_custom_value(said))
        return True
    if before.is_deleted:
        before = records.set_deleted(session, before, deleted=False, at=desk.now(), by=desk.author)
    return bool(records.update(session, before, revise(desk, before, {"value": text})))
