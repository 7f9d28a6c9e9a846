"""The ward atlas, from the map and from the menu."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from desktop.app.entry.ports import Work
from desktop.domain.period import Period, quarter_of
from desktop.domain.record import WardCode
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.ui.screens.map.atlas import AtlasDialog, AtlasOrder
from desktop.ui.screens.map.closer import open_file
from desktop.ui.tasks import Report


def offer_atlas(work: Work, ward: str = "", period: Period | None = None) -> AtlasDialog:
    """Ask which pages to write, and where; return the open dialog.

    Args:
        ward: Code of the one to offer; empty = all.
        period: Of the figures; otherwise this quarter.
    """
    wards = frozenset({WardCode(ward)} if ward else ())
    dialog = AtlasDialog(
        AtlasOrder(wards, period or quarter_of(work.desk.today())),
        work.ward_names(),
        partial(_write, work.desk),
        work.tasks,
        open_file=open_file,
        parent=work.window,
    )

    def tell() -> None:
        if dialog.written is not None:
            said = translate("atlas", "Saved as {name}").format(name=dialog.written.name)
            work.window.say(said)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(desk: Desk, order: AtlasOrder, report: Report) -> Path:
    from desktop.services.figures.ward_atlas import export_atlas

    return export_atlas(
        desk, order.period, order.out, wards=order.wards, today=desk.today(), report=report
    )
