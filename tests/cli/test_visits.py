"""``weefsel visit`` as it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell

LOG = ("visit", "log", "--kind", "street_round")


def test_a_logged_visit_is_listed_with_all_its_fields(weefsel: Shell) -> None:
    logged = weefsel.json(
        *LOG,
        *("--ward", "battel", "--start", "2026-03-04 10:15", "--duration", "0:45"),
        *("--reached", "12", "--new", "3", "--theme", "youth", "--theme", "seniors"),
        *("--goal", "1.2", "--outcome", "contact_made", "--note", "Rustig aan het water"),
    )
    listed = weefsel.json("visit", "list", "--from", "2026-03-04", "--to", "2026-03-04")

    (visit,) = (item for item in listed["items"] if item["id"] == logged["id"])
    assert visit["start"] == "2026-03-04T09:15:00Z"
    assert visit["duration"] == 45
    assert (visit["reached_total"], visit["reached_new"]) == (12, 3)
    assert visit["themes"] == ["seniors", "youth"]
    assert visit["goals"] == ["1.2"]
    assert visit["note"] == "Rustig aan het water"
    assert visit["ward_name"] == "Battel"
    assert listed["total"] == len(listed["items"])


def test_a_place_brings_its_ward_along(weefsel: Shell) -> None:
    place = weefsel.json("place", "list", "--limit", "1")["items"][0]

    logged = weefsel.json(*LOG, "--place", place["id"], "--start", "4/3/2026 10:15")

    assert logged["ward"] == place["ward"]
    assert logged["place_id"] == place["id"]


def test_a_moment_with_a_zone_is_taken_as_it_stands(weefsel: Shell) -> None:
    logged = weefsel.json(*LOG, "--ward", "Battel", "--start", "2026-03-04T10:15:00-05:00")

    assert logged["start"] == "2026-03-04T15:15:00Z"


@pytest.mark.parametrize("ward", ["MECHELEN-NOORD", "mechelen noord", "12025W07"])
def test_a_ward_is_known_by_name_and_code(weefsel: Shell, ward: str) -> None:
    logged = weefsel.json(*LOG, "--ward", ward, "--start", "2026-03-04 10:15")

    assert logged["ward_name"] == "Mechelen-Noord"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--ward", "Batel"], ["--ward", "Batel", "Arsenaal", "Walem", "Did you mean Battel?"]),
        (["--ward", "Battel", "--theme", "x"], ["--theme", "'x'", "youth"]),
        (["--ward", "Battel", "--goal", "9.9"], ["--goal", "1.1", "4.4"]),
        (["--ward", "Battel", "--start", "gisteren"], ["--start", "gisteren"]),
        (["--ward", "Battel", "--start", "2026-02-31 10:00"], ["--start"]),
        (["--ward", "Battel", "--duration", "lang"], ["--duration", "45"]),
        (["--ward", "Battel", "--reached", "een paar"], ["--reached"]),
        (["--ward", "Battel", "--reached", "1000000000"], ["10.000"]),
        (["--ward", "Battel", "--start", "1970-01-01 10:00"], ["2010"]),
        (["--ward", "Battel", "--reached", "2", "--new", "3"], ["new"]),
        (["--ward", "Battel", "--place", "Nergens"], ["--place", "Nergens"]),
        ([], ["--ward"]),
        (["--ward"], ["--ward"]),
        (["--ward", "Battel", "--colour", "red"], ["--colour"]),
    ],
)
def test_wrong_input_is_named_in_one_line_and_nothing_is_saved(
    weefsel: Shell, words: list[str], named: list[str]
) -> None:
    before = weefsel.json("visit", "list")["total"]

    line = weefsel.refused(*LOG, *words)

    assert all(word in line for word in named), line
    assert weefsel.json("visit", "list")["total"] == before


def test_a_list_is_filtered_and_cut(weefsel: Shell) -> None:
    everything = weefsel.json("visit", "list", "--limit", "1000")
    rounds = weefsel.json("visit", "list", "--kind", "street_round", "--limit", "2")

    assert len(rounds["items"]) == 2
    assert rounds["total"] == sum(item["kind"] == "street_round" for item in everything["items"])


def test_people_get_a_table_and_belgian_days(weefsel: Shell) -> None:
    weefsel(*LOG, "--ward", "Battel", "--start", "2026-03-04 10:15")

    said = weefsel("visit", "list", "--ward", "Battel", "--to", "2026-03-04", "--limit", "1")

    assert "Wed 4 Mar 2026" in said.out
    assert "10:15" in said.out


@pytest.mark.parametrize("ending", ["xlsx", "csv", "geojson"])
def test_the_ending_of_the_file_decides_its_format(
    weefsel: Shell, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"visits.{ending}"

    answer = weefsel.json(
        "visit", "export", "--from", "2025-09-01", "--to", "2026-03-31", "--out", str(out)
    )

    assert answer["file"] == str(out)
    assert out.stat().st_size > 100


def test_an_export_to_nowhere_says_so(weefsel: Shell, tmp_path: Path) -> None:
    said = weefsel("visit", "export", "--out", str(tmp_path / "none" / "a.xlsx"))

    assert said.code != 0
    assert "folder" in said.err
