"""Borders, figures and points as the page fetches them."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.layers import neighbours, paint_layer, ward_layer
from maps.marks import point_layer


@dataclass(frozen=True)
class Ward:
    code: str
    name: str
    geometry: dict[str, Any] | None


@dataclass(frozen=True)
class Shown:
    code: str
    value: float | None
    state: str = "value"
    text: str = ""


@dataclass(frozen=True)
class Beside:
    title: str = "Visits"
    states: dict[str, str] = field(
        default_factory=lambda: {
            "suppressed": "too few to show",
            "unknown": "not known",
            "zero": "no visit",
        }
    )
    notes: tuple[str, ...] = ("Schematic borders",)
    page: dict[str, str] = field(default_factory=dict)
    span: str = "{first} to {last}"


def square(west: float, south: float, size: float = 0.02) -> dict[str, Any]:
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def painted(*figures: Shown, theme: str = "light") -> dict[str, Any]:
    layer: dict[str, Any] = json.loads(paint_layer(figures, Beside(), str, theme=theme))
    return layer


def test_a_ward_keeps_its_code_name_and_shape() -> None:
    layer = json.loads(ward_layer([Ward("W01", "Arsenaal", square(4.48, 51.01))]))
    feature = layer["features"][0]

    assert (feature["id"], feature["properties"]["name"]) == ("W01", "Arsenaal")
    lat, lon = feature["properties"]["label"]
    assert (lat, lon) == pytest.approx((51.02, 4.49), abs=0.001)
    assert feature["geometry"]["type"] == "Polygon"


def test_a_ward_without_a_shape_is_left_out() -> None:
    wards = [Ward("W01", "Arsenaal", None), Ward("W02", "Battel", square(4.4, 51.0))]
    assert [feature["id"] for feature in json.loads(ward_layer(wards))["features"]] == ["W02"]


def test_a_border_that_crosses_itself_still_gets_a_label() -> None:
    bow = {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}
    assert json.loads(ward_layer([Ward("W01", "Bow", bow)]))["features"][0]["properties"]["label"]


def test_arrows_lead_to_the_ward_on_that_side() -> None:
    points = {"middle": (51.0, 4.4), "east": (51.0, 4.5), "far": (51.0, 4.9), "north": (51.1, 4.41)}
    assert neighbours("middle", points) == {"right": "east", "up": "north"}
    assert neighbours("east", points)["left"] == "middle"


@given(
    st.lists(
        st.tuples(st.integers(50_900, 51_100), st.integers(4_300, 4_600)),
        min_size=2,
        max_size=14,
        unique=True,
    )
)
def test_arrows_reach_every_ward_from_every_ward(spots: list[tuple[int, int]]) -> None:
    points = {str(at): (lat / 1000, lon / 1000) for at, (lat, lon) in enumerate(spots)}
    for start in points:
        assert reached(start, points) == set(points)


def reached(start: str, points: dict[str, tuple[float, float]]) -> set[str]:
    seen, queue = {start}, deque([start])
    while queue:
        for code in neighbours(queue.popleft(), points).values():
            if code not in seen:
                seen.add(code)
                queue.append(code)
    return seen


def test_more_is_darker_on_paper() -> None:
    wards = painted(Shown("few", 1), Shown("many", 9))["areas"]
    assert wards["few"]["fill"] == "#D6E7E6"
    assert wards["many"]["fill"] == "#0B646B"


def test_zero_unknown_and_suppressed_have_fills_of_their_own() -> None:
    layer = painted(
        Shown("a", 0.0, "zero"), Shown("b", None, "unknown"), Shown("c", None, "suppressed")
    )
    assert [layer["areas"][code]["fill"] for code in "abc"] == ["paper", "dots", "hatch"]
    assert {row["fill"]: row["label"] for row in layer["legend"]["patterns"]} == {
        "hatch": "too few to show",
        "dots": "not known",
        "paper": "no visit",
    }


def test_legend_names_only_what_is_on_the_map() -> None:
    legend = painted(Shown("a", 3), Shown("b", 8))["legend"]
    assert [row["label"] for row in legend["classes"]] == ["3", "8"]
    assert legend["patterns"] == []


def test_legend_says_from_where_to_where_a_class_goes() -> None:
    legend = painted(*(Shown(str(value), value) for value in range(10)))["legend"]
    assert [row["label"] for row in legend["classes"]] == [
        "0 to 1",
        "2 to 3",
        "4 to 5",
        "6 to 7",
        "8 to 9",
    ]


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=12), st.booleans())
def test_no_two_classes_read_the_same(values: list[float], two_sides: bool) -> None:
    amounts = [value if two_sides else abs(value) for value in values]
    shown = [Shown(str(place), value) for place, value in enumerate(amounts)]
    layer = json.loads(
        paint_layer(shown, Beside(), lambda it: f"{it:.0f}", theme="light", two_sides=two_sides)
    )
    labels = [key["label"] for key in layer["legend"]["classes"]]
    assert len(labels) == len(set(labels))


def test_legend_of_shared_limits_names_the_limits() -> None:
    look = {"theme": "light", "method": "fixed", "limits": (2, 5)}
    layer = json.loads(paint_layer([Shown("a", 3)], Beside(), str, **look))  # type: ignore[arg-type]
    assert [row["label"] for row in layer["legend"]["classes"]] == ["≤ 2", "> 2 – 5", "> 5"]
    words = Beside(
        page={"up_to": "up to {last}", "over": "{first}+ to {last}", "above": "{first}+"}
    )
    layer = json.loads(paint_layer([Shown("a", 3)], words, str, **look))  # type: ignore[arg-type]
    assert [row["label"] for row in layer["legend"]["classes"]] == ["up to 2", "2+ to 5", "5+"]


def test_legend_of_two_sides_reads_from_far_below_to_far_above() -> None:
    figures = [Shown("a", -3.0), Shown("b", 0.0), Shown("c", 2.0)]
    look = {"theme": "light", "two_sides": True, "method": "fixed", "limits": (1, 2)}
    layer = json.loads(paint_layer(figures, Beside(), "{:g}".format, **look))  # type: ignore[arg-type]
    told = [row["label"] for row in layer["legend"]["classes"]]
    assert told == ["< -2", "-2 to -1", "-1 to 0", "0", "0 to 1", "1 to 2", "> 2"]
    assert layer["figures"] is True


def test_a_hidden_value_never_reaches_the_page() -> None:
    layer = paint_layer([Shown("a", 3.25, "suppressed", "few")], Beside(), str, theme="dark")
    assert b"3.25" not in layer


def test_points_carry_id_place_and_kind_only() -> None:
    layer = json.loads(point_layer([("id-1", 51.02812345, 4.48, "library")]))
    assert layer == {
        "ids": ["id-1"],
        "lats": [51.028123],
        "lons": [4.48],
        "kinds": ["library"],
    }
