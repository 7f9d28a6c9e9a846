"""What the first screen asks, and its lists. Floor: one bare indexed query for planned visits.

The promise is 100 ms for each question at 100,000 visits; all of them together are reported
too, though each section shows itself when its own answer is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from uuid import UUID

from sqlalchemy import text

from desktop.domain.agenda import RhythmFilter
from desktop.domain.claim import Door
from desktop.domain.dormancy import RelationFilter
from desktop.domain.listing import Order
from desktop.services import contact_load
from desktop.services.desk import Desk
from desktop.services.following import claims, dormancy, keeping_in_touch, tasks, today
from desktop.services.safety import drafts
from tests.bench.figures import Figure, middle, side_by_side
from tests.bench.place import profile

RHYTHMS = {"person": 120, "network": 40, "place": 120, "organisation": 60}
BARE = "SELECT * FROM visit WHERE deleted_at IS NULL AND status = 'planned' ORDER BY day LIMIT 50"


def measure(visits: int) -> Iterator[Figure]:
    """Yield the time of each question of the first screen, and of the lists behind it."""
    with profile(visits) as opened:
        desk = opened.desk
        rhythms = _set_rhythms(desk)
        asked = _questions(desk)
        for name, job in asked.items():
            floor, whole = side_by_side(lambda: _bare(desk), job)
            yield Figure(name=f"first screen: {name}", value=whole, unit="ms", baseline=floor)
        everything = middle(lambda: [job() for job in asked.values()])
        name = f"first screen: all, {rhythms} rhythms"
        yield Figure(name=name, value=everything, unit="ms")
        yield Figure(name="claims while typing", value=middle(_typing(desk)), unit="ms")
        for column in ("last_contact", "asked"):
            yield Figure(name=f"dormant by {column}", value=_page(desk, column), unit="ms")


def _questions(desk: Desk) -> Mapping[str, Callable[[], object]]:
    mine = (desk.author, "")
    return {
        "drafts": lambda: drafts.drafts(desk),
        "tasks due": lambda: tasks.due(desk, assignees=mine),
        "promises": lambda: tasks.promises(desk, assignees=mine),
        "planned": lambda: today.planned_visits(desk),
        "claims": lambda: claims.claims_on_mine(desk),
        "rhythms due": lambda: keeping_in_touch.due_rhythms(desk, assignees=mine),
        "asked much": lambda: contact_load.heavy_loads(desk),
        "last visits": lambda: today.last_visits(desk),
    }


def _set_rhythms(desk: Desk) -> int:
    """Set rhythms on the first records of each kind; return how many there are."""
    for kind, most in RHYTHMS.items():
        wanted = "AND NOT do_not_contact" if kind == "person" else ""
        with desk.store.reading() as session:
            ids = session.scalars(
                text(f"SELECT id FROM {kind} WHERE deleted_at IS NULL {wanted} LIMIT {most}")  # noqa: S608
            ).all()
        for number, each in enumerate(ids):
            identity = UUID(bytes=each)
            if keeping_in_touch.rhythm_of(desk, identity) is None:
                keeping_in_touch.set_rhythm(desk, kind, identity, every_days=14 + number % 60)
    return keeping_in_touch.count_rhythms(desk, RhythmFilter())


def _typing(desk: Desk) -> Callable[[], object]:
    with desk.store.reading() as session:
        place = session.scalar(text("SELECT place_id FROM visit WHERE place_id NOT NULL LIMIT 1"))
    door = Door(place=UUID(bytes=place) if isinstance(place, bytes) else None)
    return lambda: claims.claims_near(desk, door, desk.today())


def _page(desk: Desk, column: str) -> float:
    order = Order(column=column, descending=True)
    return middle(lambda: dormancy.list_relations(desk, RelationFilter(dormant=True), order))


def _bare(desk: Desk) -> None:
    with desk.store.reading() as session:
        session.execute(text(BARE)).all()
