"""Handing a planned visit over: who claimed a door lets go of it, and a colleague goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.privacy.access import Way
from desktop.domain.visit import Visit
from desktop.i18n import translate
from desktop.services import visits
from desktop.services.following import claims, dormancy
from desktop.services.privacy.shown import tell
from desktop.ui.screens.relations.hand_over import HandOverDialog


def offer_visit(work: Work, visit: Visit, title: str) -> None:
    """Ask to which colleague a planned visit goes."""
    work.tasks.start(
        lambda _report: dormancy.colleagues(work.desk),
        on_done=partial(ask_to_whom, work, visit, title),
    )


def ask_to_whom(work: Work, visit: Visit, title: str, known: Sequence[str]) -> HandOverDialog:
    """Show the dialog; return it, open."""
    desk = work.desk
    why = translate(
        "hand over", "After the next sync it stands on the first screen of the colleague."
    )
    others = [name for name in known if name not in visit.consultants]
    tell(desk, Way.HAND_OVER, visit)
    dialog = HandOverDialog(title, why, others, work.tasks, parent=work.window)
    dialog.set_job(lambda values: claims.hand_over_visit(desk, visit.id, [values["owner"]]))
    dialog.done_with.connect(partial(_told, work, visit))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _told(work: Work, before: Visit, result: tuple[Visit, Changes]) -> None:
    after, changes = result
    work.news.tell(changes)
    if changes:
        said = translate("hand over", "Handed over to {who}")
        names = ", ".join(sorted(after.consultants))
        work.window.say(said.format(who=names), partial(_undo, work, before))


def _undo(work: Work, before: Visit) -> None:
    work.tasks.start(
        lambda _report: visits.change_visit(work.desk, before.id, consultants=before.consultants),
        on_done=partial(_undone, work),
    )


def _undone(work: Work, result: tuple[Visit, Changes]) -> None:
    work.news.tell(result[1])
    work.window.say(translate("window", "Undone"))
