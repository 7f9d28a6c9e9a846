"""Coverage as table, workbook, layer and drawing, opened again with what others open it with."""

from __future__ import annotations

import csv
import json
import struct
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from desktop.domain.figures.coverage import Measure
from desktop.reports import coverage_picture, coverage_table, geofiles
from desktop.reports.coverage_document import document, write_json
from desktop.reports.coverage_features import (
    coverage_features,
    explanation,
    layer_name,
    number_fields,
)
from desktop.reports.handout import Handout
from tests.reports.handouts import BEFORE, CODES, HOSTILE, by_sector, handout
from tests.reports.samples import WARDS, silent

MADE = datetime(2026, 4, 2, 9, 30, tzinfo=UTC)
HOSTILE_WARD = handout(names=WARDS | {CODES[0]: HOSTILE})
SVG = "{http://www.w3.org/2000/svg}"


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def book_of(path: Path) -> Any:
    import openpyxl

    return openpyxl.load_workbook(path)


def layer_of(whole: Handout, out: Path, **options: Any) -> Any:
    import geopandas as gpd

    writer = geofiles.write_geopackage if out.suffix == ".gpkg" else geofiles.write_geojson
    if out.suffix == ".gpkg":
        options["numbers"] = list(number_fields(whole))
    writer(
        coverage_features(whole),
        out,
        name=layer_name(whole),
        facts=list(explanation(whole)),
        total=4,
        report=silent,
        **options,
    )
    return gpd.read_file(out, layer=layer_name(whole)) if out.suffix == ".gpkg" else out


def test_a_csv_opens_in_belgian_excel(tmp_path: Path) -> None:
    out = coverage_table.write_csv(handout(), tmp_path / "dekking.csv")

    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in out.read_bytes()
    assert [row[:4] for row in rows_of(out)] == [
        ["Code", "Ward", "Visits", "State"],
        ["12025W01", "Centrum", "83", "Figure"],
        ["12025W02", "Arsenaal", "12,5", "Figure"],
        ["12025W03", "Battel", "*", "Hidden, too few"],
        ["12025W04", "Heffen", "0", "Zero"],
        ["12025", "Whole city", "115,5", "Figure"],
    ]


@pytest.mark.parametrize("whole", [handout(), handout(against=BEFORE), by_sector()])
def test_every_column_of_a_csv_is_in_the_dictionary_beside_it(
    whole: Handout, tmp_path: Path
) -> None:
    out = coverage_table.write_csv(whole, tmp_path / "dekking.csv")

    headings, *meanings = rows_of(tmp_path / "dekking.dictionary.csv")
    assert [row[0] for row in meanings] == rows_of(out)[0]
    assert all(row[2] for row in meanings)
    figures = dict(zip(headings, next(row for row in meanings if row[0] == "Visits"), strict=True))
    assert figures["Unit"] == "visits"
    assert figures["Residents"] == "2024"
    assert figures["What it is not"] == "It is no norm."


