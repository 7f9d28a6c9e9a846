"""The ledger of erasures survives what the database does not."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from uuid import UUID

import pytest

from desktop.server.erasure import Entry
from desktop.server.ledger import Ledger, LedgerDamaged


def entry(number: int) -> Entry:
    return Entry(id=UUID(int=number), at=number, reason="request")


def test_what_was_written_is_read_in_order(tmp_path: Path) -> None:
    path = tmp_path / "apart" / "ledger"
    for number in (3, 1, 2):
        Ledger(path, 7).append([entry(number)])

    assert Ledger(path, 7).entries() == [entry(3), entry(1), entry(2)]


def test_cities_share_the_file_and_see_their_own(tmp_path: Path) -> None:
    first, second = Ledger(tmp_path / "ledger", 1), Ledger(tmp_path / "ledger", 2)
    first.append([entry(1)])
    second.append([entry(2)])

    assert (first.entries(), second.entries()) == ([entry(1)], [entry(2)])


def test_ledger_that_was_never_written_is_empty(tmp_path: Path) -> None:
    assert Ledger(tmp_path / "ledger", 7).entries() == []


def test_cut_at_any_byte_loses_only_the_last_line(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    ledger = Ledger(path, 7)
    ledger.append([entry(1), entry(2)])
    whole = path.read_bytes()
    end_of_first = whole.index(b"\n") + 1
    for length in range(end_of_first, len(whole)):
        path.write_bytes(whole[:length])

        assert ledger.entries() == [entry(1)]
        ledger.append([entry(3)])
        assert ledger.entries() == [entry(1), entry(3)]


def test_every_flipped_bit_is_told(tmp_path: Path) -> None:
    path = tmp_path / "ledger"
    ledger = Ledger(path, 7)
    ledger.append([entry(1), entry(2)])
    whole = path.read_bytes()
    for place in range(whole.index(b"\n")):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(LedgerDamaged):
            ledger.entries()


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    Ledger(tmp_path / "ledger", 7).append([entry(1)])

    assert (tmp_path / "ledger").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root gives away")
def test_what_root_writes_belongs_to_the_service(tmp_path: Path) -> None:
    """Commands are run by root, and the service has to write behind their lines."""
    folder = tmp_path / "data"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    Ledger(folder / "erased", 7).append([entry(1)])
    assert {each.name: each.stat().st_uid for each in folder.iterdir()} == {
        "erased": 65534,
        "erased.lock": 65534,
    }
