"""A day, typed or taken from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop.i18n import translate
from desktop.ui.theme import icon
from desktop.ui.widgets.entry import LONGEST_TYPED, NotUnderstood
from desktop.ui.widgets.trailing import add_trailing
from desktop.words import formats, parsing


class DayEntry(QLineEdit):
    """A day as people write it: ``21/11``, ``za 21 nov``, ``gisteren``.

    Arrow keys move it by a day; F4 or the button opens a small calendar.

    Args:
        today: Gives the day it is, for ``gisteren`` and for days without a year.
    """

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST_TYPED)
        self.textEdited.connect(lambda _text: self.changed.emit())
        self._button = QAction(
            icon("calendar", "muted"), translate("widget", "Choose in a calendar"), self
        )
        self._button.triggered.connect(self.open_calendar)
        add_trailing(self, self._button)

    def day(self) -> date | None:
        """Return the day that stands there, or ``None`` when it is not understood."""
        return parsing.parse_day(self.text(), today=self._today())

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return self.text()

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        self.setText(raw if isinstance(raw, str) else "")
        self.setCursorPosition(0)

    def value(self) -> Any:
        """Return the day, or ``None`` for an empty field.

        Raises:
            NotUnderstood: ``not_a_day``.
        """
        if self.text().strip() and self.day() is None:
            raise NotUnderstood("not_a_day")
        return self.day()

    def show_value(self, value: Any) -> None:
        """Show a day, or nothing."""
        self.type_in(formats.short_day_year(value) if value else "")

    def open_calendar(self) -> None:
        """Open a month from which a day can be taken with the arrow keys and Enter."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = self.day() or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(lambda chosen: self._take(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._take(chosen, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (step and alt):
            self.open_calendar()
            return
        shown = self.day()
        if step is None or shown is None:
            super().keyPressEvent(event)
            return
        # Any day can be typed, so the arrows can arrive at the last one there is.
        with suppress(OverflowError):
            self.show_value(shown + timedelta(days=step))
            self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self.day()
        if day and self.isModified():
            self.show_value(day)
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._button.setVisible(self.isEnabled())

    def _take(self, chosen: QDate, menu: QMenu) -> None:
        menu.close()
        self.show_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.setFocus()
        self.changed.emit()
