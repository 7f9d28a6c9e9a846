"""A profile is made whole, opened by one, and says clearly what is wrong with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.place import Place
from desktop.errors import (
    DatabaseDamaged,
    DatabaseTooNew,
    ExpectedError,
    ProfileExists,
    ProfileIncomplete,
    ProfileInUse,
    ProfileMissing,
    ProfileReadOnly,
    WeakPassphrase,
    WrongPassphrase,
)
from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from tests.storage.examples import PASSPHRASE, QUICK, a_place

DATABASE = "weefsel.db"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    folder = tmp_path / "profiel"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
    return folder


@contextmanager
def opened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[Profile]:
    profile = profiles.open_profile(folder, passphrase)
    try:
        yield profile
    finally:
        profile.close()


def save(profile: Profile, place: Place) -> None:
    with profile.store.writing() as session:
        records.insert(session, place)


def places(profile: Profile) -> set[str]:
    with profile.store.reading() as session:
        return set(session.scalars(text("SELECT name FROM place")))


def test_what_was_saved_is_there_the_next_time(folder: Path) -> None:
    with opened(folder) as profile:
        save(profile, a_place(name="Bewaard"))
    with opened(folder) as profile:
        assert places(profile) == {"Bewaard"}
        assert profile.recovered == 0
        assert profiles.check(profile).problems == ()


@pytest.mark.skipif(os.name != "posix", reason="Windows protects the user's folders itself")
def test_folder_is_closed_to_other_accounts(folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    with opened(folder):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_profile_is_never_made_over_another(folder: Path) -> None:
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(ProfileExists):
        profiles.make_profile(folder, "iets heel anders", cost=QUICK)
    assert (folder / DATABASE).read_bytes() == before


def test_weak_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        profiles.make_profile(tmp_path / "profiel", "kort", cost=QUICK)
    assert not (tmp_path / "profiel").exists()


def test_making_that_failed_half_way_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(profiles, "_give_names", fail)
        with pytest.raises(ZeroDivisionError):
            profiles.make_profile(tmp_path / "profiel", PASSPHRASE, cost=QUICK)
    with pytest.raises(ProfileMissing):
        profiles.open_profile(tmp_path / "profiel", PASSPHRASE)
    profiles.make_profile(tmp_path / "profiel", PASSPHRASE, cost=QUICK)
    with opened(tmp_path / "profiel"):
        pass


def test_stopped_between_database_and_keys_still_opens(folder: Path) -> None:
    (folder / "keys.json").unlink()
    with opened(folder):
        pass
    assert (folder / "keys.json").exists()


def _flip(file: Path, at: int) -> None:
    body = bytearray(file.read_bytes())
    body[at] ^= 1
    file.write_bytes(body)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (shutil.rmtree, ProfileMissing),
        (lambda folder: (folder / DATABASE).unlink(), ProfileIncomplete),
        (
            lambda folder: [file.unlink() for file in folder.glob("keys.json*")],
            ProfileIncomplete,
        ),
        (lambda folder: _flip(folder / DATABASE, 100), DatabaseDamaged),
        (lambda folder: (folder / DATABASE).write_bytes(b"rommel" * 999), DatabaseDamaged),
    ],
)
def test_each_damage_has_its_own_message(
    folder: Path, spoil: Callable[[Path], object], expected: type[ExpectedError]
) -> None:
    spoil(folder)
    with pytest.raises(expected):
        profiles.open_profile(folder, PASSPHRASE)
    with pytest.raises(expected):  # and it is not left locked
        profiles.open_profile(folder, PASSPHRASE)


def test_wrong_passphrase(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        profiles.open_profile(folder, "een andere wachtzin")
    with opened(folder):
        pass


def test_newer_program_wrote_it(folder: Path) -> None:
    with opened(folder) as profile, profile.store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew) as caught:
        profiles.open_profile(folder, PASSPHRASE)
    assert caught.value.revision == "9999"


def test_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "profiel").write_text("een bestand")
    with pytest.raises(ProfileReadOnly):
        profiles.make_profile(tmp_path / "profiel", PASSPHRASE, cost=QUICK)
    with pytest.raises(ProfileMissing):
        profiles.open_profile(tmp_path / "profiel", PASSPHRASE)


@pytest.mark.parametrize("shut", ["the folder", "the database"])
def test_read_only_folder(folder: Path, shut: str) -> None:
    """Root may write anywhere, so the file system itself is told to refuse.

    The lock finds out about the folder; about the database alone, only asking to write does.
    """
    chattr = shutil.which("chattr")
    files = [str(path) for path in [*folder.iterdir(), folder] if path.name != "journal"]
    if shut == "the database":
        files = [str(folder / DATABASE)]
    if chattr is None or subprocess.run([chattr, "+i", *files], check=False).returncode:
        pytest.skip("this file system has no immutable files")
    try:
        with pytest.raises(ProfileReadOnly):
            profiles.open_profile(folder, PASSPHRASE)
        if shut == "the folder":
            with pytest.raises(ProfileReadOnly):
                profiles.make_profile(folder / "nog-een", PASSPHRASE, cost=QUICK)
    finally:
        subprocess.run([chattr, "-i", *reversed(files)], check=True)
    with opened(folder):
        pass


def test_second_window_is_told_who_has_it(folder: Path) -> None:
    with opened(folder):
        with pytest.raises(ProfileInUse):
            profiles.open_profile(folder, PASSPHRASE)
        assert profiles.holder_of(folder) == os.getpid()
    assert profiles.holder_of(folder) is None
    with opened(folder):
        pass


def test_profile_opened_in_one_thread_is_given_free_in_another(folder: Path) -> None:
    """The window opens it in a worker, and closes it when that worker is gone."""
    found: list[Profile] = []
    worker = threading.Thread(
        target=lambda: found.append(profiles.open_profile(folder, PASSPHRASE))
    )
    worker.start()
    worker.join()
    with pytest.raises(ProfileInUse):
        profiles.open_profile(folder, PASSPHRASE)
    found[0].close()
    assert profiles.holder_of(folder) is None
    with opened(folder):
        pass


def test_lock_of_a_killed_program_is_no_lock(folder: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path;"
        "from desktop.storage.profiles import profile;"
        "profile.open_profile(Path(sys.argv[1]), sys.argv[2]); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder), PASSPHRASE], check=False)
    assert done.returncode == 9
    assert profiles.holder_of(folder) is None
    with opened(folder):
        pass


def test_pid_used_again_by_another_program_does_not_count(folder: Path) -> None:
    (folder / "weefsel.pid").write_text(f'{{"pid": {os.getpid()}, "started": 1}}')
    assert profiles.holder_of(folder) is None


def test_changed_passphrase_opens_and_the_old_one_does_not(folder: Path) -> None:
    with opened(folder) as profile:
        save(profile, a_place(name="Bewaard"))
        profiles.change_passphrase(folder, PASSPHRASE, "iets heel anders", cost=QUICK)
    with pytest.raises(WrongPassphrase):
        profiles.open_profile(folder, PASSPHRASE)
    with opened(folder, "iets heel anders") as profile:
        assert places(profile) == {"Bewaard"}


def test_reserve_is_kept_and_given_back(folder: Path) -> None:
    with opened(folder) as profile:
        assert (folder / "reserve").stat().st_size == 4096
        profile.store.when_full()
        assert not (folder / "reserve").exists()
    with opened(folder):
        assert (folder / "reserve").exists()


def test_nothing_in_the_folder_can_be_read_without_the_key(folder: Path) -> None:
    canary = "Kanarievogelstraat"
    with opened(folder) as profile:
        save(profile, a_place(name=canary, note=canary * 9))
        profiles.backup(profile, folder / "kopie.weefsel")
        before = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    after = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    readable = [
        body for body in before + after if canary.encode() in body or b"kanarievogel" in body
    ]
    assert readable == []
    assert len(before) >= 8
