"""Import 100,000 persons from CSV. Floor: the bare rows of all tables by executemany."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.domain.exchange import ImportOrder
from desktop.services.exchanging.imports import import_file, take_back
from desktop.services.safety.profile import Unlocked, create
from tests.bench.figures import Figure
from tests.bench.place import PASSPHRASE

ROWS = 100_000
TABLES = ("person", "person_language", "search_entry", "outbox", "import_record")


def measure(_visits: int) -> Iterator[Figure]:
    """Yield the seconds of an import, of looking only and of taking it back, and its memory."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        path = _list(work / "lijst.csv")
        opened = _profile(work / "profile")
        order = ImportOrder(kind="person", path=path)
        before = _peak()
        looked = _seconds(
            lambda: import_file(opened.desk, ImportOrder(kind="person", path=path, dry_run=True))
        )
        done: list[Any] = []
        whole = _seconds(lambda: done.append(import_file(opened.desk, order)[0]))
        grown = _peak() - before
        rows = {table: _rows(opened, table) for table in TABLES}
        bare = _seconds(lambda: _insert(work / "bare.db", rows))
        name = f"import of {ROWS} rows"
        yield Figure(name=name, value=whole, unit="s", baseline=bare)
        yield Figure(name=f"{name}, looking only", value=looked, unit="s")
        yield Figure(name=f"{name}, memory on top", value=grown, unit="MB")
        back = _seconds(lambda: take_back(opened.desk, done[0].run, lambda _done, _total: None))
        yield Figure(name=f"{name}, taken back", value=back, unit="s", baseline=whole)
        opened.close()


def _list(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("Voornaam;Achternaam;GSM;E-mail;Taal;Opmerking\r\n")
        for number in range(ROWS):
            file.write(
                f"Voornaam{number};Achternaam{number % 997};0470 {number // 1000:02} "
                f"{number // 10 % 100:02} {number % 100:02};p{number}@a.example;nl, fr;"
                f"Belt liever na {number % 12} uur\r\n"
            )
    return path


def _profile(folder: Path) -> Unlocked:
    return create(folder, PASSPHRASE, account="bench", now=lambda: datetime.now(UTC))


def _rows(opened: Unlocked, table: str) -> Sequence[tuple[Any, ...]]:
    with opened.desk.store.reading() as session:
        driver = session.connection().connection.driver_connection
        assert driver is not None
        return list(driver.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - our own names


def _insert(path: Path, rows: dict[str, Sequence[tuple[Any, ...]]]) -> None:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    for pragma in (f"key=\"x'{'ab' * 32}'\"", "journal_mode=wal", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        columns = ", ".join(f"c{number}" for number in range(len(found[0])))
        marks = ", ".join("?" * len(found[0]))
        connection.execute(f"CREATE TABLE {table} ({columns})")
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608 - our own names
    connection.execute("COMMIT")
    connection.close()


def _seconds(work: Any) -> float:
    """Return seconds of processor time: jobs this long are not taken in turns."""
    before = time.process_time()
    work()
    return time.process_time() - before


def _peak() -> float:
    """Return the most memory that the process held so far, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
