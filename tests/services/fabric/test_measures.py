"""Weak spots of a network, against the slow way: take it away and count."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import networkx  # noqa: TID253 - the slow way is its
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.network.fabric import Fabric
from desktop.services.organising.fabric.measures import measure, web_of
from tests.services.fabric.webs import org, web

PAIRS = st.lists(
    st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda pair: pair[0] != pair[1]),
    max_size=20,
)


def named(fabric: Fabric) -> Any:
    graph, ids = web_of(fabric)
    return networkx.relabel_nodes(graph, dict(enumerate(ids)))


@given(PAIRS)
def test_what_falls_apart_without_an_organisation_is_what_counting_says(
    pairs: list[tuple[int, int]],
) -> None:
    fabric = web(pairs)
    graph, measures = named(fabric), measure(fabric)

    for node in graph:
        members = networkx.node_connected_component(graph, node) - {node}
        left = networkx.connected_components(graph.subgraph(members))
        parts = sorted(map(len, left), reverse=True)
        assert list(measures.parts.get(node, parts[:1])) == parts
        lost = sum(
            not networkx.has_path(graph.subgraph(members), *pair)
            for pair in combinations(sorted(members), 2)
        )
        assert measures.pairs_lost(node)[0] == lost


@given(PAIRS)
def test_bridges_are_the_pairs_whose_loss_splits_the_network(pairs: list[tuple[int, int]]) -> None:
    fabric = web(pairs)
    graph = named(fabric)

    expected = {}
    for one, other in graph.edges:
        less = graph.copy()
        less.remove_edge(one, other)
        if not networkx.has_path(less, one, other):
            sides = [len(networkx.node_connected_component(less, end)) for end in (one, other)]
            expected[frozenset((one, other))] = tuple(sorted(sides))
    found = {frozenset(bridge[:2]): bridge.parts for bridge in measure(fabric).bridges}
    assert found == expected


def test_a_network_without_ties_has_no_figures() -> None:
    assert not measure(web([], nodes=5)).partners


def test_a_large_network_is_sampled_and_says_so() -> None:
    ring = [(number, (number + 1) % 700) for number in range(700)]

    measures = measure(web(ring))

    assert measures.is_sampled
    assert measures.between.keys() == {org(number) for number in range(700)}
    assert not measures.parts
