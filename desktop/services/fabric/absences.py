"""What is not there: partners that are forgotten, and ties that one would expect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from desktop.domain.fabric import (
    Activity,
    Contact,
    Fabric,
    Link,
    Node,
    neighbours,
    weights,
)
from desktop.domain.findings import Finding, FindingKind, Reason
from desktop.domain.vocabulary import AgreementKind, Theme

LONG = timedelta(days=365)
"""Without a visit or meeting for so long, a partner is forgotten."""
_NO_INSTRUMENT = 1_000.0
"""Partners that give or get without any agreement come before those that were not seen."""


def forgotten_partners(seen: Fabric, always: Fabric, year: int) -> Iterator[Finding]:
    """Yield partners of whom we heard nothing for long, or with whom nothing was agreed.

    Args:
        seen: The ties of now.
        always: The ties of all years: what there was before.
    """
    agreed = _agreed(seen, year)
    look = _Look(seen, neighbours(seen.links), _bound(seen, agreed), _last_ties(always.links, year))
    found = [row for node in seen.nodes.values() if (row := _forgotten(look, node)) is not None]
    yield from sorted(found, key=lambda row: (-row.score, row.names))


def ghost_ties(seen: Fabric, *, most: int) -> tuple[Sequence[Finding], int]:
    """Return pairs that are active for the same ward and theme without a tie, and how many.

    Args:
        most: So many at most are returned, those that share the most first.
    """
    shared = _shared(seen)
    known = set(weights(seen.links))
    ghosts = [pair for pair in shared if frozenset(pair) not in known]
    names = {node.id: node.name for node in seen.nodes.values()}
    ghosts.sort(key=lambda pair: (-_size(shared[pair]), names[pair[0]], names[pair[1]]))
    codes = _codes(seen)
    return [_ghost(seen, pair, shared[pair], codes) for pair in ghosts[:most]], len(ghosts)


class _Look(NamedTuple):
    """What it takes to see whether a partner is forgotten.

    Args:
        partners: With whom each has ties now.
        bound: How much binds an organisation without an agreement to the city.
        ended: Last day of the last tie that an organisation had.
    """

    seen: Fabric
    partners: Mapping[UUID, set[UUID]]
    bound: Mapping[UUID, float]
    ended: Mapping[UUID, date]


def _forgotten(look: _Look, node: Node) -> Finding | None:
    if node.is_city or node.is_person:
        return None
    reasons = [*_without_instrument(look, node), *_without_contact(look, node)]
    if not reasons:
        return None
    if node.id not in look.partners:
        reasons.append(Reason(rule="no_tie", day=look.ended.get(node.id)))
    last = look.seen.contacts.get(node.id, Contact()).last
    days = (look.seen.day - last).days if last else LONG.days * 2
    return Finding(
        kind=FindingKind.FORGOTTEN,
        organisations=(node.id,),
        names=(node.name,),
        score=days / LONG.days + _NO_INSTRUMENT * look.bound.get(node.id, 0.0),
        reasons=tuple(reasons),
    )


def _without_instrument(look: _Look, node: Node) -> Iterator[Reason]:
    weight = look.bound.get(node.id)
    if weight:
        yield Reason(rule="no_instrument", weight=weight)


def _without_contact(look: _Look, node: Node) -> Iterator[Reason]:
    """Yield that nobody came by for long; somebody we never met is forgotten without ties only."""
    contact = look.seen.contacts.get(node.id)
    if contact is None or contact.last is None:
        if node.id not in look.partners:
            yield Reason(rule="never_seen")
    elif look.seen.day - contact.last > LONG:
        was_visit = contact.last == contact.last_visit
        yield Reason(rule="last_visit" if was_visit else "last_meeting", day=contact.last)


def _agreed(seen: Fabric, year: int) -> frozenset[UUID]:
    """Return who has an agreement in force; sitting together without one is none."""
    return frozenset(
        party
        for instrument in seen.instruments
        if instrument.kind is not AgreementKind.CONSULTATION and instrument.holds_during(year)
        for party in instrument.parties
    )


def _bound(seen: Fabric, agreed: frozenset[UUID]) -> Mapping[UUID, float]:
    """Return how much binds every partner of the city without an agreement.

    Where no organisation is the city, every partner of anybody counts.
    """
    city = {node.id for node in seen.nodes.values() if node.is_city}
    found: dict[UUID, float] = {}
    for link in seen.links:
        for end, other in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
            counts = (other in city and end not in city) or not city
            if counts and end not in agreed and not seen.nodes[end].is_person:
                found[end] = found.get(end, 0.0) + link.weight
    return found


def _last_ties(links: Iterable[Link], year: int) -> Mapping[UUID, date]:
    ended: dict[UUID, date] = {}
    for link in links:
        if link.to_on is not None and link.to_on.year < year:
            for end in link.pair:
                ended[end] = max(link.to_on, ended.get(end, link.to_on))
    return ended


# Ghosts: wards as bits of a number, because pairs are many

_Shared = dict[Theme, int]
"""Per theme the wards in which two organisations are both active, a bit each."""


def _shared(seen: Fabric) -> Mapping[tuple[UUID, UUID], _Shared]:
    bits = {code: 1 << place for place, code in enumerate(seen.wards)}
    found: dict[tuple[UUID, UUID], _Shared] = {}
    for theme, active in _active(seen.activities, bits).items():
        for one, other in combinations(sorted(each for each in active if each in seen.nodes), 2):
            if both := active[one] & active[other]:
                found.setdefault((one, other), {})[theme] = both
    return found


def _active(
    activities: Iterable[Activity], bits: Mapping[str, int]
) -> Mapping[Theme, dict[UUID, int]]:
    everywhere = (1 << len(bits)) - 1
    found: dict[Theme, dict[UUID, int]] = {}
    for each in activities:
        wards = sum(bits.get(code, 0) for code in each.wards) if each.wards else everywhere
        for theme in each.themes:
            by_node = found.setdefault(theme, {})
            by_node[each.organisation_id] = by_node.get(each.organisation_id, 0) | wards
    return found


def _size(shared: _Shared) -> int:
    return sum(wards.bit_count() for wards in shared.values())


def _codes(seen: Fabric) -> Sequence[tuple[int, str]]:
    return [(1 << place, name) for place, name in enumerate(seen.wards.values())]


def _ghost(
    seen: Fabric, pair: tuple[UUID, UUID], shared: _Shared, codes: Sequence[tuple[int, str]]
) -> Finding:
    ordered = sorted(pair, key=lambda node: seen.nodes[node].name)
    together = 0
    for wards in shared.values():
        together |= wards
    reason = Reason(
        rule="same_ward_and_theme",
        n=_size(shared),
        of=len(codes),
        themes=tuple(theme for theme in Theme if theme in shared),
        wards=tuple(name for bit, name in codes if together & bit),
    )
    return Finding(
        kind=FindingKind.GHOST,
        organisations=tuple(ordered),
        names=tuple(seen.nodes[node].name for node in ordered),
        score=float(reason.n),
        reasons=(reason,),
    )
