"""Keeping in touch in the window: its two lists, and what can be done with several rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from desktop.app.allowed import plan_for
from desktop.app.entry.ports import Work
from desktop.app.record_pages.details import put_details
from desktop.app.rhythms import offer_rhythm, put_back
from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.privacy.access import Read, Way
from desktop.domain.rhythm import ContactRhythm, subject_of
from desktop.i18n import translate
from desktop.services import views
from desktop.services.desk import Desk
from desktop.services.following import dormancy, keeping_in_touch, reaching
from desktop.services.following.dormancy import Done
from desktop.services.privacy.shown import counting, telling
from desktop.ui.destinations import Destination
from desktop.ui.lists.model import ListJobs
from desktop.ui.lists.plan import ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.lists.views import ViewJobs
from desktop.ui.screens.relations import plan, rhythms
from desktop.ui.screens.relations.hand_over import HandOverDialog
from desktop.ui.screens.relations.rhythm import RhythmDialog, RhythmSubject

_A_MONTH = timedelta(days=30)


def relation_screens(work: Work) -> Sequence[Destination]:
    """Return the list of relations, and that of rhythms, which is opened from it."""
    return (
        Destination(
            name=plan.SCREEN,
            title=lambda: translate("relations", "Keep in touch"),
            icon="in_touch",
            make=partial(_relations, work),
        ),
        Destination(
            name=rhythms.SCREEN,
            title=lambda: translate("rhythm", "Contact rhythms"),
            icon="rhythm",
            make=partial(_rhythms, work),
            is_listed=False,
        ),
    )


def show_asked_much(work: Work) -> None:
    """Go to the list of whom the team asks much."""
    screen = work.window.go(plan.SCREEN)
    if isinstance(screen, ListScreen):
        screen.show_filtered(plan.ASKED_MUCH)


def _relations(work: Work) -> ListScreen:
    desk = work.desk
    rows = ListJobs(
        telling(desk, Way.LIST, partial(dormancy.list_relations, desk)),
        counting(desk, Way.LIST, partial(dormancy.count_relations, desk)),
    )
    made = plan_for(desk, plan.relations_plan(lambda: work.wards, desk.today, work.contact_limit()))
    screen = ListScreen(made, ScreenJobs(rows, _views(desk, plan.SCREEN)), work.tasks)
    screen.open_requested.connect(work.pages.open)
    screen.bin_requested.connect(work.forms.move_to_bin)
    screen.deed_requested.connect(partial(_do_with_persons, work))
    screen.beside_requested.connect(lambda: work.window.go(rhythms.SCREEN))
    put_details(screen, work)
    return screen


def _rhythms(work: Work) -> ListScreen:
    desk = work.desk
    rows = ListJobs(
        telling(desk, Way.AGENDA, partial(keeping_in_touch.list_rhythms, desk)),
        partial(keeping_in_touch.count_rhythms, desk),
    )
    made = plan_for(desk, rhythms.rhythms_plan(desk.today))
    screen = ListScreen(made, ScreenJobs(rows, _views(desk, rhythms.SCREEN)), work.tasks)
    screen.open_requested.connect(lambda _kind, identity: _with_subject(work, identity, _open))
    screen.bin_requested.connect(work.forms.move_to_bin)
    screen.deed_requested.connect(partial(_do_with_rhythms, work))
    screen.beside_requested.connect(lambda: work.window.go(plan.SCREEN))
    return screen


def _views(desk: Desk, screen: str) -> ViewJobs:
    return ViewJobs(
        load=partial(views.views_of, desk, screen),
        save=partial(views.save_view, desk, screen),
        drop=partial(views.drop_view, desk),
    )


# Several contacts


def _do_with_persons(work: Work, name: str, ids: tuple[UUID, ...]) -> None:
    if not ids:
        return
    {plan.RHYTHM: _offer_rhythms, plan.HAND_OVER: _offer_hand_over, plan.CLOSE: _close}[name](
        work, ids
    )


def _offer_rhythms(work: Work, ids: Sequence[UUID]) -> RhythmDialog:
    desk = work.desk
    subject = RhythmSubject(_counted(len(ids)), "", misses=partial(reaching.keeps_unseen, desk))
    dialog = RhythmDialog(subject, desk.today, work.tasks, work.window)
    dialog.fields["assignee"].say(translate("relations", "empty: who follows the contact"))
    dialog.fields["paused_until"].hide()
    dialog.set_job(
        lambda values: dormancy.begin_rhythms(
            desk, ids, every_days=values["every_days"], assignee=values["assignee"] or None
        )
    )
    dialog.done_with.connect(partial(_told, work, _rhythms_begun))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _offer_hand_over(work: Work, ids: Sequence[UUID]) -> None:
    work.tasks.start(
        lambda _report: dormancy.colleagues(work.desk),
        on_done=partial(_ask_to_whom, work, ids),
    )


def _ask_to_whom(work: Work, ids: Sequence[UUID], known: Sequence[str]) -> HandOverDialog:
    desk = work.desk
    why = translate(
        "hand over", "The colleague follows them from now on, and keeps the rhythms there are."
    )
    others = [name for name in known if name != desk.author]
    desk.shown(Read(way=Way.HAND_OVER, persons=tuple(ids)))
    dialog = HandOverDialog(_counted(len(ids)), why, others, work.tasks, parent=work.window)
    dialog.set_job(lambda values: dormancy.hand_over(desk, ids, values["owner"]))
    dialog.done_with.connect(partial(_told, work, _handed_over))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _close(work: Work, ids: Sequence[UUID]) -> None:
    work.tasks.start(
        lambda _report: dormancy.close_relations(work.desk, ids),
        on_done=partial(_told, work, _closed),
    )


def _told(work: Work, words: Callable[[int], str], done: Done) -> None:
    work.news.tell(done.changes)
    said = [words(done.count)] if done.count else [translate("relations", "Nothing changed")]
    if done.left_out:
        said.append(translate("relations", "%n left out: do not contact", "", done.left_out))
    undo = partial(_undo, work, partial(dormancy.take_back, work.desk, done))
    work.window.say(" · ".join(said), undo if done.count else None)


def _undo(work: Work, back: Callable[[], Changes]) -> None:
    work.tasks.start(lambda _report: back(), on_done=partial(_undone, work))


def _undone(work: Work, changes: Changes) -> None:
    work.news.tell(changes)
    work.window.say(translate("window", "Undone"))


def _counted(n: int) -> str:
    return translate("relations", "%n contact(s)", "", n)


def _rhythms_begun(n: int) -> str:
    return translate("relations", "Rhythm set for %n contact(s)", "", n)


def _handed_over(n: int) -> str:
    return translate("relations", "%n contact(s) handed over", "", n)


def _closed(n: int) -> str:
    return translate("relations", "%n contact(s) closed", "", n)


# Rhythms


def _do_with_rhythms(work: Work, name: str, ids: tuple[UUID, ...]) -> None:
    if name == rhythms.LOG:
        for identity in ids[:1]:
            _with_subject(work, identity, _log)
        return
    step: Mapping[str, Callable[[Desk, UUID], tuple[ContactRhythm, Changes]]] = {
        rhythms.PAUSE: _pause,
        rhythms.END: keeping_in_touch.end_rhythm,
    }
    words = {rhythms.PAUSE: _paused, rhythms.END: _ended}
    work.tasks.start(
        lambda _report: _each(work.desk, ids, step[name]),
        on_done=partial(_rhythms_told, work, words[name]),
    )


_Changed = tuple[list[tuple[ContactRhythm, ContactRhythm]], Changes]


def _each(
    desk: Desk,
    ids: Sequence[UUID],
    step: Callable[[Desk, UUID], tuple[ContactRhythm, Changes]],
) -> _Changed:
    """Take a step with each rhythm; return those that changed, as they were and as they are."""
    done, changes = [], Changes.NONE
    for identity in ids:
        before = keeping_in_touch.get_rhythm(desk, identity)
        after, changed = step(desk, identity)
        if changed:
            done.append((before, after))
            changes |= changed
    return done, changes


def _pause(desk: Desk, identity: UUID) -> tuple[ContactRhythm, Changes]:
    return keeping_in_touch.pause_rhythm(desk, identity, desk.today() + _A_MONTH)


def _rhythms_told(work: Work, words: Callable[[int], str], result: _Changed) -> None:
    done, changes = result
    if not done:
        return

    def back() -> Changes:
        undone = Changes.NONE
        for before, after in done:
            undone |= put_back(work.desk, before, after)
        return undone

    work.news.tell(changes)
    work.window.say(words(len(done)), partial(_undo, work, back))


def _paused(n: int) -> str:
    return translate("rhythm", "%n rhythm(s) paused for a month", "", n)


def _ended(n: int) -> str:
    return translate("rhythm", "%n rhythm(s) ended", "", n)


def _with_subject(
    work: Work, identity: UUID, then: Callable[[Work, str, UUID, str], object]
) -> None:
    """Go on with what a rhythm is about: kind, id and name."""

    def read() -> tuple[str, UUID, str]:
        kind, record_id = subject_of(keeping_in_touch.get_rhythm(work.desk, identity))
        about = record_id or identity
        row = keeping_in_touch.rhythm_row_of(work.desk, about)
        return kind, about, row.name if row else ""

    work.tasks.start(lambda _report: read(), on_done=lambda found: then(work, *found))


def _open(work: Work, kind: str, record_id: UUID, name: str) -> None:
    offer_rhythm(work, kind, record_id, name)


def _log(work: Work, kind: str, record_id: UUID, name: str) -> None:
    hit: Any = Hit(kind=kind, id=record_id, title=name, context="")
    work.forms.log_with(hit)
