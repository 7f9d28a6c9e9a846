"""A backup opens on another machine with the passphrase, and a bad one changes nothing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.errors import (
    Cancelled,
    ExpectedError,
    FileNotWritten,
    FileUnreadable,
    ProfileExists,
    ProfileMissing,
    WrongPassphrase,
)
from desktop.storage import migrate, records
from desktop.storage.migrate import copy_database
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_place, a_visit


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup of a profile with a few records."""
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    profiles.make_profile(tmp_path / "profiel", PASSPHRASE, cost=QUICK)
    profile = profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    with profile.store.writing() as session:
        records.insert(session, a_place(name="Bewaard"), a_person(), a_visit(note="fiets"))
    profiles.backup(profile, tmp_path / "kopie.weefsel")
    with profile.store.writing() as session:
        records.insert(session, a_place(name="Van na de kopie"))
    profile.close()
    return tmp_path / "kopie.weefsel"


def names(profile: Profile) -> list[str]:
    with profile.store.reading() as session:
        return list(session.scalars(text("SELECT name FROM place")))


def test_backup_becomes_a_profile_elsewhere(made: Path, tmp_path: Path) -> None:
    profiles.restore(tmp_path / "elders", made, PASSPHRASE)
    restored = profiles.open_profile(tmp_path / "elders", PASSPHRASE)
    assert names(restored) == ["Bewaard"]
    report = profiles.check(restored)
    assert report.problems == ()
    assert report.counts["operations"] == 3
    restored.close()


def test_backup_leaves_nothing_beside_it(made: Path, tmp_path: Path) -> None:
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [made.name]
    left = {path.name for path in (tmp_path / "profiel").iterdir()}
    assert "backup.db" not in left


def test_later_backup_replaces_an_earlier_one(made: Path, tmp_path: Path) -> None:
    profile = profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    profiles.backup(profile, made)
    profile.close()
    profiles.restore(tmp_path / "elders", made, PASSPHRASE)
    restored = profiles.open_profile(tmp_path / "elders", PASSPHRASE)
    assert sorted(names(restored)) == ["Bewaard", "Van na de kopie"]
    restored.close()


def test_profile_that_is_there_is_left_alone(made: Path, tmp_path: Path) -> None:
    before = (tmp_path / "profiel" / "weefsel.db").read_bytes()
    with pytest.raises(ProfileExists):
        profiles.restore(tmp_path / "profiel", made, PASSPHRASE)
    assert (tmp_path / "profiel" / "weefsel.db").read_bytes() == before


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def _flip(file: Path) -> None:
    body = bytearray(file.read_bytes())
    body[len(body) // 2] ^= 1
    file.write_bytes(body)


def _repack(file: Path, *, compress: bool = False, database: bytes = b"", to: int = 1) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts["manifest.json"]) | {"format": to}
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("weefsel.db", database or parts["weefsel.db"])
        archive.writestr("manifest.json", json.dumps(manifest))


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (Path.unlink, "not_found"),
        (lambda file: file.write_bytes(b""), "no_backup"),
        (lambda file: file.write_bytes(b"een brief"), "no_backup"),
        (_cut, "no_backup"),
        (_flip, "backup_damaged"),
        (lambda file: _repack(file, database=b"x" * 8192), "backup_damaged"),
        (lambda file: _repack(file, to=2), "no_backup"),
        (lambda file: _repack(file, compress=True), "no_backup"),
    ],
)
def test_bad_backup_makes_no_profile(
    made: Path, tmp_path: Path, spoil: Callable[[Path], object], reason: str
) -> None:
    spoil(made)
    with pytest.raises(FileUnreadable) as caught:
        profiles.restore(tmp_path / "elders", made, PASSPHRASE)
    assert caught.value.reason == reason
    _nothing_was_made(tmp_path / "elders")


def test_the_database_of_another_day_put_in_a_backup_is_noticed(made: Path, tmp_path: Path) -> None:
    """Whole and of the same key: only the checksum tells that it is not what was backed up."""
    profile = profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    with profile.store.writing() as session:
        records.insert(session, a_place(name="Van een andere dag"))
    copy_database(profile.store, tmp_path / "andere-dag.db")
    profile.close()
    _repack(made, database=(tmp_path / "andere-dag.db").read_bytes())
    with pytest.raises(FileUnreadable) as caught:
        profiles.restore(tmp_path / "elders", made, PASSPHRASE)
    assert caught.value.reason == "backup_damaged"
    _nothing_was_made(tmp_path / "elders")


def test_wrong_passphrase_makes_no_profile(made: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        profiles.restore(tmp_path / "elders", made, "een andere wachtzin")
    _nothing_was_made(tmp_path / "elders")


def _nothing_was_made(folder: Path) -> None:
    with pytest.raises(ProfileMissing):
        profiles.open_profile(folder, PASSPHRASE)
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)


@pytest.mark.parametrize(
    ("where", "reason"), [("bestaat-niet/kopie", "no_folder"), ("profiel", "is_folder")]
)
def test_backup_that_cannot_be_written_is_told(
    made: Path, tmp_path: Path, where: str, reason: str
) -> None:
    profile = profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    with pytest.raises(FileNotWritten) as caught:
        profiles.backup(profile, tmp_path / where)
    profile.close()
    assert caught.value.reason == reason
    assert isinstance(caught.value, ExpectedError)
    assert not list(tmp_path.glob("**/*.tmp"))


def test_a_backup_tells_how_far_it_is_and_stops_when_it_is_told_to(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "_STEPS", 100)
    profile = profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    told: list[tuple[int, int]] = []
    profiles.backup(profile, tmp_path / "nog-een", report=lambda *far: told.append(far))
    assert len(told) > 3
    assert told == sorted(told)
    assert all(0 <= done <= total for done, total in told)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    before = sorted(path.name for path in tmp_path.rglob("*"))
    with pytest.raises(Cancelled):
        profiles.backup(profile, tmp_path / "gestopt", report=stop)
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    profiles.backup(profile, tmp_path / "gestopt")  # the connection is as it was
    profile.close()
    assert made.exists()
