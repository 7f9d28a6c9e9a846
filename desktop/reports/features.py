"""Figures per ward, and visits, as features for GIS: what GeoJSON and GeoPackage share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.summary import VisitSummary
from desktop.reports import wording
from desktop.reports.detail import Value, VisitLine, columns
from desktop.reports.texts import plain


@dataclass(frozen=True, slots=True)
class WardBorders:
    """The borders to draw, and where they come from.

    Args:
        source: Publisher and file, named wherever they are shown.
        schematic: Drawn by us; must be said wherever they are shown.
    """

    areas: Sequence[Area]
    schematic: bool
    source: str


@dataclass(frozen=True, slots=True)
class Feature:
    """Something on a map: a GeoJSON geometry in WGS84 (or none) and its fields."""

    geometry: Mapping[str, Any] | None
    fields: Mapping[str, Value | float]


def ward_features(summary: VisitSummary, borders: WardBorders | None) -> Iterator[Feature]:
    """Yield one feature a ward: each measure with its state, null where there is no number."""
    shapes = {area.code: area.geometry for area in borders.areas} if borders else {}
    for row in summary.rows["ward"]:
        fields: dict[str, Value | float] = {
            "code": row.code,
            "name": plain(wording.row_name(summary, "ward", row.code)),
        }
        for measure, one in zip(wording.MEASURES, wording.figures_of(row), strict=True):
            fields[measure] = one.value
            fields[f"{measure}_state"] = one.state.value
        yield Feature(shapes.get(row.code), fields)


def visit_features(
    lines: Iterable[VisitLine], borders: WardBorders | None, *, notes: bool
) -> Iterator[Feature]:
    """Yield one feature a visit, on the point of its place, else on a point in its ward.

    The field ``located_by`` tells which of the two. A visit has no point of its own here.
    """
    middles = _middles(borders)
    shown = columns(notes=notes)
    for line in lines:
        fields = {column.name: _plain(column.value(line)) for column in shown}
        if line.lat is not None and line.lon is not None:
            yield Feature(_point(line.lon, line.lat), fields | {"located_by": "place"})
        else:
            yield Feature(middles.get(line.ward), fields | {"located_by": "ward"})


def facts_of(
    lines: Iterable[tuple[str, str]], borders: WardBorders | None
) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know, the source of the borders included."""
    yield from lines
    if borders is not None:
        note = f" ({wording.schematic_notice()})" if borders.schematic else ""
        yield wording.borders(), f"{plain(borders.source)}{note}"


def _middles(borders: WardBorders | None) -> Mapping[str, Mapping[str, Any]]:
    from shapely.geometry import shape

    return {
        area.code: _point(point.x, point.y)
        for area in (borders.areas if borders else ())
        if area.geometry
        for point in [shape(dict(area.geometry)).representative_point()]
    }


def _point(lon: float, lat: float) -> Mapping[str, Any]:
    return {"type": "Point", "coordinates": [round(lon, 6), round(lat, 6)]}


def _plain(value: Value) -> Value:
    if isinstance(value, str):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value
