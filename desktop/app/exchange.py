"""Reading lists in from files and writing them out, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.app.entry.ports import Work
from desktop.app.mapping.atlas import offer_atlas
from desktop.domain.changes import Changes
from desktop.domain.exchange import ExportOrder, ImportOrder, ImportReport, TakenBack
from desktop.domain.listing import Order
from desktop.errors import RowProblem
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.exchanging import imports
from desktop.services.persons import review_day
from desktop.ui.exchange.earlier import EarlierImportsDialog
from desktop.ui.exchange.export_dialog import RecordExportDialog
from desktop.ui.exchange.import_dialog import ImportDialog
from desktop.ui.exchange.ports import ImportJobs
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.tasks import Report

ALL = 1_000_000_000


def connect_exchange(screen: ListScreen, work: Work, jobs: ScreenJobs) -> None:
    """Let the menu of a list read files in and write them out."""
    plan = screen.plan
    deeds: Mapping[str, Callable[[Any], object]] = {
        "import": lambda _wanted: offer_import(work, plan.kind),
        "export": lambda wanted: offer_list_export(work, plan, jobs, wanted),
        "earlier": lambda _wanted: offer_earlier(work),
    }
    screen.files_requested.connect(lambda name, wanted: deeds[name](wanted))


def exchange_jobs(work: Work) -> Mapping[str, Callable[[], object]]:
    """Return what the menus of the window do with files."""
    return {
        "import_list": lambda: offer_import(work, "person"),
        "earlier_imports": lambda: offer_earlier(work),
        "ward_atlas": lambda: offer_atlas(work),
    }


def offer_import(work: Work, kind: str) -> ImportDialog:
    """Ask for a file of records of this kind, and read it in; return the open dialog."""
    changes = [Changes.NONE]
    dialog = ImportDialog(import_jobs(work.desk, changes), work.tasks, kind, work.window)
    dialog.changed.connect(partial(_tell, work, changes))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def offer_earlier(work: Work) -> EarlierImportsDialog:
    """List the earlier imports; return the open dialog."""
    changes = [Changes.NONE]
    dialog = EarlierImportsDialog(import_jobs(work.desk, changes), work.tasks, work.window)
    dialog.changed.connect(partial(_tell, work, changes))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def offer_list_export(work: Work, plan: ListPlan, jobs: ScreenJobs, wanted: Any) -> None:
    """Find what ``wanted`` lets through, then ask how to export it."""
    order = Order(column=plan.order.column)

    def ids(_report: Report) -> Sequence[UUID]:
        return [row.id for row in jobs.rows.fetch(wanted, order, offset=0, limit=ALL).rows]

    work.tasks.start(ids, on_done=lambda found: _ask(work, plan, found))


def import_jobs(desk: Desk, changes: list[Changes]) -> ImportJobs:
    """Return what the dialogs ask for.

    Args:
        changes: Its one member becomes what the last job touched.
    """

    def load(order: ImportOrder, report: Report) -> ImportReport:
        done, changes[0] = imports.import_file(desk, order, report=report)
        return done

    def take_back(run: UUID, report: Report) -> TakenBack:
        done, changes[0] = imports.take_back(desk, run, report)
        return done

    return ImportJobs(
        preview=partial(imports.preview_file, desk),
        with_column=imports.with_column,
        decided=imports.decided,
        load=load,
        take_back=take_back,
        earlier=partial(imports.earlier_imports, desk),
        save_problems=_save_problems,
        today=desk.today,
        review_on=partial(review_day, desk),
    )


def _ask(work: Work, plan: ListPlan, ids: Sequence[UUID]) -> None:
    export = partial(_export, work.desk, ids)
    listed = plan.counted(len(ids))
    dialog = RecordExportDialog(export, work.tasks, plan.kind, listed, parent=work.window)

    def tell() -> None:
        if dialog.written is not None:
            said = translate("export", "Exported to {name}").format(name=dialog.written.name)
            work.window.say(said)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _export(desk: Desk, ids: Sequence[UUID], order: ExportOrder, report: Report) -> Path:
    from desktop.services.exchanging.record_files import export_records

    export_records(desk, replace(order, ids=ids), report=report)
    return order.out


def _save_problems(problems: Sequence[RowProblem], out: Path) -> Path:
    from desktop.services.exchanging.imports.problems import write_problems

    return write_problems(problems, out)


def _tell(work: Work, changes: Sequence[Changes]) -> None:
    work.news.tell(changes[0])