def test_a_csv_without_its_dictionary_is_not_written(tmp_path: Path) -> None:
    from desktop.errors import FileNotWritten

    (tmp_path / "dekking.dictionary.csv").mkdir()

    with pytest.raises(FileNotWritten):
        coverage_table.write_csv(handout(), tmp_path / "dekking.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["dekking.dictionary.csv"]


def test_a_name_never_runs_as_a_formula(tmp_path: Path) -> None:
    evil = handout(names=WARDS | {CODES[0]: '=HYPERLINK("http://evil")'})

    row = rows_of(coverage_table.write_csv(evil, tmp_path / "a.csv"))[1]
    book = book_of(coverage_table.write_xlsx(evil, tmp_path / "a.xlsx", report=silent))

    assert row[1].startswith("'=")
    assert book.worksheets[0]["A2"].data_type == "s"


def test_a_workbook_has_every_measure_and_explains_itself(tmp_path: Path) -> None:
    whole = handout(Measure.VISITS, Measure.DAYS_SINCE_LAST, against=BEFORE)
    out = coverage_table.write_xlsx(whole, tmp_path / "dekking.xlsx", report=silent)

    asked, every, explained = book_of(out).worksheets
    assert [cell.value for cell in asked[1]] == [
        "Ward",
        "Visits",
        "Visits, earlier period",
        "Change",
    ]
    assert [cell.value for cell in asked[2]] == ["Centrum", 83, 80, 3]
    assert [cell.value for cell in asked[4]] == ["Battel", "*", 20, "*"]
    assert every.max_column == 3
    text = " ".join(str(cell.value) for row in explained.iter_rows() for cell in row)
    assert "Hidden to protect people" in text


def test_json_says_what_is_counted_and_what_was_asked() -> None:
    told = document(handout(against=BEFORE))

    assert told["items"][1] == {
        "code": CODES[1],
        "name": "Arsenaal",
        "value": 12.5,
        "state": "value",
        "before": None,
        "before_state": "unknown",
        "change": None,
    }
    assert (told["from"], told["to"]) == ("2026-01-01", "2026-03-31")
    assert told["counted"] == {"from": "2026-01-01", "to": "2026-03-31"}
    assert told["against"] == {"from": "2025-01-01", "to": "2025-03-31"}
    assert told["themes"] == ["youth"]
    assert told["inequality"] == 0.42


def test_json_can_be_read_back(tmp_path: Path) -> None:
    out = write_json(HOSTILE_WARD, tmp_path / "dekking.json")
    assert json.loads(out.read_text("utf-8"))["items"][0]["name"] == HOSTILE


@pytest.mark.parametrize("epsg", geofiles.SYSTEMS)
def test_a_geopackage_holds_every_measure_with_its_state(tmp_path: Path, epsg: int) -> None:
    whole = handout(Measure.VISITS, Measure.REACHED_NEW, against=BEFORE)
    layer = layer_of(whole, tmp_path / "dekking.gpkg", epsg=epsg).set_index("name")

    assert layer.crs.to_epsg() == epsg
    assert layer.loc["Centrum", "visits"] == 83
    assert layer.loc["Centrum", "visits_change"] == 3
    assert layer["reached_new_state"].to_dict()["Battel"] == "suppressed"
    assert layer["reached_new"].isna().to_dict()["Battel"]
    assert layer.loc["Battel", "visits_before"] == 20
    assert layer["visits_before_state"].to_dict()["Arsenaal"] == "unknown"


def test_a_measure_without_any_figure_is_still_a_number(tmp_path: Path) -> None:
    layer = layer_of(by_sector(), tmp_path / "dekking.gpkg")

    assert layer["visits"].dtype == "float64"
    assert layer.geometry.isna().sum() == 4
    assert set(layer["ward_name"]) == set(WARDS.values())


def test_an_area_that_only_one_measure_knows_is_unknown_in_the_others(tmp_path: Path) -> None:
    whole = handout(Measure.VISITS, Measure.REACHED_NEW)
    visits, reached = whole.answers
    whole = replace(whole, answers=[replace(visits, areas=visits.areas[1:]), reached])

    told = json.loads(layer_of(whole, tmp_path / "dekking.geojson").read_text("utf-8"))
    figures = {each["properties"]["name"]: each["properties"] for each in told["features"]}
    book = book_of(coverage_table.write_xlsx(whole, tmp_path / "a.xlsx", report=silent))
    rows = {row[0].value: [cell.value for cell in row[1:]] for row in book.worksheets[1]}

    assert (figures["Centrum"]["visits_state"], figures["Centrum"]["reached_new"]) == (
        "unknown",
        83,
    )
    assert figures["Arsenaal"]["visits"] == figures["Arsenaal"]["reached_new"] == 12.5
    assert rows["Centrum"] == ["unknown", 83]
    assert rows["Whole city"] == [115.5, 115.5]


def test_geojson_explains_itself(tmp_path: Path) -> None:
    whole = handout(Measure.VISITS, Measure.REACHED_NEW)
    told = json.loads(layer_of(whole, tmp_path / "dekking.geojson").read_text("utf-8"))

    assert told["explanation"]["Whole city: Visits"] == "115,5"
    assert told["explanation"]["Period"] == "1 Jan – 31 Mar 2026 (quarter 1)"
    assert told["features"][2]["properties"]["visits"] is None


@pytest.mark.parametrize("whole", [handout(), handout(against=BEFORE), by_sector(), HOSTILE_WARD])
def test_a_drawing_is_sound_and_says_what_it_shows(whole: Handout, tmp_path: Path) -> None:
    out = coverage_picture.write_svg(whole, tmp_path / "kaart.svg")

    texts = [each.text or "" for each in ET.parse(out).iter(f"{SVG}text")]  # noqa: S314 - ours
    said = " ".join(texts)
    for words in ("Theme: Young people", "Hidden to protect people", "Source: ", "A remark."):
        assert words in said, words
    assert "http" not in out.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")


def test_two_periods_are_two_maps_in_one_drawing(tmp_path: Path) -> None:
    out = coverage_picture.write_svg(handout(against=BEFORE), tmp_path / "kaart.svg")

    texts = [each.text for each in ET.parse(out).iter(f"{SVG}text")]  # noqa: S314 - ours
    assert {"1 Jan – 31 Mar 2025 (quarter 1)", "1 Jan – 31 Mar 2026 (quarter 1)"} <= set(texts)


def test_a_hostile_name_stays_text_in_a_drawing(tmp_path: Path) -> None:
    out = coverage_picture.write_svg(HOSTILE_WARD, tmp_path / "kaart.svg")

    tags = {each.tag.removeprefix(SVG) for each in ET.parse(out).iter()}  # noqa: S314 - ours
    assert tags <= {"svg", "title", "defs", "pattern", "rect", "path", "circle", "text", "g"}


@pytest.mark.parametrize("whole", [handout(), HOSTILE_WARD, by_sector()])
def test_a_picture_is_large_enough_to_print(whole: Handout, tmp_path: Path) -> None:
    out = coverage_picture.write_png(whole, tmp_path / "kaart.png", report=silent)

    head = out.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">I", head[16:20])[0] > 1800


@pytest.mark.parametrize(
    "whole", [handout(), handout(against=BEFORE), HOSTILE_WARD, by_sector(), handout(drawn=False)]
)
def test_a_pdf_can_be_read_aloud(whole: Handout, tmp_path: Path) -> None:
    from pypdf import PdfReader

    out = coverage_picture.write_pdf(whole, tmp_path / "kaart.pdf", made_at=MADE, report=silent)

    read = PdfReader(out)
    text = " ".join(page.extract_text() for page in read.pages)
    root: Any = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    for words in ("Visits", "Theme: Young people", "Hidden to protect people", "Whole city"):
        assert words in text, words


def test_a_pdf_is_the_same_each_time(tmp_path: Path) -> None:
    one, two = (
        coverage_picture.write_pdf(
            handout(), tmp_path / f"{name}.pdf", made_at=MADE, report=silent
        ).read_bytes()
        for name in "ab"
    )
    assert one == two
