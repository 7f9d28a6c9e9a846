"""Our own server and laptops, the whole of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.installation import installation
from tests.bench.peers.records import written


class Weefsel:
    """The product as it is: rights, rules, history and audit on; TLS off; one worker.

    Each round has a team of its own.

    Args:
        folder: Where the records are kept between runs.
    """

    name = "Weefsel"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def serve(self, folder: Path) -> Iterator[int]:
        """Run the server on loopback; give the port."""
        teams = [f"round-{mark}" for mark in (*"0123456789", "bytes")]
        with installation(folder, teams=teams) as site:
            yield int(site.address.rpartition(":")[2])

    def laptops(self, port: int, folder: Path, mark: str) -> Sequence[str]:
        """Return the command for two profiles of the team ``mark``."""
        address = f"http://127.0.0.1:{port}"
        records = str(written(self._folder, mark))
        module = "tests.bench.peers.weefsel_laptop"
        return [sys.executable, "-m", module, address, f"round-{mark}", str(folder), records]
