"""A laptop of the simulation: the real store, outbox, journal and replica on a disk in memory.

Only the disk is not real: files lie in a folder that is kept in memory where the system has
one, so that waiting for it costs nothing.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.errors import DiskFull
from desktop.storage.engine import Store, open_store
from desktop.storage.journal import FileJournal
from desktop.storage.migrate import migrate
from desktop.storage.operation import Operation, Said
from desktop.storage.pending.link import read_link
from desktop.storage.profiles.mending import reconcile
from tests.sync.simulation.network import Killed

DATABASE, JOURNAL = "weefsel.db", "operations.journal"
KEY = bytes(range(32))
MEMORY = Path("/dev/shm")
_SHARED: dict[str, Any] = {}


@cache
def scratch() -> Path:
    """Return the folder of this process for all disks; gone when the process ends."""
    parent = MEMORY if MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="weefsel-simulation-", dir=parent))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def empty_database() -> bytes:
    """Return the file of a database as the program makes it, migrated once for all."""
    file = scratch() / "empty.db"
    store = open_store(file, KEY)
    migrate(store, file.with_suffix(".before"))
    store.close()
    return file.read_bytes()


@dataclass(frozen=True)
class Copy:
    """A profile folder as it was at one moment: file name → content."""

    files: Mapping[str, bytes]


class KeptJournal(FileJournal):
    """The journal, which also tells what is appended to it."""

    def __init__(self, file: Path, key: bytes, told: list[Operation]) -> None:
        super().__init__(file, key)
        self._told = told

    def append(self, operations: Iterable[Said]) -> None:
        """Write ``operations`` and remember them."""
        some = list(operations)
        super().append(some)
        self._told.extend(each for each in some if isinstance(each, Operation))


@dataclass
class Disk:
    """The profile folder of one laptop.

    Args:
        fails: What happens to the next commits of a sync; ``None`` = nothing.
    """

    folder: Path
    new_id: Callable[[], UUID]
    told: list[Operation] = field(default_factory=list)
    fails: list[Failure | None] = field(default_factory=list)

    def open(self) -> tuple[Store, KeptJournal]:
        """Open database and journal and make them agree, as the program does at its start."""
        store = open_store(self.folder / DATABASE, KEY, new_op_id=self.new_id)
        _share_statements(store)
        with store.reading() as session:
            name = read_link(session).journal
        journal = KeptJournal(self.folder / (name or JOURNAL), KEY, self.told)
        store.journal = journal
        reconcile(store, journal)
        self._break(store)
        return store, journal

    def read(self) -> Copy:
        """Return all files; the database must be closed."""
        return Copy({file.name: file.read_bytes() for file in self.folder.iterdir()})

    def write(self, copy: Copy, *, journal: bool = True) -> None:
        """Put files back.

        Args:
            journal: Whether the journal too; if not, the newer one stays.
        """
        for old in self.folder.iterdir():
            if journal or old.suffix != ".journal":
                old.unlink()
        for name, content in copy.files.items():
            if journal or not name.endswith(".journal"):
                (self.folder / name).write_bytes(content)

    def _break(self, store: Store) -> None:
        """Let commits of ``store`` fail as ``fails`` says; saves of the person are spared."""
        commit = store._commit

        def commit_or_fail(session: Session, *, kept: bool) -> None:
            saves = bool(session.info["operations"])
            failure = self.fails.pop(0) if self.fails and not saves else None
            if failure is Failure.KILLED_BEFORE:
                raise Killed
            if failure is Failure.DISK_FULL:
                session.commit = _disk_full  # type: ignore[method-assign]
            commit(session, kept=kept)
            if failure is Failure.KILLED_AFTER:
                raise Killed

        store._commit = commit_or_fail  # type: ignore[method-assign]


def _share_statements(store: Store) -> None:
    """Let all laptops compile a statement once together: a fifth of all the time."""
    engines: list[Any] = [
        store.engine,
        *(maker.kw["bind"] for maker in (store._write, store._write_again)),
    ]
    for engine in engines:
        engine.dialect = _SHARED.setdefault("dialect", engine.dialect)
        engine._compiled_cache = _SHARED.setdefault("statements", engine._compiled_cache)


class Failure(Enum):
    """What can happen to a commit."""

    DISK_FULL = "disk full"
    KILLED_BEFORE = "killed before"
    KILLED_AFTER = "killed after"


def _disk_full() -> None:
    raise DiskFull


def new_disk(name: str, new_id: Callable[[], UUID], copy: Copy | None = None) -> Disk:
    """Return a disk with an empty profile, or with a copy of another."""
    folder = scratch() / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    disk = Disk(folder, new_id)
    disk.write(copy or Copy({DATABASE: empty_database()}))
    return disk
