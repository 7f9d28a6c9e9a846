"""The command ``weefsel``: the same services as the window, without a window.

This file imports next to nothing, and each subject is read only when it is asked for:
``weefsel --help`` answers in the time Python itself takes to start.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code.

    Returns:
        0 done, 1 failed, 2 wrong use or bad input.
    """
    from desktop.cli.command import run

    return run([_legible(word) for word in (sys.argv[1:] if arguments is None else arguments)])


def _legible(word: str) -> str:
    """Return ``word`` as typed, also where the computer claims to know ASCII only."""
    return word.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
