"""The detail pane beside each list, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from desktop.app.allowed_deeds import sheet_for
from desktop.app.directory import note_checked
from desktop.app.entry.ports import Work
from desktop.app.handing_over import offer_visit
from desktop.app.planning import load_task, sheet_with_tasks, task_actions
from desktop.app.record_pages.follow_up import sheet_with_follow_up
from desktop.app.record_pages.page_plans import PAGES
from desktop.app.record_pages.visit_sheets import WardNames, load_visit, names_of
from desktop.app.rhythms import offer_rhythm
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import TaskSubject, VisitStatus
from desktop.i18n import translate
from desktop.services import persons, places, ties
from desktop.services.desk import Desk
from desktop.services.organising import networks, organisations, services_offered
from desktop.services.privacy.shown import telling
from desktop.services.walls import shows, shows_own
from desktop.ui.details.pane import DetailPane
from desktop.ui.details.persons import person_sheet
from desktop.ui.details.places import network_sheet, organisation_sheet, place_sheet
from desktop.ui.details.services import service_sheet
from desktop.ui.details.sheet import Action, Names, Sheet
from desktop.ui.lists.screen import ListScreen


def put_details(screen: ListScreen, work: Work) -> None:
    """Put the pane for its kind of record beside a list."""
    kind = screen.plan.kind
    pane = DetailPane(
        telling(work.desk, Way.DETAIL, partial(_load, kind, work)),
        work.tasks,
        history=work.history(),
    )
    pane.action_wanted.connect(partial(_act, work))

    def show(record_id: UUID | None) -> None:
        if record_id is None:
            pane.clear()
        else:
            pane.open(record_id)

    screen.put_details(pane, show)
    screen.model.shown.connect(pane.refresh)
    work.news.data_changed.connect(pane.hear)


def _act(work: Work, action: str, sheet: Sheet) -> None:
    pane_acts(work, sheet)[action]()


def pane_acts(work: Work, sheet: Sheet) -> Mapping[str, Callable[[], object]]:
    """Return what the buttons of a pane about a record do, by name."""
    forms = work.forms
    return {
        "edit": partial(forms.open, sheet.kind, sheet.id),
        "delete": partial(forms.move_to_bin, sheet.kind, (sheet.id,)),
        "took_place": partial(
            forms.change, sheet.kind, sheet.record, {"status": VisitStatus.FINAL}
        ),
        "cancel": partial(
            forms.change, sheet.kind, sheet.record, {"status": VisitStatus.CANCELLED}
        ),
        "assess": partial(forms.add_to, "assessment", sheet.record),
        "new_key_figure": partial(forms.add_to, "key_figure", sheet.record),
        "new_need": partial(forms.add_to, "new_need", sheet.record),
        "new_referral": partial(forms.add_to, "new_referral", sheet.record),
        "still_so": partial(note_checked, work, (sheet.id,)),
        "show_on_map": work.show_map,
        "page": partial(work.pages.show, sheet.kind, sheet.id),
        "hand_over": partial(offer_visit, work, sheet.record, sheet.title),
        "rhythm": partial(offer_rhythm, work, sheet.kind, sheet.id, sheet.title),
        **task_actions(work, sheet),
    }


def _load(kind: str, work: Work, record_id: UUID) -> Sheet:
    desk, wards = work.desk, work.ward_names
    if kind == "task":
        return sheet_for(desk, load_task(desk, wards, record_id))
    sheet = _LOADERS[kind](desk, wards, record_id)
    if kind in set(TaskSubject) and (shows(desk, "task") or shows_own(desk, "task")):
        sheet = sheet_with_tasks(desk, sheet)
    if kind in PAGES:
        whole = Action("page", translate("details", "Whole page"))
        sheet = replace(sheet, actions=[whole, *sheet.actions])
    if desk.may(Deed.SEE_PERSONS):
        sheet = sheet_with_follow_up(desk, sheet, work.contact_limit())
    return sheet_for(desk, sheet)


def _place(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    place = places.get_place(desk, record_id)
    names = names_of(desk, wards, [("organisation", place.organisation_id)])
    return place_sheet(place, names, places.assessments_of(desk, record_id))


def _person(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    return person_sheet(
        persons.get_person(desk, record_id),
        Names(wards=wards()),
        figure=persons.key_figure_of(desk, record_id),
        ties=ties.ties_of(desk, record_id),
        consents=ties.consents_of(desk, record_id),
        last_contact=persons.last_contact_of(desk, record_id),
        today=desk.today(),
    )


def _organisation(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    return organisation_sheet(organisations.get_organisation(desk, record_id), Names(wards=wards()))


def _network(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    return network_sheet(networks.get_network(desk, record_id), Names(wards=wards()))


def _service(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    service = services_offered.get_service(desk, record_id)
    return service_sheet(
        service, names_of(desk, wards, [("organisation", service.organisation_id)])
    )


_LOADERS: Mapping[str, Callable[[Desk, WardNames, UUID], Sheet]] = {
    "visit": load_visit,
    "place": _place,
    "person": _person,
    "organisation": _organisation,
    "network": _network,
    "service": _service,
}
