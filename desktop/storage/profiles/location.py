"""Where a profile must not lie: its files would be torn apart by others.

A database with a log needs locks and an order of writing that network drives do not keep, and
a folder that a service copies to other computers brings two of them together.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import NamedTuple

import psutil

from desktop.errors import ProfileMisplaced

_NETWORK = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs"),
        *("webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"),
    }
)
_SYNCED = ("onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "iclouddrive")


class Mount(NamedTuple):
    """Where a disk begins, and what it is."""

    point: str
    kind: str
    options: str


def check_place(
    folder: Path, mounts: Iterable[Mount] | None = None, named: Mapping[str, str] = os.environ
) -> None:
    """Let a profile lie in ``folder``, or say why not.

    Args:
        mounts: The disks of this computer, by default as the system tells.
        named: Variables of the system, of which some name folders that are copied elsewhere.

    Raises:
        ProfileMisplaced: ``network`` or ``synced``.
    """
    place = Path(os.path.realpath(folder))
    if str(place).startswith("\\\\") or str(folder).startswith("\\\\"):
        raise ProfileMisplaced("network")
    if _is_network(place, _mounts() if mounts is None else mounts):
        raise ProfileMisplaced("network")
    if _is_synced(place, named):
        raise ProfileMisplaced("synced")


def _mounts() -> Iterable[Mount]:
    try:
        found = psutil.disk_partitions(all=True)
    except OSError:  # a computer that does not say: nothing is known against the place
        return []
    return [Mount(each.mountpoint, each.fstype, each.opts) for each in found]


def _is_network(place: PurePath, mounts: Iterable[Mount]) -> bool:
    around = [mount for mount in mounts if place.is_relative_to(mount.point)]
    if not around:
        return False
    nearest = max(around, key=lambda mount: len(PurePath(mount.point).parts))
    return nearest.kind.lower() in _NETWORK or "remote" in nearest.options.split(",")


def _is_synced(place: PurePath, named: Mapping[str, str]) -> bool:
    said = [path for name, path in named.items() if name.lower().startswith("onedrive") and path]
    if any(place.is_relative_to(path) for path in said):
        return True
    return any(part.lower().startswith(_SYNCED) for part in place.parts)
