"""Chance, clock and ids of the demo: the same seed and moment give the same data, ids included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from desktop.domain.person import Person
from desktop.domain.record import Record
from desktop.services.demo.chance import Chance
from desktop.services.demo.scenery import Ward, wards
from desktop.services.desk import Desk

R = TypeVar("R", bound=Record)


class Ids:
    """Repeatable ids, shaped as the real ones (UUIDv7 and, for persons, UUIDv4).

    Args:
        seed: The same seed gives the same ids in the same order.
        moment: Time part of the UUIDv7.
    """

    def __init__(self, seed: str, moment: datetime) -> None:
        self._chance = Chance(seed)
        self._milliseconds = int(moment.timestamp() * 1000)

    def new_id(self) -> UUID:
        """Return the next UUIDv7; each lies a millisecond after the one before."""
        self._milliseconds += 1
        bits = (self._milliseconds << 80) | self._chance.getrandbits(74)
        middle = (bits & ~(0xF << 76)) | (0x7 << 76)
        return UUID(int=(middle & ~(0x3 << 62)) | (0x2 << 62))

    def new_person_id(self) -> UUID:
        """Return the next UUIDv4."""
        return UUID(int=self._chance.getrandbits(128), version=4)


class Cast:
    """Everything that the makers of demo records share.

    Args:
        desk: Its clock says when the demo is set (nothing final happens later), and its ids
            name the records.
        seed: Decides every choice.
        team: Account names of the colleagues.
    """

    def __init__(self, desk: Desk, seed: int, team: Sequence[str]) -> None:
        self.chance = Chance(f"demo {seed}")
        self.desk = desk
        self.now = desk.now()
        self.team = team
        self.wards = wards()
        self._presence = [ward.scene.presence for ward in self.wards]

    def ward(self) -> Ward:
        """Return a ward; those where the team comes more often are likelier."""
        return self.chance.choices(self.wards, self._presence)[0]

    def colleague(self) -> str:
        """Return one of the team."""
        return self.chance.choice(self.team)

    def begin(self, record: type[R], *, at: datetime | None = None, **fields: Any) -> R:
        """Return a new record, signed by a colleague.

        Args:
            record: Which type.
            at: When it was written down; otherwise at the start of the demo.
            fields: Its own fields.
        """
        moment = at or self.now - timedelta(days=1)
        author = self.colleague()
        return record(
            id=self.desk.new_person_id() if record is Person else self.desk.new_id(),
            team_id=self.desk.scope_of(record),
            created_at=moment,
            created_by=author,
            updated_at=moment,
            updated_by=author,
            **fields,
        )
