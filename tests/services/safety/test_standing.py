"""How copies stand is told as it is now, not as it was when the last one was made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.desk import Desk
from desktop.services.safety import profile, safety_copies
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    profiles.make_profile(tmp_path / "mine", PASSPHRASE, cost=QUICK)
    opened = profile.unlock(tmp_path / "mine", PASSPHRASE, account="an", now=lambda: NOW)
    yield opened.desk
    opened.close()


def test_a_folder_that_is_away_is_told_before_a_copy_needs_it(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    safety_copies.choose_folder(desk, stick)
    assert safety_copies.standing(desk).problem == ""
    stick.rmdir()
    assert safety_copies.standing(desk).problem == "no_folder"
    safety_copies.copy_now(desk)
    stick.mkdir()
    assert safety_copies.standing(desk).problem == ""
