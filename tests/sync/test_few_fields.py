"""What changed of a record goes into its row; it then lies there as if it had come whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from desktop.domain.visit import Visit
from desktop.storage import records
from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.landing import applying
from desktop.storage.pending.shadow import State
from desktop.storage.registry import SHAPES, kinds, shape_named
from desktop.storage.shown import states_of
from desktop.storage.syncing.arrivals import show
from desktop.storage.syncing.completing import Part, completed
from desktop.storage.syncing.few_fields import plain_fields, write_few_fields
from tests.server.every_kind import whole_set

SIGNED = {"updated_by": "bo", "updated_at": 1_790_000_000_000}
STREAM = "01a203e1-0000-7000-8000-000000000000"
WRONG: tuple[dict[str, Any], ...] = (
    {"duration": "long"},
    {"duration": 1 << 70},
    {"start": None},
    {"kind": 3},
    {"place_id": "nowhere"},
    {"note": "text"},
    {"deleted_at": 1_790_000_000_000},
    {"themes": ["youth"]},
    {"of_a_newer_program": 1},
)


class Watched:
    """A record that notes which of its fields are looked at."""

    def __init__(self, record: Any) -> None:
        self._record = record
        self.looked_at: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.looked_at.add(name)
        return getattr(self._record, name)


@pytest.fixture
def states(store: Store) -> dict[str, list[State]]:
    """One record of every kind and more, as if all of it came from the server."""
    with store.writing() as session:
        for each in whole_set():
            records.insert(session, each)
        db = driver(session)
        with applying(db):
            for kind in kinds():
                db.execute(f'UPDATE "{kind}" SET ver = 5')  # noqa: S608 - our own names
        db.execute("DELETE FROM outbox")
        ids = {kind: [id_ for (id_,) in db.execute(f'SELECT id FROM "{kind}"')] for kind in kinds()}  # noqa: S608
        return {kind: list(states_of(session, kind, some)) for kind, some in ids.items()}


def part_of(state: State, body: Mapping[str, Any]) -> Part:
    fv = {name: [7, STREAM] for name in body}
    return Part(replace(state, ver=7, fv=fv, body={**body, **SIGNED}), 5)


def all_of(db: Any, kind: str) -> dict[str, list[Any]]:
    """Return what lies in every table that may hold something of records of one kind."""
    sets = [table.name for table in shape_named(kind).sets.values()]
    return {
        table: sorted(map(repr, db.execute(f'SELECT * FROM "{table}"')))  # noqa: S608 - our own names
        for table in [kind, *sets, "search_entry", "shadow", "unread", "cursor"]
    }


def bodies_of(state: State) -> Iterator[dict[str, Any]]:
    """Yield changes: all plain fields said again; of the longest kinds, each emptied, too."""
    plain = plain_fields(state.entity)
    yield {name: value for name, value in state.body.items() if plain.read({name: value})}
    for name in shape_named(state.entity).columns:
        if state.entity in {"visit", "place"} and plain.read({name: None}):
            yield {name: None}


def test_nothing_is_made_of_fields_that_are_written_by_themselves() -> None:
    seen: set[str] = set()
    for record in whole_set():
        watched = Watched(record)
        shape = next(shape for shape in SHAPES if shape.record is type(record))
        shape.found_by(watched)
        shape.derive(watched)
        with_them = dict.fromkeys(watched.looked_at & {*shape.columns})
        for name in with_them:
            assert plain_fields(shape.kind).read({name: getattr(record, name)}) is None, name
        seen |= with_them.keys()
    assert {"note", "start", "name"} <= seen


def test_a_part_lies_there_as_if_the_record_had_come_whole(
    store: Store, states: dict[str, list[State]]
) -> None:
    written = 0
    with store.writing() as session:
        db = driver(session)
        for state in (state for some in states.values() for state in some[:1]):
            for body in bodies_of(state):
                parts = [part_of(state, body)]
                db.execute("SAVEPOINT start")
                left = write_few_fields(db, parts)
                written += len(parts) - len(left)
                with applying(db):
                    show(db, completed(db, left))
                quick = all_of(db, state.entity)
                db.execute("ROLLBACK TO start")
                with applying(db):
                    show(db, completed(db, parts))
                assert quick == all_of(db, state.entity), body
                db.execute("ROLLBACK TO start")
    assert written > 30


def test_what_is_more_than_a_plain_field_is_left(
    store: Store, states: dict[str, list[State]]
) -> None:
    with store.writing() as session:
        before = all_of(driver(session), "visit")
        for body in WRONG:
            parts = [part_of(state, body) for state in states["visit"]]
            assert write_few_fields(driver(session), parts) == parts, body
        assert all_of(driver(session), "visit") == before


def test_what_a_table_refuses_is_left_and_the_others_are_written(
    store: Store, states: dict[str, list[State]]
) -> None:
    bad = [part_of(state, {"duration": -1}) for state in states["visit"]]
    good = [part_of(state, {"lat": 51.03, "lon": 4.48}) for state in states["place"]]
    with store.writing() as session:
        db = driver(session)
        before = all_of(db, "visit")
        assert write_few_fields(db, [*bad, *good]) == bad
        assert all_of(db, "visit") == before
        assert list(db.execute("SELECT DISTINCT ver, lat FROM place")) == [(7, 51.03)]


def test_a_record_that_shows_something_else_is_left(
    store: Store, states: dict[str, list[State]]
) -> None:
    state = states["visit"][0]
    part = part_of(state, {"duration": 55})
    with store.writing() as session:
        db = driver(session)
        visit = records.get_many(session, Visit, [state.id])[state.id]
        for differs in ("shadow", "outbox", "erased"):
            db.execute("SAVEPOINT start")
            if differs == "erased":
                db.execute("INSERT INTO erased (id) VALUES (?)", (state.key,))
            else:
                records.update(session, visit, replace(visit, note="mine"))
                db.execute(f"DELETE FROM {differs}")  # noqa: S608 - our own names
            assert write_few_fields(db, [part]) == [part], differs
            db.execute("ROLLBACK TO start")
        assert write_few_fields(db, [part]) == []
