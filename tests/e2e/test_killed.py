"""A process that is killed while it saves loses nothing that it had reported as saved."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path

import pytest

from tests.e2e.program import Program

KILLS = 4


@pytest.mark.slow
def test_killed_while_logging_nothing_is_lost_and_nothing_is_half(tmp_path: Path) -> None:
    """Visits are logged one after the other; each process is killed at some moment or ends.

    The last one has all the time it needs, so that a slow computer tests something too.
    """
    program = Program(tmp_path)
    program("init")
    moments = random.Random(7)
    reported = set()
    for number in range(KILLS):
        process = program.start(
            *("visit", "log", "--ward", "Battel", "--kind", "meeting", "--json"),
            *("--theme", "youth", "--note", f"bezoek {number}"),
        )
        patience = moments.uniform(0.5, 1.6) if number < KILLS - 1 else 60
        deadline = time.monotonic() + patience
        while process.poll() is None and time.monotonic() < deadline:
            process.poll()
        process.kill()
        out, _ = process.communicate()
        if out:
            reported.add(json.loads(out)["id"])

    listed = program.json("visit", "list", "--limit", "99")

    assert reported
    assert reported <= {item["id"] for item in listed["items"]}
    assert all(item["themes"] == ["youth"] for item in listed["items"])
    assert program.json("check")["sound"] is True
