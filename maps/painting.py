"""A painted map: the fill and text of every area, and the legend that explains them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol, Required, TypedDict

from maps.classes import PATTERNS, Method
from maps.scale import Scale, scale_of, shared_limits

NumberWriter = Callable[[float], str]
"""Writes a figure of a measure as the person reads it."""


class Figure(Protocol):
    """The published figure of one area.

    ``state`` is ``value`` or a key of :data:`maps.classes.PATTERNS`; ``text`` is the figure
    as the person reads it.
    """

    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> float | None: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102


class Words(Protocol):
    """Words beside the map, in the language of the person.

    ``title`` says what the colours mean, unit included; ``states`` what each pattern stands
    for; ``notes`` are the lines under the legend (source, schematic borders); ``span`` is
    ``"{first} to {last}"``. ``page`` names the controls: ``map``, ``zoom_in``, ``zoom_out``,
    ``whole``; and, for limits that are shared, ``up_to`` (``"up to {last}"``), ``over``
    (``"more than {first}, up to {last}"``), ``above`` (``"more than {first}"``) and ``below``
    (``"less than {last}"``); without them the legend has signs.
    """

    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def states(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def notes(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def page(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def span(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Key:
    """One line of a legend: a fill (a colour, or the name of a pattern) and what it means."""

    fill: str
    label: str


@dataclass(frozen=True, slots=True)
class Painted:
    """One area: its fill, and its figure as the person reads it."""

    fill: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Painting:
    """All that colours a map.

    Args:
        level: ``ward`` or ``sector``: which areas are filled.
        classes: Colours from low to high; only those that occur, unless limits are shared.
        patterns: What stands for the areas without a colour; only those that occur.
        has_figures: Whether figures stand on the map itself. With two hues they do, because
            colour alone may not say which side of zero an area is on.
        caption: What this map is of, above it; for two maps side by side.
    """

    theme: str
    level: str
    areas: Mapping[str, Painted]
    title: str
    classes: Sequence[Key]
    patterns: Sequence[Key]
    notes: Sequence[str]
    words: Mapping[str, str]
    has_figures: bool = False
    caption: str = ""


class Look(TypedDict, total=False):
    """How figures are painted: the arguments of :func:`paint` by name."""

    theme: Required[str]
    level: str
    method: str
    limits: Sequence[float]
    two_sides: bool
    has_figures: bool | None
    caption: str


def paint(
    figures: Iterable[Figure],
    words: Words,
    number: NumberWriter,
    *,
    theme: str,
    level: str = "ward",
    method: str = Method.QUANTILE,
    limits: Sequence[float] = (),
    two_sides: bool = False,
    has_figures: bool | None = None,
    caption: str = "",
) -> Painting:
    """Return the painting of ``figures``. A figure that is not published leaves no trace.

    Args:
        number: Writes a figure of this measure as the person reads it.
        theme: A key of :data:`maps.classes.COLOURS`; ``light`` for paper.
        method: One of :class:`maps.classes.Method`.
        limits: For fixed classes: where one ends and the next begins; see :func:`limits_of`.
        two_sides: Below and above zero have hues of their own: for changes and differences.
        has_figures: Whether figures stand on the map; by default with two sides.

    Raises:
        ValueError: Too many limits, or no such method.
    """
    figures = tuple(figures)
    values = _as_read(values_of(figures), number)
    scale = scale_of(values, method=method, limits=limits, two_sides=two_sides)
    colours = scale.colours(theme)
    return Painting(
        theme=theme,
        level=level,
        areas={one.code: Painted(_fill(one, scale, colours), one.text) for one in figures},
        title=words.title,
        classes=_class_keys(values, scale, colours, _Writer(number, words)),
        patterns=_pattern_keys(figures, words),
        notes=tuple(words.notes),
        words=words.page,
        has_figures=two_sides if has_figures is None else has_figures,
        caption=caption,
    )


def values_of(figures: Iterable[Figure]) -> list[float]:
    """Return the values that are published, zeros that stand for no visit left out."""
    return [one.value for one in figures if one.value is not None and _has(one)]


def _as_read(values: Sequence[float], number: NumberWriter) -> list[float]:
    """Return ``values`` with one in the place of all that read the same.

    Else two colours would stand for the same number in the legend.
    """
    farthest: dict[str, float] = {}
    for value in sorted(values, key=abs):
        farthest[number(value)] = value
    return [farthest[number(value)] for value in values]


def limits_of(
    paintings: Iterable[Iterable[Figure]],
    *,
    method: str = Method.QUANTILE,
    two_sides: bool = False,
) -> tuple[float, ...]:
    """Return limits that suit all of several sets of figures: two periods, or all months."""
    values = [value for figures in paintings for value in values_of(figures)]
    return shared_limits(values, method=method, two_sides=two_sides)


@dataclass(frozen=True, slots=True)
class _Writer:
    number: NumberWriter
    words: Words

    def found(self, members: Sequence[float]) -> str:
        first, last = self.number(members[0]), self.number(members[-1])
        return first if first == last else self.words.span.format(first=first, last=last)

    def stated(self, low: float | None, high: float) -> str:
        if low is None:
            return self._say("up_to", "≤ {last}", last=high)
        if high == inf:
            return self._say("above", "> {first}", first=low)
        if low == -inf:
            return self._say("below", "< {last}", last=high)
        return self._say("over", "> {first} – {last}", first=low, last=high)

    def between(self, low: float | None, high: float) -> str:
        """Return a class of two sides: nearer to zero the limits themselves stand for it."""
        if low is None or inf in {abs(low), abs(high)}:
            return self.stated(low, high)
        return self.found((low, high))

    def _say(self, word: str, sign: str, **limits: float) -> str:
        told = {name: self.number(limit) for name, limit in limits.items()}
        return self.words.page.get(word, sign).format(**told)


def _class_keys(
    values: Sequence[float], scale: Scale, colours: Sequence[str], writer: _Writer
) -> tuple[Key, ...]:
    if scale.is_shared and (scale.two_sides or len(scale.limits) > 1):
        write = writer.between if scale.two_sides else writer.stated
        return tuple(
            Key(colour, write(*bounds))
            for colour, bounds in zip(colours, scale.bounds(), strict=True)
        )
    classes: list[list[float]] = [[] for _ in colours]
    for value in sorted(values) if scale.limits or scale.two_sides else ():
        classes[scale.class_of(value)].append(value)
    return tuple(
        Key(colour, writer.found(members))
        for colour, members in zip(colours, classes, strict=True)
        if members
    )


def _pattern_keys(figures: Sequence[Figure], words: Words) -> tuple[Key, ...]:
    occurring = {figure.state for figure in figures}
    return tuple(
        Key(pattern, words.states[state])
        for state, pattern in PATTERNS.items()
        if state in occurring
    )


def _has(figure: Figure) -> bool:
    return figure.state == "value"


def _fill(figure: Figure, scale: Scale, colours: Sequence[str]) -> str:
    if figure.value is None or not _has(figure):
        return PATTERNS.get(figure.state, PATTERNS["unknown"])
    return colours[scale.class_of(figure.value)]
