"""The map of a painting as one SVG drawing, for paper and files: no page, no network.

The drawing holds all that a reader needs when it stands alone: what is shown, when, of which
visits, where borders and figures come from, and why some areas have no number. It uses only
what every reader of SVG draws (paths, text, patterns): no styles, scripts, filters or fonts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import cos, radians
from textwrap import wrap
from typing import Any, Protocol

from maps.painting import Key, Painting

INK, MUTED, LINE, PAPER, GROUND = "#1E2426", "#5A6468", "#8A9094", "#FFFFFF", "#F4F2EC"
FONTS = "Segoe UI, Noto Sans, DejaVu Sans, sans-serif"
_MARGIN, _LEGEND, _GAP = 24.0, 230.0, 16.0
_LETTER = 0.56
"""Width of a letter in parts of its size, seen over many names: no font is measured here."""
_SHIFTS = (0, 10, -10, 20, -20, 30, -30)  # pixels
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PATTERNS = (
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">'
    f'<rect width="6" height="6" fill="{GROUND}"/>'
    f'<path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" stroke="{MUTED}" stroke-width="0.9"/></pattern>'
    '<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">'
    f'<rect width="7" height="7" fill="{GROUND}"/><circle cx="3" cy="3" r="1" fill="{MUTED}"/>'
    "</pattern>"
)


class Shape(Protocol):
    """An area to draw. One without a geometry (GeoJSON, WGS84) is left out."""

    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def geometry(self) -> Mapping[str, Any] | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What stands around the map. Empty lines are left out.

    Args:
        title: What is shown; with a unit.
        period: Of which days.
        filters: Of which visits; empty for all.
        notes: Lines below the map: what hatching stands for, sources, what the figure is not.
    """

    title: str
    period: str = ""
    filters: str = ""
    notes: Sequence[str] = ()


def map_svg(
    shapes: Iterable[Shape],
    painting: Painting,
    words: SheetWords,
    *,
    outlines: Iterable[Shape] = (),
    width: float = 1000.0,
    font: str = FONTS,
) -> str:
    """Return the map with labels, legend, title and notes as an SVG document.

    Args:
        shapes: Of the level of the painting.
        painting: Made with the theme ``light``.
        outlines: Wards around sectors: drawn on top, and named in the place of the sectors.
        width: Of the drawing, in pixels of 1/96 inch; the height follows from the city.
        font: Families, for readers that only have some.
    """
    areas, around = _drawn(shapes), _drawn(outlines)
    top = _Text(font, width)
    heading = list(top.heading(words))
    scale = _Scale.around([*areas, *around], width - _LEGEND - 3 * _MARGIN, top.y + 8)
    parts = [
        *heading,
        *_fills(areas, painting, scale),
        *_borders(around, scale),
        *_labels(around or areas, painting, scale, font),
        *_legend(painting, (width - _MARGIN - _LEGEND, top.y + 8), font),
    ]
    bottom = _Text(font, width, max(scale.bottom, top.y + 8 + _legend_height(painting)) + _GAP)
    parts += bottom.notes([*words.notes, *painting.notes])
    return _document(width, bottom.y + _MARGIN / 2, words.title, parts)


class _Text:
    """Lines of text from the top down, wrapped to the width of the drawing."""

    def __init__(self, font: str, width: float, y: float = 12.0) -> None:
        self.y = y
        self._font, self._width = font, width - 2 * _MARGIN

    def heading(self, words: SheetWords) -> Iterator[str]:
        yield from self._lines(words.title, 22, bold=True)
        for line in (words.period, words.filters):
            yield from self._lines(line, 14, colour=MUTED)

    def notes(self, notes: Iterable[str]) -> Iterator[str]:
        for note in dict.fromkeys(notes):
            yield from self._lines(note, 11, colour=MUTED)

    def _lines(
        self, text: str, size: float, *, bold: bool = False, colour: str = INK
    ) -> Iterator[str]:
        for line in wrap(_printable(text), int(self._width / (size * _LETTER))):
            self.y += size * 1.35
            look = _Look(self._font, size, bold=bold, colour=colour, anchor="start")
            yield _text((_MARGIN, self.y), line, look)


@dataclass(frozen=True, slots=True)
class _Look:
    font: str
    size: float
    bold: bool = False
    colour: str = INK
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class _Area:
    code: str
    name: str
    outline: Any


@dataclass(frozen=True, slots=True)
class _Scale:
    """From degrees to the drawing: north up, distances equal in both directions."""

    west: float
    north: float
    across: float
    down: float
    top: float
    bottom: float

    @classmethod
    def around(cls, areas: Sequence[_Area], room: float, top: float) -> _Scale:
        if not areas:
            return cls(0, 0, 1, 1, top, top)
        bounds = [area.outline.bounds for area in areas]
        west, south = min(b[0] for b in bounds), min(b[1] for b in bounds)
        east, north = max(b[2] for b in bounds), max(b[3] for b in bounds)
        across = room / max(east - west, 1e-9)
        down = across / cos(radians((south + north) / 2))
        return cls(west, north, across, down, top, top + (north - south) * down)

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        return _MARGIN + (lon - self.west) * self.across, self.top + (self.north - lat) * self.down

    def path(self, outline: Any) -> str:
        parts = [part for part in getattr(outline, "geoms", [outline]) if part.area > 0]
        rings = [ring for part in parts for ring in (part.exterior, *part.interiors)]
        return " ".join(self._ring(ring.coords) for ring in rings)

    def _ring(self, coordinates: Sequence[Sequence[float]]) -> str:
        points = (self.at(each[0], each[1]) for each in coordinates)
        return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"


