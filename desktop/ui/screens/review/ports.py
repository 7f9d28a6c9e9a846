"""What the screen asks of the outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.conflict import Resolution
from desktop.domain.duplicates.duplicate import LikelyPair, Merged
from desktop.domain.syncing.review import Refused, ToCheck
from desktop.domain.traces.lint.fields import TellingText, TellingTexts
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.screens.review.items import ChoicesOf

Done = tuple[Any, Changes]


def _nothing() -> Sequence[Any]:
    return ()


def _no_texts() -> TellingTexts:
    return TellingTexts((), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewJobs:
    """Functions that run in the database lane, and two that do not.

    Args:
        to_check, refused: What waits.
        choices: How a conflict can be decided; called in the main thread.
        decide: ``decide(id, resolution)``; its first result undoes it with ``undo``.
        try_again, put_aside: What can be done about a refused change.
        now: The clock.
        history: Of the record that an item is about.
        likely, merged: Pairs that may be one record, and those that were made one.
        tell_apart: ``tell_apart(kind, one, other)``: they are two.
        telling: The latest texts that tell too much, and how many there are.
        no_problem, leave_text: What can be done about one of them here.
        of_team: Whether what the team wrote lies here too, or one's own only.
    """

    to_check: Callable[[], Sequence[ToCheck]]
    refused: Callable[[], Sequence[Refused]]
    choices: ChoicesOf
    decide: Callable[[UUID, Resolution], Done]
    undo: Callable[[Any], Done]
    try_again: Callable[[UUID], Done]
    put_aside: Callable[[UUID], Done]
    now: Callable[[], datetime]
    history: HistoryJobs
    likely: Callable[[], Sequence[LikelyPair]] = _nothing
    merged: Callable[[], Sequence[Merged]] = _nothing
    tell_apart: Callable[[str, UUID, UUID], Done] | None = None
    telling: Callable[[], TellingTexts] = _no_texts
    no_problem: Callable[[TellingText], Done] | None = None
    leave_text: Callable[[TellingText], Done] | None = None
    of_team: bool = True
