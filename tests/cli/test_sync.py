"""``weefsel sync`` and ``weefsel conflict`` between two profiles and a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from desktop.cli.context import now
from desktop.server.database import Database
from desktop.server.models.accounts import devices
from desktop.server.people import revoke
from desktop.services import places
from desktop.services.safety import profile
from desktop.storage.pending.link import change_link
from desktop.storage.profiles.profile import make_profile
from tests.cli.conftest import CHEAP, PASSPHRASE, Shell
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import PASSWORD, Web, open_web


@pytest.fixture
def web(
    owner: Database,  # noqa: F811
    database: Database,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Web]:
    monkeypatch.setenv("WEEFSEL_SYNC_PASSWORD", PASSWORD)
    with capture_logs(), open_web(owner, database, tmp_path / "blobs") as web:
        for name in ("anna", "bart"):
            web.add(name, "North")
        yield web


@pytest.fixture
def anna(weefsel: Shell, web: Web) -> Shell:
    """A laptop full of work, connected and synced."""
    connected(weefsel, web, "anna")
    return weefsel


@pytest.fixture
def bart(anna: Shell, web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A new laptop of a colleague, connected and synced."""
    shell = Shell(tmp_path / "bart", capsys)
    make_profile(shell.folder, PASSPHRASE, cost=CHEAP)
    connected(shell, web, "bart")
    return shell


def connected(shell: Shell, web: Web, account: str) -> dict[str, Any]:
    document: dict[str, Any] = shell.json("sync", "--server", web.url, "--account", account)
    return document


def test_a_laptop_that_was_never_connected_says_so(weefsel: Shell) -> None:
    status = weefsel.json("sync", "status")
    assert (status["state"], status["server"]) == ("on_this_laptop", None)
    assert status["waiting"] > 0
    assert "not connected" in weefsel.refused("sync")


def test_all_work_from_before_reaches_a_colleague(anna: Shell, bart: Shell, web: Web) -> None:
    status = anna.json("sync", "status")
    assert status["state"] == "all_sent"
    assert (status["waiting"], status["attention"]) == (0, 0)
    assert status["server"] == web.url
    assert status["last_success"]
    for kind in ("visit", "person", "place"):
        ours = anna.json(kind, "list", "--limit", "500")
        theirs = bart.json(kind, "list", "--limit", "500")
        assert ours["total"] == theirs["total"] > 0
        assert {one["id"] for one in ours["items"]} == {one["id"] for one in theirs["items"]}


@pytest.mark.parametrize("who", ["anna", "bart"])
def test_mine_and_theirs_are_said_as_the_person_sees_it(anna: Shell, bart: Shell, who: str) -> None:
    place = UUID(anna.json("place", "list", "--limit", "1")["items"][0]["id"])
    rename(anna, place, "Van Anna")
    rename(bart, place, "Van Bart")
    for shell in (anna, bart, anna):
        shell.json("sync")
    judge = {"anna": anna, "bart": bart}[who]
    (item,) = judge.json("conflict", "list")["items"]
    assert {item["standing"], item["aside"]} == {"Van Anna", "Van Bart"}
    assert judge.json("sync", "status")["state"] == "attention"

    judge.json("conflict", "resolve", item["id"], "--keep", "mine")

    for shell in (anna, bart, anna):
        shell.json("sync")
    for shell in (anna, bart):
        assert shell.json("conflict", "list")["total"] == 0
        assert name_of(shell, place) == f"Van {who.title()}"


def rename(shell: Shell, place: UUID, name: str) -> None:

    opened = profile.unlock(shell.folder, PASSPHRASE, account="", now=now)
    places.change_place(opened.desk, place, name=name)
    opened.close()


def name_of(shell: Shell, place: UUID) -> str:
    items = shell.json("place", "list", "--limit", "500")["items"]
    return next(str(one["name"]) for one in items if one["id"] == str(place))


def test_working_offline_is_a_choice_that_stays(anna: Shell) -> None:
    assert anna.json("sync", "offline")["state"] == "by_choice"
    said = anna("sync")
    assert said.code == 1
    assert "offline" in said.err
    assert anna.json("sync", "online")["state"] == "all_sent"
    anna.json("sync")


def test_the_report_for_a_helpdesk_names_nobody(anna: Shell, web: Web) -> None:
    report = anna("sync", "report")
    document = anna.json("sync", "report")
    assert document["syncs"][-1]["end"] == "done"
    assert document["standing"] == "all_sent"
    for secret in ("anna", "lies", PASSWORD, "r7.", "a7.", web.url.rpartition(":")[2]):
        assert secret not in report.out.casefold(), secret


def test_a_wrong_password_is_told_in_one_line(
    weefsel: Shell, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEEFSEL_SYNC_PASSWORD", "not it at all")
    said = weefsel.refused("sync", "--server", web.url, "--account", "anna")
    assert "not right" in said
    assert weefsel.json("sync", "status")["server"] is None


@pytest.mark.parametrize(
    "address",
    [
        "http://weefsel.example",
        "https://",
        "https://a b",
        "ftp://a",
        "https://u:p@a",
        "https://a/b",
    ],
)
def test_an_address_that_is_none_or_not_encrypted_is_wrong_input(
    weefsel: Shell, address: str
) -> None:
    assert "address" in weefsel.refused("sync", "--server", address, "--account", "anna")


def test_a_server_that_is_gone_is_told_and_everything_waits(anna: Shell, web: Web) -> None:
    place = UUID(anna.json("place", "list", "--limit", "1")["items"][0]["id"])
    rename(anna, place, "Iets nieuws")
    opened = profile.unlock(anna.folder, PASSPHRASE, account="", now=now)
    with opened.desk.store.writing() as session:
        change_link(session, address="http://127.0.0.1:9")
    opened.close()

    said = anna("sync", "--json")

    assert said.code == 1
    assert said.document["sync"]["reason"] == "no_network"
    assert (said.document["state"], said.document["waiting"]) == ("offline", 1)


def test_a_stolen_laptop_is_wiped(anna: Shell, web: Web) -> None:
    def steal(office: Any) -> None:
        found = office.connection.execute(select(devices.c.id)).scalar_one()
        revoke(office, found, "stolen")

    web.office(steal)
    said = anna("sync", "--json")
    assert said.code == 1
    assert said.document["sync"]["wipe"] is True
    assert not (anna.folder / "keys.json").exists()
    assert not (anna.folder / "weefsel.db").exists()
    assert "no profile" in anna.refused("place", "list")


def test_a_laptop_that_left_hands_over_and_says_so(anna: Shell, web: Web) -> None:
    place = UUID(anna.json("place", "list", "--limit", "1")["items"][0]["id"])
    rename(anna, place, "Iets nieuws")
    web.office(lambda office: revoke(office, _laptop(office), "left"))

    said = anna("sync")

    assert said.code == 1
    assert "An administrator of your team signed this laptop out on" in said.out
    assert "was handed over: 1 change" in said.out
    assert "in step" not in said.out
    assert not (anna.folder / "keys.json").exists()
    assert "no profile" in anna.refused("place", "list")


def _laptop(office: Any) -> UUID:
    found: UUID = office.connection.execute(select(devices.c.id)).scalar_one()
    return found


def test_a_conflict_that_is_not_there_is_wrong_input(anna: Shell) -> None:
    anna.refused("conflict", "resolve", str(uuid4()), "--keep", "mine")
