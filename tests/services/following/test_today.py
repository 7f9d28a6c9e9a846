"""What the first screen asks: my planned visits and those of others, the last visits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind, VisitStatus
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.following import today

BATTEL = WardCode("12025W02")


def plan(desk: Desk, days: int, **fields: Any) -> UUID:
    given: dict[str, Any] = {"status": VisitStatus.PLANNED} | fields
    start = desk.now() + timedelta(days=days)
    visit, _ = visits.log_visit(
        desk, start=start, kind=VisitKind.STREET_ROUND, ward=BATTEL, **given
    )
    return visit.id


def test_mine_are_those_i_go_along_with_or_wrote_down_alone(desk: Desk) -> None:
    jan = replace(desk, author="jan")
    late, soon = plan(desk, -3), plan(desk, 7)
    together = plan(jan, 2, consultants=frozenset({"jan", "lies"}))
    handed = plan(desk, 1, consultants=frozenset({"jan"}))
    plan(desk, 8)
    plan(desk, -61)
    plan(desk, 1, status=VisitStatus.CANCELLED)
    plan(jan, -1)
    found = today.planned_visits(desk)
    assert [row.id for row in found.mine] == [late, together, soon]
    assert found.others == 1
    assert handed in {row.id for row in today.planned_visits(jan).mine}


def test_the_last_visits_took_place(desk: Desk) -> None:
    for day in range(8):
        plan(desk, -day, status=VisitStatus.FINAL)
    plan(desk, 0)
    found = today.last_visits(desk)
    assert len(found) == 5
    assert {row.status for row in found} == {VisitStatus.FINAL}
    assert found[0].start > found[-1].start
