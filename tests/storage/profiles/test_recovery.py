"""What was reported as saved survives kills, lost commits and bit rot, or is missed loudly."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.visit import Visit
from desktop.errors import DatabaseDamaged, DiskFull
from desktop.storage import records
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import JOURNAL, Profile
from tests.storage.examples import PASSPHRASE, QUICK, a_visit

KILLS = 30


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(profiles, "RESERVE_BYTES", 4096)
    folder = tmp_path / "profiel"
    profiles.make_profile(folder, PASSPHRASE, cost=QUICK)
    return folder


@contextmanager
def opened(folder: Path) -> Iterator[Profile]:
    profile = profiles.open_profile(folder, PASSPHRASE)
    try:
        yield profile
    finally:
        profile.close()


def save(profile: Profile, *visits: Visit) -> None:
    with profile.store.writing() as session:
        records.insert(session, *visits)


def visits_in(profile: Profile) -> set[str]:
    with profile.store.reading() as session:
        return set(session.scalars(text("SELECT lower(hex(id)) FROM visit")))


@pytest.mark.skipif(os.name != "posix", reason="needs fork, to kill often in little time")
def test_no_acknowledged_save_is_lost_by_kills(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.killing", str(folder), str(KILLS)],
        check=True,
        capture_output=True,
        text=True,
    )
    acknowledged = set(done.stdout.split())
    with opened(folder) as profile:
        assert acknowledged - visits_in(profile) == set()
        assert profiles.check(profile).problems == ()
        with profile.store.reading() as session:
            goals = session.scalars(text("SELECT count(*) FROM visit_goal GROUP BY visit_id"))
            assert set(goals) == {2}
            rows, operations = session.execute(
                text("SELECT (SELECT count(*) FROM visit), (SELECT count(*) FROM outbox)")
            ).one()
            assert rows == operations
    assert len(acknowledged) > KILLS


def test_commits_that_the_log_dropped_come_back_from_the_journal(
    folder: Path, tmp_path: Path
) -> None:
    """A flipped bit in the write-ahead log ends it there, and SQLite says all is well."""
    saved = [a_visit(note=f"bezoek {number}") for number in range(40)]
    profile = profiles.open_profile(folder, PASSPHRASE)
    for visit in saved:
        save(profile, visit)
    later = tmp_path / "later"
    shutil.copytree(folder, later)
    profile.close()
    log = later / "weefsel.db-wal"
    body = bytearray(log.read_bytes())
    body[len(body) // 2] ^= 1
    log.write_bytes(body)

    with opened(later) as profile:
        assert profile.recovered > 0
        assert visits_in(profile) == {visit.id.hex for visit in saved}
        with profile.store.reading() as session:
            assert records.get(session, Visit, saved[-1].id) == saved[-1]
        assert profiles.check(profile).problems == ()


def test_older_copy_of_the_database_is_brought_up_to_date(folder: Path) -> None:
    first, second = a_visit(), a_visit()
    with opened(folder) as profile:
        save(profile, first)
    older = (folder / "weefsel.db").read_bytes()
    with opened(folder) as profile:
        save(profile, second)
    (folder / "weefsel.db").write_bytes(older)
    with opened(folder) as profile:
        assert profile.recovered == 1
        assert visits_in(profile) == {first.id.hex, second.id.hex}


def test_journal_that_was_lost_is_written_again(folder: Path) -> None:
    with opened(folder) as profile:
        save(profile, a_visit(), a_visit())
    shutil.rmtree((folder / JOURNAL).parent)
    with opened(folder) as profile:
        save(profile, a_visit())
        assert profiles.check(profile).counts["journal_frames"] == 3
        assert profiles.check(profile).problems == ()


def test_torn_journal_is_mended(folder: Path) -> None:
    with opened(folder) as profile:
        save(profile, a_visit())
        save(profile, a_visit())
    journal = folder / JOURNAL
    journal.write_bytes(journal.read_bytes()[:-5])
    with opened(folder) as profile:
        assert profiles.check(profile).problems == ()


def test_damage_inside_the_journal_is_told_by_the_check(folder: Path) -> None:
    with opened(folder) as profile:
        for _ in range(3):
            save(profile, a_visit())
        body = bytearray((folder / JOURNAL).read_bytes())
        body[40] ^= 1
        (folder / JOURNAL).write_bytes(body)
        assert "journal_damaged" in profiles.check(profile).problems


def test_save_that_the_journal_refused_is_no_save(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(folder) as profile:
        save(profile, a_visit())
        with monkeypatch.context() as patch:
            patch.setattr("os.fsync", _refuse)
            with pytest.raises(DiskFull):
                save(profile, a_visit())
        save(profile, a_visit())
        report = profiles.check(profile)
    assert report.problems == ()
    assert (report.counts["visit"], report.counts["journal_frames"]) == (2, 2)


def _refuse(_handle: int) -> None:
    raise OSError(28, "full")


def test_every_flipped_bit_in_the_database_is_loud(folder: Path) -> None:
    with opened(folder) as profile:
        save(profile, *(a_visit(note="lang " * 40) for _ in range(200)))
    database = folder / "weefsel.db"
    whole = database.read_bytes()
    chance = random.Random(7)
    for _ in range(20):
        body = bytearray(whole)
        body[chance.randrange(16, len(body))] ^= 1 << chance.randrange(8)
        database.write_bytes(body)
        assert _complains(folder)
    database.write_bytes(whole)
    assert not _complains(folder)


def _complains(folder: Path) -> bool:
    try:
        with opened(folder) as profile:
            return "page_damaged" in profiles.check(profile).problems
    except DatabaseDamaged:
        return True


def _stop_before_the_commit(profile: Profile, visit: Visit) -> None:
    with profile.store.writing() as session:
        records.insert(session, visit)
        profile.journal.append(session.info["operations"])
        raise ZeroDivisionError


def test_frame_without_a_commit_is_saved_after_all(folder: Path) -> None:
    """Killed between journal and commit: nobody was told, so both ends would be right."""
    visit = a_visit()
    with opened(folder) as profile:
        save(profile, a_visit())
        with pytest.raises(ZeroDivisionError):
            _stop_before_the_commit(profile, visit)
    with opened(folder) as profile:
        assert profile.recovered == 1
        assert visit.id.hex in visits_in(profile)
        save(profile, a_visit(id=uuid7()))
        assert profiles.check(profile).problems == ()
