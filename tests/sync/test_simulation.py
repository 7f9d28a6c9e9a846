"""Histories over the real code: 300 each time, 20,000 by ``python -m tests.sync.simulation``."""

from __future__ import annotations

import pytest

from tests.sync.simulation.history import run
from tests.sync.simulation.mutants import MUTANTS

HISTORIES = 300
SHARDS = 20
STEPS = 40
FOUND_BY = {
    "nodedup": 5,
    "noretain": 27,
    "sets swapped": 0,
    "conflict not kept": 4,
    "base ignored": 20,
    "quarantine lost": 3,
    "log not emptied": 2,
}
"""Mutant → the history that found it out when somebody last looked; it is tried first."""
MORE_TRIES = 40
"""What people do in a history changes with the code. Then another of so many finds it out."""


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_promise_holds_in_every_history(shard: int) -> None:
    broken = {seed: found for seed in range(shard, HISTORIES, SHARDS) if (found := _broken(seed))}
    assert broken == {}


def test_same_seed_gives_the_same_history() -> None:
    assert run(5, STEPS) == run(5, STEPS)


@pytest.mark.parametrize("mutant", [*FOUND_BY])
def test_mutant_is_found_out(mutant: str) -> None:
    with MUTANTS[mutant]():
        assert any(_broken(seed) for seed in (FOUND_BY[mutant], *range(MORE_TRIES)))


def _broken(seed: int) -> list[str]:
    violations, _ = run(seed, STEPS)
    return [f"{each.promise} {each.what}: {each.where}" for each in violations]
