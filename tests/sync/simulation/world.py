"""The laptops, the server and the time of one history."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from uuid import UUID

from tests.sync.simulation.causes import Writings
from tests.sync.simulation.central import Central
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.joining import Laptop
from tests.sync.simulation.laptop import Copy, new_disk
from tests.sync.simulation.network import Exchange
from tests.sync.simulation.pen import Pen
from tests.sync.simulation.watch import Violation

START = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
USERS = {"an": 2, "bo": 2, "cas": 1}
"""Account name → how many teams it may be in at the start."""
LAPTOPS = {"an-1": "an", "an-2": "an", "bo-1": "bo", "cas-1": "cas"}
MOST_LAPTOPS = 6


class World:
    """Everything there is in one history.

    Args:
        chance: Decides everything.
    """

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.pen = Pen(chance)
        self.writings = Writings()
        self.tally: Counter[str] = Counter()
        self.violations: list[Violation] = []
        self.time = START
        self.excused: set[UUID] = set()
        self.central = Central(self)
        self.laptops = [self._laptop(name, user) for name, user in LAPTOPS.items()]
        self._numbers = count(len(self.laptops))

    def _laptop(
        self, name: str, user: str, *, device: UUID | None = None, copy: Copy | None = None
    ) -> Laptop:
        return Laptop(
            name,
            user,
            device=device or self.pen.id(),
            disk=new_disk(name, self.pen.id, copy),
            pen=self.pen,
            writings=self.writings,
            clock=lambda: self.time,
            at_version=self.central.at_version,
        )

    def pass_time(self) -> None:
        """Let some minutes go by, or a night."""
        self.time += timedelta(minutes=self.chance.choice((1, 5, 30, 600)))

    def exchange(self, laptop: Colleague) -> Exchange:
        """Return the server as this laptop is signed in there."""
        return lambda call, message: self.central.exchange(laptop, call, message)

    def clone(self, laptop: Laptop) -> None:
        """Copy a whole profile to another laptop; both go on with it."""
        if len(self.laptops) < MOST_LAPTOPS:
            name = f"{laptop.name}-copy{next(self._numbers)}"
            copy = laptop.copy()
            self.laptops.append(self._laptop(name, laptop.user, device=laptop.device, copy=copy))

    def wipe(self, laptop: Laptop) -> None:
        """Take a laptop away that was ordered to wipe itself, having handed over everything."""
        laptop.close()
        self.laptops.remove(laptop)
        self.tally["wiped"] += 1

    def excuse_what_is_gone(self) -> None:
        """Note what no server and no laptop has any more: the disk, or the scope, was lost."""
        held = {
            operation.op
            for laptop in self.laptops
            for operation in laptop.outbox()
            if operation.fields
        }
        known = self.central.outcomes()
        self.excused |= {op for op in self.writings.saved if op not in held and op not in known}

    def close(self) -> None:
        """Close all laptops."""
        for laptop in self.laptops:
            laptop.close()
