"""What a history asks of the outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.syncing.review import HistoryStep


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryJobs:
    """Where steps come from.

    Args:
        local: What this laptop knows by itself; runs in the database lane.
        whole: What the server tells together with that: ``whole(kind, id)``; runs in the
            network lane, raises what the network raises.
        is_connected: Whether there is a server to ask; called in the main thread.
        now: The clock.
    """

    local: Callable[[UUID], Sequence[HistoryStep]]
    whole: Callable[[str, UUID], Sequence[HistoryStep]]
    is_connected: Callable[[], bool]
    now: Callable[[], datetime]
