"""Crossings of themes: from visits, places and networks, never from persons."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.domain.figures.coverage import Crossing, ValueState
from desktop.domain.organisation import Network
from desktop.domain.period import Period
from desktop.domain.place import Place
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, PlaceStatus, Theme
from desktop.services.desk import Desk
from desktop.services.figures.coverage_crossings import crossings
from tests.conftest import WARDS
from tests.services.figures.test_coverage_records import made
from tests.services.visits_made import keep, keep_many

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = map(WardCode, WARDS)
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)
YOUTH, DIGITAL, GENDER = Theme.YOUTH, Theme.DIGITAL, Theme.GENDER
THREE = frozenset({YOUTH, DIGITAL, GENDER})


def rows(desk: Desk, **limits: Any) -> dict[tuple[str, Theme, Theme], Crossing]:
    table = crossings(desk, PERIOD, today=TODAY, **limits)
    return {(each.ward, each.one, each.other): each for each in table.rows}


def test_there_is_a_row_for_every_two_themes_in_every_ward(desk: Desk) -> None:
    assert len(rows(desk)) == 4 * 15 * 14 // 2
    assert len(rows(desk, themes=THREE, wards=frozenset({BATTEL}))) == 3
    assert crossings(desk, PERIOD, today=TODAY).caveat


def test_visits_are_told_where_they_follow_from_each_theme(desk: Desk) -> None:
    for ward, counts in (
        (ARSENAAL, {(YOUTH,): 20, (YOUTH, DIGITAL): 30}),
        (BATTEL, {(YOUTH,): 9, (DIGITAL,): 12, (YOUTH, DIGITAL): 8, (): 30}),
        (CENTRUM, {(DIGITAL,): 40, (): 20}),
    ):
        for themes, count in counts.items():
            keep_many(desk, {ward: count}, DAY, themes=frozenset(themes))

    found = rows(desk, themes=THREE)

    told = {ward: found[ward, YOUTH, DIGITAL] for ward in (ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL)}
    assert {ward: (each.visits, each.state) for ward, each in told.items()} == {
        ARSENAAL: (30, ValueState.VALUE),
        BATTEL: (None, ValueState.SUPPRESSED),
        CENTRUM: (0, ValueState.ZERO),
        NEKKERSPOEL: (0, ValueState.ZERO),
    }


def test_places_and_networks_are_counted_and_nothing_on_file_is_unknown(desk: Desk) -> None:
    for ward, themes, status in (
        (ARSENAAL, {YOUTH, DIGITAL, GENDER}, PlaceStatus.OPEN),
        (ARSENAAL, {YOUTH, DIGITAL}, PlaceStatus.OPEN),
        (ARSENAAL, {YOUTH, DIGITAL}, PlaceStatus.CLOSED),
        (BATTEL, {YOUTH}, PlaceStatus.OPEN),
    ):
        fields = {"name": "Zaal", "kind": PlaceKind.SCHOOL, "status": status}
        keep(desk, made(desk, Place, ward=ward, themes=frozenset(themes), **fields))
    for wards, themes in (({ARSENAAL, BATTEL}, {YOUTH, GENDER}), ({BATTEL}, {YOUTH, GENDER})):
        network = made(
            desk, Network, name="Buren", wards=frozenset(wards), themes=frozenset(themes)
        )
        keep(desk, network)

    found = rows(desk, themes=THREE)

    places = [found[ward, YOUTH, DIGITAL].places for ward in (ARSENAAL, BATTEL, CENTRUM)]
    networks = [found[ward, GENDER, YOUTH].networks for ward in (ARSENAAL, BATTEL, CENTRUM)]
    assert places == [2, 0, None]
    assert networks == [1, 2, None]
    assert found[ARSENAAL, GENDER, DIGITAL].places == 1


def test_what_is_told_of_a_pair_does_not_depend_on_what_else_is_asked(desk: Desk) -> None:
    keep_many(desk, {ARSENAAL: 20}, DAY, themes=frozenset({YOUTH, DIGITAL}))
    keep_many(desk, {ARSENAAL: 3}, DAY, themes=frozenset({GENDER}))

    everything = rows(desk)
    assert {key: everything[key] for key in rows(desk, themes=THREE)} == rows(desk, themes=THREE)
