"""PouchDB and express-pouchdb, the server that speaks CouchDB's protocol with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.peers.folder import pouch_room
from tests.bench.peers.peer import ask, process
from tests.bench.peers.records import written


class Pouch:
    """PouchDB with batches of 1,000, its faster setting; one database a round.

    Args:
        folder: Where it is installed and works.
    """

    name = "PouchDB 9.0.0"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._room = pouch_room(folder)

    @contextmanager
    def serve(self, folder: Path) -> Iterator[int]:
        """Run its server on loopback; give the port."""
        folder.mkdir(parents=True, exist_ok=True)
        script = Path(__file__).with_name("pouch_server.js")
        with process(["node", str(script), str(self._room), str(folder)]) as server:
            yield int(ask(server))

    def laptops(self, port: int, folder: Path, mark: str) -> Sequence[str]:
        """Return the command for two databases that replicate with ``mark`` on the server."""
        script = Path(__file__).with_name("pouch_laptop.js")
        address = f"http://127.0.0.1:{port}/round-{mark}"
        records = written(self._folder, mark)
        return ["node", str(script), str(self._room), address, str(folder), str(records)]
