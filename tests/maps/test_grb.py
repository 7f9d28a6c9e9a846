"""The base map of the city comes slowly, once, with its credit, and only where that is allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from maps.base_map import opened_base_map
from maps.download import Line, open_line
from maps.errors import DownloadFailed
from maps.grb import CREDIT, TileJob, estimate, take_over
from tests.maps.publisher import Publisher, publisher_of

PNG = b"\x89PNG\r\n\x1a\n"


class Clock:
    """Time passes only while somebody rests."""

    def __init__(self) -> None:
        self.now = 0.0

    def rest(self, seconds: float) -> None:
        self.now += seconds

    def __call__(self) -> float:
        return self.now


class Stopped(Exception): ...


def tile(path: str) -> tuple[int, str, bytes] | None:
    asked = parse_qs(urlsplit(path).query)
    if "TILEMATRIX" not in asked:
        return None
    place = [asked[name][0] for name in ("TILEMATRIX", "TILECOL", "TILEROW")]
    if place[1] == "2099":
        return 404, "text/xml", b"<ExceptionReport/>"
    return 200, "image/png", PNG + "/".join(place).encode()


@pytest.fixture
def site() -> Iterator[Publisher]:
    with publisher_of() as site:
        site.make = tile
        yield site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def line(clock: Clock) -> Iterator[Line]:
    with open_line(timeout=2.0) as line:
        yield Line(line.http, clock.rest)


@pytest.fixture
def job(site: Publisher) -> TileJob:
    return TileJob(address=f"{site.address}/GRB/wmts", zooms=(11, 13))


def test_the_size_is_shown_before(job: TileJob) -> None:
    whole = estimate(TileJob())
    assert 4_000 < whole.tiles < 10_000
    assert whole.size == whole.tiles * 16_000
    assert whole.seconds == whole.tiles / 4
    assert estimate(job).tiles == len(list(job.tiles()))


def test_all_tiles_of_the_city_come_with_their_credit(
    site: Publisher, line: Line, clock: Clock, job: TileJob, tmp_path: Path
) -> None:
    made = take_over(line, job, tmp_path / "grb.mbtiles", clock=clock)

    places = list(job.tiles())
    with opened_base_map(made) as opened:
        assert opened.facts.credit == CREDIT
        assert opened.facts.form == "png"
        assert (opened.facts.min_zoom, opened.facts.max_zoom) == (11, 13)
        for place in places:
            expected = None if place[1] == 2099 else PNG + "/".join(map(str, place)).encode()
            assert opened.tile(*place) == expected
    assert len(site.connections) == 1
    assert clock.now == pytest.approx((len(places) - 1) / 4)
    assert [path.name for path in tmp_path.iterdir()] == ["grb.mbtiles"]


def test_what_came_is_not_asked_again(
    site: Publisher, line: Line, clock: Clock, job: TileJob, tmp_path: Path
) -> None:
    def stop(done: int, _total: int) -> None:
        if done == 5:
            raise Stopped

    with pytest.raises(Stopped):
        take_over(line, job, tmp_path / "grb.mbtiles", stop, clock=clock)
    assert not (tmp_path / "grb.mbtiles").exists()
    take_over(line, job, tmp_path / "grb.mbtiles", clock=clock)

    asked = [each.path for each in site.asked]
    assert len(asked) == len(set(asked)) == len(list(job.tiles()))


def test_the_rest_of_another_job_is_thrown_away(
    line: Line, clock: Clock, job: TileJob, tmp_path: Path
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        take_over(line, replace(job, layer="grb_bsk"), tmp_path / "grb.mbtiles", stop, clock=clock)
    made = take_over(line, job, tmp_path / "grb.mbtiles", clock=clock)

    with opened_base_map(made) as opened:
        assert opened.facts.name == "GRB grb_bsk_grijs"


def test_a_complaint_instead_of_a_tile_ends_the_job(
    site: Publisher, line: Line, clock: Clock, job: TileJob, tmp_path: Path
) -> None:
    site.make = lambda _path: (200, "text/xml", b"<ServiceException/>")

    with pytest.raises(DownloadFailed, match="web_page"):
        take_over(line, job, tmp_path / "grb.mbtiles", clock=clock)


@pytest.mark.parametrize(
    "host", ["tile.openstreetmap.org", "a.tile.openstreetmap.org.", "OpenStreetMap.org"]
)
def test_openstreetmap_is_never_taken_over(line: Line, tmp_path: Path, host: str) -> None:
    job = TileJob(address=f"https://{host}/wmts")

    with pytest.raises(DownloadFailed, match="no_bulk"):
        estimate(job)
    with pytest.raises(DownloadFailed, match="no_bulk"):
        take_over(line, job, tmp_path / "x.mbtiles")
    assert not list(tmp_path.iterdir())
