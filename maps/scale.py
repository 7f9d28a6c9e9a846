"""From a value to a colour: one hue for amounts, two for what lies below and above zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from maps.classes import MOST_CLASSES, Method, class_colours, class_limits, class_of

MOST_PER_SIDE = 3
"""Classes below and above zero. Each side has a hue of its own, so six are told apart."""

TWO_SIDES = {
    "light": ("#8F3B12", "#CC7A4A", "#EBC2A4", "#E9E6DF", "#A9D0D2", "#4F9CA3", "#0B646B"),
    "dark": ("#F2A37B", "#B8683F", "#6E3F2A", "#33393B", "#2C5F68", "#479198", "#86CDCF"),
    "contrast": ("#FFD84D", "#B08A00", "#5E4A00", "#3A3A3A", "#1F4E8C", "#4F94E0", "#A8D4FF"),
}
"""From far below zero, over zero, to far above: brown and teal, or yellow and blue. Both pairs
differ for every kind of colour vision; red and green do not."""

_SIDES = {0: (), 1: (1,), 2: (0, 2), 3: (0, 1, 2)}
"""Which of the three tints of a side are used, by number of classes."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Classes in order, lowest values first.

    Args:
        limits: The highest value of each class. With two sides: of the distance to zero, so
            that the same colour strength means the same distance on both sides.
        two_sides: Whether below and above zero are told apart.
        is_shared: Whether the limits hold for more than these values (fixed by a person, or
            for several periods): then the last class is open, and the legend names limits,
            not the values within.
    """

    limits: tuple[float, ...]
    two_sides: bool = False
    is_shared: bool = False

    def class_of(self, value: float) -> int:
        """Return the number of the class of ``value``, counted from 0."""
        if not self.two_sides:
            return class_of(value, self.limits)
        middle = len(self.limits)
        if value == 0 or not self.limits:
            return middle
        away = class_of(abs(value), self.limits) + 1
        return middle + (away if value > 0 else -away)

    def colours(self, theme: str) -> tuple[str, ...]:
        """Return the colour of each class.

        Args:
            theme: One of the keys of :data:`maps.classes.COLOURS`.
        """
        if not self.two_sides:
            return class_colours(len(self.limits), theme)
        *below, middle, weak, fair, strong = TWO_SIDES[theme]
        steps = _SIDES[len(self.limits)]
        under = tuple(tuple(reversed(below))[step] for step in reversed(steps))
        return (*under, middle, *((weak, fair, strong)[step] for step in steps))

    def bounds(self) -> tuple[tuple[float | None, float], ...]:
        """Return above what and up to what the values of each class are.

        The first class of one-sided scales has no lower bound: ``None``.
        """
        lower = (None, *self.limits)
        upward = tuple(zip(lower, self.limits, strict=False))
        if not self.two_sides:
            return upward
        above = tuple((low or 0.0, high) for low, high in upward)
        below = tuple((0 - high, 0 - low) for low, high in reversed(above))
        return (*below, (0.0, 0.0), *above)


def scale_of(
    values: Sequence[float],
    *,
    method: str = Method.QUANTILE,
    limits: Sequence[float] = (),
    two_sides: bool = False,
) -> Scale:
    """Return the scale that fits ``values``.

    Args:
        method: One of :class:`maps.classes.Method`.
        limits: For fixed classes: where one ends and the next begins, so the same colours
            mean the same whatever the values are. With two sides the two nearest to zero
            count, for both sides: somebody who chose limits for amounts need not choose
            again for changes.

    Raises:
        ValueError: There is no such method, or fixed limits make too many classes.
    """
    if method == Method.FIXED:
        return _fixed(limits, two_sides=two_sides)
    if not two_sides:
        return Scale(class_limits(values, method))
    away = [abs(value) for value in values if value]
    return Scale(class_limits(away, method, most=MOST_PER_SIDE), two_sides=True)


def shared_limits(
    values: Sequence[float], *, method: str = Method.QUANTILE, two_sides: bool = False
) -> tuple[float, ...]:
    """Return limits for several paintings at once: periods side by side, or months that play.

    Give them to each painting as fixed limits; so one colour means the same in all.

    Args:
        values: Of all the paintings.
    """
    return scale_of(values, method=method, two_sides=two_sides).limits[:-1]


def _fixed(limits: Sequence[float], *, two_sides: bool) -> Scale:
    if two_sides:
        between = sorted({abs(limit) for limit in limits if limit})[: MOST_PER_SIDE - 1]
    else:
        between = sorted(set(limits))
    if len(between) >= MOST_CLASSES:
        raise ValueError(f"{len(between) + 1} classes, at most {MOST_CLASSES}")
    return Scale((*between, inf), two_sides=two_sides, is_shared=True)
