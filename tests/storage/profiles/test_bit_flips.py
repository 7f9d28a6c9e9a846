"""A bit flips in any file of a profile: it opens with all that is in it, or is mended."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.errors import DatabaseDamaged, ExpectedError
from desktop.storage import records
from desktop.storage.profiles import copies
from desktop.storage.profiles import profile as profiles
from desktop.storage.profiles.copies import make_copy
from desktop.storage.profiles.repair import repair
from tests.storage.examples import PASSPHRASE, a_place

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
NAMES = {"Voor de kopie", "Na de kopie", "In het log"}
FILES = (
    "weefsel.db",
    "weefsel.db-wal",
    "weefsel.db-shm",
    "journal/operations.journal",
    "keys.json",
    "keys.json.bak",
    "copies.json",
    "weefsel.pid",
)
FLIPS = 4


@pytest.fixture
def busy(made_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile as a computer left it that stopped at once: a copy, a database, a log."""
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)
    opened = profiles.open_profile(made_folder, PASSPHRASE)
    for name in ("Voor de kopie", "Na de kopie", "In het log"):
        with opened.store.writing() as session:
            records.insert(session, a_place(name=name))
        if name == "Voor de kopie":
            assert make_copy(opened.store, NOW).copy is not None
        if name == "Na de kopie":
            with opened.store.engine.connect() as connection:
                connection.execute(text("PRAGMA wal_checkpoint(FULL)"))
    left = Path(shutil.copytree(made_folder, tmp_path / "left"))
    opened.close()
    return left


def flip(file: Path, chance: random.Random) -> None:
    body = bytearray(file.read_bytes())
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    file.write_bytes(body)


def found(folder: Path) -> set[str]:
    opened = profiles.open_profile(folder, PASSPHRASE)
    try:
        with opened.store.reading() as session:
            if session.execute(text("PRAGMA cipher_integrity_check")).first() is not None:
                raise DatabaseDamaged
            return set(session.scalars(text("SELECT name FROM place")))
    finally:
        opened.close()


@pytest.mark.parametrize("name", FILES)
def test_nothing_that_was_saved_is_lost_in_silence(busy: Path, tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    assert (busy / name).exists()
    for number in range(FLIPS):
        folder = tmp_path / str(number)
        shutil.copytree(busy, folder)
        flip(folder / name, chance)
        try:
            there = found(folder)
        except ExpectedError:
            assert repair(folder, PASSPHRASE, NOW).is_sound
            there = found(folder)
        assert there == NAMES
        shutil.rmtree(folder)


def test_flips_in_both_files_of_keys_leave_the_one_that_is_whole(busy: Path) -> None:
    (busy / "keys.json").write_bytes(b"\x00" * 99)
    assert found(busy) == NAMES
    assert (busy / "keys.json").read_bytes() == (busy / "keys.json.bak").read_bytes()
