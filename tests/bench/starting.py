"""How soon the commands answer and the window can be used. Floors: bare Python, bare PySide6."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.figures import Figure
from tests.bench.place import PASSPHRASE, profile, surroundings

BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, lambda: (print("usable", flush=True), app.quit()))
app.exec()
"""
ROUNDS = 7


def measure(visits: int) -> Iterator[Figure]:
    """Yield the times of ``--help``, ``visit log`` and the window until it can be used."""
    with profile(visits) as opened:
        folder = opened.folder
    python = _seconds(["-c", "pass"])
    help_text = _seconds(["-m", "desktop", "--help"])
    yield Figure(name="weefsel --help", value=help_text, unit="s", baseline=python)
    with TemporaryDirectory() as private:
        file = Path(private) / "passphrase"
        file.write_text(PASSPHRASE, "utf-8")
        common = ["-m", "desktop", "--profile", str(folder), "--passphrase-file", str(file)]
        log = ["visit", "log", "--ward", "Battel", "--kind", "street_round"]
        yield Figure(name="weefsel visit log", value=_seconds([*common, *log]), unit="s")
    window = _seconds(["-c", BARE_WINDOW], until_line=True)
    child = ["-m", "tests.bench.window", str(folder)]
    asked = _seconds([*child, "ask"], until_line=True)
    yield Figure(name="passphrase asked", value=asked, unit="s", baseline=window)
    yield Figure(name="usable after the passphrase", value=_after_typing(child), unit="s")
    started = _seconds([*child, "open"], until_line=True)
    yield Figure(name="window usable, passphrase given", value=started, unit="s", baseline=window)


def _seconds(arguments: Sequence[str], *, until_line: bool = False) -> float:
    """Return how long a command takes, or how long until it prints its first line."""
    environment = surroundings()
    taken = []
    for _ in range(ROUNDS + 1):
        before = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as started:
            assert started.stdout is not None
            if until_line:
                started.stdout.readline()
                taken.append(time.perf_counter() - before)
            started.stdout.read()
        if not until_line:
            taken.append(time.perf_counter() - before)
        if started.returncode:
            raise RuntimeError(f"{arguments[-1]} ended with {started.returncode}")
    return median(taken[1:])  # the first one compiles


def _after_typing(child: Sequence[str]) -> float:
    """Return the seconds between the passphrase and the first screen with its visits."""
    taken = []
    for _ in range(ROUNDS):
        ran = subprocess.run(
            [sys.executable, *child, "ask"],
            env=surroundings(),
            check=True,
            capture_output=True,
            text=True,
        )
        told = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
        taken.append(float(told[-1]["usable"]))
    return median(taken)
