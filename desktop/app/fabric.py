"""The screen of the network, bound to the services, with its lists and what it hands over."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.app.allowed import plan_for
from desktop.app.entry.form_ports import hit_of
from desktop.app.entry.ports import Work
from desktop.domain.listing import Hit
from desktop.domain.network.fabric import Fabric, Lens
from desktop.domain.network.findings import Findings
from desktop.domain.privacy.access import Read, Way
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services import views
from desktop.services.desk import Desk
from desktop.services.organising import agreements, relations
from desktop.services.walls import may_change, shows
from desktop.ui.lists.model import ListJobs
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.screen import ListScreen
from desktop.ui.lists.views import ViewJobs
from desktop.ui.screens.fabric.handing import DrawingDialog, MatrixDialog
from desktop.ui.screens.fabric.lists.plans import agreements_plan, meetings_plan, ties_plan
from desktop.ui.screens.fabric.matrix import MatrixTab
from desktop.ui.screens.fabric.ports import (
    CONTACTS,
    PERSONS,
    SAVE,
    TASK,
    TIE,
    DrawingOrder,
    FabricPorts,
    Places,
)
from desktop.ui.screens.fabric.screen import Beside, FabricScreen
from desktop.ui.tasks import Report
from desktop.ui.writing import WritingDialog
from desktop.words.fabric import lens_parts

MATRIX = "matrix"
D = TypeVar("D", bound=WritingDialog)


def fabric_screen(work: Work) -> FabricScreen:
    """Return the screen of the network, connected to everything it asks for."""
    screen = FabricScreen(fabric_ports(work.desk), work.tasks, _beside(work))
    screen.record_asked.connect(work.pages.open)
    screen.tie_wanted.connect(partial(_add_tie, work))
    screen.task_wanted.connect(
        lambda identity, name: work.forms.add_task(
            Hit(kind="organisation", id=identity, title=name, context="")
        )
    )
    screen.save_asked.connect(partial(offer_drawing, work, screen))
    return screen


def fabric_ports(desk: Desk) -> FabricPorts:
    """Return where the screen of the network gets its data."""
    return FabricPorts(
        today=desk.today,
        read=partial(_read, desk),
        kept_places=partial(_kept, desk),
        keep_places=partial(_keep, desk),
        place=_place,
        lay_out=_lay_out,
        find=partial(_find, desk),
        offers=_offers(desk),
    )


def _offers(desk: Desk) -> Collection[str]:
    """Return what of the screen the role allows, and can know."""
    return {
        name
        for name, is_there in (
            (TIE, may_change(desk, "tie")),
            (TASK, may_change(desk, "task")),
            (SAVE, desk.may(Deed.EXPORT_FIGURES)),
            (PERSONS, desk.may(Deed.SEE_PERSONS)),
            (CONTACTS, shows(desk, "visit")),
        )
        if is_there
    }


def offer_drawing(
    work: Work, screen: FabricScreen, lens: Lens, chosen: UUID | None
) -> DrawingDialog:
    """Ask how to hand the network over; return the open dialog."""
    fabric = screen.feed.fabric
    node = fabric.nodes.get(chosen) if fabric is not None and chosen is not None else None
    is_person = node is not None and node.is_person
    dialog = DrawingDialog(
        DrawingOrder(lens, None if is_person else chosen),
        partial(_write, work.desk),
        work.tasks,
        shown=" · ".join([str(lens.year), *lens_parts(lens)]),
        chosen=node.name if node is not None and not is_person else "",
        parent=work.window,
    )
    return _opened(work, dialog)


def offer_matrix(work: Work) -> MatrixDialog:
    """Ask how to hand over who does what; return the open dialog."""
    return _opened(
        work, MatrixDialog(partial(_write_matrix, work.desk), work.tasks, parent=work.window)
    )


def _opened(work: Work, dialog: D) -> D:
    def tell() -> None:
        if dialog.written is not None:
            said = translate("export", "Exported to {name}").format(name=dialog.written.name)
            work.window.say(said)

    dialog.accepted.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


# The tabs beside


def _beside(work: Work) -> Sequence[Beside]:
    desk = work.desk
    ties = ListJobs(partial(relations.list_ties, desk), partial(relations.count_ties, desk))
    agreed = ListJobs(
        partial(agreements.list_agreements, desk), partial(agreements.count_agreements, desk)
    )
    met = ListJobs(
        partial(agreements.list_meetings, desk), partial(agreements.count_meetings, desk)
    )
    lists = (
        (ties_plan(desk.today), ties),
        (agreements_plan(desk.today), agreed),
        (meetings_plan(desk.today), met),
    )
    return (
        *(
            Beside(plan.screen, plan.title, partial(_list, work, plan, jobs))
            for plan, jobs in lists
        ),
        Beside(MATRIX, lambda: translate("fabric", "Who does what"), partial(_matrix, work)),
    )


def _list(work: Work, plan: ListPlan, rows: ListJobs) -> QWidget:
    desk = work.desk
    ways = ViewJobs(
        load=partial(views.views_of, desk, plan.screen),
        save=partial(views.save_view, desk, plan.screen),
        drop=partial(views.drop_view, desk),
    )
    screen = ListScreen(plan_for(desk, plan), ScreenJobs(rows, ways), work.tasks)
    screen.open_requested.connect(work.pages.open)
    screen.add_requested.connect(work.forms.open)
    screen.bin_requested.connect(work.forms.move_to_bin)
    return screen


def _matrix(work: Work) -> QWidget:
    from desktop.services.organising.fabric.matrix import read_matrix

    tab = MatrixTab(partial(read_matrix, work.desk), work.tasks)
    tab.save_button.setVisible(work.desk.may(Deed.EXPORT_FIGURES))
    tab.opened.connect(partial(work.pages.open, "service"))
    tab.save_asked.connect(lambda: offer_matrix(work))
    return tab


def _add_tie(work: Work, ids: tuple[UUID, ...]) -> None:
    """Open the form of a tie between two organisations that have none."""
    work.tasks.start(
        lambda _report: tuple(hit_of(work.desk, "organisation", each) for each in ids),
        on_done=lambda hits: work.forms.add_organisation_tie(tuple(filter(None, hits))),
    )


# What is heavy is imported when it is asked for


def _read(desk: Desk, year: int, persons: bool) -> Fabric:
    from desktop.services.organising.fabric.reading import read_fabric

    found = read_fabric(desk, year, persons=persons)
    named = sum(node.is_person for node in found.nodes.values())
    desk.shown(Read(way=Way.NETWORK, count=named))
    return found


def _kept(desk: Desk) -> Places:
    from desktop.services.organising.fabric.reading import kept_places

    return kept_places(desk)


def _keep(desk: Desk, places: Places) -> None:
    from desktop.services.organising.fabric.reading import keep_places

    keep_places(desk, places)


def _place(fabric: Fabric, kept: Places, report: Report) -> Places:
    from desktop.services.organising.fabric.layout import place

    return place(fabric, kept, report=report)


def _lay_out(fabric: Fabric, report: Report) -> Places:
    from desktop.services.organising.fabric.layout import lay_out

    return lay_out(fabric, report=report)


def _find(desk: Desk, fabric: Fabric, lens: Lens, report: Report) -> Findings:
    from desktop.services.organising.fabric.findings import find, known_findings

    return known_findings(desk, find(fabric, lens, report=report))


def _write(desk: Desk, order: DrawingOrder, report: Report) -> Path:
    from desktop.services.organising.fabric.exports import export_fabric

    return export_fabric(
        desk, order.lens, order.out, centre=order.chosen, reason=order.reason, report=report
    )


def _write_matrix(desk: Desk, out: Path, report: Report) -> Path:
    from desktop.services.organising.fabric.matrix import export_matrix

    return export_matrix(desk, out, report=report)
