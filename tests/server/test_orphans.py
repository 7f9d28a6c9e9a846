"""Workers do not outlive the process that started them."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil


def test_workers_end_when_the_server_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop.server.admin", "run", "--embedded", str(tmp_path)]
    with subprocess.Popen(
        [*command, "--port", "0", "--workers", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            assert json.loads(server.stdout.readline())["port"]
            workers = _workers(server)
            server.kill()
            server.wait(10)
            _, alive = psutil.wait_procs(workers, timeout=20)
            assert not alive, "they would keep the port"
        finally:
            server.kill()
            _stop_database(tmp_path)


def _workers(server: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the processes that serve, once there are two that are ready to see us go."""
    for _ in range(300):
        family = psutil.Process(server.pid).children(recursive=True)
        found = [each for each in family if "python" in each.name() and each.num_threads() > 1]
        if len(found) >= 2:
            return found
        with suppress(subprocess.TimeoutExpired):
            server.wait(0.1)
    raise AssertionError("no workers came")


def _stop_database(folder: Path) -> None:
    file = folder / "postgres" / "data" / "postmaster.pid"
    if file.exists():
        psutil.Process(int(file.read_text("ascii").split()[0])).terminate()
