"""Turns figures into a painting for the page, in the classes and the theme of now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.domain.area import AreaEdition
from desktop.domain.figures.coverage import AreaValue, Coverage, Question, ValueState
from desktop.domain.period import Period
from desktop.ui.screens.map.choices.classes import FIXED, Classes
from desktop.ui.screens.map.ports import Drawing, Look, PaintedWard
from desktop.ui.screens.map.wording import is_signed, map_words, number_of, painted
from desktop.ui.theme import tokens
from desktop.words.formats import day_span


class MapPainter:
    """Paints one period, two side by side, or one month out of many.

    What is compared shares its classes: the same colour means the same on every map.
    """

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.edition: AreaEdition | None = None
        self.classes = Classes()

    def one(self, answer: Coverage) -> bytes:
        """Return the painting of one period."""
        return self._paint(answer, _now(answer), self._look(answer.question))

    def two(self, answer: Coverage) -> tuple[bytes, bytes]:
        """Return the paintings of the period compared with, and of the one of now."""
        question = answer.question
        if question.against is None:
            raise ValueError("the question compares nothing")
        now = _now(answer)
        before = [painted(question.measure, area, before=True) for area in answer.areas]
        look = self._shared(question, [*before, *now])
        return (
            self._paint(answer, before, {**look, "caption": _caption(question.against)}),
            self._paint(answer, now, {**look, "caption": _caption(question.period)}),
        )

    def months(self, answers: Sequence[Coverage]) -> list[bytes]:
        """Return the painting of each month, all in the same classes."""
        if not answers:
            return []
        figures = [_now(answer) for answer in answers]
        look = self._shared(answers[0].question, [one for month in figures for one in month])
        return [
            self._paint(answer, month, look) for answer, month in zip(answers, figures, strict=True)
        ]

    def _paint(self, answer: Coverage, figures: Sequence[PaintedWard], look: Look) -> bytes:
        measure = answer.question.measure
        words = map_words(measure, self.edition)
        return self._drawing.paint(figures, words, number_of(measure), **look)

    def _look(self, question: Question) -> Look:
        return {
            "theme": tokens().name,
            "level": question.level.value,
            "method": self.classes.kind,
            "limits": self.classes.limits,
            "two_sides": is_signed(question.measure),
        }

    def _shared(self, question: Question, figures: Iterable[PaintedWard]) -> Look:
        look = self._look(question)
        if self.classes.kind == FIXED:
            return look
        values = [one.value for one in figures if _is_told(one) and one.value is not None]
        two_sides = look["two_sides"]
        limits = self._drawing.limits(values, method=self.classes.kind, two_sides=two_sides)
        return {**look, "method": FIXED, "limits": limits}


def _now(answer: Coverage) -> list[PaintedWard]:
    return [painted(answer.question.measure, area) for area in answer.areas if _has_ground(area)]


def _has_ground(area: AreaValue) -> bool:
    return not area.code.endswith("/-")


def _is_told(one: PaintedWard) -> bool:
    return one.state == ValueState.VALUE


def _caption(period: Period) -> str:
    return day_span(period.first, period.last)
