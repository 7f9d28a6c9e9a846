"""The chip that narrows a list down to a period; periods in words move along with today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.period import Period, quarter_of
from desktop.i18n import translate
from desktop.ui.lists.chips import Chip
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.words.formats import day_span


def _this_week(today: date) -> Period:
    monday = today - timedelta(days=today.weekday())
    return Period(monday, monday + timedelta(days=6))


def _month_of(day: date) -> Period:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return Period(day.replace(day=1), following - timedelta(days=1))


PERIODS: Mapping[str, tuple[Callable[[], str], Callable[[date], Period]]] = {
    "week": (lambda: translate("period", "This week"), _this_week),
    "month": (lambda: translate("period", "This month"), _month_of),
    "quarter": (lambda: translate("period", "This quarter"), quarter_of),
    "last_quarter": (
        lambda: translate("period", "Last quarter"),
        lambda today: quarter_of(quarter_of(today).first - timedelta(days=1)),
    ),
    "year": (
        lambda: translate("period", "This year"),
        lambda today: Period(date(today.year, 1, 1), date(today.year, 12, 31)),
    ),
    "last_year": (
        lambda: translate("period", "Last year"),
        lambda today: Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    ),
}
"""Periods by name: what they are called, and which days they are, seen from today."""


class PeriodChip(Chip):
    """A period by name (it moves along) or between two days (it stays).

    Args:
        today: Returns the day it is in Brussels.
        fields: Names of the first and last day in the filter.
    """

    def __init__(
        self,
        today: Callable[[], date],
        fields: tuple[str, str] = ("first", "last"),
        parent: QWidget | None = None,
    ) -> None:
        self._named = ""
        self._days: Period | None = None
        self._today = today
        self._fields = fields
        super().__init__("period", lambda: translate("list", "Period"), parent)
        self.retitle()

    def period(self) -> Period | None:
        """Return the days meant now; ``None`` = all."""
        if self._named:
            return PERIODS[self._named][1](self._today())
        return self._days

    def values(self) -> Mapping[str, Any]:
        period = self.period()
        ends = (period.first, period.last) if period else (None, None)
        return dict(zip(self._fields, ends, strict=True))

    def setup(self) -> Any:
        if self._named or not self._days:
            return self._named or None
        return [self._days.first.isoformat(), self._days.last.isoformat()]

    def restore(self, setup: Any) -> None:
        self._named = setup if isinstance(setup, str) and setup in PERIODS else ""
        self._days = None
        if isinstance(setup, list):
            first, last = (date.fromisoformat(day) for day in setup)
            self._days = Period(first, last)
        self.retitle()

    def told(self) -> str:
        if self._named:
            return PERIODS[self._named][0]()
        return day_span(self._days.first, self._days.last) if self._days else ""

    def choose(self, named: str) -> None:
        """Take a period by name; empty = all."""
        self.restore(named or None)
        self.settle()

    def offer(self) -> None:
        self.menu_of_periods().exec(self.below())

    def menu_of_periods(self) -> QMenu:
        """Return the menu with the named periods and the way to choose two days."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        names = {name: words() for name, (words, _days) in PERIODS.items()}
        for name, title in {**names, "": translate("period", "All time")}.items():
            action = QAction(title, menu, checkable=True)
            action.setChecked(name == self._named and (bool(name) or self._days is None))
            action.triggered.connect(lambda _on=False, name=name: self.choose(name))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(translate("period", "Choose two days…"), self._ask_days)
        return menu

    def _ask_days(self) -> None:
        dialog = DaysDialog(self.period() or quarter_of(self._today()), self._today(), self)
        if dialog.exec() and dialog.period:
            self._named, self._days = "", dialog.period
            self.settle()


class DaysDialog(QDialog):
    """Asks for a first and a last day, typed as people write them."""

    def __init__(self, period: Period, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("period", "Choose two days"))
        self.period: Period | None = None
        self.first = DayEntry(lambda: today)
        self.last = DayEntry(lambda: today)
        self.first.show_value(period.first)
        self.last.show_value(period.last)
        self.problem = dress(QLabel(), "error")
        self.problem.hide()
        form = QFormLayout()
        form.addRow(translate("period", "&From"), self.first)
        form.addRow(translate("period", "&Up to and including"), self.last)
        buttons = QDialogButtonBox()
        show = buttons.addButton(
            translate("period", "Show"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        dress(show, "primary")
        buttons.addButton(translate("period", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def accept(self) -> None:
        first, last = self.first.day(), self.last.day()
        for field, day in ((self.first, first), (self.last, last)):
            dress(field, "" if day else "wrong")
        if first and last and first <= last:
            self.period = Period(first, last)
            super().accept()
            return
        self.problem.setText(
            translate("period", "The last day lies before the first.")
            if first and last
            else translate("period", "Write a day as 21/11/2026.")
        )
        self.problem.show()
