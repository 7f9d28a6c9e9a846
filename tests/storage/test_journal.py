"""The journal keeps what was saved, notices damage, and never stands in the way."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.storage.journal import FileJournal, JournalDamaged
from desktop.storage.operation import Operation
from tests.conftest import KEY, NOW


def operations(*numbers: int, note: str = "x") -> Sequence[Operation]:
    return [
        Operation(
            n=n,
            op=UUID(int=n),
            entity="visit",
            id=UUID(int=1000 + n),
            scope=1,
            base_ver=0,
            fields={"note": note, "themes": {"add": ["youth"]}},
            edited_at=NOW,
        )
        for n in numbers
    ]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[FileJournal]:
    journal = FileJournal(tmp_path / "journal" / "operations.journal", KEY)
    yield journal
    journal.close()


def test_what_was_appended_is_read_back(journal: FileJournal) -> None:
    journal.append(operations(1))
    journal.append(operations(2, 3))
    journal.close()
    journal.append(operations(4))
    assert list(journal.read()) == operations(1, 2, 3, 4)
    assert journal.last_n() == 4
    assert journal.since(2) == operations(3, 4)


def test_no_journal_is_an_empty_one(journal: FileJournal) -> None:
    assert (list(journal.read()), journal.last_n(), journal.since(0)) == ([], 0, [])


def test_frames_give_nothing_away(journal: FileJournal) -> None:
    journal.append(operations(1, note="Kanarievogel"))
    assert b"Kanarievogel" not in journal.file.read_bytes()
    assert b"visit" not in journal.file.read_bytes()


def test_taken_back_frames_are_gone(journal: FileJournal) -> None:
    journal.append(operations(1))
    journal.append(operations(2))
    journal.take_back()
    journal.append(operations(2, note="opnieuw"))
    assert list(journal.read()) == [*operations(1), *operations(2, note="opnieuw")]


def test_later_frame_of_a_number_counts(journal: FileJournal) -> None:
    journal.append(operations(1, 2))
    journal.append(operations(2, note="opnieuw"))
    assert journal.since(1) == operations(2, note="opnieuw")


def test_save_that_the_disk_refused_leaves_nothing(
    journal: FileJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.append(operations(1))

    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", refuse)
        with pytest.raises(OSError, match="full"):
            journal.append(operations(2))
    assert list(journal.read()) == operations(1)


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(min_value=1, max_value=300))
def test_torn_tail_is_noticed_and_cut(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    journal = FileJournal(tmp_path_factory.mktemp("torn") / "a.journal", KEY)
    journal.append(operations(1))
    whole = journal.file.stat().st_size
    journal.append(operations(2))
    journal.close()
    size = journal.file.stat().st_size
    left = max(size - cut, 0)
    journal.file.write_bytes(journal.file.read_bytes()[:left])
    if left not in {0, whole}:
        with pytest.raises(JournalDamaged):
            journal.last_n()
        journal.cut_damage()
    assert journal.last_n() == (1 if left >= whole else 0)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_flipped_bit_is_never_read_as_an_operation(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    journal = FileJournal(tmp_path_factory.mktemp("flip") / "a.journal", KEY)
    journal.append(operations(1, 2, 3))
    journal.close()
    body = bytearray(journal.file.read_bytes())
    bit = data.draw(st.integers(min_value=0, max_value=8 * len(body) - 1))
    body[bit // 8] ^= 1 << bit % 8
    journal.file.write_bytes(body)
    read: list[Operation] = []
    with pytest.raises(JournalDamaged):
        read.extend(journal.read())
    assert read == operations(1, 2, 3)[: len(read)]


def test_another_key_reads_nothing(journal: FileJournal) -> None:
    journal.append(operations(1))
    with pytest.raises(JournalDamaged):
        list(FileJournal(journal.file, bytes(32)).read())
