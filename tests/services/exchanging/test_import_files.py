"""Files as people really have them: read for what they mean, or refused in one clear sentence."""

from __future__ import annotations

import codecs
import io
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import FileUnreadable
from desktop.services.exchanging.imports import delimited, tables
from desktop.services.exchanging.imports.headings import recognised
from desktop.services.exchanging.imports.tables import open_table


def read(path: Path, *, kind: str = "person", sheet: str = "") -> tuple[list[str], list[list[str]]]:
    """Return headings and rows of a file."""
    with open_table(
        path, kind, is_known=lambda heading: recognised(kind, heading) is not None, sheet=sheet
    ) as table:
        return list(table.headings), [list(row.cells) for row in table.rows]


def text_file(folder: Path, text: str, *, encoding: str = "utf-8") -> Path:
    path = folder / "lijst.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Naam;Nota\nZoë;é\n"),
        ("utf-8-sig", "Naam;Nota\nZoë;é\n"),
        ("cp1252", "Naam;Nota\nZoë;é\n"),
        ("utf-16", "Naam;Nota\nZoë;é\n"),
        ("utf-16-le", "Naam;Nota\nZoë;é\n"),
        ("utf-16-be", "Naam;Nota\nZoë;é\n"),
    ],
)
def test_every_usual_encoding(tmp_path: Path, encoding: str, text: str) -> None:
    assert read(text_file(tmp_path, text, encoding=encoding)) == (["Naam", "Nota"], [["Zoë", "é"]])


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_every_usual_separator(tmp_path: Path, sign: str) -> None:
    text = f'Naam{sign}Nota\nAn{sign}"a, b; c\td | e"\nBo{sign}\n'

    assert read(text_file(tmp_path, text)) == (
        ["Naam", "Nota"],
        [["An", "a, b; c\td | e"], ["Bo", ""]],
    )


def test_many_commas_in_notes_do_not_make_a_comma_the_separator(tmp_path: Path) -> None:
    text = "Naam;Nota\nAn;x, y, z, w\nBo;a, b\nCy;c\n"

    assert read(text_file(tmp_path, text))[1][0] == ["An", "x, y, z, w"]


def test_excel_may_say_what_the_separator_is(tmp_path: Path) -> None:
    assert read(text_file(tmp_path, "sep=|\r\nNaam|Nota\r\nAn|x;y\r\n"))[1] == [["An", "x;y"]]


def test_newlines_in_quotes_belong_to_the_cell(tmp_path: Path) -> None:
    assert read(text_file(tmp_path, 'Naam,Nota\r\nAn,"een\r\ntwee"\r\n'))[1] == [
        ["An", "een\r\ntwee"]
    ]


def test_a_title_above_the_list_is_no_heading(tmp_path: Path) -> None:
    text = "Contactenlijst 2026;;\n;;\nNaam;GSM;Wijk\nAn;0470123456;Battel\n"

    headings, rows = read(text_file(tmp_path, text))

    assert headings == ["Naam", "GSM", "Wijk"]
    assert rows == [["An", "0470123456", "Battel"]]


