"""Why a ward comes first, with points that anybody can check."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.figures.next_ward import Signs, rank_wards, reasons_of
from desktop.domain.record import WardCode


def ward(name: str, **signs: Any) -> Signs:
    return Signs(code=WardCode(name), name=name, **signs)


@pytest.mark.parametrize(
    ("signs", "points"),
    [
        ({"days_since_last": 29}, 0),
        ({"days_since_last": 30}, 1),
        ({"days_since_last": 119}, 3),
        ({"days_since_last": 900}, 4),
        ({"never_visited": True}, 4),
        ({"share": 6.0}, 0),
        ({"share": -1.9}, 0),
        ({"share": -4.5}, 2),
        ({"share": -30.0}, 3),
        ({"presence": 140.0}, 0),
        ({"presence": 80.0}, 0),
        ({"presence": 50.0}, 2),
        ({"presence": 0.0}, 4),
        ({"key_figures": True}, 0),
        ({"key_figures": False}, 1),
        ({"place_contacts": False}, 1),
        ({"silent_networks": 1}, 0.5),
        ({"silent_networks": 9}, 1),
        ({"follow_ups": 0}, 0),
        ({"follow_ups": 3}, 1.5),
        ({"follow_ups": 30}, 2),
        ({}, 0),
    ],
)
def test_each_sign_has_its_points(signs: dict[str, Any], points: float) -> None:
    ranked = rank_wards([ward("Battel", **signs)])

    assert [each.score for each in ranked] == ([points] if points else [])


def test_the_highest_score_comes_first_and_names_break_ties() -> None:
    ranked = rank_wards(
        [
            ward("Walem", days_since_last=65),
            ward("Battel", days_since_last=65),
            ward("Centrum", days_since_last=2),
            ward("Muizen", never_visited=True, follow_ups=2),
        ]
    )

    assert [(each.rank, each.name) for each in ranked] == [
        (1, "Muizen"),
        (2, "Battel"),
        (3, "Walem"),
    ]


def test_reasons_come_strongest_first_with_their_figure() -> None:
    signs = ward("Walem", days_since_last=112, share=-2.4, key_figures=False, follow_ups=4)

    assert reasons_of(signs) == [
        ("days_since_last", 112),
        ("open_follow_ups", 4),
        ("share_vs_population", -2.4),
        ("no_key_figure", None),
    ]
