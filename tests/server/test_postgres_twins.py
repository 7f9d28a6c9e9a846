"""Whatever laptops do, books in PostgreSQL answer as books in dictionaries do.

``WEEFSEL_TWINS=1 pytest tests/server`` asks the same of every test of the core.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from desktop.server.database import Database
from desktop.server.erasure import erase, replay
from desktop.server.exchange import begin_epoch
from tests.server.conftest import LONG, TENANT
from tests.server.office import (
    CITY,
    DAY,
    NOW,
    OTHER_TEAM,
    PERSON,
    PLACE,
    TEAM,
    VISIT,
    WORKER,
    Laptop,
    Office,
    Paper,
)
from tests.server.twins import every_office_has_twins

_KINDS: dict[str, dict[str, Any]] = {"visit": VISIT, "person": PERSON, "place": PLACE}


@pytest.fixture
def twins(owner: Database) -> Iterator[None]:
    with every_office_has_twins(owner, TENANT):
        yield


@pytest.mark.usefixtures("twins")
@pytest.mark.parametrize("seed", range(200 if LONG else 6))
def test_both_books_answer_the_same(seed: int) -> None:
    chance, office, paper = random.Random(seed), Office(seed), Paper([])
    roles = {"city": WORKER, "team": WORKER, "other": WORKER}
    laptops = [office.laptop("an", **roles), office.laptop("bart", **roles)]
    known: list[tuple[str, UUID]] = []
    for _ in range(60):
        laptop = chance.choice(laptops)
        office.now += 1000
        act(chance, laptop, known)
        if chance.random() < 0.05 and known:
            _, victim = chance.choice(known)
            occasion = office.occasion()
            erase(office.books, victim, ledger=paper, reason="request", occasion=occasion)
        if chance.random() < 0.03:
            begin_epoch(office.books, nonce=office.number())
            replay(office.books, paper.entries(), occasion=office.occasion())
    for laptop in laptops:
        laptop.hello()
        laptop.pull()

    assert len(office.books.logged) > 20


def act(chance: random.Random, laptop: Laptop, known: list[tuple[str, UUID]]) -> None:
    office = laptop.office
    kind = chance.choice([*_KINDS])
    step = chance.random()
    if step < 0.25 or not known:
        id_ = office.new_id()
        laptop.push(laptop.op(kind, id_, _KINDS[kind]))
        known.append((kind, id_))
    elif step < 0.75:
        kind, id_ = chance.choice(known)
        laptop.push(
            laptop.op(kind, id_, change(chance, kind, known), base=seen(chance, laptop, id_))
        )
    elif step < 0.8:
        kind, id_ = chance.choice(known)
        moved = laptop.op(kind, id_, {}, moved_to=chance.choice([TEAM, OTHER_TEAM, CITY]))
        laptop.push(moved)
        laptop.history(id_)
    elif step < 0.9:
        laptop.hello()
    else:
        laptop.pull()


def seen(chance: random.Random, laptop: Laptop, id_: UUID) -> int:
    row = laptop.rows.get(id_)
    return row.ver if row and chance.random() < 0.7 else 0


def change(chance: random.Random, kind: str, known: list[tuple[str, UUID]]) -> dict[str, Any]:
    persons = [str(id_) for name, id_ in known if name == "person"]
    places = [str(id_) for name, id_ in known if name == "place"]
    options: list[dict[str, Any]] = [
        {"note": f"Note {chance.random()}"},
        {"deleted_at": NOW - DAY},
        {"deleted_at": None},
        {"later_field": [1, {"deep": "é"}]},
        {"ward": "12025W01"},
    ]
    if kind == "visit":
        options.append({"duration": chance.randrange(200)})
        options.append({"themes": {"add": ["belief"], "remove": ["ethno_cultural"]}})
        options.append({"persons": {"add": persons[:1]}})
        options.append({"place_id": chance.choice(places) if places else None})
    if kind == "place":
        options.append({"themes": {"add": ["belief"]}})
    return chance.choice(options)
