"""Whether a profile folder holds files of its own, and not ways out of it.

Opening a profile writes a dozen files by name. A link under one of these names, put there while
the folder was in other hands, would let it write over a file of the same person somewhere else.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import ProfileIncomplete

_FOLDERS = ("journal", "logs", "copies")


def check_entries(folder: Path) -> None:
    """Let a profile be opened whose files are plain files and whose folders are folders.

    ``maps`` holds open data only and may be a link to a larger disk.

    Raises:
        ProfileIncomplete: With the name of what is a link, or a folder, pipe or device.
    """
    for path in (folder, *(folder / name for name in _FOLDERS)):
        for entry in _entries(path):
            if not _is_plain(entry, top=path == folder):
                raise ProfileIncomplete(entry.name)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            yield from found
    except (FileNotFoundError, NotADirectoryError):
        return


def _is_plain(entry: os.DirEntry[str], *, top: bool) -> bool:
    told = entry.stat(follow_symlinks=False)
    if entry.is_symlink() or getattr(told, "st_reparse_tag", 0) == _JUNCTION:
        return top and entry.name == "maps"
    if top and "." not in entry.name and entry.is_dir():
        return True
    return stat.S_ISREG(told.st_mode)


_JUNCTION = 0xA0000003
"""What Windows calls a folder that leads to another one (``IO_REPARSE_TAG_MOUNT_POINT``)."""
