"""What the page about who read what asks of the outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from desktop.domain.listing import Hit, Page
from desktop.domain.privacy.access import Access, AccessFilter


class LogRow(NamedTuple):
    """A line with what it is about, in words."""

    id: UUID
    line: Access
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A log: of this laptop, or of the whole city.

    Args:
        fetch: ``fetch(filter, offset=…, limit=…)``.
        notes: Sentences on whether the log is whole, and whether that is bad.
        hints: Sentences about unusual reading.
        is_far: It is asked over the network.
    """

    fetch: Callable[..., Page[LogRow]]
    count: Callable[[AccessFilter], int]
    notes: Callable[[], Sequence[tuple[str, bool]]]
    hints: Callable[[], Sequence[str]]
    is_far: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LogJobs:
    """Functions for the page.

    Args:
        own: The log of this laptop.
        city: That of the city; ``None`` for a role that does not read it, or without a server.
        colleagues: Account names to choose from.
        suggest: Finds contacts by name; ``None`` for a role that sees none.
        ask_where: Asks for a reason and a file; ``None`` = nobody wants one after all.
        export: ``export(rows, out, reason)``; ``None`` where the role does not allow it.
        now: The clock.
    """

    own: Source
    city: Source | None
    colleagues: Callable[[], Sequence[str]]
    suggest: Callable[[str], Sequence[Hit]] | None
    ask_where: Callable[[], tuple[Path, str] | None]
    export: Callable[[Sequence[Access], Path, str], Any] | None
    now: Callable[[], datetime]