def test_the_first_row_is_the_heading_when_nothing_is_known(tmp_path: Path) -> None:
    assert read(text_file(tmp_path, "Wie;Waar\nAn;Battel\n"))[0] == ["Wie", "Waar"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\n\n;;\n", "empty"),
        (b"Naam;Nota\nAn;\x00\x00x\n", "damaged"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "damaged"),
        (codecs.BOM_UTF16_LE + b"N\x00a\x00m", "damaged"),
        (b'Naam;Nota\nAn;"' + 200_000 * b"x" + b"\n", "broken_row"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(content)

    with pytest.raises(FileUnreadable) as refused:
        read(path)
    assert refused.value.reason == reason


def test_one_line_of_fifty_megabytes_is_refused_without_holding_it(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    with path.open("wb") as file:
        for _ in range(50):
            file.write(1024 * 1024 * b"x")

    tracemalloc.start()
    try:
        with pytest.raises(FileUnreadable, match="broken_row"):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < 20 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_file_that_is_too_big_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "LARGEST_FILE", 10)

    with pytest.raises(FileUnreadable, match="too_big"):
        read(text_file(tmp_path, "Naam\nAn Proef\n"))


def test_a_list_that_is_too_long_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 2)

    with pytest.raises(FileUnreadable, match="too_big"):
        read(text_file(tmp_path, "Naam\nAn\nBo\nCy\n"))


def a_messy_book() -> Any:
    """A workbook as it grows over the years in a drawer."""
    import openpyxl

    book = openpyxl.Workbook()
    front: Any = book.worksheets[0]
    front.title = "Oud"
    front.sheet_state = "hidden"
    front.append(["Naam", "GSM"])
    front.append(["Verborgen", "0470 99 99 99"])
    book.create_sheet("Leeg")
    sheet: Any = book.create_sheet("Contacten")
    sheet["A1"] = "Contacten van de wijk"
    sheet.merge_cells("A1:D1")
    for place, heading in enumerate(["Naam", "GSM", "Wijk", "Herzien op", "Formule"], start=1):
        sheet.cell(3, place, heading)
    sheet.append(["An", 470123456, "Battel", datetime(2027, 3, 1, 12, 30), "=1+1"])  # noqa: DTZ001 - Excel knows no zones
    sheet.append(["Bo", "0470/12.34.57", None, 46447, "#N/A"])
    sheet.append(["Cy", 32470123458.0, None, date(2027, 3, 3), None])
    sheet.merge_cells("C4:C6")
    sheet.append([None, None, None, None, None])
    sheet.append(["Do", "+32 470 12 34 59", "Centrum", "04/03/2027", True])
    return book


def saved(book: Any, folder: Path) -> Path:
    path = folder / "lijst.xlsx"
    book.save(path)
    return path


def test_a_messy_workbook_is_read_for_what_it_means(tmp_path: Path) -> None:
    headings, rows = read(saved(a_messy_book(), tmp_path))

    assert headings == ["Naam", "GSM", "Wijk", "Herzien op", "Formule"]
    assert [row[:4] for row in rows] == [
        ["An", "470123456", "Battel", "2027-03-01"],
        ["Bo", "0470/12.34.57", "Battel", "46447"],
        ["Cy", "32470123458", "Battel", "2027-03-03"],
        ["Do", "+32 470 12 34 59", "Centrum", "04/03/2027"],
    ]
    assert rows[0][4] == ""  # a formula that Excel never worked out says nothing
    assert rows[1][4] == ""


def test_hidden_sheets_are_not_offered(tmp_path: Path) -> None:
    path = saved(a_messy_book(), tmp_path)
    with open_table(path, "person", is_known=lambda _heading: True) as table:
        assert list(table.facts.sheets) == ["Leeg", "Contacten"]
        assert table.facts.sheet == "Contacten"

    with pytest.raises(FileUnreadable, match="unknown_sheet"):
        read(path, sheet="Oud")


def test_a_large_workbook_is_read_as_it_streams(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.services.exchanging.imports import workbooks

    path = saved(a_messy_book(), tmp_path)
    monkeypatch.setattr(workbooks, "WHOLE", 0)

    assert [row[0] for row in read(path)[1]] == ["An", "Bo", "Cy", "Do"]


def test_a_formula_gives_what_excel_saw_last(tmp_path: Path) -> None:
    path = saved(a_messy_book(), tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet3.xml"
    assert b"<f>1+1</f><v></v>" in parts[name] or b"<f>1+1</f><v />" in parts[name]
    for empty in (b"<f>1+1</f><v></v>", b"<f>1+1</f><v />"):
        parts[name] = parts[name].replace(empty, b"<f>1+1</f><v>7</v>")
    with zipfile.ZipFile(path, "w") as archive:
        for each, content in parts.items():
            archive.writestr(each, content)

    assert read(path)[1][0][4] == "7"


def test_days_of_a_book_from_a_mac(tmp_path: Path) -> None:
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet: Any = book.worksheets[0]
    sheet.append(["Naam", "Herzien op"])
    sheet.append(["An", date(2027, 3, 1)])
    path = saved(book, tmp_path)

    assert read(path)[1] == [["An", "2027-03-01"]]
    with open_table(path, "person", is_known=lambda _heading: True) as table:
        assert table.facts.starts_1904


def test_a_lost_cell_far_away_costs_nothing(tmp_path: Path) -> None:
    book = a_messy_book()
    book["Contacten"]["XFD90000"] = "verdwaald"

    assert len(read(saved(book, tmp_path))[1]) == 4


def _archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _with_entities(path: Path) -> bytes:
    """Return the book with a sheet whose XML grows without end."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    bomb = "<!DOCTYPE lolz [<!ENTITY a 'x'>" + "".join(
        f"<!ENTITY {chr(98 + n)} '{10 * f'&{chr(97 + n)};'}'>" for n in range(9)
    )
    sheet = f"<?xml version='1.0'?>{bomb}]><worksheet><sheetData><row><c><v>&j;</v></c></row>"
    for name in parts:
        if name.startswith("xl/worksheets/") or name == "xl/sharedStrings.xml":
            parts[name] = f"{sheet}</sheetData></worksheet>".encode()
    return _archive(parts)


def test_bombs_in_workbooks_do_not_go_off(tmp_path: Path) -> None:
    book = saved(a_messy_book(), tmp_path)
    growing = _with_entities(book)

    for content, reason in ((growing, "damaged"), (b"PK\x03\x04", "damaged")):
        book.write_bytes(content)
        with pytest.raises(FileUnreadable) as refused:
            read(book)
        assert refused.value.reason == reason


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.vcf", "a.geojson", "a.gpkg", "a.json"])
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_random_bytes_meet_our_errors_only(
    tmp_path_factory: pytest.TempPathFactory, name: str, content: bytes
) -> None:
    starts = {"a.gpkg": b"SQLite format 3\0", "a.geojson": b"{", "a.vcf": b"BEGIN:VCARD\n"}
    path = tmp_path_factory.mktemp("fuzz") / name
    for start in (b"", starts.get(name, b"PK\x03\x04")):
        path.write_bytes(start + content)
        with suppress(FileUnreadable):
            read(path)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip),
            min_size=2,
            max_size=2,
        ).filter(lambda row: any(row) and not any(cell[:1] == "'" for cell in row)),
        max_size=12,
    ),
    sign=st.sampled_from(";,\t|"),
)
def test_what_is_written_with_quotes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], sign: str
) -> None:
    import csv

    path = tmp_path_factory.mktemp("rows") / "lijst.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=sign, quoting=csv.QUOTE_ALL)
        writer.writerows([["Naam", "Nota"], *rows])

    assert read(path) == (["Naam", "Nota"], rows)


def test_a_line_may_be_as_long_as_a_line_may_be(tmp_path: Path) -> None:
    long = 100_000 * "x"
    assert len(long) < delimited.LONGEST_LINE

    assert read(text_file(tmp_path, f"Naam;Nota\nAn;{long}\n"))[1] == [["An", long]]


@pytest.mark.parametrize("count", [1, 19, 20, 21, 500])
def test_no_row_of_a_long_list_is_lost(tmp_path: Path, count: int) -> None:
    text = "Naam\n" + "".join(f"Persoon {number}\n" for number in range(count))

    assert read(text_file(tmp_path, text))[1] == [[f"Persoon {number}"] for number in range(count)]
