"""Copies of the profile: by themselves, before something large, and what can be told of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.privacy.safekeeping import Copied, Copy, Standing
from desktop.services.desk import Desk
from desktop.storage.profiles import copies

__all__ = [
    "choose_folder",
    "copy_before",
    "copy_by_itself",
    "copy_now",
    "is_ours",
    "standing",
]

EVERY = timedelta(minutes=30)
"""How much work a disk that dies takes at most, where no server has it."""
TOO_OLD = timedelta(days=7)
"""After which people are told."""
_AWAY = "no_folder"


Report = Callable[[int, int], None]


def _quietly(_done: int, _total: int) -> None: ...


def standing(desk: Desk) -> Standing:
    """Return how copies stand; looks into folders, so not in the window's own thread."""
    folder = desk.store.path.parent
    state, found = copies.read_state(folder), copies.copies_of(folder)
    return Standing(
        copies=found,
        elsewhere=Path(state.elsewhere) if state.elsewhere else None,
        problem=_problem_now(folder, state),
        owed=sum(1 for place in state.owed if not copies.is_there(folder, state, Path(place))),
        is_old=bool(found) and desk.now() - found[0].made_at > TOO_OLD,
    )


def _problem_now(folder: Path, state: copies.State) -> str:
    """Return why the last copy did not go where it should, or that the next one cannot."""
    if not state.elsewhere:
        return state.problem
    if not copies.is_there(folder, state, Path(state.elsewhere)):
        return _AWAY
    return "" if state.problem == _AWAY else state.problem


def is_ours(desk: Desk, file: Path) -> bool:
    """Return whether a file is one of the copies that are made by themselves here.

    A changed passphrase reaches those, and no backup that somebody made.
    """
    return copies.is_ours(desk.store.path.parent, file)


def copy_by_itself(desk: Desk) -> Copied:
    """Make a copy if half an hour passed since the last one and something changed."""
    if _is_recent(desk, EVERY):
        return Copied()
    return copies.make_copy(desk.store, desk.now())


def copy_now(desk: Desk, *, report: Report = _quietly) -> Copied:
    """Make a copy because somebody asked for it; none if nothing changed since the last.

    Args:
        report: ``report(done, all)``; may raise to stop, and nothing is left then.
    """
    return copies.make_copy(desk.store, desk.now(), report=report)


def copy_before(desk: Desk, why: str, *, unless_younger: timedelta = timedelta(0)) -> Copied:
    """Make a copy before something that changes much.

    A full disk or a missing stick stops nothing: what follows can be taken back by itself.

    Args:
        why: ``import``, ``merge``, ``retention``; one small word.
        unless_younger: The last copy is good enough if it is not older than this.
    """
    if _is_recent(desk, unless_younger):
        return Copied()
    return copies.make_copy(desk.store, desk.now(), why)


def choose_folder(desk: Desk, elsewhere: Path | None) -> None:
    """Let copies go to a folder or stick from now on; ``None`` = into the profile.

    Raises:
        FileNotWritten: Nothing can be written there; nothing changed.
    """
    copies.choose_folder(desk.store.path.parent, elsewhere)


def _is_recent(desk: Desk, most: timedelta) -> bool:
    found = copies.copies_of(desk.store.path.parent)
    return bool(found) and timedelta(0) <= _age(desk.now(), found[0]) < most


def _age(now: datetime, copy: Copy) -> timedelta:
    return now - copy.made_at
