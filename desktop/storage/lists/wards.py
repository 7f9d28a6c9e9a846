"""The wards as the current edition of the areas names them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.text import fold
from desktop.domain.vocabulary import AreaLevel
from desktop.storage.models import AreaEditionRow, AreaRow

_WARDS = (
    select(AreaRow.code, AreaRow.name)
    .join(AreaEditionRow, AreaEditionRow.id == AreaRow.edition_id)
    .where(AreaEditionRow.current, AreaRow.level == AreaLevel.WARD)
    .order_by(AreaRow.code)
)

_CITY = (
    select(AreaRow.code)
    .join(AreaEditionRow, AreaEditionRow.id == AreaRow.edition_id)
    .where(AreaEditionRow.current, AreaRow.level == AreaLevel.CITY)
)


def city_code(session: Session) -> str:
    """Return the code of the city; empty when the edition has wards only."""
    return session.scalar(_CITY) or ""


def ward_names(session: Session) -> Mapping[str, str]:
    """Return code → name of every ward, in the alphabetical order of the names."""
    return _by_name(tuple(tuple(row) for row in session.connection().execute(_WARDS).all()))


@lru_cache(maxsize=4)
def _by_name(wards: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """Return the wards sorted; asked with every list, and the wards hardly ever change."""
    return MappingProxyType(dict(sorted(wards, key=lambda ward: (fold(ward[1]), ward[0]))))
