"""The user that PostgreSQL runs as. It refuses to be root; Windows has no such user to find.

All calls of the server that only POSIX knows are in here.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TypedDict

logger = logging.getLogger(__name__)

CANDIDATES = ("postgres", "nobody")
"""Users that a machine usually has and that own nothing of anybody."""


class Account(TypedDict, total=False):
    """What :mod:`subprocess` is told to run a program as somebody else; empty: as ourselves."""

    user: int
    group: int
    extra_groups: list[int]


if sys.platform == "win32":

    def account() -> Account:
        """Return nothing: on Windows PostgreSQL gives up its rights by itself."""
        return {}

    def own(folder: Path) -> None:
        """Make a folder; what is in a user's profile is closed to others by the system."""
        folder.mkdir(parents=True, exist_ok=True)

    def give(path: Path, content: str) -> None:
        """Write a file that only PostgreSQL's user reads."""
        path.write_text(content, "utf-8")

    def leave_to_folder(file: Path) -> None:
        """Do nothing: on Windows a file has the rights of its folder."""

else:
    import pwd

    def account() -> Account:
        """Return the user for PostgreSQL when we are root ourselves.

        Raises:
            RuntimeError: This machine has none of :data:`CANDIDATES`.
        """
        if os.geteuid() != 0:
            return {}
        for name in CANDIDATES:
            try:
                found = pwd.getpwnam(name)
            except KeyError:
                continue
            return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
        raise RuntimeError("PostgreSQL cannot run as root and there is no user for it")

    def own(folder: Path) -> None:
        """Make a folder that only PostgreSQL's user can open, and that it can reach."""
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        who = account()
        if who:
            os.chown(folder, who["user"], who["group"])
            _open_the_way(folder.resolve())

    def give(path: Path, content: str) -> None:
        """Write a file that only PostgreSQL's user reads."""
        path.touch(mode=0o600)
        path.write_text(content, "utf-8")
        who = account()
        if who:
            os.chown(path, who["user"], who["group"])

    def leave_to_folder(file: Path) -> None:
        """Give a file that root made to whom its folder belongs: the service, which is not root."""
        if os.geteuid() == 0:
            owner = file.parent.stat()
            os.chown(file, owner.st_uid, owner.st_gid)

    def _open_the_way(folder: Path) -> None:
        """Let others pass through, not look into, the folders above."""
        for above in folder.parents:
            mode = above.stat().st_mode & 0o777
            if not mode & 0o001:
                above.chmod(mode | 0o001)
                logger.warning("a folder above the database may now be passed through by others")
