"""A profile gets another data key: everything follows, and no moment to stop at loses it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.errors import DatabaseDamaged, DiskFull, WrongPassphrase
from desktop.storage import records
from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.profiles import keys, rekey, slots
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.profile import Profile
from tests.storage.examples import PASSPHRASE, QUICK, a_person, a_place, a_visit
from tests.storage.rings import FakeRing

TODAY = date(2026, 3, 4)
STOPPED = 9
MATTERS = {
    rekey.BESIDE,
    rekey.NEXT,
    rekey.NEXT + ".tmp",
    keys.KEYS,
    keys.KEYS + ".tmp",
    keys.SECOND_COPY,
    keys.SECOND_COPY + ".tmp",
}
"""Files whose renaming or removal is a step of the way."""


@pytest.fixture
def folder(made_folder: Path) -> Path:
    opened = profiles.open_profile(made_folder, PASSPHRASE)
    with opened.store.writing() as session:
        records.insert(session, a_place(name="Bewaard"), a_person(), a_visit(note="fiets"))
    opened.close()
    return made_folder


def renew(folder: Path, ring: FakeRing | None = None) -> rekey.NewSlots:
    used = ring or FakeRing(refusal="missing")
    return profiles.rekey(folder, PASSPHRASE, made_on=TODAY, cost=QUICK, ring=lambda: used)


def data_key(folder: Path) -> bytes:
    return keys.unwrap(keys.read_slots(folder), PASSPHRASE)


def told(
    folder: Path, passphrase: str = PASSPHRASE, *, checked: bool = True
) -> tuple[str | None, int]:
    opened: Profile = profiles.open_profile(folder, passphrase)
    try:
        assert not checked or profiles.check(opened).problems == ()
        assert opened.recovered == 0
        with opened.store.reading() as session:
            name = session.scalar(text("SELECT name FROM place"))
            return name, session.scalar(text("SELECT count(*) FROM outbox")) or 0
    finally:
        opened.close()


def test_everything_is_there_under_another_key(folder: Path) -> None:
    before, journal = data_key(folder), (folder / profiles.JOURNAL).read_bytes()
    renew(folder)
    assert data_key(folder) != before
    assert (folder / profiles.JOURNAL).read_bytes() != journal
    assert told(folder) == ("Bewaard", 3)


def test_old_key_opens_neither_database_nor_journal(folder: Path) -> None:
    old, before = keys.read_slots(folder), data_key(folder)
    renew(folder)
    shutil.copytree(folder, folder.with_name("stolen"))
    keys.write_slots(folder.with_name("stolen"), old)
    with pytest.raises(DatabaseDamaged):
        profiles.open_profile(folder.with_name("stolen"), PASSPHRASE)
    frames = FileJournal(folder / profiles.JOURNAL, keys.journal_key(before))
    with pytest.raises(JournalDamaged):
        list(frames.read())


def test_there_is_a_new_recovery_key_and_the_old_one_opens_nothing(folder: Path) -> None:
    old = profiles.renew_recovery_key(folder, PASSPHRASE, made_on=TODAY)
    fresh = renew(folder)
    assert told(folder, fresh.recovery_key) == ("Bewaard", 3)
    with pytest.raises(WrongPassphrase):
        profiles.open_profile(folder, old)


def test_no_recovery_key_comes_to_be_where_there_was_none(folder: Path) -> None:
    assert renew(folder).recovery_key == ""
    assert [way.kind for way in slots.ways(folder)] == ["passphrase"]


def test_key_store_follows(folder: Path) -> None:
    ring = FakeRing()
    slots.add_key_store(folder, PASSPHRASE, ring=ring, made_on=TODAY)
    assert not renew(folder, ring).key_store_lost
    profiles.open_by(folder, slots.key_by_ring(ring)).close()
    assert len(ring.kept) == 1


def test_key_store_that_does_not_answer_is_left_out_and_told(folder: Path) -> None:
    ring = FakeRing()
    slots.add_key_store(folder, PASSPHRASE, ring=ring, made_on=TODAY)
    ring.refusal = "locked"
    assert renew(folder, ring).key_store_lost
    assert not slots.opens_by_key_store(folder)
    assert told(folder) == ("Bewaard", 3)


@pytest.mark.parametrize("typed", ["een andere wachtzin", "the recovery key"])
def test_only_the_passphrase_will_do(folder: Path, typed: str) -> None:
    key = profiles.renew_recovery_key(folder, PASSPHRASE, made_on=TODAY)
    before = data_key(folder)
    with pytest.raises(WrongPassphrase):
        profiles.rekey(
            folder, key if "recovery" in typed else typed, made_on=TODAY, cost=QUICK, ring=FakeRing
        )
    assert data_key(folder) == before
    assert told(folder) == ("Bewaard", 3)


@pytest.mark.parametrize("where", ["build", "take_over"])
def test_full_disk_leaves_it_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def full(*_arguments: object, **_more: object) -> None:
        raise OSError(28, "full")

    before = data_key(folder)
    with monkeypatch.context() as patch:
        patch.setattr(profiles, where, full)
        with pytest.raises(DiskFull):
            renew(folder)
    assert data_key(folder) == before
    assert told(folder) == ("Bewaard", 3)
    assert not (folder / rekey.BESIDE).exists()


def stopped_at(folder: Path, event: int) -> bool:
    """Change the key in a child that ends at once at its n-th deed with a file."""
    child = os.fork()
    if child == 0:
        left = [event]

        def count(name: str, arguments: tuple[object, ...]) -> None:
            if name in {"os.rename", "os.remove"} and MATTERS & {Path(str(arguments[0])).name}:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(STOPPED)

        sys.addaudithook(count)
        try:
            renew(folder)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == STOPPED


@pytest.fixture
def copies(folder: Path, tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    yield copy
    shutil.rmtree(copy, ignore_errors=True)


@pytest.mark.skipif(os.name != "posix", reason="needs fork, to stop often in little time")
def test_stopped_at_any_file_it_opens_as_old_or_new(folder: Path, copies: Path) -> None:
    before, event, keys_found = data_key(folder), 0, set()
    while stopped_at(copies, event):
        assert told(copies, checked=False) == ("Bewaard", 3), event
        keys_found.add(data_key(copies) == before)
        assert not (copies / rekey.NEXT).exists()
        assert not (copies / rekey.BESIDE).exists()
        shutil.rmtree(copies)
        shutil.copytree(folder, copies)
        event += 1
    assert event > 10
    assert keys_found == {True, False}
