"""Places, persons, organisations, networks, areas, search and coverage as they are typed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Shell

ADD = {
    "place": ["--name", "Buurthuis De Proef", "--kind", "community_house", "--ward", "Leest"],
    "person": ["--name", "Łukasz Proefpersoon", "--ward", "Leest", "--speaks", "pl"],
    "organisation": ["--name", "vzw De Proef", "--kind", "non_profit"],
    "network": ["--name", "Netwerk De Proef", "--theme", "youth", "--ward", "Leest"],
}
WHY = ["--reason", "Lijst voor het overleg"]


@pytest.mark.parametrize("kind", ADD)
def test_what_was_added_is_listed_found_and_exported(
    weefsel: Shell, tmp_path: Path, kind: str
) -> None:
    added = weefsel.json(kind, "add", *ADD[kind])
    listed = weefsel.json(kind, "list", "--text", "proef")
    found = weefsel.json("search", "proef", "--kind", kind)
    exported = weefsel.json(kind, "export", "--out", str(tmp_path / "all.csv"), *WHY)

    assert [item["id"] for item in listed["items"]] == [added["id"]]
    assert [item["id"] for item in found["items"]] == [added["id"]]
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == exported["total"] + 1
    assert any("Proef" in cell or "proef" in cell for row in rows for cell in row)


@pytest.mark.parametrize("kind", ADD)
def test_what_was_exported_can_be_read_in_elsewhere(
    weefsel: Shell, tmp_path: Path, kind: str
) -> None:
    weefsel.json(kind, "export", "--out", str(tmp_path / "all.csv"), *WHY)

    report = weefsel.json(kind, "import", str(tmp_path / "all.csv"), "--dry-run")

    assert report["rows"] > 0
    assert report["imported"] == 0
    assert len(report["duplicates"]) == report["rows"]


def test_a_file_with_a_wrong_row_is_wrong_input_and_saves_nothing(
    weefsel: Shell, tmp_path: Path
) -> None:
    rows = tmp_path / "places.csv"
    rows.write_text("Name;Kind;Ward\nLibrary;library;Centrum\nOther;library;Brussels\n")
    before = weefsel.json("place", "list", "--limit", "1")["total"]

    assert "Row 3" in weefsel.refused("place", "import", str(rows))

    assert weefsel.json("place", "list", "--limit", "1")["total"] == before


def test_search_folds_accents(weefsel: Shell) -> None:
    weefsel.json("person", "add", "--name", "Ayşe Yılmaz-Proef")

    assert weefsel.json("search", "yilmaz proef")["total"] == 1


def test_a_person_asks_for_a_name(weefsel: Shell) -> None:
    assert "--name" in weefsel.refused("person", "add", "--ward", "Battel")


def test_areas_are_listed_and_points_located(weefsel: Shell) -> None:
    wards = weefsel.json("area", "list", "--level", "ward")
    found = weefsel.json("area", "locate", "51,028", "4.480")

    assert wards["total"] == 12
    assert all(item["schematic"] for item in wards["items"])
    assert found["ward"] == "Centrum"
    assert found["schematic"] is True


def test_a_point_outside_the_city_is_wrong_input(weefsel: Shell) -> None:
    assert "city" in weefsel.refused("area", "locate", "50.85", "4.35")


def test_a_file_that_is_no_map_changes_nothing(weefsel: Shell, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.geojson"
    rubbish.write_text("{", "utf-8")

    line = weefsel.refused("area", "import", str(rubbish))

    assert "rubbish.geojson" in line
    assert weefsel.json("area", "list")["items"][0]["schematic"] is True


def test_coverage_tells_value_unit_period_and_source(weefsel: Shell) -> None:
    answer = weefsel.json(
        "coverage", "--measure", "visits", "--from", "2025-09-01", "--to", "2026-03-31"
    )

    assert (answer["measure"], answer["from"], answer["to"]) == (
        "visits",
        "2025-09-01",
        "2026-03-31",
    )
    assert {"unit", "source"} <= answer.keys()
    assert len(answer["items"]) == 12
    for item in answer["items"]:
        assert item.keys() == {"code", "name", "value", "state"}
        assert item["value"] is None or item["state"] in {"value", "zero"}


@pytest.mark.parametrize(
    ("measure", "title"),
    [
        ("visits", "Visits,"),
        ("days_since_last", "Days since the last visit,"),
        ("share_vs_population", "(percentage points)"),
    ],
)
def test_coverage_says_its_unit_once(weefsel: Shell, measure: str, title: str) -> None:
    first = weefsel("coverage", "--measure", measure).out.splitlines()[0]

    assert title in first


@pytest.mark.parametrize("ending", ["csv", "json", "html"])
def test_coverage_can_be_written(weefsel: Shell, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"coverage.{ending}"

    weefsel.json("coverage", "--out", str(out))

    assert "Battel" in out.read_text("utf-8-sig")


def test_coverage_refuses_another_kind_of_file(weefsel: Shell, tmp_path: Path) -> None:
    assert ".html" in weefsel.refused("coverage", "--out", str(tmp_path / "coverage.doc"))
