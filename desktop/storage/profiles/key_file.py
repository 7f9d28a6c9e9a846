"""The files with the keys of a profile, looked at from outside: before anything heavy is loaded."""

from __future__ import annotations

import json
from pathlib import Path

KEYS = "keys.json"
SECOND_COPY = "keys.json.bak"


def is_profile(folder: Path) -> bool:
    """Return whether there is a profile in ``folder``, be it one with a file missing."""
    return any((folder / name).exists() for name in (KEYS, SECOND_COPY))


def names_way(folder: Path, kind: str) -> bool:
    """Return whether a slot of this kind seems to be there.

    A hint only: whether the file is whole and the slot opens anything shows when it is tried.
    """
    for name in (KEYS, SECOND_COPY):
        try:
            slots = json.loads((folder / name).read_bytes())["slots"]
            return any(slot["kind"] == kind for slot in slots)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
    return False
