"""Files of a database that were put aside while something else is tried in their place.

A mark in the folder says that it is not decided yet. Whoever opens the profile next finds it
when the program was stopped meanwhile, and everything goes back to where it was.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from desktop.storage.disk import sync_folder, write_whole
from desktop.storage.profiles.backup import DATABASE

BEGINS = "damaged-"
"""Begins the names of such folders."""
MARK = "underway"
"""Names the files that were there once all of them are put aside; before, it is empty."""
_PARTS = ("", "-wal", "-shm")


class Aside:
    """One folder with the files that somebody had.

    Args:
        folder: Of the profile.
        now: Names the folder.
    """

    def __init__(self, folder: Path, now: datetime) -> None:
        self.place = folder / f"{BEGINS}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        self._folder = folder

    def put(self, *, keep_database: bool = False) -> None:
        """Move the files away; once they are, what the last step left is no loss.

        Args:
            keep_database: A copy of the database stays in its place, without its log.
        """
        if _were_there(self.place) is not None:
            _unlink(self._live(), but="" if keep_database else None)
            return
        self.place.mkdir(exist_ok=True)
        write_whole(self.place / MARK, b"")
        there = [part for part in _PARTS if (self._folder / (DATABASE + part)).exists()]
        for part in there:
            file = self._folder / (DATABASE + part)
            if keep_database and not part:
                _copy(file, self.place / file.name)
            else:
                file.replace(self.place / file.name)
        sync_folder(self._folder)
        write_whole(self.place / MARK, json.dumps(there).encode())

    def put_beside(self, file: Path) -> None:
        """Keep a copy of another file there, which is about to be written anew."""
        self.place.mkdir(exist_ok=True)
        _copy(file, self.place / file.name)

    def keep(self) -> None:
        """Decide for what came in their place; the files stay where they were put."""
        (self.place / MARK).unlink(missing_ok=True)

    def give_back(self) -> None:
        """Put everything back where it was, if anything was put aside and nothing decided."""
        if (self.place / MARK).exists():
            _give_back(self._folder, self.place)

    def _live(self) -> list[Path]:
        return [self._folder / (DATABASE + part) for part in _PARTS]


def unfinished(folder: Path) -> list[Path]:
    """Return the folders with files that a program put aside and was stopped."""
    return sorted(mark.parent for mark in folder.glob(f"{BEGINS}*/{MARK}"))


def give_back_unfinished(folder: Path) -> None:
    """Undo what a program that was stopped had begun in a profile that is ours now."""
    for place in unfinished(folder):
        _give_back(folder, place)


def _give_back(folder: Path, place: Path) -> None:
    """Put files back, so that being stopped here as well costs nothing.

    The database goes first: as long as it lies aside, what is in its place is the other one's.
    """
    there = _were_there(place)
    if there is not None and ((place / DATABASE).exists() or "" not in there):
        database, *logs = [folder / (DATABASE + part) for part in _PARTS]
        _unlink(logs)
        if "" not in there:
            database.unlink(missing_ok=True)
    for part in _PARTS:
        kept = place / (DATABASE + part)
        if kept.exists():
            kept.replace(folder / kept.name)
    sync_folder(folder)
    shutil.rmtree(place)


def _were_there(place: Path) -> list[str] | None:
    """Return which files were put aside; ``None`` while they still are being."""
    try:
        found = json.loads((place / MARK).read_bytes() or b"null")
    except (OSError, ValueError, RecursionError):
        return None
    return [str(part) for part in found] if isinstance(found, list) else None


def _copy(file: Path, to: Path) -> None:
    """Copy a file whole or not at all: half of one must never be given back."""
    beside = to.with_name(f"{to.name}.tmp")
    shutil.copyfile(file, beside)
    beside.replace(to)


def _unlink(files: list[Path] | Iterator[Path], *, but: str | None = None) -> None:
    for file in files:
        if but is None or file.name != DATABASE + but:
            file.unlink(missing_ok=True)
