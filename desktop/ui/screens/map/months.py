"""Months on the map, one after the other: read once, then only coloured anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.figures.coverage import Coverage, Question
from desktop.ui.screens.map.feed import MapFeed
from desktop.ui.screens.map.painter import MapPainter
from desktop.ui.screens.map.side import MapSide


class MonthsOnMap(QObject):
    """Opens the slider, and paints the month it stands at.

    ``asked`` comes when months are wanted, ``shown`` carries the figures of the month on show,
    ``left`` comes when the slider is put away.
    """

    asked = Signal()
    shown = Signal(object)
    left = Signal()

    def __init__(
        self, side: MapSide, feed: MapFeed, painter: MapPainter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._feed, self._painter = side, feed, painter
        self._answers: Sequence[Coverage] = ()
        self._paintings: Sequence[bytes] = ()
        self._is_new = False
        side.months_button.toggled.connect(self._switch)
        side.timeline.closed.connect(lambda: side.months_button.setChecked(False))
        side.timeline.month_chosen.connect(self._show)
        feed.months_came.connect(self._take)

    @property
    def is_on(self) -> bool:
        """Whether the map shows a month of its own."""
        return self._side.months_button.isChecked()

    def load(self, question: Question) -> None:
        """Read the months of a question."""
        self._feed.load_months(replace(question, against=None))

    def paint(self) -> None:
        """Paint anew, in the classes and the theme of now."""
        self._paintings = self._painter.months(self._answers)
        if self._answers:
            self._show(self._side.timeline.slider.value())

    def _switch(self, is_on: bool) -> None:
        self._side.timeline.setVisible(is_on)
        if is_on:
            self._is_new = True
            self.asked.emit()
            return
        self._feed.forget_months()
        self._answers = self._paintings = ()
        self._side.timeline.show_months(())
        self.left.emit()

    def _take(self, answers: Sequence[Coverage]) -> None:
        self._answers = answers
        self._side.timeline.show_months([answer.question.period for answer in answers])
        self.paint()
        if self._is_new:  # not sooner: without months the slider cannot be used
            self._is_new = False
            self._side.timeline.slider.setFocus()

    def _show(self, number: int) -> None:
        if number < len(self._paintings):
            self._side.board.show_second(None)  # it has classes of its own
            self._side.board.show_painting(self._paintings[number])
            self.shown.emit(self._answers[number])
