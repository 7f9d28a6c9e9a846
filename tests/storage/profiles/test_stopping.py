"""Somebody presses Stop in a long job: it ends there, loses nothing and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.errors import Cancelled
from desktop.storage.migrate import Report
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.backup import DATABASE
from desktop.storage.profiles.backup_preview import look_into, restore_on_trial
from desktop.storage.profiles.repair import put_back, repair
from tests.storage.examples import PASSPHRASE, QUICK
from tests.storage.profiles.test_repair import copy, names, ruin, save
from tests.storage.rings import FakeRing

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
EVERYTHING = ["Voor de kopie", "Na de kopie"]
Job = Callable[[Path, Report], object]


def _renewed(folder: Path, report: Report) -> object:
    return profiles.rekey(
        folder,
        PASSPHRASE,
        made_on=date(2026, 3, 4),
        cost=QUICK,
        ring=lambda: FakeRing(refusal="missing"),
        report=report,
    )


def _copied(folder: Path, report: Report) -> object:
    opened = profiles.open_profile(folder, PASSPHRASE)
    try:
        return copies.make_copy(opened.store, NOW, report=report)
    finally:
        opened.close()


def _of(folder: Path) -> Path:
    return copies.copies_of(folder)[0].file


JOBS: Mapping[str, Job] = {
    "a new key": _renewed,
    "a copy": _copied,
    "going back": lambda folder, report: put_back(
        folder, _of(folder), PASSPHRASE, NOW, report=report
    ),
    "a repair": lambda folder, report: repair(folder, PASSPHRASE, NOW, report=report),
    "a look": lambda folder, report: look_into(_of(folder), PASSPHRASE, folder, report=report),
    "a trial": lambda folder, report: restore_on_trial(
        _of(folder), PASSPHRASE, folder, report=report
    ),
}


class Presses:
    """Stops at the n-th word on how far it is; counts the words."""

    def __init__(self, at: int) -> None:
        self.at, self.heard = at, 0

    def __call__(self, _done: int, _total: int) -> None:
        self.heard += 1
        if self.heard == self.at:
            raise Cancelled


@pytest.fixture
def folder(made_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    monkeypatch.setattr("desktop.storage.migrate._STEPS", 500)
    save(made_folder, EVERYTHING[0])
    copy(made_folder)
    save(made_folder, EVERYTHING[1])
    return made_folder


def files_in(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*")}


@pytest.mark.parametrize("name", JOBS)
def test_a_stop_leaves_the_profile_as_it_was(folder: Path, name: str) -> None:
    job = JOBS[name]
    slots, there = (folder / "keys.json").read_bytes(), files_in(folder)
    at = 1
    while True:
        presses = Presses(at)
        try:
            job(folder, presses)
        except Cancelled:
            assert (folder / "keys.json").read_bytes() == slots
            assert files_in(folder) <= there | {"weefsel.db-wal", "weefsel.db-shm"}
            at = at + 1 if at < 3 else 2 * at
        else:
            break
    assert presses.heard > 0  # it said how far it is
    assert at > 1
    assert names(folder) == EVERYTHING


def test_a_repair_of_a_damaged_database_gives_the_damaged_files_back(folder: Path) -> None:
    damaged = ruin(folder / DATABASE)
    for at in (1, 2, 3):
        with pytest.raises(Cancelled):
            repair(folder, PASSPHRASE, NOW, report=Presses(at))
        assert (folder / DATABASE).read_bytes() == damaged
    repair(folder, PASSPHRASE, NOW)
    assert names(folder) == EVERYTHING
