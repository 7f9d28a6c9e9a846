"""A page is as large as the line carries and as a save of the person can wait for."""

from __future__ import annotations

from desktop.sync.pace import FEWEST, UNNOTICED, Pace


def grown(pace: Pace) -> int:
    for _ in range(12):
        pace.took(0.1)
    return pace.size


def test_a_fast_laptop_gets_the_largest_pages() -> None:
    pace = Pace(1000, start=200)
    pace.wrote(200, UNNOTICED / 10)
    assert grown(pace) == 1000


def test_a_slow_laptop_gets_what_it_writes_unnoticed() -> None:
    pace = Pace(1000, start=200)
    pace.wrote(800, 2 * UNNOTICED)
    assert grown(pace) == 400


def test_pages_never_shrink_to_nothing_and_grow_again() -> None:
    pace = Pace(1000, start=200)
    pace.wrote(1000, 60.0)
    assert grown(pace) == FEWEST
    pace.wrote(FEWEST, UNNOTICED / 100)
    assert grown(pace) == 1000


def test_a_few_rows_say_nothing() -> None:
    pace = Pace(1000, start=200)
    pace.wrote(3, 1.0)
    assert grown(pace) == 1000
