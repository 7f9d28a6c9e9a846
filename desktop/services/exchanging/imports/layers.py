"""Layers of a map (GeoJSON, GeoPackage) as rows: each shape by one point of it, in WGS84."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.errors import Cancelled, ExpectedError, FileUnreadable
from desktop.services.exchanging.imports.rows import MOST_COLUMNS, MOST_ROWS, Facts, Raw, Row, own

_WGS84 = 4326
_DRIVERS = {".geojson": "GeoJSON", ".json": "GeoJSON", ".gpkg": "GPKG"}
_STARTS = {"GeoJSON": (b"{", b"["), "GPKG": (b"SQLite format 3\0",)}
_POINT = ("lat", "lon")


@contextmanager
def opened(path: Path, _kind: str, sheet: str) -> Iterator[Raw]:
    """Give the features of one layer; its name is what a workbook calls a sheet."""
    driver = _DRIVERS[path.suffix.lower()]
    with path.open("rb") as file:
        start = file.read(1024).lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(_STARTS[driver]):  # GDAL would try every format it knows
        raise FileUnreadable(path.name, "damaged")
    try:
        layers = _layers(path)
        chosen = _chosen(path.name, layers, sheet)
        columns, points = _read(path, chosen)
    except (ExpectedError, Cancelled, OSError):
        raise
    except Exception as error:
        raise FileUnreadable(path.name, "damaged") from error
    names = [name for name in columns if name.lower() not in _POINT][:MOST_COLUMNS]
    facts = Facts(form="map", sheet=chosen, sheets=layers)
    rows = _rows([columns[name] for name in names], points)
    yield Raw(rows, facts, [*names, *_POINT])


def _layers(path: Path) -> Sequence[str]:
    import pyogrio

    return [str(name) for name, shapes in pyogrio.list_layers(path) if shapes is not None]


def _chosen(name: str, layers: Sequence[str], wanted: str) -> str:
    if not layers:
        raise FileUnreadable(name, "empty")
    if wanted and wanted not in layers:
        raise FileUnreadable(name, "unknown_sheet", f"{wanted} ({', '.join(layers)})")
    return wanted or layers[0]


def _read(path: Path, layer: str) -> tuple[Mapping[str, Any], Any]:
    """Return the columns, and latitude and longitude of a point inside each shape."""
    import pyogrio.raw
    import shapely

    meta, _ids, shapes, values = pyogrio.raw.read(
        path, layer=layer, force_2d=True, max_features=MOST_ROWS + 1, datetime_as_string=True
    )
    found = shapely.point_on_surface(shapely.from_wkb(shapes))
    lon, lat = shapely.get_x(found), shapely.get_y(found)
    if (crs := meta.get("crs")) and crs != f"EPSG:{_WGS84}":
        from pyproj import Transformer

        to_degrees = Transformer.from_crs(crs, _WGS84, always_xy=True)
        lon, lat = to_degrees.transform(lon, lat)
    return dict(zip(map(str, meta["fields"]), values, strict=True)), (lat, lon)


def _rows(columns: Sequence[Any], points: Any) -> Iterator[Row]:
    for place, (lat, lon) in enumerate(zip(*points, strict=True)):
        cells = [own(_text(column[place])) for column in columns]
        yield Row(place + 1, [*cells, _degrees(lat), _degrees(lon)])


def _text(value: Any) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if str(value) == "nan" else str(value)


def _degrees(value: Any) -> str:
    return "" if math.isnan(value) or math.isinf(value) else f"{value:.7f}"
