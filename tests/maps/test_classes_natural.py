"""Natural breaks are the best there are, and scales around zero are fair to both sides."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.breaks import natural_limits
from maps.classes import MOST_CLASSES, Method, class_limits, values_by_class
from maps.painting import limits_of
from maps.scale import Scale, scale_of, shared_limits
from tests.maps.test_layers import Shown

SMALL = st.lists(st.integers(0, 40), min_size=1, max_size=9)
SIGNED = st.lists(st.floats(-1e6, 1e6).filter(lambda x: abs(x) > 1e-6), min_size=1, max_size=40)


def spread(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)


def best_by_trying_all(values: list[int], most: int) -> float:
    different = sorted(set(values))
    cuts = combinations(different[:-1], min(most, len(different)) - 1)
    return min(
        sum(spread(members) for members in values_by_class(values, (*cut, different[-1])))
        for cut in cuts
    )


@given(SMALL, st.integers(1, 5))
def test_no_other_division_is_closer_together(values: list[int], most: int) -> None:
    limits = natural_limits(values, most)
    found = sum(spread(members) for members in values_by_class(values, limits))
    assert found == pytest.approx(best_by_trying_all(values, most), abs=1e-6)


def test_breaks_fall_where_figures_leave_gaps() -> None:
    assert natural_limits([1, 2, 2, 3, 20, 21, 22, 90, 91], 3) == (3, 22, 91)


def test_a_city_of_sectors_takes_no_time_that_is_felt() -> None:
    values = [float((place * 7919) % 1009) for place in range(103)]
    limits = natural_limits(values, 5)
    assert len(limits) == 5
    assert all(low < high for low, high in pairwise(limits))


@pytest.mark.parametrize("method", ["quantile", "equal", "natural"])
@given(SIGNED)
def test_sides_of_zero_never_mix(method: str, values: list[float]) -> None:
    scale = scale_of(values, method=method, two_sides=True)
    middle = len(scale.limits)
    for value in values:
        number = scale.class_of(value)
        low, high = scale.bounds()[number]
        assert (number > middle) == (value > 0)
        assert low is not None
        assert min(low, high) <= value <= max(low, high)


@given(SIGNED)
def test_as_far_below_as_above_is_as_strong(values: list[float]) -> None:
    scale = scale_of(values, two_sides=True)
    middle = len(scale.limits)
    for value in values:
        assert scale.class_of(value) - middle == middle - scale.class_of(-value)


def test_zero_has_a_class_of_its_own() -> None:
    scale = scale_of([-3, 0, 5], two_sides=True)
    assert [scale.class_of(value) for value in (-5, -3, 0, 3, 5)] == [0, 1, 2, 3, 4]
    assert scale_of([0.0, 0.0], two_sides=True).colours("light") == ("#E9E6DF",)


def test_chosen_limits_serve_both_sides() -> None:
    scale = scale_of([-20, 4], method="fixed", limits=(-5, 5, 10, 15), two_sides=True)
    assert list(scale.limits) == [5, 10, inf]
    assert [scale.class_of(value) for value in (-20, -4, 0, 4, 20)] == [0, 2, 3, 4, 6]


def test_several_maps_share_limits_that_hold_for_all() -> None:
    spring = [Shown("a", 1), Shown("b", 2), Shown("c", None, "suppressed")]
    summer = [Shown("a", 9), Shown("b", 30), Shown("c", 0.0, "zero")]
    assert limits_of([spring, summer]) == (1, 2, 9)
    assert shared_limits([0, 4, 10], method="equal") == (2, 4, 6, 8)


def test_one_colour_means_the_same_on_every_map_that_shares_limits() -> None:
    months = [[1.0, 2.0], [2.0, 40.0, 41.0], [7.0]]
    limits = shared_limits([value for month in months for value in month])
    scales = [scale_of(month, method="fixed", limits=limits) for month in months]
    assert len({scale.colours("dark") for scale in scales}) == 1
    assert len({scale.class_of(2.0) for scale in scales}) == 1
    assert len(scales[0].colours("dark")) <= MOST_CLASSES


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="pretty"):
        class_limits([1, 2], "pretty")
    assert class_limits([1, 2], Method.NATURAL) == (1, 2)


def test_no_figures_make_a_scale_without_classes() -> None:
    assert Scale(()).colours("light") == ()
    assert scale_of([]).bounds() == ()
