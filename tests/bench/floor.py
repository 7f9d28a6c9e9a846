"""The floor of synchronising: what the libraries below it take for the same 10,000 records."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import msgspec
import psycopg
import zstandard
from sqlcipher3 import dbapi2 as sqlcipher

from desktop.server.embedded import Cluster
from tests.bench.figures import Figure, times
from tests.bench.peers.records import COUNT, records

ROUNDS = 5
BATCH = 500
LEVEL = 3
"""What both ends use to compress."""


def floor(folder: Path) -> dict[str, float]:
    """Return the milliseconds of each part.

    Args:
        folder: Where to work, on the disk that is meant.
    """
    plain = list(records())
    encoded = [msgspec.json.encode(plain[at : at + BATCH]) for at in range(0, COUNT, BATCH)]
    packed = [zstandard.ZstdCompressor(level=LEVEL).compress(batch) for batch in encoded]
    parts: dict[str, Callable[[], object]] = {
        "JSON out": lambda: [
            msgspec.json.encode(plain[at : at + BATCH]) for at in range(0, COUNT, BATCH)
        ],
        "JSON in": lambda: [msgspec.json.decode(batch) for batch in encoded],
        "zstd out": lambda: [
            zstandard.ZstdCompressor(level=LEVEL).compress(batch) for batch in encoded
        ],
        "zstd in": lambda: [zstandard.ZstdDecompressor().decompress(batch) for batch in packed],
    }
    taken = {name: _median(work) for name, work in parts.items()}
    taken["SQLCipher insert"] = _into_sqlcipher(folder, plain)
    taken |= _into_postgresql(folder, plain)
    return taken


def measure(_visits: int) -> Iterator[Figure]:
    """Yield each part, and the two sums that a push and a pull cannot go below."""
    with tempfile.TemporaryDirectory() as work:
        parts = floor(Path(work))
    for name, taken in (parts | sums(parts)).items():
        yield Figure(name=f"floor: {name}", value=taken, unit="ms")


def sums(parts: Mapping[str, float]) -> dict[str, float]:
    """Return the floor of a push and of a pull of all records."""
    wire = sum(parts[name] for name in ("JSON out", "JSON in", "zstd out", "zstd in"))
    return {
        "push": wire + parts["PostgreSQL COPY"],
        "pull": wire + parts["PostgreSQL SELECT"] + parts["SQLCipher insert"],
    }


def _into_sqlcipher(folder: Path, plain: Sequence[Mapping[str, Any]]) -> float:
    rows = [[_cell(value) for value in record.values()] for record in plain]
    marks = ", ".join("?" * len(rows[0]))

    def insert(number: int) -> None:
        connection.execute(f"CREATE TABLE visit_{number} (id PRIMARY KEY, {columns})")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO visit_{number} VALUES ({marks})", rows)  # noqa: S608 - our own names
        connection.execute("COMMIT")

    columns = ", ".join(name for name in plain[0] if name != "id")
    connection = sqlcipher.connect(str(folder / "floor.db"), isolation_level=None)
    for pragma in (f"key=\"x'{'ab' * 32}'\"", "journal_mode=wal", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    taken = median(times(insert, ROUNDS))
    connection.close()
    return taken


def _into_postgresql(folder: Path, plain: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    texts = [(record["id"], json.dumps(record)) for record in plain]
    with postgresql(folder / "pg") as target, psycopg.connect(**target, autocommit=True) as server:

        def copy(number: int) -> None:
            server.execute(f"CREATE TABLE r{number} (id uuid PRIMARY KEY, body jsonb NOT NULL)")
            with server.cursor() as cursor, cursor.copy(f"COPY r{number} FROM STDIN") as rows:
                for row in texts:
                    rows.write_row(row)

        copied = median(times(copy, ROUNDS))
        read = _median(lambda: server.execute("SELECT id, body::text FROM r0").fetchall())
    return {"PostgreSQL COPY": copied, "PostgreSQL SELECT": read}


@contextmanager
def postgresql(folder: Path) -> Iterator[dict[str, Any]]:
    """Run a PostgreSQL of our own in ``folder``; give the words by which libpq finds it."""
    with Cluster(folder) as cluster:
        yield {**cluster.target(), "dbname": "postgres"}


def _cell(value: object) -> object:
    return json.dumps(value) if isinstance(value, list) else value


def _median(work: Callable[[], object]) -> float:
    return median(times(lambda _number: work(), ROUNDS))
