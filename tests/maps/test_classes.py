"""Classes hold the values they say they hold, however few or tied those are."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.classes import (
    COLOURS,
    MOST_CLASSES,
    class_colours,
    class_of,
    equal_limits,
    quantile_limits,
    values_by_class,
)
from maps.scale import scale_of

VALUES = st.lists(st.floats(min_value=0, max_value=1e9), min_size=1, max_size=60)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2: the lightness that every kind of colour vision sees."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@given(VALUES)
def test_quantiles_leave_no_class_empty_and_no_value_out(values: list[float]) -> None:
    limits = quantile_limits(values)
    classes = values_by_class(values, limits)

    assert 1 <= len(limits) <= MOST_CLASSES
    assert all(classes)
    assert sorted(values) == [value for members in classes for value in members]
    assert limits[-1] == max(values)


@given(VALUES)
def test_no_value_lies_above_the_limit_of_its_class(values: list[float]) -> None:
    for limits in (quantile_limits(values), equal_limits(values)):
        for value in values:
            number = class_of(value, limits)
            assert value <= limits[number]
            assert number == 0 or value > limits[number - 1]


def test_few_values_have_a_class_each() -> None:
    assert quantile_limits([7, 7, 3, 3, 12]) == (3, 7, 12)


def test_ties_stay_together() -> None:
    limits = quantile_limits([1] * 8 + [2, 3, 4, 5, 6])
    assert limits[0] == 1
    assert values_by_class([1, 1, 2], limits)[0] == [1, 1]


def test_no_values_make_no_classes() -> None:
    assert quantile_limits([]) == equal_limits([]) == ()


def test_equal_classes_are_equally_wide() -> None:
    assert equal_limits([0, 10, 4]) == (2, 4, 6, 8, 10)
    assert equal_limits([3, 3]) == (3,)


def test_fixed_limits_make_the_same_classes_whatever_the_values() -> None:
    for values in ([4, 30], [1], []):
        scale = scale_of(values, method="fixed", limits=(20, 5, 10))
        assert scale.colours("light") == scale_of([], method="fixed", limits=(5, 10, 20)).colours(
            "light"
        )
        assert [scale.class_of(value) for value in (5, 5.1, 20, 99)] == [0, 1, 2, 3]
    with pytest.raises(ValueError, match="6 classes"):
        scale_of([99], method="fixed", limits=[1, 2, 3, 4, 5])


@pytest.mark.parametrize("theme", COLOURS)
@pytest.mark.parametrize("count", range(1, MOST_CLASSES + 1))
def test_lightness_alone_tells_the_order(theme: str, count: int) -> None:
    steps = [luminance(colour) + 0.05 for colour in class_colours(count, theme)]
    further = [max(one, other) / min(one, other) for one, other in pairwise(steps)]
    assert len(steps) == count
    assert steps == sorted(steps, reverse=theme == "light")
    assert all(ratio >= 1.25 for ratio in further), further
