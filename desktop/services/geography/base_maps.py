"""Base maps in the profile: brought as a file, or taken over from the Flemish service.

They lie in ``maps/base`` of the profile: plain files of open data, without a person in them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.domain.base_map import ONLINE, KeptMap
from desktop.services.geography.refusals import files_told, publishers_told

if TYPE_CHECKING:
    from maps.grb import Estimate, TileJob
    from maps.tiles import BaseMap, TileFacts

Report = Callable[[int, int], None]
SUFFIXES = (".mbtiles", ".pmtiles")
_BLOCK = 1 << 20


def base_maps(folder: Path) -> Sequence[KeptMap]:
    """Return the base maps in the profile by name; files that cannot be read are left out.

    Args:
        folder: ``maps`` in the profile; see :func:`desktop.paths.maps_folder`.
    """
    from maps.base_map import opened_base_map
    from maps.errors import FileRefused

    found = []
    for file in sorted(_home(folder).glob("*")):
        if file.suffix in SUFFIXES:
            try:
                with opened_base_map(file) as opened:
                    found.append(_kept(file, opened.facts))
            except FileRefused:
                continue
    return found


def open_base_map(folder: Path, file: str) -> BaseMap:
    """Open a base map of the profile, to read tiles from any thread; the caller closes it.

    Args:
        file: Its name, or :data:`ONLINE` after the person chose so.

    Raises:
        FileUnreadable: It is not there (any more), or damaged.
    """
    if file == ONLINE:
        return open_online_map()
    from maps import base_map

    path = _home(folder) / Path(file).name
    with files_told(path):
        return base_map.open_base_map(path)


def open_online_map(address: str = "") -> BaseMap:
    """Open the map of the one service that is asked while somebody looks at the map.

    Args:
        address: Of another service of the same shape.

    Raises:
        DownloadFailed: ``no_bulk``: its owner does not want programs to ask there.
    """
    from maps.online_map import OnlineMap

    job = grb_job(address=address)
    with publishers_told(job.layer):
        return OnlineMap(job, agent=f"Weefsel/{__version__}")


def import_base_map(
    folder: Path, path: Path, report: Report = lambda _done, _total: None
) -> KeptMap:
    """Copy a base map into the profile; one of the same name is replaced.

    Args:
        report: Told the bytes so far and in all; may raise to stop, then nothing is kept.

    Raises:
        FileUnreadable: It is no base map that can be shown; nothing was kept.
        DiskFull: There is no room.
    """
    from maps import base_map

    with files_told(path):
        with base_map.opened_base_map(path) as opened:
            facts = opened.facts
            is_flat = isinstance(opened, _pmtiles())
        target = _home(folder) / f"{path.stem}{SUFFIXES[is_flat]}"
        if path.resolve() != target.resolve():
            _copy(path, target, report)
    return _kept(target, facts)


def remove_base_map(folder: Path, file: str) -> None:
    """Remove a base map from the profile."""
    path = _home(folder) / Path(file).name
    with files_told(path):
        path.unlink(missing_ok=True)


def online_host() -> str:
    """Return the one host that is asked for tiles after the person chose so."""
    from urllib.parse import urlsplit

    from maps import grb

    return urlsplit(grb.ADDRESS).hostname or ""


def grb_job(*, grey: bool = True, max_zoom: int | None = None, address: str = "") -> TileJob:
    """Return what to take over from the Flemish service.

    Args:
        max_zoom: How deep; otherwise to the scale of a street.
        address: Of another service of the same shape.
    """
    from maps import grb

    deepest = grb.HIGHEST if max_zoom is None else min(max(max_zoom, grb.LOWEST), grb.MOST)
    return grb.TileJob(
        address=address or grb.ADDRESS,
        layer=grb.LAYERS[0 if grey else 1],
        zooms=(grb.LOWEST, deepest),
    )


def grb_estimate(job: TileJob) -> Estimate:
    """Return tiles, bytes and seconds, about, to be shown before.

    Raises:
        DownloadFailed: ``no_bulk``: the owner of the tiles does not allow it.
    """
    from maps import grb

    with publishers_told(job.layer, grb.PAGE):
        return grb.estimate(job)


def fetch_base_map(
    folder: Path,
    job: TileJob,
    report: Report = lambda _done, _total: None,
    *,
    rest: Callable[[float], None] | None = None,
) -> KeptMap:
    """Take over the map of the city, tile by tile; goes on where it was stopped.

    Args:
        report: Told the tiles so far and in all; may raise to stop. What came stays.
        rest: Waits between tiles; the clock of the computer if left out.

    Raises:
        DownloadFailed: The service did not give it, or does not allow it.
        DiskFull: There is no room.
    """
    from maps import base_map, grb
    from maps.download import Line, open_line

    target = _home(folder) / f"{job.layer}.mbtiles"
    with publishers_told(job.layer), open_line(agent=f"Weefsel/{__version__}") as line:
        grb.take_over(Line(line.http, rest) if rest else line, job, target, report)
    with files_told(target), base_map.opened_base_map(target) as opened:
        return _kept(target, opened.facts)


def _copy(path: Path, target: Path, report: Report) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".draft")
    total, done = path.stat().st_size, 0
    try:
        with path.open("rb") as source, draft.open("wb") as copy:
            while block := source.read(_BLOCK):
                copy.write(block)
                done += len(block)
                report(done, total)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _kept(file: Path, facts: TileFacts) -> KeptMap:
    return KeptMap(
        file=file.name,
        name=facts.name,
        form=facts.form,
        size=file.stat().st_size,
        bounds=facts.bounds,
        min_zoom=facts.min_zoom,
        max_zoom=facts.max_zoom,
        credit=facts.credit,
    )


def _home(folder: Path) -> Path:
    return folder / "base"


def _pmtiles() -> type:
    from maps.pmtiles import PmTiles

    return PmTiles
