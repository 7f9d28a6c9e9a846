"""Lists that people made elsewhere come in whole, or not at all."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.exchange import ImportOrder, ImportReport
from desktop.errors import FileUnreadable, RowsRefused
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import import_file as import_order
from desktop.services.exchanging.imports import read_map, workbooks
from desktop.storage.lists.in_use import all_in_use


def everything(desk: Desk, kind: str) -> Sequence[Any]:
    with desk.store.reading() as session:
        return all_in_use(session, kind)


def import_file(
    desk: Desk,
    kind: str,
    path: Path,
    *,
    columns: Mapping[str, str | None] | None = None,
    dry_run: bool = False,
) -> tuple[ImportReport, Changes]:
    order = ImportOrder(kind=kind, path=path, columns=columns or {}, dry_run=dry_run)
    return import_order(desk, order)


def a_file(folder: Path, text: str, *, name: str = "lijst.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


CONTACTS = {
    "nl": "Voornaam;Achternaam;GSM;E-mail;Wijk\nAyşe;Yılmaz;0470/12.34.56;ay@a.example;Battel\n",
    "en": "First name,Last name,Phone,E-mail,Ward\nAyşe,Yılmaz,0470 12 34 56,ay@a.example,Battel\n",
    "fr": "Prénom\tNom\tPortable\tCourriel\tQuartier\n"
    "Ayşe\tYılmaz\t+32470123456\tay@a.example\tBATTEL\n",
}


@pytest.mark.parametrize("language", CONTACTS)
def test_usual_headings_need_no_map(desk: Desk, tmp_path: Path, language: str) -> None:
    report, changes = import_file(desk, "person", a_file(tmp_path, CONTACTS[language]))

    (person,) = everything(desk, "person")
    assert person.display_name == "Ayşe Yılmaz"
    assert person.phone == "+32470123456"
    assert person.email == "ay@a.example"
    assert person.ward == "12025W02"
    assert person.id.version == 4
    assert (report.rows, report.imported) == (1, 1)
    assert changes == Changes.PERSONS | Changes.OUTBOX


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_letters_survive_the_encodings_of_excel(desk: Desk, tmp_path: Path, encoding: str) -> None:
    path = a_file(tmp_path, "Naam;Opmerking\r\nZoë Müller;«vrijdag»\r\n", encoding=encoding)

    import_file(desk, "person", path)

    (person,) = everything(desk, "person")
    assert (person.display_name, person.note) == ("Zoë Müller", "«vrijdag»")


def test_a_workbook_is_read_like_a_csv_file(desk: Desk, tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for row in (
        ("Naam", "Soort", "Wijk", "Capaciteit", "Thema"),
        ("Buurthuis De Proef", "community_house", "Centrum", 40.0, "youth, seniors"),
        (None, None, None, None, None),
        ("Plein", "square_or_park", "Battel", None, None),
    ):
        book.worksheets[0].append(row)
    book.save(tmp_path / "plekken.xlsx")

    report, _ = import_file(desk, "place", tmp_path / "plekken.xlsx")

    places = {place.name: place for place in everything(desk, "place")}
    assert report.imported == 2
    assert places["Buurthuis De Proef"].capacity == 40
    assert places["Buurthuis De Proef"].themes == {"youth", "seniors"}


@pytest.mark.parametrize(
    "heading",
    [
        "Nationaliteit",
        "geloof",
        "Seksuele geaardheid",
        "GEBOORTEDATUM",
        "Gender",
        "Leeftijdsgroep",
        "date de naissance",
    ],
)
def test_what_is_not_kept_about_a_person_is_refused(
    desk: Desk, tmp_path: Path, heading: str
) -> None:
    path = a_file(tmp_path, f"Naam;{heading}\nAn Proef;x\n")

    with pytest.raises(FileUnreadable) as refused:
        import_file(desk, "person", path)

    assert (refused.value.reason, refused.value.detail) == ("forbidden_column", heading)
    assert not everything(desk, "person")


def test_a_map_is_no_way_around_that(desk: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path, "Naam;Nationaliteit\nAn Proef;x\n")

    with pytest.raises(FileUnreadable, match="forbidden_column"):
        import_file(desk, "person", path, columns={"Nationaliteit": "note"})

    report, _ = import_file(desk, "person", path, columns={"Nationaliteit": None})
    assert report.passed_over == ["Nationaliteit"]


def test_one_bad_row_keeps_all_rows_out_and_is_named(desk: Desk, tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        "Naam;E-mail;Wijk\nAn;an@a.example;Battel\nBo;bo@;Battel\n\nCy;;Brussel\n;;\nDo;;\n",
    )

    with pytest.raises(RowsRefused) as refused:
        import_file(desk, "person", path)

    assert [problem[:3] for problem in refused.value.problems] == [
        (3, "email", "not_an_email"),
        (5, "ward", "unknown_ward"),
    ]
    assert not everything(desk, "person")


def test_a_dry_run_tells_all_and_saves_nothing(desk: Desk, tmp_path: Path) -> None:
    report, changes = import_file(desk, "person", a_file(tmp_path, "Naam\nAn\nBo\n"), dry_run=True)

    assert (report.rows, report.imported, changes) == (2, 0, Changes.NONE)
    assert not everything(desk, "person")


def test_likely_duplicates_are_told_and_let_in(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, "person", a_file(tmp_path, "Naam\nEls Van Dijck\n"))

    report, _ = import_file(desk, "person", a_file(tmp_path, "Naam\nels vandyck\nBo\nbo\n"))

    assert [each.row for each in report.duplicates] == [2, 4]
    assert len(everything(desk, "person")) == 4


def test_a_number_that_is_none_stays_as_typed_and_is_told(desk: Desk, tmp_path: Path) -> None:
    report, _ = import_file(desk, "person", a_file(tmp_path, "Naam;GSM\nAn;na 18 u bij de buur\n"))

    assert everything(desk, "person")[0].phone == "na 18 u bij de buur"
    assert report.unsure_phones == [2]


def test_the_apostrophe_of_a_safe_export_goes(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, "person", a_file(tmp_path, "Naam;GSM\n'=An;'+32470123456\n"))

    (person,) = everything(desk, "person")
    assert (person.display_name, person.phone) == ("=An", "+32470123456")


def test_organisations_say_what_they_are(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RowsRefused) as refused:
        import_file(desk, "organisation", a_file(tmp_path, "Naam\nvzw De Proef\n"))

    assert refused.value.problems[0][:3] == (2, "kind", "required")


def test_a_network_may_have_several_wards(desk: Desk, tmp_path: Path) -> None:
    import_file(
        desk, "network", a_file(tmp_path, "Naam;Wijken;Bereik\nOuders;Battel, Centrum;some\n")
    )

    (network,) = everything(desk, "network")
    assert network.wards == {"12025W02", "12025W03"}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"", "empty"),
        ("a.csv", b"Naam\n", None),
        ("a.csv", b"\x00\x01\x02\x00", "damaged"),
        ("a.csv", b"Maat;Kleur\nx;y\n", "no_name_column"),
        ("a.csv", b"Naam;Naam\nx;y\n", "twice_a_column"),
        ("a.xlsx", b"not a workbook", "damaged"),
        ("a.pdf", b"%PDF", "unknown_format"),
    ],
)
def test_files_that_are_no_list_are_told_so(
    desk: Desk, tmp_path: Path, name: str, content: bytes, reason: str | None
) -> None:
    (tmp_path / name).write_bytes(content)

    if reason is None:
        assert import_file(desk, "person", tmp_path / name)[0].rows == 0
        return
    with pytest.raises(FileUnreadable) as refused:
        import_file(desk, "person", tmp_path / name)
    assert refused.value.reason == reason


def test_a_file_that_is_not_there(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="not_found"):
        import_file(desk, "person", tmp_path / "none.csv")


def test_a_workbook_that_unpacks_to_too_much_is_not_unpacked(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 1000)
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", "0" * 2000)

    with pytest.raises(FileUnreadable, match="too_big"):
        import_file(desk, "person", tmp_path / "bomb.xlsx")


@pytest.mark.parametrize("text", ["[]", "{", '{"a": 1}'])
def test_a_map_that_is_none_is_told_so(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileUnreadable, match="bad_map"):
        read_map(a_file(tmp_path, text, name="map.json"))


def test_a_map_names_columns_and_fields_that_exist(desk: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path, "Wie;Waar\nAn;Battel\n")
    chosen = read_map(
        a_file(tmp_path, json.dumps({"Wie": "display_name", "Waar": "ward"}), name="map.json")
    )

    report, _ = import_file(desk, "person", path, columns=chosen)
    assert report.columns == {"Wie": "display_name", "Waar": "ward"}
    with pytest.raises(FileUnreadable, match="unknown_column"):
        import_file(desk, "person", path, columns={"Wanneer": "note"})
    with pytest.raises(FileUnreadable, match="unknown_field"):
        import_file(desk, "person", path, columns={"Wie": "shoe_size"})
