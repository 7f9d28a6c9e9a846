"""Many at once: nothing is skipped, nothing is applied twice, nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
from sqlalchemy import text

from desktop.server.database import Busy, Database, connect
from desktop.server.embedded import Cluster
from desktop.server.exchange.push import push
from desktop.server.postgres.books import Library
from desktop.server.rights import API_ROLE
from desktop.sync.checksum import total
from desktop.sync.protocol import Outcome
from tests.server.conftest import LONG, TENANT, maintain
from tests.server.laptops import NORTH, SHARED, Laptop, occasion, visit_fields

_PROCESS = """
import sys
from desktop.server.database import connect
from desktop.server.postgres.books import Library
from tests.server.laptops import Laptop
library = Library(connect(sys.argv[1], connections=2), 7)
laptop = Laptop(library)
laptop.log_visits(int(sys.argv[2]))
while laptop.sent < len(laptop.ops):
    laptop.push(25)
library.database.close()
"""


def all_at_once(*jobs: Callable[[], object]) -> list[object]:
    """Run jobs in threads that begin together; return what they returned."""
    gate = threading.Barrier(len(jobs))

    def run(job: Callable[[], object]) -> object:
        gate.wait()
        return job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return list(pool.map(run, jobs))


def test_a_sequence_as_cursor_loses_what_commits_late(owner: Database) -> None:
    """What everybody tries first; it shows that the next test can fail."""
    insert = text("INSERT INTO naive DEFAULT VALUES")
    with owner.engine.begin() as connection:
        connection.execute(text("CREATE TABLE naive (id bigserial PRIMARY KEY)"))
    with owner.engine.begin() as late:
        late.execute(insert)
        with owner.engine.begin() as early:
            early.execute(insert)
        seen = naive_read(owner, after=0)
    seen |= naive_read(owner, after=max(seen))

    assert seen == {2}


def naive_read(owner: Database, *, after: int) -> set[int]:
    with owner.engine.begin() as connection:
        wanted = text("SELECT id FROM naive WHERE id > :after")
        return set(connection.execute(wanted, {"after": after}).scalars())


def test_a_place_in_a_feed_cannot_be_overtaken(
    cluster: Cluster, database_name: str, library: Library
) -> None:
    """Whoever has a place holds the scope until it is visible; the next one waits."""
    impatient = connect(cluster.address(database_name, role=API_ROLE), lock_wait=0.05)
    late, early, reader = Laptop(library), Laptop(Library(impatient, TENANT)), Laptop(library)
    late.log_visits(1)
    early.log_visits(1)
    with library.writing([SHARED, NORTH]) as books:
        push(books, late.caller(), late.batch(), occasion())
        with pytest.raises(Busy):
            early.push()
        reader.pull()
        assert reader.rows == {}
    early.push()
    reader.pull()
    impatient.close()

    assert list(reader.rows) == [late.ops[0].id, early.ops[0].id]


def test_a_reader_who_follows_writers_misses_nothing(library: Library) -> None:
    writers = [Laptop(library) for _ in range(6)]
    reader, done = Laptop(library), threading.Event()
    rounds = 200 if LONG else 8

    def write(laptop: Laptop) -> None:
        for each in range(rounds):
            laptop.log_visits(1 + each % 5)
            laptop.push()

    def follow() -> None:
        while not done.is_set():
            reader.pull()

    following = threading.Thread(target=follow)
    following.start()
    all_at_once(*(lambda laptop=laptop: write(laptop) for laptop in writers))
    done.set()
    following.join()
    reader.pull_all()

    assert set(reader.rows) == {op.id for laptop in writers for op in laptop.ops}


def test_32_writers_on_the_same_records_lose_nothing(library: Library) -> None:
    first = Laptop(library)
    visits = first.log_visits(6)
    first.push()
    first.pull()
    base = {id_: row.ver for id_, row in first.rows.items()}
    laptops = [Laptop(library) for _ in range(32)]

    def edit(number: int) -> None:
        laptop = laptops[number]
        shuffled = visits[number % 6 :] + visits[: number % 6]  # else all lock in one order
        for visit in shuffled:
            laptop.change(visit, {"reached_total": 100 + number}, base=base[visit])
        laptop.push()

    all_at_once(*(lambda number=number: edit(number) for number in range(32)))
    reader = Laptop(library)
    pages = reader.pull_all()

    kept: dict[UUID, set[Any]] = {visit: set() for visit in visits}
    for row in reader.rows.values():
        if row.entity == "conflict":
            body = as_dict(row.body)
            kept[UUID(body["record_id"])].add(body["aside"])
    for visit in visits:
        standing = as_dict(reader.rows[visit].body)["reached_total"]
        assert kept[visit] | {standing} >= {100 + number for number in range(32)}
    assert pages[-1].checksums[NORTH] == total((row.id, row.ver) for row in reader.rows.values())


def as_dict(body: Any) -> dict[str, Any]:
    return msgspec.json.decode(body, type=dict[str, Any])


def test_two_processes_push_into_one_database(
    cluster: Cluster, database_name: str, library: Library
) -> None:
    address = cluster.address(database_name, role=API_ROLE)
    command = [sys.executable, "-c", _PROCESS, address, "100"]
    processes = [subprocess.Popen(command) for _ in range(2)]

    assert [process.wait(60) for process in processes] == [0, 0]
    (page,) = Laptop(library).pull_all()
    assert len({row.seq for row in page.rows}) == len(page.rows) == 200
    assert page.checksums[NORTH] == total((row.id, row.ver) for row in page.rows)


def test_who_finds_a_scope_held_is_sent_away_and_comes_back(
    cluster: Cluster, database_name: str, owner: Database
) -> None:
    impatient = connect(cluster.address(database_name, role=API_ROLE), lock_wait=0.2)
    laptop = Laptop(Library(impatient, TENANT))
    laptop.log_visits(1)
    with owner.writing(TENANT) as connection:
        held = text("SELECT FROM scope WHERE tenant = 7 AND id = 3 FOR UPDATE")
        connection.execute(held)
        with pytest.raises(Busy) as caught:
            laptop.push()

    assert (caught.value.reason, caught.value.wait > 0) == ("lock", True)
    assert laptop.push().last_n == 1
    impatient.close()


def test_deadlock_is_tried_again(library: Library, owner: Database) -> None:
    """Two transactions that lock in opposite orders; one is rolled back and does it over."""
    both, tries = threading.Barrier(2, timeout=5), count()

    def lock(first: int, second: int) -> None:
        def once() -> None:
            next(tries)
            with owner.writing(TENANT) as connection:
                held = text("SELECT FROM scope WHERE tenant = 7 AND id = :id FOR UPDATE")
                connection.execute(text("SET LOCAL deadlock_timeout = '50ms'"))
                connection.execute(held, {"id": first})
                if both.n_waiting < 2 and not met.is_set():
                    both.wait()
                    met.set()
                connection.execute(held, {"id": second})

        owner.attempt(once)

    met = threading.Event()
    all_at_once(lambda: lock(SHARED, NORTH), lambda: lock(NORTH, SHARED))

    assert next(tries) == 3


def test_exhausted_pool_is_told_as_busy(cluster: Cluster, database_name: str) -> None:
    small = connect(cluster.address(database_name, role=API_ROLE), connections=1, wait=0.05)
    with small.reading(TENANT), pytest.raises(Busy) as caught, small.reading(TENANT):
        pass
    small.close()

    assert caught.value.reason == "pool"


def test_database_that_is_not_there_is_told_as_busy(cluster: Cluster) -> None:
    nowhere = connect(cluster.address().replace("port=", "port=1"))
    with pytest.raises(Busy) as caught, nowhere.reading(TENANT):
        pass

    assert caught.value.reason == "database"


@pytest.mark.parametrize("state", ["53100", "53200", "58030"])
def test_a_machine_without_room_is_told_as_busy(database: Database, state: str) -> None:
    """No fault of the program: laptops come back later, and the administrator makes room."""
    full = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$"
    with pytest.raises(Busy) as told, database.writing(TENANT) as connection:
        connection.exec_driver_sql(full)
    assert (told.value.reason, told.value.wait) == ("disk", 120)


def test_connection_that_was_cut_is_replaced(
    cluster: Cluster, database_name: str, library: Library
) -> None:
    laptop = Laptop(library)
    laptop.log_visits(1)
    laptop.hello()
    cut(cluster, database_name)

    with pytest.raises(Busy):
        laptop.push()
    assert laptop.push().last_n == 1


def cut(cluster: Cluster, database: str) -> None:
    others = f"datname = '{database}' AND pid <> pg_backend_pid()"
    maintain(cluster, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")  # noqa: S608 - our name


def test_refused_operation_never_stops_those_behind_it(library: Library) -> None:
    laptop = Laptop(library)
    laptop.log_visits(1)
    laptop.change(uuid4(), visit_fields() | {"duration": "long"})
    laptop.log_visits(1)

    answer = laptop.push()

    assert answer.last_n == 3
    assert [(each.n, each.outcome) for each in answer.results] == [(2, Outcome.REFUSED)]
