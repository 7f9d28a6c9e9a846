"""How present the team is in each ward."""

from __future__ import annotations

from dataclasses import dataclass
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
class WardValue:
    """One published figure of one ward.

    ``value`` is ``None`` unless ``state`` is VALUE, or ZERO (then 0).
    """

    code: WardCode
    name: str
    value: float | None
    state: ValueState
