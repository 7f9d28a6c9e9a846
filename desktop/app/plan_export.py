"""Putting a plan in a calendar, from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.app.entry.ports import Work
from desktop.domain.exchange import Exported
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.following.plan_export import AHEAD, export_plan, kinds_of
from desktop.ui.screens.relations.plan_export import PlanExportDialog, PlanExportJobs


def offer_plan(work: Work) -> PlanExportDialog:
    """Ask what to take along and write it; return the open dialog."""
    desk = work.desk
    jobs = PlanExportJobs(
        today=desk.today,
        last=desk.today() + AHEAD,
        choose=partial(_choose, work),
        export=partial(export_plan, desk),
        kinds=kinds_of(desk),
        names=desk.may(Deed.EXPORT_DETAIL),
    )
    dialog = PlanExportDialog(jobs, work.tasks, work.window)
    dialog.done_with.connect(partial(_told, work))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _choose(work: Work) -> Path | None:
    name = f"weefsel-{work.desk.today().isoformat()}.ics"
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window,
        translate("plan", "Put my plan in a calendar"),
        str(Path.home() / name),
        f"{translate('plan', 'Calendar')} (*.ics)",
    )
    return Path(chosen) if chosen else None


def _told(work: Work, done: Exported) -> None:
    said = translate("plan", "%n line(s) written for your calendar", "", done.rows)
    work.window.say(said)
