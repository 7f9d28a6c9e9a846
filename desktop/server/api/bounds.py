"""How much a worker takes on at once, so that its memory stays flat whatever comes."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.sync.protocol import MOST_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Limits of one worker.

    Args:
        body: Largest body as it arrives, bytes.
        buffered: Bytes of all bodies together that were received and not yet answered.
        working: Requests that are worked on at once; each takes a thread and a connection.
        waiting: Requests that wait for their turn.
        beginning: The same, from where on no further sync is begun: those that were begun then
            end within seconds, however many laptops come at once.
        patience: Seconds that one waits before it is sent away.
        grace: Seconds before a slow sender is judged.
        pace: Bytes per second that a sender has to keep up after that.
        calls_per_minute: Of one laptop, or of one address that has not signed in.
        heads: Seconds in which the head of a request has to arrive.
        connections: Open at once.
    """

    body: int = MOST_BYTES
    buffered: int = 8 * MOST_BYTES
    working: int = 6
    waiting: int = 600
    beginning: int = 40
    patience: float = 4
    grace: float = 15
    pace: int = 500
    calls_per_minute: int = 3_000
    heads: float = 10
    connections: int = 2_000
