"""Salvage: rows that a laptop still holds from a history that the server lost.

Best effort: for the writes of laptops that are gone too. What other laptops wrote themselves
they send again by themselves. A row is taken back only if it is younger than what the server
has, older than the running epoch, whole, allowed by every rule, and in scopes of the caller.

A younger row need not come from what the server has: after it was put back, and before anybody
noticed, laptops may have written other things. So a field that was changed here is not lost:
of a set all members stay, of anything else the server's value is put aside. And nobody counts
as having seen what was taken back, not even the stream that wrote it: it may have forgotten.

An operation that comes again may meet another value than in the lost history, and its conflict
gets the same id. Both keep what nobody else has, so the lost one is put beside that of here.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from uuid import UUID, uuid5

from msgspec import ValidationError, structs

from desktop.domain.conflict import ConflictKind
from desktop.domain.kinds import CAUTIOUS, SCHEMA, is_shared
from desktop.domain.text import LONGEST_LINE, clean_line
from desktop.server.batch import Batch
from desktop.server.books import SALVAGED, Books, Hold, Logged, Stored
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.conflicts import Found, write_conflicts
from desktop.server.exchange.ending import SERVER_STREAM
from desktop.server.gate import Gate, persons_of
from desktop.server.merge import BIN, Aside
from desktop.server.rules import Refused, is_bounded, problems, read_change, whole
from desktop.server.shapes import FIRST_MOMENT, LAST_MOMENT, SHAPES, SIGNATURE
from desktop.sync.protocol import EPOCH, MOST_ROWS, Op, Row, Salvage, Salvaged

_FIRST = ("person", "consent", "place", "organisation", "network", "affiliation")
"""Ties come after what they rest on."""
_MOMENTS = frozenset({"created_at", "updated_at"})


def salvage(books: Books, caller: Caller, message: Salvage, occasion: Occasion) -> Salvaged:
    """Take back rows; what is not taken is no error."""
    if message.epoch != books.epoch(Hold.SHARED):
        return Salvaged(accepted=[])
    rows = sorted(message.rows[:MOST_ROWS], key=_place)
    batch = Batch(books, epoch=message.epoch, nonce=occasion.nonce)
    ids = {row.id for row in rows}
    batch.load(ids | {about for row in rows if (about := _about(row))})
    rows = [_beside(row, batch.records.get(row.id)) for row in rows]
    batch.load({row.id for row in rows} - ids)
    rescue = _Rescue(batch, caller, message.stream, occasion)
    accepted = [row.id for row in rows if rescue.take(row)]
    write_conflicts(batch, rescue.found, rescue.logged, occasion)
    batch.write()
    if rescue.logged:
        books.log(rescue.logged)
    return Salvaged(accepted=accepted)


def _place(row: Row) -> int:
    return _FIRST.index(row.entity) if row.entity in _FIRST else len(_FIRST)


def _beside(row: Row, record: Stored | None) -> Row:
    """Return a conflict under an id of its own if one of its id keeps another value here."""
    if record is None or record.erased or (row.entity, record.entity) != ("conflict", "conflict"):
        return row
    if record.body.get("aside") == row.body.get("aside"):
        return row
    return structs.replace(row, id=uuid5(row.id, f"{row.ver} beside"))


class _Rescue:
    def __init__(self, batch: Batch, caller: Caller, stream: UUID, occasion: Occasion) -> None:
        self.logged: list[Logged] = []
        self.found: list[Found] = []
        self._batch = batch
        self._gate = Gate(batch, now=occasion.now)
        self._caller = caller
        self._stream = stream
        self._occasion = occasion
        self._writable = caller.writable()

    def take(self, row: Row) -> bool:
        """Take one row back; return whether that was possible."""
        record = self._batch.records.get(row.id)
        if self._is_about_erased(row):
            return False
        if not self._may(row, record) or not _is_of_lost_history(row, self._batch.epoch):
            return False
        made = record is None
        record = record or Stored(id=row.id, entity=row.entity, scope=row.scope, fv={}, body={})
        try:
            body = self._checked_body(row, record)
        except (Refused, ValidationError):
            return False
        self._put(row, record, body)
        if made:
            self._batch.add(record)
        return True

    def _is_about_erased(self, row: Row) -> bool:
        """Return whether a conflict is about a record that was erased since the laptop heard."""
        about = _about(row)
        subject = self._batch.records.get(about) if about else None
        return subject is not None and subject.erased

    def _may(self, row: Row, record: Stored | None) -> bool:
        grant = self._writable.get(row.scope)
        if grant is None or row.entity not in SHAPES:
            return False
        if not self._caller.place(row.scope).may_restore(row.entity):
            return False
        if row.entity != "conflict" and grant.shared != is_shared(row.entity, row.body):
            return False
        return record is None or (
            not record.erased
            and record.entity == row.entity
            and record.ver < row.ver
            and record.scope in self._writable
        )

    def _checked_body(self, row: Row, record: Stored) -> dict[str, Any]:
        body = _body_of(row)
        for name in _branched(row, record) & SHAPES[row.entity].sets:
            members = {*body.get(name, ()), *record.body.get(name, ())}
            body[name] = sorted(members)
        if problems(SHAPES[row.entity], body, now=self._occasion.now):
            raise Refused("invalid")
        if self._gate.erased_persons(persons_of(row.entity, body)):
            raise Refused("erased")
        self._gate.check(record, body)
        return body | _signature(row)

    def _put(self, row: Row, record: Stored, body: dict[str, Any]) -> None:
        body = _joined(row, record, body)
        before = record.body
        names = body.keys() | before.keys() if record.ver else body.keys()
        changes = {
            name: [before.get(name), body.get(name)] if record.ver else None
            for name in names - SIGNATURE
            if before.get(name) != body.get(name)
        }
        entry = self._entry(row, changes)
        self.logged.append(entry)
        self._put_aside(row, record, body, entry)
        changed = record.fv.keys() | row.fv.keys()
        record.body, record.ver = body, row.ver
        record.fv = {
            name: (row.fv[name][0] if name in row.fv else row.ver, SERVER_STREAM)
            for name in changed
        }
        if record.scope != row.scope:
            self._batch.move(record, row.scope)
        self._batch.touch(record)
        self._gate.note(record)

    def _put_aside(self, row: Row, record: Stored, body: dict[str, Any], entry: Logged) -> None:
        shape = SHAPES[row.entity]
        op = Op(
            n=0,
            op=entry.op,
            entity=row.entity,
            id=row.id,
            scope=row.scope,
            base_ver=0,
            fields={},
            edited_at=entry.at,
        )
        for name in sorted(_branched(row, record) - shape.sets - {BIN}):
            here, there = record.body.get(name), body.get(name)
            if here is not None and here != there:
                kind = ConflictKind.TEXT if name in shape.paragraphs else ConflictKind.VALUE
                aside = Aside(name, kind, there, here, record.fv[name][0])
                self.found.append(Found(op, record, aside, self._caller.user))

    def _entry(self, row: Row, changes: dict[str, Any]) -> Logged:
        now = self._occasion.now
        return Logged(
            op=uuid5(row.id, f"{row.ver} {self._batch.epoch}"),
            stream=self._stream,
            n=0,
            entity=row.entity,
            record=row.id,
            scope=row.scope,
            ver=row.ver,
            outcome=SALVAGED,
            reason="",
            user=self._caller.user,
            device=self._caller.device,
            edited_at=now,
            at=now,
            fields=changes,
        )


def _about(row: Row) -> UUID | None:
    """Return the record that a conflict is about."""
    if row.entity == "conflict":
        with suppress(ValueError, AttributeError, TypeError):
            return UUID(row.body.get("record_id"))
    return None


def _joined(row: Row, record: Stored, body: dict[str, Any]) -> dict[str, Any]:
    """Return ``body`` with what the merge would keep of changes that the row never knew.

    Members of both sets, the more careful of two values, and no record in the bin that is
    in use here: whoever put it there knew nothing of the change here, whatever that is.
    """
    joined = dict(body)
    branched = _branched(row, record)
    if branched and record.body.get(BIN) is None:
        joined.pop(BIN, None)
    for name in branched:
        here = record.body.get(name)
        if name in SHAPES[row.entity].sets:
            joined |= {name: sorted({*here, *joined.get(name, ())})} if here else {}
        elif name in CAUTIOUS and bool(here) == CAUTIOUS[name]:
            joined[name] = here
        elif name not in {BIN, *row.fv}:  # nobody changed it there: this one came after
            joined |= {name: here}
    return {name: value for name, value in joined.items() if value is not None}


def _branched(row: Row, record: Stored) -> set[str]:
    """Return the fields that were changed here, maybe after the row's history went its own way."""
    if record.entity == "conflict":
        return set()
    return {name for name, last in record.fv.items() if row.fv.get(name) != last}


