"""The real map page as a child process: ``python -m tests.bench.mapped`` prints one JSON line."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui import web_view  # noqa: F401 - Chromium comes before the application
from maps.marks import point_layer
from tests.ui.opened_map import OpenedMap, painting

POINTS = 50_000
ROUNDS = 7
STEPS = 60
FRAME_MS = 12
FRAMES = """(() => {
  window.frames_ = []; window.look = true; let last = performance.now();
  const next = () => {
    const now = performance.now(); frames_.push(now - last); last = now;
    if (look) requestAnimationFrame(next);
  };
  requestAnimationFrame(next); return 1;
})()"""


def spots() -> Sequence[tuple[str, float, float, str]]:
    """Return points all over the city."""
    dice = random.Random(1)
    return [
        (str(at), dice.uniform(50.97, 51.09), dice.uniform(4.38, 4.56), "other")
        for at in range(POINTS)
    ]


def main() -> None:
    """Measure milliseconds to the frame in which a person sees the result."""
    app = QApplication([])
    page = OpenedMap()
    points = spots()
    found = {
        "points": middle(lambda turn: show_points(page, points[turn:])),
        "wards coloured anew": middle(lambda turn: colour(page, "ward", turn)),
        "sectors coloured anew": middle(lambda turn: colour(page, "sector", turn)),
        "95th percentile of frames while dragging": drag(page),
    }
    page.close()
    sys.stdout.write(json.dumps(found) + "\n")
    del app


def middle(work: Callable[[int], None]) -> float:
    taken = []
    for turn in range(ROUNDS):
        before = time.perf_counter()
        work(turn)
        taken.append((time.perf_counter() - before) * 1000)
    return median(taken)


def show_points(page: OpenedMap, points: Sequence[tuple[str, float, float, str]]) -> None:
    page.board.show_layer("places", point_layer(points))
    page.until(f"Weefsel.points._ids.length === {len(points)}")
    page.seen()


def colour(page: OpenedMap, level: str, turn: int) -> None:
    caption = f"{level} {turn}"
    values = [float(place * (turn + 1)) for place in range(9)]
    page.board.show_painting(painting(values, level=level, method="natural", caption=caption))
    page.until(f"Weefsel.first.painting.caption === '{caption}'")
    page.seen()


def drag(page: OpenedMap) -> float:
    page.ask(FRAMES)
    at = QPoint(300, 300)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(page.glass, left, none, at)
    for _ in range(STEPS):
        at += QPoint(2, 1)
        QTest.mouseMove(page.glass, at)
        loop = QEventLoop()
        QTimer.singleShot(FRAME_MS, loop.quit)
        loop.exec()
    QTest.mouseRelease(page.glass, left, none, at)
    frames: list[float] = page.ask("(look = false, frames_.slice(2))")
    return quantiles(frames, n=100, method="inclusive")[94]


if __name__ == "__main__":
    main()
