"""Which form shows which kind of record. Each is imported when somebody first opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.app.entry import form_ports
from desktop.app.entry.form_ports import AddressWays, MakePlace, PickPoint
from desktop.domain.contact_load import LoadLimit
from desktop.domain.custom import CUSTOM_KINDS
from desktop.domain.listing import Draft
from desktop.services.desk import Desk
from desktop.ui.forms.form import Form
from desktop.ui.tasks import Runner


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What forms are made of.

    Args:
        pick_point: Lets somebody point at the map.
        addresses: How an address is found.
        make_place: Opens the form of a new place.
        limit: Returns from how many times on somebody is asked much.
    """

    desk: Desk
    tasks: Runner
    pick_point: PickPoint
    addresses: AddressWays
    make_place: MakePlace
    limit: Callable[[], LoadLimit]


Make = Callable[..., Form]
"""``make(making, record or None, draft or None, *, parent, **more)``."""


def _visit(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.visit import VisitForm

    ports = form_ports.visit_ports(making.desk, making.make_place, limit=making.limit)
    return VisitForm(ports, making.tasks, record, draft, **more)


def _place(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.place import PlaceForm

    ports = form_ports.place_ports(making.desk, making.pick_point, making.addresses)
    return PlaceForm(ports, making.tasks, record, draft, **more)


def _person(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.person import PersonForm

    return PersonForm(form_ports.person_ports(making.desk), making.tasks, record, draft, **more)


def _affiliation(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.tie import TieForm

    ports = form_ports.person_ports(making.desk)
    return TieForm(ports, making.tasks, more.pop("person"), draft, tie=record, **more)


def _organisation(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.organisation import OrganisationForm

    ports = form_ports.organisation_ports(making.desk, making.pick_point, making.addresses)
    return OrganisationForm(ports, making.tasks, record, draft, **more)


def _network(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.network import NetworkForm

    return NetworkForm(form_ports.network_ports(making.desk), making.tasks, record, draft, **more)


def _task(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.task import TaskForm

    ports = form_ports.task_ports(making.desk, limit=making.limit)
    return TaskForm(ports, making.tasks, record, draft, **more)


def _service(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.service import ServiceForm

    return ServiceForm(form_ports.service_ports(making.desk), making.tasks, record, draft, **more)


def _site(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.site import SiteForm

    ports = form_ports.site_ports(making.desk, making.pick_point, making.addresses)
    return SiteForm(ports, making.tasks, record, draft, **more)


def _need(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.referral import NeedForm

    return NeedForm(form_ports.said_ports(making.desk), making.tasks, record, draft, **more)


def _referral(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.referral import ReferralForm

    return ReferralForm(form_ports.said_ports(making.desk), making.tasks, record, draft, **more)


def _organisation_tie(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.organisation_tie import OrganisationTieForm

    ports = form_ports.tie_ports(making.desk)
    return OrganisationTieForm(ports, making.tasks, record, draft, **more)


def _agreement(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.agreement import AgreementForm

    ports = form_ports.agreement_ports(making.desk)
    return AgreementForm(ports, making.tasks, record, draft, **more)


def _meeting(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.meeting import MeetingForm

    return MeetingForm(form_ports.meeting_ports(making.desk), making.tasks, record, draft, **more)


def _custom_field(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.own_field import OwnFieldForm

    return OwnFieldForm(
        form_ports.own_field_ports(making.desk), making.tasks, record, draft, **more
    )


def _own_entries(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.own_field import OwnEntriesForm

    ports = form_ports.own_field_ports(making.desk)
    return OwnEntriesForm(ports, making.tasks, record, draft, **more)


def _assessment(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.assessment import AssessmentForm

    ports = form_ports.place_ports(making.desk, making.pick_point, making.addresses)
    return AssessmentForm(ports, making.tasks, record, draft, **more)


def _tie(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.tie import TieForm

    return TieForm(form_ports.person_ports(making.desk), making.tasks, record, draft, **more)


def _consent(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.consent import ConsentForm

    return ConsentForm(form_ports.person_ports(making.desk), making.tasks, record, draft, **more)


def _notice(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.notice import NoticeForm

    return NoticeForm(form_ports.notice_ports(making.desk), making.tasks, record, draft, **more)


def _key_figure(making: Making, record: Any, draft: Draft | None, **more: Any) -> Form:
    from desktop.ui.forms.key_figure import KeyFigureForm

    return KeyFigureForm(
        form_ports.key_figure_ports(making.desk), making.tasks, record, draft, **more
    )


BESIDE: Mapping[str, tuple[str, Make]] = {
    "assessment": ("place", _assessment),
    "new_affiliation": ("person", _tie),
    "consent": ("person", _consent),
    "notice": ("person", _notice),
    "key_figure": ("visit", _key_figure),
    "new_site": ("organisation", _site),
    "new_need": ("visit", _need),
    "new_referral": ("visit", _referral),
    **{f"own_{kind}": (kind, _own_entries) for kind in CUSTOM_KINDS},
}
"""Forms of something new that belongs to a record: the kind of that record, and the form."""
MAKERS: Mapping[str, Make] = {
    "visit": _visit,
    "place": _place,
    "person": _person,
    "affiliation": _affiliation,
    "organisation": _organisation,
    "network": _network,
    "task": _task,
    "tie": _organisation_tie,
    "agreement": _agreement,
    "meeting": _meeting,
    "service": _service,
    "site": _site,
    "need": _need,
    "referral": _referral,
    "custom_field": _custom_field,
}
