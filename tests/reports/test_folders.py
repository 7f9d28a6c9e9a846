"""A folder is there whole or not at all, and never takes the place of what is not ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.errors import Cancelled, FileNotWritten
from desktop.reports.folders import ASIDE, DRAFT, MARK, claim, refuse_others, whole_folder

OURS = {"what": "a test"}


def write(root: Path, name: str, text: str) -> None:
    with whole_folder(root, name) as draft:
        (draft / "a.txt").write_text(text, "utf-8")


def write_half(root: Path, name: str, error: Exception) -> None:
    with whole_folder(root, name) as draft:
        (draft / "a.txt").write_text("half", "utf-8")
        raise error


def names(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir())


def test_a_day_takes_the_place_of_its_earlier_self_and_leaves_the_others(tmp_path: Path) -> None:
    write(tmp_path, "2026-01-01", "one")
    write(tmp_path, "2026-01-02", "two")
    write(tmp_path, "2026-01-02", "three")

    assert names(tmp_path) == ["2026-01-01", "2026-01-02"]
    assert (tmp_path / "2026-01-01" / "a.txt").read_text("utf-8") == "one"
    assert (tmp_path / "2026-01-02" / "a.txt").read_text("utf-8") == "three"


def test_the_same_bytes_leave_the_folder_alone(tmp_path: Path) -> None:
    write(tmp_path, "day", "one")
    before = (tmp_path / "day").stat().st_ino

    write(tmp_path, "day", "one")

    assert (tmp_path / "day").stat().st_ino == before


@pytest.mark.parametrize("error", [Cancelled, ZeroDivisionError])
def test_a_stopped_job_leaves_what_was_there(tmp_path: Path, error: type[Exception]) -> None:
    write(tmp_path, "day", "one")

    with pytest.raises(error):
        write_half(tmp_path, "day", error())

    assert names(tmp_path) == ["day"]
    assert (tmp_path / "day" / "a.txt").read_text("utf-8") == "one"


@pytest.mark.parametrize("has_new", [True, False])
def test_what_a_cut_off_run_left_is_put_right(tmp_path: Path, has_new: bool) -> None:
    (tmp_path / DRAFT).mkdir()
    aside = tmp_path / f"{ASIDE}day"
    aside.mkdir()
    (aside / "a.txt").write_text("old", "utf-8")
    if has_new:
        (tmp_path / "day").mkdir()
        (tmp_path / "day" / "a.txt").write_text("new", "utf-8")

    write(tmp_path, "other", "x")

    assert names(tmp_path) == ["day", "other"]
    assert (tmp_path / "day" / "a.txt").read_text("utf-8") == ("new" if has_new else "old")


@pytest.mark.parametrize("there", ["text", "mark", "file"])
def test_a_folder_with_other_files_is_refused(tmp_path: Path, there: str) -> None:
    root = tmp_path / "root"
    if there == "file":
        root.write_text("x", "utf-8")
    else:
        root.mkdir()
        name = MARK if there == "mark" else "holiday.txt"
        (root / name).write_text('{"what": "something else"}', "utf-8")

    with pytest.raises(FileNotWritten) as caught:
        claim(root, OURS)

    assert caught.value.reason == "not_ours"


def test_a_new_an_empty_and_our_own_folder_are_accepted(tmp_path: Path) -> None:
    new, empty = tmp_path / "new", tmp_path / "empty"
    empty.mkdir()

    for root in (new, empty, new):
        claim(root, OURS)

    assert names(new) == names(empty) == [MARK]


def test_looking_changes_nothing(tmp_path: Path) -> None:
    refuse_others(tmp_path / "new", OURS)

    assert names(tmp_path) == []
    with pytest.raises(FileNotWritten) as caught:
        refuse_others(tmp_path / "no" / "where", OURS)
    assert caught.value.reason == "no_folder"
