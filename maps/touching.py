"""Which areas lie against each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import shapely

from maps.editions import DrawnArea

SLIT = 0.0006
"""Degrees (some 50 m): a street or a river between two areas does not keep them apart, and
borders from different drawings rarely meet to the metre."""


def touching(areas: Iterable[DrawnArea]) -> Mapping[str, frozenset[str]]:
    """Return for each area the codes of those that lie against it; never its own.

    Args:
        areas: Of one level; those without borders touch nothing.
    """
    known = list(areas)
    drawn = [area for area in known if area.geometry is not None]
    shapes = np.array([area.geometry for area in drawn], dtype=object)
    found: dict[str, set[str]] = {area.code: set() for area in known}
    tree = shapely.STRtree(shapes)
    pairs = tree.query(shapes, predicate="dwithin", distance=SLIT)
    for one, other in pairs.T:
        if one != other:
            found[drawn[one].code].add(drawn[other].code)
    return {code: frozenset(codes) for code, codes in found.items()}
