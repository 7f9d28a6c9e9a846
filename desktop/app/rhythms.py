"""Contact rhythms in the window: setting one from a record, ending it, undoing both."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.rhythm import ContactRhythm, subject_of
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch, reaching
from desktop.ui.screens.relations.rhythm import RhythmDialog, RhythmSubject

FIELDS = ("every_days", "assignee", "paused_until")


def offer_rhythm(work: Work, kind: str, record_id: UUID, title: str) -> None:
    """Ask how often to be in touch with a record, as soon as what there is has been read."""
    work.tasks.start(
        lambda _report: _read(work.desk, record_id, title),
        on_done=partial(show_rhythm, work, kind, record_id),
    )


def show_rhythm(work: Work, kind: str, record_id: UUID, subject: RhythmSubject) -> RhythmDialog:
    """Show the dialog of a rhythm; return it, open."""
    desk, before = work.desk, subject.rhythm
    dialog = RhythmDialog(subject, desk.today, work.tasks, work.window)
    dialog.set_job(
        lambda values: keeping_in_touch.set_rhythm(desk, kind, record_id, seen=before, **values)
    )
    if before is not None:
        dialog.offer_end(partial(keeping_in_touch.end_rhythm, desk, before.id))
    dialog.done_with.connect(partial(_told, work, before))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def put_back(desk: Desk, before: ContactRhythm | None, after: ContactRhythm) -> Changes:
    """Return a rhythm to what it was: none, or its former fields."""
    if before is None:
        return keeping_in_touch.end_rhythm(desk, after.id)[1]
    kind, record_id = subject_of(before)
    if record_id is None:
        return Changes.NONE
    fields = {name: getattr(before, name) for name in FIELDS}
    return keeping_in_touch.set_rhythm(desk, kind, record_id, **fields)[1]


def _read(desk: Desk, record_id: UUID, title: str) -> RhythmSubject:
    return RhythmSubject(
        title,
        desk.author,
        keeping_in_touch.rhythm_of(desk, record_id),
        keeping_in_touch.rhythm_row_of(desk, record_id),
        partial(reaching.keeps_unseen, desk),
    )


def _told(work: Work, before: ContactRhythm | None, result: tuple[ContactRhythm, Changes]) -> None:
    after, changes = result
    work.news.tell(changes)
    if not changes:
        return
    said = (
        translate("rhythm", "Rhythm ended")
        if after.is_deleted
        else translate("rhythm", "Rhythm saved")
    )
    work.window.say(said, partial(_undo, work, before, after))


def _undo(work: Work, before: ContactRhythm | None, after: ContactRhythm) -> None:
    work.tasks.start(
        lambda _report: put_back(work.desk, before, after), on_done=partial(_undone, work)
    )


def _undone(work: Work, changes: Changes) -> None:
    work.news.tell(changes)
    work.window.say(translate("window", "Undone"))
