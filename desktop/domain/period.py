"""Periods in days of Belgium, and the one place where moments become days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.errors import InvalidEntry, Problem

BRUSSELS = ZoneInfo("Europe/Brussels")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` up to and including ``last``, as the calendar of Brussels has them.

    Raises:
        InvalidEntry: ``last`` lies before ``first``.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidEntry(Problem("last", "end_before_start"))

    @property
    def days(self) -> int:
        """Number of days, both ends counted."""
        return (self.last - self.first).days + 1


def day_of(moment: datetime) -> date:
    """Return the day in Brussels on which ``moment`` (aware) falls."""
    return moment.astimezone(BRUSSELS).date()


def local(moment: datetime) -> datetime:
    """Return ``moment`` (aware) as a clock in Brussels shows it."""
    return moment.astimezone(BRUSSELS)


def moment_of(day: date, clock: time) -> datetime:
    """Return the UTC moment at which clocks in Brussels show ``day`` and ``clock``.

    An hour that occurs twice (end of summer time) is taken as the first of the two; one that
    is skipped is moved on by an hour, as clocks do.
    """
    return datetime.combine(day, clock, tzinfo=BRUSSELS).astimezone(UTC)


def quarter_of(day: date) -> Period:
    """Return the calendar quarter in which ``day`` lies."""
    first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    following = date(first.year + (first.month == 10), (first.month + 3 - 1) % 12 + 1, 1)
    return Period(first, following - timedelta(days=1))
