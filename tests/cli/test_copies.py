"""Copies, previews, trials and repairs by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage.profiles import copies
from tests.cli.conftest import Shell


@pytest.fixture(autouse=True)
def _room_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "_LEAST_LEFT", 0)


def test_a_copy_is_made_listed_and_tried(weefsel: Shell) -> None:
    made = weefsel.json("copies", "make")["file"]

    listed = weefsel.json("copies", "list")
    assert [copy["file"] for copy in listed["copies"]] == [made]
    assert weefsel.json("copies", "make")["file"] is None
    assert weefsel("backup", made, "--verify").out == "This backup comes back whole.\n"


def test_copies_go_where_somebody_wants_them(weefsel: Shell, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()

    weefsel.json("copies", "folder", "--to", str(tmp_path / "stick"))
    assert Path(weefsel.json("copies", "make")["file"]).parent == tmp_path / "stick"
    assert weefsel.json("copies", "folder", "--in-profile") == {"folder": None}


def test_a_folder_that_is_not_there_is_told_in_one_line(weefsel: Shell, tmp_path: Path) -> None:
    said = weefsel("copies", "folder", "--to", str(tmp_path / "nowhere"))

    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)


def test_a_stick_that_went_is_a_calm_line(weefsel: Shell, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    weefsel.json("copies", "folder", "--to", str(tmp_path / "stick"))
    (tmp_path / "stick").rmdir()

    said = weefsel("copies", "make")

    assert (said.code, said.err) == (0, "")
    assert "is not there now. Meanwhile copies are kept in the profile." in said.out


def test_what_is_in_a_backup_is_told_beside_what_is_here(weefsel: Shell, tmp_path: Path) -> None:
    file = str(tmp_path / "a.backup")
    weefsel.json("backup", file)
    weefsel.json("visit", "log", "--ward", "Walem", "--kind", "meeting")

    said = weefsel.json("restore", file, "--preview")

    assert said["here"]["visit"] == said["counts"]["visit"] + 1 == 61
    assert "Visit: 60 (here now: 61)" in weefsel("restore", file, "--preview").out


def test_a_preview_needs_no_profile(weefsel: Shell, elsewhere: Shell, tmp_path: Path) -> None:
    weefsel.json("backup", str(tmp_path / "a.backup"))

    assert elsewhere.json("restore", str(tmp_path / "a.backup"), "--preview")["here"] is None
    assert not elsewhere.folder.exists()


def test_going_back_keeps_what_was_not_sent(weefsel: Shell, tmp_path: Path) -> None:
    weefsel.json("backup", str(tmp_path / "a.backup"))
    weefsel.json("visit", "log", "--ward", "Walem", "--kind", "meeting")

    assert "already" in weefsel.refused("restore", str(tmp_path / "a.backup"))
    said = weefsel.json("restore", str(tmp_path / "a.backup"), "--over")

    assert (said["sound"], said["recovered"]) == (True, 1)
    assert weefsel.json("visit", "list")["total"] == 61


def test_a_damaged_profile_is_mended(weefsel: Shell) -> None:
    weefsel.json("copies", "make")
    (weefsel.folder / "weefsel.db").write_bytes(b"rommel" * 9999)
    assert "check --repair" in weefsel("check").err

    said = weefsel("check", "--repair")

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[0] == "The profile can be opened again."
    assert weefsel.json("visit", "list")["total"] == 60


def test_what_cannot_be_mended_is_left_alone(weefsel: Shell) -> None:
    (weefsel.folder / "weefsel.db").write_bytes(b"rommel" * 9999)

    said = weefsel("check", "--repair")

    assert said.code == 1
    assert "Nothing was changed" in said.out
    assert weefsel.json("check", "--repair", "--anew")["sound"] is True
    assert weefsel.json("visit", "list")["total"] == 60


def test_before_an_import_there_is_a_copy(weefsel: Shell, tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text(
        "name;kind;ward\nHet Predikheren;library;12025W03\n", "utf-8"
    )

    weefsel.json("place", "import", str(tmp_path / "places.csv"), "--dry-run")
    assert weefsel.json("copies", "list")["copies"] == []
    weefsel.json("place", "import", str(tmp_path / "places.csv"))

    assert [copy["why"] for copy in weefsel.json("copies", "list")["copies"]] == ["import"]


def test_before_a_merge_there_is_a_copy_if_the_last_one_is_old(weefsel: Shell) -> None:
    for name in ("Zoubida Ouardighi", "Ouardighi Zobida"):
        weefsel.json("person", "add", "--name", name)
    weefsel.json("person", "merge", "Zoubida Ouardighi", "Ouardighi Zobida")

    assert [copy["why"] for copy in weefsel.json("copies", "list")["copies"]] == ["merge"]
