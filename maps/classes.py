"""Classes of a choropleth map: where one ends, which colour it has, what stands for no value.

A class is known by its highest value. ``(3, 8, 20)`` means: up to 3, above 3 up to 8, above 8
up to 20. So equal values always fall in the same class, and no class is ever a lie about the
values in it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from itertools import groupby
from math import ceil

from maps.breaks import natural_limits

MOST_CLASSES = 5
"""More than five tints of one hue cannot be told apart beside a legend."""

COLOURS = {
    "light": ("#D6E7E6", "#ABCFCF", "#75B0B3", "#3B8B92", "#0B646B"),
    "dark": ("#24424A", "#2B5C65", "#347882", "#4F9AA1", "#86CDCF"),
    "contrast": ("#2B2B2B", "#5A5A5A", "#8C8C8C", "#C2C2C2", "#FFFFFF"),
}
"""One hue by lightness, so that every kind of colour vision sees the same order. On dark
themes the order of lightness turns round: more always means further from the paper."""


class Method(StrEnum):
    """How limits of classes are found."""

    QUANTILE = "quantile"
    EQUAL = "equal"
    NATURAL = "natural"
    FIXED = "fixed"


PATTERNS = {"suppressed": "hatch", "unknown": "dots", "zero": "paper"}
"""What fills a ward without a class. Colour never carries this alone."""


def quantile_limits(values: Sequence[float], most: int = MOST_CLASSES) -> tuple[float, ...]:
    """Return limits of classes that hold about as many values each.

    With few different values every value has its own class; ties may leave fewer classes
    than ``most``, never an empty one.
    """
    ordered = sorted(values)
    different = tuple(value for value, _ in groupby(ordered))
    if len(different) <= most:
        return different
    ranks = (ceil(part * len(ordered) / most) - 1 for part in range(1, most + 1))
    return tuple(sorted({ordered[rank] for rank in ranks}))


def equal_limits(values: Sequence[float], most: int = MOST_CLASSES) -> tuple[float, ...]:
    """Return limits of classes that are equally wide; some may hold no value at all."""
    if not values:
        return ()
    lowest, highest = min(values), max(values)
    if lowest == highest:
        return (highest,)
    steps = (lowest + (highest - lowest) * part / most for part in range(1, most))
    return (*dict.fromkeys(steps), highest)


def class_limits(
    values: Sequence[float],
    method: str = Method.QUANTILE,
    *,
    most: int = MOST_CLASSES,
) -> tuple[float, ...]:
    """Return the highest value of each class, found in ``values``.

    Args:
        method: One of :class:`Method`, not fixed.

    Raises:
        ValueError: There is no such method.
    """
    match Method(method):
        case Method.QUANTILE:
            return quantile_limits(values, most)
        case Method.EQUAL:
            return equal_limits(values, most)
        case Method.NATURAL:
            return natural_limits(values, most)
        case Method.FIXED:
            raise ValueError("fixed limits are not found in values")


def class_of(value: float, limits: Sequence[float]) -> int:
    """Return the number of the class that ``value`` falls in, counted from 0."""
    return min(bisect_left(limits, value), len(limits) - 1)


def class_colours(count: int, theme: str) -> tuple[str, ...]:
    """Return ``count`` colours from few to many, spread over the whole scale.

    Args:
        theme: One of the keys of :data:`COLOURS`.
    """
    scale = COLOURS[theme]
    if count == 1:
        return (scale[len(scale) // 2],)
    return tuple(scale[round(step * (len(scale) - 1) / (count - 1))] for step in range(count))


def values_by_class(values: Sequence[float], limits: Sequence[float]) -> list[list[float]]:
    """Return the values of every class, ascending; an empty class gives an empty list."""
    classes: list[list[float]] = [[] for _ in limits]
    for value in sorted(values):
        classes[class_of(value, limits)].append(value)
    return classes
