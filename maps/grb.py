"""The Flemish base map (GRB) of the city, taken over once at a person's request.

Digitaal Vlaanderen offers it as tiles under a licence that allows keeping them. They come one
by one over one connection, slowly, into a file that goes on where it was stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from maps.download import Line, check, patiently, told
from maps.errors import DownloadFailed, FileRefused
from maps.mbtiles import MbTilesDraft
from maps.tiles import MOST_TILE_BYTES, form_of, tile_at

ADDRESS = "https://geo.api.vlaanderen.be/GRB/wmts"
PAGE = "https://www.vlaanderen.be/digitaal-vlaanderen/onze-oplossingen/geografische-webdiensten"
CREDIT = "Bron: Grootschalig Referentie Bestand Vlaanderen, Digitaal Vlaanderen"
LICENCE = "Modellicentie gratis hergebruik / Gratis open data licentie Vlaanderen"
LAYERS = ("grb_bsk_grijs", "grb_bsk")
"""Grey, so that colours of the map stand out, and in colour."""
MATRIX = "GoogleMapsVL"
LOWEST, HIGHEST, MOST = 11, 17, 19
"""Zooms that are taken, and the deepest that may be asked for."""
CITY_BOUNDS = (4.38, 50.97, 4.57, 51.10)
"""West, south, east, north: the city and a few hundred metres around it."""
BYTES_PER_TILE = 16_000
"""An estimate for a map of streets and buildings; the true size is told while it comes."""
PER_SECOND = 4.0
_KEEP_EVERY = 40
_NO_BULK = ("openstreetmap.org", "osm.org", "openstreetmap.fr", "openstreetmap.de")
_EMPTY = frozenset({204, 404})

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class TileJob:
    """Which tiles are to come from where.

    Args:
        address: Of a WMTS, without a question.
        zooms: Lowest and highest.
        bounds: West, south, east, north in degrees.
    """

    address: str = ADDRESS
    layer: str = LAYERS[0]
    zooms: tuple[int, int] = (LOWEST, HIGHEST)
    bounds: tuple[float, float, float, float] = CITY_BOUNDS
    credit: str = CREDIT

    def tiles(self) -> Iterator[tuple[int, int, int]]:
        """Yield ``z``, ``x``, ``y``, from far to near."""
        west, south, east, north = self.bounds
        for z in range(self.zooms[0], self.zooms[1] + 1):
            left, top = tile_at(z, north, west)
            right, bottom = tile_at(z, south, east)
            for y in range(top, bottom + 1):
                for x in range(left, right + 1):
                    yield z, x, y

    def where(self, z: int, x: int, y: int) -> str:
        """Return the address of one tile."""
        question = {
            "SERVICE": "WMTS",
            "REQUEST": "GetTile",
            "VERSION": "1.0.0",
            "LAYER": self.layer,
            "STYLE": "",
            "FORMAT": "image/png",
            "TILEMATRIXSET": MATRIX,
            "TILEMATRIX": str(z),
            "TILEROW": str(y),
            "TILECOL": str(x),
        }
        return f"{self.address}?{urlencode(question)}"

    def mark(self) -> str:
        """Return what tells this job from another one."""
        return f"{self.address} {self.layer} {self.zooms} {self.bounds}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What taking over a map will cost, to be shown before."""

    tiles: int
    size: int
    seconds: float


def estimate(job: TileJob) -> Estimate:
    """Return how much and how long about.

    Raises:
        DownloadFailed: ``no_bulk``.
    """
    refuse_bulk(job.address)
    count = sum(1 for _ in job.tiles())
    return Estimate(tiles=count, size=count * BYTES_PER_TILE, seconds=count / PER_SECOND)


def refuse_bulk(address: str) -> None:
    """Refuse servers whose owners do not allow taking many tiles.

    Raises:
        DownloadFailed: ``no_bulk``, or ``bad_address`` if it is no address.
    """
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError as error:
        raise DownloadFailed("bad_address", address) from error
    if not host:
        raise DownloadFailed("bad_address", address)
    if any(host == each or host.endswith(f".{each}") for each in _NO_BULK):
        raise DownloadFailed("no_bulk", address)


def take_over(
    line: Line,
    job: TileJob,
    target: Path,
    report: Report = lambda _done, _total: None,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> Path:
    """Fetch all tiles into ``target``, on from where an earlier attempt stopped.

    Args:
        report: Told the tiles so far and in all; may raise to stop. What came stays.

    Raises:
        DownloadFailed: See :data:`maps.errors.FETCH_REASONS`.
        OSError: The disk.
    """
    refuse_bulk(job.address)
    draft_file = target.with_name(target.name + ".part")
    draft = _draft(draft_file, job)
    try:
        present = draft.present()
        wanted = [place for place in job.tiles() if place not in present]
        total = len(wanted) + len(present)
        report(len(present), total)
        _fill(line, job, draft, (wanted, lambda done: report(len(present) + done, total), clock))
    except BaseException:
        draft.close()
        raise
    draft.finish()
    draft_file.replace(target)
    return target


_Work = tuple[list[tuple[int, int, int]], Callable[[int], None], Callable[[], float]]


def _fill(line: Line, job: TileJob, draft: MbTilesDraft, work: _Work) -> None:
    wanted, tell, clock = work
    waiting: list[tuple[tuple[int, int, int], bytes]] = []
    try:
        for done, place in enumerate(wanted, 1):
            began = clock()
            waiting.append((place, _tile(line, job.where(*place))))
            if len(waiting) >= _KEEP_EVERY:
                draft.add(waiting)
                waiting = []
            tell(done)
            if (pause := 1 / PER_SECOND - (clock() - began)) > 0 and done < len(wanted):
                line.rest(pause)
    finally:
        draft.add(waiting)


def _tile(line: Line, address: str) -> bytes:
    """Return one tile; empty where the publisher has none."""

    def get() -> bytes:
        content = b""
        with told(address), line.http.stream("GET", address) as answer:
            for block in answer.iter_raw():  # also of a refusal: the connection stays in use
                content += block
                if len(content) > MOST_TILE_BYTES:
                    raise DownloadFailed("too_big", address)
            if answer.status_code in _EMPTY:
                return b""
            check(answer, address)
        return content

    tile = patiently(get, line.rest)
    if tile and form_of(tile) not in {"png", "jpg", "webp"}:
        raise DownloadFailed("web_page", address)  # a page, or a complaint in XML
    return tile


def _draft(file: Path, job: TileJob) -> MbTilesDraft:
    """Return the draft of this job; one of another job is thrown away."""
    draft = _begun(file, job)
    if draft is None:
        file.unlink()
        draft = MbTilesDraft(file)
    draft.describe(
        {
            "name": f"GRB {job.layer}",
            "format": "png",
            "type": "baselayer",
            "version": "1.3",
            "bounds": ",".join(map(str, job.bounds)),
            "minzoom": str(job.zooms[0]),
            "maxzoom": str(job.zooms[1]),
            "attribution": job.credit,
            "job": job.mark(),
        }
    )
    return draft


def _begun(file: Path, job: TileJob) -> MbTilesDraft | None:
    """Return what is there of this job; ``None`` = another job, or damaged."""
    try:
        draft = MbTilesDraft(file)
    except FileRefused:
        return None
    if draft.described().get("job") in {None, job.mark()}:
        return draft
    draft.close()
    return None
