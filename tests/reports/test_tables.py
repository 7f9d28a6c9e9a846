"""Workbooks and CSV files, opened again."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme
from desktop.reports import delimited, wording, xlsx
from tests.reports import samples
from tests.reports.samples import line, silent


@pytest.fixture
def book(tmp_path: Path) -> Any:
    import openpyxl

    out = xlsx.write_summary(samples.summary(), tmp_path / "kwartaal.xlsx", report=silent)
    return openpyxl.load_workbook(out)


def values(sheet: Any) -> list[list[Any]]:
    return [[each.value for each in row] for row in sheet.iter_rows()]


def test_a_summary_has_a_sheet_per_breakdown_and_an_explanation(book: Any) -> None:
    assert book.sheetnames == [
        *("Overview", "Per ward", "Per month", "Per kind", "Per theme", "Per goal"),
        *("Ward by month", "Explanation"),
    ]


def test_figures_are_numbers_and_hidden_ones_a_sign(book: Any) -> None:
    rows = values(book["Per ward"])
    assert rows[0] == ["Ward", "Visits", "People reached", "New people", "Hours"]
    assert rows[1:6] == [
        ["Centrum", 83, 332, 83, 124.5],
        ["Arsenaal", 23, 92, 23, 34.5],
        ["Battel", 16, 64, 16, 24],
        ["Heffen", 0, 0, 0, 0],
        ["Total", 122, 488, 122, 183],
    ]
    assert "*" in {each for row in values(book["Ward by month"])[1:] for each in row}


def test_the_tables_are_real_frozen_and_filtered(book: Any) -> None:
    sheet = book["Per ward"]
    table = sheet.tables["Per_ward"]
    assert table.ref == "A1:E5"
    assert table.autoFilter.ref == "A1:E5"
    assert sheet.freeze_panes == "B2"
    assert sheet["E2"].number_format == "#,##0.0"


def test_the_overview_has_one_chart_that_says_what_it_shows(book: Any, tmp_path: Path) -> None:
    assert len(book["Overview"]._charts) == 1
    with ZipFile(tmp_path / "kwartaal.xlsx") as parts:
        assert b"Centrum: 83; Arsenaal: 23" in parts.read("xl/drawings/drawing1.xml")
    text = {str(each) for row in values(book["Overview"]) for each in row}
    assert "1 Jan – 31 Mar 2026 (quarter 1)" in text
    assert "122" in text


def test_the_explanation_names_period_filter_threshold_and_data(book: Any) -> None:
    text = " ".join(str(each) for row in values(book["Explanation"]) for each in row)
    for part in ("1 Jan – 31 Mar 2026", "All visits", "under 5", "122 visits on file", "0001"):
        assert part in text


def test_a_list_has_native_days_and_numbers(tmp_path: Path) -> None:
    out = tmp_path / "lijst.xlsx"
    lines = [line(), line(duration=None)]
    xlsx.write_detail(lines, out, total=2, facts=[], notes=False, report=silent)

    import openpyxl

    sheet = openpyxl.load_workbook(out)["Visits (internal)"]
    assert sheet["A2"].value == datetime(2026, 3, 4)  # noqa: DTZ001 - as a sheet has it
    assert sheet["A2"].number_format == "dd/mm/yyyy"
    assert (sheet["I2"].value, sheet["I3"].value) == (90, None)
    assert sheet["M2"].value == "Digital, Young people"
    assert sheet.tables["Bezoeken"].ref == "A1:P3"
    assert "Do not pass on" in str(sheet.oddHeader)


def test_csv_is_as_excel_in_belgium_reads_it(tmp_path: Path) -> None:
    out = delimited.write_summary(samples.summary(), tmp_path / "kwartaal.csv", report=silent)
    content = out.read_bytes()

    assert content.startswith(b"\xef\xbb\xbfBreakdown;Code;Name;Visits")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert b"Ward;12025W01;Centrum;83;332;83;124,5;01/01/2026;31/03/2026;\r\n" in content
    assert b"Theme;rainbow;Rainbow;*;*;*;*;" in content


def test_a_filter_is_said_without_what_somebody_typed() -> None:
    summary = samples.summary(
        wanted=VisitFilter(text="Zeynep", consultant="lies", themes=frozenset({Theme.YOUTH}))
    )
    text = " ".join(body for _, body in wording.explanation(summary))
    assert "Theme: Young people" in text
    assert "one colleague" in text
    assert "Zeynep" not in text
    assert "lies" not in text


def test_a_period_that_is_no_quarter_is_not_called_one() -> None:
    assert "quarter" not in wording.period_text(Period(date(2026, 1, 1), date(2026, 3, 30)))
