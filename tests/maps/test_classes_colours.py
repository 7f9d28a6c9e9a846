"""Every class is told from every other, whatever colours somebody sees."""

from __future__ import annotations

from itertools import combinations

import pytest

from maps.classes import COLOURS, MOST_CLASSES, class_colours
from maps.scale import MOST_PER_SIDE, TWO_SIDES, Scale
from tests.maps.colour_vision import SIMULATED, difference

LEAST_ONE_HUE = 9
LEAST_TWO_HUES = 11
LEAST_ACROSS_ZERO = 20


@pytest.mark.parametrize("eyes", SIMULATED)
@pytest.mark.parametrize("theme", COLOURS)
@pytest.mark.parametrize("count", range(2, MOST_CLASSES + 1))
def test_tints_of_one_hue_differ_for_all_eyes(theme: str, count: int, eyes: str) -> None:
    pairs = combinations(class_colours(count, theme), 2)
    assert min(difference(*pair, eyes) for pair in pairs) >= LEAST_ONE_HUE


@pytest.mark.parametrize("eyes", SIMULATED)
@pytest.mark.parametrize("theme", TWO_SIDES)
@pytest.mark.parametrize("count", range(1, MOST_PER_SIDE + 1))
def test_both_sides_of_zero_differ_for_all_eyes(theme: str, count: int, eyes: str) -> None:
    colours = Scale(tuple(range(1, count + 1)), two_sides=True).colours(theme)
    below, above = colours[:count], colours[count + 1 :]
    assert len(colours) == 2 * count + 1
    assert min(difference(*pair, eyes) for pair in combinations(colours, 2)) >= LEAST_TWO_HUES
    across = [difference(low, high, eyes) for low in below for high in above]
    assert min(across) >= LEAST_ACROSS_ZERO


def test_red_and_green_would_not_pass() -> None:
    """The simulation itself: the pair that everybody warns of comes out as one colour."""
    assert difference("#C0392B", "#5B7F2B", "all cones") > 60
    assert difference("#C0392B", "#5B7F2B", "deuteranopia") < LEAST_ACROSS_ZERO
