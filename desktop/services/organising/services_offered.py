"""What organisations offer, and the other addresses at which they do: the referral directory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.organisation import Site, check_site
from desktop.domain.record import OrganisationId
from desktop.domain.relation_lists import ServiceFilter, ServiceLine
from desktop.domain.roles.role import Deed
from desktop.domain.service import Service, check_service
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.lists import directory

_AFFECTED = Changes.SERVICES | Changes.OUTBOX
_BY_NAME = Order(column="name")


def add_service(
    desk: Desk, organisation_id: OrganisationId, **fields: Any
) -> tuple[Service, Changes]:
    """Store something that an organisation offers; a name is enough.

    Raises:
        InvalidEntry: A rule of ``check_service``; the organisation or a ward is ``unknown``, or
            the organisation is ``deleted``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    entries = {"organisation_id": organisation_id, "name": ""} | fields
    service = begin(desk, Service, desk.new_id(), entries)
    with desk.store.writing() as session:
        records.insert(session, _fit(session, desk, None, service))
    return service, _AFFECTED


def change_service(
    desk: Desk, service_id: UUID, *, seen: Service | None = None, **fields: Any
) -> tuple[Service, Changes]:
    """Store a changed service. Undo is the same with the former values.

    Raises:
        NotFound: There is no such service, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_service`.
        GateClosed: It would become sensitive, and people were led to it from visits that name
            persons without a ground for that.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Service, service_id)
        after = _fit(session, desk, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def check_again(desk: Desk, service_id: UUID) -> tuple[Service, Changes]:
    """Note that somebody made sure today that a service is still so."""
    desk.require(Deed.CHANGE_REGISTER)
    return change_service(desk, service_id, checked_on=desk.today())


def get_service(desk: Desk, service_id: UUID) -> Service:
    """Return the service, also one that lies in the bin.

    Raises:
        NotFound: There is no such service.
    """
    return read(desk, Service, service_id)


def list_services(
    desk: Desk, wanted: ServiceFilter, order: Order = _BY_NAME, *, offset: int = 0, limit: int = 50
) -> Page[ServiceLine]:
    """Return one page of the services that ``wanted`` lets through."""
    require_sight(desk, "service")
    with desk.store.reading() as session:
        rows = directory.services_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_services(desk: Desk, wanted: ServiceFilter) -> int:
    """Return how many services ``wanted`` lets through."""
    require_sight(desk, "service")
    with desk.store.reading() as session:
        return directory.count_services(session, wanted)


def add_site(desk: Desk, organisation_id: OrganisationId, **fields: Any) -> tuple[Site, Changes]:
    """Store another address of an organisation; a name is enough.

    Raises:
        InvalidEntry: A rule of ``check_site``; the organisation or the ward is ``unknown``, or
            the organisation is ``deleted``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    entries = {"organisation_id": organisation_id, "name": ""} | fields
    site = begin(desk, Site, desk.new_id(), entries)
    with desk.store.writing() as session:
        records.insert(session, _fit_site(session, None, site))
    return site, _AFFECTED


def change_site(
    desk: Desk, site_id: UUID, *, seen: Site | None = None, **fields: Any
) -> tuple[Site, Changes]:
    """Store a changed site; see :func:`change_service`."""
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Site, site_id)
        after = _fit_site(session, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_site(desk: Desk, site_id: UUID) -> Site:
    """Return the site, also one that lies in the bin.

    Raises:
        NotFound: There is no such site.
    """
    return read(desk, Site, site_id)


def sites_of(desk: Desk, organisation_id: UUID) -> Sequence[Site]:
    """Return the other addresses of an organisation that are in use, by name."""
    with desk.store.reading() as session:
        return directory.sites_of(session, organisation_id)


def _fit(session: Session, desk: Desk, before: Service | None, service: Service) -> Service:
    check_service(service, today=desk.today())
    new = service.wards if before is None else service.wards - before.wards
    if problems := known_ward_problems(session, "wards", new):
        raise InvalidEntry(*problems)
    return service


def _fit_site(session: Session, before: Site | None, site: Site) -> Site:
    check_site(site)
    moved = before is None or before.ward != site.ward
    wards = {site.ward} if moved and site.ward is not None else set()
    if problems := known_ward_problems(session, "ward", wards):
        raise InvalidEntry(*problems)
    return site
