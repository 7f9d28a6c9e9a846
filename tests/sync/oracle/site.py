"""The server side of the oracle test: one PostgreSQL, two API processes, laptops to kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import uuid4

from sqlalchemy import text

from desktop.server import audit
from desktop.server.admin import main as administer
from desktop.server.books import Stored
from desktop.server.database import Database, connect
from desktop.server.embedded import Cluster
from desktop.server.installation import prepare
from desktop.server.rights import API_ROLE
from desktop.storage.profiles import profile as profiles
from desktop.sync.line import Line, open_http
from desktop.sync.registration import SignIn
from desktop.sync.registration import connect as sign_in
from tests.storage.examples import PASSPHRASE, QUICK

CITY, TENANT = "Mechelen", 1
PASSWORD = "een wachtwoord van de test"
LITTLE = {"shared_buffers": "32MB", "max_connections": "40"}
PATIENCE = 60.0


class Api:
    """One API process on a port that it keeps over restarts."""

    def __init__(self, database: str, folder: Path) -> None:
        self._database, self._folder = database, folder
        self.port = 0
        self.start()

    def start(self) -> None:
        """Start it and wait until it serves."""
        command = [sys.executable, "-m", "desktop.server.admin", "run", "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*command, "--database", self._database, "--data", str(self._folder)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the server did not start"
        self.port = json.loads(line)["port"]

    def kill(self) -> None:
        """Kill it as the system does when memory runs out."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


class Site:
    """Everything on the server's side, in one folder.

    Args:
        folder: Short, for PostgreSQL's socket lies in it.
    """

    def __init__(self, folder: Path) -> None:
        self.cluster = Cluster(folder / "postgres", settings=LITTLE)
        self.cluster.start()
        owner = connect(self.cluster.address(), connections=2)
        prepare(owner, city=CITY, new_id=uuid4, now=int(time.time() * 1000))
        owner.close()
        self.apis = [Api(self.cluster.address(role=API_ROLE), folder) for _ in range(2)]

    def add_people(self, names: Sequence[str]) -> None:
        """Add accounts of workers in the team of the city."""
        given = {"WEEFSEL_DATABASE": self.cluster.address(), "WEEFSEL_PASSWORD": PASSWORD}
        with patch.dict(os.environ, given), redirect_stdout(StringIO()):
            for name in names:
                assert administer(["user", "add", name, "--team", CITY, "--json"]) == 0

    def add_laptop(self, folder: Path, name: str, port: int) -> None:
        """Make a profile that is connected to the server through ``port``."""
        profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
        opened = profiles.open_profile(folder, PASSPHRASE)
        address = f"http://127.0.0.1:{port}"
        try:
            with open_http(address) as http:
                sign_in(
                    opened.store,
                    Line(http, None),
                    SignIn(login=name, password=PASSWORD, device=name),
                    address=address,
                    now=lambda: datetime.now(UTC),
                    new_id=uuid4,
                )
        finally:
            opened.close()

    def crash_database(self) -> None:
        """Stop PostgreSQL as a power cut does, and start it again."""
        self.cluster.stop("immediate")
        self.cluster.start()

    def close(self) -> None:
        """End everything."""
        for api in self.apis:
            api.kill()
        self.cluster.stop("immediate")

    def books(self) -> ServerBooks:
        """Return what the database says now."""
        database = connect(self.cluster.address(), connections=1)  # older ones died with it
        try:
            return ServerBooks(database)
        finally:
            database.close()


class ServerBooks:
    """The books as rows of the database, read past all code of the exchange."""

    def __init__(self, database: Database) -> None:
        with database.reading(TENANT) as connection:

            def ask(question: str) -> Sequence[tuple[Any, ...]]:
                return [tuple(row) for row in connection.execute(text(question))]

            self.records = {
                row[0]: Stored(
                    id=row[0], entity=row[1], scope=row[2], ver=row[3], body=row[4], erased=row[5]
                )
                for row in ask("SELECT id, entity, scope, ver, body, erased FROM record")
            }
            self.operations = ask(
                "SELECT id, stream, n, record, ver, outcome, fields FROM operation"
            )
            self.quarantine = str(ask("SELECT operation, content FROM quarantine"))
            self.streams = ask("SELECT id, last_n FROM stream")
            self.scopes = ask("SELECT id, checksum FROM scope")
            self.verdict = audit.verify(connection, TENANT)


def start_laptop(folder: Path, name: str, *, seed: int, lines: Path) -> subprocess.Popen[bytes]:
    """Start a laptop's process; what it tells is added to ``lines``."""
    command = [sys.executable, "-m", "tests.sync.oracle.working", str(folder), name, str(seed)]
    with lines.open("ab") as out:
        return subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)


def kill(process: subprocess.Popen[bytes]) -> bytes:
    """Kill a laptop; return what it complained about before."""
    ended = process.poll() is not None
    process.send_signal(signal.SIGKILL)
    complaint = process.communicate()[1]
    assert not ended, complaint.decode()
    return complaint
