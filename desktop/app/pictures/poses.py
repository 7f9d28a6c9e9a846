"""What somebody does before a picture is taken: opens a form, types, chooses a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget

from desktop.app.duplicates import offer_merge
from desktop.app.exchange import offer_import
from desktop.app.exports import offer_export
from desktop.app.mapping.borders import offer_borders
from desktop.app.pictures.consent_poses import CONSENT_POSES
from desktop.app.pictures.page_poses import PAGE_POSES
from desktop.app.pictures.safekeeping_poses import SAFEKEEPING_POSES
from desktop.app.pictures.sync_poses import SYNC_POSES, unfold_history
from desktop.app.pictures.text_poses import TEXT_POSES
from desktop.app.plan_export import offer_plan
from desktop.app.planning import offer_targets
from desktop.app.rhythms import offer_rhythm
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.listing import VisitFilter
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.services import duplicates
from desktop.services.search import suggest_where
from desktop.ui.first_start import FirstStartDialog
from desktop.ui.forms.form import Form
from desktop.ui.screens.fabric.screen import DRAWING, FINDINGS, FabricScreen
from desktop.ui.screens.map.choices.layers import (
    AREAS,
    ORGANISATIONS,
    PLACES,
    TARGETS,
    TASKS,
    VISITS,
)
from desktop.ui.screens.map.choices.periods import just_before
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.unlock import UnlockDialog
from desktop.ui.widgets.options import option_of

if TYPE_CHECKING:
    from desktop.ui.lists.screen import ListScreen

Step = Callable[[Workplace], QWidget | None]
"""Does something; returns a dialog that has no window of its own to belong to."""


def _new_visit(work: Workplace) -> None:
    work.forms.open("visit")


def _fill_visit(work: Workplace) -> None:
    form: Any = _form(work)
    found = suggest_where(work.desk, "buurthuis")
    form.fields.show(
        {
            "kind": VisitKind.PLACE_VISIT,
            "where": option_of(found[0]) if found else None,
            "reached_total": 18,
            "reached_new": 4,
            "duration": 45,
            "themes": frozenset({Theme.LANGUAGE, Theme.SENIORS}),
            "note": "De oefentafel zit vol. Twee moeders willen zelf een tweede tafel trekken.",
        }
    )


def _type_where(work: Workplace) -> None:
    form: Any = _form(work)
    form.entry.where.setFocus()
    form.entry.where.choose(None)
    form.entry.where.setText("buurthuis")
    form.entry.where.open_list()


def _save_nonsense(work: Workplace) -> None:
    form = _form(work)
    form.fields.type_in({"day": "31/02", "reached_total": "veel", "where": {"text": "nergens"}})
    form.save()


def _choose_first(work: Workplace) -> None:
    _list(work).table.selectRow(0)


def _show_planned(work: Workplace) -> None:
    _list(work).show_filtered({"statuses": [status.value for status in VisitStatus]})


def _open_first(screen: str) -> Step:
    def step(work: Workplace) -> None:
        work.window.go(screen)
        shown = _list(work)
        record = shown.model.record_at(0)
        if record is not None:
            work.forms.open(shown.plan.kind, record.id)

    return step


def _go(screen: str) -> Step:
    def step(work: Workplace) -> None:
        work.window.go(screen)

    return step


def _choose_ward(work: Workplace) -> None:
    screen = work.window.go("map")
    if isinstance(screen, MapScreen) and work.wards:
        screen.choose(max(work.wards, key=lambda ward: ward.name == "Centrum").code)


def _in_fabric(tab: str, do: Callable[[FabricScreen], object] = lambda _screen: None) -> Step:
    def step(work: Workplace) -> None:
        screen = work.window.go("fabric")
        if isinstance(screen, FabricScreen):
            screen.go(tab)
            do(screen)

    return step


def _choose_central(screen: FabricScreen) -> None:
    drawn = screen.drawing.view.drawn
    if drawn.nodes:
        screen.drawing.choose(drawn.nodes[drawn.by_importance[0]].id)


def _on_map(do: Callable[[MapScreen], object]) -> Step:
    def step(work: Workplace) -> None:
        screen = work.window.go("map")
        if isinstance(screen, MapScreen):
            do(screen)

    return step


def _open_sheet(work: Workplace) -> None:
    screen = work.window.go("map")
    if isinstance(screen, MapScreen) and work.wards:
        screen.closer.open_sheet(max(work.wards, key=lambda ward: ward.name == "Centrum").code)


def _compare(screen: MapScreen) -> None:
    screen.choices.against.compare(just_before)


def _lay_all(screen: MapScreen) -> None:
    screen.choices.layers.show_layers(
        frozenset({AREAS, PLACES, VISITS, ORGANISATIONS, TARGETS, TASKS})
    )


def _export(work: Workplace) -> None:
    offer_export(work, VisitFilter())


def _import(work: Workplace) -> None:
    offer_import(work, "person")


def _calendar(work: Workplace) -> None:
    offer_plan(work).names.click()


def _rhythm(work: Workplace) -> None:
    row = _list(work).model.record_at(0)
    if row is not None:
        offer_rhythm(work, row.kind, row.record_id, row.name)


def _targets(work: Workplace) -> None:
    offer_targets(work)


def _borders(work: Workplace) -> None:
    offer_borders(work)


def _editions(work: Workplace) -> None:
    work.open_data.show_editions()


def _official_borders(work: Workplace) -> None:
    dialog = work.open_data.fetch_areas()
    dialog.sources.hand.unfold()


def _background(work: Workplace) -> None:
    dialog = work.open_data.show_base_maps()
    dialog.list.setCurrentRow(dialog.list.count() - 1)


def _take_over(work: Workplace) -> None:
    work.open_data.take_over()


def _addresses(work: Workplace) -> None:
    work.open_data.addresses.show_addresses()


def _find_address(work: Workplace) -> None:
    dialog = work.open_data.addresses.find_address()
    dialog.line.setText("Grote Markt 21")
    dialog.ask_online()


def _search(work: Workplace) -> None:
    work.window.start_search()
    work.window.search.setText("de")
    work.window.search.ask()


def _palette(work: Workplace) -> None:
    work.window.open_palette()


def _unlock(work: Workplace) -> QWidget:
    dialog = UnlockDialog(lambda _passphrase: None, work.tasks, "weefsel")
    dialog.show()
    return dialog


def _first_start(work: Workplace) -> QWidget:
    dialog = FirstStartDialog(lambda _new, _report: None, work.tasks, "j.peeters")
    dialog.show()
    return dialog


def _review_pair(work: Workplace) -> None:
    duplicates.screen(work.desk)
    work.news.tell(Changes.DUPLICATES)
    work.window.go("review")


def _merge(work: Workplace) -> None:
    for pair in duplicates.likely(work.desk, "person", limit=1):
        offer_merge(work, "person", pair.one.id, pair.other.id)


POSES: Mapping[str, Sequence[Step]] = {
    "visit-form": (_new_visit, _fill_visit),
    "visit-form-where": (_new_visit, _fill_visit, _type_where),
    "visit-form-wrong": (_new_visit, _save_nonsense),
    "visit-change": (_open_first("visits"),),
    "visits-details": (_choose_first,),
    "visits-planned": (_show_planned,),
    "visits-history": (_go("visits"), _choose_first, _go("visits"), unfold_history),
    "place-form": (_go("places"), _open_first("places")),
    "places-details": (_go("places"), _choose_first),
    "person-form": (_go("persons"), _open_first("persons")),
    "persons-details": (_go("persons"), _choose_first),
    "network-form": (_go("networks"), _open_first("networks")),
    "networks-details": (_go("networks"), _choose_first),
    "organisation-form": (_go("organisations"), _open_first("organisations")),
    "fabric-findings": (_in_fabric(FINDINGS),),
    "fabric-drawing": (_in_fabric(DRAWING), _in_fabric(DRAWING, _choose_central)),
    "fabric-ties": (_in_fabric("ties"),),
    "fabric-agreements": (_in_fabric("agreements"),),
    "fabric-meetings": (_in_fabric("meetings"),),
    "fabric-matrix": (_in_fabric("matrix"),),
    "tie-form": (lambda work: work.forms.open("tie"),),
    "agreement-form": (lambda work: work.forms.open("agreement"),),
    "meeting-form": (lambda work: work.forms.open("meeting"),),
    "map-ward": (_go("map"), _choose_ward),
    "map-sheet": (_go("map"), _open_sheet),
    "map-compare": (_go("map"), _on_map(_compare), _go("map")),
    "map-months": (_go("map"), _on_map(lambda screen: screen.side.months_button.click())),
    "map-layers": (_go("map"), _on_map(_lay_all), _go("map")),
    "map-ranking": (_go("map"), _on_map(lambda screen: screen.closer.open_ranking())),
    "map-crossings": (_go("map"), _on_map(lambda screen: screen.closer.ask_crossings())),
    "map-inequality": (_go("map"), _on_map(lambda screen: screen.closer.ask_spread())),
    "map-about": (_go("map"), _on_map(lambda screen: screen.closer.open_about())),
    "map-save": (_go("map"), _on_map(lambda screen: screen.closer.hand_over())),
    "task-form": (_go("planning"), _open_first("planning")),
    "planning-details": (_go("planning"), _choose_first),
    "review-same": (_review_pair, _go("review")),
    "merge": (_review_pair, _merge),
    "targets": (_go("planning"), _targets),
    "calendar": (_go("today"), _calendar),
    "relations-details": (_go("relations"), _choose_first),
    "rhythm": (_go("rhythms"), _rhythm),
    "export": (_export,),
    "import": (_import,),
    "borders": (_borders,),
    "editions": (_editions,),
    "official-borders": (_official_borders,),
    "background": (_background,),
    "background-flemish": (_take_over,),
    "addresses": (_addresses,),
    "find-address": (_find_address,),
    "search": (_search,),
    "commands": (_palette,),
    "unlock": (_unlock,),
    "first-start": (_first_start,),
    **PAGE_POSES,
    **SAFEKEEPING_POSES,
    **SYNC_POSES,
    **TEXT_POSES,
    **CONSENT_POSES,
}
"""Name of each picture, and the steps towards it."""


def _form(work: Workplace) -> Form:
    return next(form for form in work.window.findChildren(Form) if form.isVisible())


def _list(work: Workplace) -> ListScreen:
    return cast("ListScreen", work.window.screens[work.window.here])
