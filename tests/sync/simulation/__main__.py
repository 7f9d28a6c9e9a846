"""``python -m tests.sync.simulation SEEDS STEPS [MUTANT]``: run histories, print what broke.

SEEDS is a number (from 0), or ``A-B``, or one seed as ``=N``.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from contextlib import ExitStack

from tests.sync.simulation.history import run
from tests.sync.simulation.mutants import MUTANTS


def seeds(said: str) -> range:
    """Return the seeds that somebody means."""
    if said.startswith("="):
        return range(int(said[1:]), int(said[1:]) + 1)
    first, _, last = said.rpartition("-")
    return range(int(first or 0), int(last))


def main(arguments: list[str]) -> int:
    """Run what was asked; return 1 if a promise was broken."""
    wanted, steps = seeds(arguments[0]), int(arguments[1])
    tally: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    bad, started = 0, time.process_time()
    with ExitStack() as stack:
        for name in arguments[2:]:
            stack.enter_context(MUTANTS[name]())
        for seed in wanted:
            violations, happened = run(seed, steps)
            tally.update(happened)
            broken.update({each.promise for each in violations})
            bad += bool(violations)
            for each in violations[:3]:
                print(f"seed {seed}: {each.promise} {each.what}: {each.where}", flush=True)  # noqa: T201
    spent = time.process_time() - started
    said = ", ".join(arguments[2:]) or "none"
    print(  # noqa: T201
        f"mutant {said}: {bad} of {len(wanted)} histories of {steps} steps broke a promise"
        f" {dict(broken)}; {dict(sorted(tally.items()))}; {spent:.1f} s of CPU,"
        f" {1000 * spent / len(wanted):.0f} ms a history"
    )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
