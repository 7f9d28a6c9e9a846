"""What must hold when a history is over and everything has come to rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from desktop.server.books import Stored
from desktop.storage import rows
from desktop.storage.driver import driver, is_empty
from desktop.storage.operation import Operation
from desktop.storage.patch import fields_of
from desktop.storage.pending import attention, outbox
from desktop.storage.pending.link import read_link
from desktop.storage.registry import SHAPES
from desktop.storage.tables.columns import milliseconds
from tests.sync.simulation.causes import TELLING, frozen
from tests.sync.simulation.oracles import Books, check_writings
from tests.sync.simulation.watch import Violation

if TYPE_CHECKING:
    from tests.sync.simulation.colleague import Colleague
    from tests.sync.simulation.world import World

_MARK = re.compile(r"(?<![\w-])q\d+z(?![\w-])")


def check_end(world: World) -> Iterator[Violation]:
    """Yield every promise that is broken at the end of a history."""
    central = world.central
    records = central.records()
    books = Books(
        records=records,
        outcomes=central.outcomes(),
        ever_applied=central.ever_applied,
        effects=central.effects(),
        quarantine=central.quarantine(),
        erased=_erased(world),
        excused=world.excused,
        stripped=_stripped(world),
        losses=_losses(world),
        was_put_back=central.was_put_back,
    )
    yield from check_writings(world.writings, books)
    for laptop in world.laptops:
        shown = partial(central.shown, laptop)
        yield from check_laptop(laptop, records, granted=central.granted(laptop), shown=shown)
    yield from check_erased(world, records)
    yield from central.check_itself()


def _erased(world: World) -> set[UUID]:
    """Return what was erased for good: what the ledger names, and what hung on that.

    A history that comes back may hold a record about somebody erased that the server did not
    have when they were erased: it goes with them when the ledger is replayed, and the ledger
    itself still does not name it.
    """
    ledger = world.central.ledger.ids()
    named = set(map(str, ledger))
    saved = (each.operation for each in world.writings.saved.values())
    hung = {each.id for each in saved if not named.isdisjoint(_pointers(each.fields))}
    records = world.central.records()
    return ledger | {id_ for id_ in hung if id_ in records and records[id_].erased}


def _pointers(fields: Mapping[str, Any]) -> Iterator[str]:
    return (value for value in fields.values() if isinstance(value, str))


def _stripped(world: World) -> set[UUID]:
    """Return what lost its words: visits that named somebody erased, and tasks about them."""
    erased = set(map(str, world.central.ledger.ids()))
    saved = (each.operation for each in world.writings.saved.values())
    named = {
        operation.id
        for operation in saved
        if operation.entity == "visit" and not erased.isdisjoint(_joining(operation.fields))
    }
    visits = world.central.stripped | named
    return visits | _tasks_about(world, visits)


def _losses(world: World) -> Mapping[UUID, Collection[tuple[UUID, int]]]:
    """Return when records lost their words: the lines of them, and of the visit they are about."""
    feed = world.central.books.erased_feed
    lines = {(each.id, each.at) for each in world.central.ledger.entries() if each.cleared}
    lines |= {(id_, at) for id_, at in feed if at is not None}
    found: dict[UUID, set[tuple[UUID, int]]] = {}
    for line in lines:
        found.setdefault(line[0], set()).add(line)
    for each in world.writings.saved.values():
        about = each.operation.fields.get("visit_id")
        if isinstance(about, str):
            found.setdefault(each.operation.id, set()).update(found.get(UUID(about), ()))
    return found


def _joining(fields: Mapping[str, Any]) -> Collection[str]:
    said = fields.get("persons")
    return said.get("add", ()) if isinstance(said, Mapping) else ()


def _tasks_about(world: World, visits: set[UUID]) -> set[UUID]:
    """Return the tasks about these visits, also those that the server never knew."""
    wanted = set(map(str, visits))
    saved = (each.operation for each in world.writings.saved.values())
    return {operation.id for operation in saved if operation.fields.get("visit_id") in wanted}


def check_laptop(
    laptop: Colleague,
    records: Mapping[UUID, Stored],
    *,
    granted: set[int],
    shown: Callable[[Stored], Mapping[str, Any] | None] = lambda record: record.body,
) -> Iterator[Violation]:
    """Yield where a laptop differs from what the server shows it, or from itself."""
    theirs = {
        id_: (record.scope, frozen(filled(body)))
        for id_, record in records.items()
        if record.scope in granted and not record.erased and (body := shown(record)) is not None
    }
    ours = bodies(laptop)
    unequal = [id_ for id_ in theirs.keys() | ours.keys() if theirs.get(id_) != ours.get(id_)]
    if unequal:
        which = min(unequal)
        where = f"{laptop.name} {len(unequal)}: {which} {ours.get(which)} != {theirs.get(which)}"
        trespass = any(ours[id_][0] not in granted for id_ in unequal if id_ in ours)
        yield Violation("I8" if trespass else "I1", "laptop and server differ", where)
    yield from check_outbox(laptop)


def check_outbox(laptop: Colleague) -> Iterator[Violation]:
    """Yield where outbox and journal are not the same, dense row of operations."""
    with laptop.store.reading() as session:
        waiting = outbox.pending_count(session)
        operations = {each.n: each for each in outbox.operations(session)}
        durable_n = read_link(session).durable_n
    if waiting:
        yield Violation("I11", "operations still wait", f"{laptop.name} {waiting}")
    # An older profile beside a journal that was trimmed lacks what lay between them: that is
    # in a proven backup of the server, or it would be in the journal.
    holes = set(range(min(operations, default=0), max(operations, default=0))) - operations.keys()
    if any(n > durable_n for n in holes):
        yield Violation("I10", "the numbers have holes", laptop.name)
    journal = {each.n: _said(each) for each in laptop.journal.read()}
    unequal = [
        n for n, each in operations.items() if n > durable_n and journal.get(n) != _said(each)
    ]
    if unequal:
        yield Violation("I9", "outbox and journal differ", f"{laptop.name} {unequal[:5]}")


def _said(operation: Operation) -> tuple[UUID, UUID, str]:
    """Return what must be the same in outbox and journal; the scope may be adopted later."""
    return operation.op, operation.id, frozen(dict(operation.fields))


def bodies(laptop: Colleague) -> dict[UUID, tuple[int, str]]:
    """Return every record on a laptop: scope, and all fields as one text."""
    found: dict[UUID, tuple[int, str]] = {}
    with laptop.store.reading() as session:
        refused = {each.id for each in attention.refusals(session)}
        for shape in SHAPES:
            if is_empty(driver(session), shape.table.name):
                continue
            columns = shape.table.c
            lying = session.execute(select(columns.id, columns.extra, columns.ver)).all()
            # What was refused as a whole stays until its author corrects it.
            extra = {id_: more for id_, more, ver in lying if ver or id_ not in refused}
            records = rows.read_rows(session, shape.record, list(extra))
            for id_, record in records.items():
                body: dict[str, Any] = fields_of(shape, record)
                body |= {name: body[name]["add"] for name in shape.sets if name in body}
                body |= {"updated_at": milliseconds(record.updated_at)} | (extra[id_] or {})
                found[id_] = (record.team_id, frozen(filled(body)))
    return found


def filled(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that hold something."""
    return {name: value for name, value in body.items() if value not in (None, "", [])}


