"""Memory with the map shown, and what an idle window costs. Goals are absolute."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.bench.figures import Figure
from tests.bench.place import profile, surroundings


def measure(visits: int) -> Iterator[Figure]:
    """Yield megabytes over all processes, and processor time and wake-ups a second at rest."""
    with profile(visits) as opened:
        folder = opened.folder
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.window", str(folder), "map"],
        env=surroundings(),
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, dict[str, float]] = {}
    for line in ran.stdout.splitlines():
        if line.startswith("{"):
            found |= json.loads(line)
    memory, idle = found["memory"], found["idle"]
    yield Figure(name="memory, resident, shared counted often", value=memory["rss"], unit="MB")
    yield Figure(name="memory, shared counted once", value=memory["pss"], unit="MB")
    yield Figure(name="idle processor time", value=100 * idle["cpu"], unit="%")
    yield Figure(name="idle wake-ups of main threads", value=idle["wakeups"], unit="1/s")
