"""Targets: how many visits a team wants to make in a ward."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from desktop.domain.period import Period
from desktop.domain.record import Record, WardCode
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.errors import InvalidEntry, Problem

EARLIEST = date(2010, 1, 1)
MOST_VISITS = 10_000
_DAY = timedelta(days=1)
MONTHS = {TargetUnit.MONTH: 1, TargetUnit.QUARTER: 3, TargetUnit.YEAR: 12}
"""Unit → how many months its number is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Record):
    """A number of visits that a team aims at, in one ward. Final visits count towards it.

    Args:
        visits: How many in each unit.
        per: The unit: a month, a quarter or a year.
        theme: Only visits about this count; ``None`` = all visits.
        from_on: First day on which it holds.
        to_on: Last day; ``None`` while it holds on. A later target of the same team for the
            same ward and theme takes its place from its own first day.
    """

    ward: WardCode
    visits: int
    per: TargetUnit = TargetUnit.MONTH
    theme: Theme | None = None
    from_on: date
    to_on: date | None = None
    note: str = ""

    @property
    def a_month(self) -> Fraction:
        """Visits a month; exact, so that twelve a year are one a month."""
        return Fraction(self.visits, MONTHS.get(self.per, 1))


def check_target(target: Target) -> Target:
    """Return ``target`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``out_of_range``, ``too_long_ago``, ``end_before_start``.
    """
    problems = []
    if not target.ward:
        problems.append(Problem("ward", "required"))
    if not 0 <= target.visits <= MOST_VISITS:
        problems.append(Problem("visits", "out_of_range", f"0-{MOST_VISITS}"))
    if target.from_on < EARLIEST:
        problems.append(Problem("from_on", "too_long_ago", EARLIEST.isoformat()))
    if target.to_on is not None and target.to_on < target.from_on:
        problems.append(Problem("to_on", "end_before_start"))
    if problems:
        raise InvalidEntry(*problems)
    return target


def expected_visits(
    targets: Iterable[Target], period: Period, *, theme: Theme | None = None
) -> Mapping[WardCode, float]:
    """Return how many visits were aimed at in each ward that has a target, in ``period``.

    Pro rata: a whole month counts for a whole month, a part of one by its days. Targets of
    several teams add up. A ward without any target in the period is absent, which is not zero.

    Args:
        theme: Targets for this theme only; ``None`` = targets for all visits.
    """
    rows: defaultdict[tuple[int, WardCode], list[Target]] = defaultdict(list)
    for target in targets:
        if target.theme == theme and not target.is_deleted:
            rows[target.team_id, target.ward].append(target)
    sums: dict[WardCode, Fraction] = {}
    for (_, ward), alike in rows.items():
        expected = _expected(alike, period)
        if expected is not None:
            sums[ward] = sums.get(ward, Fraction()) + expected
    return {ward: float(expected) for ward, expected in sums.items()}


def in_force(targets: Iterable[Target], day: date) -> Target | None:
    """Return which of the targets of one team, ward and theme holds on a day."""
    holding = [
        each
        for each in targets
        if each.from_on <= day and (each.to_on is None or day <= each.to_on)
    ]
    return max(holding, key=lambda each: (each.from_on, each.created_at, each.id), default=None)


def _expected(alike: Sequence[Target], period: Period) -> Fraction | None:
    """Return the visits aimed at; ``None`` if no target holds on any day of the period."""
    total, held = Fraction(), False
    for part in _parts(alike, period):
        target = in_force(alike, part.first)
        if target is not None:
            held = True
            total += target.a_month * Fraction(part.days, _length_of_month(part.first))
    return total if held else None


def _parts(alike: Sequence[Target], period: Period) -> Iterator[Period]:
    """Cut a period where a month begins, and where a target begins or has ended."""
    cuts = {target.from_on for target in alike}
    cuts |= {target.to_on + _DAY for target in alike if target.to_on not in {None, date.max}}
    first = period.first
    while first <= period.last:
        ends = [period.last, _end_of_month(first), *(cut - _DAY for cut in cuts if cut > first)]
        last = min(ends)
        yield Period(first, last)
        if last == date.max:
            return
        first = last + _DAY


def _end_of_month(day: date) -> date:
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - _DAY


def _length_of_month(day: date) -> int:
    return _end_of_month(day).day
