"""A map as one file: nothing is fetched, nothing runs that we did not write, all is text too."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from desktop.domain.figures.coverage import Measure
from desktop.reports.coverage_maps import Look
from desktop.reports.coverage_page import write_page
from desktop.reports.handout import Handout
from tests.reports.handouts import BEFORE, CODES, HOSTILE, by_sector, handout
from tests.reports.samples import WARDS


def page_of(whole: Handout, folder: Path, look: Look | None = None) -> str:
    return write_page(whole, folder / "kaart.html", look=look or Look()).read_text("utf-8")


def outside_scripts(page: str) -> str:
    return re.sub(r"<script>.*?</script>|<style>.*?</style>", "", page, flags=re.DOTALL)


def cells(page: str) -> list[list[str]]:
    rows = re.findall(r"<tr>(.*?)</tr>", page, flags=re.DOTALL)
    found = (re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in rows)
    return [[unescape(re.sub("<[^>]+>", "", cell)) for cell in row] for row in found]


@pytest.mark.parametrize("whole", [handout(), handout(against=BEFORE), by_sector()])
def test_nothing_is_fetched(whole: Handout, tmp_path: Path) -> None:
    page = page_of(whole, tmp_path)

    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy[1]
    assert "sourceMappingURL" not in page
    assert not re.search(r'\s(src|href)="', outside_scripts(page))
    assert not re.search(r"url\((?!#)", page)
    assert "cdn" not in page.lower()


def test_the_table_tells_what_the_map_tells(tmp_path: Path) -> None:
    assert cells(page_of(handout(), tmp_path)) == [
        ["Ward", "Visits"],
        ["Centrum", "83"],
        ["Arsenaal", "12,5"],
        ["Battel", "*hidden"],
        ["Heffen", "0"],
        ["Whole city", "115,5"],
    ]


def test_two_periods_stand_side_by_side_with_their_change(tmp_path: Path) -> None:
    page = page_of(handout(against=BEFORE), tmp_path)

    assert cells(page)[1:] == [
        ["Centrum", "80", "83", "+3"],
        ["Arsenaal", "unknown", "12,5", "unknown"],
        ["Battel", "20", "*hidden", "*hidden"],
        ["Heffen", "6", "0", "−6"],
        ["Whole city", "106", "115,5", "+9,5"],
    ]
    assert re.findall(r'id="map_(\w+)"', page) == ["before", "now"]


def test_sectors_name_their_ward_and_what_is_not_located(tmp_path: Path) -> None:
    rows = cells(page_of(by_sector(), tmp_path))

    assert rows[0] == ["Sector", "Ward", "Visits"]
    assert rows[1] == ["Sector A1", "Centrum", "7"]
    assert rows[3] == ["Sector /-", "Centrum", "*hidden"]


def test_the_page_says_what_when_of_which_visits_and_why(tmp_path: Path) -> None:
    page = unescape(outside_scripts(page_of(handout(), tmp_path)))

    for words in (
        "Visits, per ward",
        "1 Jan – 31 Mar 2026 (quarter 1)",
        "Theme: Young people",
        "Source: Visits logged by the team; Statbel",
        "Hidden to protect people: a count under 5",
        "It is no norm.",
        "0,42. 0 is an even spread",
        "a drawing of our own (schematic borders)",
        "A remark.",
    ):
        assert words in page, words


def test_a_hostile_name_stays_text(tmp_path: Path) -> None:
    page = page_of(handout(names=WARDS | {CODES[0]: HOSTILE}), tmp_path)

    assert page.count("<script>") == page.count("</script>") == 3
    assert "<img" not in page
    assert any(HOSTILE in row for row in cells(page))


def test_a_page_without_borders_is_a_table(tmp_path: Path) -> None:
    page = page_of(handout(drawn=False), tmp_path)

    assert "folium-map" not in outside_scripts(page)
    assert ["Centrum", "83"] in cells(page)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_page_has_the_look_that_was_asked(theme: str, tmp_path: Path) -> None:
    assert f'<body class="{theme}">' in page_of(handout(), tmp_path, Look(theme=theme))


def test_classes_can_be_fixed(tmp_path: Path) -> None:
    page = page_of(handout(), tmp_path, Look(method="fixed", limits=(10, 50)))

    legend = re.findall(r"</svg>([^<]+)</li>", unescape(page))
    assert legend[:3] == ["up to 10", "more than 10, up to 50", "more than 50"]


def test_below_and_above_zero_have_colours_of_their_own(tmp_path: Path) -> None:
    page = page_of(handout(Measure.SHARE_VS_POPULATION), tmp_path)

    assert "#0B646B" in page


def test_the_same_figures_give_the_same_bytes(tmp_path: Path) -> None:
    assert page_of(handout(), tmp_path) == page_of(handout(), tmp_path)
