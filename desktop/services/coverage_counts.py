"""The true counts that a question about coverage needs, and what of them may be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.domain.aggregate import Figure
from desktop.domain.coverage import Facets, Measure, Question
from desktop.domain.months import Calendar, Stretch, in_months
from desktop.domain.period import Period
from desktop.domain.publication import PeriodFigures, Publication, publish
from desktop.domain.record import WardCode
from desktop.storage import coverage as sums
from desktop.storage.targets import visits_aimed_at
from desktop.storage.wards import ward_names

Counting = Callable[[sums.WardCount], int]
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
class Span:
    """What belongs to one period.

    Args:
        parts: Month of which only some days belong to the period → ward → counts.
        last_days: Last day up to the end of the period with a visit that counts.
        inhabitants: Ward → figure; absent = unknown.
        ends: Last day of the period, or today if that is earlier.
        aimed: Ward → visits aimed at; absent = no target.
    """

    asked: Stretch
    parts: Mapping[int, Mapping[str, sums.WardCount]]
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
        spans: The period, and the one it is compared with if there is one.
    """

    codes: Sequence[str]
    months: Months
    narrowed: bool
    threshold: int
    spans: Sequence[Span]

    def people(self, span: Span) -> list[int | None]:
        """Return the inhabitants per ward."""
        return people_in(self.codes, span.inhabitants)

    def told(self, figures: PeriodFigures) -> Told:
        """Return the figures with the codes of the wards."""
        return Told(self.codes, figures.cells, figures.total)

    def inside(self, span: Span, code: str) -> list[sums.WardCount]:
        """Return the true counts of a ward that a period is made of."""
        whole = range(span.asked.first, span.asked.last + 1)
        months = self.months.get(code, {}).items()
        some = (part[code] for part in span.parts.values() if code in part)
        return [*(count for month, count in months if month in whole), *some]

    def visits(self, span: Span) -> PeriodFigures:
        """Return what may be told of the visits."""
        return self._figures(self._visits, number_of, span)

    def reached(self, span: Span) -> PeriodFigures:
        """Return what may be told of the people reached; hidden wherever the visits are."""
        return self._figures(self._reached, people_of, span, on=self.visits(span))

    @cached_property
    def _visits(self) -> Publication:
        return publish(self._numbers(number_of), self._calendar, threshold=self.threshold)

    @cached_property
    def _reached(self) -> Publication:
        below = self._visits
        hidden = dict(zip(below.areas, below.hidden, strict=True))
        numbers = self._numbers(people_of)
        return publish(numbers, self._calendar, threshold=self.threshold, forced=hidden)

    @cached_property
    def _calendar(self) -> Calendar:
        known = {month for months in self.months.values() for month in months} or {0}
        return Calendar(min(known), max(known))

    def _numbers(self, of: Counting) -> dict[str, dict[int, int]]:
        return {
            code: {month: of(count) for month, count in self.months.get(code, {}).items()}
            for code in self.codes
        }

    def _figures(
        self, table: Publication, of: Counting, span: Span, *, on: PeriodFigures | None = None
    ) -> PeriodFigures:
        days = {
            month: {code: of(count) for code, count in part.items()}
            for month, part in span.parts.items()
        }
        return table.period(span.asked, days, threshold=self.threshold, on=on)


def number_of(count: sums.WardCount) -> int:
    """Return the visits."""
    return count.visits


def people_of(count: sums.WardCount) -> int:
    """Return the people reached."""
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


def read_counts(session: Session, question: Question, *, today: date, threshold: int) -> Counts:
    """Read what ``question`` needs, as it stands at one moment."""
    counted = sums.Counted(question.only, _REACHED.get(question.measure, sums.People.ALL))
    names = ward_names(session)
    months = sums.month_counts(session, counted)
    codes = known_codes(names, months)
    return Counts(
        codes=codes,
        months=months,
        narrowed=bool(question.only),
        threshold=threshold,
        spans=[
            _read_span(session, period, codes, question, today=today)
            for period in periods_of(question)
        ],
    )


def periods_of(question: Question) -> list[Period]:
    """Return the period asked, and the one that it is compared with if there is one."""
    return [period for period in (question.period, question.against) if period]


def _read_span(
    session: Session, period: Period, codes: Sequence[str], question: Question, *, today: date
) -> Span:
    counted = sums.Counted(question.only, _REACHED.get(question.measure, sums.People.ALL))
    asked = in_months(period)
    return Span(
        asked=asked,
        parts={
            month: sums.ward_counts(session, codes, days, counted)
            for month, days in asked.parts.items()
        },
        last_days=(
            sums.last_days(session, codes, period.last, question.only)
            if question.measure is Measure.DAYS_SINCE_LAST
            else {}
        ),
        inhabitants=sums.inhabitants(session, period.last.year),
        ends=min(today, period.last),
        aimed=(
            _aimed(session, period, question.only)
            if question.measure is Measure.PRESENCE_VS_TARGET
            else {}
        ),
    )


def _aimed(session: Session, period: Period, only: Facets) -> Mapping[WardCode, float]:
    theme = next(iter(only.themes), None)
    return visits_aimed_at(session, period, theme=theme, teams=only.teams)
