"""Organisations that have a point, for the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.models import OrganisationRow


class OrganisationPoint(NamedTuple):
    """Where an organisation is, in degrees of WGS84. Its name stays behind."""

    id: UUID
    kind: str
    lat: float
    lon: float


def organisation_points(session: Session) -> Sequence[OrganisationPoint]:
    """Return the organisations in use that have a point."""
    row = OrganisationRow
    query = select(row.id, row.kind, row.lat, row.lon).where(
        row.deleted_at.is_(None), row.lat.is_not(None), row.lon.is_not(None)
    )
    return [
        OrganisationPoint(id_, kind, lat, lon)
        for id_, kind, lat, lon in session.execute(query)
        if lat is not None and lon is not None  # as the query asked; for the reader of types
    ]
