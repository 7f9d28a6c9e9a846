"""What lies on top of the areas carries ids, numbers and published figures only."""

from __future__ import annotations

import json

import pytest

from maps.marks import Bin, MapKey, Point, WardMark, point_layer, visit_layer, ward_mark_layer


def test_points_carry_id_place_kind_and_stage_only() -> None:
    layer = json.loads(point_layer([Point("id-1", 51.02812345, 4.48, "library", "safe")]))
    assert layer == {
        "ids": ["id-1"],
        "lats": [51.028123],
        "lons": [4.48],
        "kinds": ["library"],
        "stages": ["safe"],
    }


def test_points_without_stages_say_nothing_of_them() -> None:
    assert "stages" not in json.loads(point_layer([("id-1", 51.0, 4.4, "school")]))


def test_a_legend_comes_with_its_layer() -> None:
    layer = json.loads(point_layer([], title="Places", legend=[MapKey("safe", "safe space")]))
    assert layer["legend"] == {
        "title": "Places",
        "rows": [{"mark": "safe", "label": "safe space"}],
    }


def test_a_bin_of_visits_lies_nowhere_in_particular() -> None:
    layer = json.loads(visit_layer([Bin(51.0281234, 4.4812345, 2, "15")], title="Visits"))
    assert (layer["lats"], layer["lons"]) == ([51.0281], [4.4812])
    assert (layer["sizes"], layer["texts"]) == ([2], ["15"])


def test_a_bin_of_no_known_size_is_refused() -> None:
    with pytest.raises(ValueError, match="size 4"):
        visit_layer([Bin(51.0, 4.4, 4, "99")], title="Visits")


def test_marks_are_found_by_ward() -> None:
    layer = json.loads(ward_mark_layer([WardMark("W01", "met", "12/10")], title="Targets"))
    assert layer["marks"] == {"W01": {"mark": "met", "text": "12/10"}}
