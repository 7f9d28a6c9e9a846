"""A proxy on loopback that counts bytes: ``python -m tests.bench.peers.proxy PORT``.

A process of its own, so that it takes no time from the program it listens to. Prints the port it
listens on; then answers every line on its input with the counts so far.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass

CHUNK = 1 << 16


@dataclass
class Counts:
    """What passed: bytes towards the server, bytes back, connections."""

    up: int = 0
    down: int = 0
    connections: int = 0


class Proxy:
    """Passes everything on to one port.

    Args:
        port: Where the server listens on loopback.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self.counts = Counts()

    async def pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until both ends are done."""
        self.counts.connections += 1
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        await asyncio.gather(
            self._copy(reader, server_writer, "up"), self._copy(server_reader, writer, "down")
        )

    async def _copy(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, direction: str
    ) -> None:
        with suppress(ConnectionError):
            while chunk := await reader.read(CHUNK):
                setattr(self.counts, direction, getattr(self.counts, direction) + len(chunk))
                writer.write(chunk)
                await writer.drain()
        with suppress(ConnectionError):
            writer.close()


async def _serve(port: int) -> None:
    proxy = Proxy(port)
    server = await asyncio.start_server(proxy.pass_on, "127.0.0.1", 0)
    _say(server.sockets[0].getsockname()[1])
    while await asyncio.to_thread(sys.stdin.readline):
        _say(asdict(proxy.counts))
    server.close()


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
