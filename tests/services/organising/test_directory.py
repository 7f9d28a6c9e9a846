"""The referral directory: what is near a ward comes first, and nothing near is left out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.listing import Order
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.relation_lists import ServiceFilter
from desktop.domain.vocabulary import OrganisationKind, Theme
from desktop.services.desk import Desk
from desktop.services.geography.areas import ensure_areas, wards, wards_around
from desktop.services.organising import organisations
from desktop.services.organising.services_offered import (
    add_service,
    add_site,
    check_again,
    count_services,
    list_services,
)
from desktop.storage.engine import Store

HERE, BESIDE, FAR = (WardCode(f"12025W0{n}") for n in (1, 2, 3))


def house(desk: Desk, name: str = "Vzw", **fields: Any) -> OrganisationId:
    made, _ = organisations.add_organisation(
        desk, name=name, kind=OrganisationKind.NON_PROFIT, **fields
    )
    return OrganisationId(made.id)


def names(desk: Desk, **wanted: Any) -> list[str]:
    found = list_services(desk, ServiceFilter(**wanted))
    assert count_services(desk, ServiceFilter(**wanted)) == len(found.rows)
    return [row.name for row in found.rows]


def near(desk: Desk, **wanted: Any) -> list[str]:
    return names(desk, wards=frozenset({HERE}), around=frozenset({BESIDE}), **wanted)


def test_near_a_ward_comes_what_is_for_it_then_around_it_then_for_the_city(desk: Desk) -> None:
    vzw = house(desk)
    add_service(desk, vzw, name="A voor heel de stad")
    add_service(desk, vzw, name="B hiernaast", wards=frozenset({BESIDE}))
    add_service(desk, vzw, name="C hier", wards=frozenset({HERE, FAR}))
    add_service(desk, vzw, name="D elders", wards=frozenset({FAR}))

    assert near(desk) == ["C hier", "B hiernaast", "A voor heel de stad"]
    assert names(desk, wards=frozenset({HERE})) == ["C hier", "A voor heel de stad"]


def test_what_is_for_the_city_and_found_here_counts_as_near(desk: Desk) -> None:
    away, here, second = house(desk), house(desk, ward=HERE), house(desk)
    add_site(desk, second, name="Loket", ward=HERE)
    add_service(desk, away, name="A ver")
    add_service(desk, here, name="B in de wijk")
    add_service(desk, second, name="C met een loket in de wijk")

    assert near(desk) == ["B in de wijk", "C met een loket in de wijk", "A ver"]


def test_the_directory_is_narrowed_by_theme_language_cost_and_age(desk: Desk) -> None:
    vzw = house(desk)
    dutch = {"themes": frozenset({Theme.LANGUAGE}), "languages": frozenset({"nl", "tr"})}
    add_service(desk, vzw, name="Taalcafé", cost="Gratis, kom langs", **dutch)
    old, _ = add_service(desk, vzw, name="Sporten", cost="€ 2", checked_on=date(2024, 1, 1))

    assert names(desk, themes=frozenset({Theme.LANGUAGE})) == ["Taalcafé"]
    assert names(desk, languages=frozenset({"tr"})) == ["Taalcafé"]
    assert names(desk, free=True) == ["Taalcafé"]
    assert names(desk, unchecked_since=date(2025, 1, 1)) == ["Sporten", "Taalcafé"]
    check_again(desk, old.id)
    assert names(desk, unchecked_since=date(2025, 1, 1)) == ["Taalcafé"]
    assert list_services(desk, ServiceFilter()).rows[1].languages == ("nl", "tr")


@pytest.mark.parametrize(
    ("cost", "free"),
    [
        *(("gratis", True), ("Gratuit pour tous", True), (" free ", True), ("0 euro", True)),
        *(("€ 2", False), ("", False), ("2 euro, kinderen gratis", False), ("10 euro", False)),
    ],
)
def test_free_is_what_somebody_said_is_free(desk: Desk, cost: str, free: bool) -> None:
    add_service(desk, house(desk), name="X", cost=cost)

    assert bool(names(desk, free=True)) is free


def test_pages_of_what_is_near_follow_each_other(desk: Desk) -> None:
    vzw = house(desk)
    for place in range(7):
        wards_of = frozenset({HERE}) if place % 2 else frozenset()
        add_service(desk, vzw, name=f"Aanbod {place}", wards=wards_of)
    wanted = ServiceFilter(wards=frozenset({HERE}), around=frozenset({BESIDE}))
    whole = [row.id for row in list_services(desk, wanted).rows]
    pages = [
        row.id
        for offset in range(0, 7, 2)
        for row in list_services(desk, wanted, Order(column="name"), offset=offset, limit=2).rows
    ]

    assert pages == whole


def test_wards_know_those_around_them(desk: Desk, store: Store) -> None:
    with store.writing() as session:
        from sqlalchemy import delete

        from desktop.storage.models import AreaEditionRow, AreaRow

        session.execute(delete(AreaRow))
        session.execute(delete(AreaEditionRow))
    ensure_areas(desk)
    around = wards_around(desk)

    assert set(around) == {WardCode(ward.code) for ward in wards(desk)}
    assert all(around.values())
