"""The log of reads: a line, the whole chain, and what a page of somebody costs with it.

Floor of a line: the same bytes in one table without chain, marks and triggers. Floor of a page:
the page without a log.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import text

from desktop.domain.privacy.access import Read, Way
from desktop.services.desk import Desk
from desktop.services.privacy.access_log import note_read, note_reads, verify
from desktop.services.privacy.shown import telling
from desktop.storage.privacy import access
from tests.bench.figures import Figure, p, times
from tests.bench.place import profile

LINES = 100_000
ROUNDS = 200
_PEOPLE = 500
_MS = 1_000


def measure(visits: int) -> Iterator[Figure]:
    """Yield what a line costs, alone and in a batch, and how long the whole chain takes."""
    with profile(visits) as opened:
        desk = opened.desk
        yield from _lines(desk)
        yield from _pages(desk)


def _lines(desk: Desk) -> Iterator[Figure]:
    with desk.store.writing() as session:
        session.execute(text("CREATE TABLE bench_line (n INTEGER PRIMARY KEY, said BLOB)"))
    took = _fill(desk, LINES)
    yield Figure(name="line in a batch", value=took * _MS / LINES, unit="ms")
    bare = times(lambda number: _bare(desk, number), ROUNDS)
    single = times(lambda number: note_read(_at(desk, number), [uuid4()], Way.PAGE), ROUNDS)
    yield Figure(name="line alone p50", value=p(50, single), unit="ms", baseline=p(50, bare))
    again = times(lambda _n: note_read(_at(desk, 0), [_SAME], Way.PAGE), ROUNDS)
    yield Figure(name="line known already p50", value=p(50, again), unit="ms")
    began = time.perf_counter()
    verdict = verify(desk)
    passed = time.perf_counter() - began
    assert verdict.holds, verdict
    yield Figure(name=f"verify {verdict.entries} lines", value=passed, unit="s")
    with desk.store.writing() as session:
        session.execute(text("DROP TABLE bench_line"))


def _pages(desk: Desk) -> Iterator[Figure]:
    """Yield what telling adds to reading a person: the part that somebody waits for."""
    from desktop.domain.listing import Order, PersonFilter
    from desktop.services.persons import get_person, list_persons

    rows = list_persons(desk, PersonFilter(), Order(column="display_name"), limit=200).rows
    told: list[Read] = []
    listening = replace(desk, shown=told.append)
    show = telling(listening, Way.PAGE, get_person)
    plain, noted = [], []
    for _ in range(5):
        plain += times(lambda n: get_person(desk, rows[n % len(rows)].id), ROUNDS)
        noted += times(lambda n: show(desk, rows[n % len(rows)].id), ROUNDS)
    yield Figure(name="read a person p95", value=p(95, noted), unit="ms", baseline=p(95, plain))
    began = time.perf_counter()
    note_reads(_at(desk, 10**6), told[:ROUNDS])
    passed = (time.perf_counter() - began) * _MS
    yield Figure(name=f"write {ROUNDS} of them, later", value=passed, unit="ms")


_SAME = uuid4()


def _at(desk: Desk, minutes: int) -> Desk:
    then = desk.now() + timedelta(minutes=minutes)
    return replace(desk, now=lambda: then)


def _bare(desk: Desk, number: int) -> None:
    with desk.store.writing() as session:
        session.execute(
            text("INSERT INTO bench_line VALUES (:n, :said)"), {"n": number, "said": b"x" * 150}
        )


def _fill(desk: Desk, count: int) -> float:
    people = [uuid4() for _ in range(_PEOPLE)]
    began = time.perf_counter()
    for start in range(0, count, 1_000):
        notes = [
            access.Note(
                at=desk.now() + timedelta(seconds=start + n),
                by=desk.author,
                way=Way.PAGE,
                persons=(people[n % _PEOPLE],),
            )
            for n in range(1_000)
        ]
        with desk.store.writing() as session:
            access.append(session, notes, new_id=desk.new_id, secret=desk.new_person_id)
    return time.perf_counter() - began
