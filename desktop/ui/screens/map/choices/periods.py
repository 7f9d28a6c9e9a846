"""Which days the map is about, and which earlier days it compares them with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.domain.period import Period, quarter_of
from desktop.i18n import translate
from desktop.ui.lists.period import PERIODS, DaysDialog
from desktop.ui.screens.map.choices.chip import MapChip, pop_up
from desktop.words.formats import day_span

TWELVE_MONTHS = "twelve_months"
_NAMED = ("month", "quarter", "last_quarter", "year", "last_year")
_EARLIER_QUARTERS = 8
FIRST = "quarter"


def named_period(name: str, today: date) -> Period:
    """Return the days of a period by its name, seen from ``today``."""
    if name == TWELVE_MONTHS:
        return Period(year_before(today) + timedelta(days=1), today)
    return PERIODS[name][1](today)


def year_before(day: date) -> date:
    """Return the same day a year earlier; 28 February for a leap day."""
    last_of_february = (2, 29)
    if (day.month, day.day) == last_of_february:
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)


def just_before(period: Period) -> Period:
    """Return the days before ``period``: as many whole months if it is whole months.

    Comparing a quarter with the 92 days before it would cut through a month, and hide more.
    """
    last = period.first - timedelta(days=1)
    if period.first.day == 1 and (period.last + timedelta(days=1)).day == 1:
        months = _month(period.last) - _month(period.first) + 1
        number = _month(period.first) - months
        return Period(date(number // 12, number % 12 + 1, 1), last)
    return Period(last - timedelta(days=period.days - 1), last)


def a_year_before(period: Period) -> Period:
    """Return the same days a year earlier; the end of a month stays one."""
    following = year_before(period.last + timedelta(days=1))
    return Period(year_before(period.first), following - timedelta(days=1))


def _month(day: date) -> int:
    return 12 * day.year + day.month - 1


class PeriodChip(MapChip):
    """A period by name, which moves along with today, or between two days.

    Args:
        today: Returns the day it is in Brussels.
    """

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(lambda: translate("map", "Period"))
        self._today = today
        self._named = FIRST
        self._days: Period | None = None
        self.retitle()

    def period(self) -> Period:
        """Return the days meant now."""
        return self._days or named_period(self._named, self._today())

    def told(self) -> str:
        period = self.period()
        return day_span(period.first, period.last)

    def text_in_full(self) -> str:
        return f"{self.told()}  ▾"

    def is_active(self) -> bool:
        return self._days is not None or self._named != FIRST

    def clear(self) -> None:
        self.choose(FIRST)

    def choose(self, named: str) -> None:
        """Take a period by its name."""
        self._named, self._days = named, None
        self.settle()

    def choose_days(self, days: Period) -> None:
        """Take the days of ``days``, whatever today is."""
        self._days = days
        self.settle()

    def offer(self) -> None:
        pop_up(self.menu_of_periods(), self.below())

    def menu_of_periods(self) -> QMenu:
        """Return the menu: periods by name, earlier ones, two days of one's own."""
        menu = QMenu(self)
        menu.setAccessibleName(self.title())
        group = QActionGroup(menu)
        for name, title in self._titles().items():
            action = group.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._days is None and name == self._named)
            action.triggered.connect(partial(self._take_named, name))
            menu.addAction(action)
        earlier = menu.addMenu(translate("map", "Earlier"))
        for period in self._earlier():
            action = earlier.addAction(day_span(period.first, period.last))
            action.triggered.connect(partial(self._take_days, period))
        menu.addSeparator()
        menu.addAction(translate("period", "Choose two days…"), self._ask_days)
        return menu

    def _take_named(self, name: str, _on: bool = False) -> None:
        self.choose(name)

    def _take_days(self, days: Period, _on: bool = False) -> None:
        self.choose_days(days)

    def _titles(self) -> Mapping[str, str]:
        named = {name: PERIODS[name][0]() for name in _NAMED}
        return {**named, TWELVE_MONTHS: translate("map", "Last 12 months")}

    def _earlier(self) -> list[Period]:
        """Return the quarters before the last one, and two whole years."""
        found = [named_period("last_quarter", self._today())]
        for _ in range(_EARLIER_QUARTERS):
            found.append(quarter_of(found[-1].first - timedelta(days=1)))
        years = (self._today().year - back for back in (2, 3))
        return [*found[1:], *(Period(date(year, 1, 1), date(year, 12, 31)) for year in years)]

    def _ask_days(self) -> None:
        dialog = DaysDialog(self.period(), self._today(), self)
        if dialog.exec() and dialog.period:
            self.choose_days(dialog.period)


class AgainstChip(MapChip):
    """The earlier period that is shown beside the period of now, or none.

    Args:
        period: Returns the period of now.
        today: Returns the day it is in Brussels.
    """

    def __init__(self, period: Callable[[], Period], today: Callable[[], date]) -> None:
        super().__init__(lambda: translate("map", "Compare"))
        self._period = period
        self._today = today
        self._how: Callable[[Period], Period] | None = None
        self.retitle()

    def against(self) -> Period | None:
        """Return the days to compare with; ``None`` = no comparison."""
        return self._how(self._period()) if self._how else None

    def told(self) -> str:
        days = self.against()
        if days is None:
            return translate("map", "nothing")
        return translate("map", "with {days}").format(days=day_span(days.first, days.last))

    def text_in_full(self) -> str:
        days = self.against()
        if days is None:
            return f"{self.title()}  ▾"
        return f"{self.title()}: {day_span(days.first, days.last)}  ▾"

    def is_active(self) -> bool:
        return self._how is not None

    def clear(self) -> None:
        self.compare(None)

    def choose_days(self, days: Period) -> None:
        """Compare with ``days``, whatever the period of now is."""
        self.compare(lambda _period: days)

    def offer(self) -> None:
        pop_up(self.menu_of_comparisons(), self.below())

    def menu_of_comparisons(self) -> QMenu:
        """Return the menu: nothing, the days just before, a year before, two days."""
        menu = QMenu(self)
        menu.setAccessibleName(self.title())
        menu.addAction(translate("map", "Compare with nothing"), self.clear)
        for title, how in (
            (translate("map", "The period just before: {days}"), just_before),
            (translate("map", "The same days a year before: {days}"), a_year_before),
        ):
            days = how(self._period())
            label = title.format(days=day_span(days.first, days.last))
            menu.addAction(label, partial(self._take, how))
        menu.addSeparator()
        menu.addAction(translate("period", "Choose two days…"), self._ask_days)
        return menu

    def compare(self, how: Callable[[Period], Period] | None) -> None:
        """Compare with the days that ``how`` makes of the period of now; ``None`` = nothing."""
        if how != self._how:
            self._how = how
            self.settle()

    def _take(self, how: Callable[[Period], Period], _on: bool = False) -> None:
        self.compare(how)

    def _ask_days(self) -> None:
        days = self.against() or just_before(self._period())
        dialog = DaysDialog(days, self._today(), self)
        if dialog.exec() and dialog.period:
            self.choose_days(dialog.period)
