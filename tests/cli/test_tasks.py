"""Tasks and targets as they are typed."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Shell


def test_a_task_is_added_listed_found_and_done(weefsel: Shell) -> None:
    added = weefsel.json(
        *("task", "add", "--title", "Flyers proefrit", "--ward", "Leest", "--due", "2020-03-01"),
        *("--assignee", "bo", "--repeat-days", "7"),
    )
    (listed,) = weefsel.json("task", "list", "--text", "proefrit")["items"]
    assert listed["id"] == added["id"]
    assert (listed["ward_name"], listed["due_on"], listed["state"], listed["subject"]) == (
        "Leest",
        "2020-03-01",
        "open",
        "ward",
    )
    assert weefsel.json("task", "list", "--overdue", "--assignee", "bo")["total"] == 1
    assert weefsel.json("search", "proefrit", "--kind", "task")["total"] == 1
    done = weefsel.json("task", "done", added["id"])
    assert (done["state"], done["repeat_days"]) == ("done", 7)
    (following,) = weefsel.json("task", "list", "--text", "proefrit")["items"]
    assert following["id"] != added["id"]
    assert weefsel.json("task", "list", "--all", "--text", "proefrit")["total"] == 2
    assert weefsel.json("task", "reopen", added["id"])["state"] == "open"
    assert weefsel.json("task", "drop", added["id"])["state"] == "dropped"


def test_a_task_is_about_what_is_named(weefsel: Shell) -> None:
    place = weefsel.json("place", "list", "--limit", "1")["items"][0]
    task = weefsel.json("task", "add", "--title", "Sleutel", "--place", place["id"])
    assert (task["place_id"], task["ward"]) == (place["id"], place["ward"])
    person = weefsel.json("person", "list", "--limit", "1")["items"][0]
    task = weefsel.json("task", "add", "--title", "Bel", "--person", person["id"])
    assert task["person_id"] == person["id"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--title", "Bel"), "--ward"),
        (("--ward", "Leest"), "--title"),
        (("--title", "Bel", "--ward", "Elders"), "Elders"),
        (("--title", "Bel", "--ward", "Leest", "--due", "31/02/2026"), "--due"),
        (("--title", "Bel", "--ward", "Leest", "--repeat-days", "0"), "1"),
        (("--title", "Bel", "--place", "x", "--person", "y"), "--person"),
        (("--title", "Bel", "--visit", "00000000-0000-7000-8000-000000000001"), "not exist"),
    ],
)
def test_a_task_that_cannot_be_is_refused_in_one_line(
    weefsel: Shell, words: tuple[str, ...], said: str
) -> None:
    assert said in weefsel.refused("task", "add", *words)


def test_people_read_what_is_late(weefsel: Shell) -> None:
    weefsel("task", "add", "--title", "Proefrit", "--ward", "Leest", "--due", "2020-03-01")
    said = weefsel("task", "list", "--limit", "1")
    assert said.code == 0
    assert "Proefrit" in said.out
    assert "late" in said.out


def test_a_target_is_set_changed_listed_and_ended(weefsel: Shell) -> None:
    before = weefsel.json("target", "list")["total"]
    words = ("target", "set", "--ward", "Leest", "--theme", "gender", "--from", "2026-02-01")
    first = weefsel.json(*words, "--visits", "2")
    again = weefsel.json(*words, "--visits", "3", "--per", "quarter")
    assert (again["id"], again["visits"], again["per"]) == (first["id"], 3, "quarter")
    listed = weefsel.json("target", "list")
    assert listed["total"] == before + 1
    assert "Leest" in weefsel("target", "list").out
    assert weefsel.json("target", "end", first["id"])["to_on"]


@pytest.mark.parametrize(
    "words", [("--visits", "2"), ("--ward", "Leest"), ("--ward", "Leest", "--visits", "-2")]
)
def test_a_target_that_cannot_be_is_refused(weefsel: Shell, words: tuple[str, ...]) -> None:
    before = weefsel.json("target", "list")["total"]
    weefsel.refused("target", "set", *words)
    assert weefsel.json("target", "list")["total"] == before
