"""Who may be there twice: 100,000 persons compared, and the answer while somebody types.

Beside the whole, a bare pass of rapidfuzz over the same names: each with each in chunks, of
which some are taken and the rest is worked out; and one typed name against all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import accumulate
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from desktop.domain.person import Person
from desktop.domain.record import WardCode
from desktop.services import duplicates
from desktop.services.desk import Desk
from desktop.services.merging import merge, preview, split
from desktop.services.safety.profile import create
from desktop.storage import records
from tests.bench.figures import Figure, p, times
from tests.bench.place import PASSPHRASE

PERSONS = 100_000
CHUNK = 500
CHUNKS = 4
ROUNDS = 200
_SYLLABLES = (
    *("ba", "de", "mi", "ro", "sa", "ka", "lu", "ne", "to", "vi", "ha", "ze", "gou", "ben"),
    *("van", "der", "el", "am", "ra", "ni", "tou", "sch", "ij", "ck", "mar", "jan", "pe", "ters"),
)


def measure(_visits: int) -> Iterator[Figure]:
    """Yield the processor time of screening, and the 95th percentile while typing."""
    chance = Random(1)
    with TemporaryDirectory() as folder, new_profile(Path(folder) / "profile") as desk:
        people = Names(chance)
        add(desk, people, PERSONS)
        before = time.process_time()
        found = duplicates.screen(desk)
        taken = time.process_time() - before
        names = [person[0] for person in people.made]
        bare = each_with_each(names)
        yield Figure(name="100,000 persons compared", value=taken, unit="s cpu", baseline=bare)
        yield Figure(name="likely pairs among them", value=float(found), unit="pairs")
        yield from typing(desk, people, names)
        yield from merging(desk)


@contextmanager
def new_profile(folder: Path) -> Iterator[Desk]:
    """Open an empty profile that is thrown away."""
    opened = create(folder, PASSPHRASE, account="bench", now=lambda: datetime.now(UTC))
    try:
        yield opened.desk
    finally:
        opened.close()


class Names:
    """Makes names as common as those of a city: a few many bear, and many that few bear."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._family = [self._word(2, 4) for _ in range(12_000)]
        self._given = [self._word(2, 3) for _ in range(2_500)]
        self._weights = (
            list(accumulate(1 / (rank + 20) for rank in range(len(self._family)))),
            list(accumulate(1 / (rank + 10) for rank in range(len(self._given)))),
        )
        self.made: list[tuple[str, str]] = []

    def one(self) -> tuple[str, str]:
        """Return a name and a number; one in fifty is somebody who is there already."""
        chance = self._chance
        number = f"+324{chance.randrange(10**8):08d}" if chance.random() < 0.7 else ""
        if self.made and chance.random() < 0.02:
            name, number = chance.choice(self.made)
            return name.replace("a", "e", 1), number
        family, given = (
            chance.choices(pool, cum_weights=weights)[0]
            for pool, weights in zip((self._family, self._given), self._weights, strict=True)
        )
        return f"{given} {family}".title(), number

    def _word(self, least: int, most: int) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(least, most)))


def add(desk: Desk, people: Names, count: int) -> None:
    """Store so many persons."""
    now = desk.now()
    signed: dict[str, Any] = {"created_at": now, "created_by": "x", "updated_at": now}
    while len(people.made) < count:
        batch = []
        for _ in range(5_000):
            name, phone = people.one()
            people.made.append((name, phone))
            person = Person(
                id=desk.new_person_id(),
                updated_by="x",
                display_name=name,
                phone=phone,
                ward=WardCode(f"12025W{len(people.made) % 12 + 1:02d}"),
                review_on=date(2027, 1, 1),
                **signed,
            )
            batch.append(person)
        with desk.store.writing() as session:
            records.insert(session, *batch)


def each_with_each(names: list[str]) -> float:
    """Return the seconds that bare rapidfuzz takes for all, from some chunks."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import cdist

    before = time.process_time()
    for start in range(CHUNKS):
        rows = names[start * CHUNK : (start + 1) * CHUNK]
        cdist(rows, names, scorer=JaroWinkler.normalized_similarity, score_cutoff=0.9)
    return (time.process_time() - before) * len(names) / (CHUNKS * CHUNK) / 2  # each pair once


def typing(desk: Desk, people: Names, names: list[str]) -> Iterator[Figure]:
    """Yield how long somebody waits for who may be there already."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import cdist

    typed = [people.one() for _ in range(ROUNDS)]

    def ask(turn: int) -> object:
        name, phone = typed[turn]
        return duplicates.alike(desk, "person", {"display_name": name, "phone": phone})

    def ask_bare(turn: int) -> object:
        return cdist([typed[turn][0]], names, scorer=JaroWinkler.normalized_similarity)

    ask(0), ask_bare(0)
    whole, bare = p(95, times(ask, ROUNDS)), p(95, times(ask_bare, ROUNDS // 4))
    yield Figure(name="alike while typing p95", value=whole, unit="ms", baseline=bare)
    whole, bare = p(95, busy(ask, ROUNDS)), p(95, busy(ask_bare, ROUNDS // 4))
    yield Figure(name="alike while typing p95, processor", value=whole, unit="ms", baseline=bare)


def busy(work: Callable[[int], object], rounds: int) -> list[float]:
    """Return the milliseconds of processor time of each round: a busy computer adds nothing."""
    taken = []
    for turn in range(rounds):
        before = time.process_time()
        work(turn)
        taken.append((time.process_time() - before) * 1000)
    return taken


def merging(desk: Desk) -> Iterator[Figure]:
    """Yield how long a preview, a merge and its undoing take of pairs as they are listed."""
    from desktop.domain.duplicates.merge_story import Two

    pairs = duplicates.likely(desk, "person", limit=40)
    gone: set[UUID] = set()
    taken: dict[str, list[float]] = {"preview": [], "merge": [], "unmerge": []}
    for pair in pairs:
        if gone & {pair.one.id, pair.other.id}:
            continue
        gone |= {pair.one.id, pair.other.id}
        two = Two("person", pair.one.id, pair.other.id)
        made: list[UUID] = []
        taken["preview"] += times(lambda _turn, two=two: preview(desk, two), 1)  # type: ignore[misc]
        taken["merge"] += times(
            lambda _turn, two=two, made=made: made.append(merge(desk, two)[0].id),  # type: ignore[misc]
            1,
        )
        taken["unmerge"] += times(lambda _turn, made=made: split(desk, made[0]), 1)  # type: ignore[misc]
    for name, times_taken in taken.items():
        yield Figure(name=f"{name} of two persons p95", value=p(95, times_taken), unit="ms")
