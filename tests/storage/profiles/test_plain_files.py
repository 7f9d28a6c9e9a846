"""What somebody with the folder in hands put into it leads nowhere else and breaks nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import ProfileIncomplete, TooManyTries
from desktop.storage.engine import Store
from desktop.storage.profiles import copies, forgetting, rekey, tries
from desktop.storage.profiles.lock import HOLDER, holder_of
from desktop.storage.profiles.plain_files import check_entries
from desktop.storage.syncing import diary
from tests.conftest import NOW

WRITTEN = (
    *("weefsel.db", "weefsel.lock", "weefsel.pid", "keys.json.tmp", "tries.json", "reserve"),
    *("erased.ids", "window.ini", "journal/operations.journal", "logs/weefsel.log", "journal"),
)
"""Files that opening a profile or working in it writes by name."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "profile"
    for name in ("journal", "logs", "copies", "maps", "damaged-20260101T000000Z"):
        (made / name).mkdir(parents=True)
        (made / name / "a").touch()
    (made / "reserve").touch()
    return made


def remove(path: Path) -> None:
    """Make room for what stands in the place of a file."""
    if path.is_dir():
        (path / "a").unlink()
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


def test_a_folder_as_the_program_makes_it_is_in_order(folder: Path, tmp_path: Path) -> None:
    remove(folder / "maps")
    (folder / "maps").symlink_to(tmp_path, target_is_directory=True)
    check_entries(folder)
    check_entries(tmp_path / "not there")


@pytest.mark.parametrize("name", WRITTEN)
def test_a_link_in_the_place_of_a_file_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    remove(folder / name)
    (folder / name).symlink_to(tmp_path / "something of mine")

    with pytest.raises(ProfileIncomplete) as refused:
        check_entries(folder)
    assert refused.value.file == Path(name).name


@pytest.mark.parametrize("name", ["weefsel.db", "keys.json", "logs/weefsel.log"])
@pytest.mark.parametrize("make", [Path.mkdir, getattr(os, "mkfifo", Path.mkdir)])
def test_a_folder_or_a_pipe_is_no_file(
    folder: Path, name: str, make: Callable[[Path], None]
) -> None:
    make(folder / name)
    with pytest.raises(ProfileIncomplete):
        check_entries(folder)


HOSTILE = (
    *(b"", b"null", b"3", b"\xff", b"[" * 100_000, b'{"slots": [3]}', b'{"pid": 1e999}'),
    *(b'{"wrong": 1e999, "last": "2026-01-01"}', b'{"wrong": 99999, "last": "2026-03-04"}'),
    *(b'{"mark": "../../x"}', b'{"mark": "0123abcd", "elsewhere": 5}', b'[3, true, "x"]'),
    *(b'{"mark": "0123abcd", "owed": [[1]]}', b'{"pid": -5, "started": {}}'),
)


@pytest.mark.parametrize("content", HOSTILE)
def test_small_files_beside_the_database_may_hold_anything(store: Store, content: bytes) -> None:
    folder = store.path.parent
    for name in (tries.TRIES, copies.STATE, forgetting.LEDGER, rekey.NEXT, HOLDER, diary.FILE):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)

    with suppress(TooManyTries):
        tries.check_tries(folder, NOW)
    state = copies.read_state(folder)
    assert len(state.mark) == 8
    assert state.elsewhere == ""
    assert forgetting.is_to_erase_again(store) is False
    rekey.settle(folder, lambda _slots: bytes(32))
    assert holder_of(folder) is None
    assert all(isinstance(each, dict) for each in diary.read(store))


def test_a_thousand_wrong_passphrases_still_wait_a_minute(tmp_path: Path) -> None:
    body = {"wrong": 5000, "last": NOW.isoformat()}
    (tmp_path / tries.TRIES).write_text(json.dumps(body), "utf-8")

    tries.note_wrong(tmp_path, NOW)
    with pytest.raises(TooManyTries):
        tries.check_tries(tmp_path, NOW + timedelta(seconds=30))
    tries.check_tries(tmp_path, NOW + timedelta(seconds=tries.LONGEST_WAIT))
