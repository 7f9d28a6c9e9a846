"""Locking a real profile: nothing stays on the screen or in the program, nothing typed is lost."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from desktop.app.anew import Left
from desktop.app.guard import clear_clipboard
from desktop.app.program import Program
from desktop.services.safety.drafts import drafts
from desktop.services.safety.profile import create
from desktop.services.safety.profile import unlock as unlock_profile
from desktop.settings import Settings
from desktop.storage.profiles import keys
from desktop.ui.doorbell import is_home
from desktop.ui.forms.visit import VisitForm
from desktop.ui.unlock import UnlockDialog
from desktop.ui.window import MainWindow

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore(
        "Failed to create RHI", "propagateSizeHints", "Vulkan", extend=True
    ),  # Chromium on a computer without a graphics card
]
PASSPHRASE = "a long enough passphrase"
CANARY = "kanarie in een notitie"
Step = Callable[[], bool]
REFUSED: list[Left] = []


class Visitor:
    """Does one thing after the other, each as soon as it can be done."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._go_on)
        self.failed: Exception | None = None
        self._left = 3000

    def then(self, step: Step) -> None:
        """Do ``step`` again and again until it returns ``True``."""
        self._steps.append(step)

    def begin(self) -> None:
        self._timer.start(10)

    def _go_on(self) -> None:
        self._left -= 1
        try:
            assert self._left, "it took too long"
            if not self._steps or self._steps[0]():
                self._steps = self._steps[1:]
        except Exception as error:  # noqa: BLE001 - told where the test can see it
            self.failed = self.failed or error
            self._timer.stop()
            QApplication.closeAllWindows()
            QApplication.exit(1)


def shown(kind: type[Any]) -> Any:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None
    )


def copies_of(text: str) -> list[str]:
    """Return the containers that hold a text equal to ``text``, apart from this module's own."""
    found = []
    for each in gc.get_objects():
        held = each.values() if type(each) is dict else each
        if type(each) in {dict, list, tuple, set}:
            found += [
                type(each).__name__
                for one in list(held)
                if type(one) is str and one == text and one is not text
            ]
    return found


def keepers_of(key: bytes) -> list[str]:
    """Return what still holds the key of the database, as bytes or inside a statement."""
    spelled = key.hex()
    found = []
    for each in gc.get_objects():
        for one in gc.get_referents(each):
            is_key = type(one) is bytes and one == key and one is not key
            if is_key or (type(one) is str and spelled in one and one is not spelled):
                found.append(type(each).__name__)
    return found


@contextmanager
def unlocked(folder: Path) -> Iterator[Any]:
    opened = unlock_profile(folder, PASSPHRASE, account="an", now=lambda: datetime.now(UTC))
    yield opened
    opened.close()


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    folder = tmp_path / "profile"
    create(folder, PASSPHRASE, account="an", now=lambda: datetime.now(UTC)).close()
    Settings(language="en").save(tmp_path / "settings.json")
    made = Program(folder, tmp_path / "settings.json", anew=partial(refuse, folder))
    yield made
    gc.enable()


def refuse(folder: Path, left: Left) -> None:
    """Be the system that lets no process begin anew; what is asked of it must be ready for it."""
    assert left.here == "map"
    assert is_home(folder)
    with unlocked(folder):
        """Nobody has the profile open any more."""
    REFUSED.append(left)


def write_down() -> bool:
    """Go to the map, begin to log a visit."""
    window = shown(MainWindow)
    if window is None:
        return False
    window.go("map")
    window.actions_by_name["log_visit"].trigger()
    shown(VisitForm).fields["note"].entry.setPlainText(CANARY)
    return True


def lock() -> bool:
    if not copies_of(CANARY):  # else there would be nothing to look for afterwards
        return False
    shown(MainWindow).actions_by_name["lock"].trigger()
    return True


def look_around_and_unlock(folder: Path) -> Step:
    def do() -> bool:
        dialog = shown(UnlockDialog)
        if dialog is None or not dialog.field.isEnabled():
            return False
        assert shown(MainWindow) is None
        assert shown(VisitForm) is None
        assert copies_of(CANARY) == []
        assert keepers_of(keys.unwrap(keys.read_slots(folder), PASSPHRASE)) == []
        dialog.field.setText(PASSPHRASE)
        dialog.try_it()
        return True

    return do


def leave_from_the_map() -> bool:
    window = shown(MainWindow)
    if window is None:
        return False
    assert window.here == "map"
    window.close()
    return True


def test_a_locked_window_leaves_nothing_and_loses_nothing(program: Program) -> None:
    """Also in a process that cannot be replaced; what is in one that can: see the working day."""
    REFUSED.clear()
    visitor = Visitor()
    look_around = look_around_and_unlock(program.folder)
    for step in (write_down, lock, look_around, leave_from_the_map):
        visitor.then(step)
    visitor.begin()
    assert program.run(PASSPHRASE) == 0
    assert visitor.failed is None
    assert visitor._steps == []
    assert len(REFUSED) == 1
    with unlocked(program.folder) as opened:
        assert [CANARY in str(draft.fields) for draft in drafts(opened.desk)] == [True]


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_from_here_is_taken_off_the_clipboard(ours: bool) -> None:
    cleared: list[QClipboard.Mode] = []
    board = SimpleNamespace(
        Mode=QClipboard.Mode,
        ownsClipboard=lambda: ours,
        ownsSelection=lambda: ours,
        supportsSelection=lambda: True,
        clear=lambda mode=QClipboard.Mode.Clipboard: cleared.append(mode),
    )
    clear_clipboard(cast("QClipboard", board))
    both = [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert cleared == (both if ours else [])
