"""Ties, agreements, meetings, services, questions, referrals and rhythms as they are typed."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def house(weefsel: Shell) -> str:
    """Return the id of an organisation."""
    return _organisation(weefsel, "Proefhuis")


@pytest.fixture
def club(weefsel: Shell) -> str:
    """Return the id of another one."""
    return _organisation(weefsel, "Proefclub")


def _organisation(weefsel: Shell, name: str) -> str:
    found = weefsel.json("organisation", "list", "--text", name)["items"]
    if found:
        return str(found[0]["id"])
    made = weefsel.json("organisation", "add", "--name", name, "--kind", "non_profit")
    return str(made["id"])


def test_a_tie_is_added_listed_changed_and_removed(weefsel: Shell, house: str, club: str) -> None:
    tie = weefsel.json(
        *("tie", "add", "--from", "proefhuis", "--to", club, "--flow", "infrastructure"),
        *("--since", "2018-01-01", "--mutual", "ja", "--theme", "youth", "--strength", "2"),
    )
    assert (tie["from_id"], tie["mutual"], tie["themes"]) == (house, True, ["youth"])
    listed = weefsel.json("tie", "list", "--organisation", "Proefclub", "--on", "2020-01-01")
    (line,) = listed["items"]
    assert (line["from_name"], line["to_name"], line["id"]) == ("Proefhuis", "Proefclub", tie["id"])
    changed = weefsel.json(
        *("tie", "change", tie["id"], "--strength", "3", "--clear", "since", "--clear", "theme")
    )
    assert (changed["strength"], changed["from_on"], changed["themes"]) == (3, None, [])
    assert weefsel.json("tie", "remove", tie["id"])["deleted_at"]
    assert weefsel.json("tie", "list", "--organisation", "Proefclub")["total"] == 0


def test_agreements_and_meetings_have_parties(weefsel: Shell, house: str, club: str) -> None:
    agreement = weefsel.json(
        *("agreement", "add", "--title", "Proefzaal delen", "--kind", "cooperation"),
        *("--party", "Proefhuis", "--party", club, "--review", "2026-12-01", "--amount", "500"),
    )
    assert agreement["parties"] == sorted((house, club))
    listed = weefsel.json("agreement", "list", "--review-by", "1/12/2026", "--text", "proefzaal")
    assert listed["items"][0]["title"] == "Proefzaal delen"
    meeting = weefsel.json(
        *("meeting", "add", "--purpose", "Proefoverleg", "--on", "2026-03-01"),
        *("--organisation", "Proefhuis", "--minutes", "1:30"),
    )
    assert meeting["minutes"] == 90
    assert weefsel.json("meeting", "list", "--from", "2026-02-28", "--text", "proefo")["total"] == 1


def test_somebody_asks_and_is_led_to_a_service(weefsel: Shell, house: str) -> None:
    weefsel.json(
        *("service", "add", "--organisation", house, "--name", "Proefcafé", "--ward", "Leest"),
        *("--cost", "gratis", "--language", "nl", "--accessibility", "toilet"),
    )
    visit = weefsel.json("visit", "log", "--ward", "Leest", "--kind", "street_round")["id"]
    need = weefsel.json("need", "add", "--visit", visit, "--summary", "proefvraag", "--count", "3")
    led = weefsel.json(
        *("referral", "add", "--visit", visit, "--need", need["id"], "--service", "proefcafe"),
        *("--kind", "warm_handover", "--count", "2"),
    )
    assert (led["need_id"], led["count"], led["outcome"]) == (need["id"], 2, "unknown")
    weefsel.json("referral", "change", led["id"], "--outcome", "helped")
    (line,) = weefsel.json("referral", "list", "--organisation", "Proefhuis")["items"]
    assert (line["service_name"], line["ward_name"], line["outcome"]) == (
        "Proefcafé",
        "Leest",
        "helped",
    )
    (line,) = weefsel.json("service", "list", "--text", "proefcafe")["items"]
    assert (line["referred"], line["ward_names"]) == (2, ["Leest"])
    (line,) = weefsel.json("need", "list", "--ward", "Leest", "--text", "proefvraag")["items"]
    assert line["state"] == "open"
    assert weefsel.json("search", "proefvraag", "--kind", "need")["total"] == 1


def test_a_rhythm_is_set_again_after_it_ended(weefsel: Shell, house: str) -> None:
    rhythm = weefsel.json("rhythm", "add", "--organisation", "Proefhuis", "--every", "30")
    assert weefsel.json("rhythm", "list", "--text", "Proefhuis")["items"][0]["every_days"] == 30
    weefsel.json("rhythm", "change", rhythm["id"], "--every", "60")
    weefsel.json("rhythm", "remove", rhythm["id"])
    assert weefsel.json("rhythm", "list", "--text", "Proefhuis")["total"] == 0
    again = weefsel.json("rhythm", "add", "--organisation", house, "--every", "14")
    assert (again["id"], again["every_days"]) == (rhythm["id"], 14)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("tie", "add", "--from", "Proefhuis", "--to", "Proefhuis", "--flow", "money"), "another"),
        (("tie", "add", "--from", "Proefhuis", "--to", "Nergens", "--flow", "money"), "--to"),
        (("tie", "add", "--from", "Proefhuis", "--to", "x", "--flow", "water"), "--flow"),
        (("agreement", "add", "--title", "x", "--kind", "cooperation"), "--party"),
        (
            ("agreement", "add", "--title", "x", "--kind", "cooperation", "--party", "Proefhuis"),
            "at least 2",
        ),
        (("rhythm", "add", "--every", "30"), "--person"),
        (("service", "list", "--speaks", "Dutch"), "--speaks"),
        (("tie", "change", "00000000-0000-7000-8000-000000000001", "--note", "x"), "not"),
    ],
)
@pytest.mark.usefixtures("house")
def test_what_cannot_be_is_refused_in_one_line(
    weefsel: Shell, words: tuple[str, ...], said: str
) -> None:
    assert said in weefsel.refused(*words)


def test_people_read_columns(weefsel: Shell, house: str, club: str) -> None:
    weefsel.json("tie", "add", "--from", house, "--to", club, "--flow", "knowledge")
    assert "Knowledge" in weefsel("tie", "list", "--organisation", "Proefclub").out
    for kind in ("agreement", "meeting", "service", "need", "referral", "rhythm"):
        assert weefsel(kind, "list").code == 0
