"""Texts that tell too much, from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.cli.conftest import Shell

TELLING = "Koffie.\nFatima is moslima, bel 0470 12 34 56.\n"


def test_a_text_is_looked_at_and_the_exit_code_tells(weefsel: Shell, tmp_path: Path) -> None:
    file = tmp_path / "nota.txt"
    file.write_text(TELLING, encoding="utf-8")
    said = weefsel("lint", "--text", str(file))
    assert said.code == 1
    assert said.out.splitlines() == [
        "2:11  A name beside a sensitive word: “Fatima” and “moslima” (belief)",
        "2:24  A phone number: 0470 12 34 56",
    ]
    file.write_text("Koffie met Fatima.", encoding="utf-8")
    assert weefsel("lint", "--text", str(file)).code == 0


def test_programs_get_where_and_what(weefsel: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(TELLING))
    said = weefsel("lint", "--text", "-", "--json")
    first = said.document["items"][0]
    assert (said.code, said.document["total"]) == (1, 2)
    assert TELLING[first["start"] : first["end"]] == "moslima"
    assert {"kind": "sensitive", "what": "belief", "line": 2, "name": "Fatima"}.items() <= (
        first.items()
    )


def test_what_is_taught_is_told_no_more_until_it_is_forgotten(
    weefsel: Shell, tmp_path: Path
) -> None:
    file = tmp_path / "nota.txt"
    file.write_text(TELLING, encoding="utf-8")
    assert weefsel.json("lint", "--text", str(file), "--teach") == {"taught": 2}
    assert weefsel.json("lint", "--text", str(file))["total"] == 0
    assert {item["word"] for item in weefsel.json("lint", "--taught")["items"]} == {
        "moslima",
        "0470 12 34 56",
    }
    assert weefsel.json("lint", "--text", str(file), "--forget") == {"forgotten": 2}
    assert weefsel("lint", "--text", str(file)).code == 1


def test_kept_texts_that_tell_too_much_are_listed(weefsel: Shell) -> None:
    before = weefsel.json("lint", "--list")["total"]
    person = weefsel.json("person", "add", "--name", "Wybrigje Hoekstra", "--note", "Is ziek.")
    listed = weefsel.json("lint", "--list")
    assert listed["total"] == before + 1
    (mine,) = [item for item in listed["items"] if item["record_id"] == person["id"]]
    assert (mine["kind"], mine["field"], mine["title"]) == ("person", "note", "Wybrigje Hoekstra")
    assert [remark["what"] for remark in mine["remarks"]] == ["health"]
    assert "health" in weefsel("lint", "--list").out


def test_what_is_wrong_with_the_line_is_said_in_one(weefsel: Shell, tmp_path: Path) -> None:
    assert "--text" in weefsel.refused("lint")
    assert "--text" in weefsel.refused("lint", "--list", "--taught")
    said = weefsel("lint", "--text", str(tmp_path / "weg.txt"))
    assert said.code in {1, 2}
    assert said.err.count("\n") == 1


def test_the_demo_tells_nothing_of_anybody(weefsel: Shell) -> None:
    """Its notes are written as they should be: none of them is remarked on."""
    assert weefsel.json("lint", "--list")["items"] == []
