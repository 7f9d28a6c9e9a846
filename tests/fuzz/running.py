"""Runs targets on broken bytes, under a bound on memory and on the time of each input."""

from __future__ import annotations

import base64
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import FrameType
from uuid import uuid4

from uuid_utils.compat import uuid7

from desktop.services.desk import Desk
from desktop.services.geography.areas import ensure_areas
from desktop.storage.engine import open_store
from desktop.storage.migrate import migrate
from tests.fuzz.deeper import deeper_targets
from tests.fuzz.mutants import mutant
from tests.fuzz.targets import KEY, Target, all_targets

LONGEST = 10
"""Seconds that one input of a few kilobytes may take."""
MEMORY = 1 << 30
"""Bytes that all inputs together may claim beyond what the program has at the start."""


class TooSlow(Exception):
    """One input took longer than :data:`LONGEST`."""


@dataclass(frozen=True, slots=True)
class Find:
    """An input that did harm."""

    target: str
    content: bytes
    said: str

    def line(self) -> str:
        """Return what somebody needs to see it again."""
        shown = base64.b64encode(self.content).decode()
        return f"{self.said}\npython -m tests.fuzz {self.target} --input {shown}"


@contextmanager
def opened_targets() -> Iterator[Mapping[str, Target]]:
    """Give all targets, with a profile of their own."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        store = open_store(room / "weefsel.db", KEY)
        migrate(store, room / "before.db")
        desk = Desk(
            store=store,
            now=lambda: datetime.now(UTC),
            new_id=uuid7,
            new_person_id=uuid4,
            author="an",
        )
        ensure_areas(desk)
        yield {**all_targets(desk, room), **deeper_targets(room)}
        store.close()


@contextmanager
def bounded() -> Iterator[None]:
    """Bound memory and the time of an input, where the system can (not on Windows)."""
    if sys.platform == "win32":
        yield
        return
    import resource

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow

    pages = int(Path("/proc/self/statm").read_text().split()[0]) if _has_proc() else 0
    before = resource.getrlimit(resource.RLIMIT_AS)
    if pages:
        resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + MEMORY, before[1]))
    kept = signal.signal(signal.SIGALRM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGALRM, kept)
        resource.setrlimit(resource.RLIMIT_AS, before)


def _has_proc() -> bool:
    return Path("/proc/self/statm").exists()


def tried(name: str, target: Target, content: bytes) -> Find | None:
    """Let a target read an input; return it if that did harm."""
    _alarm(LONGEST)
    try:
        target.take(content)
    except Exception:  # noqa: BLE001 - whatever comes out is the find
        return Find(name, content, traceback.format_exc())
    finally:
        _alarm(0)
    return None


def run(
    name: str, target: Target, *, seed: int, rounds: int = 0, seconds: float = 0
) -> tuple[int, Sequence[Find]]:
    """Try many inputs: so many, or for so long; return how many, and the finds.

    After five finds that is enough.
    """
    chance = Random(f"{name} {seed}")
    finds = [find for whole in target.seeds if (find := tried(name, target, whole))]
    until = time.monotonic() + seconds
    done = 0
    while (done < rounds or time.monotonic() < until) and len(finds) < 5:
        done += 1
        find = tried(name, target, mutant(target.seeds, chance))
        finds += [find] if find else []
    return done, finds


def _alarm(seconds: int) -> None:
    if sys.platform != "win32":
        signal.alarm(seconds)
