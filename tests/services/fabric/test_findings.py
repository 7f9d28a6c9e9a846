"""What stands out in a network, rule by rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desktop.domain.network.fabric import Activity, Contact, Fabric, Instrument, Lens
from desktop.domain.network.findings import Finding, FindingKind
from desktop.domain.vocabulary import AgreementKind, Regularity, Theme, TieFlow
from desktop.services.organising.fabric.findings import find
from tests.services.fabric.webs import DAY, link, org, web

STAR = [(0, 1), (0, 2), (0, 3), (0, 4)]


def found(fabric: Fabric, kind: FindingKind, **lens: Any) -> Sequence[Finding]:
    seen = find(fabric, Lens(DAY.year, **lens), report=lambda _done, _total: None)
    return seen.of(kind)


def rules(row: Finding) -> list[str]:
    return [reason.rule for reason in row.reasons]


def whose(rows: Sequence[Finding]) -> list[tuple[int, ...]]:
    return [tuple(identity.int - 1 for identity in row.organisations) for row in rows]


def test_strong_ties_count_for_more_than_many_occasional_ones() -> None:
    weak = {"regularity": Regularity.OCCASIONAL}
    links = [link(1, 0, 1, strength=3), link(2, 2, 3, **weak), link(3, 2, 4, **weak)]
    fabric = replace(web([], nodes=5), links=links)

    rows = found(fabric, FindingKind.CENTRAL)

    assert whose(rows)[:3] == [(0,), (1,), (2,)]
    assert rows[2].reasons[0].weight == 1.0


def test_a_broker_lies_between_partners_that_do_not_know_each_other() -> None:
    rows = found(web([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]), FindingKind.BROKER)

    assert whose(rows) == [(2,), (3,)]
    assert rows[0].reasons[1].n == 2  # of its three pairs of partners one pair knows each other


def test_in_a_ring_nobody_is_a_gatekeeper() -> None:
    assert not found(web([(0, 1), (1, 2), (2, 3), (3, 0)]), FindingKind.GATEKEEPER)
    assert whose(found(web(STAR), FindingKind.GATEKEEPER)) == [(0,)]


def test_a_tie_through_one_person_weighs_more_when_it_is_the_only_thread() -> None:
    fabric = web([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
    links = [
        each._replace(one_person=each.pair in ({org(0), org(1)}, {org(2), org(3)}))
        for each in fabric.links
    ]

    rows = found(replace(fabric, links=links), FindingKind.DEPENDENCE)

    assert rules(rows[0]) == ["through_one_person", "only_thread"]
    assert whose(rows)[0] == (2, 3)
    assert ["through_one_person"] in [rules(row) for row in rows]


def test_a_second_tie_that_does_not_hang_on_the_person_takes_the_risk_away() -> None:
    fabric = web([(0, 1)])
    both = [link(1, 0, 1, one_person=True), link(2, 1, 0, flow=TieFlow.MONEY)]

    assert found(replace(fabric, links=both[:1]), FindingKind.DEPENDENCE)
    assert not found(replace(fabric, links=both), FindingKind.DEPENDENCE)


def test_a_partner_of_the_city_without_an_agreement_is_forgotten() -> None:
    fabric = web(STAR, city=0)
    agreed = Instrument(AgreementKind.COOPERATION, frozenset({org(0), org(1)}))
    ended = agreed._replace(parties=frozenset({org(0), org(2)}), to_on=date(DAY.year - 1, 6, 30))
    talk = agreed._replace(kind=AgreementKind.CONSULTATION, parties=frozenset({org(0), org(3)}))

    rows = found(replace(fabric, instruments=[agreed, ended, talk]), FindingKind.FORGOTTEN)

    assert whose(rows) == [(2,), (3,), (4,)]
    assert all("no_instrument" in rules(row) for row in rows)


def test_where_no_organisation_is_the_city_nothing_is_said_about_it() -> None:
    rows = found(web(STAR), FindingKind.FORGOTTEN)

    assert {rule for row in rows for rule in rules(row)} == {"loose"}


def test_a_partner_that_nobody_saw_for_a_year_is_forgotten() -> None:
    fabric = web([(1, 2)], nodes=4, city=0)
    contacts = {
        org(1): Contact(last_visit=DAY - timedelta(days=366)),
        org(2): Contact(last_visit=DAY - timedelta(days=900), last_meeting=DAY),
    }

    rows = found(replace(fabric, contacts=contacts), FindingKind.FORGOTTEN)

    assert {row: rules(at) for row, at in zip(whose(rows), rows, strict=True)} == {
        (3,): ["never_seen", "no_tie"],
        (1,): ["last_visit"],
    }


def test_two_that_work_for_the_same_ward_and_theme_without_a_tie_are_a_ghost() -> None:
    youth, wards = frozenset({Theme.YOUTH}), {"W1": "Battel", "W2": "Muizen"}
    active = [
        Activity(org(0), "Huiswerkklas", youth, frozenset({"W1"})),
        Activity(org(1), "Speelplein", youth),
        Activity(org(2), "Jeugdhuis", youth, frozenset({"W2"})),
        Activity(org(3), "Taalcafé", frozenset({Theme.LANGUAGE}), frozenset({"W1"})),
    ]
    fabric = replace(web([(1, 2)], nodes=4), activities=active, wards=wards)

    (row,) = found(fabric, FindingKind.GHOST)

    assert whose([row]) == [(0, 1)]
    assert (row.reasons[0].themes, row.reasons[0].wards) == ((Theme.YOUTH,), ("Battel",))


def test_ties_of_other_years_and_flows_are_not_looked_at() -> None:
    fabric = web(STAR)
    links = [
        fabric.links[0]._replace(to_on=date(2020, 1, 1)),
        fabric.links[1]._replace(flow=TieFlow.MONEY),
    ]

    rows = found(
        replace(fabric, links=links), FindingKind.CENTRAL, flows=frozenset({TieFlow.MONEY})
    )

    assert whose(rows) == [(0,), (2,)]
