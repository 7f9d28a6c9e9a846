"""The file is unreadable without its key, and errors cross the border in our own words."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import event, text

from desktop.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    EncryptionUnavailable,
    ProfileReadOnly,
)
from desktop.storage import engine, records
from desktop.storage.engine import Store, open_store
from tests.conftest import KEY
from tests.storage.examples import a_place, a_visit, an_assessment, edited

CANARY = "Kanarievogelstraat"


def test_file_gives_nothing_away(store: Store) -> None:
    place = a_place(name=CANARY, note=CANARY * 50)
    with store.writing() as session:
        records.insert(session, place)
        records.update(session, place, edited(place, address=CANARY))
    open_files = b"".join(path.read_bytes() for path in store.path.parent.glob("weefsel.db*"))
    store.close()
    closed = store.path.read_bytes()
    for stored in (open_files, closed):
        assert b"SQLite format 3" not in stored
        assert CANARY.encode() not in stored
        assert CANARY.casefold().encode() not in stored
        assert KEY not in stored


def test_wrong_key_is_said_in_our_words(store: Store) -> None:
    store.close()
    wrong = open_store(store.path, bytes(32))
    with pytest.raises(DatabaseDamaged), wrong.reading() as session:
        session.execute(text("SELECT count(*) FROM place"))


def test_key_of_another_length_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32"):
        open_store(tmp_path / "weefsel.db", b"short")


def test_library_without_encryption_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "sqlcipher", sqlite3)
    plain = open_store(tmp_path / "weefsel.db", KEY)
    with pytest.raises(EncryptionUnavailable), plain.reading() as session:
        session.execute(text("SELECT 1"))


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
    ],
)
def test_every_connection_is_set_to_be_safe(store: Store, setting: str, value: object) -> None:
    with store.reading() as session:
        assert session.scalar(text(f"PRAGMA {setting}")) == value


def test_second_writer_waits_then_gives_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 50)
    other = open_store(store.path, KEY)
    caught: list[type[Exception]] = []

    def write() -> None:
        try:
            with other.writing():
                pass
        except DatabaseBusy as error:
            caught.append(type(error))

    with store.writing():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    other.close()
    assert caught == [DatabaseBusy]


def test_reader_sees_one_moment_and_does_not_wait_for_a_writer(store: Store) -> None:
    with store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM place")) == 0
        with store.writing() as other:
            records.insert(other, a_place())
        assert session.scalar(text("SELECT count(*) FROM place")) == 0


def test_connections_are_used_again(store: Store) -> None:
    for _ in range(5):
        with store.writing() as session:
            records.insert(session, a_place())
        with store.reading() as session:
            session.execute(text("SELECT 1"))
    assert store.engine.pool.status().count("Connections in pool: 1") == 1


def test_full_disk_is_said_saved_work_stays_and_room_is_made(store: Store) -> None:
    """``max_page_count`` makes SQLite answer as it does when the disk has no room."""
    made_room: list[bool] = []
    store.when_full = lambda: made_room.append(True)
    with store.writing() as session:
        records.insert(session, a_place(name="Bewaard"))
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(DiskFull), store.writing() as session:
        records.insert(session, *(a_visit(note="vol " * 500) for _ in range(100)))
    assert made_room == [True]
    with store.reading() as session:
        assert session.scalars(text("SELECT name FROM place")).all() == ["Bewaard"]
        assert session.scalar(text("SELECT count(*) FROM outbox")) == 1
        session.execute(text("PRAGMA max_page_count = 1000000"))
    with store.writing() as session:
        records.insert(session, a_visit())


def test_write_to_a_read_only_database_is_said(store: Store) -> None:
    with store.reading() as session:
        session.execute(text("PRAGMA query_only = ON"))
    with pytest.raises(ProfileReadOnly), store.writing() as session:
        records.insert(session, a_place())


def test_errors_keep_quiet_about_what_was_typed(store: Store) -> None:
    place = a_place()
    judged = an_assessment(place.id, note=CANARY)
    with store.writing() as session:
        records.insert(session, place, judged)
    with pytest.raises(Exception, match="UNIQUE") as caught, store.writing() as session:
        records.insert(session, judged)
    assert CANARY not in str(caught.value)


def test_only_what_comes_again_by_itself_does_not_wait_for_the_disk(store: Store) -> None:
    found = []
    for repeatable in (True, False, True, False):
        with store.writing(repeatable=repeatable) as session:
            found.append(session.scalar(text("PRAGMA synchronous")))
    normal, full = 1, 2
    assert found == [normal, full, normal, full]


def test_writers_take_turns_without_the_pauses_of_sqlite(store: Store) -> None:
    store.engine.dispose()
    event.listen(store.engine, "connect", lambda c, _: c.execute("PRAGMA busy_timeout = 0"))
    done = []

    def write() -> None:
        with store.writing() as session:
            records.insert(session, a_visit())
        done.append(1)

    writers = [threading.Thread(target=write) for _ in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(10)
    assert len(done) == 8
