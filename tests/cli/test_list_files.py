"""Lists come in and go out as they are typed, and an import can be taken back."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.cli.conftest import Shell


def a_list(folder: Path, text: str) -> str:
    path = folder / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_an_import_is_listed_and_taken_back(weefsel: Shell, tmp_path: Path) -> None:
    before = weefsel.json("person", "list", "--limit", "1")["total"]
    file = a_list(tmp_path, "Naam;GSM\nAn Proeflezer;0470 12 34 56\n")
    report = weefsel.json("person", "import", file, "--basis", "consent")

    (listed,) = weefsel.json("import", "list")["items"]
    assert (listed["id"], listed["state"], listed["rows"]) == (report["run"], "done", 1)
    assert "Proef" not in weefsel("import", "list").out
    found = weefsel.json("person", "list", "--text", "proeflezer")["items"]
    assert [person["legal_basis"] for person in found] == ["consent"]

    done = weefsel.json("import", "revert", report["run"])

    assert (done["binned"], done["kept_total"]) == (1, 0)
    assert weefsel.json("person", "list", "--limit", "1")["total"] == before
    assert weefsel.json("import", "list")["items"][0]["state"] == "taken_back"


def test_an_import_that_there_is_not_is_wrong_input(weefsel: Shell) -> None:
    weefsel.refused("import", "revert", "018f5b4e-0000-7000-8000-000000000000")


def test_rows_that_cannot_be_saved_go_to_a_file(weefsel: Shell, tmp_path: Path) -> None:
    file = a_list(tmp_path, "Naam;E-mail\nAn;an@\nBo;bo@a.example\n")
    problems = tmp_path / "fouten.csv"

    assert "Row 2" in weefsel.refused("person", "import", file, "--problems", str(problems))
    with problems.open(encoding="utf-8-sig", newline="") as read:
        rows = list(csv.reader(read, delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["2"]

    report = weefsel.json("person", "import", file, "--skip-bad")
    assert (report["imported"], report["problem_total"]) == (1, 1)


def test_an_export_of_persons_asks_why_and_is_logged(weefsel: Shell, tmp_path: Path) -> None:
    out = tmp_path / "adressen.vcf"

    assert "--reason" in weefsel.refused("person", "export", "--out", str(out))
    assert not out.exists()

    exported = weefsel.json("person", "export", "--out", str(out), "--reason", "Buurtfeest")

    assert out.read_text("utf-8").count("BEGIN:VCARD") == exported["total"]
    logged = weefsel.json("export", "list")["items"][0]
    assert (logged["kind"], logged["form"], logged["reason"]) == ("person", "vcf", "Buurtfeest")


def test_the_name_of_a_file_says_its_form(weefsel: Shell, tmp_path: Path) -> None:
    weefsel.json("organisation", "export", "--out", str(tmp_path / "open.jsonld"))
    weefsel.json("organisation", "export", "--out", str(tmp_path / "lijst.xlsx"))
    services = weefsel.json("service", "export", "--out", str(tmp_path / "aanbod.csv"))
    assert services["total"] == weefsel.json("service", "list", "--limit", "1")["total"]

    assert "@context" in (tmp_path / "open.jsonld").read_text("utf-8")
    assert (tmp_path / "lijst.xlsx").read_bytes().startswith(b"PK")
    assert weefsel.refused(
        "person", "export", "--out", "x", "--format", "jsonld", "--reason", "Nee"
    )
