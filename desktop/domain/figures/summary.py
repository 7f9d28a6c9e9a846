"""What the team did in a period, in figures that may be handed over.

Plain data, fed to every report. What may be told is decided once for everything that shows
counts of visits (:mod:`desktop.domain.figures.publication`); nothing is hidden or worked out here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from desktop.domain.figures.aggregate import Figure, Grid
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """True sums over a set of visits. Stays inside.

    Args:
        counted, counted_new, timed: How many of the visits have a number of people reached,
            of new people, a duration.
        minutes: Sum of the durations.
    """

    visits: int = 0
    reached: int = 0
    counted: int = 0
    new: int = 0
    counted_new: int = 0
    minutes: int = 0
    timed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            **{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRow:
    """Published figures of one ward, month, kind, theme or goal, or of the total.

    Args:
        code: Of what the row is about; empty for the total.
        reached: Encounters, not unique persons.
        hours: Time spent on visits of which somebody kept time.
    """

    code: str
    visits: Figure
    reached: Figure
    new: Figure
    hours: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class DataVersion:
    """From which state of the data a report was made.

    Args:
        revision: Of the schema of the database.
        made_at: Aware moment in UTC.
        visits: Visits that took place, of all periods, as published.
    """

    revision: str
    made_at: datetime
    visits: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a summary is about.

    Args:
        filter: As asked; only final visits count, whatever it says.
        period: The whole months that are counted; of an open filter, from the first to the
            last month with any visit, whether it has what is asked for or not.
        asked: The days that were asked for, if those are others.
        ward_names: Name per code, of every ward that gets a row, in the order to show.
    """

    filter: VisitFilter
    period: Period
    ward_names: Mapping[str, str]
    kinds: Sequence[str]
    themes: Sequence[str]
    goals: Sequence[str]
    asked: Period | None = None

    @property
    def months(self) -> Sequence[str]:
        """Every month of the period, for instance ``2026-03``."""
        first, last = self.period.first, self.period.last
        numbers = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
        return [f"{date(n // 12, n % 12 + 1, 1):%Y-%m}" for n in numbers]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSummary:
    """A summary of visits, ready to be written to a file.

    Args:
        rows: Per breakdown (``ward``, ``month``, ``kind``, ``theme``, ``goal``).
        total: Of all visits of the subject.
        grid: Number of visits per ward (rows) and month (columns).
        threshold: Counts below it are hidden.
    """

    subject: Subject
    rows: Mapping[str, Sequence[SummaryRow]]
    total: SummaryRow
    grid: Grid
    threshold: int
    version: DataVersion
