"""Networks made up for tests, from pairs of numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.network.fabric import Fabric, Link, Node
from desktop.domain.vocabulary import OrganisationKind, TieFlow

DAY = date(2026, 11, 21)


def org(number: int) -> UUID:
    """Return the id of the organisation with a number."""
    return UUID(int=number + 1)


def node(number: int, **more: Any) -> Node:
    """Return an organisation by its number."""
    known: dict[str, Any] = {"name": f"Vereniging {number:04d}", "kind": "non_profit"}
    return Node(id=org(number), **(known | more))


def link(number: int, one: int, other: int, **more: Any) -> Link:
    """Return a tie between two organisations by their numbers."""
    known: dict[str, Any] = {"flow": TieFlow.KNOWLEDGE, "id": UUID(int=10**9 + number)}
    return Link(from_id=org(one), to_id=org(other), **(known | more))


def web(pairs: Iterable[tuple[int, int]], *, nodes: int = 0, city: int = -1) -> Fabric:
    """Return a network of these pairs."""
    links = [link(number, *pair) for number, pair in enumerate(pairs)]
    numbers = range(max([nodes, *(end.int for each in links for end in each.pair)]))
    kinds = {city: OrganisationKind.CITY_SERVICE.value}
    made = [node(number, kind=kinds.get(number, "non_profit")) for number in numbers]
    return Fabric(day=DAY, nodes={each.id: each for each in made}, links=links)
