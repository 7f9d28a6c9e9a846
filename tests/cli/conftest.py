"""A filled profile for the commands, made once, and a way to call them as a person would."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from desktop.cli import main
from desktop.i18n import use_language
from desktop.services.demo import Sizes, fill, repeatable
from desktop.services.geography.areas import ensure_areas
from desktop.services.safety import profile
from desktop.storage.profiles.keys import Cost
from desktop.storage.profiles.profile import make_profile

PASSPHRASE = "vier woorden voor tests"
CHEAP = Cost(memory_kib=8 * 32, rounds=1, lanes=1)
SET_ON = datetime(2026, 3, 4, 5, 0, tzinfo=UTC)


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


class Shell:
    """Calls ``weefsel`` on one profile and keeps what it says."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str, language: str = "en") -> Said:
        self._capsys.readouterr()
        code = main(["--profile", str(self.folder), "--language", language, *words])
        return Said(code, *self._capsys.readouterr())

    def json(self, *words: str) -> Any:
        """Return the document of a command that must succeed and say nothing else."""
        said = self(*words, "--json")
        assert (said.code, said.err) == (0, "")
        return said.document

    def refused(self, *words: str) -> str:
        """Return the one line of a command that must find its input wrong."""
        said = self(*words)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("weefsel: ")
        assert said.err.count("\n") == 1
        return said.err


@pytest.fixture(scope="session")
def filled_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("profile") / "filled"
    make_profile(folder, PASSPHRASE, cost=CHEAP)
    opened = profile.unlock(folder, PASSPHRASE, account="lies", now=lambda: SET_ON)
    ensure_areas(opened.desk)
    fill(repeatable(opened.desk, seed=1, moment=SET_ON), sizes=Sizes(visits=60, persons=20))
    opened.close()
    (folder / "reserve").unlink(missing_ok=True)  # 16 MB that every copy would carry along
    return folder


@pytest.fixture
def _as_a_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("WEEFSEL_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    yield
    use_language("en", tmp_path)


@pytest.fixture
def weefsel(
    tmp_path: Path,
    filled_profile: Path,
    _as_a_person: None,
    capsys: pytest.CaptureFixture[str],
) -> Shell:
    """The command line on a profile with fictional data."""
    folder = tmp_path / "profile"
    shutil.copytree(filled_profile, folder)
    return Shell(folder, capsys)


@pytest.fixture
def elsewhere(tmp_path: Path, _as_a_person: None, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line on a folder without a profile."""
    return Shell(tmp_path / "nothing here", capsys)
