"""The figures we ship agree with each other."""

from __future__ import annotations

from collections import Counter

from maps import facts


def test_there_are_twelve_wards_with_two_codes_each() -> None:
    assert len(facts.wards()) == 12
    assert len({ward.code for ward in facts.wards()}) == 12
    assert {ward.code_until_2024 for ward in facts.wards()} == {
        f"12025{number:02d}" for number in range(1, 13)
    }


def test_each_edition_has_its_sectors_and_one_for_people_without_a_place() -> None:
    for edition, count in ((facts.EDITION_BEFORE, 97), (facts.EDITION_NOW, 103)):
        sectors = facts.sectors(edition)
        assert sum(bool(sector.ward) for sector in sectors) == count
        assert [sector.code for sector in sectors if not sector.ward] == ["12025ZZZZ"]


def test_no_sector_belongs_to_two_wards() -> None:
    both = facts.sectors(facts.EDITION_BEFORE) + facts.sectors(facts.EDITION_NOW)
    pairs = {(sector.code, sector.ward) for sector in both}
    assert max(Counter(code for code, _ in pairs).values()) == 1


def test_every_ward_has_inhabitants_in_every_known_year() -> None:
    years = {row.year for row in facts.inhabitants()}
    assert years == {*range(2011, 2023), 2024}
    assert len(facts.inhabitants()) == 12 * len(years)
    assert all(row.people > 1_000 for row in facts.inhabitants())


def test_every_sector_of_the_former_edition_has_a_point() -> None:
    here = {point.sector for point in facts.points() if point.sector.startswith(facts.CITY_CODE)}
    assert here == {sector.code for sector in facts.sectors(facts.EDITION_BEFORE) if sector.ward}


def test_points_are_rounded_to_three_decimals() -> None:
    for point in facts.points():
        assert (round(point.lat, 3), round(point.lon, 3)) == (point.lat, point.lon)


def test_a_ward_is_known_by_old_code_new_code_and_any_spelling_of_its_name() -> None:
    keys = facts.ward_keys()
    assert keys["1202510"] == keys["12025W07"] == "12025W07"
    assert keys[facts.name_key("MECHELEN - Noord")] == "12025W07"
