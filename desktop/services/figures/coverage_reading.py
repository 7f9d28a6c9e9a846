"""Reading what a question about coverage needs, as it stands at one moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Measure
from desktop.domain.figures.months import month_number, whole_months
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.services.figures import coverage_sectors as sectors
from desktop.services.figures.coverage_counts import Asked, Span, known_codes, people_in
from desktop.services.figures.coverage_published import Level, freeze
from desktop.storage.figures import coverage as sums
from desktop.storage.figures.coverage import Counted, Inhabitants, Months, WardCount
from desktop.storage.lists.targets import visits_aimed_at
from desktop.storage.lists.wards import ward_names

Counting = Callable[[WardCount], int]


@dataclass(frozen=True, slots=True)
class Read:
    """True counts of wards and, if they are asked, of sectors.

    Args:
        wards: What visits are told apart by → counts per ward; not apart = the empty text.
        located: The same in sectors; ``None`` when only wards are asked.
    """

    wards: Mapping[str, Months]
    located: sectors.Located | None

    def months(self, value: str = "") -> Months:
        """Return the counts of the areas that are shown."""
        found = self.wards if self.located is None else self.located.months
        return found.get(value, {})


class Reader:
    """Reads counts of visits in one session, for wards or for sectors.

    Attributes:
        wards: Codes of the wards by name, then those that only older data knows.
    """

    def __init__(self, session: Session, asked: Asked) -> None:
        self._session, self._asked = session, asked
        self._kept: dict[Counted, Read] = {}
        self._map = None if asked.level is AreaLevel.WARD else sectors.sector_map(session)
        self.every = self.read(Counted(people=asked.counted.people))
        self.wards = known_codes(ward_names(session), self.every.wards[""])

    @property
    def counted_people(self) -> sums.People:
        """Which of the people reached are counted."""
        return self._asked.counted.people

    @cached_property
    def mine(self) -> Read:
        """The counts of the visits that are asked."""
        return self.read(self._asked.counted) if self._asked.only else self.every

    @property
    def codes(self) -> list[str]:
        """Codes of the areas that are shown."""
        if self._map is None:
            return self.wards
        return [code for ward in self.wards for code in self._map.within(ward)]

    @property
    def dark(self) -> frozenset[str]:
        """Sectors without borders."""
        return frozenset(self._map.names.keys() - self._map.drawn) if self._map else frozenset()

    @property
    def since(self) -> int:
        """The first month with any visit."""
        months = (month for months in self.every.wards[""].values() for month in months)
        return min(months, default=0)

    def read(self, counted: Counted) -> Read:
        """Read counts of all time; the same ones only once."""
        if counted not in self._kept:
            wards = sums.month_counts(self._session, counted)
            self._kept[counted] = Read(wards, self._located(counted, wards))
        return self._kept[counted]

    def _located(self, counted: Counted, wards: Mapping[str, Months]) -> sectors.Located | None:
        if self._map is None:
            return None
        return sectors.locate(self._session, self._map, counted, wards)

    def level(self, read: Read, of: Counting, value: str = "") -> Level:
        """Return the numbers of one value, of all wards, and of all sectors if asked."""
        wards = freeze(_numbers(self.wards, read.wards.get(value, {}), of))
        if self._map is None:
            return Level(wards)
        dark = self.dark
        inside = {
            ward: [code for code in self._map.within(ward) if code not in dark]
            for ward in self.wards
        }
        months = read.months(value)
        return Level(
            wards,
            tuple((ward, freeze(_numbers(codes, months, of))) for ward, codes in inside.items()),
        )

    def span(self, period: Period) -> Span:
        """Read what belongs to one period."""
        session, asked, year = self._session, self._asked, period.last.year
        of_wards = sums.inhabitants(session, year)
        everybody = people_in(list(ward_names(session)), of_wards)
        return Span(
            first=month_number(period.first),
            last=month_number(period.last),
            last_days=self._last_days(period) if Measure.DAYS_SINCE_LAST in asked.measures else {},
            inhabitants=self._inhabitants(of_wards, year),
            everybody=None if None in everybody else sum(each or 0 for each in everybody),
            ends=min(asked.today, whole_months(period).last),
            aimed=self._aimed(period) if Measure.PRESENCE_VS_TARGET in asked.measures else {},
        )

    def _last_days(self, period: Period) -> Mapping[str, date | None]:
        located = self.mine.located
        if located is None:
            ends = min(self._asked.today, whole_months(period).last)
            return sums.last_days(self._session, self.wards, ends, self._asked.only)
        return {code: located.last_day(code, month_number(period.last)) for code in self.codes}

    def _inhabitants(
        self, of_wards: Mapping[str, Inhabitants], year: int
    ) -> Mapping[str, Inhabitants]:
        if self._map is None:
            return of_wards
        return sectors.sector_inhabitants(self._session, self._map, year)

    def _aimed(self, period: Period) -> Mapping[WardCode, float]:
        """Return what was aimed at in the months of a period; of a running one up to today."""
        whole, only, today = whole_months(period), self._asked.only, self._asked.today
        if whole.first <= today < whole.last:
            whole = Period(whole.first, today)
        theme = next(iter(only.themes), None)
        return visits_aimed_at(self._session, whole, theme=theme, teams=only.teams)


def visits_of(count: WardCount) -> int:
    """Return the visits."""
    return count.visits


def people_of(count: WardCount) -> int:
    """Return the people reached."""
    return count.reached


def _numbers(codes: list[str], months: Months, of: Counting) -> dict[str, dict[int, int]]:
    return {
        code: {month: of(count) for month, count in months.get(code, {}).items()} for code in codes
    }
