"""The network as this profile knows it, and the places of its drawing that were kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.network.fabric import Fabric, Node
from desktop.domain.roles.role import Deed
from desktop.services import views
from desktop.services.desk import Desk
from desktop.services.organising.fabric.layout import Positions
from desktop.storage.figures import fabric as stored
from desktop.storage.lists.wards import ward_names

PLACES = "fabric.places"
"""Under this name the places are kept, beside the saved views: on this laptop, encrypted."""


def read_fabric(desk: Desk, year: int | None = None, *, persons: bool = False) -> Fabric:
    """Return all organisations and ties, and what is known around them.

    Organisations that stopped are in it only with the ties they had.

    Args:
        year: Contacts after it do not count; now by default.
        persons: With the key figures that pass the inference gate.
    """
    desk.require(Deed.SEE_REGISTER)
    persons = persons and desk.may(Deed.SEE_PERSONS)
    today = desk.today()
    day = today if year is None or year >= today.year else date(year, 12, 31)
    with desk.store.reading() as session:
        nodes = _nodes(session)
        links = [
            link for link in stored.links(session) if link.from_id in nodes and link.to_id in nodes
        ]
        tied = {end for link in links for end in link.pair}
        kept = {key: node for key, (node, works) in nodes.items() if works or key in tied}
        for node, link in stored.key_figures(session, today=today) if persons else ():
            if link.to_id in kept:
                kept[node.id] = node
                links.append(link)
        return Fabric(
            day=day,
            nodes=kept,
            links=links,
            contacts=stored.contacts(session, day),
            instruments=stored.instruments(session),
            activities=list(stored.activities(session)),
            wards=dict(ward_names(session)),
        )


def kept_places(desk: Desk) -> Positions:
    """Return where organisations were drawn the last time."""
    for view in views.views_of(desk, PLACES):
        spots = view.setup.get("spots")
        if isinstance(spots, Mapping):
            return {UUID(hex=key): (float(x), float(y)) for key, (x, y) in spots.items()}
    return {}


def keep_places(desk: Desk, places: Positions) -> None:
    """Keep where organisations are drawn, on this laptop; if it can keep anything."""
    if desk.read_only:
        return
    spots = {key.hex: [x, y] for key, (x, y) in places.items()}
    views.save_view(desk, PLACES, PLACES, {"spots": spots})


def _nodes(session: Session) -> Mapping[UUID, tuple[Node, bool]]:
    return {node.id: (node, works) for node, works in stored.organisations(session)}
