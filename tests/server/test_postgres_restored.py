"""The database was put back to an earlier state: a new epoch begins, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from desktop.server.backup import BackupFailed, make_backup, read_backup, restore, set_durable
from desktop.server.database import Busy, Database, connect
from desktop.server.embedded import OWNER, Cluster, checked, run_program
from desktop.server.erasure import erase
from desktop.server.held import Held, hold
from desktop.server.installation import Home
from desktop.server.ledger import Ledger
from desktop.server.migrate import migrate
from desktop.server.postgres.books import Library
from desktop.server.restored import begin_epoch
from desktop.server.rights import API_ROLE
from desktop.server.unprivileged import own
from desktop.sync.protocol import EPOCH
from tests.server.conftest import BINARIES, FAST, TENANT, copy_folder, maintain
from tests.server.laptops import NOW, Laptop, occasion

KEY = bytes(range(32))


def library_in(cluster: Cluster, name: str = "weefsel") -> Library:
    return Library(connect(cluster.address(name, role=API_ROLE), connections=4), TENANT)


def owner_in(cluster: Cluster, name: str) -> Database:
    return connect(cluster.address(name), connections=2)


def held(cluster: Cluster, folder: Path, name: str = "weefsel") -> Held:
    """Hold the books against the ledger in a folder, as the owner does."""
    database = owner_in(cluster, name)
    try:
        return hold(database, TENANT, Home(folder), now=NOW)
    finally:
        database.close()


def is_refused(laptop: Laptop) -> bool:
    """Return whether a laptop is sent away because the books were put back."""
    try:
        laptop.hello()
    except Busy as busy:
        return busy.reason == "restored"
    return False


def test_holding_the_books_against_the_ledger_again_is_no_new_epoch(
    owner: Database, tmp_path: Path
) -> None:
    assert hold(owner, TENANT, Home(tmp_path), now=NOW) == Held(epoch=1, erased=0)


def test_epoch_that_an_operator_orders_reaches_every_laptop(library: Library) -> None:
    laptop = Laptop(library)
    laptop.log_visits(2)
    laptop.push_all()
    laptop.pull_all()
    with library.database.writing(TENANT) as connection:
        begin_epoch(connection, TENANT)

    laptop.log_visits(1)
    refused = laptop.push()
    answer = laptop.hello()
    laptop.push_all()
    laptop.pull_all()

    assert refused.reset
    assert answer.epoch == laptop.hello().epoch == 2
    assert len(laptop.rows) == 3
    assert max(row.ver for row in laptop.rows.values()) > 2 * EPOCH


@pytest.fixture
def dumped(library: Library, owner: Database, tmp_path: Path) -> Path:
    """A backup in which two of three visits of :func:`busy` are."""
    laptop = Laptop(library, stream=UUID(int=5), device=UUID(int=6))
    laptop.log_visits(2)
    laptop.push_all()
    target = tmp_path / "backup"
    make_backup(owner, target, KEY, now=NOW)
    return target


def test_dump_read_into_another_database_is_a_new_epoch(
    cluster: Cluster, library: Library, dumped: Path, tmp_path: Path
) -> None:
    laptop = Laptop(library)
    made = laptop.log_visits(3)
    laptop.push_all()
    laptop.pull_all()
    maintain(cluster, "CREATE DATABASE elsewhere")
    elsewhere = owner_in(cluster, "elsewhere")
    restore(dumped, elsewhere, KEY)
    migrate(elsewhere)

    laptop.central = library_in(cluster, "elsewhere")
    assert is_refused(laptop)
    held(cluster, tmp_path, "elsewhere")
    answer = laptop.hello()
    laptop.push_all()
    laptop.pull_all()

    assert (answer.epoch, answer.last_n) == (2, 0)
    assert set(made) <= set(laptop.rows)
    assert len(laptop.rows) == 5
    laptop.central.database.close()
    elsewhere.close()
    maintain(cluster, "DROP DATABASE elsewhere WITH (FORCE)")


def test_backup_counts_only_after_it_was_read_back(
    cluster: Cluster, library: Library, owner: Database, dumped: Path
) -> None:
    laptop = Laptop(library, stream=UUID(int=5), device=UUID(int=6))
    laptop.log_visits(2)
    before = laptop.hello().durable_n
    maintain(cluster, "CREATE DATABASE fresh")
    fresh = owner_in(cluster, "fresh")

    changed = set_durable(owner, restore(dumped, fresh, KEY))

    assert (before, changed) == (0, 1)
    with library.writing() as books:
        assert books.stream(UUID(int=5), UUID(int=6)).durable_n == 2
    fresh.close()
    maintain(cluster, "DROP DATABASE fresh WITH (FORCE)")


def test_backup_of_a_lost_history_makes_nothing_durable(owner: Database, dumped: Path) -> None:
    with owner.writing(TENANT) as connection:
        begin_epoch(connection, TENANT)

    assert set_durable(owner, read_backup(dumped)) == 0


def test_damaged_backup_is_told(owner: Database, dumped: Path) -> None:
    content = bytearray(dumped.read_bytes())
    content[len(content) // 2] ^= 1
    dumped.write_bytes(content)

    with pytest.raises(BackupFailed, match="changed"):
        restore(dumped, owner, KEY)


def test_backup_that_lacks_a_record_is_found_out(
    cluster: Cluster, owner: Database, tmp_path: Path, library: Library
) -> None:
    laptop = Laptop(library)
    laptop.log_visits(2)
    laptop.push_all()
    with owner.writing(TENANT) as connection:
        connection.execute(
            text("DELETE FROM record WHERE tenant = 7 AND id = :id"), {"id": laptop.ops[0].id}
        )
    make_backup(owner, tmp_path / "backup", KEY, now=NOW)
    maintain(cluster, "CREATE DATABASE lacking")
    lacking = owner_in(cluster, "lacking")

    with pytest.raises(BackupFailed, match="checksum"):
        restore(tmp_path / "backup", lacking, KEY)
    lacking.close()
    maintain(cluster, "DROP DATABASE lacking WITH (FORCE)")


def test_failed_dump_leaves_nothing(cluster: Cluster, tmp_path: Path) -> None:
    gone = connect(cluster.address("postgres").replace("port=", "port=1"))
    with pytest.raises((BackupFailed, OperationalError)):
        make_backup(gone, tmp_path / "backup", KEY, now=NOW)

    assert list(tmp_path.iterdir()) == []


def test_content_is_nowhere_in_a_backup(dumped: Path) -> None:
    assert b"opening hours" not in dumped.read_bytes()
    assert b"opening hours" not in dumped.with_name("backup.json").read_bytes()


def test_erased_person_does_not_come_back_with_a_backup(
    cluster: Cluster, library: Library, owner: Database, dumped: Path, tmp_path: Path
) -> None:
    ledger = Ledger(Home(tmp_path).ledger, TENANT)
    reader = Laptop(library)
    reader.pull_all()
    victim = next(iter(reader.rows))
    with Library(owner, TENANT).writing() as books:
        erase(books, victim, ledger=ledger, reason="request", occasion=occasion())
    maintain(cluster, "CREATE DATABASE back")
    back = owner_in(cluster, "back")
    restore(dumped, back, KEY)
    migrate(back)
    reader.central = library_in(cluster, "back")
    assert is_refused(reader)

    found = held(cluster, tmp_path, "back")
    welcome = reader.hello()
    reader.pull_all()

    assert found == Held(epoch=2, erased=1)
    assert victim in welcome.erasures
    assert victim not in reader.rows
    reader.central.database.close()
    back.close()
    maintain(cluster, "DROP DATABASE back WITH (FORCE)")


def test_snapshot_of_the_machine_is_shown_by_the_first_laptop(
    alone: Cluster, tmp_path: Path
) -> None:
    """Cluster and timeline stay the same: only a cursor from the lost history tells."""
    library = library_in(alone)
    laptop, other = Laptop(library), Laptop(library)
    kept = laptop.log_visits(2)
    laptop.push_all()
    other.pull_all()
    library.database.close()
    alone.stop()
    snapshot = alone.folder / "snapshot"
    copy_folder(alone.data, snapshot)
    alone.start()
    laptop.central = other.central = library_in(alone)
    lost = laptop.log_visits(2)
    laptop.push_all()
    laptop.pull_all()
    laptop.central.database.close()
    alone.stop("immediate")
    shutil.rmtree(alone.data)
    snapshot.rename(alone.data)
    alone.start()

    laptop.central = other.central = library_in(alone)
    assert (other.hello().epoch, laptop.hello().epoch) == (1, 2)
    assert is_refused(other)
    held(alone, tmp_path)
    epochs = [laptop.hello().epoch, laptop.hello().epoch, other.hello().epoch]
    laptop.push_all()
    for each in (laptop, other):
        each.pull_all()

    assert epochs == [3, 3, 3]
    assert set(laptop.rows) == set(other.rows) == {*kept, *lost}
    laptop.central.database.close()


def test_standby_that_is_promoted_without_the_tail(alone: Cluster, tmp_path: Path) -> None:
    standby = Cluster(alone.folder.with_name("second"), BINARIES, FAST)
    copy_running(alone, standby, "-R")
    standby.start()
    library = library_in(alone)
    laptop = Laptop(library)
    laptop.log_visits(2)
    laptop.push_all()
    wait_for_standby(alone)
    maintain(standby, "ALTER SYSTEM SET primary_conninfo = ''")
    standby.run("pg_ctl", "reload")
    wait_until_cut(alone)
    laptop.log_visits(2)
    laptop.push_all()
    laptop.pull_all()
    library.database.close()

    with pytest.raises(Busy):
        Laptop(library_in(standby)).hello()  # a standby never answers
    alone.stop("immediate")
    standby.run("pg_ctl", "promote", "--wait")
    laptop.central = library_in(standby)
    assert is_refused(laptop)
    held(standby, tmp_path)
    answer = laptop.hello()
    laptop.push_all()
    laptop.pull_all()

    assert (answer.epoch, answer.last_n) == (2, 2)
    assert len(laptop.rows) == 4
    laptop.central.database.close()
    standby.stop("immediate")


def test_point_in_time_that_the_city_goes_back_to(alone: Cluster, tmp_path: Path) -> None:
    archive, later = (alone.folder.with_name(name) for name in ("archive", "later"))
    with archiving(alone, archive) as first:
        copy_running(first, Cluster(later, BINARIES))
        library = library_in(first)
        laptop, other = Laptop(library), Laptop(library)
        kept = laptop.log_visits(2)
        laptop.push_all()
        other.pull_all()
        maintain(first, "SELECT pg_create_restore_point('noon')")
        lost = laptop.log_visits(2)
        laptop.push_all()
        laptop.pull_all()
        maintain(first, "SELECT pg_switch_wal()")
        until(first, "SELECT last_archived_wal IS NOT NULL FROM pg_stat_archiver")
        library.database.close()

    with gone_back(Cluster(later, BINARIES), archive, "noon") as restored:
        laptop.central = other.central = library_in(restored)
        assert is_refused(laptop)
        held(restored, tmp_path)
        answer = laptop.hello()
        other.hello()
        laptop.push_all()
        for each in (laptop, other):
            each.pull_all()
        laptop.central.database.close()

    assert (answer.epoch, answer.last_n) == (2, 2)
    assert set(laptop.rows) == set(other.rows) == {*kept, *lost}


@contextmanager
def archiving(cluster: Cluster, archive: Path) -> Iterator[Cluster]:
    """Run a cluster that hands every finished piece of its log to an archive."""
    archive.mkdir()
    own(archive)
    cluster.stop()
    how = {"archive_mode": "on", "archive_command": f"cp %p {archive}/%f"}
    with replace(cluster, settings={**FAST, **how}) as running:
        yield running


@contextmanager
def gone_back(copy: Cluster, archive: Path, moment: str) -> Iterator[Cluster]:
    """Run a copy that was led on, from the archive, to a moment that was given a name."""
    (copy.data / "recovery.signal").touch()
    how = {
        "restore_command": f"cp {archive}/%f %p",
        "recovery_target_name": moment,
        "recovery_target_action": "promote",
    }
    with replace(copy, settings={**FAST, **how}) as running:
        until(running, "SELECT NOT pg_is_in_recovery()")
        yield running


def copy_running(source: Cluster, target: Cluster, *how: str) -> None:
    """Copy a cluster that runs, as a city's administrator does."""
    own(target.folder)
    at = source.target()
    where = ("-h", at["host"], "-p", at["port"], "-U", OWNER)
    program = str(source.binaries / "pg_basebackup")
    checked(
        run_program([program, "-D", str(target.data), *how, *where, "-X", "stream", "-c", "fast"])
    )


def wait_for_standby(primary: Cluster) -> None:
    until(primary, "SELECT bool_and(replay_lsn >= pg_current_wal_lsn()) FROM pg_stat_replication")


def wait_until_cut(primary: Cluster) -> None:
    until(primary, "SELECT count(*) = 0 FROM pg_stat_replication")


def until(cluster: Cluster, question: str) -> None:
    """Ask until it is so; PostgreSQL waits in between."""
    maintain(
        cluster,
        f"DO $$ BEGIN FOR i IN 1..1000 LOOP IF ({question}) THEN RETURN; END IF;"
        " PERFORM pg_sleep(0.01); PERFORM pg_stat_clear_snapshot(); END LOOP;"
        " RAISE 'never'; END $$",
    )
