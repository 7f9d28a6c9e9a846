"""After a lock the program begins anew, so that the system takes back all of its memory.

Nobody can wipe what a program in Python has read: texts and keys lie in memory that was given
free, in Qt, in Chromium's processes. So once the database is closed the process is replaced by
a fresh one that asks for the passphrase and knows nothing. On Linux it keeps its number and the
socket of its doorbell; on Windows a new process starts and this one ends.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from desktop.ui.doorbell import NO_SOCKET

logger = logging.getLogger(__name__)

AFTER_LOCK = "WEEFSEL_AFTER_LOCK"
"""Variable in which a process tells the next one that it was locked. Nothing of a person."""
_BEGIN = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from desktop.cli import main; sys.exit(main())"
)
_HELPER = "QtWebEngine"
"""Begins the name of Chromium's processes, in which the map was drawn."""
_PATIENCE = 2.0
"""Seconds to wait until a process that was killed is gone."""
_DESCRIPTORS = Path("/proc/self/fd")
_FIRST_OF_OURS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What a locked program leaves to the one after it.

    Args:
        here: Name of the screen on which somebody was.
        bell: Number of the socket of the doorbell; -1 where it cannot be kept.
    """

    here: str = ""
    bell: int = NO_SOCKET


def taken() -> Left | None:
    """Return what a locked program left to this one, once; ``None`` = it was not locked."""
    told = os.environ.pop(AFTER_LOCK, None)
    if told is None:
        return None
    try:
        said = json.loads(told)
        return Left(here=str(said["here"]), bell=int(said["bell"]))
    except (ValueError, KeyError, TypeError):
        return Left()


def taken_over() -> Left | None:
    """Return what :func:`taken` does, and end the processes that drew for the one before.

    They are still there, as this one has its number. Were they ended before, a system that
    refuses to begin anew would leave a window without a map.
    """
    left = taken()
    if left is not None:
        end_helpers()
    return left


def own_command(folder: Path) -> Sequence[str]:
    """Return the command that opens the window on the profile in ``folder``.

    The working folder is not looked into for modules: it is anybody's.
    """
    root = Path(__file__).parents[2]
    return [sys.executable, "-P", "-c", _BEGIN, str(root), "--profile", str(folder.absolute())]


def begin_anew(command: Sequence[str], left: Left) -> None:
    """Run ``command`` in place of this process. Returns, with all as it was, if that is refused."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # Windows gives a program without a console none
            with suppress(OSError, ValueError):
                stream.flush()
    try:
        _begin(command, left)
    except OSError as error:
        logger.warning("The program could not begin anew: error %d", error.errno or 0)


def end_helpers() -> None:
    """End Chromium's processes and wait until they are gone, with all that they drew."""
    helpers = [each for each in psutil.Process().children(recursive=True) if _is_helper(each)]
    for helper in helpers:
        with suppress(psutil.Error):
            helper.kill()
    psutil.wait_procs(helpers, _PATIENCE)


def _is_helper(process: psutil.Process) -> bool:
    try:
        return bool(process.name().startswith(_HELPER))
    except psutil.Error:
        return False


if sys.platform == "win32":

    def _begin(command: Sequence[str], left: Left) -> None:
        """Start the next one and end at once. It opens a bell of its own by the same name."""
        told = json.dumps(asdict(Left(here=left.here)))
        subprocess.Popen(command, env=os.environ | {AFTER_LOCK: told})  # noqa: S603 - ours
        end_helpers()
        os._exit(0)

else:

    def _begin(command: Sequence[str], left: Left) -> None:
        """Become the next one; every open file but the bell is closed by that."""
        _let_none_through()
        if left.bell != NO_SOCKET:
            os.set_inheritable(left.bell, True)
        told = json.dumps(asdict(left))
        os.execve(command[0], list(command), os.environ | {AFTER_LOCK: told})  # noqa: S606


def _let_none_through() -> None:
    """Let every open file close when this process is replaced.

    Chromium leaves some open on purpose, shared memory with a drawn map among them: what is
    open lives on.
    """
    try:
        numbers = [int(each.name) for each in _DESCRIPTORS.iterdir()]
    except OSError:  # no Linux: the first thousand, more than a window ever has
        numbers = list(range(1024))
    for number in numbers:
        if number >= _FIRST_OF_OURS:
            with suppress(OSError):
                os.set_inheritable(number, False)
