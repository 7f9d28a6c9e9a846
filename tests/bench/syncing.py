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
from tests.bench.floor import floor, sums
from tests.bench.peers.folder import NotHere, cache
from tests.bench.peers.peer import STEPS, Peer, bytes_of, times_of
from tests.bench.peers.with_anki import Anki
from tests.bench.peers.with_pouch import Pouch
from tests.bench.peers.with_weefsel import Weefsel
from tests.bench.place import ROOM

ROUNDS = 3
PEERS: Sequence[Callable[[Path], Peer]] = (Anki, Pouch)


def measure(_visits: int) -> Iterator[Figure]:
    """Yield each step's time and bytes: ours beside each of the others, and the floor."""
    room = cache(ROOM / "peers")
    with tempfile.TemporaryDirectory(dir=room) as work:
        programs = [Weefsel(room), *_installed(room)]
        parts = floor(Path(work))
        taken, passed = _in_turns(programs, Path(work))
    middle = {
        name: {step: median(each[step] for each in rounds) for step in STEPS}
        for name, rounds in taken.items()
    }
    ours = Weefsel.name
    yield from _beside(middle, ours, "ms")
    yield from _beside(passed, ours, "bytes")
    for step, least in sums(parts).items():
        value = middle[ours][step]
        yield Figure(name=f"{step}: over the floor", value=value, unit="ms", baseline=least)


def _beside(values: Mapping[str, Mapping[str, float]], ours: str, unit: str) -> Iterator[Figure]:
    """Yield what we need for each step beside what each of the others needs."""
    for name in values.keys() - {ours}:
        for step, theirs in values[name].items():
            if theirs:
                value = values[ours][step]
                yield Figure(name=f"{step}: {name}", value=value, unit=unit, baseline=theirs)


def _in_turns(
    programs: Sequence[Peer], folder: Path
) -> tuple[Mapping[str, list[dict[str, float]]], Mapping[str, dict[str, int]]]:
    """Return what each program took in each round, and how much passed in one more.

    One round after the other, each by all programs: what else runs here changes by the second.
    """
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
