"""A map page in real Chromium, without the screen around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.screens.map.board import AT_FIRST, MapBoard
from maps.layers import paint_layer, ward_layer
from maps.marks import point_layer
from tests.ui import chromium
from tests.ui.atlas import NAMES, drawing, sector_of, ward_named
from tests.ui.chromium import evaluate, settle, wait
from tests.ui.fakes import DirectRunner

FRAMES = """new Promise(done => {
  const end = performance.now() + 10000;
  const look = () => (%s) ? done(1) : performance.now() > end ? done(0) : setTimeout(look, 4);
  look();
})"""


@dataclass(frozen=True)
class Shown:
    """A published figure."""

    code: str
    value: float | None
    state: str = "value"
    text: str = ""


@dataclass(frozen=True)
class Beside:
    """Words beside the map."""

    title: str = "Visits"
    states: dict[str, str] = field(
        default_factory=lambda: {
            "suppressed": "too few to show",
            "unknown": "not known",
            "zero": "no visit",
        }
    )
    notes: Sequence[str] = ("Schematic borders",)
    page: dict[str, str] = field(
        default_factory=lambda: {"map": "Map of the wards", "whole": "Whole city"}
    )
    span: str = "{first} to {last}"


def painting(values: Sequence[float] = range(5, 14), **look: Any) -> bytes:
    """Return a painting of the nine wards of the atlas, or of the sectors in them."""
    tails = ("S0", "S1") if look.get("level") == "sector" else ("",)
    figures = [
        Shown(f"W{place}{tail}", value, text=f"{value:g}")
        for place, value in enumerate(values)
        for tail in tails
    ]
    words = look.pop("words", Beside())
    return paint_layer(figures, words, lambda value: f"{value:g}", theme="light", **look)


class OpenedMap:
    """The board with an open page, and the hands and eyes of a person in front of it."""

    def __init__(self, names: Sequence[str] = NAMES, words: Beside | None = None) -> None:
        wards = [ward_named(name, place) for place, name in enumerate(names)]
        self.board = MapBoard(drawing(), DirectRunner())
        self.board.resize(760, 620)
        self.board.show()
        self.wards = ward_layer(wards)
        self.board.show_wards(self.wards)
        sectors = [sector_of(ward, place) for ward in wards for place in (0, 1)]
        self.sectors = ward_layer(sectors)
        self.board.show_sectors(self.sectors)
        self.board.show_painting(painting(words=words or Beside()))
        self.board.open()
        wait(self.board.painted)

    @property
    def bridge(self) -> Any:
        return self.board.bridge

    @property
    def glass(self) -> QWidget:
        """The widget that takes mouse and keys for the page."""
        assert self.board.view
        return self.board.view.view.focusProxy() or self.board.view.view

    def ask(self, code: str) -> Any:
        assert self.board.view
        return evaluate(self.board.view.page, code)

    def until(self, condition: str) -> None:
        """Return once ``condition`` holds in the page."""
        assert self.board.view
        assert settle(self.board.view.page, FRAMES % condition) == 1, condition

    def seen(self) -> None:
        """Return once what was drawn is on the screen."""
        assert self.board.view
        settle(
            self.board.view.page,
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))",
        )

    def reset(self, qtbot: QtBot) -> None:
        """Bring the page back to how it was opened."""
        self.board.activateWindow()
        self.board.show_second(None)
        self.board.switch(AT_FIRST)
        self.board.show_layer("places", point_layer([]))
        self.board.show_painting(painting())
        self.board.look_at()
        self.bridge.choose.emit("")
        self.at_rest(qtbot)
        self.hears()
        self.until("!Weefsel.map._animatingZoom")

    def hears(self) -> None:
        """Return once the page heard all that was said to it."""
        assert self.board.view
        chromium.heard(self.board.view.page, self.board.bridge)

    def at_rest(self, qtbot: QtBot) -> None:
        """Return once the page has the size that its place in the window has."""
        width, height = self.glass.width(), self.glass.height()
        QApplication.processEvents()
        qtbot.waitUntil(lambda: self.ask("[innerWidth, innerHeight]") == [width, height])
        self.until(
            "!Weefsel.second && Weefsel.painting.level === 'ward' && !Weefsel.points._ids.length"
        )

    def spot(self, lat: float, lon: float, pane: str = "first") -> QPoint:
        x, y = self.ask(
            f"((p, box) => [p.x + box.left, p.y + box.top])"
            f"(Weefsel.{pane}.map.latLngToContainerPoint([{lat}, {lon}]),"
            f" Weefsel.{pane}.map.getContainer().getBoundingClientRect())"
        )
        return QPoint(round(x), round(y))

    def click(self, lat: float, lon: float, pane: str = "first") -> None:
        QTest.mouseClick(
            self.glass,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self.spot(lat, lon, pane),
        )

    def press(self, key: Qt.Key) -> None:
        self.ask("(Weefsel.map.getContainer().focus(), 1)")
        QTest.keyClick(self.glass, key)

    def fill(self, code: str, pane: str = "first") -> str:
        found = self.ask(f"Weefsel.{pane}.find('{code}').shape.getElement().getAttribute('fill')")
        return str(found)

    def texts(self, selector: str) -> list[str]:
        found: list[str] = self.ask(
            f"[...document.querySelectorAll({selector!r})].map(e => e.textContent)"
        )
        return found

    def count(self, selector: str) -> int:
        return int(self.ask(f"document.querySelectorAll({selector!r}).length"))

    def close(self) -> None:
        assert self.board.view
        self.board.close()
        self.board.view._let_go()


def heard(signal: Any) -> list[Any]:
    """Return a list that fills with what ``signal`` tells from now on."""
    told: list[Any] = []
    add: Callable[[Any], None] = told.append
    signal.connect(add)
    return told
