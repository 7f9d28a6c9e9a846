"""A stick that comes and goes: what is on it, what is not, and what the laptop says of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.storage import records
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.copies import make_copy
from desktop.storage.profiles.profile import Profile
from tests.storage.examples import PASSPHRASE, a_person, a_place

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=30)


class Stick:
    """A stick whose folder stays behind, empty, on the disk of the laptop when it is out."""

    def __init__(self, place: Path) -> None:
        self.place, self._kept = place, place.with_name("kept")
        self.is_in = True
        place.mkdir()

    def pull_out(self) -> None:
        self.place.rename(self._kept)
        self.place.mkdir()
        self.is_in = False

    def put_in(self) -> None:
        shutil.rmtree(self.place)
        self._kept.rename(self.place)
        self.is_in = True

    def disk_of(self, place: Path) -> int | None:
        return 2 if self.is_in and place == self.place else 1


@pytest.fixture
def profile(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    opened = profiles.open_profile(made_folder, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> Stick:
    stick = Stick(tmp_path / "stick")
    monkeypatch.setattr(copies, "_disk_of", stick.disk_of)
    copies.choose_folder(profile.folder, stick.place)
    return stick


def test_nothing_is_written_where_a_stick_was(profile: Profile, stick: Stick) -> None:
    stick.pull_out()
    outcome = make_copy(profile.store, NOW)
    assert outcome.problem == "no_folder"
    assert outcome.copy is not None
    assert outcome.copy.parent == profile.folder / "copies"
    assert list(stick.place.iterdir()) == []
    stick.put_in()
    again = make_copy(profile.store, LATER)
    assert again.copy is not None
    assert again.copy.parent == stick.place


def test_what_must_go_from_a_stick_is_owed_while_only_its_folder_is_there(
    profile: Profile, stick: Stick
) -> None:
    person = a_person()
    with profile.store.writing() as session:
        records.insert(session, person)
    older = make_copy(profile.store, NOW).copy
    assert older is not None
    stick.pull_out()
    with profile.store.writing() as session:
        erase(session, [person.id])
    clean(profile.store)
    make_copy(profile.store, LATER)
    assert copies.read_state(profile.folder).owed == (str(stick.place),)
    stick.put_in()
    make_copy(profile.store, LATER + timedelta(minutes=30))
    assert not older.exists()
    assert copies.read_state(profile.folder).owed == ()


def test_a_copy_that_somebody_took_away_is_made_again(profile: Profile, stick: Stick) -> None:
    with profile.store.writing() as session:
        records.insert(session, a_place())
    first = make_copy(profile.store, NOW).copy
    assert first is not None
    assert make_copy(profile.store, LATER).copy is None
    first.unlink()
    assert make_copy(profile.store, LATER).copy is not None


def test_a_folder_on_the_disk_of_the_profile_is_no_stick(
    profile: Profile, tmp_path: Path, stick: Stick
) -> None:
    (tmp_path / "beside").mkdir()
    copies.choose_folder(profile.folder, tmp_path / "beside")
    assert copies.read_state(profile.folder).apart == (str(stick.place),)
    made = make_copy(profile.store, NOW)
    assert made.problem == ""
    stick.pull_out()
    copies.choose_folder(profile.folder, stick.place)
    assert copies.read_state(profile.folder).apart == ()
