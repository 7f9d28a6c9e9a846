"""The ladder out of damage: as little as possible is lost, and nothing is thrown away."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.errors import (
    DatabaseDamaged,
    FileUnreadable,
    ProfileIncomplete,
    ProfileReadOnly,
    WrongBackup,
    WrongPassphrase,
)
from desktop.storage import records
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.profiles import check, copies, keys
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.copies import make_copy
from desktop.storage.profiles.repair import put_back, repair
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_place

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DATABASE = "weefsel.db"


@pytest.fixture
def folder(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile with a copy, and work that came after the copy."""
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    save(made_folder, "Voor de kopie")
    copy(made_folder)
    save(made_folder, "Na de kopie")
    return made_folder


def save(folder: Path, name: str) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    with opened.store.writing() as session:
        records.insert(session, a_place(name=name))
    opened.close()


def copy(folder: Path, now: datetime = NOW) -> Path:
    opened = profiles.open_profile(folder, PASSPHRASE)
    outcome = make_copy(opened.store, now)
    opened.close()
    assert outcome.copy is not None
    return outcome.copy


def names(folder: Path) -> list[str]:
    opened = profiles.open_profile(folder, PASSPHRASE)
    with opened.store.reading() as session:
        found = list(session.scalars(text("SELECT name FROM place ORDER BY name DESC")))
    assert profiles.check(opened).problems == ()
    opened.close()
    return found


def ruin(file: Path) -> bytes:
    body = bytearray(file.read_bytes())
    chance = random.Random(3)
    for at in range(0, len(body), 4096):
        body[at + chance.randrange(16, 4096)] ^= 0xFF
    file.write_bytes(body)
    return bytes(body)


def test_a_sound_profile_is_left_as_it_is(folder: Path) -> None:
    told = repair(folder, PASSPHRASE, NOW)
    assert [(step.name, step.outcome) for step in told.steps] == [("as_it_is", "sound")]
    assert told.aside == ""
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_copy_and_journal_bring_everything_back(folder: Path) -> None:
    damaged = ruin(folder / DATABASE)
    with pytest.raises(DatabaseDamaged):
        profiles.open_profile(folder, PASSPHRASE)
    told = repair(folder, PASSPHRASE, NOW)
    assert [(step.name, step.outcome) for step in told.steps] == [
        ("as_it_is", "damaged"),
        ("copy", "sound"),
    ]
    assert (told.recovered, told.copy_made_at) == (1, NOW)
    assert names(folder) == ["Voor de kopie", "Na de kopie"]
    assert (folder / told.aside / DATABASE).read_bytes() == damaged


def test_one_page_amid_the_database_is_found_and_repaired(folder: Path) -> None:
    body = bytearray((folder / DATABASE).read_bytes())
    body[-2000] ^= 1
    (folder / DATABASE).write_bytes(body)
    told = repair(folder, PASSPHRASE, NOW)
    assert told.is_sound
    assert told.aside
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_a_torn_log_costs_nothing(folder: Path, tmp_path: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    with opened.store.writing() as session:
        records.insert(session, a_place(name="In het log"))
    shutil.copytree(folder, tmp_path / "later")
    opened.close()
    log = tmp_path / "later" / f"{DATABASE}-wal"
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 3])
    assert repair(tmp_path / "later", PASSPHRASE, NOW).is_sound
    assert "In het log" in names(tmp_path / "later")


def test_a_journal_that_is_damaged_amid_is_written_anew(folder: Path) -> None:
    """What it held stands in the database; left as it is, it would bring nothing back later."""
    (journal,) = (folder / "journal").iterdir()
    body = bytearray(journal.read_bytes())
    body[40] ^= 1
    journal.write_bytes(body)
    opened = profiles.open_profile(folder, PASSPHRASE)
    assert "journal_damaged" in profiles.check(opened).problems
    opened.close()
    assert repair(folder, PASSPHRASE, NOW).is_sound
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_an_older_copy_stands_in_for_a_damaged_one(folder: Path) -> None:
    newer = copy(folder, NOW + timedelta(hours=1))
    newer.write_bytes(newer.read_bytes()[:-3000])
    ruin(folder / DATABASE)
    told = repair(folder, PASSPHRASE, NOW)
    assert [step.outcome for step in told.steps] == ["damaged", "damaged", "sound"]
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def without_copies(folder: Path) -> None:
    shutil.rmtree(folder / "copies")
    (folder / profiles.BEFORE_UPDATE).unlink(missing_ok=True)


def test_without_any_copy_nothing_is_begun_anew_unasked(folder: Path) -> None:
    without_copies(folder)
    damaged = ruin(folder / DATABASE)
    told = repair(folder, PASSPHRASE, NOW)
    assert not told.is_sound
    assert (folder / DATABASE).read_bytes() == damaged
    assert not list(folder.glob("damaged-*"))


def test_the_journal_alone_fills_an_empty_database(folder: Path) -> None:
    without_copies(folder)
    ruin(folder / DATABASE)
    told = repair(folder, PASSPHRASE, NOW, anew=True)
    assert (told.steps[-1].name, told.is_sound, told.recovered) == ("anew", True, 2)
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_a_database_that_is_gone_comes_back(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"")
    told = repair(folder, PASSPHRASE, NOW)
    assert told.is_sound
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_a_wrong_passphrase_repairs_nothing(folder: Path) -> None:
    damaged = ruin(folder / DATABASE)
    with pytest.raises(WrongPassphrase):
        repair(folder, "een andere wachtzin", NOW)
    assert (folder / DATABASE).read_bytes() == damaged


