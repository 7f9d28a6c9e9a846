"""Keeps the memory of this process, with the key in it, out of dumps that a crash would write."""

from __future__ import annotations

import sys

_WITHOUT_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: a report of a crash leaves the memory of the program out."""


def leave_no_dump() -> None:
    """Let a crash of this process write none of its memory to a disk, from now on."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.WerSetFlags(_WITHOUT_HEAP)
    else:
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
