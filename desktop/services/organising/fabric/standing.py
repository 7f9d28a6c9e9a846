"""Who stands out by their ties: central partners, brokers, gatekeepers, single supports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Link, neighbours
from desktop.domain.network.findings import Finding, FindingKind, Reason
from desktop.services.organising.fabric.measures import Measures

LEAST_PARTS = 3
"""A gatekeeper keeps at least so many parts together."""
LEAST_SHARE = 0.1
"""And at least this part of the pairs of others know each other only through it."""
LEAST_BEYOND = 2
"""Organisations that are lost with one tie before that is worth telling."""


def central_partners(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield organisations with ties, those with the most and strongest first."""
    near = neighbours(fabric.links)
    material = _counted(link for link in fabric.links if link.is_material)
    ties = _counted(fabric.links)
    for node, weight in _highest(measures.weight):
        partners = near[node]
        wards = {fabric.nodes[each].ward for each in partners} - {""}
        reasons = [
            Reason(rule="many_ties", n=len(partners), weight=weight),
            Reason(rule="material_ties", n=material.get(node, 0), of=ties[node]),
        ]
        if len(wards) > 1:
            reasons.append(Reason(rule="partners_in_wards", n=len(wards)))
        yield _found(fabric, FindingKind.CENTRAL, (node,), reasons, score=weight)


def brokers(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield organisations that lie between others, those on the most ways first."""
    near = neighbours(fabric.links)
    for node, share in _highest(measures.between):
        if share <= 0:
            return
        apart = _pairs_apart(node, near)
        reasons = [
            Reason(rule="lies_between", share=share),
            Reason(rule="partners_apart", n=apart),
        ]
        lost, _share = measures.pairs_lost(node)
        if lost:
            reasons.append(Reason(rule="only_way", n=lost))
        yield _found(fabric, FindingKind.BROKER, (node,), reasons, score=share)


def gatekeepers(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield organisations through which much of the network has to pass."""
    shares = {node: measures.pairs_lost(node)[1] for node in measures.parts}
    for node, share in _highest(shares):
        parts = measures.parts[node]
        if share < LEAST_SHARE or len(parts) < LEAST_PARTS:
            continue
        reasons = (
            Reason(rule="keeps_together", n=measures.pairs_lost(node)[0], share=share),
            Reason(rule="parts_without", n=len(parts)),
            Reason(rule="lies_between", share=measures.between[node]),
        )
        yield _found(fabric, FindingKind.GATEKEEPER, (node,), reasons, score=share)


def single_supports(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield what hangs by one thread: one person, one tie, one organisation."""
    found = [*_by_one_person(fabric, measures), *_by_one_pair(fabric, measures)]
    found += _by_one_organisation(fabric, measures)
    yield from sorted(found, key=lambda row: (-row.score, row.names))


def _by_one_person(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield pairs of which every tie runs through one person."""
    bridges = {frozenset(bridge[:2]): bridge for bridge in measures.bridges}
    for pair, links in _by_pair(fabric.links).items():
        if not all(link.one_person for link in links):
            continue
        weight = sum(link.weight for link in links)
        reasons = [Reason(rule="through_one_person", n=len(links))]
        score = weight
        if bridge := bridges.get(pair):
            reasons.append(Reason(rule="only_thread", n=bridge.parts[0]))
            score += 10 * bridge.parts[0]
        ends = (links[0].from_id, links[0].to_id)
        ties = tuple(link.id for link in links)
        yield _found(fabric, FindingKind.DEPENDENCE, ends, reasons, score=score, ties=ties)


def _by_one_pair(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield pairs whose ties are all that holds two parts together, and how few those are."""
    between = _by_pair(fabric.links)
    for bridge in measures.bridges:
        links, few = between[frozenset(bridge[:2])], bridge.parts[0]
        if few < LEAST_BEYOND or all(link.one_person for link in links):
            continue
        reason = Reason(rule="bridge", n=few)
        ties = tuple(link.id for link in links)
        ends = (bridge.one, bridge.other)
        yield _found(fabric, FindingKind.DEPENDENCE, ends, [reason], score=few, ties=ties)


def _by_one_organisation(fabric: Fabric, measures: Measures) -> Iterator[Finding]:
    """Yield organisations without which others lose the network."""
    for node, parts in measures.parts.items():
        cut_off = sum(parts) - parts[0]
        if cut_off >= LEAST_BEYOND:
            reason = Reason(rule="cuts_off", n=cut_off)
            yield _found(fabric, FindingKind.DEPENDENCE, (node,), [reason], score=cut_off)


def _found(
    fabric: Fabric,
    kind: FindingKind,
    nodes: tuple[UUID, ...],
    reasons: Iterable[Reason],
    *,
    score: float,
    ties: tuple[UUID, ...] = (),
) -> Finding:
    names = tuple(fabric.nodes[node].name for node in nodes)
    return Finding(
        kind=kind,
        organisations=nodes,
        names=names,
        score=round(float(score), 6),
        reasons=tuple(reasons),
        ties=ties,
    )


def _by_pair(links: Iterable[Link]) -> Mapping[frozenset[UUID], list[Link]]:
    pairs: dict[frozenset[UUID], list[Link]] = {}
    for link in links:
        pairs.setdefault(link.pair, []).append(link)
    return pairs


def _highest(figures: Mapping[UUID, float]) -> list[tuple[UUID, float]]:
    return sorted(figures.items(), key=lambda item: (-item[1], item[0]))


def _counted(links: Iterable[Link]) -> Mapping[UUID, int]:
    found: dict[UUID, int] = {}
    for link in links:
        for end in link.pair:
            found[end] = found.get(end, 0) + 1
    return found


def _pairs_apart(node: UUID, near: Mapping[UUID, set[UUID]]) -> int:
    """Return how many pairs of its partners have no tie with each other."""
    partners = near[node]
    known = sum(len(near[each] & partners) for each in partners) // 2
    return len(partners) * (len(partners) - 1) // 2 - known
