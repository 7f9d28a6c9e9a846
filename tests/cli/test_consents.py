"""Consents, texts and the notice from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell


def add_person(weefsel: Shell, name: str = "Aya Consent") -> str:
    made = weefsel.json("person", "add", "--name", name, "--speaks", "tr", "--purpose", "bridge")
    assert made["purposes"] == ["bridge"]
    return str(made["id"])


def test_a_consent_is_asked_in_the_language_of_the_person(weefsel: Shell) -> None:
    who = add_person(weefsel)
    made = weefsel.json(
        "consent", "add", "--person", who, "--purpose", "keep_in_touch", "--how", "aloud"
    )
    assert made["wording_language"] == "tr"
    assert made["wording_version"] == 1
    assert made["wording"].startswith("Sizinle iletişimde")
    assert "24" in made["wording"]
    listed = weefsel.json("consent", "list", "--person", who)
    assert [each["id"] for each in listed["items"]] == [made["id"]]


def test_a_withdrawal_is_shown_before_and_carried_out_after(weefsel: Shell) -> None:
    who = add_person(weefsel)
    made = weefsel.json("consent", "add", "--person", who, "--purpose", "keep_in_touch")
    before = weefsel.json("consent", "withdraw", made["id"], "--preview")
    assert before["leaves_in_peace"]
    assert before["consent"]["withdrawn_on"] is None
    after = weefsel.json("consent", "withdraw", made["id"])
    assert after["consent"]["withdrawn_on"] is not None
    said = weefsel("consent", "withdraw", made["id"], "--preview")
    assert said.code == 0
    assert "Nothing else rests" in said.out


def test_a_text_is_written_shown_and_read(weefsel: Shell, tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("Mag het?\n", "utf-8")
    which = ("--about", "story", "--language", "nl")
    made = weefsel.json("wording", "set", *which, "--file", str(text))
    assert made["version"] == 2
    assert weefsel.json("wording", "show", *which)["filled"] == "Mag het?"
    assert "verhaal" in weefsel.json("wording", "show", *which, "--shipped")["filled"]
    assert "Not yet read" in weefsel("wording", "show", *which).out
    assert weefsel.json("wording", "set", *which, "--read")["read_by"]
    listed = weefsel.json("wording", "list", "--language", "nl")
    assert {each["about"]: each["version"] for each in listed["items"]}["story"] == 2
    assert weefsel("wording", "set", *which, "--file", str(tmp_path / "none.txt")).code == 2
    assert weefsel("wording", "set", *which).code == 2


@pytest.mark.parametrize("language", ["ar", "nl"])
def test_the_notice_is_printed_and_says_what_is_not_filled_in(
    weefsel: Shell, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "notice.pdf"
    told = weefsel.json("notice", "print", "--language", language, "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert "dpo" in told["gaps"]
    weefsel.json("wording", "set", "--about", "city", "--dpo", "dpo@stad.example")
    again = weefsel.json("notice", "print", "--language", language, "--out", str(out))
    assert "dpo" not in again["gaps"]


def test_that_somebody_was_told_is_noted(weefsel: Shell) -> None:
    who = add_person(weefsel)
    told = weefsel.json(
        "notice", "give", "--person", who, "--language", "tr", "--how", "read aloud"
    )
    assert (told["informed_language"], told["informed_how"]) == ("tr", "read aloud")
    assert told["informed_version"] == 1
    assert weefsel("notice", "give", "--person", who, "--language", "pl").code == 2
