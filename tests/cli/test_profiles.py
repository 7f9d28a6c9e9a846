"""Making, copying, checking a profile; passphrases; and how the command line itself behaves."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import failures
from desktop.cli.context import Context
from desktop.errors import DatabaseDamaged, ExpectedError, NotAllowed
from desktop.storage.profiles.check import CheckReport
from desktop.storage.profiles.profile import make_profile
from desktop.words.checks import PROBLEMS
from tests.cli.conftest import CHEAP, PASSPHRASE, Shell

ROOT = Path(__file__).parents[2]


def test_a_new_profile_takes_visits(elsewhere: Shell) -> None:
    assert elsewhere.json("init")["profile"] == str(elsewhere.folder)

    elsewhere.json("visit", "log", "--ward", "Walem", "--kind", "meeting")

    assert elsewhere.json("visit", "list")["total"] == 1


def test_without_a_profile_the_advice_is_to_make_one(elsewhere: Shell) -> None:
    assert "Make a profile" in elsewhere.refused("visit", "list")


def test_a_profile_whose_making_was_stopped_gets_its_wards_at_the_next_start(
    elsewhere: Shell,
) -> None:
    make_profile(elsewhere.folder, PASSPHRASE, cost=CHEAP)

    assert elsewhere.json("visit", "log", "--ward", "Walem", "--kind", "meeting")


def test_stopping_while_libraries_load_is_told_in_one_line(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_name: str) -> None:
        sys.modules["desktop.cli.failures"] = None  # type: ignore[assignment] # half-loaded
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "desktop.cli.failures", failures)
    monkeypatch.setattr("desktop.cli.command.import_module", stopped)

    said = weefsel("check")

    assert (said.code, said.out) == (1, "")
    assert said.err == "weefsel: Stopped. What was saved before is safe.\n"


def test_a_profile_is_never_made_over_another(weefsel: Shell) -> None:
    assert "already" in weefsel.refused("init")


def test_a_backup_comes_back_whole(weefsel: Shell, elsewhere: Shell, tmp_path: Path) -> None:
    weefsel.json("backup", str(tmp_path / "copy.weefsel"))
    before = weefsel.json("visit", "list")["total"]

    elsewhere.json("restore", str(tmp_path / "copy.weefsel"))

    assert elsewhere.json("visit", "list")["total"] == before
    assert elsewhere.json("check")["sound"] is True


def test_a_check_counts_what_it_looked_at(weefsel: Shell) -> None:
    answer = weefsel.json("check")

    assert answer["sound"] is True
    assert answer["counts"]["visit"] == 60


def test_a_check_of_a_new_profile_says_that_there_is_nothing_yet(elsewhere: Shell) -> None:
    elsewhere.json("init")

    assert elsewhere("check").out == "All sound. Nothing was saved in this profile yet.\n"


def test_what_a_check_finds_is_told_in_words(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsound = CheckReport(("journal_behind",), {})
    monkeypatch.setattr("desktop.services.safety.profile.check", lambda _opened: unsound)

    said = weefsel("check")

    assert said.code == 1
    assert "the journal lacks saved changes" in said.out


def test_every_finding_of_a_check_has_words() -> None:
    listed = str(CheckReport.__doc__).partition("problems:")[2].partition("Empty")[0]

    assert set(re.findall(r"``(\w+)``", listed)) == set(PROBLEMS)


def test_what_came_back_from_the_journal_is_told_on_stdout(weefsel: Shell) -> None:
    database = weefsel.folder / "weefsel.db"
    before = database.read_bytes()
    logged = weefsel("visit", "log", "--ward", "Battel", "--kind", "street_round")
    assert logged.code == 0
    for log in weefsel.folder.glob("weefsel.db-*"):
        log.unlink()
    database.write_bytes(before)

    said = weefsel("check")

    assert (said.code, said.err) == (0, "")
    assert "came back from the journal" in said.out


def test_an_emptied_database_is_damage_with_one_line_that_says_what_to_do(weefsel: Shell) -> None:
    (weefsel.folder / "weefsel.db").write_bytes(b"")

    said = weefsel("check")

    assert (said.code, said.out) == (1, "")
    assert "weefsel check --repair" in said.err


def test_a_profile_cannot_be_made_where_there_is_a_file(elsewhere: Shell) -> None:
    elsewhere.folder.write_text("a file of mine")

    said = elsewhere("init")

    assert (said.code, said.out) == (1, "")
    assert "cannot be written" in said.err
    assert elsewhere.folder.read_text() == "a file of mine"


@pytest.mark.parametrize("words", [["init"], ["visit", "list"], ["check"]])
def test_a_folder_that_may_not_be_entered_is_told_in_one_line(
    elsewhere: Shell, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    enter = Path.stat

    def closed(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.is_relative_to(elsewhere.folder):  # root may enter every folder
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return enter(path, follow_symlinks=follow_symlinks)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", closed)
        said = elsewhere(*words)

    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert "cannot be written" in said.err


def test_a_wrong_passphrase_opens_nothing(weefsel: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", "iets helemaal anders")

    assert "does not open" in weefsel.refused("visit", "list")


def test_without_a_passphrase_nobody_waits_for_one(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WEEFSEL_PASSPHRASE")

    assert "--passphrase-file" in weefsel.refused("visit", "list")


def test_a_passphrase_can_come_from_a_file(
    weefsel: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WEEFSEL_PASSPHRASE")
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\n", "utf-8")

    assert weefsel.json("visit", "list", "--passphrase-file", str(tmp_path / "secret"))


def test_a_changed_passphrase_is_the_only_one(
    weefsel: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").write_text("een heel nieuwe zin", "utf-8")

    weefsel.json("passphrase", "change", "--new-passphrase-file", str(tmp_path / "new"))

    weefsel.refused("visit", "list")
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", "een heel nieuwe zin")
    assert weefsel.json("visit", "list")["total"] == 60


def test_a_demo_is_there_whole_or_not_at_all(
    elsewhere: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_context: Context, done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    asked = ("init", "--demo", "--visits", "60", "--persons", "20")
    with monkeypatch.context() as patched:
        patched.setattr(Context, "report", stopped)
        assert elsewhere(*asked).code == 1
    assert not elsewhere.folder.exists()

    elsewhere.json(*asked)

    assert elsewhere.json("visit", "list", "--limit", "1")["total"] == 60
    assert [path.name for path in elsewhere.folder.parent.iterdir() if "half" in path.name] == []


def test_a_demo_is_never_made_over_a_profile(weefsel: Shell) -> None:
    assert "already" in weefsel.refused("init", "--demo")

    assert weefsel.json("check")["sound"] is True


def test_the_same_seed_and_day_give_the_same_people(
    elsewhere: Shell, weefsel: Shell, tmp_path: Path
) -> None:
    elsewhere.json("init", "--demo", *("--visits", "60", "--persons", "20"), "--day", "2026-03-04")

    for kind in ("visit", "person", "place", "network", "organisation"):
        mine, theirs = (each.json(kind, "list", "--limit", "99") for each in (elsewhere, weefsel))
        assert without_names(mine["items"]) == without_names(theirs["items"])


def without_names(items: list[dict[str, object]]) -> list[dict[str, object]]:
    return sorted(
        (
            {name: value for name, value in item.items() if not name.endswith("_name")}
            for item in items
        ),
        key=lambda item: str(item["id"]),
    )


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["visits"], ["visits", "visit"]),
        (["visit"], ["--help"]),
        (["visit", "burn"], ["no command burn", "log, list"]),
        (["visit", "log", "--kind", "stret_round"], ["Did you mean street_round?"]),
        (["coverage", "--measure", "visit"], ["Did you mean visits?"]),
        (["init", "--seed", "3"], ["--demo"]),
        (["init", "--demo", "--visits", "-3"], ["--visits"]),
        (["synchronise"], ["no command synchronise", "sync"]),
    ],
)
def test_wrong_use_is_told_in_one_line(
    elsewhere: Shell, words: list[str], named: list[str]
) -> None:
    line = elsewhere.refused(*words)

    assert all(word in line for word in named), line


def test_a_fault_of_ours_is_logged_without_what_people_typed(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_desk: object, text: str, **_: object) -> None:
        raise RuntimeError(text)

    monkeypatch.setattr("desktop.services.search.search", broken)

    said = weefsel("search", "Fatima")

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    log = (weefsel.folder / "logs" / "weefsel.log").read_text("utf-8")
    assert "RuntimeError" in log
    assert "Fatima" not in log + said.err


@pytest.mark.parametrize("words", [["--help"], ["visit", "--help"], ["visit", "log", "--help"]])
def test_help_needs_no_profile(words: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0
    assert "weefsel" in done.stdout
    assert done.stderr == ""


def test_help_is_given_to_an_old_terminal_and_says_once_what_it_is() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--language", "fr", "person", "add", "--help"],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "cp850"},
        capture_output=True,
        encoding="cp850",
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("weefsel person add") == 1
    assert done.stdout.split("weefsel")[0].count(":") == 1


def test_help_loads_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys; from desktop.cli import main; main(['--help']); "
        "sys.exit(any(n in sys.modules for n in ('sqlalchemy', 'PySide6', 'dataclasses')))"
    )

    assert not subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.DEVNULL, check=False
    ).returncode


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (DatabaseDamaged(), "weefsel check --repair."),
        (NotAllowed("see_persons", unheard=True), "weefsel sync."),
        (NotAllowed("see_persons", lease_over=True), "weefsel sync."),
    ],
)
def test_a_command_points_to_commands_and_to_no_button(error: ExpectedError, advice: str) -> None:
    said = failures.one_line(error)
    assert advice in said
    assert "button" not in said


def test_what_is_told_of_a_long_job_is_written_over(
    weefsel: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    context = Context.__new__(Context)
    for done, total in ((0, 0), (1, 4), (1, 0), (4, 4)):
        context.report(done, total)
    assert capsys.readouterr().err == " 25 %\r  …  \r100 %\n"
