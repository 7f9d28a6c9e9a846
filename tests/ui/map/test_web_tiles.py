"""Tiles reach the page from our own program only, read away from the main thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.ui.tiles import Tile
from desktop.ui.web_view import WebView
from maps.grb import TileJob
from maps.online_map import OnlineMap
from maps.tiles import tile_at
from tests.maps.publisher import Publisher, publisher_of
from tests.ui.chromium import evaluate, settle, wait

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]

PAGE = b"""<!DOCTYPE html><title>tiles</title><body><script src="app://assets/qwebchannel.js">
</script><script>new QWebChannel(qt.webChannelTransport, channel => channel.objects.bridge.greet());
</script>"""
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>'
SIZE = (
    "new Promise(r => {{ const i = new Image(); i.onload = () => r(i.naturalWidth); "
    "i.onerror = () => r('refused'); i.src = '{}'; }})"
)
HERE = (15, *tile_at(15, 51.0259, 4.4776))


class Ear(QObject):
    heard = Signal()

    @Slot()
    def greet(self) -> None:
        self.heard.emit()


class Shop:
    """Hands out tiles, and writes down what was asked, where, and for how long it may wait."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int, int]] = []
        self.threads: set[int] = set()
        self.may_go = threading.Event()
        self.may_go.set()
        self.online: OnlineMap | None = None

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        self.asked.append((z, x, y))
        self.threads.add(threading.get_ident())
        self.may_go.wait(20)
        if self.online:
            content = self.online.tile(z, x, y)
            return Tile("image/svg+xml", SVG if content else b"")
        if z == 3:
            raise ValueError
        return Tile("image/svg+xml", SVG) if z == 14 else None


@pytest.fixture(scope="module")
def shop() -> Shop:
    return Shop()


@pytest.fixture(scope="module")
def web(qapp: QApplication, shop: Shop) -> Iterator[WebView]:
    ear = Ear()
    view = WebView(files={"start.html": lambda: PAGE}, folders={}, bridge=ear, tiles=shop.tile)
    view.show()
    view.open("start.html")
    wait(ear.heard)
    yield view
    view.close()
    view._let_go()


def size(web: WebView, address: str) -> object:
    return settle(web.page, SIZE.format(address))


def test_a_tile_is_drawn_and_was_read_by_a_worker(web: WebView, shop: Shop) -> None:
    assert size(web, "app://tiles/14/8393/5467?1") == 256
    assert shop.asked[-1] == (14, 8393, 5467)
    assert threading.get_ident() not in shop.threads


def test_where_there_is_no_tile_nothing_is_drawn_and_nothing_logged(
    web: WebView, caplog: pytest.LogCaptureFixture
) -> None:
    assert size(web, "app://tiles/13/1/1") == 1
    assert not caplog.text


def test_a_tile_that_cannot_be_read_leaves_a_hole(
    web: WebView, caplog: pytest.LogCaptureFixture
) -> None:
    assert size(web, "app://tiles/3/1/1") == 1
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    "path", ["14/1", "14/1/1/1", "14/1/x", "14/-1/1", "14/1/999999999", "..%2f14/1/1", ""]
)
def test_odd_addresses_are_refused(web: WebView, shop: Shop, path: str) -> None:
    before = len(shop.asked)
    assert size(web, f"app://tiles/{path}") == "refused"
    assert len(shop.asked) == before


def test_the_page_answers_while_tiles_are_late(web: WebView, shop: Shop) -> None:
    shop.may_go.clear()
    try:
        evaluate(
            web.page,
            "(window.late = [...Array(30).keys()].map(n => { const i = new Image(); "
            "i.src = `app://tiles/14/${n}/7?late`; return i; }), 1)",
        )
        assert evaluate(web.page, "6 * 7") == 42
        evaluate(web.page, "(window.late.forEach(i => { i.src = ''; }), window.late = [], 1)")
    finally:
        shop.may_go.set()
    assert size(web, "app://tiles/14/5/5?after") == 256


def test_the_online_map_is_asked_by_the_program_and_never_by_the_page(
    web: WebView, shop: Shop
) -> None:
    with publisher_of() as site:
        site.make = lambda _path: (200, "image/png", b"\x89PNG\r\n\x1a\n")
        direct = f"{site.address}/wmts?TILEMATRIX=15"
        blocked = web.guard.blocked
        assert size(web, direct) == "refused"
        assert web.guard.blocked == blocked + 1
        assert not site.asked

        _opt_in(shop, site)
        z, x, y = HERE
        assert size(web, f"app://tiles/{z}/{x}/{y}?online") == 256
        assert size(web, direct) == "refused"
        _opt_out(shop)

        assert size(web, f"app://tiles/{z}/{x}/{y}?off") == 1
        (asked,) = site.asked
        assert not {"cookie", "referer", "origin"} & set(asked.headers)
        assert set(web.guard.passed) <= {"app", "data", "blob", "qrc"}


def _opt_in(shop: Shop, site: Publisher) -> None:
    shop.online = OnlineMap(TileJob(address=f"{site.address}/wmts"), agent="Weefsel/test")


def _opt_out(shop: Shop) -> None:
    assert shop.online
    shop.online.close()
    shop.online = None
