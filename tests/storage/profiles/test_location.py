"""A profile lies on the disk of the computer, and nowhere where others touch its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.errors import ProfileMisplaced, ProfileMissing
from desktop.storage.profiles import location, profile
from desktop.storage.profiles.location import Mount, check_place
from tests.storage.examples import PASSPHRASE, QUICK

DISKS = (
    Mount("/", "ext4", "rw"),
    Mount("/data", "btrfs", "rw"),
    Mount("/data/an/team", "cifs", "rw"),
    Mount("/data/an/team/own", "ext4", "rw"),
    Mount("/mnt/nas", "nfs4", "rw"),
    Mount("/mnt/z", "NTFS", "rw,remote"),
)


@pytest.mark.parametrize(
    "place", ["/data/an/weefsel", "/srv/weefsel", "/data/an/team/own/weefsel", "/mnt/nasty"]
)
def test_the_disk_of_the_computer_is_a_place(place: str) -> None:
    check_place(Path(place), DISKS, {})


@pytest.mark.parametrize("place", ["/data/an/team/weefsel", "/mnt/nas", "/mnt/z/a", r"\\nas\an"])
def test_a_network_drive_is_none(place: str) -> None:
    with pytest.raises(ProfileMisplaced) as caught:
        check_place(Path(place), DISKS, {})
    assert caught.value.reason == "network"


@pytest.mark.parametrize(
    ("place", "named"),
    [
        ("/data/an/OneDrive - Stad/weefsel", {}),
        ("/data/an/Dropbox/weefsel", {}),
        ("/data/an/wolk/weefsel", {"OneDriveCommercial": "/data/an/wolk"}),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_none(place: str, named: Mapping[str, str]) -> None:
    with pytest.raises(ProfileMisplaced) as caught:
        check_place(Path(place), DISKS, named)
    assert caught.value.reason == "synced"


def test_a_profile_is_neither_made_nor_opened_there(
    made_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(location, "_mounts", lambda: [Mount(str(tmp_path), "cifs", "rw")])
        with pytest.raises(ProfileMisplaced):
            profile.open_profile(made_folder, PASSPHRASE)
        with pytest.raises(ProfileMisplaced):
            profile.make_profile(tmp_path / "new", PASSPHRASE, cost=QUICK)
        with pytest.raises(ProfileMissing):
            profile.open_profile(tmp_path / "nothing", PASSPHRASE)
    assert not (tmp_path / "new").exists()
    profile.open_profile(made_folder, PASSPHRASE).close()
