"""How often the team asks something of one person: so that no key figure carries too much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from desktop.errors import InvalidEntry, Problem

MOST_TIMES, MOST_DAYS = 1_000, 366


@dataclass(frozen=True, slots=True)
class LoadLimit:
    """From how many times on the team asks much of somebody.

    Args:
        times: Visits with the person, and tasks done about them.
        days: Counted back from today, today included; planned visits as far ahead count too.
    """

    times: int = 4
    days: int = 30


def check_limit(limit: LoadLimit) -> LoadLimit:
    """Return ``limit`` unchanged if it can be counted by.

    Raises:
        InvalidEntry: ``out_of_range``.
    """
    problems = [
        Problem(name, "out_of_range", f"1-{most}")
        for name, most in (("times", MOST_TIMES), ("days", MOST_DAYS))
        if not 1 <= getattr(limit, name) <= most
    ]
    if problems:
        raise InvalidEntry(*problems)
    return limit


class ContactLoad(NamedTuple):
    """What was asked of one person lately.

    Args:
        times: Visits that took place and tasks that were done.
        planned: Visits still to come.
        colleagues: Account names of those who asked, or will.
        limit: By which it was counted.
    """

    person: UUID
    name: str
    times: int
    planned: int
    colleagues: Sequence[str]
    do_not_contact: bool = False
    limit: LoadLimit = LoadLimit()

    @property
    def is_much(self) -> bool:
        """Whether to leave this person in peace for a while."""
        return self.times + self.planned >= self.limit.times
