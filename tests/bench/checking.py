"""``weefsel check``: whether everything in a profile still agrees. The goal is absolute."""

from __future__ import annotations

import time
from collections.abc import Iterator

from desktop.services.safety.profile import check
from tests.bench.figures import Figure
from tests.bench.place import profile


def measure(visits: int) -> Iterator[Figure]:
    """Yield the seconds of processor time of one check, unlocking left out."""
    with profile(visits) as opened:
        before = time.process_time()
        check(opened)
        taken = time.process_time() - before
    yield Figure(name="check", value=taken, unit="s")
