"""Exporting the visits that are listed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.app.entry.ports import Work
from desktop.domain.listing import VisitFilter
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.visits import count_visits
from desktop.ui.screens.visits.export import ExportDialog, ExportOrder
from desktop.ui.screens.visits.plan import counted_visits
from desktop.ui.tasks import Report


def offer_export(work: Work, wanted: VisitFilter) -> None:
    """Count what ``wanted`` lets through, then ask how to export it."""
    work.tasks.start(
        lambda _report: count_visits(work.desk, wanted),
        on_done=lambda total: _ask(work, wanted, total),
    )


def _ask(work: Work, wanted: VisitFilter, total: int) -> None:
    dialog = ExportDialog(
        partial(_write, work.desk, wanted),
        work.tasks,
        counted_visits(total),
        details=work.desk.may(Deed.EXPORT_DETAIL),
        parent=work.window,
    )

    def tell() -> None:
        if dialog.written is not None:
            said = translate("export", "Exported to {name}").format(name=dialog.written.name)
            work.window.say(said)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _write(desk: Desk, wanted: VisitFilter, order: ExportOrder, report: Report) -> Path:
    from desktop.services.exchanging.exports import export_visits

    return export_visits(
        desk,
        wanted,
        file_format=order.file_format,
        out=order.out,
        level=order.level,
        notes=order.notes,
        reason=order.reason,
        report=report,
    )
