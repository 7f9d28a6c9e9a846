"""What the map shows: which measure, over which days, about which themes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.coverage import Measure
from desktop.domain.period import Period, quarter_of
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.ui.theme import dress
from desktop.words.labels import label

THIS_QUARTER, LAST_QUARTER, THIS_YEAR, TWELVE_MONTHS, OWN_DAYS = range(5)
_MAY_SHRINK = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_SHORTEST = 26  # characters; the list under the box shows the whole
_TOGGLE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def named_period(choice: int, today: date) -> Period:
    """Return the days of a choice in the list of periods (not :data:`OWN_DAYS`)."""
    quarter = quarter_of(today)
    if choice == LAST_QUARTER:
        return quarter_of(quarter.first - timedelta(days=1))
    if choice == THIS_YEAR:
        return Period(date(today.year, 1, 1), date(today.year, 12, 31))
    if choice == TWELVE_MONTHS:
        return Period(_year_before(today) + timedelta(days=1), today)
    return quarter


class MapControls(QWidget):
    """One row of choices. ``changed`` is only told when they make sense together."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.measure_box = QComboBox()
        self.period_box = QComboBox()
        self.first_day, self.last_day = QDateEdit(), QDateEdit()
        self.theme_button = ThemeButton()
        self.warning = dress(QLabel(), "error")
        self._fill()
        self._lay_out()
        self._connect()

    def measure(self) -> Measure:
        """Return what the map shows."""
        return Measure(self.measure_box.currentData())

    def period(self) -> Period | None:
        """Return the days it shows, or ``None`` while the last lies before the first."""
        choice = self.period_box.currentIndex()
        if choice != OWN_DAYS:
            return named_period(choice, self._today())
        first, last = _day(self.first_day), _day(self.last_day)
        return Period(first, last) if first <= last else None

    def themes(self) -> frozenset[Theme]:
        """Return the themes it is limited to; none means all visits."""
        return self.theme_button.chosen()

    def _fill(self) -> None:
        for measure in Measure:
            self.measure_box.addItem(label(measure), measure.value)
        self.period_box.addItems(
            [
                translate("map", "This quarter"),
                translate("map", "Last quarter"),
                translate("map", "This year"),
                translate("map", "Last 12 months"),
                translate("map", "Other days"),
            ]
        )
        start = named_period(THIS_QUARTER, self._today())
        for field, day in ((self.first_day, start.first), (self.last_day, start.last)):
            field.setDate(QDate(day.year, day.month, day.day))
            field.setCalendarPopup(True)
            field.setDisplayFormat("dd/MM/yyyy")
            field.hide()
        self.measure_box.setSizeAdjustPolicy(_MAY_SHRINK)
        self.measure_box.setMinimumContentsLength(_SHORTEST)
        self.warning.hide()
        self.measure_box.setAccessibleName(translate("map", "What the map shows"))
        self.period_box.setAccessibleName(translate("map", "Period"))
        self.first_day.setAccessibleName(translate("map", "First day"))
        self.last_day.setAccessibleName(translate("map", "Last day"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for field in (
            self.measure_box,
            self.period_box,
            self.first_day,
            self.last_day,
            self.theme_button,
        ):
            row.addWidget(field)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.warning)

    def _connect(self) -> None:
        self.measure_box.currentIndexChanged.connect(self._tell)
        self.period_box.currentIndexChanged.connect(self._choose_period)
        self.first_day.dateChanged.connect(self._tell)
        self.last_day.dateChanged.connect(self._tell)
        self.theme_button.changed.connect(self._tell)

    def _choose_period(self, choice: int) -> None:
        for field in (self.first_day, self.last_day):
            field.setVisible(choice == OWN_DAYS)
        self._tell()

    def _tell(self) -> None:
        makes_sense = self.period() is not None
        self.warning.setVisible(not makes_sense)
        dress(self.last_day, "" if makes_sense else "wrong")
        if makes_sense:
            self.changed.emit()
            return
        self.warning.setText(
            translate(
                "map", "The last day lies before the first. The map still shows the old days."
            )
        )


class ThemeButton(QToolButton):
    """Opens the list of themes; says how many are chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = OpenMenu(self)
        for theme in Theme:
            action = self.list.addAction(label(theme))
            action.setCheckable(True)
            action.setData(theme.value)
            action.toggled.connect(self._change)
        self.list.addSeparator()
        self.all_themes = self.list.addAction(translate("map", "All themes"))
        self.all_themes.triggered.connect(self._clear)
        self.setMenu(self.list)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._say()

    def chosen(self) -> frozenset[Theme]:
        """Return the themes with a tick."""
        return frozenset(Theme(action.data()) for action in self._themes() if action.isChecked())

    def _themes(self) -> list[QAction]:
        return [action for action in self.list.actions() if action.isCheckable()]

    def _clear(self) -> None:
        self.blockSignals(True)  # one change, not fifteen
        for action in self._themes():
            action.setChecked(False)
        self.blockSignals(False)
        self._change()

    def _change(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count = len(self.chosen())
        all_of_them = translate("map", "All themes")
        text = translate("map", "%n theme(s)", "", count) if count else all_of_them
        self.setText(f"{text}  ▾")
        self.setAccessibleName(translate("map", "Themes: {chosen}").format(chosen=text))


class OpenMenu(QMenu):
    """A menu that stays open while ticks are set, so that several go in one visit."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._toggle(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _TOGGLE_KEYS or not self._toggle(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _toggle(action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.toggle()
        return True


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def _year_before(day: date) -> date:
    last_of_february = (2, 29)
    if (day.month, day.day) == last_of_february:
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)
