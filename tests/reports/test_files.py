"""A file is written whole or not at all, and the reason is said."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from desktop.errors import Cancelled, FileNotWritten
from desktop.reports.files import counted, reason_of, whole_file


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "uit.csv"
    out.write_text("oud", encoding="utf-8")

    with whole_file(out) as draft:
        draft.write_text("nieuw", encoding="utf-8")
        assert out.read_text(encoding="utf-8") == "oud"

    assert out.read_text(encoding="utf-8") == "nieuw"
    assert list(tmp_path.iterdir()) == [out]


def write_half(out: Path, error: Exception) -> None:
    with whole_file(out) as draft:
        draft.write_text("half", encoding="utf-8")
        raise error


@pytest.mark.parametrize("error", [Cancelled, ZeroDivisionError])
def test_a_stopped_job_leaves_nothing(tmp_path: Path, error: type[Exception]) -> None:
    with pytest.raises(error):
        write_half(tmp_path / "uit.csv", error())

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "read_only"),
        (errno.EROFS, "read_only"),
        (errno.EBUSY, "in_use"),
        (errno.EIO, "unknown"),
    ],
)
def test_the_reason_is_named(tmp_path: Path, number: int, reason: str) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write_half(tmp_path / "uit.csv", OSError(number, "as the computer says it"))

    assert (caught.value.name, caught.value.reason) == ("uit.csv", reason)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_excel_holds_open_is_in_use_on_windows() -> None:
    error = OSError(errno.EACCES, "sharing violation")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]
    assert reason_of(error) == "in_use"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught, whole_file(tmp_path):
        pytest.fail("nothing should be written")
    assert caught.value.reason == "is_folder"


def test_progress_ends_at_the_total() -> None:
    told: list[tuple[int, int]] = []
    assert len(list(counted(range(1200), 1200, lambda *step: told.append(step)))) == 1200
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
