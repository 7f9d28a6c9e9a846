"""The profile that benchmarks work on: a demo of the wanted size, made once and kept."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import inspect

from desktop.services import demo
from desktop.services.desk import Desk
from desktop.services.safety.profile import Unlocked, create, unlock

ROOM = Path(tempfile.gettempdir()) / "weefsel-bench"
PASSPHRASE = "figures are no secret"
PERSONS = 2_000
MOST_MADE = 100_000
"""Beyond this, visits are copied: a team of that size writes nothing else either."""


@contextmanager
def profile(visits: int) -> Iterator[Unlocked]:
    """Open a demo profile with so many visits; the first time it is made."""
    folder = ROOM / str(visits)
    done = folder / "bench-ready"
    if not done.exists():
        _make(folder, visits)
        done.touch()
    opened = unlock(folder, PASSPHRASE, account="bench", now=lambda: datetime.now(UTC))
    try:
        yield opened
    finally:
        opened.close()


def surroundings() -> dict[str, str]:
    """Return the environment for programs under measurement.

    Compiled files are kept, as on any laptop, but outside the source tree.
    """
    kept = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "PYTHONPYCACHEPREFIX": str(ROOM / "compiled"),
        "QT_QPA_PLATFORM": "offscreen",
        "WEEFSEL_PASSPHRASE": PASSPHRASE,
    }


def _make(folder: Path, visits: int) -> None:
    before = time.perf_counter()
    opened = create(folder, PASSPHRASE, account="bench", now=lambda: datetime.now(UTC))
    made = min(visits, MOST_MADE)
    demo.fill(opened.desk, sizes=demo.Sizes(visits=made, persons=PERSONS, places=200))
    for _ in range(visits // made - 1):
        _copy(opened.desk, made)
    opened.close()
    taken = time.perf_counter() - before
    print(f"made {visits} demo visits in {taken:.1f} s", file=sys.stderr)


_COPIES = (
    "CREATE TEMP TABLE twin AS SELECT id AS old,"
    " CAST(substr(id, 1, 6) || randomblob(10) AS BLOB) AS new"
    " FROM visit ORDER BY rowid LIMIT COUNT",
    "CREATE UNIQUE INDEX temp.twin_old ON twin (old)",
    "INSERT INTO visit (id, OTHERS) SELECT new, OTHERS FROM visit JOIN twin ON old = id",
    *(
        "INSERT INTO visit_LINK SELECT new, LINK FROM visit_LINK JOIN twin"
        " ON old = visit_id".replace("LINK", link)
        for link in ("theme", "goal", "outcome", "consultant")
    ),
    "INSERT INTO search_entry (kind, record_id, title, body, keys)"
    " SELECT kind, new, title, body, keys FROM search_entry JOIN twin ON old = record_id",
    "DROP TABLE twin",
)


def _copy(desk: Desk, visits: int) -> None:
    """Add the first ``visits`` visits once more under other ids, without their persons."""
    with desk.store.writing() as session:
        connection = session.connection()
        columns = [each["name"] for each in inspect(connection).get_columns("visit")]
        others = ", ".join(f'"{name}"' for name in columns if name != "id")
        for statement in _COPIES:
            asked = statement.replace("OTHERS", others).replace("COUNT", str(visits))
            connection.exec_driver_sql(asked)
