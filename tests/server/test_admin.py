"""The command ``weefsel-server`` on a server of its own."""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import msgspec
import pytest

from desktop.server.admin import main, running
from desktop.server.admin.answer import counted
from desktop.server.events import start_events
from desktop.sync.protocol import Hello, Page, Pull, Pushed, Register, Registered, Welcome
from tests.server.web import push, visit

PASSWORD = "a long enough password"
Say = Callable[..., tuple[int, Any, str]]


WHY = ("--why", "The council decided it on 3 March", "--by", "Lea")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An embedded server that runs, started as an operator would."""
    folder = tmp_path_factory.mktemp("server")
    command = [sys.executable, "-m", "desktop.server.admin", "run", "--embedded", str(folder)]
    with (
        (folder / "out").open("wb") as out,
        (folder / "err").open("wb") as err,
        subprocess.Popen(
            [*command, "--port", "0", "--city", "Mechelen"], stdout=out, stderr=err
        ) as server,
    ):
        try:
            _wait_for(folder / "out", server)
            yield folder
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)
    assert server.returncode == 0
    assert not (folder / "postgres" / "data" / "postmaster.pid").exists(), "its database runs on"


def _wait_for(file: Path, server: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if file.read_bytes().endswith(b"\n"):
            return
        assert server.poll() is None, (file.parent / "err").read_text("utf-8")
        try:
            server.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError("the server did not start")


@pytest.fixture
def say(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """Carry out a command on that server; return exit code, JSON and complaint."""
    monkeypatch.setenv("WEEFSEL_EMBEDDED", str(folder))
    monkeypatch.setenv("WEEFSEL_PASSWORD", PASSWORD)

    def say(*words: str) -> tuple[int, Any, str]:
        code = main([*words, "--json"])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err

    return say


def test_people_teams_and_roles(say: Say) -> None:
    assert say("team", "add", "Noord")[1]["scope"] == 4
    code, added, _ = say("user", "add", "Anna", "--name", "Anna A.", "--team", "Noord")
    assert (code, added["login"]) == (0, "anna")
    assert added["roles"] == {"All teams": "consultant", "Noord": "consultant"}
    assert say("user", "add", "ANNA")[0] == 2, "there is one"

    code, _, complaint = say("grant", "anna", "Noord", "team_lead")
    assert code == 2
    assert "second factor" in complaint
    assert say("user", "totp", "anna")[1]["totp"].startswith("otpauth://totp/")
    assert say("grant", "anna", "Noord", "team_lead")[0] == 0
    roles = say("user", "list")[1]["items"][0]["roles"]
    assert roles == {"All teams": "team_lead", "Noord": "team_lead"}
    assert say("grant", "anna", "Noord", "none")[0] == 0
    assert say("user", "list")[1]["items"][0]["roles"] == {}


def test_the_dpo_says_below_which_count_figures_are_hidden(say: Say) -> None:
    assert say("city", "threshold")[1] == {"threshold": 5}
    assert say("city", "threshold", "8")[1] == {"threshold": 8}
    assert say("city", "threshold")[1] == {"threshold": 8}
    assert say("city", "threshold", "2")[0] == 2
    assert say("city", "threshold", "5")[0] == 0


def test_rules_of_retention_are_said_set_and_carried_out(say: Say) -> None:
    assert say("city", "retention")[1]["rules"]["visit"] == {"months": 24, "automatic": True}
    changed = say("city", "retention", "--set", "visit=36", "--set", "person=18:automatic", *WHY)[1]
    assert (changed["rules"]["visit"]["months"], changed["rules"]["person"]["automatic"]) == (
        36,
        True,
    )
    assert say("city", "retention", "--set", "visit=never", *WHY)[0] == 2
    assert say("city", "retention", "--set", "visit=12")[0] == 2  # nobody said why
    assert say("city", "retention", "--set", "person=6", *WHY)[0] == 2  # gone before the review
    back = say("city", "retention", "--reset", *WHY)[1]
    assert back["rules"]["visit"]["months"] == 24
    assert [(each["by"], each["reason"]) for each in back["changes"]] == [(WHY[3], WHY[1])] * 2
    code, done, _ = say("retention", "run", "--tidy")
    assert (code, done["cleared"], done["erased"], done["more"]) == (0, 0, 0, False)


def test_a_laptop_syncs_with_it_and_is_revoked(say: Say, folder: Path) -> None:
    say("user", "add", "bart", "--team", "Mechelen")
    url = json.loads((folder / "out").read_text())["url"]
    head = {"Content-Type": "application/json", "X-Sync-Protocol": "1"}

    def ask(path: str, message: Any, kind: Any, token: str = "") -> Any:
        more = {"Authorization": f"Bearer {token}"} if token else {}
        body = msgspec.json.encode(message)
        answer = httpx2.post(url + path, content=body, headers=head | more, timeout=30)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=kind)

    wanted = Register(login="bart", password=PASSWORD, device="laptop-1")
    signed = ask("/v1/device/register", wanted, Registered)
    stream = uuid4()
    greeting = Hello(stream=stream, clock=0)
    welcome = ask("/v1/sync/hello", greeting, Welcome, signed.access)
    sent = push(stream, visit(1, scope=welcome.home, start=1_700_000_000_000), epoch=welcome.epoch)
    pushed = ask("/v1/sync/push", sent, Pushed, signed.access)
    asked = Pull(stream=stream, epoch=welcome.epoch, cursors={welcome.home: ""})
    page = ask("/v1/sync/pull", asked, Page, signed.access)
    assert (signed.city, pushed.last_n, page.count) == ("Mechelen", 1, 1)

    laptop = say("device", "list")[1]["items"][0]
    assert (laptop["name"], laptop["login"], laptop["state"]) == ("laptop-1", "bart", "active")
    assert say("device", "revoke", laptop["id"], "--stolen")[0] == 0
    answer = httpx2.post(
        f"{url}/v1/sync/hello",
        content=msgspec.json.encode(greeting),
        headers=head | {"Authorization": f"Bearer {signed.access}"},
    )
    assert (answer.status_code, answer.json()["wipe"]) == (401, True)


def test_who_read_what_is_listed_and_verified(say: Say) -> None:
    assert say("access", "list")[1]["items"] == []
    code, found, _ = say("access", "verify")
    assert (code, found["chains"], found["troubles"]) == (0, [], [])
    assert say("access", "list", "--person", "nobody")[0] == 2
    assert say("access", "list", "--from", "tomorrow")[0] == 2
    assert say("access", "list", "--from", "2026-03-01", "--to", "2026-03-31")[0] == 0


def test_audit_epoch_and_quarantine(say: Say) -> None:
    before = say("audit", "verify")[1]
    assert before["sound"]
    assert say("epoch", "new")[1]["epoch"] >= 2
    after = say("audit", "verify")[1]
    assert (after["sound"], after["entries"]) == (True, before["entries"] + 1)
    assert say("quarantine", "list")[1]["total"] == 0


def test_an_erasure_takes_two_people(say: Say) -> None:
    for login in ("lead1", "lead2"):
        say("user", "add", login, "--team", "Mechelen", "--role", "team_lead", "--totp")

    no_record = say("erasure", "request", str(uuid4()), "--reason", "person_asked", "--by", "lead1")
    assert no_record[0] == 2
    assert "no such record" in no_record[2]
    sentence = say("erasure", "request", str(uuid4()), "--reason", "She asked", "--by", "lead1")
    assert sentence[0] == 2
    assert say("erasure", "approve", str(uuid4()), "--by", "lead2")[0] == 2
    assert say("erasure", "list")[1]["total"] == 0
    assert say("erasures", "work")[1] == {"done": 0, "left": 0}
    assert say("erasures", "replay")[1] == {"erased": 0}
    tidied = ["record", "operation", "quarantine", "access_person", "access_entry"]
    assert say("erasures", "tidy")[1] == {"tables": tidied}
    assert say("erasure", "status")[1]["erased"] == 0


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 cities"), (1, "1 city"), (2, "2 cities"), (21, "21 cities")]
)
def test_what_is_counted_is_one_or_many(number: int, said: str) -> None:
    assert counted(number, "city", "cities") == said


def test_counts_are_told_as_one_or_many(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    def told(*words: str) -> str:
        assert main(words) == 0
        return capsys.readouterr().out

    assert told("erasures", "replay") == "0 records erased again\n"
    assert told("erasure", "status").startswith("0 records erased on ")
    entries = say("audit", "verify")[1]["entries"]
    assert f"sound: {counted(entries, 'entry', 'entries')}, head " in told("audit", "verify")


def test_a_backup_is_proven_counted_and_read_back(say: Say, folder: Path) -> None:
    file = folder / "monday.backup"
    assert say("backup", str(file))[0] == 0
    assert (folder / "backup.key").stat().st_mode & 0o077 == 0
    assert say("backup", str(file))[0] == 2, "never over another one"
    left, others = (folder / f".monday.backup.{pid}-0a1b2c3d" for pid in (2**22, os.getpid()))
    for each in (left, others):
        (each / "pg" / "data").mkdir(parents=True)
    code, proven, complaint = say("restore", str(file), "--verify", "--embedded", str(folder))
    assert (code, complaint) == (0, "")
    assert (left.exists(), others.exists()) == (False, True), "of a kill, and of who proves now"
    assert proven["sound"]
    assert say("durable", "set", str(file))[0] == 0

    (folder / "other.key").write_text("0f" * 32)
    other = ("restore", str(file), "--embedded", str(folder / "again"))
    code, _, complaint = say(*other, "--key-file", str(folder / "other.key"))
    assert (code, "not the key of that backup" in complaint) == (1, True)
    shutil.rmtree(folder / "again")

    code, restored, _ = say(
        "restore", str(file), "--embedded", str(folder / "again"), "--key-file",
        str(folder / "backup.key"),
    )  # fmt: skip
    assert (code, restored["cities"]) == (0, 1)

    code, _, complaint = say("restore", str(file), "--embedded", str(folder))
    assert (code, "stop it first" in complaint) == (2, True)

    again = folder / "again"
    (again / "backup.key").write_bytes((folder / "backup.key").read_bytes())
    code, restored, _ = say("restore", str(file), "--embedded", str(again))
    assert code == 0
    assert (again / restored["before"] / "data").is_dir()

    file.write_bytes(file.read_bytes()[:-1] + b"x")
    code, _, complaint = say("restore", str(file), "--embedded", str(again))
    assert (code, "of no use" in complaint) == (1, True)
    assert len(list(again.glob("postgres*"))) == 2, "what was there is there"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["nonsense"], "there is no command"),
        (["user"], "required"),
        (["user", "add"], "required"),
        (["device", "revoke", "no-id", "--left"], "not the id of a laptop"),
        (["device", "revoke", str(uuid4())], "one of the arguments --left --stolen"),
        (["quarantine", "show", "no-id"], "not the id of a change"),
        (["quarantine", "show", str(uuid4())], "put aside"),
        (["user", "disable", "nobody-here"], "no account of this name"),
        (["grant", "nobody-here", "Atlantis", "consultant"], "no team of this name"),
        (["user", "list", "--city", "Atlantis"], "say which city"),
        (["city", "add", "MÉCHELEN"], "there is a city mechelen already"),
        (["city", "add", "…"], "has letters or figures"),
        (["durable", "set", "nothing.backup"], "nothing.backup"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    say: Say, capsys: pytest.CaptureFixture[str], words: list[str], complaint: str
) -> None:
    code = main(words)

    said = capsys.readouterr()
    assert code == 2
    assert complaint in said.err
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_a_password_never_stands_among_the_words_and_has_some_length(
    say: Say, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert say("user", "add", "carl", "--password", "long enough for anything")[0] == 2
    monkeypatch.setenv("WEEFSEL_PASSWORD", "short")
    assert "12 characters" in say("user", "add", "carl")[2]
    monkeypatch.delenv("WEEFSEL_PASSWORD")
    assert "give a password" in say("user", "add", "carl")[2]
    file = tmp_path / "password"
    file.write_text("long enough for anything\n")
    assert say("user", "add", "carl", "--password-file", str(file))[0] == 0


def test_help_and_openapi_need_no_server(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WEEFSEL_EMBEDDED", raising=False)
    assert main(["--help"]) == 0
    assert "quarantine" in capsys.readouterr().out
    assert main(["openapi"]) == 0
    assert json.loads(capsys.readouterr().out)["openapi"] == "3.1.0"
    assert main(["user", "list"]) == 2
    assert "say which database" in capsys.readouterr().err


def test_a_database_that_is_not_there_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["user", "list", "--database", "postgresql://nobody@127.0.0.1:1/none"])

    said = capsys.readouterr().err
    assert code == 1
    assert said.startswith("weefsel-server: the database does not answer, or does not let")
    assert said.count("\n") == 1


def test_a_folder_without_a_server_is_told_and_gets_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Somebody mistyped it: an empty server there would answer that there is nobody."""
    assert main(["user", "list", "--embedded", str(tmp_path / "sevrer")]) == 2
    assert "there is no server in" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_server_whose_clock_is_years_behind_does_not_start(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(running, "clock", lambda: 1_100_000_000_000)
    assert main(["run", "--embedded", str(tmp_path / "server")]) == 1
    assert "clock of this machine is years behind" in capsys.readouterr().err
    assert not (tmp_path / "server").exists()


def test_a_log_line_keeps_only_what_is_known_to_be_harmless(
    capsys: pytest.CaptureFixture[str],
) -> None:
    import structlog

    from desktop.server.events import log

    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - any stream
        start_events(nowhere)
    start_events(sys.stderr)
    try:
        log().info("tried", status=401, path="/v1/token", name="Fatma V.", code="Fatma V. é")
        log().error("fault", error=ValueError("Fatma V. lives here"))
    finally:
        structlog.reset_defaults()
        root.handlers[:] = handlers
        root.setLevel(level)

    said = capsys.readouterr().err
    first, second = map(json.loads, said.splitlines())
    assert (first["status"], first["path"], first["name"]) == (401, "/v1/token", "(hidden)")
    assert second["place"] == "builtins.ValueError"
    assert "Fatma" not in said
