"""Figures per ward, or visits, as GeoJSON and GeoPackage."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from desktop.errors import FileNotWritten
from desktop.reports.features import Feature
from desktop.reports.files import Report, counted, whole_file

WGS84 = 4326
SYSTEMS = (WGS84, 31370, 3812)
"""EPSG codes: WGS84, Belgian Lambert 72 and 2008."""

Facts = Sequence[tuple[str, str]]


def write_geojson(
    features: Iterable[Feature],
    out: Path,
    *,
    name: str,
    facts: Facts,
    total: int,
    report: Report,
) -> Path:
    """Write a feature collection in WGS84, as RFC 7946 wants it.

    Args:
        name: Of the collection.
        facts: Subject and text, kept as a member ``explanation``.
        total: How many features there are, for the progress.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    head = {"type": "FeatureCollection", "name": name, "explanation": dict(facts)}
    with whole_file(out) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "features": [')
        for index, text in enumerate(map(_as_json, counted(features, total, report))):
            file.write(f"{',' if index else ''}\n{text}")
        file.write("\n]}\n")
    return out


def write_geopackage(
    features: Iterable[Feature],
    out: Path,
    *,
    name: str,
    facts: Facts,
    total: int,
    report: Report,
    epsg: int = WGS84,
    numbers: Collection[str] = (),
) -> Path:
    """Write a layer ``name`` and a table ``explanation`` to a GeoPackage.

    Args:
        numbers: Fields that hold decimal numbers, also where every one of them is empty.
        epsg: One of :data:`SYSTEMS`.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    import pandas as pd
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    layer = _layer(counted(features, total, report), epsg, numbers)
    explanation = pd.DataFrame(list(facts), columns=["subject", "text"])
    with whole_file(out, ending=".gpkg") as draft:
        draft.touch()  # so that a closed folder or a full disk is an OSError, not GDAL's words
        draft.unlink()
        try:
            pyogrio.write_dataframe(layer, draft, layer=name, driver="GPKG")
            pyogrio.write_dataframe(
                explanation, draft, layer="explanation", driver="GPKG", append=True
            )
        except (DataSourceError, DataLayerError) as exc:
            raise FileNotWritten(out.name, "unknown") from exc
    return out


@contextmanager
def dated(day: date) -> Iterator[None]:
    """Let GeoPackages made inside bear ``day``, so that the same figures give the same bytes."""
    import pyogrio

    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{day.isoformat()}T00:00:00.000Z"})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _layer(features: Iterator[Feature], epsg: int, numbers: Collection[str]) -> Any:
    import geopandas as gpd
    from shapely.geometry import shape

    rows, shapes = [], []
    for feature in features:
        rows.append(feature.fields)
        shapes.append(shape(dict(feature.geometry)) if feature.geometry else None)
    layer = gpd.GeoDataFrame(rows, geometry=gpd.GeoSeries(shapes, crs=WGS84), crs=WGS84)
    if rows:
        layer = layer.astype(dict.fromkeys(numbers, "float64"))
    return layer if epsg == WGS84 else layer.to_crs(epsg)


def _as_json(feature: Feature) -> str:
    whole = {
        "type": "Feature",
        "geometry": feature.geometry,
        "properties": feature.fields,
    }
    return json.dumps(whole, ensure_ascii=False, allow_nan=False)
