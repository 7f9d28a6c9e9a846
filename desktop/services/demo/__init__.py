"""Fictional people and visits in real wards, to try Weefsel with and to test it on (R13).

The same seed, sizes and moment give the same data, ids and times included, when the desk
hands out repeatable ids (:class:`desktop.services.demo.cast.Ids`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from desktop.domain.changes import Changes
from desktop.services.demo import community, names, offers, people, planning, relations
from desktop.services.demo.cast import Cast, Ids, R
from desktop.services.demo.visits import Rounds
from desktop.services.desk import Desk
from desktop.storage import records

BEFORE = timedelta(days=1)
"""So long before the demo's moment its ids start to count."""
_PLANNED = 200
"""About so many tasks, targets, questions and referrals."""
CHUNK = 2_000
"""Records a transaction: large enough to be fast, small enough to be stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How much of everything. Organisations and networks follow from the places."""

    visits: int = 6_000
    persons: int = 120
    places: int = 60

    @property
    def organisations(self) -> int:
        """Number of organisations."""
        return max(6, self.places // 2) if self.places else 0

    @property
    def networks(self) -> int:
        """Number of networks."""
        return max(6, self.places // 4) if self.places else 0


def fill(
    desk: Desk,
    *,
    seed: int = 1,
    sizes: Sizes | None = None,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Changes:
    """Write a neighbourhood team's work of up to five years into an empty profile.

    Args:
        desk: Its clock says when the demo is set.
        seed: Another seed gives other people, places and visits.
        sizes: How much of everything.
        report: Told after each transaction how far it is; may raise ``Cancelled``.
    """
    writer = _Writer(desk, report, (sizes or Sizes()))
    cast = Cast(desk, seed, names.team(writer.sizes.visits))
    organisations = writer.save(community.organisations(cast, writer.sizes.organisations))
    networks = writer.save(community.networks(cast, writer.sizes.networks))
    places = writer.save(community.places(cast, writer.sizes.places, organisations))
    writer.save(one for place in places for one in community.assessments(cast, place))
    persons = writer.save(people.persons(cast, writer.sizes.persons))
    stage = people.Stage(organisations, networks, places)
    writer.save(one for person in persons for one in people.details(cast, person, stage))
    visits = writer.save(Rounds(cast, stage, persons).visits(writer.sizes.visits))
    writer.save(planning.tasks(cast, stage, persons, visits))
    writer.save(planning.targets(cast) if visits else ())
    writer.save(relations.ties(cast, organisations))
    writer.save(relations.agreements(cast, organisations))
    writer.save(relations.meetings(cast, organisations))
    writer.save(offers.sites(cast, organisations))
    offered = writer.save(offers.services(cast, organisations))
    asked = writer.save(offers.needs(cast, visits))
    writer.save(offers.referrals(cast, asked, offered))
    writer.save(offers.rhythms(cast, stage, persons))
    return Changes.ALL


class _Writer:
    """Saves records a chunk at a time, exactly as a person's own would be saved."""

    def __init__(self, desk: Desk, report: Callable[[int, int], None], sizes: Sizes) -> None:
        self.sizes = sizes
        self._desk = desk
        self._report = report
        self._done = 0

    def save(self, made: Iterable[R]) -> list[R]:
        """Save all of ``made``; return them."""
        saved: list[R] = []
        source = iter(made)
        while chunk := list(islice(source, CHUNK)):
            with self._desk.store.writing() as session:
                records.insert(session, *chunk)
            saved += chunk
            self._done += len(chunk)
            self._report(self._done, self._expected)
        return saved

    @property
    def _expected(self) -> int:
        sizes = self.sizes
        around = 3 * sizes.places + 6 * sizes.organisations + sizes.networks + 4 * sizes.persons
        return max(self._done, sizes.visits + around + _PLANNED)


def repeatable(desk: Desk, *, seed: int, moment: datetime) -> Desk:
    """Return ``desk`` with ids that follow from ``seed`` and a clock that stands at ``moment``."""
    ids = Ids(f"records {seed}", moment - BEFORE)
    desk.store.new_op_id = Ids(f"operations {seed}", moment - BEFORE).new_id
    return replace(desk, now=lambda: moment, new_id=ids.new_id, new_person_id=ids.new_person_id)
