"""One program under comparison: a server, two laptops in a process, perhaps the proxy between."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tests.bench.peers.records import COUNT

STEPS = ("save", "push", "pull", "change", "push 100", "pull 100", "nothing", "nothing again")
"""What every program does, in this order. The first word is the command of its laptops: the
first one saves, changes, pushes and finds nothing to do, the second one pulls. The first time of
nothing comes after the other laptop was there, the second one right after it."""


class Peer(Protocol):
    """A program that can be measured."""

    name: str

    def serve(self, folder: Path) -> Any:
        """Return a context in which its server runs; gives the port."""

    def laptops(self, port: int, folder: Path, mark: str) -> Sequence[str]:
        """Return the command that runs two laptops against ``port``, as new ones."""


@contextmanager
def process(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run a program that answers lines with lines; it ends when its input does."""
    with subprocess.Popen(
        list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as started:
        try:
            yield started
        finally:
            assert started.stdin is not None
            started.stdin.close()
            try:
                started.wait(5)
            except subprocess.TimeoutExpired:
                started.kill()


def ask(program: subprocess.Popen[str], line: str | None = None) -> Any:
    """Say a line, if any, and return the document that comes back."""
    assert program.stdin is not None
    assert program.stdout is not None
    if line is not None:
        program.stdin.write(line + "\n")
        program.stdin.flush()
    answer = program.stdout.readline()
    if not answer:
        raise RuntimeError(f"{program.args!r} ended at {line!r}")
    return json.loads(answer)


def times_of(peer: Peer, port: int, folder: Path, mark: str) -> dict[str, float]:
    """Return the milliseconds of each step of one round, with two new laptops."""
    taken = {}
    with process(peer.laptops(port, folder, mark)) as laptops:
        ask(laptops)
        for step in STEPS:
            taken[step] = float(ask(laptops, step.split()[0])["ms"])
        _check(peer, laptops)
    return taken


def bytes_of(peer: Peer, port: int, folder: Path, mark: str) -> dict[str, int]:
    """Return the bytes of each step of one round, both ways, as a proxy counts them."""
    passed = {}
    counter = [sys.executable, "-m", "tests.bench.peers.proxy", str(port)]
    with process(counter) as proxy, process(peer.laptops(ask(proxy), folder, mark)) as laptops:
        ask(laptops)
        for step in STEPS:
            before = _passed(proxy)
            ask(laptops, step.split()[0])
            passed[step] = _passed(proxy) - before
        _check(peer, laptops)
    return passed


def _passed(proxy: subprocess.Popen[str]) -> int:
    counts = ask(proxy, "")
    return int(counts["up"]) + int(counts["down"])


def _check(peer: Peer, laptops: subprocess.Popen[str]) -> None:
    arrived = ask(laptops, "count")["said"]
    if arrived != COUNT:
        raise RuntimeError(f"{peer.name}: {arrived} of {COUNT} records arrived")
