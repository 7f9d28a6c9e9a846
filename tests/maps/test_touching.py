"""Which wards lie against each other, in the borders that come with the program."""

from __future__ import annotations

from shapely import box

from maps.build import draw_schematic
from maps.editions import DrawnArea
from maps.touching import touching


def area(code: str, west: float | None = None, east: float = 0) -> DrawnArea:
    shape = None if west is None else box(west, 0, east, 1)
    return DrawnArea(code=code, name=code, level="ward", parent=None, geometry=shape)


def test_areas_side_by_side_touch_and_far_ones_do_not() -> None:
    row = [area("a", 0, 1), area("b", 1, 2), area("c", 2, 3), area("d")]

    assert touching(row) == {"a": {"b"}, "b": {"a", "c"}, "c": {"b"}, "d": set()}


def test_a_street_between_them_does_not_keep_areas_apart() -> None:
    near, far = area("b", 1.0004, 2), area("c", 1.001, 2)

    assert touching([area("a", 0, 1), near])["a"] == {"b"}
    assert touching([area("a", 0, 1), far])["a"] == set()


def test_every_ward_of_the_schematic_map_touches_some_but_not_all() -> None:
    wards = draw_schematic().of_level("ward")
    found = touching(wards)

    assert set(found) == {ward.code for ward in wards}
    assert all(1 <= len(codes) < len(wards) - 1 for codes in found.values())
    assert all(code in found[other] for code, codes in found.items() for other in codes)


def test_no_areas_touch_nothing() -> None:
    assert touching([]) == {}
