"""A disk that reports errors, is full, or may not be written: never called saved, never lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from desktop.domain.place import Place
from desktop.errors import DiskFull
from desktop.services.safety.profile import back_up, unlock
from desktop.storage import records
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import JOURNAL, Profile
from tests.storage.examples import PASSPHRASE, a_place, a_visit

SMALL_DISK = 12 * 1024 * 1024
RESERVE = 3 * 1024 * 1024


@pytest.mark.parametrize("file", ["weefsel.db-wal", JOURNAL])
def test_a_save_whose_sync_failed_is_not_called_saved(made_folder: Path, file: str) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("needs strace, to let the system report an error of the disk")
    calls = "fsync,fdatasync"
    watched = ["-P", str(made_folder / file), "-e", f"trace={calls}", "--seccomp-bpf"]
    watched += ["-e", f"inject={calls}:error=EIO"]
    ours = [sys.executable, "-m", "tests.storage.saving_once", str(made_folder)]
    done = subprocess.run(
        [strace, "-f", "-qq", "-o", os.devnull, *watched, *ours],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if "ptrace" in done.stderr or "Operation not permitted" in done.stderr:
        pytest.skip("this computer does not let a program be traced")
    assert done.stdout == "DiskFailing\n"
    opened = profiles.open_profile(made_folder, PASSPHRASE)
    assert profiles.check(opened).problems == ()
    with opened.store.writing() as session:
        records.insert(session, a_visit())
    opened.close()


@pytest.fixture
def full(made_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    """A profile with some places, on a small disk on which no byte is free."""
    disk = tmp_path / "disk"
    disk.mkdir()
    umount, mounts = shutil.which("umount"), shutil.which("mount")
    mount = [str(mounts), "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(disk)]
    if (
        not (mounts and umount)
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs the right to mount a small disk")
    monkeypatch.setattr(profiles, "RESERVE_BYTES", RESERVE)
    monkeypatch.setattr(profiles, "_LEAST_FREE", RESERVE)
    folder = disk / "profile"
    try:
        shutil.copytree(made_folder, folder, ignore=shutil.ignore_patterns(profiles.RESERVE))
        opened = profiles.open_profile(folder, PASSPHRASE)
        with opened.store.writing() as session:
            records.insert(session, *(a_place(name=f"Plaats {number}") for number in range(9)))
        assert (folder / profiles.RESERVE).stat().st_size == RESERVE
        _fill(disk / "films")
        yield opened
        opened.close()
    finally:
        subprocess.run([str(umount), "-l", str(disk)], check=False)


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as out:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    out.write(bytes(size))
            except OSError:
                continue


def _save(profile: Profile) -> None:
    with profile.store.writing() as session:
        records.insert(session, *(a_place(note="lang " * 400) for _ in range(200)))


def _bin_one(profile: Profile) -> None:
    with profile.store.writing() as session:
        raw = session.scalar(text("SELECT id FROM place WHERE deleted_at IS NULL LIMIT 1"))
        place = records.get(session, Place, UUID(bytes=raw))
        assert place is not None
        records.set_deleted(session, place, deleted=True, at=place.updated_at, by="an")


def test_on_a_full_disk_one_can_still_delete_export_and_send(full: Profile, tmp_path: Path) -> None:
    with pytest.raises(DiskFull):
        _save(full)
    _bin_one(full)
    with full.store.writing() as session:  # what an answer of the server to a push writes
        change_link(session, sent_n=3)
    profiles.backup(full, tmp_path / "elsewhere.backup")
    with full.store.reading() as session:
        assert read_link(session).sent_n == 3
        assert session.scalar(text("SELECT count(*) FROM place WHERE deleted_at IS NULL")) == 8
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"


def test_without_the_reserve_not_even_deleting_works(full: Profile) -> None:
    full.store.when_full = lambda: None
    for attempt in (_save, _bin_one, _bin_one):
        with pytest.raises(DiskFull):
            attempt(full)


def test_once_there_is_room_again_saving_works(full: Profile) -> None:
    with pytest.raises(DiskFull):
        _save(full)
    (full.folder.parent / "films").unlink()
    _save(full)
    assert profiles.check(full).problems == ()


def test_a_profile_is_opened_on_a_full_disk_with_the_room_of_the_reserve(full: Profile) -> None:
    full.close()
    _fill(full.folder.parent / "more films")  # what the log of the database gave back
    again = profiles.open_profile(full.folder, PASSPHRASE)
    assert not (full.folder / profiles.RESERVE).exists()
    with again.store.writing() as session:
        records.insert(session, a_visit())
    again.close()


def test_without_a_reserve_a_full_disk_is_read_and_backed_up_to_another(
    full: Profile, tmp_path: Path
) -> None:
    full.close()
    (full.folder / profiles.RESERVE).unlink()
    _fill(full.folder.parent / "more films")
    with pytest.raises(DiskFull):
        profiles.open_profile(full.folder, PASSPHRASE)
    opened = unlock(full.folder, PASSPHRASE, account="an", now=lambda: datetime.now(UTC))
    assert opened.read_only
    back_up(opened, tmp_path / "elders.backup")
    opened.close()
    profiles.restore(tmp_path / "terug", tmp_path / "elders.backup", PASSPHRASE)


def test_a_backup_to_another_disk_needs_no_room_on_a_full_one(
    full: Profile, tmp_path: Path
) -> None:
    profiles.backup(full, tmp_path / "elders.backup")
    assert [path.name for path in tmp_path.glob("elders*")] == ["elders.backup"]
    profiles.restore(tmp_path / "terug", tmp_path / "elders.backup", PASSPHRASE)
