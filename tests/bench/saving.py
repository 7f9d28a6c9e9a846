"""Save a visit: row, outbox, journal and search index, durable. Floor: the bare row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text

from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Outcome, Theme, VisitKind
from desktop.services.bin import delete
from desktop.services.desk import Desk
from desktop.services.visits import log_visit
from tests.bench.figures import Figure, p, times
from tests.bench.place import profile

ROUNDS = 200
TURN = 20
NOTE = "De oefentafel zit vol. Twee moeders willen zelf een tweede tafel trekken."


def measure(visits: int) -> Iterator[Figure]:
    """Yield the median and the 99th percentile of a save."""
    with profile(visits) as opened:
        desk = opened.desk
        with desk.store.writing() as session:
            session.execute(text("CREATE TABLE bench_floor (id BLOB PRIMARY KEY, note TEXT)"))
        bare: list[float] = []
        whole: list[float] = []
        for _ in range(ROUNDS // TURN):
            bare += times(lambda _round: _save_bare(desk), TURN)
            whole += saves(desk, TURN)
        yield Figure(name="save p50", value=p(50, whole), unit="ms", baseline=p(50, bare))
        yield Figure(name="save p99", value=p(99, whole), unit="ms", baseline=p(99, bare))
        with desk.store.writing() as session:
            session.execute(text("DROP TABLE bench_floor"))


def saves(desk: Desk, rounds: int) -> list[float]:
    """Return how many milliseconds each of some saves took; the visits go into the bin."""
    logged: list[UUID] = []

    def save(number: int) -> None:
        visit, _changes = log_visit(
            desk,
            start=desk.now() - timedelta(minutes=number),
            kind=VisitKind.STREET_ROUND,
            ward=WardCode("12025W09"),
            reached_total=12,
            themes=frozenset({Theme.LANGUAGE, Theme.SENIORS}),
            goals=frozenset({"1.2"}),
            outcomes=frozenset({Outcome.CONTACT_MADE}),
            note=NOTE,
        )
        logged.append(visit.id)

    taken = times(save, rounds)
    for visit_id in logged:
        delete(desk, "visit", visit_id)
    return taken


def _save_bare(desk: Desk) -> None:
    with desk.store.writing() as session:
        session.execute(
            text("INSERT INTO bench_floor VALUES (:id, :note)"),
            {"id": desk.new_id().bytes, "note": NOTE},
        )
