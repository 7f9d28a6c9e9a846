"""Which form shows which kind of record. Each is imported when somebody first opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.app import form_ports
from desktop.app.form_ports import AddressWays, MakePlace, PickPoint
from desktop.domain.contact_load import LoadLimit
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


MAKERS: Mapping[str, Make] = {
    "visit": _visit,
    "place": _place,
    "person": _person,
    "affiliation": _affiliation,
    "organisation": _organisation,
    "network": _network,
    "task": _task,
}
