"""Paths through cells: found if there is one, and the cheapest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as some

from desktop.domain.figures.months import Calendar
from desktop.domain.figures.paths import NO_END, Rooms, Step, Ways, any_path, cheapest_path
from desktop.domain.figures.publication import Counts, publish, publish_sectors
from desktop.domain.figures.table import Protected, Rows, Shape, protect

NODES = 4
Cell = tuple[int, int, int, int, int]
"""Tail, head, how far it may rise and sink, and what a step costs."""
CELLS = some.lists(
    some.tuples(
        some.integers(0, NODES - 1),
        some.integers(0, NODES - 1),
        some.integers(0, 2),
        some.integers(0, 2),
        some.integers(0, 9),
    ),
    max_size=14,
)
YEAR = Calendar(2024 * 12, 2024 * 12 + 11)


@given(CELLS)
def test_a_path_is_found_from_both_ends_if_there_is_one(cells: Sequence[Cell]) -> None:
    ways, rooms = _net(cells)
    steps = any_path(ways, rooms, 0, NODES - 1)
    assert (steps is None) == (_least_cost(cells) == NO_END)
    assert steps is None or _leads_home(cells, steps)


@example([(0, 3, 1, 0, 9), (0, 1, 1, 0, 1), (1, 3, 1, 0, 1)])
@given(CELLS)
def test_the_cheapest_path_costs_least(cells: Sequence[Cell]) -> None:
    ways, rooms = _net(cells)
    steps = cheapest_path(ways, rooms, (0, NODES - 1), [cell[4] for cell in cells])
    cost = NO_END if steps is None else sum(cells[edge][4] for edge, _ in steps)
    assert cost == _least_cost(cells)
    assert steps is None or _leads_home(cells, steps)


def test_one_more_visit_works_out_its_own_ward_only() -> None:
    kept: dict[tuple[Rows, Shape, int], Protected] = {}
    worked_out: list[Rows] = []

    def keep(rows: Rows, shape: Shape, threshold: int) -> Protected:
        if (rows, shape, threshold) not in kept:
            worked_out.append(rows)
            kept[rows, shape, threshold] = protect(rows, shape, threshold)
        return kept[rows, shape, threshold]

    before = {ward: _sectors_of(ward) for ward in range(5)}
    _publish(before, keep)
    worked_out.clear()
    after = {**before, 3: {**before[3], "a": {**before[3]["a"], 2024 * 12 + 11: 70}}}
    assert _publish(after, keep) == _publish(after, protect)
    assert len(worked_out) == 2, "the wards, and the sectors of one of them"


def _publish(city: Mapping[int, Mapping[str, Counts]], protected: object) -> object:
    assert callable(protected)
    sums = {
        str(ward): {m: sum(each.get(m, 0) for each in inside.values()) for m in YEAR.leaf_of}
        for ward, inside in city.items()
    }
    wards = publish(sums, YEAR, protected=protected)
    sectors = [
        publish_sectors(inside, wards, str(ward), protected=protected).published.hidden
        for ward, inside in city.items()
    ]
    return wards.hidden, wards.total_hidden, sectors


def _sectors_of(ward: int) -> dict[str, dict[int, int]]:
    return {
        name: {month: (month * number * (ward + 3)) % 23 for month in YEAR.leaf_of}
        for number, name in enumerate("abcd", start=2)
    }


def _net(cells: Sequence[Cell]) -> tuple[Ways, Rooms]:
    ways = Ways(NODES)
    for index, (tail, head, *_) in enumerate(cells):
        ways.add(index, tail, head)
    return ways, Rooms([cell[2] for cell in cells], [cell[3] for cell in cells])


def _least_cost(cells: Sequence[Cell]) -> int:
    """Return what the cheapest path costs, found by going round all cells again and again."""
    cost = [0] + [NO_END] * (NODES - 1)
    for _ in range(NODES):
        for tail, head, up, down, price in cells:
            cost[head] = min(cost[head], cost[tail] + price if up else NO_END)
            cost[tail] = min(cost[tail], cost[head] + price if down else NO_END)
    return min(cost[-1], NO_END)


def _leads_home(cells: Sequence[Cell], steps: Sequence[Step]) -> bool:
    """Whether steps, in some order, are a path on which every cell has room."""
    ends = [cells[edge][:2] if sign > 0 else cells[edge][1::-1] for edge, sign in steps]
    onward = dict(ends)
    visited = [0]
    while visited[-1] in onward and len(visited) <= len(steps):
        visited.append(onward[visited[-1]])
    has_room = all(cells[edge][2 if sign > 0 else 3] for edge, sign in steps)
    return has_room and visited[-1] == NODES - 1 and set(pairwise(visited)) == set(ends)
