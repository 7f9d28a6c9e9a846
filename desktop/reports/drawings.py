"""Drawings for reports, as SVG: the map of the wards and a bar chart.

Drawn by hand instead of with a plotting library: a few dozen shapes need no second of start
time, and every label keeps to our own fonts and colours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import cos, radians
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import ValueState
from desktop.reports.texts import printable
from maps.classes import class_colours, class_of, quantile_limits

FONT = "Libertinus Serif"
WIDTH = 520.0
INK, LINE, ACCENT = "#1E2426", "#6B7478", "#0B5F66"
_FILLS = {
    ValueState.SUPPRESSED: "url(#hatch)",
    ValueState.UNKNOWN: "url(#dots)",
    ValueState.ZERO: "#FFFFFF",
}
PATTERNS = (
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<rect width="6" height="6" fill="#F4F2EC"/>'
    '<path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" stroke="#8A8F91" stroke-width="0.9"/></pattern>'
    '<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<rect width="6" height="6" fill="#F4F2EC"/><circle cx="3" cy="3" r="1" fill="#8A8F91"/>'
    "</pattern>"
)
MOST_BARS_NAMED = 18
"""Above more bars there is no room for their numbers; a table beside them has those."""
_DARK_FROM = 3
"""Class from which the fill is so dark that letters on it are white."""


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend: a fill and what it means."""

    fill: str
    text: str


@dataclass(frozen=True, slots=True)
class Shading:
    """How the wards are filled, and the legend to it."""

    fills: Mapping[str, str]
    dark: frozenset[str]
    limits: Sequence[float]


def shade(figures: Mapping[str, Figure]) -> Shading:
    """Return a fill per code: five tints by quantile, patterns for what has no number."""
    values = [one.value for one in figures.values() if one.state is ValueState.VALUE]
    limits = quantile_limits([value for value in values if value is not None])
    colours = class_colours(len(limits), "light")
    fills, dark = {}, set()
    for code, one in figures.items():
        if one.state is ValueState.VALUE and one.value is not None:
            number = class_of(one.value, limits)
            fills[code] = colours[number]
            if number >= max(_DARK_FROM, len(limits) - 2) and len(limits) > 1:
                dark.add(code)
        else:
            fills[code] = _FILLS.get(one.state, "#FFFFFF")
    return Shading(fills, frozenset(dark), limits)


