"""The search for traces would find some: each place where a word can hide, tried."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.e2e.traces import STRACE, canaries_in, in_memory, written

CANARY = "kanariezang op de trap"


def zipped(content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/sharedStrings.xml", content)
    return made.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        f"voor{CANARY}na".encode(),
        CANARY.encode("utf-16-le"),
        CANARY.encode("utf-16-be"),
        zipped(f"<t>{CANARY}</t>".encode()),
        b"%PDF stream" + zlib.compress(CANARY.encode() * 9) + b"endstream",
        b"log" + zlib.compress(CANARY.encode() * 9, wbits=31),
    ],
)
def test_a_word_is_found_wherever_it_hides(content: bytes) -> None:
    assert canaries_in(content, [CANARY, "iets anders"]).keys() == {CANARY}


_WRITER = """
import os, sys, threading
from pathlib import Path
room = Path(sys.argv[1])
room.joinpath("a").write_text("x")
os.rename(room / "a", room / "b")
room.joinpath("gone").write_text("x")
room.joinpath("gone").unlink()
os.symlink("b", room / "link")
work = threading.Thread(target=lambda: room.joinpath("thread").open("a").close())
work.start(); work.join()
room.joinpath("b").read_text()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace tells what was written")
def test_everything_that_was_written_is_told(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    subprocess.run([*STRACE, str(trace), sys.executable, "-c", _WRITER, str(tmp_path)], check=True)

    found = {path.name for path in written(trace) if path.is_relative_to(tmp_path)}
    assert found == {"a", "b", "gone", "link", "thread"}


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="memory is read in /proc")
def test_a_word_in_memory_is_counted() -> None:
    code = "import sys; kept = sys.stdin.readline()[::-1] * 3; print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(CANARY[::-1].encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        assert in_memory([process.pid], {"canary": CANARY.encode()})["canary"] >= 3
        process.kill()
