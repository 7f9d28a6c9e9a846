"""After a lock a fresh process goes on: same number, same bell, nothing else of the old one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.app.anew import AFTER_LOCK, Left, begin_anew, own_command, taken

posix = pytest.mark.skipif(sys.platform == "win32", reason="a process is replaced on POSIX only")

REPLACED = """
import json, os, socket, sys, tempfile
from desktop.app.anew import Left, begin_anew

private = tempfile.TemporaryFile()
leak = private.fileno()
os.set_inheritable(leak, True)  # as Chromium leaves its shared memory
bell = socket.socket(socket.AF_UNIX)
print(json.dumps({"pid": os.getpid(), "leak": leak, "bell": bell.fileno()}), flush=True)
begin_anew([sys.executable, "-c", sys.argv[1]], Left(here="map", bell=bell.fileno()))
"""
AFTER = """
import json, os
from desktop.app.anew import taken

left = taken()
print(json.dumps({
    "pid": os.getpid(), "here": left.here, "bell": left.bell, "again": taken() is None,
    "open": [n for n in range(3, 50) if os.path.exists(f"/proc/self/fd/{n}")],
    "kept": os.path.exists(f"/proc/self/fd/{left.bell}"),
}))
"""


@posix
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks into /proc")
def test_the_next_process_has_the_bell_and_nothing_else_that_was_open() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", REPLACED, AFTER], capture_output=True, text=True, check=True
    )
    before, after = map(json.loads, ran.stdout.splitlines())
    assert after["pid"] == before["pid"]
    assert (after["here"], after["bell"]) == ("map", before["bell"])
    assert after["kept"]
    assert before["leak"] not in after["open"]
    assert after["again"], "what was left is taken once"


def test_garbage_from_an_earlier_process_is_a_lock_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert taken() is None
    monkeypatch.setenv(AFTER_LOCK, '{"here": ')
    assert taken() == Left()
    assert AFTER_LOCK not in os.environ


@posix
def test_a_process_that_cannot_be_replaced_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    begin_anew([str(tmp_path / "python-that-was-removed")], Left())
    assert "could not begin anew" in caplog.text
    assert str(tmp_path) not in caplog.text


def test_the_command_finds_its_own_modules_wherever_somebody_stands(tmp_path: Path) -> None:
    trap = tmp_path / "desktop"
    trap.mkdir()
    (trap / "__init__.py").write_text("raise SystemExit('not ours')")
    command = [*own_command(tmp_path / "a profile"), "--version"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.stdout == f"weefsel {__version__}\n", ran.stderr


HELPED = """
import subprocess, sys
import psutil
from desktop.app import anew
helper, reader, missing, deed = sys.argv[1:]
children = [subprocess.Popen([each, "60"]) for each in (helper, reader)]
anew.begin_anew([missing], anew.Left()) if deed == "begin" else anew.end_helpers()
print([psutil.pid_exists(each.pid) for each in children])
for each in children:
    each.kill()
"""
"""A process of its own, for the helpers of this one draw the maps of other tests."""


@posix
@pytest.mark.parametrize(
    ("deed", "left"),
    [("end", [False, True]), ("begin", [True, True])],
    ids=["only helpers of the map are ended", "a refused beginning leaves the map"],
)
def test_what_becomes_of_children(tmp_path: Path, deed: str, left: list[bool]) -> None:
    sleep = shutil.which("sleep")
    assert sleep
    helper = shutil.copy(sleep, tmp_path / "QtWebEngineProcess")
    command = [sys.executable, "-c", HELPED, helper, sleep, str(tmp_path / "missing"), deed]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout == f"{left}\n"
