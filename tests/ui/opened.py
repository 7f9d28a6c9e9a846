"""A window on an empty profile, for tests of what happens between screens and services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.entry.ports import Host
from desktop.app.workplace import Workplace
from desktop.services.desk import Desk
from desktop.services.safety.profile import Unlocked
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.screens.map import board
from desktop.ui.tasks import Report
from tests.ui.fakes import DirectRunner


@contextmanager
def opened_workplace(
    qapp: QApplication, desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    """Give a window whose jobs run at once, on a computer without a web engine.

    Args:
        folder: Of the profile; made here.
    """

    def no_engine(_report: Report) -> Any:
        raise ImportError("libnss3.so")

    monkeypatch.setattr(board.MapBoard.__init__, "__defaults__", (no_engine,))
    theme.wear(qapp, "light")
    program = SimpleNamespace(
        app=qapp, tasks=DirectRunner(), settings=Settings(default_period=""), dress=lambda: None
    )
    program.keep = lambda settings: setattr(program, "settings", settings)
    folder.mkdir()
    profile = SimpleNamespace(unseen=2, recovered=0)
    opened = SimpleNamespace(desk=desk, folder=folder, profile=profile)
    made = Workplace(cast("Host", program), cast("Unlocked", opened))
    made.window.show()
    yield made
    made.leave()
