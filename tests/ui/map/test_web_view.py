"""A page of ours reaches nothing but us. Real Chromium, one page for all tests."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.web_view import WebView
from tests.ui.chromium import evaluate, settle, wait

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]

PAGE = b"""<!DOCTYPE html><title>ours</title><body><script src="app://assets/qwebchannel.js">
</script><script>const marker = crypto.randomUUID();
new QWebChannel(qt.webChannelTransport, channel => channel.objects.bridge.greet());
</script>"""


class Ear(QObject):
    """Hears the page."""

    heard = Signal()

    @Slot()
    def greet(self) -> None:
        self.heard.emit()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outside") / "assets"
    folder.mkdir()
    (folder / "inside.js").write_text("1")
    (folder.parent / "secret.js").write_text("2")
    return folder


@pytest.fixture(scope="module")
def web(qapp: QApplication, folder: Path) -> Iterator[WebView]:
    files = {"start.html": lambda: PAGE, "data.json": lambda: b'{"wards": 12}'}
    ear = Ear()
    view = WebView(files=files, folders={"own": folder}, bridge=ear)
    view.show()
    view.open("start.html")
    wait(ear.heard)
    yield view
    view.close()
    view._let_go()


def test_page_is_a_secure_place_that_fetches_ours(web: WebView) -> None:
    assert evaluate(web.page, "isSecureContext") is True
    assert settle(web.page, "fetch('app://page/data.json').then(r => r.json())") == {"wards": 12}


def test_unknown_files_and_ways_out_of_the_folder_are_refused(web: WebView) -> None:
    ask = "fetch('app://{}').then(r => r.ok ? r.text() : 'refused')"
    assert settle(web.page, ask.format("assets/own/inside.js")) == "1"
    for name in (
        "page/other.json",
        "assets/own/..%2Fsecret.js",
        "assets/own/../secret.js",
        "assets/strange/inside.js",
        "elsewhere/start.html",
    ):
        assert settle(web.page, ask.format(name)) == "refused", name


@pytest.mark.parametrize(
    "attempt",
    [
        "fetch('https://example.com/x').then(() => 'out').catch(() => 'stopped')",
        "fetch('http://10.0.0.1/x', {mode: 'no-cors'}).then(() => 'out').catch(() => 'stopped')",
        "new Promise(r => { const i = new Image(); i.onload = () => r('out'); "
        "i.onerror = () => r('stopped'); i.src = 'https://example.com/p.png?lat=51'; })",
        "new Promise(r => { try { const s = new WebSocket('wss://example.com/'); "
        "s.onopen = () => r('out'); s.onerror = () => r('stopped'); } "
        "catch (e) { r('stopped'); } })",
    ],
    ids=["fetch", "bare address", "image", "socket"],
)
def test_nothing_leaves_the_computer(web: WebView, attempt: str) -> None:
    before = web.guard.blocked
    assert settle(web.page, attempt) == "stopped"
    assert web.guard.blocked == before + 1
    assert set(web.guard.passed) <= {"app", "data", "blob", "qrc"}


def test_not_even_a_server_on_this_computer_hears_anything(web: WebView) -> None:
    heard: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/?lat=51.02"
        settle(web.page, f"fetch('{address}', {{mode: 'no-cors'}}).catch(() => 0)")
        settle(
            web.page,
            "new Promise(r => { const i = new Image(); i.onload = i.onerror = () => r(1); "
            f"i.src = '{address}'; }})",
        )
        server.shutdown()
    assert heard == []


def test_a_beacon_is_stopped(web: WebView, qtbot: QtBot) -> None:
    before = web.guard.blocked
    evaluate(web.page, "navigator.sendBeacon('https://example.com/b', 'x')")
    qtbot.waitUntil(lambda: web.guard.blocked == before + 1)


def test_webrtc_is_gone(web: WebView) -> None:
    names = ("RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel")
    assert evaluate(web.page, f"{list(names)}.map(name => typeof window[name])") == [
        "undefined"
    ] * len(names)


def test_page_stays_where_it_is(web: WebView) -> None:
    before = evaluate(web.page, "marker")
    for target in ("https://example.com/", "app://page/data.json", "data:text/html,x"):
        evaluate(web.page, f"(location.href = '{target}', 1)")
    evaluate(web.page, "(window.open('https://example.com/'), 1)")
    assert evaluate(web.page, "marker") == before
    assert web.page.url() == QUrl("app://page/start.html")


def test_nothing_is_kept_on_disk(web: WebView) -> None:
    profile = web.page.profile()
    assert profile.isOffTheRecord()
    assert evaluate(web.page, "typeof window.localStorage") in {"undefined", "object"}


def test_log_hears_that_a_script_stumbled_but_not_over_what(
    web: WebView, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        evaluate(web.page, "(console.error('Fatima, 0470 12 34 56'), 1)")
    assert "A script reported" in caplog.text
    assert "Fatima" not in caplog.text
    assert "0470" not in caplog.text


def test_a_dead_page_says_so_and_loads_again(web: WebView, qtbot: QtBot) -> None:
    before = evaluate(web.page, "marker")
    status = QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus
    with qtbot.waitSignal(web.crashed):
        web.page.renderProcessTerminated.emit(status, 139)
    assert web._notice.isVisible()

    with qtbot.waitSignal(web.page.loadFinished, timeout=15_000):
        web.reload()
    assert not web._notice.isVisible()
    assert evaluate(web.page, "marker") != before
