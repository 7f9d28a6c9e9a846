"""``weefsel area atlas`` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Shell

AUTUMN = ("--from", "2025-10-01", "--to", "2025-12-31")


def test_the_atlas_as_a_document_has_every_ward_with_published_figures(weefsel: Shell) -> None:
    told = weefsel.json("area", "atlas", *AUTUMN)
    figures = weefsel.json("coverage", *AUTUMN)

    assert told["total"] == len(told["items"]) == 12
    assert (told["from"], told["to"]) == ("2025-10-01", "2025-12-31")
    for item, figure in zip(told["items"], figures["items"], strict=True):
        first = item["presence"][0]
        assert (item["code"], first["value"], first["state"]) == (
            figure["code"],
            figure["value"],
            figure["state"],
        )


def test_people_see_how_much_there_is_in_each_ward(weefsel: Shell) -> None:
    days, heads, *wards = weefsel("area", "atlas", *AUTUMN).out.splitlines()
    assert "2025" in days
    assert heads.split("  ")[0] == "Ward"
    assert len(wards) == 12


def test_one_ward_is_written_to_a_file(weefsel: Shell, tmp_path: Path) -> None:
    one = ("area", "atlas", "--ward", "centrum", *AUTUMN)
    pdf, document = tmp_path / "a.pdf", tmp_path / "a.json"

    assert weefsel(*one, "--out", str(pdf)).out == f"{pdf}\n"
    told = weefsel.json(*one, "--out", str(document))

    assert pdf.read_bytes().startswith(b"%PDF-")
    assert told.pop("file") == str(document)
    assert json.loads(document.read_text(encoding="utf-8")) == told
    assert [item["name"] for item in told["items"]] == ["Centrum"]


def test_another_ward_or_kind_of_file_is_refused(weefsel: Shell, tmp_path: Path) -> None:
    assert "Battel" in weefsel.refused("area", "atlas", "--ward", "Nergens")
    assert ".pdf, .json" in weefsel.refused("area", "atlas", "--out", str(tmp_path / "a.docx"))
    assert "--to" in weefsel.refused("area", "atlas", "--from", "2026-02-01", "--to", "2026-01-01")
