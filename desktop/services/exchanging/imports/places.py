"""Where a point lies, asked for every row of a list."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import OutsideCity
from desktop.services.desk import Desk
from desktop.services.geography.areas import locator_of
from desktop.storage.lists import areas as storage


class WardFinder:
    """Finds the ward of a point; the borders are read once, and not before they are needed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ward_at(self, lat: float, lon: float) -> WardCode:
        """Return the ward in which a point lies.

        Raises:
            OutsideCity: It lies in none.
        """
        from maps.errors import OutsideAreas

        try:
            return WardCode(self._locator.locate(lat, lon).code)
        except OutsideAreas as error:
            raise OutsideCity from error

    @cached_property
    def _locator(self) -> Any:
        with self._desk.store.reading() as session:
            edition = storage.current_edition(session)
            known = storage.areas_of(session, edition) if edition else ()
        return locator_of(area for area in known if area.level == AreaLevel.WARD)
