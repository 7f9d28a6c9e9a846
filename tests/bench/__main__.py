"""``python -m tests.bench [NAME …] [--visits N]``; see the package."""

from __future__ import annotations

import argparse

from tests.bench import (
    addresses,
    checking,
    cities,
    covering,
    duplicates,
    erasing,
    exporting,
    floor,
    following,
    growing,
    importing,
    laptops,
    linting,
    lists,
    mapping,
    pinning,
    reading,
    resting,
    safety,
    saving,
    searching,
    starting,
    suppressing,
    syncing,
    weaving,
)

BENCHES = {
    "save": saving.measure,
    "list": lists.measure,
    "search": searching.measure,
    "coverage": covering.measure,
    "follow-up": following.measure,
    "suppression": suppressing.measure,
    "points": pinning.measure,
    "duplicates": duplicates.measure,
    "erase": erasing.measure,
    "lint": linting.measure,
    "reads": reading.measure,
    "map": mapping.measure,
    "addresses": addresses.measure,
    "export": exporting.measure,
    "import": importing.measure,
    "check": checking.measure,
    "start": starting.measure,
    "rest": resting.measure,
    "safety": safety.measure,
    "growth": growing.measure,
    "floor": floor.measure,
    "graph": weaving.measure,
    "sync": syncing.measure,
    "laptops": laptops.measure,
    "cities": cities.measure,
}
LONG = {"erase", "graph", "growth", "sync", "laptops", "cities"}
"""Measured when named only."""


def main() -> None:
    """Measure what was asked for, all that is quick by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", choices=[*BENCHES, []])
    parser.add_argument("--visits", type=int, default=100_000)
    arguments = parser.parse_args()
    for name in arguments.names or sorted(BENCHES.keys() - LONG):
        for figure in BENCHES[name](arguments.visits):
            print(figure.line(), flush=True)


main()
