"""A laptop as a process of its own: works and syncs until it is killed.

``python -m tests.sync.oracle.working FOLDER NAME SEED`` writes a line of JSON for each
operation before it is committed (it may be lost by the kill) and one with its number after.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.organisation import Organisation
from desktop.domain.visit import Visit
from desktop.storage.engine import Store
from desktop.storage.journal import FileJournal
from desktop.storage.operation import Operation
from desktop.storage.profiles import profile as profiles
from desktop.sync.local import LocalReplica
from desktop.sync.round import sync_once
from tests.storage.examples import PASSPHRASE
from tests.sync.simulation.causes import Writings
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.pen import Pen

PAUSE = 0.02


def now() -> datetime:
    """Return the real time."""
    return datetime.now(UTC)


def tell(**said: Any) -> None:
    """Write a line that survives a kill right after it."""
    os.write(1, (json.dumps(said) + "\n").encode())


@dataclass
class RealDisk:
    """A real profile, opened as the program does; tells each operation before its commit."""

    folder: Path
    told: list[Operation] = field(default_factory=list)
    fails: list[Any] = field(default_factory=list)
    seen: Mapping[UUID, Mapping[str, Any]] = field(default_factory=dict)

    def open(self) -> tuple[Store, FileJournal]:
        """Open the profile."""
        self.profile = profiles.open_profile(self.folder, PASSPHRASE)
        journal = self.profile.journal
        append = journal.append

        def append_and_tell(operations: Any) -> None:
            for operation in operations:
                seen = dict(self.seen.get(operation.id, {}))
                tell(operation=json.loads(operation.to_bytes()), seen=seen)
            append(operations)
            self.told.extend(operations)

        journal.append = append_and_tell  # type: ignore[method-assign]
        return self.profile.store, journal

    def about_to_save(self, seen: Mapping[UUID, Mapping[str, Any]]) -> None:
        """Remember what the author sees."""
        self.seen = seen


def open_replica(store: Store, _laptop: Colleague) -> LocalReplica:
    """Return the replica as it is: the profile was connected before."""
    return LocalReplica(store, now=now, new_id=uuid4)


def open_laptop(folder: Path, name: str, chance: Random) -> Colleague:
    """Return a colleague at the profile in ``folder``."""
    disk = RealDisk(folder)
    pen = Pen(chance, mark=f"{name}{chance.randrange(10**6)}x")
    laptop = Colleague(
        name,
        name,
        device=UUID(int=0),
        disk=disk,
        pen=pen,
        writings=Writings(),
        clock=now,
        at_version=lambda _id, _ver: frozenset(),
        open_replica=open_replica,
    )
    laptop.about_to_save = disk.about_to_save
    return laptop


def work(laptop: Colleague) -> None:
    """Do one thing that a colleague does."""
    for _ in range(laptop.pen.chance.randint(1, 6)):
        if laptop.pen.chance.random() < 0.4:
            laptop.create(laptop.pen.chance.choice((Visit, Organisation)))
        elif kinds := [kind for kind in laptop.kinds() if kind in {Visit, Organisation}]:
            laptop.edit(laptop.pen.chance.choice(kinds))
        tell(saved=[str(operation.op) for operation in laptop.disk.told])
        laptop.disk.told.clear()


def sync(laptop: Colleague) -> bool:
    """Sync once over the address in the profile; return whether there was nothing to do."""
    done = sync_once(
        laptop.store, now=now, new_id=uuid4, report=lambda _done, _total: None, hurried=True
    )
    tell(end=done.end.value, sent=done.sent, received=done.received)
    return done.is_done and not done.sent and not done.received


def main(arguments: list[str]) -> None:
    """Work for ever."""
    laptop = open_laptop(Path(arguments[0]), arguments[1], Random(int(arguments[2])))
    while True:
        work(laptop)
        sync(laptop)
        time.sleep(PAUSE)


if __name__ == "__main__":
    main(sys.argv[1:])
