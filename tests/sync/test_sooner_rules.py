"""Rules by which things go sooner are announced on each laptop anew before they act."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import timedelta

import pytest

from desktop.storage.pending.link import change_link, read_link
from tests.server.memory import MemoryBooks
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.test_scenarios import Team


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    made.sync()
    yield made
    made.world.close()


@pytest.mark.parametrize("mutant", ["", "rules sooner at once"])
def test_a_rule_that_lets_things_go_sooner_ends_what_was_announced_before(
    team: Team, monkeypatch: pytest.MonkeyPatch, mutant: str
) -> None:
    with team.an.store.writing() as session:
        change_link(session, announced_at=team.an.now - timedelta(days=90))
    monkeypatch.setattr(MemoryBooks, "retention", lambda _books: "visit=12")
    with MUTANTS[mutant]() if mutant else nullcontext():
        team.sync(team.an)
    with team.an.store.reading() as session:
        announced = read_link(session).announced_at
    assert (announced is None) is not bool(mutant)
