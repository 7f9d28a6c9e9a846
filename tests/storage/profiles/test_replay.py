"""Operations played back into an empty database give the same rows, whatever was done."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.domain.goal import GOALS
from desktop.domain.organisation import Organisation
from desktop.domain.task import Task
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.storage import records
from desktop.storage.engine import Store, open_store
from desktop.storage.models import Base
from desktop.storage.operation import Operation
from desktop.storage.pending import outbox
from desktop.storage.profiles.replay import replay
from tests.conftest import KEY, NOW
from tests.storage.examples import a_task, a_visit, an_organisation, edited

BESIDE = {"outbox", "search_entry"}
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(VisitKind),
        "status": st.sampled_from(VisitStatus),
        "ward": st.sampled_from(["12025W01", "12025W12"]),
        "start": st.integers(min_value=0, max_value=8_000_000).map(
            lambda minutes: NOW - timedelta(minutes=minutes)
        ),
        "duration": st.none() | st.integers(min_value=1, max_value=1440),
        "setting": st.none() | st.just(Setting.PUBLIC_SPACE),
        "reached_total": st.none() | st.integers(min_value=0, max_value=10_000),
        "interpreter": st.booleans(),
        "note": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
        "themes": st.frozensets(st.sampled_from(Theme)),
        "goals": st.frozensets(st.sampled_from(sorted(GOALS))),
        "outcomes": st.frozensets(st.sampled_from(Outcome)),
        "consultants": st.frozensets(st.sampled_from(["an", "jo", "élise"])),
    },
)
STEPS = st.lists(
    st.tuples(st.integers(min_value=0, max_value=5), FIELDS | st.booleans()), max_size=20
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_operations_give_the_same_rows(
    tmp_path: Path, empty_database: Path, steps: Sequence[tuple[int, Any]]
) -> None:
    with _fresh(empty_database, tmp_path / "here.db") as here:
        visits: dict[int, Visit] = {}
        for which, what in steps:
            visits[which] = _do(here, visits.get(which), what)
        for visit in visits.values():
            with here.reading() as session:
                assert records.get(session, Visit, visit.id) == visit
        queued = _queued(here)
        with _fresh(empty_database, tmp_path / "there.db") as there:
            with there.writing() as session:
                replay(session, [Operation.from_bytes(each.to_bytes()) for each in queued])
            assert _rows(there) == _rows(here)
            assert _queued(there) == queued
            assert _entries(there) == _entries(here)


def test_operation_of_a_newer_program_is_done_as_far_as_it_is_understood(store: Store) -> None:
    visit = a_visit()
    with store.writing() as session:
        records.insert(session, visit)
    newer = Operation(
        n=2,
        op=UUID(int=2),
        entity="visit",
        id=visit.id,
        scope=1,
        base_ver=0,
        fields={"weather": "rain", "note": "nat", "kind": "drone_round"},
        edited_at=NOW,
    )
    with store.writing() as session:
        assert replay(session, [newer]) == 1
        found = records.get(session, Visit, visit.id)
    assert found is not None
    assert (found.note, str(found.kind)) == ("nat", "drone_round")


def test_operation_of_an_older_program_fills_what_came_later(store: Store) -> None:
    house, task = an_organisation(), a_task()
    with store.writing() as session:
        records.insert(session, house, task)
    made = [
        replace(operation, fields=without(operation, "opening_hours", "is_promise"), schema=1)
        for operation in _queued(store)
    ]
    with store.writing() as session:
        for table in ("organisation", "task", "search_entry", "outbox"):
            session.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - our names
        replay(session, made)
    with store.reading() as session:
        assert records.get(session, Organisation, house.id) == house
        assert records.get(session, Task, task.id) == task


def without(operation: Operation, *names: str) -> dict[str, Any]:
    return {name: value for name, value in operation.fields.items() if name not in names}


def test_every_table_of_records_is_compared(store: Store) -> None:
    assert len(_rows(store)) > 20


def _do(store: Store, before: Visit | None, what: Any) -> Visit:
    """Make, change, bin or restore one visit, as the step says."""
    with store.writing() as session:
        if before is None:
            made = a_visit(**(what if isinstance(what, dict) else {}))
            records.insert(session, made)
            return made
        if isinstance(what, bool):
            later = before.updated_at + timedelta(minutes=1)
            return records.set_deleted(session, before, deleted=what, at=later, by="jo")
        after = edited(before, **what)
        return after if records.update(session, before, after) else before


@contextmanager
def _fresh(empty: Path, path: Path) -> Iterator[Store]:
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    shutil.copyfile(empty, path)
    store = open_store(path, KEY)
    try:
        yield store
    finally:
        store.close()


def _rows(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    with store.reading() as session:
        return {
            name: sorted(map(tuple, session.execute(select(table))), key=repr)
            for name, table in Base.metadata.tables.items()
            if name not in BESIDE
        }


def _entries(store: Store) -> list[tuple[Any, ...]]:
    query = "SELECT record_id, title, body, keys FROM search_entry ORDER BY record_id"
    with store.reading() as session:
        return [tuple(row) for row in session.execute(text(query))]


def _queued(store: Store) -> list[Operation]:
    with store.reading() as session:
        return list(outbox.operations(session))
