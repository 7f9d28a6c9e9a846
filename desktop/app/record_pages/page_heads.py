"""The head of each kind of page, and what is missing, read from the services."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.app.entry.form_ports import hit_of
from desktop.app.record_pages.follow_up import sheet_with_follow_up
from desktop.app.record_pages.visit_sheets import load_visit
from desktop.domain.contact_load import LoadLimit
from desktop.domain.listing import Order, VisitFilter
from desktop.domain.missing import (
    Around,
    Gap,
    Missing,
    missing_of_network,
    missing_of_organisation,
    missing_of_person,
    missing_of_place,
    missing_of_service,
)
from desktop.domain.period import day_of
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed as Allowed
from desktop.domain.vocabulary import VisitStatus
from desktop.i18n import translate
from desktop.services import persons, places, ties, visits
from desktop.services.desk import Desk
from desktop.services.organising import networks, organisations, services_offered
from desktop.ui.details.persons import person_sheet
from desktop.ui.details.places import network_sheet, organisation_sheet, place_sheet
from desktop.ui.details.services import service_sheet
from desktop.ui.details.sheet import Names, Sheet
from desktop.ui.pages.content import Content, Deed
from desktop.ui.pages.rows import gap_rows

LATEST = Order(column="day", descending=True)
_ASSESSING = {Missing.NOT_ASSESSED, Missing.ASSESSED_LONG_AGO, Missing.NO_ACCESSIBILITY}
_BY_DEED: Mapping[Missing, str] = {
    Missing.NOT_INFORMED: "give_notice",
    Missing.CONSENT_ENDING: "add_consent",
    Missing.NO_CONSENT: "add_consent",
    Missing.NO_ART9_CONSENT: "add_consent",
}
_VISITING = {Missing.NEVER_VISITED, Missing.SILENT}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a page is about, and what its loaders need.

    Args:
        wards: Returns the names of the wards known now, by code.
        limit: Returns from how many times on somebody is asked much.
    """

    desk: Desk
    kind: str
    id: UUID
    wards: Callable[[], Mapping[WardCode, str]]
    limit: Callable[[], LoadLimit] = LoadLimit

    def visits(self) -> VisitFilter:
        """Return the filter of the visits with this record that took place."""
        final = VisitFilter(statuses=frozenset({VisitStatus.FINAL}))
        about: dict[str, Any] = {f"{self.kind}_id": self.id}
        return replace(final, **about)


def load_head(subject: Subject) -> Sheet:
    """Return the head of a page and what we know.

    Raises:
        NotFound: There is no such record.
    """
    sheet = _HEADS[subject.kind](subject)
    if sheet.record.is_deleted:
        gone = translate("page", "In the bin")
        return replace(sheet, chips=[gone, *sheet.chips], actions=())
    if not subject.desk.may(Allowed.SEE_PERSONS):
        return sheet
    return sheet_with_follow_up(subject.desk, sheet, subject.limit())


def load_gaps(subject: Subject, _most: int) -> Content:
    """Return what is missing."""
    return gap_rows(_GAPS[subject.kind](subject), _mending)


def _person(subject: Subject) -> Sheet:
    desk, person_id = subject.desk, subject.id
    return person_sheet(
        persons.get_person(desk, person_id),
        Names(wards=subject.wards()),
        figure=persons.key_figure_of(desk, person_id),
        last_contact=persons.last_contact_of(desk, person_id),
    )


def _organisation(subject: Subject) -> Sheet:
    found = organisations.get_organisation(subject.desk, subject.id)
    return organisation_sheet(found, Names(wards=subject.wards()))


def _network(subject: Subject) -> Sheet:
    found = networks.get_network(subject.desk, subject.id)
    return network_sheet(found, Names(wards=subject.wards()))


def _place(subject: Subject) -> Sheet:
    place = places.get_place(subject.desk, subject.id)
    manager = place.organisation_id
    hit = hit_of(subject.desk, "organisation", manager) if manager else None
    names = Names(wards=subject.wards(), titles={hit.id: hit.title} if hit else {})
    latest = places.assessments_of(subject.desk, subject.id)[:1]
    # The stage is known; what was seen on which day has a section of its own.
    return replace(place_sheet(place, names, latest), parts=place_sheet(place, names).parts)


def _service(subject: Subject) -> Sheet:
    service = services_offered.get_service(subject.desk, subject.id)
    owner = hit_of(subject.desk, "organisation", service.organisation_id)
    titles = {owner.id: owner.title} if owner else {}
    return service_sheet(service, Names(wards=subject.wards(), titles=titles))


def _visit(subject: Subject) -> Sheet:
    return load_visit(subject.desk, subject.wards, subject.id)


_HEADS: Mapping[str, Callable[[Subject], Sheet]] = {
    "visit": _visit,
    "service": _service,
    "person": _person,
    "organisation": _organisation,
    "network": _network,
    "place": _place,
}


def _around(subject: Subject) -> Around:
    desk = subject.desk
    last = visits.list_visits(desk, subject.visits(), LATEST, limit=1).rows
    return Around(today=desk.today(), last_visit=day_of(last[0].start) if last else None)


def _person_gaps(subject: Subject) -> Iterable[Gap]:
    desk, person_id = subject.desk, subject.id
    return missing_of_person(
        persons.get_person(desk, person_id),
        _around(subject),
        ties=[each.affiliation for each in ties.ties_of(desk, person_id)],
        consents=ties.consents_of(desk, person_id),
    )


def _organisation_gaps(subject: Subject) -> Iterable[Gap]:
    found = organisations.get_organisation(subject.desk, subject.id)
    return missing_of_organisation(found, _around(subject))


def _network_gaps(subject: Subject) -> Iterable[Gap]:
    found = networks.get_network(subject.desk, subject.id)
    return missing_of_network(found, _around(subject))


def _place_gaps(subject: Subject) -> Iterable[Gap]:
    latest = places.assessments_of(subject.desk, subject.id)[:1]
    place = places.get_place(subject.desk, subject.id)
    return missing_of_place(place, _around(subject), latest[0] if latest else None)


def _service_gaps(subject: Subject) -> Iterable[Gap]:
    service = services_offered.get_service(subject.desk, subject.id)
    return missing_of_service(service, subject.desk.today())


_GAPS: Mapping[str, Callable[[Subject], Iterable[Gap]]] = {
    "service": _service_gaps,
    "person": _person_gaps,
    "organisation": _organisation_gaps,
    "network": _network_gaps,
    "place": _place_gaps,
}


def _mending(gap: Gap) -> Deed:
    """Return what is done about something that is missing: fill it in, or go and see."""
    if gap.code in _ASSESSING:
        return Deed("assess", "")
    if gap.code in _BY_DEED:
        return Deed(_BY_DEED[gap.code], "")
    return Deed("log_visit" if gap.code in _VISITING else "edit", "")
