"""Going back to a backup: one's own of any day, with what was there before kept as a copy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from desktop.errors import BackupLocked, FileUnreadable
from desktop.storage import records
from desktop.storage.pending import outbox
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles import repair as repairs
from desktop.storage.profiles.backup import change_slots
from desktop.storage.profiles.repair import put_back
from tests.conftest import NOW
from tests.storage.examples import PASSPHRASE, QUICK, a_place

OTHER = "iets heel anders"


@pytest.fixture
def folder(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    return made_folder


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """A backup made by hand; a place was saved after it."""
    opened = profiles.open_profile(folder, PASSPHRASE)
    profiles.backup(opened, tmp_path / "mine.backup")
    with opened.store.writing() as session:
        records.insert(session, a_place(name="Daarna"))
    opened.close()
    return tmp_path / "mine.backup"


def names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    opened = profiles.open_profile(folder, passphrase)
    with opened.store.reading() as session:
        found = list(session.scalars(text("SELECT name FROM place ORDER BY name")))
    opened.close()
    return found


def test_how_it_was_before_is_a_copy_that_comes_back(
    folder: Path, backup: Path, tmp_path: Path
) -> None:
    told = put_back(folder, backup, PASSPHRASE, NOW)
    assert told.kept_as_copy
    (copy,) = copies.copies_of(folder)
    assert copy.why == "back"
    profiles.restore(tmp_path / "beside", copy.file, PASSPHRASE)
    assert names(tmp_path / "beside") == ["Daarna"]


def test_a_full_disk_keeps_no_copy_and_says_so(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 1 << 60)
    told = put_back(folder, backup, PASSPHRASE, NOW)
    assert not told.kept_as_copy
    assert names(folder) == ["Daarna"]


def test_the_copy_somebody_goes_back_to_is_not_thinned_out_before(folder: Path) -> None:
    opened = profiles.open_profile(folder, PASSPHRASE)
    for hours in range(4):
        with opened.store.writing() as session:
            records.insert(session, a_place())
        copies.make_copy(opened.store, NOW + timedelta(hours=hours), "import")
    oldest = copies.copies_of(folder)[-1].file
    with opened.store.writing() as session:
        records.insert(session, a_place())
    opened.close()
    assert put_back(folder, oldest, PASSPHRASE, NOW + timedelta(hours=9)).is_sound


def test_a_backup_with_a_passphrase_of_before_fits_still(folder: Path, backup: Path) -> None:
    profiles.change_passphrase(folder, PASSPHRASE, OTHER, cost=QUICK)
    put_back(folder, backup, OTHER, NOW)
    assert names(folder, OTHER) == ["Daarna"]
    with pytest.raises(BackupLocked) as caught:
        profiles.restore(folder.with_name("beside"), backup, OTHER)
    assert caught.value.name == "mine.backup"


def test_what_a_backup_lacks_is_told_of_the_backup(folder: Path, backup: Path) -> None:
    body = bytearray(backup.read_bytes())
    body[len(body) // 2] ^= 1
    backup.write_bytes(body)
    with pytest.raises(FileUnreadable) as caught:
        put_back(folder, backup, PASSPHRASE, NOW)
    assert (caught.value.name, caught.value.reason) == ("mine.backup", "backup_damaged")
    assert names(folder) == ["Daarna"]


def test_a_backup_that_would_lose_what_was_saved_is_not_taken(
    folder: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = iter([5, 4])
    fewer = SimpleNamespace(last_n=lambda _session: next(counted), operations=outbox.operations)
    monkeypatch.setattr(repairs, "outbox", fewer)
    with pytest.raises(FileUnreadable) as caught:
        put_back(folder, backup, PASSPHRASE, NOW)
    assert caught.value.reason == "backup_lacking"


def test_keys_of_a_backup_may_be_unreadable_where_its_data_fits(folder: Path, backup: Path) -> None:
    change_slots(backup, [])
    put_back(folder, backup, PASSPHRASE, NOW)
    assert names(folder) == ["Daarna"]
