"""The check tells what does not agree, and only that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.journal import FileJournal
from desktop.storage.pending import outbox
from desktop.storage.profiles.check import CheckReport, check_store
from tests.conftest import KEY
from tests.storage.examples import a_person, a_place, a_visit


@pytest.fixture
def journal(store: Store, tmp_path: Path) -> FileJournal:
    """The journal of a store with three visits and a person."""
    with store.writing() as session:
        records.insert(session, a_visit(), a_visit(note="fiets"), a_visit(), a_person())
    journal = FileJournal(tmp_path / "operations.journal", KEY)
    with store.reading() as session:
        journal.append(list(outbox.operations(session)))
    journal.close()
    return journal


def checked_after(store: Store, journal: FileJournal, *faults: str) -> CheckReport:
    with store.writing() as session:
        session.execute(text("PRAGMA defer_foreign_keys = ON"))
        for fault in faults:
            session.execute(text(fault))
    return check_store(store, journal)


def test_sound_store_is_sound(store: Store, journal: FileJournal) -> None:
    report = check_store(store, journal)
    assert report.is_sound
    assert report.counts["visit"] == 3
    assert report.counts["waiting"] == report.counts["journal_frames"] == 4
    assert report.counts["search_entries"] == 2


@pytest.mark.parametrize(
    ("fault", "problems"),
    [
        ("DELETE FROM outbox WHERE n = 2", ["outbox_gap", "journal_differs"]),
        ("DELETE FROM outbox WHERE n = 4", ["journal_differs"]),
        ("UPDATE outbox SET op = randomblob(16) WHERE n = 3", ["journal_differs"]),
        ("DELETE FROM search_entry", ["search_index_differs"]),
        ("UPDATE visit SET note = 'stil veranderd'", ["search_index_differs"]),
        ("INSERT INTO search_fts(search_fts) VALUES ('delete-all')", ["search_index_differs"]),
        ("DROP TRIGGER gate_visit_changed", ["schema_differs"]),
        ("DROP INDEX ix_visit_list", ["schema_differs"]),
    ],
)
def test_each_fault_is_told(
    store: Store, journal: FileJournal, fault: str, problems: Sequence[str]
) -> None:
    assert list(checked_after(store, journal, fault).problems) == problems


def test_link_to_nothing_is_told(store: Store, journal: FileJournal) -> None:
    with store.engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("INSERT INTO visit_goal VALUES (x'00', '1.1')")
        connection.commit()
    assert list(check_store(store, journal).problems) == ["dangling_rows"]


def test_operations_missing_in_the_journal_are_told(store: Store, journal: FileJournal) -> None:
    with store.writing() as session:
        records.insert(session, a_place())
    assert list(check_store(store, journal).problems) == ["journal_behind"]


def test_check_changes_nothing(store: Store, journal: FileJournal) -> None:
    with store.reading() as session:
        before = session.scalar(text("PRAGMA data_version"))
    check_store(store, journal)
    with store.reading() as session:
        assert session.scalar(text("PRAGMA data_version")) == before
