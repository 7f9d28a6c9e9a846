"""Power fails in the middle of a save: any part of what was being written may be missing.

Each save waits for the disk twice, journal first and log second. So after a cut the journal
holds any part of its last frame, then the log any part of its last pages, in any order, and
everything before is whole.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import JOURNAL
from tests.storage.examples import PASSPHRASE, a_visit

LOG = "weefsel.db-wal"
PAGE = 4096
SAVES = 5
CUTS = 12


def sizes(folder: Path) -> tuple[int, int]:
    files = (folder / LOG, folder / JOURNAL)
    log, journal = (file.stat().st_size if file.exists() else 0 for file in files)
    return log, journal


def saved_in(folder: Path) -> tuple[set[str], int]:
    profile = profiles.open_profile(folder, PASSPHRASE)
    try:
        with profile.store.reading() as session:
            ids = set(session.scalars(text("SELECT lower(hex(id)) FROM visit")))
            operations = session.scalar(text("SELECT count(*) FROM outbox"))
            goals = set(session.scalars(text("SELECT count(*) FROM visit_goal GROUP BY visit_id")))
        assert (goals, operations) == ({2}, len(ids))
        return ids, profile.journal.last_n()
    finally:
        profile.close()


def tear(file: Path, whole: int, chance: random.Random) -> None:
    """Leave of what came after ``whole`` bytes some pages, some zeros, and an end anywhere."""
    body = bytearray(file.read_bytes())
    end = chance.randint(whole, len(body))
    for at in range(whole, end, PAGE):
        if chance.random() < 0.4:
            body[at : min(at + PAGE, end)] = bytes(min(at + PAGE, end) - at)
    file.write_bytes(body[:end])


@pytest.fixture
def interrupted(made_folder: Path, tmp_path: Path) -> tuple[Path, list[str], tuple[int, int]]:
    """A profile in the middle of its last save, the visits, and what was whole before it."""
    profile = profiles.open_profile(made_folder, PASSPHRASE)
    visits = [a_visit(note="lang " * 99, goals=frozenset({"1.1", "1.2"})) for _ in range(SAVES)]
    before = (0, 0)
    for visit in visits:
        before = sizes(made_folder)
        with profile.store.writing() as session:
            records.insert(session, visit)
    shutil.copytree(made_folder, tmp_path / "cut")
    profile.close()
    return tmp_path / "cut", [visit.id.hex for visit in visits], before


@pytest.mark.parametrize("part", ["journal", "log"])
def test_no_acknowledged_save_is_torn_by_a_power_cut(
    interrupted: tuple[Path, list[str], tuple[int, int]], tmp_path: Path, part: str
) -> None:
    folder, visits, (log, journal) = interrupted
    chance = random.Random(5)
    for number in range(CUTS):
        copy = tmp_path / str(number)
        shutil.copytree(folder, copy)
        tear(copy / LOG, log, chance)
        if part == "journal":  # the log was not begun yet
            (copy / LOG).write_bytes((copy / LOG).read_bytes()[:log])
            tear(copy / JOURNAL, journal, chance)
        ids, last = saved_in(copy)
        assert set(visits[:-1]) <= ids <= set(visits)
        assert last == len(ids)
        assert part == "journal" or ids == set(visits)  # the frame was on the disk already
        shutil.rmtree(copy)


def test_a_log_that_is_cut_short_loses_nothing_that_the_journal_has(
    interrupted: tuple[Path, list[str], tuple[int, int]],
) -> None:
    folder, visits, _before = interrupted
    body = (folder / LOG).read_bytes()
    (folder / LOG).write_bytes(body[: len(body) // 2 + 7])
    assert saved_in(folder)[0] == set(visits)
