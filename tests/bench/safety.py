"""What safety costs: unlocking, locking, encryption against plain SQLite, a backup.

The twin without encryption holds the same tables, is read by the same library with the same
settings and statements, and stands on the same disk.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.services.safety.profile import Unlocked, back_up, unlock
from desktop.storage.profiles import keys
from tests.bench.figures import Figure, middle, side_by_side
from tests.bench.lists import BARE, ORDERS
from tests.bench.place import PASSPHRASE, profile, surroundings
from tests.bench.searching import MATCH, WORDS

ROUNDS = 15
SAVES = 50
_USUAL = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -16384")
_TABLE = "CREATE TABLE IF NOT EXISTS bench_safety (id BLOB PRIMARY KEY, note TEXT)"
_NOTE = "De oefentafel zit vol. Twee moeders willen zelf een tweede tafel trekken." * 3
_PAGE = BARE.format(
    which=ORDERS["day"].replace("IN_USE", "visit.deleted_at IS NULL"), limit=100, offset=0
)
_SCAN = "SELECT count(*), sum(length(note)), sum(reached_total) FROM visit"


def measure(visits: int) -> Iterator[Figure]:
    """Yield milliseconds, each beside what the same would take without the safety."""
    with profile(visits) as opened:
        folder = opened.folder
        yield from _backup(opened)
    yield from _unlocking(folder)
    yield from _encryption(folder)
    yield from _locking(folder)


def _unlocking(folder: Path) -> Iterator[Figure]:
    slots = keys.read_slots(folder)
    bare, whole = side_by_side(
        lambda: keys.unwrap(slots, PASSPHRASE), lambda: _opened(folder).close(), rounds=5
    )
    yield Figure(name="unlock, floor the passphrase", value=whole, unit="ms", baseline=bare)


def _opened(folder: Path) -> Unlocked:
    return unlock(folder, PASSPHRASE, account="bench", now=lambda: datetime.now(UTC))


def _backup(opened: Unlocked) -> Iterator[Figure]:
    """The floor copies the database and waits for the disk; a backup is read again as well."""
    with TemporaryDirectory(dir=opened.folder.parent) as room:
        bare = middle(lambda: _copied(opened.folder / "weefsel.db", Path(room) / "copy"), rounds=3)
        whole = middle(lambda: back_up(opened, Path(room) / "a.backup"), rounds=3)
    yield Figure(name="backup, floor a copy of the file", value=whole, unit="ms", baseline=bare)


def _copied(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _encryption(folder: Path) -> Iterator[Figure]:
    key = keys.unwrap(keys.read_slots(folder), PASSPHRASE)
    with TemporaryDirectory(dir=folder.parent) as room:
        locked, plain = Path(room) / "locked.db", Path(room) / "plain.db"
        shutil.copyfile(folder / "weefsel.db", locked)
        _make_plain(locked, plain, key)
        with closing(_connect(locked, key)) as ours, closing(_connect(plain)) as theirs:
            for name, work in _JOBS.items():
                bare, whole = side_by_side(
                    lambda work=work: work(theirs),  # type: ignore[misc]
                    lambda work=work: work(ours),  # type: ignore[misc]
                    rounds=ROUNDS,
                )
                yield Figure(name=f"encryption, {name}", value=whole, unit="ms", baseline=bare)
        bare, whole = side_by_side(
            lambda: _scan_anew(plain), lambda: _scan_anew(locked, key), rounds=5
        )
        yield Figure(name="encryption, all visits anew", value=whole, unit="ms", baseline=bare)
        sizes = [float(path.stat().st_size) / 1e6 for path in (locked, plain)]
        yield Figure(name="encryption, size", value=sizes[0], unit="MB", baseline=sizes[1])


def _make_plain(locked: Path, plain: Path, key: bytes) -> None:
    with closing(_connect(locked, key)) as source:
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        source.execute("SELECT sqlcipher_export('plain')").fetchall()
        source.execute("DETACH DATABASE plain")


def _connect(path: Path, key: bytes | None = None) -> Any:
    made = sqlcipher.connect(str(path), isolation_level=None)
    if key is not None:
        made.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for statement in (*_USUAL, _TABLE):
        made.execute(statement).fetchall()
    return made


def _save(connection: Any) -> None:
    """Save some rows, each in a transaction of its own."""
    for _ in range(SAVES):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bench_safety VALUES (randomblob(16), ?)", (_NOTE,))
        connection.execute("COMMIT")


def _search(connection: Any) -> None:
    for typed in ("oef*", "buurt*", "school*"):
        connection.execute(WORDS + MATCH, {"query": typed}).fetchall()


_JOBS: dict[str, Callable[[Any], object]] = {
    f"{SAVES} saves": _save,
    "first page": lambda connection: connection.execute(_PAGE).fetchall(),
    "3 searches": _search,
}


def _scan_anew(path: Path, key: bytes | None = None) -> None:
    with closing(_connect(path, key)) as connection:
        connection.execute(_SCAN).fetchall()


def _locking(folder: Path) -> Iterator[Figure]:
    for screen, settled in (("visits", 5.0), ("map", 5.0), ("map", 0.5)):
        ran = subprocess.run(
            [sys.executable, "-m", "tests.bench.locking", str(folder), screen],
            env=surroundings() | {"WEEFSEL_BENCH_SETTLED": str(settled)},
            check=True,
            capture_output=True,
            text=True,
            timeout=300,
        )
        (said,) = (json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{"))
        for name, seconds in said.items():
            when = f"lock on the {screen} after {settled:g} s, {name}"
            yield Figure(name=when, value=1000 * seconds, unit="ms")
