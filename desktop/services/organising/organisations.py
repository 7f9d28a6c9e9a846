"""Organisations: services, schools, associations, companies."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, OrganisationFilter, OrganisationRow, Page
from desktop.domain.organisation import Organisation, check_organisation
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.lists import organisations

_AFFECTED = Changes.ORGANISATIONS | Changes.OUTBOX


def add_organisation(desk: Desk, **fields: Any) -> tuple[Organisation, Changes]:
    """Store a new organisation; name and kind are enough.

    Raises:
        InvalidEntry: A rule of ``check_organisation``, or the ward is ``unknown``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    organisation = begin(desk, Organisation, desk.new_id(), {"name": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, _fit(session, None, organisation))
    return organisation, _AFFECTED


def change_organisation(
    desk: Desk, organisation_id: UUID, *, seen: Organisation | None = None, **fields: Any
) -> tuple[Organisation, Changes]:
    """Store a changed organisation. Undo is the same with the former values.

    Raises:
        NotFound: There is no such organisation, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_organisation`.
        GateClosed: It would become sensitive while persons without a ground for it are tied
            to it, or to visits with it.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Organisation, organisation_id)
        after = _fit(session, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_organisation(desk: Desk, organisation_id: UUID) -> Organisation:
    """Return the organisation, also one that lies in the bin.

    Raises:
        NotFound: There is no such organisation.
    """
    return read(desk, Organisation, organisation_id)


def list_organisations(
    desk: Desk,
    wanted: OrganisationFilter,
    order: Order,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[OrganisationRow]:
    """Return one page of the organisations that ``wanted`` lets through."""
    require_sight(desk, "organisation")
    with desk.store.reading() as session:
        rows = organisations.organisations_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_organisations(desk: Desk, wanted: OrganisationFilter) -> int:
    """Return how many organisations ``wanted`` lets through."""
    require_sight(desk, "organisation")
    with desk.store.reading() as session:
        return organisations.count_organisations(session, wanted)


def _fit(session: Session, before: Organisation | None, organisation: Organisation) -> Organisation:
    check_organisation(organisation)
    moved = before is None or before.ward != organisation.ward
    wards = {organisation.ward} if moved and organisation.ward is not None else set()
    if problems := known_ward_problems(session, "ward", wards):
        raise InvalidEntry(*problems)
    return organisation
