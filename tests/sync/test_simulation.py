"""Histories over the real code: 300 each time, 20,000 by ``python -m tests.sync.simulation``."""

from __future__ import annotations

import pytest

from tests.sync.simulation.history import run
from tests.sync.simulation.mutants import MUTANTS

HISTORIES = 300
SHARDS = 20
STEPS = 40
FOUND_BY = {
    "nodedup": 0,
    "noretain": 5,
    "sets swapped": 0,
    "conflict not kept": 18,
    "base ignored": 32,
    "quarantine lost": 4,
    "log not emptied": 7,
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
        assert any(_breaks_a_promise(seed) for seed in (FOUND_BY[mutant], *range(MORE_TRIES)))


def _broken(seed: int) -> list[str]:
    violations, _ = run(seed, STEPS)
    return [f"{each.promise} {each.what}: {each.where}" for each in violations]


def _breaks_a_promise(seed: int) -> bool:
    """Return whether a promise is broken; a program that merely fails shows nothing of a mutant."""
    violations, _ = run(seed, STEPS)
    return any(each.promise != "I0" for each in violations)
