"""Commands on a profile in a folder that cannot be written to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.person import Person
from desktop.services.safety import profile
from desktop.storage.lists.in_use import all_in_use
from tests.cli.conftest import PASSPHRASE, SET_ON, Shell
from tests.read_only_folders import (
    as_somebody_else_sees_it,
    nothing_can_be_written_in,
    run_without_rights,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such mounts")
_EACH = 1 if os.environ.get("WEEFSEL_LONG") else 5
"""All commands, or one of five: each takes a tenth of a second."""
ONLY = "Open for reading only"
LOOKING = (
    *("visit list", "place list", "organisation list", "network list", "tie list"),
    *("agreement list", "meeting list", "service list", "need list", "referral list"),
    *("coverage", "coverage next", "target list", "export list", "access list", "search a"),
    *("retention list", "conflict list", "wording list", "sync status", "organisation findings"),
    *("consent list --ending", "copies list", "figures list", "lint --taught"),
)
REFUSED = (
    *("person list", "rhythm list", "today", "rights list", "person duplicates", "task list"),
    *("person export --out {out} --reason x", "task export --out {out}", "copies make"),
    *("passphrase recovery", "visit log --ward Centrum --kind meeting", "lint --list"),
    *("retention preview", "import list", "sync now"),
)
WORDS = ("reading only", "cannot be written", "not connected")


@pytest.fixture
def shut(weefsel: Shell) -> Iterator[Shell]:
    """The command line on a filled profile that cannot be written to."""
    profile.unlock(weefsel.folder, PASSPHRASE, account="lies", now=lambda: SET_ON).close()
    with nothing_can_be_written_in(weefsel.folder):
        yield weefsel


def test_what_can_be_looked_at_names_nobody_and_the_rest_is_refused(
    shut: Shell, tmp_path: Path
) -> None:
    names = _names_unseen(shut.folder)
    assert len(names) > 5
    for words in LOOKING[::_EACH]:
        said = shut(*words.split(), "--json")
        assert said.code == 0, (words, said.err)
        assert said.err.startswith(f"weefsel: {ONLY}")
        assert not [name for name in names if name in said.out], words
    for words in REFUSED[::_EACH]:
        said = shut(*words.format(out=tmp_path / "uit.csv").split())
        assert said.code, words
        assert said.out == "", words
        why = [line for line in said.err.splitlines() if not line.startswith(f"weefsel: {ONLY}")]
        assert any(each in why[0] for each in WORDS), (words, said.err)
        assert not [name for name in names if name in said.err], words
    assert not (tmp_path / "uit.csv").exists()


def _names_unseen(folder: Path) -> set[str]:
    """Return the names that nobody may see, read past the wall."""
    opened = profile.unlock(folder, PASSPHRASE, account="lies", now=lambda: SET_ON)
    with opened.desk.store.reading() as session:
        names = {
            each.display_name for each in all_in_use(session, "person") if isinstance(each, Person)
        }
    opened.close()
    return names


def test_a_file_given_away_is_in_the_log_once_it_can_be_written(
    weefsel: Shell, tmp_path: Path
) -> None:
    said = ("export", "--out", str(tmp_path / "organisaties.csv"), "--reason", "overleg")
    with nothing_can_be_written_in(weefsel.folder):
        assert weefsel("organisation", *said).code == 0
        assert weefsel.folder not in paths.waiting_folder().parents
        assert len(list(paths.waiting_folder().iterdir())) == 1
        assert weefsel("export", "list", "--json").document["items"] == []
    for _again in range(2):
        (line,) = weefsel.json("export", "list")["items"]
        assert line["reason"] == "overleg"
    assert list(paths.waiting_folder().iterdir()) == []
    assert weefsel("access", "verify").code == 0


def test_a_file_is_not_given_away_when_nothing_can_keep_its_line(
    shut: Shell, tmp_path: Path
) -> None:
    paths.waiting_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.waiting_folder().write_text("a file where the folder should be")
    out = tmp_path / "organisaties.csv"
    assert shut("organisation", "export", "--out", str(out), "--reason", "overleg").code
    assert not out.exists()


def test_a_backup_goes_elsewhere_and_comes_back(shut: Shell, tmp_path: Path) -> None:
    assert shut("backup", str(tmp_path / "alles.backup")).code == 0
    back = Shell(tmp_path / "terug", shut._capsys)
    assert back("restore", str(tmp_path / "alles.backup")).code == 0
    assert back.json("person", "list")["items"]


def test_somebody_without_the_right_to_write_reads_it(weefsel: Shell, tmp_path: Path) -> None:
    with as_somebody_else_sees_it(weefsel.folder) as copy:
        command = [sys.executable, "-m", "desktop", "--profile", str(copy), "--language", "en"]
        said = run_without_rights(
            [*command, "visit", "list"],
            WEEFSEL_PASSPHRASE=PASSPHRASE,
            PYTHONPATH=str(Path(__file__).parents[2]),
        )
    assert (said.returncode, said.stdout.count("\n") > 5) == (0, True), said.stderr
    assert said.stderr.startswith(f"weefsel: {ONLY}")
    assert said.stderr.count("\n") == 1


def test_wrong_passphrases_are_said_there_too(shut: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", "een andere wachtzin")
    assert "passphrase" in shut.refused("visit", "list")
