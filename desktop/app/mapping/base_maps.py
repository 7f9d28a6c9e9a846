"""What the dialogs about base maps ask of the outside, bound to the services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from desktop.app.mapping.background import Background
from desktop.app.mapping.patience import patient
from desktop.domain.base_map import KeptMap
from desktop.services.geography import base_maps
from desktop.ui.screens.map.open_data_base_maps import BaseMapJobs
from desktop.ui.screens.map.open_data_take_over import Cost, TakeOverJobs, TakeOverOrder
from desktop.ui.tasks import Report
from desktop.words.online import about_download

DEPTHS = range(14, 20)
DEPTH = 17
"""Zoom at which single houses can be told apart."""


def base_map_jobs(background: Background, folder: Path) -> BaseMapJobs:
    """Return what the list of base maps needs."""
    return BaseMapJobs(
        load=partial(base_maps.base_maps, folder),
        chosen=lambda: background.choice,
        choose=background.choose,
        bring=partial(_bring, background, folder),
        remove=partial(base_maps.remove_base_map, folder),
        host=base_maps.online_host(),
    )


def take_over_jobs(background: Background, folder: Path, service: str = "") -> TakeOverJobs:
    """Return what taking over the Flemish map needs.

    Args:
        service: Address of another service of the same shape.
    """
    return TakeOverJobs(
        depths=DEPTHS,
        depth=DEPTH,
        cost=partial(_cost, service),
        fetch=partial(_fetch, background, folder, service=service),
    )


def _bring(background: Background, folder: Path, file: Path, report: Report) -> KeptMap:
    if Path(background.choice).stem != file.stem:
        return base_maps.import_base_map(folder, file, report)
    with _let_go(background):
        return base_maps.import_base_map(folder, file, report)


def _fetch(
    background: Background, folder: Path, order: TakeOverOrder, report: Report, *, service: str
) -> KeptMap:
    job = base_maps.grb_job(grey=not order.colour, max_zoom=order.depth, address=service)

    def tell(done: int, total: int) -> None:
        report(done, total)
        if done == total:  # the file takes the place of one that may be shown
            background.let_go()

    try:
        return base_maps.fetch_base_map(folder, job, tell, rest=patient(report))
    finally:
        background.reopen()


def _cost(service: str, order: TakeOverOrder) -> Cost:
    job = base_maps.grb_job(grey=not order.colour, max_zoom=order.depth, address=service)
    cost = base_maps.grb_estimate(job)
    words = about_download(
        tiles=cost.tiles, size=cost.size, seconds=cost.seconds, credit=job.credit
    )
    return Cost(words, cost.seconds / max(1, cost.tiles))


@contextmanager
def _let_go(background: Background) -> Iterator[None]:
    """Close the map that is shown while its file is replaced."""
    background.let_go()
    try:
        yield
    finally:
        background.reopen()
