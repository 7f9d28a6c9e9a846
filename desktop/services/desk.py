"""What every service needs, given once by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from desktop.domain.period import day_of
from desktop.storage.engine import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """One colleague at work on one open profile.

    Args:
        store: The open database.
        now: The clock; aware, in UTC.
        new_id: Makes a UUIDv7, for every record but persons.
        new_person_id: Makes a UUIDv4: a v7 would tell when somebody first became known.
        author: Account name of the colleague, written beside every change.
        team_id: The scope that owns new records.
    """

    store: Store
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    new_person_id: Callable[[], UUID]
    author: str
    team_id: int = 1

    def today(self) -> date:
        """Return the day it is in Brussels."""
        return day_of(self.now())
