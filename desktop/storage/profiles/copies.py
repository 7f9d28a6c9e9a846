"""Copies that the program makes by itself: where they lie, which stay, and when they must go.

Each is an ordinary backup file. They lie in the profile, or in a folder that somebody chose, a
stick for instance, which may not be there: then the profile takes the copy, and what should
have happened in that folder (``owed``) happens when it is back.
"""

from __future__ import annotations

import json
import logging
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from uuid import uuid4

from sqlalchemy import text

from desktop.domain.privacy.safekeeping import Copied, Copy
from desktop.domain.thinning import kept
from desktop.errors import Cancelled, DatabaseDamaged, ExpectedError, FileNotWritten
from desktop.storage.disk import make_private_folder, write_whole
from desktop.storage.engine import Store, translated_errors
from desktop.storage.migrate import Report, quietly
from desktop.storage.profiles import keys
from desktop.storage.profiles.backup import change_slots, write_backup

logger = logging.getLogger(__name__)

FOLDER = "copies"
STATE = "copies.json"
BY_ITSELF = "auto"
BEFORE_BACK = "back"
"""Why there is a copy of what was there when somebody went back to a backup."""
_LEAST_LEFT = 64 * 1024 * 1024
"""A copy never takes the last of a disk."""
_MOMENT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"weefsel-(?P<mark>[0-9a-f]{8})-(?P<at>\d{8}T\d{6}Z)-(?P<why>[a-z]+)\.backup")
_MARK = re.compile(r"[0-9a-f]{8}")
"""It becomes a part of names of files."""
_BEFORE_STAY = 3
"""How many copies from before an import, merge and so on stay, beside the others."""
_WHAT_CHANGES = (
    "SELECT (SELECT ifnull(max(n), 0) FROM outbox) || ':' || (SELECT count(*) FROM erased)"
    " || ':' || ifnull((SELECT group_concat(scope || token) FROM cursor), '')"
)
_turn = Lock()
"""One copy at a time, and none while older ones are taken away: it could hold what had to go."""


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered about copies, beside the database.

    Args:
        mark: Tells the copies of this profile from those of another one in the same folder.
        elsewhere: The folder that somebody chose; empty = in the profile.
        apart: Folders that were chosen on another disk than that of the profile.
        owed: Folders in which all copies but a fresh one must still go.
        seen: What the last copy held, and where it went.
        problem: Why the last copy did not go where it should: ``no_folder``, ``disk_full``,
            ``read_only``, …; empty = it did.
    """

    mark: str
    elsewhere: str = ""
    apart: tuple[str, ...] = ()
    owed: tuple[str, ...] = ()
    seen: str = ""
    problem: str = ""


def read_state(folder: Path) -> State:
    """Return what is remembered in a profile; a fresh start if that cannot be read."""
    try:
        body = json.loads((folder / STATE).read_bytes())
        known = {name: body[name] for name in State.__dataclass_fields__ if name in body}
        lists = {name: tuple(body.get(name, ())) for name in ("owed", "apart")}
        state = State(**known | lists)
        is_ours = _MARK.fullmatch(state.mark) and all(
            isinstance(each, str)
            for each in (state.elsewhere, state.seen, state.problem, *state.owed, *state.apart)
        )
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return State(uuid4().hex[:8])
    return state if is_ours else State(uuid4().hex[:8])


def choose_folder(folder: Path, elsewhere: Path | None) -> None:
    """Let copies go to another folder from now on; ``None`` = in the profile again.

    Raises:
        FileNotWritten: Nothing can be written there; nothing changed.
    """
    if elsewhere is not None:
        _try(elsewhere)
    chosen = "" if elsewhere is None else str(elsewhere.absolute())
    with _turn:
        state = read_state(folder)
        apart = {*state.apart} - {chosen}
        if chosen and _disk_of(Path(chosen)) != _disk_of(folder):
            apart.add(chosen)
        state = replace(state, elsewhere=chosen, apart=tuple(sorted(apart)))
        _keep(folder, replace(state, seen="", problem=""))


def is_there(folder: Path, state: State, place: Path) -> bool:
    """Return whether a folder for copies can be reached now.

    A stick that was pulled out may leave an empty folder behind, on the disk of the laptop:
    what is written there is on no stick, and what must go from the stick is not there.
    """
    if not place.is_dir():
        return False
    return str(place) not in state.apart or _disk_of(place) != _disk_of(folder)


def copies_of(folder: Path) -> Sequence[Copy]:
    """Return the copies of a profile that can be reached now, the newest first."""
    state = read_state(folder)
    found = [copy for place in _places(folder, state) for copy in _found(place, state.mark)]
    return sorted(found, key=lambda copy: copy.made_at, reverse=True)


def is_ours(folder: Path, file: Path) -> bool:
    """Return whether a file has the name of a copy of this profile."""
    told = _NAME.fullmatch(file.name)
    return told is not None and told["mark"] == read_state(folder).mark


def make_copy(
    store: Store,
    now: datetime,
    why: str = BY_ITSELF,
    *,
    report: Report = quietly,
    sparing: Path | None = None,
) -> Copied:
    """Make a copy if anything changed since the last one, and thin out the older ones.

    Never raises what a full disk or a missing stick is the cause of: nobody asked for it.

    Args:
        report: ``report(bytes done, bytes in all)``; may raise to stop, and nothing is left then.
        sparing: A copy that is not thinned out: somebody is about to go back to it.
    """
    folder = store.path.parent
    if not (folder / keys.KEYS).exists():
        return Copied(problem="no_keys")  # a database by itself: nothing could open its copy
    with _turn:
        state = read_state(folder)
        left = {*state.owed} - {str(place) for place in _places(folder, state)}
        state = _settled(folder, state, left)  # no copies go there any more: nothing to wait for
        outcome = Copied()
        for place in _wanted(folder, state):
            _remove_halves(place, state.mark)
            seen = f"{_what_there_is(store)} {place}"
            if seen == state.seen and _has_copies(folder, state, place):
                return Copied(problem=state.problem)
            file = place / _name(state.mark, now, why)
            made = _write(store, state, file, report)
            outcome = Copied(made.copy, outcome.problem or made.problem)
            if made.copy is not None:
                state = replace(state, seen=seen)
                state = _thinned(folder, state, made.copy, sparing=sparing)
                break
        _keep(folder, replace(state, problem=outcome.problem))
    return outcome


def drop_copies(folder: Path) -> None:
    """Remove all copies: they hold what was erased. Those out of reach go when they are back."""
    with _turn:
        state = read_state(folder)
        for place in {*map(str, _places(folder, state)), *state.owed}:
            _remove_halves(Path(place), state.mark)
            _remove(_found(Path(place), state.mark))
        _keep(folder, replace(state, seen="", owed=_out_of_reach(folder, state)))


def replace_copies(folder: Path) -> None:
    """Let all copies go once there is a fresh one: the key that opens them is an old one."""
    with _turn:
        state = read_state(folder)
        everywhere = {str(place) for place in _places(folder, state)}
        _keep(folder, replace(state, seen="", owed=tuple(sorted(everywhere | {*state.owed}))))


def give_slots(folder: Path, slots: Sequence[keys.Slot]) -> None:
    """Let the passphrase of now open the older copies too, and no earlier one."""
    with _turn:
        state = read_state(folder)
        owed = {*state.owed, *_out_of_reach(folder, state)}
        for place in _places(folder, state):
            if str(place) in state.owed:  # a data key of before: these slots do not fit it
                continue
            for copy in _found(place, state.mark):
                try:
                    change_slots(copy.file, slots)
                except ExpectedError:
                    logger.warning("A copy could not be given the new keys")
                    owed.add(str(place))
        _keep(folder, replace(state, owed=tuple(sorted(owed))))


def let_open(folder: Path, slots: Sequence[keys.Slot]) -> None:
    """Let other slots open the profile and its copies; cut short, an opening does the rest.

    It sees by the second copy of the keys, which comes last, that something is left to do.
    """
    keys.write_first_copy(folder, slots)
    give_slots(folder, slots)
    keys.write_second_copy(folder, slots)


def _wanted(folder: Path, state: State) -> Iterator[Path]:
    """Yield where a copy should go, then where it goes if that fails."""
    if state.elsewhere:
        yield Path(state.elsewhere)
    yield folder / FOLDER


def _has_copies(folder: Path, state: State, place: Path) -> bool:
    """Return whether there is a copy: somebody may have taken them away."""
    return is_there(folder, state, place) and any(_found(place, state.mark))


def _write(store: Store, state: State, file: Path, report: Report) -> Copied:
    try:
        problem = _refusal(store, state, file.parent)
        if not problem:
            write_backup(store, store.path.parent, file, report=report)
    except Cancelled:
        raise
    except FileNotWritten as error:
        problem = error.reason
    except DatabaseDamaged:
        problem = "damaged"
    except (OSError, ExpectedError):
        problem = "read_only"
    return Copied(problem=problem) if problem else Copied(file)


def _refusal(store: Store, state: State, place: Path) -> str:
    """Return why a copy cannot go to a folder, as far as that can be seen before."""
    if place.parent == store.path.parent:
        make_private_folder(place)
    if not is_there(store.path.parent, state, place):
        return "no_folder"
    full = shutil.disk_usage(place).free < 2 * _size(store) + _LEAST_LEFT
    return "disk_full" if full else ""


def _thinned(folder: Path, state: State, fresh: Path, *, sparing: Path | None) -> State:
    """Remove what need not stay beside the fresh copy, and all but that where it is owed."""
    found = list(_found(fresh.parent, state.mark))
    by_time = sorted(found, key=lambda copy: copy.made_at, reverse=True)
    moments = kept(copy.made_at for copy in found if copy.why == BY_ITSELF)
    before = [copy.file for copy in by_time if copy.why != BY_ITSELF][:_BEFORE_STAY]
    staying = {fresh, sparing, *before, *(copy.file for copy in found if copy.made_at in moments)}
    _remove(copy for copy in found if copy.file not in staying)
    return _settled(folder, state, state.owed, fresh)


def _settled(folder: Path, state: State, places: Iterable[str], fresh: Path | None = None) -> State:
    """Empty folders that owe it, those that are there."""
    paid = set()
    for place in places:
        _remove(copy for copy in _found(Path(place), state.mark) if copy.file != fresh)
        left = [copy for copy in _found(Path(place), state.mark) if copy.file != fresh]
        if is_there(folder, state, Path(place)) and not left:
            paid.add(place)
    return replace(state, owed=tuple(place for place in state.owed if place not in paid))


def _remove(copies: Iterable[Copy]) -> None:
    for copy in copies:
        with suppress(OSError):  # open in another program, or on a stick that is read-only
            copy.file.unlink(missing_ok=True)


def _places(folder: Path, state: State) -> Iterable[Path]:
    return [folder / FOLDER, *([Path(state.elsewhere)] if state.elsewhere else [])]


def _out_of_reach(folder: Path, state: State) -> tuple[str, ...]:
    """Return the folders that still hold copies, or may: they are not there now."""
    named = {str(place) for place in _places(folder, state)} | {*state.owed}
    elsewhere = named - {str(folder / FOLDER)}
    away = {each for each in elsewhere if not is_there(folder, state, Path(each))}
    return tuple(sorted(away | {each for each in named if any(_found(Path(each), state.mark))}))


def _disk_of(place: Path) -> int | None:
    """Return what tells a disk from another; ``None`` if that cannot be asked."""
    try:
        return place.stat().st_dev
    except OSError:
        return None


def _found(place: Path, mark: str) -> Iterator[Copy]:
    try:
        files = sorted(place.iterdir())
    except OSError:  # it is not there, or it went just now
        return
    for file in files:
        told = _NAME.fullmatch(file.name)
        if told is not None and told["mark"] == mark:
            made_at = datetime.strptime(told["at"], _MOMENT).replace(tzinfo=UTC)
            try:
                size = file.stat().st_size
            except OSError:  # on a stick that was pulled out meanwhile
                continue
            yield Copy(file, made_at, told["why"], size)


def _remove_halves(place: Path, mark: str) -> None:
    """Remove what a program that was killed left of a copy; ours alone, as the profile is."""
    with suppress(OSError):
        for half in place.glob(f"weefsel-{mark}-*.backup.*"):
            half.unlink(missing_ok=True)


def _name(mark: str, now: datetime, why: str) -> str:
    return f"weefsel-{mark}-{now.astimezone(UTC).strftime(_MOMENT)}-{why}.backup"


def _what_there_is(store: Store) -> str:
    with store.reading() as session:
        return str(session.scalar(text(_WHAT_CHANGES)))


def _size(store: Store) -> int:
    return sum(
        file.stat().st_size
        for suffix in ("", "-wal")
        if (file := store.path.with_name(store.path.name + suffix)).exists()
    )


def _try(place: Path) -> None:
    trial = place / f".weefsel-{uuid4().hex}"
    try:
        trial.write_bytes(b"")
        trial.unlink()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileNotWritten(place.name, "no_folder") from error
    except OSError as error:
        raise FileNotWritten(place.name, "read_only") from error


def _keep(folder: Path, state: State) -> None:
    with translated_errors():
        write_whole(folder / STATE, json.dumps(asdict(state), indent=2).encode())
