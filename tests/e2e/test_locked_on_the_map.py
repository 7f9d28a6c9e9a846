"""The window may be locked while the map is just opening, as often as somebody likes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT


@pytest.mark.slow
@pytest.mark.webengine
def test_a_lock_is_not_the_end_of_the_program(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.e2e.locked_on_the_map", str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )

    assert said.stdout == "about to quit: 1, locked: 2, ended: 0\n", said.stderr
