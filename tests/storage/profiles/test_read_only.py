"""A profile in a folder that cannot be written to is read as it is, and written nowhere."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from desktop.domain.exchange import Exported
from desktop.errors import (
    DatabaseTooNew,
    ExpectedError,
    OpenedToRead,
    ProfileIncomplete,
    ProfileInUse,
    ProfileMissing,
    ProfileReadOnly,
    WrongPassphrase,
)
from desktop.storage import records
from desktop.storage.driver import driver
from desktop.storage.pending.link import change_link
from desktop.storage.profiles import keys
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.forgetting import LEDGER
from desktop.storage.profiles.profile import Profile
from desktop.storage.profiles.read_only import open_to_read
from desktop.storage.profiles.rekey import NEXT
from desktop.storage.waiting_log import WaitingLog
from tests.read_only_folders import nothing_can_be_written_in
from tests.storage.examples import PASSPHRASE, a_place

NOT_ON_WINDOWS = pytest.mark.skipif(os.name != "posix", reason="Windows has no such mounts")


@contextmanager
def read(folder: Path) -> Iterator[Profile]:
    profile = open_to_read(folder, lambda slots: keys.unwrap(slots, PASSPHRASE))
    try:
        yield profile
    finally:
        profile.close()


def save(profile: Profile, *names: str) -> None:
    for name in names:
        with profile.store.writing() as session:
            records.insert(session, a_place(name=name))


def places(profile: Profile) -> set[str]:
    with profile.store.reading() as session:
        return set(session.scalars(text("SELECT name FROM place")))


def killed(folder: Path, *names: str) -> Path:
    """Return the folder as a program leaves it that dies with everything in its log."""
    profile = profiles.open_profile(folder, PASSPHRASE)
    save(profile, *names)
    left = Path(shutil.copytree(folder, folder.with_name("killed")))
    profile.close()
    for name in ("weefsel.db-shm", "weefsel.pid"):
        (left / name).unlink()
    return left


def state_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in files
    }


@NOT_ON_WINDOWS
def test_what_stands_in_the_log_only_is_read_from_a_folder_that_cannot_be_written(
    made_folder: Path,
) -> None:
    left = killed(made_folder, "Vóór de stroom uitviel")
    assert (left / "weefsel.db-wal").stat().st_size
    before = state_of(left)
    with nothing_can_be_written_in(left):
        with pytest.raises(ProfileReadOnly):
            profiles.open_profile(left, PASSPHRASE)
        with read(left) as profile:
            assert places(profile) == {"Vóór de stroom uitviel"}
            assert profiles.check(profile).is_sound
            with pytest.raises(OpenedToRead):
                save(profile, "Niet hier")
        assert state_of(left) == before
    with_writing = profiles.open_profile(left, PASSPHRASE)
    assert places(with_writing) == {"Vóór de stroom uitviel"}
    with_writing.close()


@pytest.mark.parametrize("log", ["kept", "empty", "gone"])
def test_nothing_is_written_whatever_the_log_is(made_folder: Path, log: str) -> None:
    left = killed(made_folder, "Eén", "Twee")
    if log != "kept":
        profiles.open_profile(left, PASSPHRASE).close()
        assert not (left / "weefsel.db-wal").exists()
        if log == "empty":
            (left / "weefsel.db-wal").touch()
    before = state_of(left)
    with read(left) as profile:
        assert places(profile) == {"Eén", "Twee"}
    assert state_of(left) == before


def test_changes_that_only_the_journal_has_are_counted_and_come_back_later(
    made_folder: Path,
) -> None:
    left = killed(made_folder, "Eén", "Twee", "Drie")
    (left / "weefsel.db-wal").unlink()
    with read(left) as profile:
        assert (places(profile), profile.unseen) == (set(), 3)
    torn = next((left / "journal").iterdir())
    torn.write_bytes(torn.read_bytes()[:-3])
    with read(left) as profile:
        assert profile.unseen == 2
    with_writing = profiles.open_profile(left, PASSPHRASE)
    assert (places(with_writing), with_writing.recovered) == ({"Eén", "Twee"}, 2)
    with_writing.close()


def test_nobody_writes_while_somebody_reads_and_the_other_way_round(made_folder: Path) -> None:
    profile = profiles.open_profile(made_folder, PASSPHRASE)
    with pytest.raises(ProfileInUse), read(made_folder):
        pass
    profile.close()
    with read(made_folder), pytest.raises(ProfileInUse):
        profiles.open_profile(made_folder, PASSPHRASE)
    profiles.open_profile(made_folder, PASSPHRASE).close()


def _older(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    profile.close()


def _other_triggers(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.writing() as session:
        name = session.scalar(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        session.execute(text(f'DROP TRIGGER "{name}"'))
    profile.close()


def _half_rekeyed(folder: Path) -> None:
    (folder / NEXT).write_text('{"slots": []}')


def _to_erase_again(folder: Path) -> None:
    (folder / LEDGER).write_text(f'["{uuid4()}", false, "asked"]\n')


def _not_cleaned(folder: Path) -> None:
    profile = profiles.open_profile(folder, PASSPHRASE)
    with profile.store.writing() as session:
        change_link(session, uncleaned=True)
    profile.close()


@pytest.mark.parametrize(
    "spoil", [_older, _other_triggers, _half_rekeyed, _to_erase_again, _not_cleaned]
)
def test_what_has_to_be_put_right_by_writing_is_not_read_before(
    made_folder: Path, spoil: object
) -> None:
    assert callable(spoil)
    spoil(made_folder)
    with pytest.raises(ProfileReadOnly) as caught, read(made_folder):
        pass
    assert caught.type is ProfileReadOnly


def test_who_was_erased_elsewhere_and_is_known_as_erased_does_not_keep_it_shut(
    made_folder: Path,
) -> None:
    erased = uuid4()
    profile = profiles.open_profile(made_folder, PASSPHRASE)
    with profile.store.writing() as session:
        driver(session).execute("INSERT INTO erased (id) VALUES (?)", (erased.bytes,))
    profile.close()
    (made_folder / LEDGER).write_text(f'["{erased}", false, "asked"]\n')
    with read(made_folder):
        pass


@pytest.mark.parametrize(
    ("taken", "error"),
    [
        (["weefsel.db", "keys.json", "keys.json.bak"], ProfileMissing),
        (["weefsel.db"], ProfileIncomplete),
        (["keys.json", "keys.json.bak"], ProfileIncomplete),
    ],
)
def test_what_is_missing_is_said(
    made_folder: Path, taken: list[str], error: type[ExpectedError]
) -> None:
    for name in taken:
        (made_folder / name).unlink()
    with pytest.raises(error), read(made_folder):
        pass


def test_a_wrong_passphrase_and_a_newer_database_are_said(made_folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        open_to_read(made_folder, lambda slots: keys.unwrap(slots, "een andere wachtzin"))
    profile = profiles.open_profile(made_folder, PASSPHRASE)
    with profile.store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    profile.close()
    with pytest.raises(DatabaseTooNew), read(made_folder):
        pass


def test_a_backup_is_written_beside_its_own_place_and_comes_back(
    made_folder: Path, tmp_path: Path
) -> None:
    left = killed(made_folder, "Alleen in het log")
    before = state_of(left)
    (tmp_path / "elders").mkdir()
    with read(left) as profile:
        profiles.backup(profile, tmp_path / "elders" / "alles.backup")
    assert state_of(left) == before
    assert [path.name for path in (tmp_path / "elders").iterdir()] == ["alles.backup"]
    profiles.restore(tmp_path / "terug", tmp_path / "elders" / "alles.backup", PASSPHRASE)
    back = profiles.open_profile(tmp_path / "terug", PASSPHRASE)
    assert places(back) == {"Alleen in het log"}
    back.close()


def an_export(name: str = "visit") -> Exported:
    return Exported(
        id=UUID(int=7),
        at=datetime(2026, 3, 4, 5, tzinfo=UTC),
        by="an",
        kind=name,
        form="csv",
        rows=3,
        reason="Voor Wilg Kanarina",
    )


def test_a_line_that_waits_is_sealed_private_and_survives_a_torn_one(tmp_path: Path) -> None:
    waiting = WaitingLog(tmp_path / "wacht", bytes(32))
    waiting.add(an_export())
    waiting.file.write_bytes(waiting.file.read_bytes() + b"00ff")
    waiting.add(an_export("place"))
    assert [line.kind for line in waiting.lines()] == ["visit", "place"]
    assert next(iter(waiting.lines())) == an_export()
    assert b"Kanarina" not in waiting.file.read_bytes()
    assert list(WaitingLog(tmp_path / "wacht", b"x" * 32).lines()) == []
    if os.name == "posix":
        assert waiting.file.stat().st_mode & 0o077 == 0
    waiting.forget()
    assert list(waiting.lines()) == []
