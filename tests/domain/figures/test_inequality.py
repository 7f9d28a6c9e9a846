"""Lorenz curves and Gini coefficients, against figures worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.figures.inequality import gini, lorenz


def test_the_curve_starts_with_the_ward_that_gets_least_for_each_inhabitant() -> None:
    # Three wards: 10 visits for 100 people, 30 for 100, 60 for 200.
    points = lorenz([60, 10, 30], [200, 100, 100])

    assert points == [(0, 0), (0.25, 0.1), (0.75, 0.7), (1, 1)]


@pytest.mark.parametrize(
    ("amounts", "people", "expected"),
    [
        ([5, 10, 20], [100, 200, 400], 0),  # in proportion
        ([0, 0, 0, 12], [50, 50, 50, 50], 0.75),  # all to one of four equal wards: 1 - 1/4
        ([10, 30], [100, 100], 0.25),  # half of them get a quarter: area under it 0.375
        ([60, 10, 30], [200, 100, 100], 0.15),  # area 0.0125 + 0.2 + 0.2125 = 0.425
    ],
)
def test_gini_is_what_it_is_by_hand(
    amounts: list[float], people: list[float], expected: float
) -> None:
    assert gini(lorenz(amounts, people)) == pytest.approx(expected)


def test_nothing_at_all_has_no_spread() -> None:
    assert lorenz([0, 0], [10, 20]) == []
    assert gini([]) is None


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 1000)), min_size=1))
def test_the_curve_sags_and_ends_where_everything_is(wards: list[tuple[int, int]]) -> None:
    points = lorenz([each[0] for each in wards], [each[1] for each in wards])

    found = gini(points)
    if found is None:
        assert not any(amount for amount, _ in wards)
        return
    assert 0 <= found < 1
    assert points[-1] == pytest.approx((1, 1))
    assert all(y <= x + 1e-9 for x, y in points)
