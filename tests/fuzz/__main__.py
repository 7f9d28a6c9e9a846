"""``python -m tests.fuzz [NAME …] [--seconds S | --rounds N] [--seed N]``; see the package."""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fuzz.targets import Target

INSTRUMENTED = ("desktop", "maps", "openpyxl")
"""What atheris watches the way through; all there is would take minutes to prepare."""


def main() -> int:
    """Fuzz what was asked for, everything by default; return 1 after a find."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seconds", type=float, default=0.0)
    parser.add_argument("--rounds", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--input", type=base64.b64decode)
    parser.add_argument("--atheris", action="store_true")
    asked = parser.parse_args()
    if asked.atheris:
        _follow_coverage(asked.names[0], asked.seconds)
    from tests.fuzz.running import bounded, opened_targets, tried

    with opened_targets() as targets:
        chosen = {name: targets[name] for name in asked.names or targets}
        with bounded():
            if asked.input is not None:
                finds = [tried(name, target, asked.input) for name, target in chosen.items()]
                return _told([find.line() for find in finds if find])
            return _all(chosen, asked)


def _all(chosen: Mapping[str, Target], asked: argparse.Namespace) -> int:
    from tests.fuzz.running import run

    said = []
    for name, target in chosen.items():
        done, finds = run(name, target, seed=asked.seed, rounds=asked.rounds, seconds=asked.seconds)
        sys.stdout.write(f"{name}: {done} inputs, {len(finds)} finds\n")
        sys.stdout.flush()
        said += [find.line() for find in finds]
    return _told(said)


def _told(finds: Sequence[str]) -> int:
    sys.stdout.writelines(f"{each}\n" for each in finds)
    return 1 if finds else 0


def _follow_coverage(name: str, seconds: float) -> None:
    """Hand over to atheris, for one target; it ends the process itself."""
    atheris = import_module("atheris")  # in no lock: see the package
    with atheris.instrument_imports(include=INSTRUMENTED):
        from tests.fuzz.running import opened_targets
    with opened_targets() as targets, TemporaryDirectory() as corpus:
        for number, whole in enumerate(targets[name].seeds):
            Path(corpus, str(number)).write_bytes(whole)
        options = [f"-max_total_time={int(seconds or 60)}", "-max_len=65536", "-rss_limit_mb=4096"]
        atheris.Setup([sys.argv[0], *options, corpus], targets[name].take)
        atheris.Fuzz()


sys.exit(main())
