"""Anki and the sync server that comes with it."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.peers.folder import anki_python
from tests.bench.peers.peer import process
from tests.bench.peers.records import written

_MARKS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "bytes")
_PATIENCE = 15.0


class Anki:
    """Anki: one user a round, because its server keeps one collection for each.

    Args:
        folder: Where it is installed and works.
    """

    name = "Anki 26.9.3"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._python = anki_python(folder)

    @contextmanager
    def serve(self, folder: Path) -> Iterator[int]:
        """Run its server on loopback; give the port."""
        port = free_port()
        users = {f"SYNC_USER{n}": f"{mark}:bench" for n, mark in enumerate(_MARKS, 1)}
        environment = os.environ | users
        environment |= {"SYNC_BASE": str(folder), "SYNC_HOST": "127.0.0.1"}
        environment |= {"SYNC_PORT": str(port), "RUST_LOG": "error"}
        command = [str(self._python), "-m", "anki.syncserver"]
        with process(command, environment) as server:
            wait_for(port)
            yield port
            server.terminate()

    def laptops(self, port: int, folder: Path, mark: str) -> Sequence[str]:
        """Return the command for two collections of the user ``mark``."""
        script = Path(__file__).with_name("anki_laptop.py")
        records = written(self._folder, mark)
        address = f"http://127.0.0.1:{port}/"
        return [str(self._python), str(script), address, mark, str(folder), str(records)]


def free_port() -> int:
    """Return a port of loopback that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(port: int, patience: float = _PATIENCE) -> None:
    """Return once something listens on ``port``.

    Raises:
        TimeoutError: Nothing did for ``patience`` seconds.
    """
    until = time.monotonic() + patience
    while time.monotonic() < until:
        with socket.socket() as knocking:
            if knocking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on port {port}")
