"""Where organisations are drawn: the same every time, and nobody moves without need."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from math import dist

import pytest

from desktop.errors import Cancelled
from desktop.services.organising.fabric.layout import Positions, lay_out, place
from tests.services.fabric.thesis import CITY, identity, thesis
from tests.services.fabric.webs import link, node, org, web


def quiet(_done: int, _total: int) -> None: ...


def groups(count: int, size: int) -> list[tuple[int, int]]:
    """Return rings that hang together by one tie each."""
    ties = []
    for group in range(count):
        first = group * size
        ties += [(first + at, first + (at + 1) % size) for at in range(size)]
        ties += [(first + at, first + (at + 2) % size) for at in range(size)]
        ties.append((first, (first + size) % (count * size)))
    return ties


def nearest(places: Positions) -> float:
    return min(dist(one, other) for one, other in combinations(places.values(), 2))


def test_the_same_network_gives_the_same_drawing_in_any_order() -> None:
    fabric = web(groups(6, 12))
    turned = replace(fabric, links=fabric.links[::-1])

    assert lay_out(fabric, report=quiet) == lay_out(turned, report=quiet)


def test_everybody_has_a_place_and_nobody_stands_on_another() -> None:
    fabric = web(groups(6, 12), nodes=90)

    places = lay_out(fabric, report=quiet)

    assert places.keys() == fabric.nodes.keys()
    assert nearest(places) > 0.8


def test_those_that_work_together_stand_together() -> None:
    fabric = web(groups(6, 12))
    places = lay_out(fabric, report=quiet)

    inside = [dist(places[org(0)], places[org(at)]) for at in range(1, 12)]
    outside = [dist(places[org(0)], places[org(at)]) for at in range(24, 72)]
    assert sum(inside) / len(inside) < sum(outside) / len(outside)


def test_who_was_placed_stays_and_who_is_new_comes_beside_its_partners() -> None:
    before = thesis()
    kept = lay_out(before, report=quiet)
    new, loose = node(500, name="Nieuwe vzw"), node(501, name="Zonder band")
    after = replace(
        before,
        nodes={**before.nodes, new.id: new, loose.id: loose},
        links=[*before.links, link(900, 500, 0)._replace(to_id=identity(CITY))],
    )

    places = place(after, kept, report=quiet)

    assert {key: places[key] for key in kept} == kept
    assert dist(places[new.id], places[identity(CITY)]) < 4
    assert places[loose.id][1] > max(y for _x, y in kept.values())


def test_a_few_kept_places_of_another_network_do_not_bind() -> None:
    fabric = web(groups(2, 6))

    assert place(fabric, {org(0): (900.0, 900.0)}, report=quiet) == lay_out(fabric, report=quiet)


def test_nothing_and_one_can_be_laid_out_too() -> None:
    assert lay_out(web([]), report=quiet) == {}
    assert len(lay_out(web([], nodes=1), report=quiet)) == 1


def test_a_large_group_is_laid_out_without_help_of_other_libraries() -> None:
    star = [(0, at) for at in range(1, 520)]

    assert len(lay_out(web(star), report=quiet)) == 520


def test_hundreds_of_pairs_find_room() -> None:
    pairs = [(2 * at, 2 * at + 1) for at in range(200)]

    assert nearest(lay_out(web(pairs), report=quiet)) > 0.5


def test_laying_out_can_be_stopped() -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        lay_out(web(groups(6, 12)), report=stop)
