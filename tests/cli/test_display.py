"""Without a screen the window says so in one line; Qt by itself would end the process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop.cli.display import draw_off_screen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a screen")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def test_the_window_without_a_screen_fails_in_one_line() -> None:
    surroundings = {name: value for name, value in os.environ.items() if name not in SCREENS}
    ran = subprocess.run(
        [sys.executable, "-m", "desktop"], env=surroundings, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (1, b"", 1)


def test_pictures_are_drawn_in_memory_where_there_is_no_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    draw_off_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_chosen_platform_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    draw_off_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"
