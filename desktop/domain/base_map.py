"""The background of the map: open data, without a person in it."""

from __future__ import annotations

from dataclasses import dataclass

ONLINE = "online"
"""Stands for the online service where a file is named; no file of ours is called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMap:
    """A base map in the profile.

    Args:
        file: Its name, by which it is chosen.
        form: ``png``, ``jpg``, ``webp`` or ``pbf`` (vector).
        bounds: West, south, east, north in degrees.
        credit: The line of its owner; to be shown on the map, as text.
    """

    file: str
    name: str
    form: str
    size: int
    bounds: tuple[float, float, float, float]
    min_zoom: int
    max_zoom: int
    credit: str

    @property
    def is_vector(self) -> bool:
        """Whether its tiles are shapes, to be drawn, and no pictures."""
        return self.form == "pbf"
