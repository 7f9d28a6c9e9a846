"""The true counts that a question about coverage needs, and what of them may be told."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.figures.aggregate import UNKNOWN, Figure, figure
from desktop.domain.figures.coverage import Facets, Measure, ValueState
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.services.figures.coverage_published import Telling
from desktop.storage.figures.coverage import Counted, Inhabitants, Months, People, WardCount

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
REACHED = {
    Measure.REACHED_PER_1000: People.ALL,
    Measure.REACHED_NEW: People.NEW,
}
"""Measures of people, and whom they count."""


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
    level: AreaLevel = AreaLevel.WARD

    @property
    def counted(self) -> Counted:
        """Which visits are counted, and whom they reached."""
        people = [REACHED[each] for each in self.measures if each in REACHED]
        return Counted(self.only, people[0] if people else People.ALL)


@dataclass(frozen=True, slots=True)
class Span:
    """What belongs to one period.

    Args:
        first, last: Numbers of its months.
        last_days: Last day up to the end of the period with a visit that counts.
        inhabitants: Area → figure; absent = unknown.
        ends: Last day of its months, or today if that is earlier.
        everybody: Inhabitants of the city; ``None`` when those of a ward are unknown.
        aimed: Ward → visits aimed at; absent = no target.
    """

    first: int
    last: int
    last_days: Mapping[str, date | None]
    inhabitants: Mapping[str, Inhabitants]
    ends: date
    everybody: int | None = None
    aimed: Mapping[WardCode, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of all time and of the periods asked.

    Args:
        codes: Of all areas that are shown.
        months: True counts per area; for looking at what is unknown, never for telling.
        since: The first month with any visit.
        visits_told, people_told: What may be told.
        singled: A figure may be about few visits: with a filter, or in a sector.
        spans: One a period, in their order.
        dark: Areas without borders: nobody can say what is in them.
    """

    codes: Sequence[str]
    months: Months
    since: int
    visits_told: Telling
    people_told: Telling
    singled: bool
    spans: Sequence[Span]
    dark: frozenset[str] = frozenset()

    def people(self, span: Span) -> list[int | None]:
        """Return the inhabitants per area."""
        return people_in(self.codes, span.inhabitants)

    def inside(self, span: Span, code: str) -> list[WardCount]:
        """Return the true counts of an area that a period is made of."""
        whole = range(span.first, span.last + 1)
        return [count for month, count in self.months.get(code, {}).items() if month in whole]

    def visits(self, span: Span) -> Told:
        """Return what may be told of the visits."""
        return self._told(self.visits_told, span)

    def reached(self, span: Span) -> Told:
        """Return what may be told of the people reached; hidden wherever the visits are."""
        return self._told(self.people_told, span)

    def last_month(self, code: str, until: int) -> Figure:
        """Return the visits of the last month up to ``until`` that is not told to be zero.

        Zero means that there never was a visit up to then; hidden, that nobody may know which
        month it is.
        """
        for month in range(until, self.since - 1, -1):
            one = self.visits_told(code, month, month)
            if one.state is not ValueState.ZERO:
                return one
        return figure(0)

    def _told(self, tell: Telling, span: Span) -> Told:
        months = span.first, span.last
        cells = [UNKNOWN if code in self.dark else tell(code, *months) for code in self.codes]
        return Told(self.codes, cells, tell(None, *months))


def people_in(codes: Sequence[str], inhabitants: Mapping[str, Inhabitants]) -> list[int | None]:
    """Return the inhabitants of each area; ``None`` = unknown."""
    found = (inhabitants.get(code) for code in codes)
    return [each.number if each else None for each in found]


def known_codes(names: Mapping[str, str], *others: Iterable[str]) -> list[str]:
    """Return the codes of the wards by name, then those that only older data knows."""
    return [*names, *sorted({code for each in others for code in each} - names.keys())]
