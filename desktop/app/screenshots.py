"""Every screen as a picture, for the eye of whoever changes one.

Fictional data only, in a profile that is thrown away afterwards.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.app.program import Program, now
from desktop.app.workplace import Workplace
from desktop.i18n import LANGUAGES
from desktop.services import profile
from desktop.settings import Settings

SIZES = ((1280, 720), (1920, 1080))
THEMES = ("light", "dark")
PROFILES = ("empty", "demo")
SLOW = {"map": 8.0}
"""Seconds that a screen takes to paint itself; the others need less than one."""
_QUICK = 0.5


def run(
    out: Path,
    languages: Sequence[str] = LANGUAGES,
    themes: Sequence[str] = THEMES,
    sizes: Sequence[tuple[int, int]] = SIZES,
    *,
    profiles: Sequence[str] = PROFILES,
) -> Sequence[Path]:
    """Draw every screen in every combination into ``out``; return the files.

    Args:
        out: Folder; made if it is not there.
        profiles: ``empty``, ``demo`` (some hundred visits) or ``full`` (100,000 visits).
    """
    out.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    for kind in profiles:
        with TemporaryDirectory() as folder:
            looks = list(product(languages, themes))
            drawn += _draw_profile(Path(folder), kind, out, looks, sizes=sizes)
    return drawn


def _draw_profile(
    folder: Path,
    kind: str,
    out: Path,
    looks: Sequence[tuple[str, str]],
    *,
    sizes: Sequence[tuple[int, int]],
) -> list[Path]:
    program = Program(folder / kind, folder / "settings.json")
    opened = profile.create(program.folder, secrets.token_urlsafe(24), account="demo", now=now)
    _fill(opened, kind)
    work = Workplace(program, opened)
    drawn: list[Path] = []
    try:
        for language, theme in looks:
            program.keep(Settings(language=language, theme=theme, account="demo"))
            work.window.rebuild()
            work.window.show()
            for size in sizes:
                drawn += _draw_screens(program, work, size, out / f"{kind}-{language}-{theme}")
    finally:
        work.leave()
        program.tasks.shut_down()
        opened.close()
    return drawn


def _draw_screens(
    program: Program, work: Workplace, size: tuple[int, int], stem: Path
) -> list[Path]:
    work.window.resize(*size)
    drawn = []
    for place in work.places.all():
        work.window.go(place.name)
        _settle(program, SLOW.get(place.name, _QUICK))
        file = stem.with_name(f"{stem.name}-{size[0]}-{place.name}.png")
        work.window.grab().save(str(file))
        drawn.append(file)
    return drawn


def _fill(opened: profile.Unlocked, kind: str) -> None:
    from desktop.services.demo import Sizes, fill

    if kind == "demo":
        fill(opened.desk)
    elif kind == "full":
        fill(opened.desk, sizes=Sizes(visits=100_000, persons=5_000, places=400))


def _settle(program: Program, seconds: float) -> None:
    """Let the window finish what it is at; there is no signal for "everything is painted"."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        program.app.processEvents()
        time.sleep(0.01)
