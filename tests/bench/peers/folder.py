"""Where other programs are installed: a cache folder, never the repository."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

from platformdirs import user_cache_path

ANKI = "anki==26.9.3"
POUCH = ("pouchdb@9.0.0", "express-pouchdb@4.2.0", "express@4.21.2")
_PATIENCE = 600


class NotHere(Exception):
    """A program cannot be measured on this computer; the text says why."""


def cache(folder: Path | None) -> Path:
    """Return where to install and work: ``folder``, or the platform's place for caches."""
    chosen = folder or user_cache_path("weefsel-bench", appauthor=False)
    chosen.mkdir(parents=True, exist_ok=True)
    return chosen


def anki_python(folder: Path) -> Path:
    """Return a Python that has Anki; installs it the first time.

    Raises:
        NotHere: It does not install, for instance without a network.
    """
    room = folder / ANKI.replace("==", "-")
    python = room / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not (room / "ready").exists():
        venv.create(room, with_pip=True, clear=True)
        _install([str(python), "-m", "pip", "install", "--quiet", ANKI], folder)
        (room / "ready").touch()
    return python


def pouch_room(folder: Path) -> Path:
    """Return a folder in which Node.js finds PouchDB; installs it the first time.

    Raises:
        NotHere: There is no Node.js, or it does not install.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NotHere("Node.js and npm are not on this computer")
    room = folder / "-".join(POUCH[0].split("@"))
    if not (room / "ready").exists():
        room.mkdir(parents=True, exist_ok=True)
        (room / "package.json").write_text('{"private": true}\n', "utf-8")
        _install([npm, "install", "--no-audit", "--no-fund", "--silent", *POUCH], room)
        (room / "ready").touch()
    return room


def _install(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(
            command, cwd=folder, check=True, capture_output=True, text=True, timeout=_PATIENCE
        )
    except (OSError, subprocess.SubprocessError) as problem:
        said = str(getattr(problem, "stderr", "") or problem).strip().splitlines()
        raise NotHere(f"{command[-1]} does not install: {said[-1] if said else ''}") from problem
