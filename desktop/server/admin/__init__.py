"""The command ``weefsel-server``: running the server and looking after it.

Each subject is read only when it is asked for, so that ``--help`` answers at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code.

    Returns:
        0 done, 1 failed, 2 wrong use or bad input.
    """
    from desktop.server.admin.command import run

    return run(sys.argv[1:] if arguments is None else arguments)
