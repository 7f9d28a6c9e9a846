"""The records a visit points at, as a form can show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.listing import Hit
from desktop.domain.record import WardCode
from desktop.domain.visit import Visit
from desktop.i18n import translate
from desktop.ui.forms.ports import FormPorts
from desktop.words.names import record_name


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLinks:
    """What a visit points at.

    Args:
        where: Its place, or else its ward.
        place_is_gone: Its place went into the bin meanwhile.
    """

    where: Hit
    place_is_gone: bool
    organisation: Hit | None
    networks: Sequence[Hit]
    persons: Sequence[Hit]


def load_links(ports: FormPorts, visit: Visit) -> VisitLinks:
    """Return what ``visit`` points at; runs in the database lane."""
    place = ports.hit_of("place", visit.place_id) if visit.place_id else None
    organisation = visit.organisation_id
    return VisitLinks(
        where=place or _where(ports, visit),
        place_is_gone=visit.place_id is not None and place is None,
        organisation=hit_or_gone(ports, "organisation", organisation) if organisation else None,
        networks=_hits(ports, "network", visit.networks),
        persons=_hits(ports, "person", visit.persons),
    )


def hit_or_gone(ports: FormPorts, kind: str, identity: UUID) -> Hit:
    """Return the record as a hit; one that is in the bin is still shown, and kept."""
    return ports.hit_of(kind, identity) or _gone(kind, identity)


def _hits(ports: FormPorts, kind: str, identities: Iterable[UUID]) -> list[Hit]:
    hits = [hit_or_gone(ports, kind, identity) for identity in identities]
    return sorted(hits, key=lambda hit: hit.title)


def _where(ports: FormPorts, visit: Visit) -> Hit:
    if visit.place_id:
        return _gone("place", visit.place_id, visit.ward)
    names = {area.code: area.name for area in ports.wards()}
    name = names.get(visit.ward, visit.ward)
    return Hit(kind="ward", id=UUID(int=0), title=name, context="", ward=visit.ward)


def _gone(kind: str, identity: UUID, ward: WardCode | None = None) -> Hit:
    title = translate("form", "{kind} in the bin").format(kind=record_name(kind))
    return Hit(kind=kind, id=identity, title=title, context="", ward=ward)
