"""A restore into the folder of an embedded server: all of it, or the database from before."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.server.admin.answer import WrongUse
from desktop.server.admin.set_aside import set_aside, take_up


class Broken(Exception):
    """Something went wrong on the way."""


def put(folder: Path, name: str, content: str) -> None:
    (folder / name).mkdir()
    (folder / name / "content").write_text(content)


def fail(folder: Path) -> None:
    with set_aside(folder):
        put(folder, "postgres", "half")
        raise Broken


def read(folder: Path) -> str:
    return (folder / "postgres" / "content").read_text()


def names(folder: Path) -> set[str]:
    return {each.name.partition("-")[0] for each in folder.iterdir()} - _LOCKS


_LOCKS = {"restoring.lock", "serving.lock"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path, "postgres", "before")
    return tmp_path


def test_the_database_from_before_stays_beside_the_new_one(folder: Path) -> None:
    with set_aside(folder) as before:
        put(folder, "postgres", "new")

    assert (read(folder), (folder / before / "content").read_text()) == ("new", "before")
    take_up(folder)
    assert read(folder) == "new"


def test_a_failure_changes_nothing(folder: Path) -> None:
    with pytest.raises(Broken):
        fail(folder)

    assert (read(folder), names(folder)) == ("before", {"postgres"})


def test_a_failure_in_a_new_folder_leaves_no_database(tmp_path: Path) -> None:
    with pytest.raises(Broken):
        fail(tmp_path)

    assert names(tmp_path) == set()


@pytest.mark.parametrize("half", [True, False])
def test_a_kill_is_put_right_by_the_next_command(
    folder: Path, half: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "postgres").rename(folder / "postgres.aside")
    if half:
        put(folder, "postgres", "half")

    take_up(folder)

    assert (read(folder), names(folder)) == ("before", {"postgres"})
    assert "the database from before is back" in capsys.readouterr().err


def test_after_a_kill_in_a_new_folder_nobody_begins_an_empty_server(tmp_path: Path) -> None:
    (tmp_path / "restoring").touch()
    put(tmp_path, "postgres", "half")
    with pytest.raises(WrongUse, match="cut short"):
        take_up(tmp_path)

    with set_aside(tmp_path) as before:
        put(tmp_path, "postgres", "new")

    take_up(tmp_path)
    assert (before, read(tmp_path), names(tmp_path)) == ("", "new", {"postgres"})


def test_nobody_else_uses_the_folder_meanwhile(folder: Path) -> None:
    with set_aside(folder):
        with pytest.raises(WrongUse, match="is being read into this folder"):
            take_up(folder)
        with pytest.raises(WrongUse, match="is being read"), set_aside(folder):
            pass
        put(folder, "postgres", "new")

    assert read(folder) == "new"
