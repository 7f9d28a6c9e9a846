"""A profile made once, for tests that need one each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.storage.profiles import profile as profiles
from tests.storage.examples import PASSPHRASE, QUICK


@pytest.fixture(scope="session")
def profile_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty profile that nobody may open."""
    folder = tmp_path_factory.mktemp("made") / "profile"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
    return folder


@pytest.fixture
def made_folder(tmp_path: Path, profile_made_once: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty profile of this test alone, with a small reserve."""
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    return Path(shutil.copytree(profile_made_once, tmp_path / "profile"))
