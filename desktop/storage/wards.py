"""The wards as the current edition of the areas names them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.text import fold
from desktop.domain.vocabulary import AreaLevel
from desktop.storage.models import AreaEditionRow, AreaRow

_WARDS = (
    select(AreaRow.code, AreaRow.name)
    .join(AreaEditionRow, AreaEditionRow.id == AreaRow.edition_id)
    .where(AreaEditionRow.current, AreaRow.level == AreaLevel.WARD)
)


def ward_names(session: Session) -> Mapping[str, str]:
    """Return code → name of every ward, in the alphabetical order of the names."""
    wards = [(row.code, row.name) for row in session.execute(_WARDS)]
    return dict(sorted(wards, key=lambda ward: (fold(ward[1]), ward[0])))
