"""What the first screen asks: what I plan, what was promised, what was done last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from desktop.domain.agenda import PlannedVisits
from desktop.domain.listing import Order, VisitFilter, VisitRow
from desktop.domain.vocabulary import VisitStatus
from desktop.services.desk import Desk
from desktop.services.visits import list_visits
from desktop.storage.lists import claims

AHEAD = timedelta(days=7)
BACK = timedelta(days=60)
"""So long a planned visit whose day has passed asks whether it took place."""
_MOST_PLANNED = 200
_FEW = 5


def planned_visits(desk: Desk) -> PlannedVisits:
    """Return my planned visits of this week, and those before that nobody said took place.

    Mine are those I go along with, or wrote down without naming who goes.
    """
    today = desk.today()
    first, last = today - BACK, today + AHEAD
    wanted = VisitFilter(statuses=frozenset({VisitStatus.PLANNED}), first=first, last=last)
    rows = list_visits(desk, wanted, Order(column="day"), limit=_MOST_PLANNED).rows
    with desk.store.reading() as session:
        own = {knock.visit for knock in claims.planned_by(session, desk.author, (first, last))}
    ahead = [row for row in rows if row.id not in own and row.start >= desk.now()]
    return PlannedVisits([row for row in rows if row.id in own], len(ahead))


def last_visits(desk: Desk) -> Sequence[VisitRow]:
    """Return the visits that took place last."""
    wanted = VisitFilter(statuses=frozenset({VisitStatus.FINAL}), last=desk.today())
    return list_visits(desk, wanted, Order(column="day", descending=True), limit=_FEW).rows
