"""The true counts that a question about coverage needs, and what of them may be told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.domain.aggregate import Figure, figure
from desktop.domain.coverage import Facets, Measure, ValueState
from desktop.domain.months import Calendar, month_number, whole_months
from desktop.domain.period import Period
from desktop.domain.publication import Publication, publish
from desktop.domain.record import WardCode
from desktop.storage import coverage as sums
from desktop.storage.targets import visits_aimed_at
from desktop.storage.wards import ward_names

Months = Mapping[str, Mapping[int, sums.WardCount]]
"""Ward → month → counts."""
PER_INHABITANT = frozenset(
    {
        Measure.VISITS_PER_1000,
        Measure.REACHED_PER_1000,
        Measure.SHARE_VS_POPULATION,
        Measure.KEY_FIGURES_PER_1000,
        Measure.PLACES_PER_1000,
    }
)
"""Measures for which the inhabitants count."""
_REACHED = {
    Measure.REACHED_PER_1000: sums.People.ALL,
    Measure.REACHED_NEW: sums.People.NEW,
}


@dataclass(frozen=True, slots=True)
class Told:
    """What may be told: one figure an area, and one of the whole city."""

    codes: Sequence[str]
    cells: Sequence[Figure]
    total: Figure


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of visits, in which periods.

    Args:
        measures: All that will be made of the counts.
        threshold: Counts below it are hidden.
    """

    measures: Collection[Measure]
    only: Facets
    periods: Sequence[Period]
    today: date
    threshold: int

    @property
    def counted(self) -> sums.Counted:
        """Which visits are counted, and whom they reached."""
        people = [_REACHED[each] for each in self.measures if each in _REACHED]
        return sums.Counted(self.only, people[0] if people else sums.People.ALL)


@dataclass(frozen=True, slots=True)
class Span:
    """What belongs to one period.

    Args:
        first, last: Numbers of its months.
        last_days: Last day up to the end of the period with a visit that counts.
        inhabitants: Ward → figure; absent = unknown.
        ends: Last day of its months, or today if that is earlier.
        aimed: Ward → visits aimed at; absent = no target.
    """

    first: int
    last: int
    last_days: Mapping[str, date | None]
    inhabitants: Mapping[str, sums.Inhabitants]
    ends: date
    aimed: Mapping[WardCode, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Counts:
    """The true counts per ward, of all time and of the periods asked.

    Args:
        codes: Of all wards that are shown, also of those that only older data knows.
        narrowed: Only some visits are counted.
        spans: One a period, in their order.
    """

    codes: Sequence[str]
    months: Months
    narrowed: bool
    threshold: int
    spans: Sequence[Span]

    def people(self, span: Span) -> list[int | None]:
        """Return the inhabitants per ward."""
        return people_in(self.codes, span.inhabitants)

    def inside(self, span: Span, code: str) -> list[sums.WardCount]:
        """Return the true counts of a ward that a period is made of."""
        whole = range(span.first, span.last + 1)
        return [count for month, count in self.months.get(code, {}).items() if month in whole]

    def visits(self, span: Span) -> Told:
        """Return what may be told of the visits."""
        return self._told(self._visits, span)

    def reached(self, span: Span) -> Told:
        """Return what may be told of the people reached; hidden wherever the visits are."""
        return self._told(self._reached, span)

    def last_month(self, code: str, until: int) -> Figure:
        """Return the visits of the last month up to ``until`` that is not told to be zero.

        Zero means that there never was a visit up to then; hidden, that nobody may know which
        month it is.
        """
        table = self._visits
        for month in range(until, self._calendar.first - 1, -1):
            one = table.figure(code, month, month)
            if one.state is not ValueState.ZERO:
                return one
        return figure(0)

    @cached_property
    def _visits(self) -> Publication:
        return publish(self._numbers(_number), self._calendar, threshold=self.threshold)

    @cached_property
    def _reached(self) -> Publication:
        below = self._visits
        hidden = dict(zip(below.areas, below.hidden, strict=True))
        numbers = self._numbers(_people)
        return publish(numbers, self._calendar, threshold=self.threshold, forced=hidden)

    @cached_property
    def _calendar(self) -> Calendar:
        known = {month for months in self.months.values() for month in months} or {0}
        return Calendar(min(known), max(known))

    def _numbers(self, of: Callable[[sums.WardCount], int]) -> dict[str, dict[int, int]]:
        return {
            code: {month: of(count) for month, count in self.months.get(code, {}).items()}
            for code in self.codes
        }

    def _told(self, table: Publication, span: Span) -> Told:
        months = span.first, span.last
        cells = [table.figure(code, *months) for code in self.codes]
        return Told(self.codes, cells, table.total_figure(*months))


def _number(count: sums.WardCount) -> int:
    return count.visits


def _people(count: sums.WardCount) -> int:
    return count.reached


def people_in(
    codes: Sequence[str], inhabitants: Mapping[str, sums.Inhabitants]
) -> list[int | None]:
    """Return the inhabitants of each ward; ``None`` = unknown."""
    found = (inhabitants.get(code) for code in codes)
    return [each.number if each else None for each in found]


def known_codes(names: Mapping[str, str], *others: Iterable[str]) -> list[str]:
    """Return the codes of the wards by name, then those that only older data knows."""
    return [*names, *sorted({code for each in others for code in each} - names.keys())]


def read_counts(session: Session, asked: Asked) -> Counts:
    """Read what is asked, as it stands at one moment."""
    months = sums.month_counts(session, asked.counted)
    codes = known_codes(ward_names(session), months)
    return Counts(
        codes=codes,
        months=months,
        narrowed=bool(asked.only),
        threshold=asked.threshold,
        spans=[_read_span(session, period, codes, asked) for period in asked.periods],
    )


def _read_span(session: Session, period: Period, codes: Sequence[str], asked: Asked) -> Span:
    needs_days = Measure.DAYS_SINCE_LAST in asked.measures
    needs_aims = Measure.PRESENCE_VS_TARGET in asked.measures
    ends = min(asked.today, whole_months(period).last)
    return Span(
        first=month_number(period.first),
        last=month_number(period.last),
        last_days=sums.last_days(session, codes, ends, asked.only) if needs_days else {},
        inhabitants=sums.inhabitants(session, period.last.year),
        ends=ends,
        aimed=_aimed(session, period, asked) if needs_aims else {},
    )


def _aimed(session: Session, period: Period, asked: Asked) -> Mapping[WardCode, float]:
    """Return what was aimed at in the months of a period; of a running one up to today."""
    whole = whole_months(period)
    if whole.first <= asked.today < whole.last:
        whole = Period(whole.first, asked.today)
    theme = next(iter(asked.only.themes), None)
    return visits_aimed_at(session, whole, theme=theme, teams=asked.only.teams)
