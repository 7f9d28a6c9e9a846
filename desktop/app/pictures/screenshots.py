"""Every screen as a picture, for the eye of whoever changes one.

Fictional data only, in a profile that is thrown away afterwards.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop import paths
from desktop.app.pictures.poses import POSES
from desktop.app.program import Program, now
from desktop.app.workplace import Workplace
from desktop.i18n import language, use_language
from desktop.services.safety import profile
from desktop.settings import Settings
from desktop.ui.screens.map.screen import MapScreen

PROFILES = ("empty", "demo")
_SHADE = QColor(0, 0, 0, 90)
_QUICK = 0.3
"""Seconds in which a screen has painted itself."""
_LAID_OUT = 0.05
"""Seconds in which what arrived last takes its place."""
_MAP = 12.0
"""Seconds after which a screen is drawn as far as it is; a map usually takes two."""


class Look(NamedTuple):
    """How the window looks in a round of pictures."""

    language: str
    theme: str
    width: int = 1280
    height: int = 720

    @property
    def name(self) -> str:
        """Part of the names of the files."""
        return f"{self.language}-{self.theme}-{self.width}"


LOOKS = (
    Look("nl", "light"),
    Look("nl", "dark"),
    Look("nl", "contrast"),
    Look("nl", "light", 1920, 1080),
    Look("en", "light"),
    Look("fr", "light"),
    Look("fr", "dark"),
)
_POSED = LOOKS[:3]
"""Looks in which forms and dialogs are drawn too, where something can go wrong by colours."""


def run(
    out: Path, looks: Sequence[Look] = LOOKS, *, profiles: Sequence[str] = PROFILES
) -> Sequence[Path]:
    """Draw every screen in every look into ``out``; return the files.

    The language spoken before is spoken afterwards.

    Args:
        out: Folder; made if it is not there.
        profiles: ``empty``, ``demo`` (some hundred visits) or ``full`` (100,000 visits,
            which takes a minute to make; in one look only).
    """
    out.mkdir(parents=True, exist_ok=True)
    spoken = language()
    drawn: list[Path] = []
    try:
        for kind in profiles:
            with TemporaryDirectory() as folder:
                wanted = looks[:1] if kind == "full" else looks
                drawn += _draw_profile(Path(folder), kind, out, wanted)
    finally:
        use_language(spoken, paths.texts_folder())
    return drawn


def _draw_profile(folder: Path, kind: str, out: Path, looks: Sequence[Look]) -> list[Path]:
    program = Program(folder / kind, folder / "settings.json")
    opened = profile.create(program.folder, secrets.token_urlsafe(24), account="demo", now=now)
    _fill(opened, kind)
    work = Workplace(program, opened)
    drawn: list[Path] = []
    try:
        for look in looks:
            camera = _Camera(program, work, out, f"{kind}-{look.name}")
            program.keep(Settings(language=look.language, theme=look.theme, account="demo"))
            work.window.rebuild()
            work.window.show()
            work.window.resize(look.width, look.height)
            camera.draw_screens()
            if kind == "demo" and look in _POSED:
                camera.draw_poses()
            drawn += camera.drawn
    finally:
        work.leave()
        program.tasks.shut_down()
        opened.close()
    return drawn


class _Camera:
    """Draws one profile in one look.

    Args:
        stem: Begin of the names of its files.
    """

    def __init__(self, program: Program, work: Workplace, out: Path, stem: str) -> None:
        self._program = program
        self._work = work
        self._out = out
        self._stem = stem
        self.drawn: list[Path] = []

    def draw_screens(self) -> None:
        """Draw every screen as it opens."""
        for place in self._work.places.all():
            screen = self._work.window.go(place.name)
            self._settle(most=_MAP, is_done=partial(_is_drawn, screen))
            self._settle()
            self._keep(place.name, self._work.window.grab())

    def draw_poses(self) -> None:
        """Draw what opens over the screens, and what they show when somebody does something."""
        for name, steps in POSES.items():
            self._work.window.go("visits")
            widget: QWidget | None = None
            for step in steps:
                widget = step(self._work) or widget
                self._settle()
            self._keep(name, self._together(_open_dialogs(self._work) or [widget]))
            for dialog in _open_dialogs(self._work):
                dialog.close()
            self._work.window.rebuild()
            self._settle()

    def _together(self, over: Sequence[QWidget | None]) -> QPixmap:
        """Return the window with what lies over it, as somebody sees them."""
        picture = self._work.window.grab()
        painter = QPainter(picture)
        for dialog in filter(None, over):
            if not dialog.isWindow():
                continue
            painter.fillRect(picture.rect(), _SHADE)
            shown = dialog.grab()
            x = (picture.width() - shown.width()) // 2
            painter.drawPixmap(x, max(0, (picture.height() - shown.height()) // 2), shown)
        painter.end()
        return picture

    def _keep(self, name: str, picture: QPixmap) -> None:
        file = self._out / f"{self._stem}-{name}.png"
        picture.save(str(file))
        self.drawn.append(file)

    def _settle(self, is_done: Callable[[], bool] | None = None, most: float = _QUICK) -> None:
        """Let the window finish; there is no signal for "everything is painted"."""
        self._wait(most, is_done)
        self._wait(_MAP, lambda: self._program.tasks.is_idle)
        self._wait(_LAID_OUT)

    def _wait(self, most: float, is_done: Callable[[], bool] | None = None) -> None:
        end = time.monotonic() + most
        while time.monotonic() < end and not (is_done and is_done()):
            self._program.app.processEvents()
            time.sleep(0.01)


def _is_drawn(screen: QWidget) -> bool:
    return not isinstance(screen, MapScreen) or screen.board.is_painted


def _open_dialogs(work: Workplace) -> list[QWidget]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not work.window
    ]


def _fill(opened: profile.Unlocked, kind: str) -> None:
    from desktop.services.demo import Sizes, fill

    if kind == "demo":
        fill(opened.desk)
    elif kind == "full":
        fill(opened.desk, sizes=Sizes(visits=100_000, persons=5_000, places=400))
