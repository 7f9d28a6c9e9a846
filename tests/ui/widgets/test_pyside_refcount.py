"""PySide6 6.12.0 loses references to strings on Python 3.11 and aborts; ours must not."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(["refcount", "-platform", "offscreen"])
label = QLabel()
for n in range(200_000):
    label.setText("")
print("alive")
"""


def test_setting_a_text_often_does_not_end_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
    assert "alive" in done.stdout
