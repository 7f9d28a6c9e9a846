"""The promises, read from the databases of server and laptops."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

from desktop.storage.operation import Operation
from desktop.sync.checksum import total
from tests.sync.oracle.site import ServerBooks
from tests.sync.simulation.causes import Saved, Writings
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.ending import check_laptop
from tests.sync.simulation.oracles import NOT_APPLIED, Books, check_writings
from tests.sync.simulation.watch import Violation


class Told:
    """What the processes of the laptops told before they were killed.

    Attributes:
        saved: Operations whose save was reported as done.
    """

    def __init__(self) -> None:
        self.writings = Writings()
        self.saved: set[UUID] = set()
        self.ends: Counter[str] = Counter()

    def read(self, file: Path, name: str) -> None:
        """Take in the lines of one laptop; the last one may be cut."""
        for line in file.read_bytes().split(b"\n"):
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if "operation" in said:
                operation = Operation.from_bytes(json.dumps(said["operation"]).encode())
                if operation.op not in self.writings.saved:
                    self.writings.note(Saved(operation, name, said["seen"], frozenset()))
            self.saved.update(map(UUID, said.get("saved", ())))
            self.ends.update([said["end"]] if "end" in said else [])


def check(told: Told, books: ServerBooks, laptops: Sequence[Colleague]) -> Iterator[Violation]:
    """Yield every broken promise."""
    outcomes = {row[0]: str(row[5]) for row in books.operations}
    for op in told.saved - outcomes.keys():
        yield Violation("I2", "a reported save never reached the server", str(op))
    excused = told.writings.saved.keys() - outcomes.keys()  # killed before their commit
    yield from check_writings(
        told.writings,
        Books(
            records=books.records,
            outcomes=outcomes,
            ever_applied=[op for op, said in outcomes.items() if said not in NOT_APPLIED],
            effects={row[0]: set(row[6] or ()) for row in books.operations},
            quarantine=books.quarantine,
            erased=(),
            excused=excused,
            stripped=(),
            was_put_back=False,
            losses={},
        ),
    )
    yield from _books(books)
    granted = {row[0] for row in books.scopes}
    for laptop in laptops:
        yield from check_laptop(laptop, books.records, granted=granted)


def _books(books: ServerBooks) -> Iterator[Violation]:
    versions = Counter((row[3], row[4]) for row in books.operations if row[4])
    if twice := [place for place, times in versions.items() if times > 1]:
        yield Violation("I4", "two operations made one version", str(twice[:3]))
    for stream, last_n in books.streams:
        numbers = sorted(row[2] for row in books.operations if row[1] == stream)
        if numbers != list(range(1, last_n + 1)):
            yield Violation("I10", "a stream has holes", f"{stream} {last_n} {len(numbers)}")
    for scope, checksum in books.scopes:
        alive = [(r.id, r.ver) for r in books.records.values() if r.scope == scope]
        if checksum != total(alive):
            yield Violation("I1", "the checksum of a scope is wrong", str(scope))
    if books.verdict.broken_at is not None:
        yield Violation("I12", "the audit chain is broken", str(books.verdict))
