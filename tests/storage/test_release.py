"""A database that an earlier program left is carried along, with everything in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.domain.person import Person
from desktop.domain.task import Task
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.storage import records
from desktop.storage.engine import Store, open_store
from desktop.storage.lists.search import search_names
from desktop.storage.migrate import HEAD, differences, migrate
from desktop.storage.operation import Operation
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.registry import kinds
from tests.conftest import KEY
from tests.storage.examples import (
    a_person,
    a_target,
    a_task,
    an_organisation,
    an_organisation_tie,
)

RELEASES = Path(__file__).with_name("releases")
RELEASE = RELEASES / "0001.sql"
FRAME = (
    b'{"base_ver":0,"edited_at":1772636400000,"entity":"visit","fields":{"note":"hoi"},'
    b'"id":"01a2013d-3a4e-7706-9758-d0435c851d64","n":7,'
    b'"op":"01a2013d-3a51-76b0-b14a-1933329831ec","scope":1}'
)


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Store]:
    """A database as the program of revision 0001 left it."""
    store = left_by(tmp_path / "old.db", RELEASE)
    yield store
    store.close()


@pytest.fixture
def before_planning(tmp_path: Path) -> Iterator[Store]:
    """A database as the program of revision 0002 left it."""
    store = left_by(tmp_path / "old.db", RELEASES / "0002.sql")
    yield store
    store.close()


@pytest.fixture
def before_register(tmp_path: Path) -> Iterator[Store]:
    """A database as the program of revision 0003 left it."""
    store = left_by(tmp_path / "old.db", RELEASES / "0003.sql")
    yield store
    store.close()


@pytest.fixture
def before_safe_hands(tmp_path: Path) -> Iterator[Store]:
    """A database as the program of revision 0004 left it."""
    store = left_by(tmp_path / "old.db", RELEASES / "0004.sql")
    yield store
    store.close()


def left_by(file: Path, release: Path) -> Store:
    store = open_store(file, KEY)
    connection = store.engine.raw_connection()
    driver = connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.executescript(release.read_text("utf-8"))
    driver.execute("PRAGMA foreign_keys = ON")
    connection.close()
    return store


def test_records_and_operations_are_carried_along(old: Store, tmp_path: Path) -> None:
    assert migrate(old, tmp_path / "before.db")
    assert differences(old) == []
    with old.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        ids = [each.id for each in session.execute(text("SELECT id FROM visit"))]
        waiting = list(outbox.operations(session))
        edited = next(op for op in waiting if "goals" in op.fields and "remove" in str(op.fields))
        visit = records.get(session, Visit, edited.id)
        person = search_names(session, "person", "els", limit=5)
        assert len(ids) == 2
        assert visit is not None
        assert visit.note == "Eerste gesprek, vervolg"
        assert visit.goals == {"1.2"}
        assert [op.n for op in waiting] == list(range(1, len(waiting) + 1))
        assert outbox.pending_count(session) == len(waiting)
        assert all(op.was == {} and op.schema == 1 for op in waiting)
        assert records.get(session, Person, person[0]) is not None
        assert read_link(session).stream is None


def test_database_without_tasks_gets_them_beside_everything_it_holds(
    before_planning: Store, tmp_path: Path
) -> None:
    with before_planning.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0002"
        before = _everything(session)
    assert before.keys() < kinds()
    assert all(before.values())
    assert migrate(before_planning, tmp_path / "before.db")
    assert differences(before_planning) == []
    person = before["person"][0]["id"]
    task = a_task(person_id=UUID(bytes=person))
    with before_planning.writing() as session:
        records.insert(session, task, a_target())
    with before_planning.reading() as session:
        assert _lost(session, before) == []
        assert records.get(session, Task, task.id) == task
        assert [op.n for op in outbox.operations(session)] == list(
            range(1, outbox.pending_count(session) + 1)
        )
    copy = open_store(tmp_path / "before.db", KEY)
    with copy.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0002"
        assert _everything(session) == before
    copy.close()


def test_database_before_the_register_gets_it_beside_everything_it_holds(
    before_register: Store, tmp_path: Path
) -> None:
    with before_register.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0003"
        before = _everything(session)
    assert before.keys() >= {"task", "target", "person"}
    assert all(before.values())
    assert migrate(before_register, tmp_path / "before.db")
    assert differences(before_register) == []
    house, club = an_organisation(opening_hours="di 9-12"), an_organisation()
    tie = an_organisation_tie(house, club)
    with before_register.writing() as session:
        records.insert(session, house, club, tie)
    with before_register.reading() as session:
        assert _lost(session, before) == []
        assert records.get(session, Tie, tie.id) == tie
        task = records.get(session, Task, UUID(bytes=before["task"][0]["id"]))
        assert task is not None
        assert not task.is_promise


def test_database_with_the_register_keeps_every_kind_of_record(
    before_safe_hands: Store, tmp_path: Path
) -> None:
    with before_safe_hands.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0004"
        before = _everything(session)
    assert before.keys() >= {"tie", "referral", "not_duplicate", "attachment"}
    assert all(before.values())
    assert migrate(before_safe_hands, tmp_path / "before.db")
    assert differences(before_safe_hands) == []
    person = a_person()
    with before_safe_hands.writing() as session:
        records.insert(session, person)
    with before_safe_hands.reading() as session:
        assert _lost(session, before) == []
        assert records.get(session, Person, person.id) == person
        assert records.get(session, Tie, UUID(bytes=before["tie"][0]["id"])) is not None


def test_what_a_newer_program_said_in_the_new_fields_is_read_anew(
    before_register: Store, tmp_path: Path
) -> None:
    with before_register.writing() as session:
        session.execute(
            text(
                "INSERT INTO cursor (scope, token, name, role, shared, lost, sum, told) VALUES"
                " (1, 'a', '', 'worker', 0, 0, 0, 0), (2, 'b', '', 'worker', 1, 0, 0, 0)"
            )
        )
        session.execute(text('UPDATE person SET extra = json(\'{"more_channels": ["tel:+32"]}\')'))
    migrate(before_register, tmp_path / "before.db")
    with before_register.reading() as session:
        found = session.execute(text("SELECT scope, token FROM cursor ORDER BY scope")).all()
    assert [tuple(row) for row in found] == [(1, ""), (2, "b")]


def test_migration_that_stops_half_way_leaves_the_old_database(
    old: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("desktop.storage.tables.triggers.put_triggers", fail)
        with pytest.raises(ZeroDivisionError):
            migrate(old, tmp_path / "before.db")
    with old.reading() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "0001"
        assert session.scalar(text("SELECT count(*) FROM outbox WHERE state = 'pending'")) > 0
    assert migrate(old, tmp_path / "before.db")


def _everything(session: Session) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of each kind that the database has a table for."""
    tables = set(session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    return {kind: _rows_of(session, kind) for kind in sorted(kinds() & tables)}


def _rows_of(session: Session, kind: str) -> list[dict[str, Any]]:
    found = session.execute(text(f'SELECT * FROM "{kind}" ORDER BY id'))  # noqa: S608 - ours
    return [dict(row) for row in found.mappings()]


def _lost(session: Session, before: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Return the kinds of which a row says something else than it did; more is no loss."""
    return [
        kind
        for kind, rows in before.items()
        for old in rows
        if not any(old.items() <= new.items() for new in _rows_of(session, kind))
    ]


def test_frames_of_the_old_journal_can_be_read() -> None:
    operation = Operation.from_bytes(FRAME)
    assert (operation.n, operation.was, operation.moved_to, operation.schema) == (7, {}, None, 1)
    assert operation.to_bytes() == FRAME
