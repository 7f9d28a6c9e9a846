"""Ties between organisations: what one gives to the other."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, Page
from desktop.domain.record import OrganisationId
from desktop.domain.relation_lists import TieFilter, TieLine
from desktop.domain.roles.role import Deed
from desktop.domain.tie import Tie, check_organisation_tie
from desktop.domain.vocabulary import TieFlow
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, read
from desktop.storage import records
from desktop.storage.lists import relations

_AFFECTED = Changes.TIES | Changes.OUTBOX
_BY_NAME = Order(column="from_name")


def add_tie(
    desk: Desk, from_id: OrganisationId, to_id: OrganisationId, flow: TieFlow, **fields: Any
) -> tuple[Tie, Changes]:
    """Store what one organisation gives to another, one flow a tie.

    Raises:
        InvalidEntry: A rule of ``check_organisation_tie``, or an organisation is ``unknown`` or
            ``deleted``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    ends = {"from_id": from_id, "to_id": to_id, "flow": TieFlow(flow)}
    tie = begin(desk, Tie, desk.new_id(), ends | fields)
    with desk.store.writing() as session:
        records.insert(session, check_organisation_tie(tie))
    return tie, _AFFECTED


def change_tie(
    desk: Desk, tie_id: UUID, *, seen: Tie | None = None, **fields: Any
) -> tuple[Tie, Changes]:
    """Store a changed tie. Undo is the same with the former values.

    Raises:
        NotFound: There is no such tie, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_tie`.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Tie, tie_id)
        after = check_organisation_tie(revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_tie(desk: Desk, tie_id: UUID) -> Tie:
    """Return the tie, also one that lies in the bin.

    Raises:
        NotFound: There is no such tie.
    """
    desk.require(Deed.SEE_REGISTER)
    return read(desk, Tie, tie_id)


def list_ties(
    desk: Desk, wanted: TieFilter, order: Order = _BY_NAME, *, offset: int = 0, limit: int = 50
) -> Page[TieLine]:
    """Return one page of the ties that ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        rows = relations.ties_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_ties(desk: Desk, wanted: TieFilter) -> int:
    """Return how many ties ``wanted`` lets through."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        return relations.count_ties(session, wanted)
