"""Asks an open page what it sees, and waits for signals without sleeping."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWebEngineCore import QWebEnginePage

from desktop.ui.screens.map.bridge import MapBridge

_PATIENCE = 60_000  # milliseconds; only a fault comes near, also on a busy computer


_TURNS = count(1)
_HEARD = """new Promise(done => {
  const look = () => Weefsel.spot?.getLatLng().lat === %d ? done(1) : setTimeout(look, 2);
  look();
})
  .then(() => fetchJson("layers"))
  .then(() => new Promise((done) => setTimeout(() => done(1), 0)))"""


def evaluate(page: QWebEnginePage, code: str) -> Any:
    """Return the value of an expression in the page."""
    answers: list[Any] = []
    loop = QEventLoop()

    def take(answer: Any) -> None:
        answers.append(answer)
        loop.quit()

    page.runJavaScript(f"JSON.stringify({code})", 0, take)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    if not answers:
        loop.exec()
    assert answers, "the page did not answer"
    return json.loads(answers[0]) if answers[0] else None


def settle(page: QWebEnginePage, code: str) -> Any:
    """Return what a promise in the page comes to.

    The result waits in the page's title: ``runJavaScript`` cannot wait for promises.
    """
    loop = QEventLoop()
    page.titleChanged.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    page.runJavaScript(
        "(async () => { let r; try { r = await (" + code + "); } catch (e) { r = String(e); } "
        "document.title = 'settled ' + Math.random() + ' ' + JSON.stringify(r ?? null); })()"
    )
    loop.exec()
    return json.loads(page.title().split(" ", 2)[2])


def wait(signal: SignalInstance) -> None:
    """Return once ``signal`` was emitted."""
    loop = QEventLoop()
    seen: list[bool] = []

    def notice(*_args: object) -> None:
        seen.append(True)
        loop.quit()

    signal.connect(notice)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    loop.exec()
    assert seen, "the signal did not come"


def heard(page: QWebEnginePage, bridge: MapBridge) -> None:
    """Return once the page heard all that the bridge has told it, and fetched what it meant.

    What the bridge says arrives in order, but a question of a test may overtake it.
    """
    turn = next(_TURNS) % 80
    bridge.mark.emit(json.dumps([turn, 0]))
    assert settle(page, _HEARD % turn) == 1
    bridge.mark.emit(json.dumps(None))