def check_erased(world: World, records: Mapping[UUID, Stored]) -> Iterator[Violation]:
    """Yield where something of an erased record can still be read (I6)."""
    ledger, doomed = world.central.ledger.ids(), world.central.doomed
    marks = {
        mark
        for op, saved in world.writings.saved.items()
        if saved.operation.id in ledger or op in doomed
        for mark in _MARK.findall(_erased_of(saved.operation, ledger))
    }
    if marks:  # most histories erase nothing
        places = {laptop.name: everything_on(laptop) for laptop in world.laptops}
        places["server"] = world.central.everything()
    else:
        places = {}
    for place, text in places.items():
        if left := sorted(marks.intersection(_MARK.findall(text))):
            yield Violation("I6", "erased text can be read", f"{place} {left[:3]}")
    for id_ in ledger:
        record = records.get(id_)
        if record is not None and not record.erased:
            yield Violation("I6", "an erased record is back on the server", str(id_))


def _erased_of(operation: Operation, ledger: set[UUID]) -> str:
    """Return what of an operation must not be readable any more: all, or what may tell of it."""
    fields = operation.fields
    telling = {name: value for name, value in fields.items() if name in TELLING}
    return frozen(dict(fields) if operation.id in ledger else telling)


def everything_on(laptop: Colleague) -> str:
    """Return all tables and the journal of a laptop as one text."""
    parts = [str(operation) for operation in laptop.journal.read()]
    with laptop.store.reading() as session:
        ask = driver(session).execute
        tables = ask("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in ask(f'SELECT * FROM "{table}"'):  # noqa: S608 - our names
                parts.extend(map(str, filter(_may_tell, row)))
    return "\n".join(parts)


def _may_tell(value: Any) -> bool:
    """Return whether a value may hold text: neither a number nor an id, of any letters."""
    return isinstance(value, str) or (isinstance(value, bytes) and len(value) != 16)
