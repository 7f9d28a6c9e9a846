"""Forgetting one person among 100,000, who stands in visits, tasks and the notes of others.

Beside the whole, the same rows deleted bare from the same database with one checkpoint: what
finding them, emptying operations, writing the journal anew and cleaning the search index cost
comes on top.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from desktop.domain.person import Person
from desktop.domain.record import PersonId, WardCode
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitKind
from desktop.services.desk import Desk
from desktop.services.privacy import erasure
from desktop.storage import records
from desktop.storage.driver import driver
from tests.bench.duplicates import PERSONS, Names, add, new_profile
from tests.bench.figures import Figure

VISITS_EACH = 12
ROUNDS = 2
_BATCH = 5_000


def measure(visits: int) -> Iterator[Figure]:
    """Yield what showing, finding the name and erasing take, in milliseconds."""
    chance = Random(1)
    with TemporaryDirectory() as folder, new_profile(Path(folder) / "profile") as desk:
        people = Names(chance)
        add(desk, people, PERSONS)
        some = _some(desk, 2 * ROUNDS)
        _visits(desk, chance, some, visits)
        shown = [_timed(lambda each=each: erasure.preview(desk, each.id)) for each in some]
        yield Figure(name="erasure shown before", value=median(shown), unit="ms")
        found = [_timed(lambda each=each: erasure.find_mentions(desk, each.id)) for each in some]
        yield Figure(name="name looked for in all texts", value=median(found), unit="ms")
        bare = [_timed(lambda each=each: _bare(desk, each)) for each in some[:ROUNDS]]
        whole = [_timed(lambda each=each: _erase(desk, each)) for each in some[ROUNDS:]]
        name = f"one of {PERSONS:,} persons erased, {visits:,} visits".replace(",", " ")
        yield Figure(name=name, value=median(whole), unit="ms", baseline=median(bare))


def _erase(desk: Desk, person: Person) -> None:
    erasure.erase_alone(desk, person.id, typed=person.display_name, reason="person_asked")


def _bare(desk: Desk, person: Person) -> None:
    """Delete the rows and nothing else."""
    id_ = person.id.bytes
    with desk.store.writing() as session:
        db = driver(session)
        db.execute("DELETE FROM visit_person WHERE person_id = ?", (id_,))
        db.execute("DELETE FROM search_entry WHERE record_id = ?", (id_,))
        db.execute("DELETE FROM person WHERE id = ?", (id_,))
    with desk.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _some(desk: Desk, count: int) -> list[Person]:
    with desk.store.reading() as session:
        ids = driver(session).execute("SELECT id FROM person LIMIT ?", (count,)).fetchall()
        found = records.get_many(session, Person, [UUID(bytes=id_) for (id_,) in ids])
    return list(found.values())


def _visits(desk: Desk, chance: Random, some: list[Person], count: int) -> None:
    """Store visits; a few name one of ``some``, or have the name in their note."""
    each = [person for person in some for _ in range(VISITS_EACH)]
    now = desk.now()
    signed: dict[str, Any] = {"created_at": now, "created_by": "x", "updated_at": now}
    made: list[Visit] = []
    for number in range(count):
        visit = Visit(
            id=desk.new_id(),
            updated_by="x",
            start=now - timedelta(minutes=chance.randrange(10**6)),
            kind=VisitKind.STREET_ROUND,
            ward=WardCode("12025W03"),
            note="Lang gepraat over de speelstraat en de markt." if number % 3 == 0 else "",
            **signed,
        )
        if number < len(each):
            visit = replace(visit, persons=frozenset({PersonId(each[number].id)}))
        elif number < 2 * len(each):
            name = each[number - len(each)].display_name
            visit = replace(visit, note=f"Sprak {name} kort.")
        made.append(visit)
        if len(made) == _BATCH or number == count - 1:
            with desk.store.writing() as session:
                records.insert(session, *made)
            made = []


def _timed(work: Any) -> float:
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000
