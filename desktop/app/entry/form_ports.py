"""What each form asks of the outside, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from desktop.app.entry.texts import text_ports
from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.contact_load import ContactLoad, LoadLimit
from desktop.domain.listing import Hit
from desktop.domain.privacy.access import Way
from desktop.domain.record import Record
from desktop.domain.relation_lists import NeedFilter, NeedLine, ReferralFilter, ReferralLine
from desktop.domain.roles.role import Deed
from desktop.domain.task import Task
from desktop.errors import NotFound, OutsideCity
from desktop.services import bin as rubbish
from desktop.services import (
    contact_load,
    custom_fields,
    files,
    informing,
    introducing,
    persons,
    places,
    search,
    ties,
    visits,
)
from desktop.services.consent import withdrawals, wordings
from desktop.services.desk import Desk
from desktop.services.following import claims, reaching, tasks
from desktop.services.geography import areas
from desktop.services.organising import (
    agreement_reviews,
    agreements,
    networks,
    organisations,
    referrals,
    relations,
    services_offered,
)
from desktop.services.privacy.shown import telling
from desktop.services.safety import drafts
from desktop.services.walls import may_change
from desktop.ui.forms.agreement import AgreementFormPorts
from desktop.ui.forms.key_figure import KeyFigureFormPorts
from desktop.ui.forms.meeting import MeetingFormPorts
from desktop.ui.forms.notice import NoticePorts
from desktop.ui.forms.organisation_tie import TieFormPorts
from desktop.ui.forms.own_field import OwnFieldPorts
from desktop.ui.forms.ports import (
    FindAddress,
    LookUpAddress,
    NetworkFormPorts,
    OrganisationFormPorts,
    PersonFormPorts,
    PlaceFormPorts,
    Point,
    SaidFormPorts,
    TaskFormPorts,
    VisitFormPorts,
)
from desktop.ui.forms.service import ServiceFormPorts

MakePlace = Callable[[str, Callable[[Hit], None]], None]
Limit = Callable[[], LoadLimit]


@dataclass(frozen=True, slots=True)
class AddressWays:
    """How forms find an address: on this computer while typing, or in a dialog."""

    find: FindAddress
    look_up: LookUpAddress


PickPoint = Callable[[Point | None, Callable[[Point], None]], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """What can be done with one kind of record, whatever form shows it.

    Args:
        get: Returns the record; raises ``NotFound``.
        change: ``change(id, **fields)``.
    """

    get: Callable[[UUID], Record]
    change: Callable[..., tuple[Any, Changes]]


def kinds(desk: Desk) -> Mapping[str, Kind]:
    """Return every kind of record that has a form of its own."""
    services: dict[str, tuple[Callable[..., Record], Callable[..., tuple[Any, Changes]]]] = {
        "visit": (visits.get_visit, visits.change_visit),
        "place": (places.get_place, places.change_place),
        "person": (persons.get_person, persons.change_person),
        "organisation": (organisations.get_organisation, organisations.change_organisation),
        "network": (networks.get_network, networks.change_network),
        "task": (tasks.get_task, tasks.change_task),
        "affiliation": (ties.get_tie, ties.change_tie),
        "custom_field": (custom_fields.get_field, custom_fields.change_field),
        "tie": (relations.get_tie, relations.change_tie),
        "agreement": (agreements.get_agreement, agreement_reviews.change_agreement),
        "meeting": (agreements.get_meeting, agreements.change_meeting),
        "service": (services_offered.get_service, services_offered.change_service),
        "site": (services_offered.get_site, services_offered.change_site),
        "need": (referrals.get_need, referrals.change_need),
        "referral": (referrals.get_referral, referrals.change_referral),
    }
    return {
        name: Kind(partial(get, desk), partial(change, desk))
        for name, (get, change) in services.items()
    }


def visit_ports(desk: Desk, make_place: MakePlace, *, limit: Limit = LoadLimit) -> VisitFormPorts:
    """Return what the visit form needs."""
    sees_team, sees_persons = desk.may(Deed.SEE_TEAM), desk.may(Deed.SEE_PERSONS)
    beside: dict[str, Any] = {"claims": partial(claims.claims_near, desk)} if sees_team else {}
    if sees_persons:
        beside["loads"] = partial(_loads, desk, limit)
    return VisitFormPorts(
        **_common(desk),
        **beside,
        suggest_where=partial(search.suggest_where, desk),
        last_kind=partial(visits.last_kind, desk),
        log=partial(visits.log_visit, desk),
        change=partial(visits.change_visit, desk),
        make_place=make_place if may_change(desk, "place") else None,
        said=said_ports(desk),
        names_persons=sees_persons,
    )


def place_ports(desk: Desk, pick_point: PickPoint, addresses: AddressWays) -> PlaceFormPorts:
    """Return what the place form needs."""
    return PlaceFormPorts(
        **_common(desk),
        add=partial(places.add_place, desk),
        change=partial(places.change_place, desk),
        assessments_of=partial(places.assessments_of, desk),
        add_assessment=partial(places.add_assessment, desk),
        remove_assessment=partial(places.remove_assessment, desk),
        pick_point=pick_point,
        ward_at=partial(_ward_at, desk),
        find_address=addresses.find,
        look_up_address=addresses.look_up,
    )


def organisation_ports(
    desk: Desk, pick_point: PickPoint, addresses: AddressWays
) -> OrganisationFormPorts:
    """Return what the organisation form needs."""
    return OrganisationFormPorts(
        **_common(desk),
        add=partial(organisations.add_organisation, desk),
        change=partial(organisations.change_organisation, desk),
        pick_point=pick_point,
        ward_at=partial(_ward_at, desk),
        find_address=addresses.find,
        look_up_address=addresses.look_up,
    )


def site_ports(desk: Desk, pick_point: PickPoint, addresses: AddressWays) -> OrganisationFormPorts:
    """Return what the form of a site needs: the same as that of an organisation."""
    return replace(
        organisation_ports(desk, pick_point, addresses),
        add=partial(services_offered.add_site, desk),
        change=partial(services_offered.change_site, desk),
    )


def service_ports(desk: Desk) -> ServiceFormPorts:
    """Return what the form of a service needs."""
    return ServiceFormPorts(
        **_common(desk),
        add=partial(services_offered.add_service, desk),
        change=partial(services_offered.change_service, desk),
    )


def said_ports(desk: Desk) -> SaidFormPorts:
    """Return what the forms of questions and referrals need."""
    return SaidFormPorts(
        **_common(desk),
        add_need=partial(referrals.add_need, desk),
        change_need=partial(referrals.change_need, desk),
        add_referral=partial(referrals.add_referral, desk),
        change_referral=partial(referrals.change_referral, desk),
        needs_of=partial(needs_of, desk),
        referrals_of=partial(referrals_of, desk),
        need=partial(referrals.get_need, desk),
        referral=partial(referrals.get_referral, desk),
        remove=partial(move_to_bin, desk),
    )


def needs_of(desk: Desk, visit_id: UUID) -> Sequence[NeedLine]:
    """Return the questions that came up during a visit."""
    return referrals.list_needs(desk, NeedFilter(visit_id=visit_id)).rows


def referrals_of(desk: Desk, visit_id: UUID) -> Sequence[ReferralLine]:
    """Return where people were led to during a visit."""
    return referrals.list_referrals(desk, ReferralFilter(visit_id=visit_id)).rows


def tie_ports(desk: Desk) -> TieFormPorts:
    """Return what the form of a tie between organisations needs."""
    return TieFormPorts(
        **_common(desk),
        add=partial(relations.add_tie, desk),
        change=partial(relations.change_tie, desk),
    )


def agreement_ports(desk: Desk) -> AgreementFormPorts:
    """Return what the form of an agreement needs."""
    return AgreementFormPorts(
        **_common(desk),
        add=partial(agreement_reviews.add_agreement, desk),
        change=partial(agreement_reviews.change_agreement, desk),
    )


def meeting_ports(desk: Desk) -> MeetingFormPorts:
    """Return what the form of a meeting needs."""
    return MeetingFormPorts(
        **_common(desk),
        add=partial(agreements.add_meeting, desk),
        change=partial(agreements.change_meeting, desk),
        make_tasks=partial(agreement_reviews.make_tasks, desk),
    )


def network_ports(desk: Desk) -> NetworkFormPorts:
    """Return what the network form needs."""
    return NetworkFormPorts(
        **_common(desk),
        add=partial(networks.add_network, desk),
        change=partial(networks.change_network, desk),
    )


def task_ports(desk: Desk, *, limit: Limit = LoadLimit) -> TaskFormPorts:
    """Return what the form of a task needs."""
    return TaskFormPorts(
        **_common(desk),
        who=desk.author,
        add=partial(tasks.add_task, desk),
        change=partial(tasks.change_task, desk),
        finish=partial(tasks.finish_task, desk),
        suggest_subject=telling(desk, Way.SEARCH, partial(search.suggest_subject, desk)),
        about=partial(subject_of, desk),
        is_unseen=partial(reaching.is_unseen, desk),
        loads=partial(_loads, desk, limit),
    )


def subject_of(desk: Desk, task: Task) -> Hit:
    """Return what a task is about, by name; also when that lies in the bin."""
    row = tasks.task_row(desk, task.id)
    kind, found = task.subject
    title = row.subject_name if row else ""
    identity = found if isinstance(found, UUID) else UUID(int=0)
    return Hit(kind=kind.value, id=identity, title=title, context="", ward=task.ward)


def person_ports(desk: Desk) -> PersonFormPorts:
    """Return what the person form needs."""
    return PersonFormPorts(
        **_common(desk),
        add=partial(persons.add_person, desk),
        change=partial(persons.change_person, desk),
        key_figure_of=partial(persons.key_figure_of, desk),
        save_key_figure=partial(persons.save_key_figure, desk),
        remove_key_figure=partial(persons.remove_key_figure, desk),
        ties_of=partial(ties.ties_of, desk),
        tie=partial(ties.tie, desk),
        change_tie=partial(ties.change_tie, desk),
        untie=partial(ties.untie, desk),
        target_is_sensitive=partial(ties.target_is_sensitive, desk),
        consents_of=partial(ties.consents_of, desk),
        give_consent=partial(ties.give_consent, desk),
        preview_withdrawal=partial(withdrawals.preview_withdrawal, desk),
        withdraw_consent=partial(withdrawals.withdraw, desk),
        text_asked=partial(wordings.text_asked, desk),
        files_of=partial(files.files_of, desk, "person"),
        who=desk.author,
    )


def notice_ports(desk: Desk) -> NoticePorts:
    """Return what the form needs that gives somebody the information notice."""
    return NoticePorts(
        **_common(desk),
        notice=partial(informing.notice_of, desk),
        print_notice=partial(informing.print_text, desk),
        give=partial(informing.give_notice, desk),
    )


def own_field_ports(desk: Desk) -> OwnFieldPorts:
    """Return what the forms of own fields need."""
    return OwnFieldPorts(
        **_common(desk),
        add=partial(custom_fields.add_field, desk),
        change=partial(custom_fields.change_field, desk),
        fill_in=partial(custom_fields.fill_in, desk),
    )


def key_figure_ports(desk: Desk) -> KeyFigureFormPorts:
    """Return what the form of a new key figure needs."""
    return KeyFigureFormPorts(
        **_common(desk),
        introduce=partial(introducing.introduce_key_figure, desk),
        needs_explicit_consent=partial(introducing.needs_explicit_consent, desk),
    )


def move_to_bin(desk: Desk, kind: str, ids: Sequence[UUID]) -> Changes:
    """Put several records of a kind in the bin."""
    changes = Changes.NONE
    for record_id in ids:
        changes |= rubbish.delete(desk, kind, record_id)[1]
    return changes


def take_out(desk: Desk, records: Sequence[tuple[str, UUID]]) -> Changes:
    """Put records, given by kind and id, back in use."""
    changes = Changes.NONE
    for kind, record_id in records:
        changes |= rubbish.restore(desk, kind, record_id)[1]
    return changes


def _loads(desk: Desk, limit: Limit, persons: frozenset[UUID]) -> Sequence[ContactLoad]:
    return contact_load.loads_of(desk, persons, limit())


def _common(desk: Desk) -> dict[str, Any]:
    return {
        "now": desk.now,
        "keep_draft": partial(drafts.keep_draft, desk),
        "drop_draft": partial(drafts.drop_draft, desk),
        "drafts": partial(drafts.drafts, desk),
        "wards": partial(_wards, desk),
        "suggest": telling(desk, Way.SEARCH, partial(search.suggest, desk)),
        "hit_of": partial(hit_of, desk),
        "texts": text_ports(desk),
    }


def _wards(desk: Desk) -> Sequence[Area]:
    return areas.wards(desk)


def hit_of(desk: Desk, kind: str, record_id: UUID) -> Hit | None:
    """Return a record by its name; ``None`` for one in the bin or unknown here."""
    try:
        record: Any = kinds(desk)[kind].get(record_id)
    except NotFound:
        return None
    if record.is_deleted:
        return None
    title = getattr(record, "display_name", "") or getattr(record, "name", "")
    return Hit(kind=kind, id=record.id, title=title, context="", ward=getattr(record, "ward", None))


def _ward_at(desk: Desk, point: Point) -> str | None:
    try:
        return areas.locate(desk, *point).code
    except OutsideCity:
        return None
