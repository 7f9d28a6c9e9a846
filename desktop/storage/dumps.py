"""Keeps the memory of this process, with the key in it, from dumps and from other programs."""

from __future__ import annotations

import sys

_WITHOUT_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: a report of a crash leaves the memory of the program out."""
_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux."""


def leave_no_dump() -> None:
    """Let a crash of this process write none of its memory to a disk, from now on.

    On Linux that is more than a limit of zero, which programs that collect crashes pass over;
    other programs of the same account cannot look into its memory any more either.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.WerSetFlags(_WITHOUT_HEAP)
    else:
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
