"""Duplicates behind the window: looking for them after each change, merging, taking apart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.app.entry.ports import Work
from desktop.app.rounds import Rounds
from desktop.domain.changes import Changes
from desktop.domain.duplicates.merge_story import MergePreview, SplitPreview
from desktop.domain.privacy.access import Way
from desktop.i18n import translate
from desktop.services import duplicates, merging
from desktop.services.consent.withdrawals_heard import end_groundless
from desktop.services.desk import Desk
from desktop.services.privacy.shown import telling
from desktop.ui.merging.ports import Done, MergeJobs
from desktop.ui.news import News
from desktop.ui.tasks import Report, Runner

_LATER_MS = 4_000
"""After the window is up: what an earlier program or a sync without a window left to do."""


class Screening(Rounds):
    """Looks for records that may be the same whenever some changed, one round at a time.

    A round first brings in line with the merges that stand what came in by a sync. It runs
    beside the lane of the screens, so nobody waits for it.

    Args:
        desk: Returns the desk of now.
    """

    def __init__(
        self, desk: Callable[[], Desk], tasks: Runner, news: News, parent: QObject
    ) -> None:
        super().__init__(_round, desk, tasks, news, later=_LATER_MS, parent=parent)


def _round(desk: Desk, _report: Report) -> Changes:
    _count, changes = merging.mend(desk)
    changes |= end_groundless(desk)[1]
    found = duplicates.screen(desk)
    return changes | (Changes.DUPLICATES if found else Changes.NONE)


def merge_jobs(desk: Desk) -> MergeJobs:
    """Return what the dialogs ask of the services."""
    seen = partial(telling, desk, Way.MERGE)
    return MergeJobs(
        suggest=seen(partial(merging.preview_by_default, desk)),
        preview=seen(partial(merging.preview, desk)),
        merge=partial(merging.merge, desk),
        preview_split=seen(partial(merging.preview_split, desk)),
        split=partial(merging.split, desk),
    )


def offer_merge(work: Work, kind: str, one: UUID, other: UUID) -> None:
    """Show what merging two records would do, and let somebody do it."""
    from desktop.ui.merging.merge_dialog import MergeDialog

    jobs = merge_jobs(work.desk)

    def show(preview: MergePreview) -> None:
        dialog = MergeDialog(preview, jobs, work.tasks, work.window)
        dialog.merged.connect(partial(_merged, work))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    work.tasks.start(lambda _report: jobs.suggest(kind, one, other), on_done=show)


def offer_split(work: Work, merge: UUID) -> None:
    """Show what taking two records apart would do, and let somebody do it."""
    from desktop.ui.merging.split_dialog import SplitDialog

    jobs = merge_jobs(work.desk)

    def show(preview: SplitPreview) -> None:
        dialog = SplitDialog(merge, preview, jobs, work.tasks, parent=work.window)
        dialog.split.connect(partial(_told, work))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    work.tasks.start(lambda _report: jobs.preview_split(merge), on_done=show)


def tell_apart(desk: Desk, kind: str, one: UUID, other: UUID) -> Done:
    """Remember that two records are two; the first result takes it back."""
    _known, changes = duplicates.tell_apart(desk, kind, one, other)
    return partial(duplicates.doubt_again, desk, one, other), changes


def _told(work: Work, text: str, changes: Changes) -> None:
    work.news.tell(changes)
    work.window.say(text)


def _merged(work: Work, text: str, changes: Changes, split: Callable[[], Done]) -> None:
    def undo() -> None:
        work.tasks.start(
            lambda _report: split(),
            on_done=lambda done: _told(work, translate("window", "Undone"), done[1]),
        )

    work.news.tell(changes)
    work.window.say(text, undo)
