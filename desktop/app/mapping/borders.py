"""Loading borders of the wards, and moving the places that lie elsewhere by them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.app.entry.ports import Work
from desktop.domain.area import MisplacedPlace
from desktop.domain.changes import Changes
from desktop.domain.place import Place
from desktop.i18n import translate
from desktop.services import places
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.ui.screens.map.borders import BordersDialog, BordersJobs, Loaded
from desktop.ui.screens.map.borders_fields import BordersOrder
from desktop.ui.tasks import Report

Moved = tuple[Sequence[Place], Changes]


def offer_borders(work: Work) -> BordersDialog:
    """Ask for a file with borders and put them in use; return the open dialog."""
    jobs = BordersJobs(
        load=partial(_load, work.desk), move=partial(areas.reassign_places, work.desk)
    )
    dialog = BordersDialog(jobs, work.tasks, work.window)
    dialog.loaded.connect(lambda: work.news.tell(Changes.AREAS))
    dialog.moved.connect(partial(tell_moved, work))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _load(desk: Desk, order: BordersOrder, report: Report) -> Loaded:
    loaded, _changes = areas.import_areas(
        desk,
        order.file,
        edition=order.edition or None,
        source=order.source,
        licence=order.licence,
        crs=order.crs,
        sector_table=order.sector_table,
        report=report,
    )
    return Loaded(loaded, areas.misplaced_places(desk) if loaded.misplaced else ())


def tell_moved(work: Work, result: Moved, were: Sequence[MisplacedPlace]) -> None:
    """Tell which places moved to another ward, and offer to put them back."""
    moved, changes = result
    work.news.tell(changes)
    ids = {place.id for place in moved}
    former = [place for place in were if place.id in ids]
    work.window.say(
        translate("borders", "%n place(s) moved to another ward", "", len(moved)),
        lambda: _put_back(work, former),
    )


def _put_back(work: Work, former: Sequence[MisplacedPlace]) -> None:
    def undo() -> Changes:
        changes = Changes.NONE
        for place in former:
            changes |= places.change_place(work.desk, place.id, ward=place.ward)[1]
        return changes

    work.tasks.start(lambda _report: undo(), on_done=work.news.tell)
