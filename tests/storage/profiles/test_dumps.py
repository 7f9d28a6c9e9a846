"""A crash writes nothing of an open profile to the disk, and no other program looks into it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.profiles import profile as profiles
from tests.storage.examples import PASSPHRASE, QUICK

_CHILD = """
import resource, sys
from pathlib import Path
from desktop.storage.profiles.profile import open_profile
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
before = resource.getrlimit(resource.RLIMIT_CORE)[0]
open_profile(Path(sys.argv[1]), sys.argv[2]).close()
print(before != 0, resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a flag nobody can ask for")
def test_whoever_opens_a_profile_leaves_no_core_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    folder = tmp_path / "profile"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)

    said = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder), PASSPHRASE],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )

    could, limit = said.stdout.split()
    if could == "False":
        pytest.skip("nobody may write cores here")
    assert limit == "0"


_LOOK = """
import ctypes, os, sys
from desktop.storage.dumps import leave_no_dump
leave_no_dump()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))  # PR_GET_DUMPABLE
child = os.fork()
if not child:
    if os.geteuid() == 0:  # who may do everything may do this too
        print("refused")
    else:
        try:
            open(f"/proc/{os.getppid()}/mem", "rb")
        except PermissionError:
            print("refused")
    sys.exit()
os.waitpid(child, 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Windows protects memory in another way")
def test_no_other_program_of_the_account_reads_the_memory_of_an_open_profile() -> None:
    said = subprocess.run(
        [sys.executable, "-u", "-c", _LOOK],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert said.stdout.split() == ["0", "refused"]
