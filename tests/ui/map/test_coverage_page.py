"""The map that is handed over, in the closed Chromium: it draws, and it asks for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.reports.coverage_page import write_page
from desktop.ui.web_view import WebView
from tests.reports.handouts import BEFORE, CODES, HOSTILE, by_sector, handout
from tests.reports.samples import WARDS
from tests.ui.chromium import evaluate, wait

pytestmark = [
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("Failed to create RHI", "propagateSizeHints", extend=True),
]
PAGES = {
    "hostile.html": handout(names=WARDS | {CODES[0]: HOSTILE}),
    "against.html": handout(against=BEFORE),
    "sectors.html": by_sector(),
}
LABELS = "[...document.querySelectorAll('.leaflet-tooltip')].map(each => each.textContent)"


@pytest.fixture(scope="module")
def web(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebView]:
    folder: Path = tmp_path_factory.mktemp("pages")
    files = {name: write_page(page, folder / name).read_bytes() for name, page in PAGES.items()}
    view = WebView(
        files={name: partial(bytes, content) for name, content in files.items()},
        folders={},
        bridge=QObject(),
    )
    view.resize(1200, 900)
    view.show()
    yield view
    view.close()
    view._let_go()


def opened(web: WebView, name: str) -> WebView:
    web.open(name)
    wait(web.page.loadFinished)
    return web


def test_it_draws_every_area_and_asks_for_nothing(web: WebView) -> None:
    page = opened(web, "hostile.html").page

    assert evaluate(page, "document.querySelectorAll('path.leaflet-interactive').length") == 4
    assert evaluate(page, "performance.getEntriesByType('resource').length") == 0
    assert web.guard.blocked == 0


def test_a_hostile_name_is_only_text(web: WebView) -> None:
    page = opened(web, "hostile.html").page

    assert any(text.startswith(HOSTILE) for text in evaluate(page, LABELS))
    assert evaluate(page, "document.querySelectorAll('main img, main script').length") == 0
    assert evaluate(page, "document.querySelector('tbody th').textContent") == HOSTILE


def test_two_maps_show_the_same_part_of_the_city(web: WebView) -> None:
    page = opened(web, "against.html").page

    same = "map_before.getCenter().equals(map_now.getCenter(), 1e-4)"
    moved = f"(map_now.setView([51.03, 4.45], 15, {{animate: false}}), {same})"
    assert evaluate(page, moved) is True
    assert evaluate(page, "map_before.getZoom()") == 15


def test_sectors_are_drawn_within_their_wards(web: WebView) -> None:
    page = opened(web, "sectors.html").page

    assert evaluate(page, "document.querySelectorAll('path.leaflet-interactive').length") == 8
    assert sorted(evaluate(page, LABELS)) == sorted(WARDS.values())


def test_the_table_is_one_for_screen_readers(web: WebView) -> None:
    page = opened(web, "against.html").page

    assert evaluate(page, "document.querySelector('caption').textContent").startswith("Visits")
    assert evaluate(page, "document.querySelectorAll('thead th[scope=col]').length") == 4
    assert evaluate(page, "document.querySelectorAll('tbody th[scope=row]').length") == 4


def test_each_map_says_what_it_is_of(web: WebView) -> None:
    page = opened(web, "against.html").page

    named = "[...document.querySelectorAll('.folium-map')].map(each => each.ariaLabel)"
    assert evaluate(page, named) == [
        "Visits, per ward, 1 Jan – 31 Mar 2025 (quarter 1)",
        "Visits, per ward, 1 Jan – 31 Mar 2026 (quarter 1)",
    ]
