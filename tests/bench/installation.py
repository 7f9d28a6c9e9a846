"""A server under measurement: its own PostgreSQL, its workers, teams and accounts."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from sqlalchemy import text

from desktop.domain.roles.role import Role
from desktop.server import people
from desktop.server.installation import Addresses, Home, embedded, owner_of, prepare
from desktop.server.passwords import Passwords
from desktop.server.serving import Serving, clock, serve

PASSWORD = "figures are no secret here"
CITY = "Bench"


@dataclass(frozen=True, slots=True)
class Site:
    """A server that runs.

    Args:
        address: Where laptops call.
        process: Id of the process whose children are the workers.
        database: URL of the owner.
        password: Of every account.
    """

    address: str
    process: int
    database: str
    password: str = PASSWORD


@contextmanager
def installation(folder: Path, *, teams: Sequence[str], workers: int = 1) -> Iterator[Site]:
    """Run a server in ``folder`` with these teams; each has one account of the same name."""
    with embedded(folder / "postgres") as addresses:
        _found(addresses, teams)
        command = [sys.executable, "-m", "tests.bench.installation"]
        given = json.dumps([addresses.api, str(Home(folder).blobs), workers])
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as started:
            try:
                assert started.stdin is not None
                assert started.stdout is not None
                started.stdin.write(given + "\n")
                started.stdin.flush()
                port = json.loads(started.stdout.readline())
                yield Site(f"http://127.0.0.1:{port}", started.pid, addresses.owner)
            finally:
                started.terminate()
                started.wait(30)


def add_teams(database: str, tenant: int, teams: Sequence[str]) -> None:
    """Add teams to a city, each with an account that works in it."""
    owner = owner_of(database)
    hashed = Passwords().hash(PASSWORD)
    with owner.writing(tenant) as connection:
        office = people.Office(connection, tenant, clock())
        for name in teams:
            people.add_team(office, name)
            people.add_person(office, uuid4(), login=name, name=name, password_hash=hashed)
            person, team = people.find_person(office, name), people.find_team(office, name)
            people.grant(office, person, team, Role.CONSULTANT)
    owner.close()


def settle(database: str) -> None:
    """Let PostgreSQL learn what its tables hold, as it does by itself within a minute."""
    owner = owner_of(database)
    with owner.engine.connect() as raw:
        connection = raw.execution_options(isolation_level="AUTOCOMMIT")
        connection.execute(text("SET statement_timeout = 0"))
        connection.execute(text("VACUUM ANALYZE"))
        connection.execute(text("CHECKPOINT"))
    owner.close()


def _found(addresses: Addresses, teams: Sequence[str]) -> None:
    owner = owner_of(addresses.owner)
    prepare(owner, city=CITY, new_id=uuid4, now=round(time.time() * 1000))
    owner.close()
    add_teams(addresses.owner, 1, teams)


def _serve() -> None:
    database, blobs, workers = json.loads(sys.stdin.readline())
    serving = Serving(database=database, blobs=Path(blobs), port=0, workers=workers)

    def announce(_host: str, port: int) -> None:
        print(json.dumps(port), flush=True)

    serve(serving, announce)


if __name__ == "__main__":
    _serve()
