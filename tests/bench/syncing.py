"""Push and pull 10,000 visits and 100 changes, beside other programs that synchronise.

Every program runs its own server and two laptops on loopback, in turns, on new data each round.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.bench.figures import Figure
from tests.bench.peers.folder import NotHere, cache
from tests.bench.peers.peer import STEPS, Peer, bytes_of, times_of
from tests.bench.peers.with_anki import Anki
from tests.bench.peers.with_pouch import Pouch
from tests.bench.place import ROOM

ROUNDS = 3
PEERS: Sequence[Callable[[Path], Peer]] = (Anki, Pouch)


def measure(_visits: int) -> Iterator[Figure]:
    """Yield each step of each program: its time and its bytes on the wire."""
    room = cache(ROOM / "peers")
    with tempfile.TemporaryDirectory(dir=room) as work:
        programs = list(_installed(room))
        taken, passed = _in_turns(programs, Path(work))
    for peer in programs:
        for step in STEPS:
            middle = median(each[step] for each in taken[peer.name])
            yield Figure(name=f"{peer.name}: {step}", value=middle, unit="ms")
        for step, size in passed[peer.name].items():
            if size:
                yield Figure(name=f"{peer.name}: {step}", value=size, unit="bytes")


def _in_turns(
    programs: Sequence[Peer], folder: Path
) -> tuple[Mapping[str, list[dict[str, float]]], Mapping[str, dict[str, int]]]:
    """Return what each program took in each round, and how much passed in one more."""
    taken: dict[str, list[dict[str, float]]] = {each.name: [] for each in programs}
    passed = {}
    with ExitStack() as stack:
        ports = {
            each.name: stack.enter_context(each.serve(folder / each.name)) for each in programs
        }
        for number in range(ROUNDS):
            for peer in programs:
                own = folder / f"{peer.name} {number}"
                taken[peer.name].append(times_of(peer, ports[peer.name], own, str(number)))
        for peer in programs:
            own = folder / f"{peer.name} bytes"
            passed[peer.name] = bytes_of(peer, ports[peer.name], own, "bytes")
    return taken, passed


def _installed(room: Path) -> Iterator[Peer]:
    for program in PEERS:
        try:
            yield program(room)
        except NotHere as reason:
            print(f"skipped: {reason}", file=sys.stderr)
