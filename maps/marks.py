"""What lies on top of the coloured areas, as JSON: points, bins of visits, marks of wards.

Ids, numbers, codes of our own lists, and figures in words that are already published. Names of
places, organisations and people never come in here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

DECIMALS = 6  # of a degree: 11 cm
BIN_DECIMALS = 4  # 11 m: the middle of a bin is no address
STAGES = ("none", "safe", "growing", "brave")
BIN_SIZES = 4
MET, UNDER, UNSET, COUNT = "met", "under", "unset", "count"
"""How a ward is marked: its target met, not met, none set; or a number in a badge."""


class MapKey(NamedTuple):
    """One line of the legend of a layer.

    Args:
        mark: A stage, ``bin-0`` to ``bin-3``, ``met``, ``under``, ``unset``, ``count`` or
            ``organisation``.
        label: What it means.
    """

    mark: str
    label: str


class Point(NamedTuple):
    """A place or organisation. Its name is not asked: the window shows that.

    Args:
        kind: A code of our own lists; decides the picture.
        stage: One of :data:`STAGES`; decides the ring.
    """

    id: str
    lat: float
    lon: float
    kind: str
    stage: str = ""


class Bin(NamedTuple):
    """Visits around a spot, counted and published beforehand.

    Args:
        lat, lon: The middle of the bin.
        size: 0 to 3, from few to many.
        text: The count as the person reads it.
    """

    lat: float
    lon: float
    size: int
    text: str


class WardMark(NamedTuple):
    """A mark beside the name of a ward.

    Args:
        mark: ``met``, ``under``, ``unset`` or ``count``.
        text: Beside or in it: ``"8/10"``, ``"3"``.
    """

    code: str
    mark: str
    text: str = ""


def point_layer(
    points: Iterable[tuple[str, float, float, str] | Point],
    *,
    title: str = "",
    legend: Sequence[MapKey] = (),
) -> bytes:
    """Return points in columns, which 50,000 points load three times faster than as objects.

    Args:
        points: :class:`Point`, or its first four fields.
    """
    ids, lats, lons, kinds, stages = [], [], [], [], []
    for point_id, lat, lon, kind, *stage in points:
        ids.append(point_id)
        lats.append(round(lat, DECIMALS))
        lons.append(round(lon, DECIMALS))
        kinds.append(kind)
        stages.append(stage[0] if stage else "")
    columns: dict[str, Any] = {"ids": ids, "lats": lats, "lons": lons, "kinds": kinds}
    if any(stages):
        columns["stages"] = stages
    return _json(columns | _legend(title, legend))


def visit_layer(bins: Iterable[Bin], *, title: str, legend: Sequence[MapKey] = ()) -> bytes:
    """Return bins of visits. They must be published figures: nothing is hidden here.

    Raises:
        ValueError: A size beyond :data:`BIN_SIZES`.
    """
    lats, lons, sizes, texts = [], [], [], []
    for lat, lon, size, text in bins:
        if not 0 <= size < BIN_SIZES:
            raise ValueError(f"size {size}, at most {BIN_SIZES - 1}")
        lats.append(round(lat, BIN_DECIMALS))
        lons.append(round(lon, BIN_DECIMALS))
        sizes.append(size)
        texts.append(text)
    columns: dict[str, Any] = {"lats": lats, "lons": lons, "sizes": sizes, "texts": texts}
    return _json(columns | _legend(title, legend))


def ward_mark_layer(
    marks: Iterable[WardMark], *, title: str, legend: Sequence[MapKey] = ()
) -> bytes:
    """Return marks of wards: targets, or how many tasks are open."""
    by_code = {code: {"mark": mark, "text": text} for code, mark, text in marks}
    marked: dict[str, Any] = {"marks": by_code}
    return _json(marked | _legend(title, legend))


def _legend(title: str, keys: Sequence[MapKey]) -> dict[str, Any]:
    if not (title or keys):
        return {}
    return {"legend": {"title": title, "rows": [key._asdict() for key in keys]}}


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