def _is_of_lost_history(row: Row, epoch: int) -> bool:
    shape_names = len(SHAPES[row.entity].names) + len(row.body) + 1
    return (
        EPOCH < row.ver < epoch * EPOCH
        and len(row.fv) <= shape_names
        and all(EPOCH < ver <= row.ver for ver, _ in row.fv.values())
    )


def _body_of(row: Row) -> dict[str, Any]:
    """Return the body as an operation that makes the record would have given it."""
    fields = {name: value for name, value in row.body.items() if name not in SIGNATURE}
    shape = SHAPES[row.entity]
    if row.entity == "conflict":
        if not is_bounded(fields):
            raise Refused("invalid")
        whole(shape, fields)
        return fields
    wanted = {
        name: {"add": value} if name in shape.sets else value for name, value in fields.items()
    }
    op = Op(
        n=1,
        op=row.id,
        entity=row.entity,
        id=row.id,
        scope=row.scope,
        base_ver=0,
        fields=wanted,
        edited_at=0,
        schema=SCHEMA + 1,
    )
    change = read_change(op)
    values = {name: value for name, value in change.values.items() if value is not None}
    return values | {name: sorted(members) for name, (members, _) in change.sets.items()}


def _signature(row: Row) -> dict[str, Any]:
    """Return who made and changed the record, as the lost server said it."""
    signature: dict[str, Any] = {}
    for name in SIGNATURE & row.body.keys():
        value = row.body[name]
        if name in _MOMENTS and isinstance(value, int) and FIRST_MOMENT < value < LAST_MOMENT:
            signature[name] = value
        elif name not in _MOMENTS and isinstance(value, str):
            signature[name] = clean_line(value)[:LONGEST_LINE]
    if len(signature) < len(SIGNATURE):
        raise Refused("signature")
    return signature
