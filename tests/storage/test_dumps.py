"""A crash writes nothing of an open profile to the disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage import profile as profiles
from tests.storage.examples import PASSPHRASE, QUICK

_CHILD = """
import resource, sys
from pathlib import Path
from desktop.storage.profile import open_profile
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
        cwd=Path(__file__).parents[2],
    )

    could, limit = said.stdout.split()
    if could == "False":
        pytest.skip("nobody may write cores here")
    assert limit == "0"
