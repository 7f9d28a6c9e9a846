"""Rights of persons by command: their file, what they ask, being forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.cli.conftest import Shell

NAME = "Zilver Bergmans"


def added(weefsel: Shell) -> str:
    return str(weefsel.json("person", "add", "--name", NAME, "--email", "zb@voorbeeld.be")["id"])


def test_a_file_is_written_twice_and_says_what_is_missing(weefsel: Shell, tmp_path: Path) -> None:
    person, out = added(weefsel), tmp_path / "dossier"
    said = weefsel(
        *("person", "file", person, "--out", str(out), "--reason", "Vroeg het", "--language", "nl")
    )
    assert (said.code, said.err) == (0, "")
    assert "was not asked" in said.out
    assert sorted(path.name for path in out.iterdir()) == ["person-file.json", "person-file.pdf"]
    document: Any = json.loads((out / "person-file.json").read_text("utf-8"))
    assert document["records"]["person"][0]["body"]["display_name"] == NAME


def test_sentences_are_read_first_and_handed_over_by_number(weefsel: Shell, tmp_path: Path) -> None:
    person, out = added(weefsel), tmp_path / "dossier"
    note = f"{NAME} zoekt een zaal. Jan ook."
    weefsel.json("visit", "log", "--kind", "street_round", "--ward", "Battel", "--note", note)
    assert f"[{NAME}] zoekt" in weefsel("person", "sentences", person).out
    file = ("person", "file", person, "--out", str(out), "--reason", "Vroeg het")
    weefsel.refused(*file, "--quote", "2")
    weefsel.json(*file, "--quote", "1")
    document = json.loads((out / "person-file.json").read_text("utf-8"))
    assert document["quotes"] == [f"{NAME} zoekt een zaal."]


def test_a_request_is_noted_listed_and_answered(weefsel: Shell) -> None:
    person = added(weefsel)
    request = weefsel.json("rights", "add", person, "--right", "access")["id"]
    assert weefsel.json("rights", "list", "--open")["total"] >= 1
    assert NAME in weefsel("rights", "list").out
    weefsel.json("rights", "close", request, "--answer", "Meegegeven")
    listed = {row["id"]: row["state"] for row in weefsel.json("rights", "list")["items"]}
    assert listed[request] == "done"


def test_a_refusal_without_a_reason_is_refused(weefsel: Shell) -> None:
    request = weefsel.json("rights", "add", added(weefsel), "--right", "erasure")["id"]
    weefsel.refused("rights", "close", request, "--state", "refused")


def test_the_proof_of_erasures_is_written(weefsel: Shell, tmp_path: Path) -> None:
    assert weefsel("rights", "proof", "--out", str(tmp_path / "proof.pdf")).code == 0
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")


def test_restricting_and_lifting(weefsel: Shell) -> None:
    person = added(weefsel)
    assert weefsel.json("rights", "restrict", person)["restricted"]
    assert not weefsel.json("rights", "lift", person)["restricted"]


def test_somebody_is_forgotten_and_doubted_afterwards(weefsel: Shell) -> None:
    person = added(weefsel)
    reach = weefsel.json("person", "erase", person, "--reason", "person_asked", "--preview")
    assert reach["counts"] == {"person": 1}
    assert "--name" in weefsel.refused("person", "erase", person, "--reason", "person_asked")
    wrong = ("person", "erase", person, "--reason", "person_asked", "--name", "Iemand")
    assert weefsel(*wrong).code != 0
    done = weefsel.json(
        *("person", "erase", person, "--reason", "person_asked", "--name", NAME, "--remove-names")
    )
    assert done["records"] == 1
    told = weefsel("rights", "erasures")
    assert "Records gone: 1" in told.out
    assert NAME not in told.out
    again = weefsel("person", "add", "--name", NAME)
    assert again.code == 1
    assert "forgotten" in again.err
    weefsel.json("person", "add", "--name", NAME, "--despite", "Een naamgenoot")


def test_mentions_are_listed_with_the_name_marked(weefsel: Shell) -> None:
    person = added(weefsel)
    place = weefsel.json("place", "list", "--limit", "1")["items"][0]["id"]
    weefsel.json(
        *("visit", "log", "--kind", "place_visit", "--place", place),
        *("--note", f"Druk. {NAME} kwam langs."),
    )
    said = weefsel("person", "mentions", person)
    assert f"[{NAME}] kwam langs." in said.out


def test_a_reason_that_is_none_is_told_with_those_there_are(weefsel: Shell) -> None:
    said = weefsel("person", "erase", str(uuid4()), "--reason", "asked")

    assert said.code == 2
    assert "Choose from person_asked, objection" in said.err
