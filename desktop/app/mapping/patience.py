"""Waiting for a publisher in a worker, so that the person can still stop it."""

from __future__ import annotations

import time
from collections.abc import Callable

from desktop.ui.tasks import Report

_SLICE = 0.25
"""Seconds after which somebody who waits looks whether the person pressed stop."""


def patient(report: Report) -> Callable[[float], None]:
    """Return what waits some seconds, and stops waiting when the person presses stop."""

    def rest(seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            report(0, 0)
            time.sleep(min(left, _SLICE))

    return rest
