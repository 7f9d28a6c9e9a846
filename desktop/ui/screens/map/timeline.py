"""The slider under the map that plays months."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStyle,
)

from desktop.domain.period import Period
from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes
from desktop.words.formats import month_name

STEP_MS = 900
"""Time that each month stands: long enough to read its name."""


def motion_is_welcome() -> bool:
    """Whether the computer is set to animate; who gets dizzy switches that off there."""
    style = QApplication.style()
    return bool(style.styleHint(QStyle.StyleHint.SH_Widget_Animate))


class Timeline(QFrame):
    """Goes through months, one a step. ``month_chosen`` carries the number of a month.

    Where the computer asks for less motion nothing plays by itself: the button goes on by one.
    """

    month_chosen = Signal(int)
    closed = Signal()

    def __init__(self, moves: Callable[[], bool] = motion_is_welcome) -> None:
        super().__init__()
        dress(self, "card")
        self._months: Sequence[Period] = ()
        self._moves = moves
        self._clock = QTimer(self, interval=STEP_MS)
        self._clock.timeout.connect(self.go_on)
        self.play_button = QPushButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.month = dress(QLabel(), "heading")
        self.close_button = dress(QPushButton(), "icon")
        self._arrange()
        self.show_months(())

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._clock.isActive()

    def show_months(self, months: Sequence[Period]) -> None:
        """Go through ``months``, the last one first on show."""
        self._months = tuple(months)
        self.pause()
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(months) - 1))
        self.slider.setValue(self.slider.maximum())
        self.slider.blockSignals(False)
        for part in (self.slider, self.play_button):
            part.setEnabled(len(months) > 1)
        self._say(self.slider.value())

    def play(self) -> None:
        """Play from here, or from the first month when the last one is on show."""
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self._clock.start()
        self._name_button()

    def pause(self) -> None:
        """Stay at the month on show."""
        self._clock.stop()
        self._name_button()

    def go_on(self) -> None:
        """Show the next month; stop at the last."""
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.pause()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pause()

    def _arrange(self) -> None:
        self.slider.setPageStep(3)
        self.slider.setSingleStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.month.setTextFormat(Qt.TextFormat.PlainText)
        stop = translate("map", "Stop playing months")
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(stop)
        self.close_button.setToolTip(stop)
        self.play_button.clicked.connect(self._press)
        self.close_button.clicked.connect(self.closed)
        self.slider.valueChanged.connect(self._show)
        self.slider.sliderPressed.connect(self.pause)
        unit = sizes().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(unit * 3 // 2, unit // 2, unit // 2, unit // 2)
        row.setSpacing(unit * 3 // 2)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.month)
        row.addWidget(self.close_button)

    def _press(self) -> None:
        if self.is_playing:
            self.pause()
        elif self._moves():
            self.play()
        elif self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        else:
            self.go_on()

    def _show(self, number: int) -> None:
        self._say(number)
        self.month_chosen.emit(number)

    def _say(self, number: int) -> None:
        name = month_name(self._months[number].first) if self._months else ""
        self.month.setText(name)
        widest = max((month_name(each.first) for each in self._months), key=len, default="")
        self.month.setMinimumWidth(self.month.fontMetrics().horizontalAdvance(widest))
        self.slider.setAccessibleName(translate("map", "Month: {month}").format(month=name))

    def _name_button(self) -> None:
        if not self._moves():
            self.play_button.setText(translate("map", "Next month"))
        elif self.is_playing:
            self.play_button.setText(translate("map", "Pause"))
        else:
            self.play_button.setText(translate("map", "Play"))