def test_going_back_to_a_backup_keeps_what_was_not_sent(folder: Path, tmp_path: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    profiles.backup(opened, tmp_path / "by-hand.backup")
    opened.close()
    save(folder, "En nog later")
    told = put_back(folder, tmp_path / "by-hand.backup", PASSPHRASE, NOW)
    assert told.recovered == 1
    assert sorted(names(folder)) == ["En nog later", "Na de kopie", "Voor de kopie"]
    assert (folder / told.aside / DATABASE).exists()


def test_a_journal_that_was_lost_costs_nothing_when_going_back(
    folder: Path, tmp_path: Path
) -> None:
    file = copies.copies_of(folder)[0].file
    journal = folder / profiles.JOURNAL
    body = bytearray(journal.read_bytes())
    body[20] ^= 1
    journal.write_bytes(body)
    put_back(folder, file, PASSPHRASE, NOW)
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def _of_another_profile(tmp_path: Path) -> Path:
    profiles.make_profile(tmp_path / "other", PASSPHRASE, cost=QUICK)
    return copy(tmp_path / "other")


def _damaged(tmp_path: Path) -> Path:
    (tmp_path / "bad.backup").write_bytes(b"geen backup")
    return tmp_path / "bad.backup"


@pytest.mark.parametrize(
    ("make", "error"), [(_of_another_profile, WrongBackup), (_damaged, FileUnreadable)]
)
def test_a_backup_that_does_not_fit_changes_nothing(
    folder: Path, tmp_path: Path, make: Callable[[Path], Path], error: type[Exception]
) -> None:
    with pytest.raises(error):
        put_back(folder, make(tmp_path), PASSPHRASE, NOW)
    assert names(folder) == ["Voor de kopie", "Na de kopie"]
    assert not list(folder.glob("damaged-*"))


def test_what_was_put_aside_goes_with_an_erasure(folder: Path) -> None:
    ruin(folder / DATABASE)
    told = repair(folder, PASSPHRASE, NOW)
    opened = profiles.open_profile(folder, PASSPHRASE)
    person = a_person()
    with opened.store.writing() as session:
        records.insert(session, person)
    with opened.store.writing() as session:
        erase(session, [person.id])
    assert clean(opened.store)
    opened.close()
    assert not (folder / told.aside).exists()


def _ruin_what_opening_does_not_read(folder: Path) -> None:
    """Ruin one page of the database, of which opening alone takes no notice."""
    file = folder / DATABASE
    sound = file.read_bytes()
    for page in range(len(sound) // 4096 - 1, 0, -1):
        body = bytearray(sound)
        body[page * 4096 + 99] ^= 0xFF
        file.write_bytes(body)
        try:
            profiles.open_profile(folder, PASSPHRASE).close()
        except DatabaseDamaged:
            continue
        return
    pytest.fail("every page is read by opening")


def test_damage_that_somebody_met_at_work_is_told_at_the_next_opening(folder: Path) -> None:
    _ruin_what_opening_does_not_read(folder)
    opened = profiles.open_profile(folder, PASSPHRASE)
    with pytest.raises(DatabaseDamaged), opened.store.reading():
        raise DatabaseDamaged
    opened.close()
    with pytest.raises(DatabaseDamaged):
        profiles.open_profile(folder, PASSPHRASE)
    assert repair(folder, PASSPHRASE, NOW).is_sound
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_a_false_alarm_is_forgotten_once_every_page_was_looked_at(folder: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    with pytest.raises(DatabaseDamaged), opened.store.writing():
        raise DatabaseDamaged
    opened.close()
    assert (folder / check.SEEN).exists()
    profiles.open_profile(folder, PASSPHRASE).close()
    assert not (folder / check.SEEN).exists()


def test_what_follows_from_damage_is_told_as_damage(folder: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    with pytest.raises(ProfileReadOnly), opened.store.reading():
        raise ProfileReadOnly
    with pytest.raises(DatabaseDamaged), opened.store.reading():
        raise DatabaseDamaged
    with pytest.raises(DatabaseDamaged), opened.store.reading():
        raise ProfileReadOnly
    opened.close()


def test_lost_keys_are_taken_from_a_copy(folder: Path) -> None:
    for name in (keys.KEYS, keys.SECOND_COPY):
        (folder / name).unlink()
    with pytest.raises(WrongPassphrase):
        repair(folder, "niet de goede zin", NOW)
    told = repair(folder, PASSPHRASE, NOW)
    assert [(step.name, step.outcome) for step in told.steps] == [("as_it_is", "sound")]
    assert names(folder) == ["Voor de kopie", "Na de kopie"]


def test_without_keys_and_without_a_copy_it_is_said_what_is_missing(folder: Path) -> None:
    for name in (keys.KEYS, keys.SECOND_COPY):
        (folder / name).unlink()
    shutil.rmtree(folder / copies.FOLDER)
    with pytest.raises(ProfileIncomplete):
        repair(folder, PASSPHRASE, NOW)


def test_an_emptied_database_is_damage_and_no_new_profile(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"")
    with pytest.raises(DatabaseDamaged):
        profiles.open_profile(folder, PASSPHRASE)
    told = repair(folder, PASSPHRASE, NOW)
    assert (told.steps[0].name, told.steps[0].outcome) == ("as_it_is", "damaged")
    assert names(folder) == ["Voor de kopie", "Na de kopie"]
