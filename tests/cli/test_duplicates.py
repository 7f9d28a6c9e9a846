"""Duplicates from the command line: listed, merged and taken apart."""

from __future__ import annotations

from tests.cli.conftest import Shell


def add(weefsel: Shell, name: str, *more: str) -> str:
    return str(weefsel.json("person", "add", "--name", name, *more)["id"])


def test_a_pair_is_listed_merged_and_taken_apart(weefsel: Shell) -> None:
    stays = add(weefsel, "Zoubida Ouardighi", "--phone", "0470 00 00 77")
    goes = add(weefsel, "Ouardighi Zobida", "--phone", "+32 470 00 00 77", "--note", "koffie")
    pairs = weefsel.json("person", "duplicates")["items"]
    (mine,) = [pair for pair in pairs if {pair["one"], pair["other"]} == {stays, goes}]
    assert set(mine) == {"kind", "one", "other", "score", "reasons"}
    assert mine["score"] > 90
    assert "same_phone" in mine["reasons"]

    looked = weefsel.json("person", "merge", stays, goes, "--dry-run")
    assert (looked["dry_run"], looked["refused"]) == (True, "")
    made = weefsel.json("person", "merge", "Zoubida Ouardighi", "Ouardighi Zobida")
    assert weefsel.json("person", "duplicates")["total"] == len(pairs) - 1
    assert weefsel.json("task", "add", "--title", "Bel", "--person", goes)["person_id"] == stays

    assert weefsel.json("person", "unmerge", made["id"], "--dry-run")["refused"] == ""
    assert weefsel.json("person", "unmerge", made["id"])["loser"] == goes
    assert weefsel.json("person", "duplicates")["total"] == len(pairs)
    assert "apart already" in weefsel.refused("person", "unmerge", made["id"])


def test_people_read_what_a_merge_does(weefsel: Shell) -> None:
    stays = weefsel.json("network", "add", "--name", "Oefentafel Battel")["id"]
    goes = weefsel.json("network", "add", "--name", "De oefentafel in Battel")["id"]

    said = weefsel("network", "merge", stays, goes)

    assert said.code == 0
    assert "“De oefentafel in Battel” goes up in “Oefentafel Battel”" in said.out
    assert "weefsel network unmerge" in said.out
    assert "Choose another" in weefsel.refused("network", "merge", stays, stays)
