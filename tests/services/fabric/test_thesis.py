"""The network of the thesis comes out as its author read it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.domain.network.fabric import Lens
from desktop.domain.network.findings import Finding, FindingKind, Findings
from desktop.domain.vocabulary import MATERIAL_FLOWS
from desktop.services.organising.fabric.findings import find
from tests.services.fabric.thesis import CITY, INTRO, JAM, ROJM, YEAR, thesis


@pytest.fixture(scope="module")
def findings() -> Findings:
    return find(thesis(), Lens(YEAR), report=lambda _done, _total: None)


def names(rows: Sequence[Finding]) -> list[str]:
    return [" ".join(row.names) for row in rows]


def rules(row: Finding) -> set[str]:
    return {reason.rule for reason in row.reasons}


def test_the_city_is_the_gatekeeper_and_nobody_else(findings: Findings) -> None:
    (row,) = findings.of(FindingKind.GATEKEEPER)

    assert row.names == (CITY,)
    # 28 pairs of 8 others; J@M, ROJM and the youth movements, and Agency and INTRO still meet
    assert (row.reasons[0].n, round(row.reasons[0].share, 3)) == (24, round(24 / 28, 3))
    assert row.reasons[1].n == 5


def test_groep_intro_is_the_partner_without_an_instrument(findings: Findings) -> None:
    without = [row for row in findings.of(FindingKind.FORGOTTEN) if "no_instrument" in rules(row)]

    assert names(without) == [INTRO]


def test_the_city_is_the_most_central_partner_and_the_first_broker(findings: Findings) -> None:
    assert names(findings.of(FindingKind.CENTRAL))[0] == CITY
    assert names(findings.of(FindingKind.BROKER))[0] == CITY
    assert names(findings.of(FindingKind.CENTRAL))[1] == JAM


def test_without_knowledge_rojm_and_jam_still_share_rooms() -> None:
    seen = thesis().through(Lens(YEAR, flows=MATERIAL_FLOWS))

    pairs = {tuple(sorted(seen.nodes[end].name for end in link.pair)) for link in seen.links}
    assert (JAM, ROJM) in pairs
    assert len(seen.links) == 9


def test_before_the_first_tie_there_is_nothing_to_find() -> None:
    found = find(thesis(), Lens(2015), report=lambda _done, _total: None)

    assert found.ties == 0
    assert not found.of(FindingKind.GATEKEEPER)
    assert not found.of(FindingKind.CENTRAL)
