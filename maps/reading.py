"""Open a map file of any of the usual kinds and give its layers, with as little as possible.

The kind follows from the first bytes, not from the name. GDAL knows many formats, some of
which fetch other files or pages; only the four below ever reach it.
"""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import shapely

from maps.archive import unpack_maps
from maps.beginnings import beginning_of, is_web_page
from maps.errors import FileRefused

MOST_SHAPES = 300_000
"""The country has 20,781 sectors; a file of addresses has millions of points."""
_SQLITE = b"SQLite format 3\x00"
_SHAPEFILE = b"\x00\x00\x27\x0a"
_ARCHIVE = b"PK\x03\x04"
_TEXT_MARKS = b"\xef\xbb\xbf \t\r\n"
_MAY_BE_AREAS = ("Polygon", "MultiPolygon", "Unknown", "GeometryCollection", "CurvePolygon")
_NAME, _TEXT = '"', "'"
"""Marks around a name and a text in a question to GDAL."""
_NOT_MAY_BE_AREAS = ("Polygon", "MultiPolygon", "Unknown", "GeometryCollection", "CurvePolygon")
_NAME, _TEXT = '"', "'"
"""Marks around a name and a text in a question to GDAL."""
_AREAL = ("Point", "LineString", "MultiPoint", "MultiLineString")


class Layer(NamedTuple):
    """One table of shapes in a map file.

    Args:
        crs: What the file says about its coordinates, or ``None``.
        columns: The columns whose values can be a code or a name.
    """

    path: Path
    name: str
    crs: str | None
    columns: tuple[str, ...]

    def table(self) -> Mapping[str, Sequence[Any]]:
        """Return the values of :attr:`columns`, without the shapes."""
        from pyogrio import raw

        if not self.columns:
            return {}
        with _gdal_errors():
            # GDAL streams: a country of 230 MB passes in some 10 MB.
            meta, _, _, values = raw.read(
                self.path, layer=self.name, columns=list(self.columns), read_geometry=False
            )
        return {
            str(field): list(column) for field, column in zip(meta["fields"], values, strict=True)
        }

    def shapes(self, column: str, values: Sequence[Any]) -> tuple[list[Any], np.ndarray[Any, Any]]:
        """Return the rows that have one of ``values`` in ``column``: their values and shapes.

        Heights are left out. A row without a shape gets ``None``.
        """
        from pyogrio import raw

        chosen = ", ".join(map(_literal, values))
        with _gdal_errors():
            _, _, shapes, found = raw.read(
                self.path,
                layer=self.name,
                columns=[column],
                where=f"{_quoted(column, _NAME)} IN ({chosen})",
                force_2d=True,
            )
            return list(found[0]), shapely.from_wkb(shapes)


@contextmanager
def opened(path: Path) -> Iterator[list[Layer]]:
    """Give the layers with polygons in ``path``; an archive is unpacked for as long.

    Raises:
        FileRefused: ``not_found``, ``no_permission``, ``empty``, ``not_a_map``, ``damaged``,
            ``too_big``, ``unsafe_archive``, ``no_map_in_archive``, ``no_geometry`` or
            ``no_polygons``.
    """
    if beginning_of(path, 4096).startswith(_ARCHIVE):
        with tempfile.TemporaryDirectory(prefix="weefsel-") as folder:
            files = unpack_maps(path, Path(folder))
            yield [layer for file in files for layer in _layers(file)]
    else:
        yield _layers(path)


def _layers(path: Path) -> list[Layer]:
    from pyogrio import list_layers

    _refuse_strangers(path)
    with _gdal_errors():
        kinds = {str(name): kind for name, kind in list_layers(path)}
    drawn = {name: str(kind).split(" ")[0] for name, kind in kinds.items() if kind is not None}
    if not drawn:
        raise FileRefused("no_geometry")
    areal = [name for name, kind in drawn.items() if kind.startswith(_MAY_BE_AREAS)]
    if not areal:
        raise FileRefused("no_polygons")
    return [_layer(path, name) for name in areal]


def _layer(path: Path, name: str) -> Layer:
    from pyogrio import read_info

    with _gdal_errors():
        info = read_info(path, layer=name)
    if info["features"] > MOST_SHAPES:
        raise FileRefused("too_big", str(info["features"]))
    columns = (
        str(field)
        for field, kind in zip(info["fields"], info["dtypes"], strict=True)
        if str(kind).startswith(("object", "int", "float"))
    )
    return Layer(path, name, info["crs"], tuple(columns))


def _refuse_strangers(path: Path) -> None:
    start = beginning_of(path, 4096)
    if start.startswith((_SQLITE, _SHAPEFILE)):
        return
    if is_web_page(start):
        raise FileRefused("web_page")
    if not start.lstrip(_TEXT_MARKS).startswith(b"{"):
        raise FileRefused("not_a_map")
    if b'"type"' not in start and b'"features"' not in start:
        raise FileRefused("not_a_map")


@contextmanager
def _gdal_errors() -> Iterator[None]:
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, FieldError

    try:
        with warnings.catch_warnings():
            # GDAL's remarks name the whole path of the file, and say nothing of use to people.
            warnings.simplefilter("ignore", RuntimeWarning)
            yield
    except (DataSourceError, DataLayerError, FeatureError, FieldError) as error:
        raise FileRefused("damaged") from error
    except (shapely.errors.GEOSException, UnicodeDecodeError) as error:
        raise FileRefused("damaged") from error


def _literal(value: Any) -> str:
    return _quoted(value, _TEXT) if isinstance(value, str) else repr(value.item())


def _quoted(text: str, mark: str) -> str:
    return mark + text.replace(mark, mark * 2) + mark
