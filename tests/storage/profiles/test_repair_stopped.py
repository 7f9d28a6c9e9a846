"""Stopped at any deed with a file, a repair or a way back leaves a profile that has everything."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.errors import DiskFull
from desktop.storage.profiles import aside, copies
from desktop.storage.profiles import repair as repairs
from desktop.storage.profiles.repair import put_back, repair
from tests.storage.examples import PASSPHRASE
from tests.storage.profiles.test_repair import copy, names, ruin, save

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
STOPPED = 9
EVERYTHING = ["Voor de kopie", "Na de kopie"]
EACH = 1 if os.environ.get("WEEFSEL_LONG") else 6
"""After each deed, or after one of six: every stop is followed by a whole opening."""
DEEDS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir"}
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork, to stop often")


@pytest.fixture
def made(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    save(made_folder, EVERYTHING[0])
    copy(made_folder)
    save(made_folder, EVERYTHING[1])
    return made_folder


def stopped_at(event: int, job: Callable[[], object]) -> bool:
    """Do ``job`` in a child that ends at its n-th deed with a file of the database."""
    child = os.fork()
    if child == 0:
        left = [event]

        def count(name: str, arguments: tuple[object, ...]) -> None:
            if (
                name not in DEEDS
                or not arguments
                or not isinstance(arguments[0], str | os.PathLike)
            ):
                return
            path = os.fspath(arguments[0])
            if "weefsel.db" in path or aside.BEGINS in path:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(STOPPED)

        sys.addaudithook(count)
        try:
            job()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == STOPPED


def test_going_back_that_is_stopped_leaves_the_profile_of_before_or_after(
    made: Path, tmp_path: Path
) -> None:
    backup = next(iter(copies.copies_of(made))).file
    folder, event = tmp_path / "copy", EACH // 2
    shutil.copytree(made, folder)
    while stopped_at(
        event, lambda: put_back(folder, folder / "copies" / backup.name, PASSPHRASE, NOW)
    ):
        assert names(folder) == EVERYTHING, event
        assert not list(folder.glob(f"{aside.BEGINS}*/{aside.MARK}")), event
        shutil.rmtree(folder)
        shutil.copytree(made, folder)
        event += EACH
    assert event > 6


def test_a_repair_that_is_stopped_is_repaired_by_the_next_one(made: Path, tmp_path: Path) -> None:
    spoiled = ruin(made / "weefsel.db")
    folder, event = tmp_path / "copy", EACH // 2
    shutil.copytree(made, folder)
    while stopped_at(event, lambda: repair(folder, PASSPHRASE, NOW)):
        told = repair(folder, PASSPHRASE, NOW.replace(hour=10))
        assert told.is_sound, event
        assert names(folder) == EVERYTHING, event
        kept = [path.read_bytes() for path in folder.glob(f"{aside.BEGINS}*/weefsel.db")]
        assert told.steps[0].outcome == "sound" or spoiled in kept, event
        shutil.rmtree(folder)
        shutil.copytree(made, folder)
        event += EACH
    assert event > 6


def test_a_log_that_is_put_aside_by_a_repair_that_is_stopped_comes_back(
    made: Path, tmp_path: Path
) -> None:
    (made / "weefsel.db-wal").write_bytes(b"no log of this database")
    (made / "weefsel.db-shm").write_bytes(b"")
    before = (made / "weefsel.db-wal").read_bytes()
    put = aside.Aside(made, NOW)
    put.put(keep_database=True)
    assert not (made / "weefsel.db-wal").exists()
    aside.give_back_unfinished(made)
    assert (made / "weefsel.db-wal").read_bytes() == before
    assert not list(made.glob(f"{aside.BEGINS}*"))


def test_a_disk_that_fills_amid_going_back_leaves_everything(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = next(iter(copies.copies_of(made))).file

    def full(*_arguments: object, **_named: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(repairs, "read_backup_of", full)
        with pytest.raises(DiskFull):
            put_back(made, backup, PASSPHRASE, NOW)
    assert not list(made.glob(f"{aside.BEGINS}*"))
    assert names(made) == EVERYTHING
