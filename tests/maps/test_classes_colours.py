"""Every class is told from every other, whatever colours somebody sees."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from maps.classes import COLOURS, MOST_CLASSES, class_colours
from maps.scale import MOST_PER_SIDE, TWO_SIDES, Scale
from tests.maps.colour_vision import SIMULATED, difference

LEAST_ONE_HUE = 9
LEAST_TWO_HUES = 11
LEAST_ACROSS_ZERO = 20
LEAST_THIN = 6
THIN = 0.7
STYLE = Path(__file__).parents[2] / "resources" / "map" / "map.css"


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


@pytest.mark.parametrize("eyes", SIMULATED)
@pytest.mark.parametrize(("theme", "ground"), [("light", "#F2F0EC"), ("dark", "#0F0D08")])
def test_colours_over_a_base_map_still_differ(theme: str, ground: str, eyes: str) -> None:
    assert f".over-base .area {{ fill-opacity: {THIN}; }}" in STYLE.read_text("utf-8")
    colours = [mixed(colour, ground) for colour in class_colours(MOST_CLASSES, theme)]
    assert min(difference(*pair, eyes) for pair in combinations(colours, 2)) >= LEAST_THIN


def mixed(colour: str, ground: str) -> str:
    """Return a colour as thin as areas are over a base map."""
    parts = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(THIN * over + (1 - THIN) * under):02X}" for over, under in parts)
