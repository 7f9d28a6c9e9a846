"""A plan to take along: what is to be done, where to go, with whom to be in touch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.period import Period


class PlanKind(StrEnum):
    """What a line of a plan is."""

    VISIT = "visit"
    TASK = "task"
    RHYTHM = "rhythm"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOrder:
    """Which plan somebody wants to take along, and what it may tell.

    Args:
        period: Days of which it holds what is planned; what is late stands on its first day.
        kinds: Which lines.
        with_names: Also titles and names, which can tell of persons; without, a line says
            what kind of thing it is and in which ward.
        reason: Why; kept in the log of exports, and required with names.
    """

    period: Period
    kinds: frozenset[PlanKind] = frozenset(PlanKind)
    with_names: bool = False
    reason: str = ""
