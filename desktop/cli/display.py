"""Whether a window can be opened on this computer, and where to draw when it cannot."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Return whether a window could be seen here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_draw() -> bool:
    """Return whether Qt can start here; without a screen it would end the process."""
    return has_display() or "QT_QPA_PLATFORM" in os.environ


def draw_off_screen() -> None:
    """Let Qt draw in memory when there is no screen. Call before Qt is imported."""
    if not can_draw():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