def _drawn(shapes: Iterable[Shape]) -> list[_Area]:
    import shapely

    found = []
    for shape in shapes:
        if shape.geometry:
            outline = shapely.geometry.shape(dict(shape.geometry))
            whole = outline if outline.is_valid else shapely.make_valid(outline)
            found.append(_Area(shape.code, shape.name, whole))
    return found


def _fills(areas: Sequence[_Area], painting: Painting, scale: _Scale) -> Iterator[str]:
    for area in areas:
        painted = painting.areas.get(area.code)
        fill = _paint(painted.fill if painted else "dots")
        yield (
            f'<path d="{scale.path(area.outline)}" fill="{fill}" stroke="{LINE}" '
            'stroke-width="0.8" stroke-linejoin="round" fill-rule="evenodd"/>'
        )


def _borders(areas: Sequence[_Area], scale: _Scale) -> Iterator[str]:
    for area in areas:
        yield (
            f'<path d="{scale.path(area.outline)}" fill="none" stroke="{INK}" '
            'stroke-width="1.8" stroke-linejoin="round"/>'
        )


def _labels(areas: Sequence[_Area], painting: Painting, scale: _Scale, font: str) -> Iterator[str]:
    import shapely

    taken: list[tuple[float, float, float]] = []
    for area in areas:
        painted = painting.areas.get(area.code)
        lines = [area.name]
        if painting.has_figures and painted:
            lines.append(painted.text)
        middle = shapely.maximum_inscribed_circle(area.outline, tolerance=0.0002).coords[0]
        x, y = _freed(scale.at(middle[0], middle[1]), lines, taken)
        yield _haloed((x, y), lines[0], _Look(font, 12.5, bold=True))
        for figure in lines[1:]:
            yield _haloed((x, y + 14), figure, _Look(font, 12))


def _freed(
    at: tuple[float, float], lines: Sequence[str], taken: list[tuple[float, float, float]]
) -> tuple[float, float]:
    """Return ``at``, moved up or down until no label of before is in the way."""
    x, y = at
    half, high = len(lines[0]) * 12.5 * _LETTER / 2, 14.0 * len(lines) + 1
    for shift in _SHIFTS:
        near = (
            abs(x - left) < half + wide and abs(y + shift - top) < high for left, top, wide in taken
        )
        if not any(near):
            y += shift
            break
    taken.append((x, y, half))
    return x, y


def _legend(painting: Painting, at: tuple[float, float], font: str) -> Iterator[str]:
    left, y = at
    look = _Look(font, 12.5, bold=True, anchor="start")
    for line in _legend_title(painting):
        y += 17
        yield _text((left, y), line, look)
    for key in (*painting.classes, *painting.patterns):
        y += 21
        yield (
            f'<rect x="{left:.1f}" y="{y - 11:.1f}" width="26" height="14" '
            f'fill="{_paint(key.fill)}" stroke="{LINE}" stroke-width="0.8"/>'
        )
        yield _text((left + 34, y), _shortened(key), _Look(font, 12.5, anchor="start"))


def _legend_title(painting: Painting) -> list[str]:
    return wrap(_printable(painting.title), int(_LEGEND / (12.5 * _LETTER)))


def _legend_height(painting: Painting) -> float:
    rows = len(painting.classes) + len(painting.patterns)
    return len(_legend_title(painting)) * 17 + rows * 21 + 8


def _shortened(key: Key) -> str:
    most = int((_LEGEND - 34) / (12.5 * _LETTER))
    return key.label if len(key.label) <= most else f"{key.label[: most - 1]}…"


def _paint(fill: str) -> str:
    if fill == "paper":
        return PAPER
    return fill if fill.startswith("#") else f"url(#{fill})"


def _haloed(at: tuple[float, float], text: str, look: _Look) -> str:
    """Return ``text`` over itself with a white edge: not every reader knows ``paint-order``."""
    edge = f' stroke="{PAPER}" stroke-width="3" stroke-linejoin="round"'
    under = _Look(look.font, look.size, bold=look.bold, colour=PAPER, anchor=look.anchor)
    return _text(at, text, under, edge) + _text(at, text, look)


def _text(at: tuple[float, float], text: str, look: _Look, edge: str = "") -> str:
    weight = ' font-weight="bold"' if look.bold else ""
    return (
        f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" font-family="{escape(look.font)}" '
        f'font-size="{look.size:g}" text-anchor="{look.anchor}" fill="{look.colour}"{weight}'
        f"{edge}>{escape(_printable(text))}</text>"
    )


def _printable(text: str) -> str:
    """Return ``text`` without the characters that no XML document may hold."""
    return _NOT_IN_XML.sub("", text)


def _document(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:.0f}" '
        f'width="{width:g}" height="{height:.0f}" role="img">'
        f"<title>{escape(_printable(title))}</title><defs>{_PATTERNS}</defs>"
        f'<rect width="{width:g}" height="{height:.0f}" fill="{PAPER}"/>{"".join(parts)}</svg>'
    )
