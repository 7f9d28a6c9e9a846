"""Tiles while looking: from one host, only around the city, and nothing about it stays."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from maps.errors import DownloadFailed
from maps.grb import TileJob
from maps.online_map import REST, OnlineMap
from maps.tiles import tile_at
from tests.maps.publisher import Fault, Publisher, answering, publisher_of

PNG = b"\x89PNG\r\n\x1a\n"
HERE = (15, *tile_at(15, 51.0259, 4.4776))
ABROAD = (15, *tile_at(15, 48.85, 2.35))


@pytest.fixture
def site() -> Iterator[Publisher]:
    with publisher_of() as site:
        site.make = lambda _path: (200, "image/png", PNG + b"tile")
        yield site


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def online(site: Publisher, clock: Clock) -> Iterator[OnlineMap]:
    made = OnlineMap(TileJob(address=f"{site.address}/wmts"), agent="Weefsel/test", clock=clock)
    yield made
    made.close()


def test_a_tile_comes_once_and_says_who_asks(online: OnlineMap, site: Publisher) -> None:
    assert online.tile(*HERE) == PNG + b"tile"
    assert online.tile(*HERE) == PNG + b"tile"

    (asked,) = site.asked
    assert asked.headers["user-agent"] == "Weefsel/test"
    assert not {"cookie", "referer"} & set(asked.headers)
    assert f"TILECOL={HERE[1]}" in asked.path


def test_nothing_outside_the_city_is_asked_for(online: OnlineMap, site: Publisher) -> None:
    assert online.tile(*ABROAD) is None
    assert online.tile(3, 4, 2) is None
    assert online.tile(99, 1, 1) is None
    assert not site.asked


def test_another_host_is_not_followed(online: OnlineMap, site: Publisher) -> None:
    with publisher_of() as elsewhere:
        elsewhere.make = lambda _path: (200, "image/png", PNG)
        site.make = lambda _path: None
        site.pages["wmts"] = b"x"
        site.faults["wmts"] = [_moved_to(f"{elsewhere.address}/tile.png")]

        assert online.tile(*HERE) is None
        assert not elsewhere.asked


def test_a_page_instead_of_a_tile_is_no_tile(online: OnlineMap, site: Publisher) -> None:
    site.make = lambda _path: (200, "image/png", b"<html>Sign in")
    assert online.tile(*HERE) is None


def test_without_a_network_it_rests_before_it_asks_again(clock: Clock) -> None:
    with publisher_of() as gone:
        address = gone.address
    online = OnlineMap(TileJob(address=f"{address}/wmts"), agent="x", clock=clock)
    assert online.tile(*HERE) is None
    with publisher_of() as site:
        site.make = lambda _path: (200, "image/png", PNG)
        online._job = TileJob(address=f"{site.address}/wmts")
        assert online.tile(*HERE) is None
        assert not site.asked
        clock.now = REST + 1
        assert online.tile(*HERE) == PNG
    online.close()


def test_after_it_was_closed_there_are_no_tiles(online: OnlineMap) -> None:
    online.close()
    assert online.tile(*HERE) is None


def test_servers_that_do_not_want_programs_are_refused() -> None:
    with pytest.raises(DownloadFailed, match="no_bulk"):
        OnlineMap(TileJob(address="https://tile.openstreetmap.org/wmts"), agent="x")


def test_the_log_does_not_say_where_somebody_looked(
    online: OnlineMap, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        online.tile(*HERE)
    assert "TILECOL" not in caplog.text


def _moved_to(address: str) -> Fault:
    return answering(302, b"", Location=address)
