"""What is not there: partners that are forgotten, and ties that one would expect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from heapq import nsmallest
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from desktop.domain.network.fabric import (
    Contact,
    Fabric,
    Link,
    Node,
    neighbours,
)
from desktop.domain.network.findings import Finding, FindingKind, Reason
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
    look = _Look(
        seen,
        partners=neighbours(seen.links),
        bound=_bound(seen, agreed),
        ended=_last_ties(always.links, year),
        has_city=any(node.is_city for node in seen.nodes.values()),
    )
    found = [row for node in seen.nodes.values() if (row := _forgotten(look, node)) is not None]
    yield from sorted(found, key=lambda row: (-row.score, row.names))


def ghost_ties(seen: Fabric, *, most: int) -> tuple[Sequence[Finding], int]:
    """Return pairs that are active for the same ward and theme without a tie, and how many.

    Args:
        most: So many at most are returned, those that share the most first.
    """
    order = [node.id for node in sorted(seen.nodes.values(), key=lambda node: node.name)]
    number = {node: at for at, node in enumerate(order)}
    active = _active(seen, number)
    shared = _shared(active)
    for link in seen.links:
        one, other = sorted((number[link.from_id], number[link.to_id]))
        shared.pop((one, other), None)
    first = nsmallest(most, shared.items(), key=lambda found: (-found[1], found[0]))
    return [
        _ghost(seen, (order[one], order[other]), _of(active, one, other))
        for (one, other), _n in first
    ], len(shared)


class _Look(NamedTuple):
    """What it takes to see whether a partner is forgotten.

    Args:
        partners: With whom each has ties now.
        bound: How much binds an organisation without an agreement to the city.
        ended: Last day of the last tie that an organisation had.
        has_city: Whether one of the organisations is the city itself.
    """

    seen: Fabric
    partners: Mapping[UUID, set[UUID]]
    bound: Mapping[UUID, float]
    ended: Mapping[UUID, date]
    has_city: bool


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
        yield Reason(rule="no_instrument" if look.has_city else "loose", weight=weight)


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

_Active = Mapping[Theme, Mapping[int, int]]
"""Per theme and number of an organisation the wards in which it is active, a bit each."""


def _active(seen: Fabric, number: Mapping[UUID, int]) -> _Active:
    bits = {code: 1 << place for place, code in enumerate(seen.wards)}
    everywhere = (1 << len(bits)) - 1
    found: dict[Theme, dict[int, int]] = {}
    for each in seen.activities:
        who = number.get(each.organisation_id)
        if who is None:
            continue
        wards = sum(bits.get(code, 0) for code in each.wards) if each.wards else everywhere
        for theme in each.themes:
            by_number = found.setdefault(theme, {})
            by_number[who] = by_number.get(who, 0) | wards
    return found


def _shared(active: _Active) -> dict[tuple[int, int], int]:
    """Return in how many wards and themes every two organisations are both active."""
    found: dict[tuple[int, int], int] = {}
    for by_number in active.values():
        for (one, wards), (other, others) in combinations(sorted(by_number.items()), 2):
            if both := wards & others:
                found[one, other] = found.get((one, other), 0) + both.bit_count()
    return found


def _of(active: _Active, one: int, other: int) -> Mapping[Theme, int]:
    both = {theme: by.get(one, 0) & by.get(other, 0) for theme, by in active.items()}
    return {theme: wards for theme, wards in both.items() if wards}


def _ghost(seen: Fabric, pair: tuple[UUID, UUID], shared: Mapping[Theme, int]) -> Finding:
    together = 0
    for wards in shared.values():
        together |= wards
    reason = Reason(
        rule="same_ward_and_theme",
        n=sum(wards.bit_count() for wards in shared.values()),
        of=len(seen.wards),
        themes=tuple(theme for theme in Theme if theme in shared),
        wards=tuple(
            name for place, name in enumerate(seen.wards.values()) if together >> place & 1
        ),
    )
    return Finding(
        kind=FindingKind.GHOST,
        organisations=pair,
        names=(seen.nodes[pair[0]].name, seen.nodes[pair[1]].name),
        score=float(reason.n),
        reasons=(reason,),
    )
