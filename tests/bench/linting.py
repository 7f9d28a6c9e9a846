"""Texts that tell too much: while somebody types, and 100,000 notes looked at in the background.

Beside the first, one pass of a regular expression over the words of the same text, which is the
least that any look at it takes; beside the second, reading the same notes and doing nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from sqlalchemy.orm import Session

from desktop.domain.record import WardCode
from desktop.domain.traces.lint import Names, find
from desktop.domain.traces.lint.words import words_of
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitKind
from desktop.services import text_remarks
from desktop.services.desk import Desk
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.privacy import texts
from tests.bench import duplicates
from tests.bench.figures import Figure, p, times
from tests.domain.lint import notes_later
from tests.domain.lint.notes_harmful import harmful
from tests.domain.lint.notes_harmless import HARMLESS

NOTES = 100_000
NAMES = 100_000
ROUNDS = 300
_LONG = 2_000
_SENTENCES = 4
_HARMFUL = 0.05


def measure(_visits: int) -> Iterator[Figure]:
    """Yield how long one look takes, how much is found, and what 100,000 notes take."""
    chance = Random(1)
    people = duplicates.Names(chance)
    known = [(n.to_bytes(16, "big"), people.one()[0]) for n in range(NAMES)]
    before = time.perf_counter()
    names = Names(known)
    yield Figure(name="index of 100,000 names", value=time.perf_counter() - before, unit="s")
    yield from typing(chance, names)
    yield from finding()
    yield from screening(chance)


def typing(chance: Random, names: Names) -> Iterator[Figure]:
    """Yield the 95th percentile of a look at 2,000 letters, with 100,000 names."""
    notes = [_note(chance, _LONG)[:_LONG] for _ in range(20)]
    find(notes[0], names=names)
    taken = _processor_times(lambda n: find(notes[n % len(notes)], names=names))
    bare = _processor_times(lambda n: words_of(notes[n % len(notes)]))
    yield Figure(
        name="look at 2,000 letters, middle",
        value=median(taken),
        unit="ms cpu",
        baseline=median(bare),
    )
    yield Figure(
        name="look at 2,000 letters, p95", value=p(95, taken), unit="ms cpu", baseline=p(95, bare)
    )


def _processor_times(work: Callable[[int], object]) -> list[float]:
    """Return the milliseconds of processor time of each round: others are at work here too."""
    taken = []
    for number in range(ROUNDS):
        before = time.thread_time()
        work(number)
        taken.append((time.thread_time() - before) * 1000)
    return taken


def finding() -> Iterator[Figure]:
    """Yield how many harmless notes are remarked on, and how many harmful ones are found."""
    quiet = [*HARMLESS, *notes_later.HARMLESS]
    false = sum(bool(find(note)) for note in quiet)
    yield Figure(name="harmless notes remarked on", value=100 * false / len(quiet), unit="%")
    later = [line.split(" | ", 1) for line in notes_later.HARMFUL]
    telling = [*harmful(), *((frozenset([told]), note) for told, note in later)]
    for kind in sorted({told for kinds, _ in telling for told in kinds}):
        mine = [note for kinds, note in telling if kind in kinds]
        all_of = [note for _, note in telling if _told(note, kind)] + [
            note for note in quiet if _told(note, kind)
        ]
        found = [note for note in mine if _told(note, kind)]
        yield Figure(name=f"{kind}: found of {len(mine)}", value=float(len(found)), unit="notes")
        right = 100 * len(found) / max(1, len(all_of))
        yield Figure(name=f"{kind}: of what is remarked on, right", value=right, unit="%")


def screening(chance: Random) -> Iterator[Figure]:
    """Yield the processor time of 100,000 notes, and how long a save waits for one piece."""
    with TemporaryDirectory() as folder, duplicates.new_profile(Path(folder) / "profile") as desk:
        add(desk, chance)
        before = time.process_time()
        read_all(desk)
        bare = time.process_time() - before
        waits: list[float] = []
        before = time.process_time()
        with patch.object(Store, "writing", _timed(waits)):
            text_remarks.screen(desk)
        taken = time.process_time() - before
        yield Figure(name="100,000 notes looked at", value=taken, unit="s cpu", baseline=bare)
        yield Figure(name="a save waits for one piece, p99", value=p(99, waits), unit="ms cpu")
        yield Figure(name="a save waits for one piece, most", value=max(waits), unit="ms cpu")
        shown = times(lambda _n: text_remarks.telling(desk, names=Names), 5)
        yield Figure(name="list of 200 of them", value=median(shown), unit="ms")


def add(desk: Desk, chance: Random) -> None:
    """Store so many visits with a note."""
    now = datetime(2026, 3, 4, 10, tzinfo=UTC)
    signed: dict[str, Any] = {"created_at": now, "created_by": "x", "updated_at": now}
    for _ in range(NOTES // 5_000):
        visits = [
            Visit(
                id=desk.new_id(),
                updated_by="x",
                start=now,
                kind=VisitKind.STREET_ROUND,
                ward=WardCode("12025W01"),
                note=_note(chance),
                **signed,
            )
            for _ in range(5_000)
        ]
        with desk.store.writing() as session:
            records.insert(session, *visits)


def read_all(desk: Desk) -> None:
    """Read all notes that wait, as the screening does, and nothing more."""
    with desk.store.reading() as session:
        texts.unscreened(session, most=NOTES)


def _timed(waits: list[float]) -> Any:
    """Return a way to write that notes for how long nobody else could."""
    write = Store.writing

    @contextmanager
    def timed(store: Store, **how: bool) -> Iterator[Session]:
        before = time.thread_time()
        with write(store, **how) as session:
            yield session
        waits.append((time.thread_time() - before) * 1000)

    return timed


def _note(chance: Random, length: int = 0) -> str:
    """Return a note of some sentences; one in twenty of them tells too much."""
    said: list[str] = []
    while len(said) < _SENTENCES or len(" ".join(said)) < length:
        telling = chance.random() < _HARMFUL
        said.append(chance.choice(harmful())[1] if telling else chance.choice(HARMLESS))
    return " ".join(said)


def _told(note: str, kind: str) -> bool:
    return any(str(remark.what) == kind for remark in find(note))