def ward_map(
    areas: Sequence[Area],
    shading: Shading,
    labels: Mapping[str, str],
    legend: Sequence[Key],
) -> str:
    """Return the map of the wards.

    Args:
        labels: Second line of a ward's label: its figure as a reader sees it.
        legend: From light to dark, then the patterns.
    """
    from shapely.geometry import shape

    shapes = {area.code: shape(dict(area.geometry)) for area in areas if area.geometry}
    names = {area.code: area.name for area in areas}
    scale = _Scale.around([outline.bounds for outline in shapes.values()])
    parts = [
        f'<path d="{scale.path(outline)}" fill="{shading.fills.get(code, "#FFFFFF")}" '
        f'stroke="{LINE}" stroke-width="0.9" stroke-linejoin="round" fill-rule="evenodd"/>'
        for code, outline in shapes.items()
    ]
    for code, outline in shapes.items():
        point = _label_point(outline)
        x, y = scale.at(point.x, point.y)
        parts.append(_label((x, y), names[code], labels.get(code, ""), dark=code in shading.dark))
    parts += _legend(legend, scale.height + 16)
    height = scale.height + 16 + 16 * -(-len(legend) // 3) + 4
    return _svg(WIDTH, height, parts)


def bar_chart(bars: Sequence[tuple[str, Figure, str]]) -> str:
    """Return upright bars, for instance one a month.

    Args:
        bars: Name, figure, and the figure as a reader sees it; of more than
            :data:`MOST_BARS_NAMED` only those names that have room.
    """
    highest = max((one.value or 0 for _, one, _ in bars), default=0) or 1
    step = WIDTH / max(len(bars), 1)
    wide, tall = min(46.0, step * 0.68), 110.0
    parts = [f'<path d="M0,{tall + 16} H{WIDTH}" stroke="{LINE}" stroke-width="0.8"/>']
    for index, (name, one, text) in enumerate(bars):
        middle = step * (index + 0.5)
        height = tall * (one.value or 0) / highest
        fill = ACCENT if one.value is not None else _FILLS[one.state]
        height = height if one.value is not None else 14
        parts.append(
            f'<rect x="{middle - wide / 2:.1f}" y="{tall + 16 - height:.1f}" width="{wide:.1f}" '
            f'height="{height:.1f}" fill="{fill}"/>'
        )
        if len(bars) <= MOST_BARS_NAMED:
            parts.append(_text(middle, tall + 12 - height, text, size=10))
            parts.append(_text(middle, tall + 30, name, size=10))
        else:
            parts.append(_text(middle - wide / 2, tall + 30, name, size=10, anchor="start"))
    return _svg(WIDTH, tall + 36, parts)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From degrees to the drawing: north up, distances equal in both directions."""

    west: float
    north: float
    across: float
    down: float
    height: float

    @classmethod
    def around(cls, bounds: Sequence[tuple[float, float, float, float]]) -> _Scale:
        west, south = min(b[0] for b in bounds), min(b[1] for b in bounds)
        east, north = max(b[2] for b in bounds), max(b[3] for b in bounds)
        across = WIDTH / (east - west)
        down = across / cos(radians((south + north) / 2))
        return cls(west, north, across, down, (north - south) * down)

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        return (lon - self.west) * self.across, (self.north - lat) * self.down

    def path(self, outline: Any) -> str:
        parts = getattr(outline, "geoms", [outline])
        rings = [ring for part in parts for ring in (part.exterior, *part.interiors)]
        return " ".join(self._ring(ring.coords) for ring in rings)

    def _ring(self, coordinates: Sequence[Sequence[float]]) -> str:
        points = (self.at(each[0], each[1]) for each in coordinates)
        return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"


def _label_point(outline: Any) -> Any:
    from shapely.ops import polylabel

    largest = max(getattr(outline, "geoms", [outline]), key=lambda part: part.area)
    return polylabel(largest, tolerance=0.0005)


def _label(at: tuple[float, float], name: str, text: str, *, dark: bool) -> str:
    colour, halo = ("#FFFFFF", "#0B4A50") if dark else (INK, "#FFFFFF")
    above = _text(at[0], at[1] - 1, name, size=10.5, colour=colour, halo=halo)
    return above + _text(at[0], at[1] + 11, text, size=11.5, bold=True, colour=colour, halo=halo)


def _legend(keys: Sequence[Key], top: float) -> Iterator[str]:
    third = WIDTH / 3
    for index, key in enumerate(keys):
        x, y = third * (index % 3), top + 16 * (index // 3)
        yield (
            f'<rect x="{x + 0.5:.1f}" y="{y:.1f}" width="18" height="11" fill="{key.fill}" '
            f'stroke="{LINE}" stroke-width="0.7"/>'
        )
        yield _text(x + 24, y + 9, key.text, size=10, anchor="start")


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    anchor: str = "middle",
    bold: bool = False,
    colour: str = INK,
    halo: str = "",
) -> str:
    look = f'font-family="{FONT}" font-size="{size:.1f}" text-anchor="{anchor}"'
    weight = ' font-weight="bold"' if bold else ""
    place = f'x="{x:.1f}" y="{y:.1f}"'
    words = escape(printable(text))
    under = (
        f'<text {place} {look}{weight} fill="{halo}" stroke="{halo}" stroke-width="2.4" '
        f'stroke-linejoin="round">{words}</text>'
        if halo
        else ""
    )
    return f'{under}<text {place} {look}{weight} fill="{colour}">{words}</text>'


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    box = f"-2 -2 {width + 4:.1f} {height + 4:.1f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width + 4:.1f}" '
        f'height="{height + 4:.1f}"><defs>{PATTERNS}</defs>{"".join(parts)}</svg>'
    )
