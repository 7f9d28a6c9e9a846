"""Visits for tests of figures: many at once, with the fields that count."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from desktop.domain.record import Record, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitKind
from desktop.services.desk import Desk
from desktop.storage import records

NOON = time(11, 0, tzinfo=UTC)


def made_visit(desk: Desk, ward: str, day: date, **fields: Any) -> Visit:
    """Return a final visit that reached four people, unless ``fields`` say otherwise."""
    given: dict[str, Any] = {"kind": VisitKind.STREET_ROUND, "reached_total": 4} | fields
    start = datetime.combine(day, NOON)
    return Visit(
        id=desk.new_id(),
        created_at=start,
        created_by=desk.author,
        updated_at=start,
        updated_by=desk.author,
        start=start,
        ward=WardCode(ward),
        **given,
    )


def keep(desk: Desk, *kept: Record) -> None:
    """Save records as they are."""
    with desk.store.writing() as session:
        records.insert(session, *kept)


def keep_many(desk: Desk, counts: dict[str, int], day: date, **fields: Any) -> None:
    """Save a number of equal visits per ward."""
    keep(
        desk,
        *(made_visit(desk, ward, day, **fields) for ward, n in counts.items() for _ in range(n)),
    )
