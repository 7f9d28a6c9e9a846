"""All that stands out in the network at one look, ready to be listed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop.domain.network.fabric import Fabric, Lens
from desktop.domain.network.findings import Finding, FindingKind, Findings
from desktop.services.desk import Desk
from desktop.services.organising.fabric.absences import forgotten_partners, ghost_ties
from desktop.services.organising.fabric.measures import Measures, measure
from desktop.services.organising.fabric.standing import (
    brokers,
    central_partners,
    gatekeepers,
    single_supports,
)
from desktop.services.walls import shows

Report = Callable[[int, int], None]
MOST = {
    FindingKind.GATEKEEPER: 3,
    FindingKind.CENTRAL: 10,
    FindingKind.BROKER: 10,
    FindingKind.FORGOTTEN: 200,
    FindingKind.DEPENDENCE: 100,
    FindingKind.GHOST: 100,
}
"""Rows of each kind that are listed at most."""
_STEPS = 4
_LEAST_CENTRAL = 3


def known_findings(desk: Desk, found: Findings) -> Findings:
    """Return the findings without those that go by visits, where not all of them lie here."""
    if shows(desk, "visit"):
        return found
    rows = [each for each in found.rows if each.kind is not FindingKind.FORGOTTEN]
    left = tuple(each for each in found.left_out if each[0] is not FindingKind.FORGOTTEN)
    return replace(found, rows=rows, left_out=left)


def find(fabric: Fabric, lens: Lens, *, report: Report) -> Findings:
    """Return what stands out among the ties seen through ``lens``.

    Raises:
        Cancelled: By way of ``report``.
    """
    seen = fabric.through(lens)
    report(0, _STEPS)
    measures = measure(seen)
    report(2, _STEPS)
    ghosts, all_ghosts = ghost_ties(seen, most=MOST[FindingKind.GHOST])
    report(3, _STEPS)
    found = [*_rows(fabric, seen, lens, measures), *ghosts]
    rows = [row for kind in FindingKind for row in _first(found, kind)]
    left = {kind: sum(row.kind is kind for row in found) for kind in FindingKind}
    left[FindingKind.GHOST] = all_ghosts
    report(_STEPS, _STEPS)
    return Findings(
        rows=rows,
        organisations=len(seen.nodes),
        ties=len(seen.links),
        left_out=tuple(
            (kind, total - MOST[kind])
            for kind, total in left.items()
            if total > MOST[kind] and kind not in _RANKED
        ),
        is_sampled=measures.is_sampled,
    )


_RANKED = frozenset({FindingKind.CENTRAL, FindingKind.BROKER, FindingKind.GATEKEEPER})
"""Kinds of which the list is a top: what follows is not missing."""


def _rows(fabric: Fabric, seen: Fabric, lens: Lens, measures: Measures) -> Iterable[Finding]:
    yield from gatekeepers(seen, measures)
    yield from central_partners(seen, measures)
    yield from brokers(seen, measures)
    yield from forgotten_partners(seen, fabric, lens.year)
    yield from single_supports(seen, measures)


def _first(found: Iterable[Finding], kind: FindingKind) -> Iterable[Finding]:
    of_kind = [row for row in found if row.kind is kind]
    most = MOST[kind]
    if kind is FindingKind.CENTRAL:  # half of a small network is not central
        most = max(_LEAST_CENTRAL, min(most, len(of_kind) // 4))
    return of_kind[:most]
