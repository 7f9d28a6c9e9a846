"""A whole day of work leaves nothing of a person on the disk, and nothing in memory once locked.

Fault 42 of the sync design, rule R11, and the threat model in ``packaging/SECURITY.md``.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import pytest

from desktop.server.database import Database
from desktop.storage.profiles import keys
from tests.e2e.program import PASSPHRASE, ROOT, Program
from tests.e2e.traces import STRACE, canaries_in, family, files_under, in_memory, written
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import PASSWORD, open_web

ADDED, IMPORTED = "Kanarina Zwaluwe", "Kanarijn Invoer"
LOGGED, TYPED = "kanariezang op de trap", "kanariepiet bij de achterdeur"
CANARIES = (ADDED, IMPORTED, LOGGED, TYPED, PASSPHRASE, PASSWORD)
MAY_LOOK = getattr(os, "geteuid", lambda: 1)() == 0
"""Whether an open profile can be looked into at all; a locked one can by whoever started it."""
LONGEST_DAY = 240
"""Seconds after which a window that says nothing is given up."""
OF_THE_SYSTEM = ("/dev/", "/proc/", "/sys/")
"""Devices, and memory that Chromium's processes share; no disk is behind them."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.webengine,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace tells what was written"),
]


class Traced(Program):
    """The program, with every file that it opens written down."""

    def __init__(self, home: Path, traces: Path) -> None:
        own = {name: str(home / name) for name in ("cache", "tmp")}
        super().__init__(
            home,
            {
                "XDG_CACHE_HOME": own["cache"],
                "XDG_STATE_HOME": str(home / "state"),
                "TMPDIR": own["tmp"],
                "WEEFSEL_SYNC_PASSWORD": PASSWORD,
                "PYTHONDONTWRITEBYTECODE": "1",
            },
        )
        (home / "tmp").mkdir()
        self.traces = traces
        traces.mkdir()

    def traced(self, module: str, said: IO[str]) -> subprocess.Popen[str]:
        """Start a module of these tests on the profile."""
        return subprocess.Popen(
            [*STRACE, str(self.traces / module), sys.executable, "-m", module, str(self.profile)],
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            encoding="utf-8",
        )

    def written(self) -> set[Path]:
        """Return all that was written by any of the processes."""
        return set().union(*map(written, self.traces.iterdir()))


class Window:
    """A day in the window, from outside."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.said: list[dict[str, Any]] = []

    def until(self, turn: str) -> dict[str, Any]:
        assert self.process.stdout is not None
        while line := self.process.stdout.readline():
            if line.startswith("{"):
                self.said.append(json.loads(line))
                assert self.said[-1]["turn"] == turn
                return self.said[-1]
        raise AssertionError(self.process.wait(30))

    def go_on(self, turn: str) -> None:
        assert self.process.stdin is not None
        typed = {"turn": turn, "note": TYPED, "passphrase": PASSPHRASE}
        self.process.stdin.write(f"{json.dumps(typed)}\n")
        self.process.stdin.flush()

    @property
    def child(self) -> int:
        """The program itself: strace stands before it."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(children.read_text().split()[0])


@contextmanager
def window(program: Traced, said: Path) -> Iterator[Window]:
    with said.open("w") as errors, program.traced("tests.e2e.working_day", errors) as process:
        night = threading.Timer(LONGEST_DAY, end, [process])
        night.start()
        try:
            yield Window(process)
        finally:
            night.cancel()
            end(process)


def end(process: subprocess.Popen[str]) -> None:
    """Kill the program in the midst of its work, as a power cut would; strace ends with it."""
    with suppress(OSError, IndexError):  # it may have ended by itself
        os.kill(Window(process).child, signal.SIGKILL)


def work(program: Traced, exports: Path, server: str, said: Path) -> None:
    """Do on the command line what a day asks for."""
    brought = exports / "lijst.csv"
    brought.write_text(f"Naam;Wijk\n{IMPORTED};Battel\n", "utf-8")
    person = ("--ward", "Battel", "--basis", "public_task")
    commands = [
        ["init"],
        ["person", "add", "--name", ADDED, *person],
        ["visit", "log", *("--ward", "Battel", "--kind", "meeting", "--theme", "youth")],
        ["person", "import", str(brought), "--basis", "public_task"],
        ["search", "kanar"],
        ["person", "export", "--out", str(exports / "contacten.xlsx"), "--reason", "overdracht"],
        ["backup", str(exports / "dag.backup")],
        ["sync", "--server", server, "--account", "an"],
    ]
    commands[2] += ["--note", LOGGED]
    with said.open("w") as errors, program.traced("tests.e2e.morning", errors) as process:
        out, _ = process.communicate(json.dumps(commands), timeout=120)
    assert process.returncode == 0, out + said.read_text("utf-8")


def test_a_day_leaves_nothing_of_a_person_on_the_disk_nor_in_memory_once_locked(
    tmp_path: Path,
    owner: Database,  # noqa: F811 - a fixture
    database: Database,  # noqa: F811 - a fixture
) -> None:
    home, exports = tmp_path / "home", tmp_path / "exports"
    for folder in (home, exports):
        folder.mkdir()
    program = Traced(home, tmp_path / "traces")
    with open_web(owner, database, tmp_path / "blobs") as web:
        web.add("an", "North")
        work(program, exports, web.url, tmp_path / "morning.said")
        with window(program, tmp_path / "window.said") as day:
            told = [day.until("map")]
            secrets = _secrets(program.profile)
            open_family = family(day.child)
            held = in_memory(open_family, secrets) if MAY_LOOK else None
            day.go_on("map")
            locked = day.until("locked")
            left = in_memory(open_family | family(day.child), secrets)
            day.go_on("locked")
            told.append(day.until("unlocked"))
            day.go_on("unlocked")
            told.append(day.until("end"))

    assert told[1]["core"] == 0
    for said in (*told, locked):
        assert canaries_in(json.dumps([said["titles"], said["recent"]]).encode(), CANARIES) == {}
    assert not (locked["owned"] and locked["clipboard"])  # nobody owns it without a real screen
    assert held is None or all(held[name] for name in ("key", "key in SQL", ADDED, IMPORTED))
    assert len(open_family) > 1, "Chromium's processes are looked at too"
    assert left == dict.fromkeys(secrets, 0)

    chosen = {exports / "contacten.xlsx", exports / "lijst.csv"}
    assert canaries_in((exports / "contacten.xlsx").read_bytes(), CANARIES).keys() == {
        ADDED,
        IMPORTED,
    }
    everything = program.written() | set(files_under(home, exports))
    leaks = {
        path: found
        for path in everything - chosen
        if path.is_file() and (found := canaries_in(path.read_bytes(), CANARIES))
    }
    assert leaks == {}
    assert _elsewhere(program.written(), [home, exports]) == set()


def _secrets(profile: Path) -> dict[str, bytes]:
    key = keys.unwrap(keys.read_slots(profile), PASSPHRASE)
    texts = {name: name.encode() for name in CANARIES[:4]}
    wide = {f"{name}, as Qt keeps it": name.encode("utf-16-le") for name in CANARIES[:4]}
    return {"key": key, "key in SQL": key.hex().encode(), **texts, **wide}


def _elsewhere(paths: set[Path], ours: Sequence[Path]) -> set[Path]:
    return {
        path
        for path in paths
        if not any(path.is_relative_to(folder) for folder in ours)
        and not str(path).startswith(OF_THE_SYSTEM)
    }
