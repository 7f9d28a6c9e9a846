"""How present the team is in each ward."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.record import WardCode


class Measure(StrEnum):
    """What a coverage map can show."""

    VISITS = "visits"
    VISITS_PER_1000 = "visits_per_1000"
    REACHED_PER_1000 = "reached_per_1000"
    DAYS_SINCE_LAST = "days_since_last"
    SHARE_VS_POPULATION = "share_vs_population"


class ValueState(StrEnum):
    """Why a figure is or is not there. Zero and unknown are never the same."""

    VALUE = "value"
    ZERO = "zero"
    UNKNOWN = "unknown"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WardTally:
    """Bare counts of one ward in a period, as the database adds them up.

    Args:
        reached: Encounters, not unique persons; visits without a count add nothing.
        counted: How many of the visits have a count of people reached.
        last_visit: Last day with a final visit, up to and including the period's last day,
            also when that day lies before the period; ``None`` = never.
        inhabitants: On 1 January of ``inhabitants_year``; ``None`` = no figure.
    """

    ward: WardCode
    name: str
    visits: int
    reached: int
    counted: int
    last_visit: date | None
    inhabitants: int | None
    inhabitants_year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WardValue:
    """One published figure of one ward.

    ``value`` is ``None`` unless ``state`` is VALUE, or ZERO (then 0).
    """

    code: WardCode
    name: str
    value: float | None
    state: ValueState
