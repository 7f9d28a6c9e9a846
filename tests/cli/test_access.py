"""``weefsel access``, and that no command shows people without the log telling of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from importlib import import_module
from uuid import UUID

import pytest

from desktop.cli import context
from desktop.cli.command import SUBJECTS, _parser_of
from tests.cli.conftest import Shell
from tests.seen import names_read

SHOWING = frozenset({"list", "show", "duplicates", "due", "today"})
"""Commands that only tell something. Those that change one record tell what was typed."""
NOT_SHOWN = {
    **{
        f"{kind} duplicates": "compares everything anew, and shows what is of its kind"
        for kind in ("place", "organisation", "network")
    },
    "access list": "tells of lines of the log; reading one's own log is no reading of persons",
    "visit list": "reads which persons may be named to filter by, and shows none",
}
"""Commands that read names and show none of them, and why."""


def commands() -> Iterator[str]:
    """Yield every command of the program that only tells something."""
    for name, (module, _said) in SUBJECTS.items():
        if name in {"screenshots", "init", "restore"}:
            continue
        parser = _parser_of(import_module(f"desktop.cli.{module}"), name)
        steps = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
        for step in steps:
            yield from (f"{name} {word}" for word in step.choices if word in SHOWING)
        if not steps and name in SHOWING:
            yield name


def test_there_are_commands_to_look_at() -> None:
    assert {"person list", "person duplicates", "task list", "today"} <= set(commands())


def test_no_command_shows_people_without_a_line_in_the_log(weefsel: Shell) -> None:
    weefsel("search", "an")
    for command in commands():
        before = weefsel.json("access", "list")["total"]
        with names_read() as read:
            said = weefsel(*command.split())
        if said.code == 0 and read and command not in NOT_SHOWN:
            known = {line["way"] for line in weefsel.json("access", "list")["items"]}
            after = weefsel.json("access", "list")["total"]
            assert after > before or known & {"list", "agenda", "command"}, command


def test_a_list_is_one_line_and_a_list_for_programs_a_line_of_everybody(weefsel: Shell) -> None:
    shown = weefsel("person", "list", "--limit", "3")
    assert shown.code == 0
    (line,) = weefsel.json("access", "list")["items"]
    assert (line["way"], line["count"], line["persons"]) == ("list", 3, [])
    rows = weefsel.json("person", "list", "--limit", "3")["items"]
    lines = weefsel.json("access", "list", "--way", "command")["items"]
    assert {line["persons"][0] for line in lines} == {row["id"] for row in rows}
    assert len({line["by"] for line in lines}) == 1


def test_the_log_is_asked_by_person_and_by_day(weefsel: Shell) -> None:
    rows = weefsel.json("person", "list", "--limit", "3")["items"]
    found = weefsel.json("access", "list", "--person", rows[0]["id"])["items"]
    assert [UUID(line["persons"][0]) for line in found] == [UUID(rows[0]["id"])]
    assert rows[0]["display_name"] in weefsel("access", "list", "--person", rows[0]["id"]).out
    assert weefsel.json("access", "list", "--to", "2020-01-01")["items"] == []
    assert weefsel.json("access", "list", "--by", "jan")["items"] == []
    weefsel.refused("access", "list", "--way", "telepathy")


def test_an_export_of_persons_is_in_the_log_with_its_reason(
    weefsel: Shell, tmp_path: pytest.TempPathFactory
) -> None:
    out = f"{tmp_path}/all.csv"
    weefsel.json("person", "export", "--out", out, "--reason", "Mailing")
    (line,) = weefsel.json("access", "list", "--way", "export")["items"]
    assert (line["form"], line["reason"], line["count"]) == ("csv", "Mailing", len(line["persons"]))


def test_a_log_that_holds_is_said_to_hold(weefsel: Shell) -> None:
    assert weefsel.json("access", "verify")["holds"]
    weefsel("person", "list")
    found = weefsel.json("access", "verify")
    assert (found["holds"], found["entries"], found["waiting"]) == (True, 1, 1)
    assert "whole" in weefsel("access", "verify").out


def test_the_log_of_the_city_wants_a_server(weefsel: Shell) -> None:
    said = weefsel("access", "list", "--city")
    assert said.code in {1, 2}
    assert said.err.startswith("weefsel: ")


def test_who_stops_a_command_while_it_prints_is_in_the_log(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_text: str, _encoding: str | None) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(context, "_write", stopped)
        weefsel("person", "list", "--json")
    assert weefsel.json("access", "list")["total"] > 0
