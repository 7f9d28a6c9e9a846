"""``weefsel check``: whether everything in a profile still agrees. The goal is absolute."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.services.profile import check
from tests.bench.figures import Figure, times
from tests.bench.place import profile


def measure(visits: int) -> Iterator[Figure]:
    """Yield the seconds of one check, unlocking left out."""
    with profile(visits) as opened:
        taken = times(lambda _round: check(opened), 1)[0] / 1000
    yield Figure(name="check", value=taken, unit="s")
