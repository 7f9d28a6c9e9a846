"""A page of visits, sorted and filtered, and counting. Floor: one bare indexed query.

The floor reads the same columns of as many rows in the same order, and makes nothing of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text

from desktop.domain.listing import Order, VisitFilter
from desktop.domain.vocabulary import Theme
from desktop.services.desk import Desk
from desktop.services.visits import count_visits, list_visits, visit_totals
from desktop.ui.lists.pages import PAGE
from tests.bench.figures import Figure, middle, side_by_side
from tests.bench.place import profile

NEWEST = "visit.day DESC, visit.start DESC, visit.id DESC"
ORDERS = {
    "day": f"IN_USE ORDER BY {NEWEST}",
    "ward": f"IN_USE ORDER BY visit.ward DESC, {NEWEST}",
    "kind": f"IN_USE ORDER BY visit.kind DESC, {NEWEST}",
    "place": f"IN_USE AND +place.id IS NOT NULL ORDER BY place.name_sort DESC, place.id, {NEWEST}",
    "reached_total": "IN_USE ORDER BY visit.reached_total DESC, visit.start DESC, visit.id DESC",
    "duration": "IN_USE ORDER BY visit.duration DESC, visit.start DESC, visit.id DESC",
    "status": f"IN_USE ORDER BY visit.status DESC, {NEWEST}",
}
THEMED = "IN_USE AND 'language' IN (SELECT theme FROM visit_theme WHERE visit_id = visit.id)"
BARE = """
SELECT visit.id, visit.start, visit.kind, visit.status, visit.ward, visit.duration,
       visit.reached_total, visit.reached_new, substr(visit.note, 1, 120), place.name,
       organisation.name,
       (SELECT group_concat(theme) FROM visit_theme WHERE visit_id = visit.id),
       (SELECT group_concat(consultant) FROM visit_consultant WHERE visit_id = visit.id)
FROM visit LEFT JOIN place ON place.id = visit.place_id
LEFT JOIN organisation ON organisation.id = visit.organisation_id
WHERE {which} LIMIT {limit} OFFSET {offset}
"""


def measure(visits: int) -> Iterator[Figure]:
    """Yield times of first pages, a far page and the totals of the header."""
    with profile(visits) as opened:
        desk = opened.desk
        for column, which in ORDERS.items():
            yield _compared(desk, f"first page by {column}", which, Order(column=column))
        in_theme = f"{THEMED} ORDER BY {NEWEST}"
        newest, themed = Order(column="day"), VisitFilter(themes=frozenset({Theme.LANGUAGE}))
        yield _compared(desk, "first page, theme filter", in_theme, newest, wanted=themed)
        far = visits // 2
        yield _compared(desk, "page in the middle", ORDERS["day"], newest, offset=far)
        worded = VisitFilter(text="oefentafel")
        taken = middle(lambda: page(desk, newest, wanted=worded))
        yield Figure(name="first page, text filter", value=taken, unit="ms")
        count = middle(lambda: count_visits(desk, VisitFilter()))
        yield Figure(name="count all", value=count, unit="ms")
        totals = middle(lambda: visit_totals(desk, VisitFilter()))
        yield Figure(name="totals of all", value=totals, unit="ms")


def page(desk: Desk, order: Order, *, wanted: VisitFilter | None = None, offset: int = 0) -> None:
    """Read one page as the window does, the highest first."""
    down = Order(column=order.column, descending=True)
    list_visits(desk, wanted or VisitFilter(), down, offset=offset, limit=PAGE)


def _compared(
    desk: Desk,
    name: str,
    which: str,
    order: Order,
    *,
    wanted: VisitFilter | None = None,
    offset: int = 0,
) -> Figure:
    which = which.replace("IN_USE", "visit.deleted_at IS NULL")
    statement = text(BARE.format(which=which, limit=PAGE, offset=offset))

    def bare() -> None:
        with desk.store.reading() as session:
            session.execute(statement).all()

    floor, whole = side_by_side(bare, lambda: page(desk, order, wanted=wanted, offset=offset))
    return Figure(name=name, value=whole, unit="ms", baseline=floor)
