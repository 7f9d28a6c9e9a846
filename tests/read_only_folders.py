"""Folders that really cannot be written to, also by root, who may write wherever files allow it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65_534


def _done(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@contextmanager
def nothing_can_be_written_in(folder: Path) -> Iterator[None]:
    """Mount ``folder`` over itself for reading only; skip where that is not allowed."""
    mount = shutil.which("mount")
    if mount is None or not _done(mount, "--bind", str(folder), str(folder)):
        pytest.skip("only root may mount a folder for reading only, and not in every container")
    try:
        if not _done(mount, "-o", "remount,ro,bind", str(folder)):
            pytest.skip("this system does not mount a part of a disk for reading only")
        yield
    finally:
        subprocess.run([shutil.which("umount") or "umount", "--lazy", str(folder)], check=True)


@contextmanager
def as_somebody_else_sees_it(folder: Path) -> Iterator[Path]:
    """Give a copy of ``folder`` that others may read, and nobody but root may write."""
    with tempfile.TemporaryDirectory() as room:
        copy = Path(shutil.copytree(folder, Path(room) / "profile"))
        Path(room).chmod(0o755)
        for path in [copy, *copy.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        try:
            yield copy
        finally:
            for path in [copy, *copy.rglob("*")]:
                if path.is_dir():
                    path.chmod(0o755)


def run_without_rights(command: Sequence[str], **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a program as somebody who is not root: as ``nobody`` if we are."""
    is_root = os.geteuid() == 0
    env = {**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1", **settings}
    return subprocess.run(
        command,
        env=env,
        user=NOBODY if is_root else None,
        group=NOBODY if is_root else None,
        extra_groups=[] if is_root else None,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
