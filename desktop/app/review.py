"""The screen with what has to be reviewed, bound to the services."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.app.duplicates import offer_merge, offer_split, tell_apart
from desktop.app.entry.ports import Work
from desktop.app.text_review import KnownNames, leave_text, no_problem, telling_texts
from desktop.domain.changes import Changes
from desktop.domain.conflict import Conflict, Resolution
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed
from desktop.domain.traces.lint.fields import TellingText
from desktop.services import conflicts, duplicates, merging
from desktop.services.desk import Desk
from desktop.services.privacy.shown import telling
from desktop.services.walls import may_change
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.screens.review.ports import ReviewJobs
from desktop.ui.screens.review.screen import ReviewScreen

MOST_LISTED = 200
"""Pairs shown at once; others come when these are done."""


def review_screen(work: Work, history: HistoryJobs) -> ReviewScreen:
    """Return the screen for an open profile."""
    names = KnownNames(lambda: work.desk, work.news, work.window)
    screen = ReviewScreen(review_jobs(work.desk, history, names), work.tasks)
    screen.rewrite_requested.connect(partial(_rewrite, work))
    screen.decided.connect(partial(_decided, work))
    screen.undone.connect(work.news.tell)
    screen.open_requested.connect(work.pages.open)
    screen.merge_requested.connect(partial(offer_merge, work))
    screen.split_requested.connect(partial(offer_split, work))
    return screen


def review_jobs(desk: Desk, history: HistoryJobs, names: KnownNames | None = None) -> ReviewJobs:
    """Return what the screen asks of the services.

    Args:
        names: Of the contacts; without them texts are not listed.
    """
    seen = partial(telling, desk, Way.REVIEW)
    texts: dict[str, Any] = {}
    if names is not None:
        texts = {
            "telling": seen(partial(telling_texts, desk, names)),
            "no_problem": partial(no_problem, desk),
            "leave_text": partial(leave_text, desk),
        }
    return ReviewJobs(
        to_check=seen(partial(conflicts.to_check, desk)),
        refused=seen(partial(conflicts.refused, desk)),
        choices=conflicts.choices_of if may_change(desk, "conflict") else _no_choices,
        decide=partial(conflicts.decide, desk),
        undo=partial(_undo, desk),
        try_again=partial(conflicts.try_again, desk),
        put_aside=partial(conflicts.put_aside, desk),
        now=desk.now,
        history=history,
        likely=seen(partial(duplicates.likely, desk, limit=MOST_LISTED)),
        merged=seen(partial(merging.latest_merges, desk)),
        tell_apart=partial(tell_apart, desk),
        of_team=desk.may(Deed.SEE_TEAM),
        **texts,
    )


def _no_choices(_conflict: Conflict) -> Sequence[Resolution]:
    return ()


def _rewrite(work: Work, telling: TellingText) -> None:
    if telling.open_id is not None:
        place = telling.field, telling.remarks[0].mark
        work.forms.open_text(telling.open_kind, telling.open_id, place)


def _undo(desk: Desk, token: Any) -> tuple[None, Changes]:
    return token() if callable(token) else conflicts.undo(desk, token)


def _decided(work: Work, text: str, changes: Changes, undo: Any) -> None:
    work.news.tell(changes)
    work.window.say(text, undo)
