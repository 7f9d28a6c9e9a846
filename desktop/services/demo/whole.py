"""A demo profile is there whole, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.services.demo import Sizes, fill, repeatable
from desktop.services.safety import profile
from desktop.storage.engine import translated_errors

HALF = ".half-made"


def make_demo(
    folder: Path,
    passphrase: str,
    *,
    account: str,
    now: Callable[[], datetime],
    moment: datetime,
    seed: int = 1,
    sizes: Sizes | None = None,
    report: Callable[[int, int], None],
) -> None:
    """Make a profile with fictional data in ``folder``.

    Filling takes up to a minute, so a new folder is built beside its place and moved there when
    it is whole. A folder that is there already is filled where it is.

    Args:
        moment: When the demo is set; with ``seed`` and ``sizes`` it decides what is in it.

    Raises:
        Cancelled: By way of ``report``.
        ProfileExists, ProfileReadOnly, WeakPassphrase, DiskFull: As for any profile.
    """
    beside = folder.with_name(folder.name + HALF)
    with translated_errors():
        building = folder if folder.exists() else beside
    shutil.rmtree(beside, ignore_errors=True)  # of a demo that was stopped
    opened = profile.create(building, passphrase, account=account, now=now)
    try:
        desk = repeatable(opened.desk, seed=seed, moment=moment)
        fill(desk, seed=seed, sizes=sizes, report=report)
    finally:
        opened.close()
    if building != folder:
        building.rename(folder)
