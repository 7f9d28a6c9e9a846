"""Networks and communities, as a whole: they have no member list."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.listing import NetworkFilter, NetworkRow, Order, Page
from desktop.domain.organisation import Network, check_network
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import in_use, known_ward_problems, read
from desktop.services.walls import require_sight
from desktop.storage import records
from desktop.storage.lists import networks

_AFFECTED = Changes.NETWORKS | Changes.OUTBOX


def add_network(desk: Desk, **fields: Any) -> tuple[Network, Changes]:
    """Store a new network; a name is enough.

    Raises:
        InvalidEntry: A rule of ``check_network``, or one of the wards is ``unknown``.
    """
    desk.require(Deed.CHANGE_REGISTER)
    network = begin(desk, Network, desk.new_id(), {"name": ""} | fields)
    with desk.store.writing() as session:
        records.insert(session, _fit(session, None, network))
    return network, _AFFECTED


def change_network(
    desk: Desk, network_id: UUID, *, seen: Network | None = None, **fields: Any
) -> tuple[Network, Changes]:
    """Store a changed network. Undo is the same with the former values.

    Raises:
        NotFound: There is no such network, or it lies in the bin.
        ChangedMeanwhile: See :func:`desktop.services.entries.revise`.
        InvalidEntry: As for :func:`add_network`.
        GateClosed: A sensitive theme would be added while persons without a ground for it
            are tied to the network, or to visits with it.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        before = in_use(session, Network, network_id)
        after = _fit(session, before, revise(desk, before, fields, seen=seen))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def get_network(desk: Desk, network_id: UUID) -> Network:
    """Return the network, also one that lies in the bin.

    Raises:
        NotFound: There is no such network.
    """
    return read(desk, Network, network_id)


def list_networks(
    desk: Desk,
    wanted: NetworkFilter,
    order: Order,
    *,
    offset: int = 0,
    limit: int = 50,
) -> Page[NetworkRow]:
    """Return one page of the networks that ``wanted`` lets through."""
    require_sight(desk, "network")
    with desk.store.reading() as session:
        rows = networks.networks_page(session, wanted, order, offset=offset, limit=limit)
    return Page(rows=rows, offset=offset)


def count_networks(desk: Desk, wanted: NetworkFilter) -> int:
    """Return how many networks ``wanted`` lets through."""
    require_sight(desk, "network")
    with desk.store.reading() as session:
        return networks.count_networks(session, wanted)


def _fit(session: Session, before: Network | None, network: Network) -> Network:
    check_network(network)
    added = network.wards - (before.wards if before is not None else frozenset())
    if problems := known_ward_problems(session, "wards", added):
        raise InvalidEntry(*problems)
    return network
