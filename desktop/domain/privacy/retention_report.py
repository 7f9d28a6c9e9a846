"""What rules of retention would do, or did: counts, never a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from desktop.domain.privacy.retention import Due, Rule, Subject

_NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How much waits.

    Args:
        due: Subject → how many whose time is over.
        announced: Subject → how many more whose time will be over within thirty days.
        by_itself: How many of those due the program will do by itself.
    """

    due: Mapping[Subject, int]
    announced: Mapping[Subject, int]
    by_itself: int = 0

    @property
    def to_decide(self) -> int:
        """How many wait for a decision of somebody."""
        return sum(self.due.values()) - self.by_itself


class Count(NamedTuple):
    """One figure before and after.

    Args:
        of: What is counted: ``visits``, ``reached_total``, ``theme``, …
        value: Which one: a kind, a theme, a code of an outcome; empty = all together.
    """

    of: str
    value: str
    ward: str
    before: float
    after: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would happen, found out by doing it and taking it back.

    Args:
        done: Subject → how many records.
        lost: What would go → in how many: ``note``, ``persons``, ``point``, ``files``,
            ``tasks``, ``needs``.
        counts: Every figure, before and after.
    """

    done: Mapping[Subject, int]
    lost: Mapping[str, int]
    counts: tuple[Count, ...]

    @property
    def changed(self) -> tuple[Count, ...]:
        """The figures that would change; there should be none."""
        return tuple(count for count in self.counts if count.before != count.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What was carried out.

    Args:
        done: Subject → month that the rule counts from (``2024-10``) → how many.
        left: Rows that were left as they are, with why: ``being_edited``, ``decided``,
            ``needs_server``, ``changed``.
        unchanged: Whether every figure is what it was before.
        more: Whether the rest is for another time.
    """

    done: Mapping[Subject, Mapping[str, int]]
    left: tuple[tuple[Due, str], ...] = ()
    unchanged: bool = True
    more: bool = False

    @property
    def total(self) -> int:
        """How many records in all."""
        return sum(sum(months.values()) for months in self.done.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What rules did by themselves at one time."""

    id: UUID
    at: datetime
    by: str
    carried: Carried


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """Who set rules, when and why.

    Args:
        rules: What differed from the defaults from then on, as ``written`` gives it.
    """

    at: datetime
    by: str
    reason: str
    rules: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePreview:
    """What a new rule would change, before it is set.

    Args:
        before, after: The rule now, and the new one.
        acts_from: The first day on which something may go by it; ``None`` = by nothing but
            somebody's decision.
        due_before, due_after: How many will be over by that day, by the one and the other.
            ``None`` = only the server knows.
        is_sooner: Whether something goes sooner, so that it is announced for thirty days again.
    """

    before: Rule
    after: Rule
    acts_from: date | None
    due_before: int | None
    due_after: int | None
    is_sooner: bool


def month_of(day: date) -> str:
    """Return the month of a day as ``2024-10``."""
    return f"{day:%Y-%m}"
