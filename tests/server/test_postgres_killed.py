"""PostgreSQL dies in the middle of a push; what was erased is really gone from its files."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from sqlalchemy import text

from desktop.server.database import Busy, connect
from desktop.server.embedded import Cluster
from desktop.server.erasure import Entry, erase
from desktop.server.ledger import Ledger
from desktop.server.postgres.books import Library
from desktop.server.residue import tidy
from desktop.server.rights import API_ROLE
from desktop.sync.checksum import total
from tests.server.conftest import LONG, TENANT
from tests.server.laptops import NORTH, Laptop, occasion, visit_fields


def test_push_that_a_crash_interrupted_is_sent_again_and_counts_once(alone: Cluster) -> None:
    library = Library(connect(alone.address("weefsel", role=API_ROLE), connections=2), TENANT)
    laptop, reader = Laptop(library), Laptop(library)
    for _ in range(30 if LONG else 3):
        laptop.log_visits(300)
        pushing = threading.Thread(target=push_until_told, args=(laptop,))
        pushing.start()
        alone.stop("immediate")
        pushing.join()
        alone.start()
        with suppress(Busy):  # it may find out only now that the connection is dead
            laptop.hello()
        laptop.hello()
        laptop.push_all()

    pages = reader.pull_all()
    assert set(reader.rows) == {op.id for op in laptop.ops}
    assert pages[-1].checksums[NORTH] == total((row.id, row.ver) for row in reader.rows.values())
    assert laptop.epoch == 1
    library.database.close()


def push_until_told(laptop: Laptop) -> None:
    try:
        while laptop.sent < len(laptop.ops):
            laptop.push(25)
    except Busy:
        return


CANARY = "canary-7f3a"


def test_erased_content_is_gone_from_every_table(alone: Cluster, tmp_path: Path) -> None:
    """And from the files of the tables after tidying; the log keeps it until it expires."""
    owner = connect(alone.address("weefsel"), connections=2)
    laptop = Laptop(Library(connect(alone.address("weefsel", role=API_ROLE)), TENANT))
    visit = laptop.change(uuid4(), visit_fields() | {"note": CANARY}).id
    laptop.push()
    laptop.change(visit, {"note": f"{CANARY} again"}, base=1 << 41)
    laptop.change(visit, {"note": CANARY, "duration": "wrong"}, base=1 << 41)
    laptop.push()
    ledger = Ledger(tmp_path / "ledger", TENANT)
    with Library(owner, TENANT).writing() as books:
        erase(books, visit, ledger=ledger, reason="request", occasion=occasion())

    with owner.writing(TENANT) as connection:
        for table in ("record", "operation", "quarantine", "audit"):
            whole = (
                f"SELECT count(*) FROM {table} AS t WHERE tenant = 7 AND CAST(t AS text) LIKE :c"  # noqa: S608 - a name of ours
            )
            encoded = f"%{CANARY.encode().hex()}%"
            for pattern in (f"%{CANARY}%", encoded):
                assert connection.execute(text(whole), {"c": pattern}).scalar_one() == 0
    tidy(owner)
    owner.close()
    laptop.central.database.close()
    alone.stop()

    assert traces(alone.data / "base") == 0
    assert traces(alone.data / "pg_wal") > 0
    assert CANARY not in (tmp_path / "ledger").read_text("utf-8")


def traces(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file())
    return sum(path.read_bytes().count(CANARY.encode()) for path in files)


def test_ledger_that_cannot_be_written_stops_the_erasure(library: Library, owner: object) -> None:
    class FullDisk:
        def append(self, entries: object) -> None:
            raise OSError(28, "No space left on device")

        def entries(self) -> list[Entry]:
            return []

    laptop = Laptop(library)
    (visit,) = laptop.log_visits(1)
    laptop.push()

    try:
        with library.writing([NORTH]) as books:
            erase(books, visit, ledger=FullDisk(), reason="request", occasion=occasion())
    except OSError:
        pass

    assert [row.id for row in laptop.pull().rows] == [visit]
