"""What a backup holds can be seen, and that it comes back can be tried, without a profile."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.errors import BackupLocked, FileUnreadable, WrongPassphrase
from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.backup_preview import (
    fits,
    holding,
    look_into,
    opens,
    restore_on_trial,
)
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_place, a_visit
from tests.storage.test_release import RELEASES, left_by


@pytest.fixture
def made(made_folder: Path, tmp_path: Path) -> Path:
    """A backup with a person, a place and a visit."""
    opened = profiles.open_profile(made_folder, PASSPHRASE)
    with opened.store.writing() as session:
        records.insert(session, a_place(), a_person(), a_visit())
    profiles.backup(opened, tmp_path / "a.backup")
    with opened.store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM visit")) == 1
    assert holding(opened.store) == look_into(tmp_path / "a.backup", PASSPHRASE, made_folder)
    opened.close()
    return tmp_path / "a.backup"


def test_counts_the_newest_change_and_what_waits_are_told(made: Path) -> None:
    told = look_into(made, PASSPHRASE, made.with_name("nothing"))
    assert dict(told.counts) == {"person": 1, "place": 1, "visit": 1}
    assert (told.newest, told.waiting) == (NOW, 3)


def test_a_trial_finds_a_sound_backup_sound(made: Path) -> None:
    assert restore_on_trial(made, PASSPHRASE, made.with_name("nothing")).is_sound
    assert sorted(path.name for path in made.parent.iterdir()) == ["a.backup", "profile"]


@pytest.mark.parametrize("ask", [look_into, restore_on_trial])
def test_a_damaged_one_is_told(made: Path, ask: object) -> None:
    assert callable(ask)
    body = bytearray(made.read_bytes())
    body[len(body) // 2] ^= 1
    made.write_bytes(body)
    with pytest.raises(FileUnreadable):
        ask(made, PASSPHRASE, made.with_name("nothing"))
    with pytest.raises(WrongPassphrase):
        ask(made, "een andere wachtzin", made.with_name("nothing"))


@pytest.mark.parametrize("release", ["0001", "0004"])
def test_databases_of_earlier_versions_can_be_told(tmp_path: Path, release: str) -> None:
    store = left_by(tmp_path / "old.db", RELEASES / f"{release}.sql")
    assert holding(store).counts["visit"] >= 1
    store.close()


def test_a_backup_fits_the_profile_whose_data_key_it_has(made: Path, tmp_path: Path) -> None:
    profiles.make_profile(tmp_path / "other", "iets heel anders", cost=QUICK)
    mine, other = tmp_path / "profile", tmp_path / "other"
    assert opens(mine, PASSPHRASE)
    assert not opens(other, PASSPHRASE)
    assert not opens(tmp_path / "nothing", PASSPHRASE)
    for folder, passphrase, fitting in (mine, PASSPHRASE, True), (other, "iets heel anders", False):
        opened = profiles.open_profile(folder, passphrase)
        assert fits(opened, made, PASSPHRASE) is fitting
        with pytest.raises(BackupLocked):
            fits(opened, made, "nog een andere zin")
        opened.close()
