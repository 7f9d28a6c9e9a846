"""Copies by themselves: made when something changed, thinned, and gone when they must be."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop.errors import Cancelled, FileNotWritten, WrongPassphrase
from desktop.storage import records
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.profiles import copies, keys, slots
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.backup import write_backup
from desktop.storage.profiles.copies import make_copy
from desktop.storage.profiles.profile import Profile
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_place
from tests.storage.rings import FakeRing

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=30)
CANARY = "Kanarie Vogelzang"


@pytest.fixture
def folder(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    return made_folder


@pytest.fixture
def profile(folder: Path) -> Iterator[Profile]:
    opened = profiles.open_profile(folder, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path, folder: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    copies.choose_folder(folder, stick)
    return stick


def change(profile: Profile, name: str = "Bewaard") -> None:
    with profile.store.writing() as session:
        records.insert(session, a_place(name=name))


def made(profile: Profile, now: datetime = NOW, why: str = copies.BY_ITSELF) -> Path:
    outcome = make_copy(profile.store, now, why)
    assert outcome.copy is not None, outcome.problem
    return outcome.copy


def names_in(file: Path, folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    profiles.restore(folder, file, passphrase)
    restored = profiles.open_profile(folder, passphrase)
    with restored.store.reading() as session:
        found = list(session.scalars(text("SELECT name FROM place ORDER BY name")))
    restored.close()
    return found


def test_a_copy_becomes_a_profile_elsewhere(profile: Profile, tmp_path: Path) -> None:
    change(profile)
    copy = made(profile)
    assert copy.parent == profile.folder / "copies"
    assert names_in(copy, tmp_path / "elsewhere") == ["Bewaard"]


def test_nothing_new_makes_no_copy(profile: Profile) -> None:
    made(profile)
    assert make_copy(profile.store, LATER).copy is None
    change(profile)
    assert made(profile, LATER).exists()
    assert len(copies.copies_of(profile.folder)) == 2


def test_older_copies_are_thinned_and_those_from_before_a_deed_stay(profile: Profile) -> None:
    change(profile)
    made(profile, NOW, "import")
    for number in range(12):
        change(profile, str(number))
        made(profile, NOW + timedelta(minutes=30 * (number + 1)))
    found = copies.copies_of(profile.folder)
    assert [copy.why for copy in found] == ["auto"] * 4 + ["import"]
    assert found[0].made_at == NOW + timedelta(hours=6)


def test_they_go_to_the_folder_that_somebody_chose(profile: Profile, stick: Path) -> None:
    assert made(profile).parent == stick
    assert not (profile.folder / "copies").exists()


def test_without_the_stick_the_profile_takes_them_and_says_so(
    profile: Profile, stick: Path
) -> None:
    stick.rmdir()
    outcome = make_copy(profile.store, NOW)
    assert outcome.problem == "no_folder"
    assert outcome.copy is not None
    assert outcome.copy.parent == profile.folder / "copies"
    assert copies.read_state(profile.folder).problem == "no_folder"
    assert make_copy(profile.store, LATER).copy is None  # no error loop, no second copy
    stick.mkdir()
    assert made(profile, LATER).parent == stick  # though nothing changed
    assert copies.read_state(profile.folder).problem == ""


@pytest.mark.parametrize("reason", ["disk_full", "read_only"])
def test_a_stick_that_refuses_is_told_and_not_asked_for_more(
    profile: Profile, stick: Path, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    write = write_backup

    def refuse(store: Any, folder: Path, file: Path, **more: Any) -> None:
        if file.parent == stick:
            raise FileNotWritten(file.name, reason)
        write(store, folder, file, **more)

    monkeypatch.setattr(copies, "write_backup", refuse)
    outcome = make_copy(profile.store, NOW)
    assert outcome.problem == reason
    assert outcome.copy is not None


def test_a_copy_never_takes_the_last_of_a_disk(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 1 << 60)
    outcome = make_copy(profile.store, NOW)
    assert (outcome.copy, outcome.problem) == (None, "disk_full")
    assert copies.copies_of(profile.folder) == []


def test_a_folder_that_cannot_be_written_is_not_chosen(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        copies.choose_folder(folder, tmp_path / "nowhere")
    assert caught.value.reason == "no_folder"
    assert copies.read_state(folder).elsewhere == ""


def test_copies_of_another_profile_in_the_same_folder_are_left_alone(
    profile: Profile, stick: Path, tmp_path: Path
) -> None:
    profiles.make_profile(tmp_path / "other", PASSPHRASE, cost=QUICK)
    other = profiles.open_profile(tmp_path / "other", PASSPHRASE)
    copies.choose_folder(tmp_path / "other", stick)
    theirs = made(other)
    made(profile)
    copies.drop_copies(profile.folder)
    assert [file.name for file in stick.iterdir()] == [theirs.name]
    other.close()


def with_canary(profile: Profile) -> Any:
    person = a_person(display_name=CANARY)
    with profile.store.writing() as session:
        records.insert(session, person)
    return person


def forget(profile: Profile, person: Any) -> None:
    with profile.store.writing() as session:
        erase(session, [person.id])
    assert clean(profile.store)


def holding_the_canary(folder: Path, scratch: Path) -> list[str]:
    """Return the copies below a folder that hold the name, read with the passphrase."""
    found = []
    for number, file in enumerate(sorted(folder.rglob("*.backup"))):
        profiles.restore(scratch / str(number), file, PASSPHRASE)
        restored = profiles.open_profile(scratch / str(number), PASSPHRASE)
        with restored.store.reading() as session:
            if CANARY in session.scalars(text("SELECT display_name FROM person")).all():
                found.append(file.name)
        restored.close()
    return found


def test_who_was_erased_is_in_no_copy(profile: Profile, stick: Path, tmp_path: Path) -> None:
    person = with_canary(profile)
    made(profile)
    assert holding_the_canary(tmp_path, tmp_path / "before")
    forget(profile, person)
    change(profile)
    made(profile, LATER)
    assert holding_the_canary(stick, tmp_path / "after") == []
    assert len(copies.copies_of(profile.folder)) == 1


def test_a_stick_that_was_away_is_cleaned_when_it_is_back(
    profile: Profile, stick: Path, tmp_path: Path
) -> None:
    person = with_canary(profile)
    made(profile)
    away = stick.rename(tmp_path / "away")
    forget(profile, person)
    assert copies.read_state(profile.folder).owed == (str(stick),)
    make_copy(profile.store, LATER)
    assert copies.read_state(profile.folder).owed == (str(stick),)
    away.rename(stick)
    made(profile, LATER + timedelta(minutes=30))
    assert holding_the_canary(stick, tmp_path / "after") == []
    assert copies.read_state(profile.folder).owed == ()


def test_a_stick_that_is_used_no_more_is_cleaned_too(
    profile: Profile, stick: Path, tmp_path: Path
) -> None:
    person = with_canary(profile)
    made(profile)
    away = stick.rename(tmp_path / "away")
    forget(profile, person)
    copies.choose_folder(profile.folder, None)
    away.rename(stick)
    made(profile, LATER)
    assert list(stick.iterdir()) == []


def test_a_copy_left_by_a_killed_program_goes_at_the_next_start(folder: Path) -> None:
    (folder / "backup.db").write_bytes(b"half a copy")
    profiles.open_profile(folder, PASSPHRASE).close()
    assert not (folder / "backup.db").exists()


def test_a_changed_passphrase_opens_older_copies_and_the_old_one_does_not(
    profile: Profile, tmp_path: Path
) -> None:
    change(profile)
    copy = made(profile)
    profiles.change_passphrase(profile.folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    assert names_in(copy, tmp_path / "elsewhere", "iets heel anders") == ["Bewaard"]
    with pytest.raises(WrongPassphrase):
        profiles.restore(tmp_path / "third", copy, PASSPHRASE)


def test_a_changed_passphrase_reaches_a_stick_when_it_is_back(
    profile: Profile, stick: Path, tmp_path: Path
) -> None:
    old = made(profile)
    away = stick.rename(tmp_path / "away")
    profiles.change_passphrase(profile.folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    away.rename(stick)
    change(profile)
    fresh = made(profile, LATER)
    assert not old.exists()
    assert fresh.exists()


def test_a_new_key_leaves_one_fresh_copy(folder: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    made(opened)
    opened.close()
    profiles.rekey(folder, PASSPHRASE, made_on=date(2026, 3, 4), cost=QUICK, ring=FakeRing)
    assert len(copies.copies_of(folder)) == 1  # not before there is another one
    opened = profiles.open_profile(folder, PASSPHRASE)
    fresh = made(opened, LATER)
    assert [copy.file for copy in copies.copies_of(folder)] == [fresh]
    opened.close()


def test_no_copy_opens_by_the_key_store(profile: Profile) -> None:
    slots.add_key_store(profile.folder, PASSPHRASE, ring=FakeRing(), made_on=date(2026, 3, 4))
    copy = made(profile)
    assert b'"keyring"' not in copy.read_bytes()
    slots_now = keys.read_slots(profile.folder)
    copies.give_slots(profile.folder, slots_now)
    assert b'"keyring"' not in copy.read_bytes()


def test_wiping_leaves_no_copy(profile: Profile, stick: Path) -> None:
    made(profile)
    profiles.wipe(profile)
    assert list(stick.iterdir()) == []
    assert not (profile.folder / "copies.json").exists()


def test_a_wiped_profile_is_not_made_again_by_what_still_wants_to_read(profile: Profile) -> None:
    profiles.wipe(profile)
    with pytest.raises(Cancelled), profile.store.reading() as session:
        session.execute(text("SELECT 1"))
    left = {path.name for path in profile.folder.rglob("*") if path.is_file()}
    assert not {name for name in left if name.startswith("weefsel.db")}


def test_damaged_memory_of_copies_is_a_fresh_start(profile: Profile) -> None:
    (profile.folder / "copies.json").write_text("[1, 2")
    assert made(profile).exists()


def test_nothing_is_left_when_copying_fails(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    monkeypatch.setattr("desktop.storage.profiles.backup._verify_zip", full)
    assert make_copy(profile.store, NOW).problem == "disk_full"
    assert not list(profile.folder.rglob("*.tmp"))
    assert not list(profile.folder.rglob("*.backup"))


def test_halves_that_a_killed_program_left_go(profile: Profile, stick: Path) -> None:
    change(profile)
    first = made(profile)
    profile.close()
    halves = [
        profile.folder / "backup.db.tmp",
        profile.folder / "backup.db.tmp-journal",
        profile.folder / "rekeyed.db.tmp-journal",
        stick / f"{first.name}.tmp",
    ]
    for half in halves:
        half.write_bytes(b"half")
    again = profiles.open_profile(profile.folder, PASSPHRASE)
    make_copy(again.store, LATER)
    again.close()
    assert not [half for half in halves if half.exists()]


def test_a_changed_passphrase_that_was_cut_short_reaches_the_copies_at_opening(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(profile)
    copy = made(profile)
    profile.close()
    with monkeypatch.context() as stopped:
        stopped.setattr(copies, "give_slots", _killed)
        with pytest.raises(KeyboardInterrupt):
            profiles.change_passphrase(profile.folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    profiles.open_profile(profile.folder, "iets heel anders").close()
    with pytest.raises(WrongPassphrase):
        names_in(copy, tmp_path / "former")
    assert names_in(copy, tmp_path / "now", "iets heel anders") == ["Bewaard"]


def test_copies_in_a_former_data_key_get_no_slots_of_another(
    profile: Profile, tmp_path: Path
) -> None:
    change(profile)
    copy = made(profile)
    profile.close()
    profiles.rekey(profile.folder, PASSPHRASE, made_on=NOW.date(), cost=QUICK)
    profiles.change_passphrase(profile.folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    assert names_in(copy, tmp_path / "former") == ["Bewaard"]
    again = profiles.open_profile(profile.folder, "iets heel anders")
    made(again, LATER)
    again.close()
    assert not copy.exists()


def test_a_stick_that_is_pulled_out_while_it_is_read_has_no_copies(
    profile: Profile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(profile)
    made(profile)

    class Gone(type(stick)):  # type: ignore[misc]
        def iterdir(self) -> Iterator[Path]:
            return iter(
                [
                    self / f"weefsel-{copies.read_state(profile.folder).mark}"
                    "-20260304T090000Z-auto.backup"
                ]
            )

    assert not list(copies._found(Gone(stick / "out"), copies.read_state(profile.folder).mark))


def _killed(*_anything: object) -> None:
    raise KeyboardInterrupt
