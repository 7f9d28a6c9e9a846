"""Take the outlines of the city's areas from a map file: in degrees, whole, one for each code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from maps import systems
from maps.columns import Kind, Recognised, recognise
from maps.errors import FileRefused
from maps.reading import Layer, opened

_SMALLEST_HOLE = 1e-9
"""Square degrees (some 8 m²): smaller holes inside a ward come from rounding its sectors."""
_SHARE_WITH_CODES = 0.5
_SHARE_WITH_NAMES = 1e-9
"""Codes say which city; a name like "Centrum" may be anywhere, so any in the city will do."""
_SURFACE = 2
"""What shapely calls the dimension of a polygon."""

Report = Callable[[int, int], None]


class Outlines(NamedTuple):
    """Shapes of one layer in degrees, each with the code of its sector or ward."""

    kind: Kind
    shapes: Mapping[str, BaseGeometry]
    old_codes: bool
    placement: systems.Placement
    foreign: int
    repaired: tuple[str, ...]


def find_outlines(path: Path, crs: str | None, report: Report) -> Outlines:
    """Return the shapes of the first layer in ``path`` that holds areas of the city.

    Args:
        crs: What the person says about the coordinates, or ``None``.
        report: Told how far the work is, in steps out of 3.

    Raises:
        FileRefused: See :data:`maps.errors.REASONS`.
    """
    refusal = FileRefused("no_known_areas")
    with opened(path) as layers:
        report(1, 3)
        for layer in layers:
            try:
                return _find_in(layer, crs)
            except FileRefused as error:
                refusal = error
    raise refusal


def _find_in(layer: Layer, crs: str | None) -> Outlines:
    table = layer.table()
    known = recognise(table)
    keys = dict(zip(table[known.column], known.keys, strict=True))
    wanted = [value for value, key in keys.items() if key]
    values, drawn = layer.shapes(known.column, wanted)
    shapes = _areal(np.asarray(drawn, dtype=object))
    codes = [keys.get(value) for value in values]
    return _bring_home(known, codes, shapes, declared=layer.crs, asked=crs)


def _bring_home(
    known: Recognised,
    codes: Sequence[str | None],
    shapes: np.ndarray[Any, Any],
    *,
    declared: str | None,
    asked: str | None,
) -> Outlines:
    """Return the shapes in degrees, joined by code, without those that lie elsewhere."""
    by_name = known.kind == "ward_name"
    usable = np.array([shape is not None for shape in shapes])
    codes = [code for code, is_usable in zip(codes, usable, strict=True) if is_usable]
    shapes = shapes[usable]
    try:
        share = _SHARE_WITH_NAMES if by_name else _SHARE_WITH_CODES
        placement = systems.place(shapes, declared=declared, asked=asked, share=share)
    except FileRefused as error:
        if by_name and declared and not asked:
            raise FileRefused("other_city") from error
        raise
    near = systems.lands(shapes, placement) if by_name else np.full(len(shapes), fill_value=True)
    grouped: dict[str, list[BaseGeometry]] = {}
    for code, shape, is_near in zip(codes, shapes, near, strict=True):
        if code and is_near:
            grouped.setdefault(code, []).append(systems.in_degrees(shape, placement))
    if not all(systems.stays_near(part) for parts in grouped.values() for part in parts):
        raise FileRefused("damaged")
    broken = [code for code, parts in grouped.items() if not all(map(shapely.is_valid, parts))]
    joined = [(code, join_shapes(map(_repair, parts))) for code, parts in sorted(grouped.items())]
    return Outlines(
        kind=known.kind,
        shapes={code: shape for code, shape in joined if not shape.is_empty},
        old_codes=known.old_codes,
        placement=placement,
        foreign=known.foreign + int((~near).sum()),
        repaired=tuple(sorted(broken)),
    )


def _areal(shapes: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return ``shapes`` with ``None`` for what is empty.

    Raises:
        FileRefused: ``no_geometry`` or ``no_polygons``, if nothing else is left.
    """
    drawn = [shape if shape and not shape.is_empty else None for shape in shapes]
    if not any(drawn):
        raise FileRefused("no_geometry")
    surfaces = [shape if shapely.get_dimensions(shape) == _SURFACE else None for shape in drawn]
    if not any(surfaces):
        raise FileRefused("no_polygons")
    return np.asarray(surfaces, dtype=object)


def _repair(shape: BaseGeometry) -> BaseGeometry:
    if shape.is_valid:
        return shape
    valid = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    return shapely.union_all([part for part in shapely.get_parts(valid) if part.area])


def join_shapes(shapes: Iterable[BaseGeometry]) -> BaseGeometry:
    """Return the sum of ``shapes`` without the tiny holes that rounding left between them."""
    union = shapely.union_all(list(shapes))
    parts = [
        shapely.Polygon(part.exterior, [ring for ring in part.interiors if _is_real_hole(ring)])
        for part in shapely.get_parts(union)
        if part.area
    ]
    return shapely.normalize(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts))


def _is_real_hole(ring: shapely.LinearRing) -> bool:
    return bool(shapely.Polygon(ring).area > _SMALLEST_HOLE)
