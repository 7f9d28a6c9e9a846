"""The map for paper: whole, readable without the program, and safe whatever names there are."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest

from maps.drawing import SheetWords, map_svg
from maps.painting import Painting, paint
from tests.maps.test_layers import Beside, Shown, Ward, square

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "<script>alert(1)</script>",
    "\"><image href='http://example.org'/>",
    "Zuid\u0000oost\u001b",
    "\u202eneleheM\u202c",
    "&amp; ]]> ${x} 👩🏽‍🦽",
)
WORDS = SheetWords(
    title="Visits",
    period="July to September 2026",
    filters="Only theme: youth",
    notes=["Hatched: fewer than 5.", "Inhabitants: Statbel, 2024."],
)


def row_of(names: tuple[str, ...]) -> list[Ward]:
    return [
        Ward(f"W{place}", name, square(4.40 + place * 0.02, 51.0))
        for place, name in enumerate(names)
    ]


def painted(count: int, **look: Any) -> Painting:
    figures = [Shown(f"W{place}", float(place), text=str(place)) for place in range(count)]
    return paint(figures, Beside(), lambda value: f"{value:g}", theme="light", **look)


def read(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own drawing


def texts(svg: str) -> list[str]:
    return [each.text or "" for each in read(svg).iter(f"{SVG}text")]


def test_the_sheet_says_what_when_which_and_from_where() -> None:
    svg = map_svg(row_of(("Arsenaal", "Battel")), painted(2), WORDS)
    told = texts(svg)
    for line in ("Visits", "July to September 2026", "Only theme: youth", *WORDS.notes):
        assert line in told
    assert "Arsenaal" in told
    assert "Schematic borders" in told


def test_areas_are_filled_as_on_the_screen() -> None:
    svg = map_svg(row_of(("a", "b", "c")), painted(3), WORDS)
    fills = [path.get("fill") for path in read(svg).findall(f"{SVG}path")]
    assert fills == ["#D6E7E6", "#75B0B3", "#0B646B"]


def test_what_is_not_told_has_a_pattern_and_never_a_number() -> None:
    figures = [Shown("W0", 3.25, "suppressed", "few"), Shown("W1", None, "unknown", "?")]
    painting = paint(figures, Beside(), str, theme="light", has_figures=True)
    svg = map_svg(row_of(("a", "b", "c")), painting, WORDS)
    fills = [path.get("fill") for path in read(svg).findall(f"{SVG}path")]
    assert fills == ["url(#hatch)", "url(#dots)", "url(#dots)"]
    assert "3.25" not in svg
    assert "too few to show" in texts(svg)


def test_hostile_names_are_text_and_the_drawing_stays_whole() -> None:
    words = SheetWords(title=HOSTILE[0], filters=HOSTILE[1], notes=HOSTILE)
    svg = map_svg(row_of(HOSTILE), painted(len(HOSTILE), has_figures=True), words)
    tags = {each.tag.removeprefix(SVG) for each in read(svg).iter()}
    assert tags == {"svg", "title", "defs", "pattern", "rect", "path", "circle", "text"}
    assert "Zuidoost" in texts(svg)


def test_wards_are_outlined_and_named_around_sectors() -> None:
    sectors = row_of(("one", "two"))
    ward = Ward("W", "Arsenaal", square(4.40, 51.0, 0.04))
    svg = map_svg(sectors, painted(2, level="sector"), WORDS, outlines=[ward])
    outlines = [path for path in read(svg).findall(f"{SVG}path") if path.get("fill") == "none"]
    assert len(outlines) == 1
    assert "Arsenaal" in texts(svg)
    assert "one" not in texts(svg)


def test_names_on_one_spot_move_apart() -> None:
    wards = [
        Ward("W0", "Mechelen-Zuid", square(4.4, 51.0)),
        Ward("W1", "Tervuursesteenweg", square(4.4001, 51.0)),
    ]
    svg = map_svg(wards, painted(2), WORDS)
    heights = {
        each.text: float(each.get("y", "0"))
        for each in read(svg).iter(f"{SVG}text")
        if each.text in {"Mechelen-Zuid", "Tervuursesteenweg"}
    }
    assert abs(heights["Mechelen-Zuid"] - heights["Tervuursesteenweg"]) >= 10


def test_long_notes_are_wrapped_within_the_sheet() -> None:
    note = "Borders: " + "© the municipalities, collected by the provinces, " * 8
    svg = map_svg(row_of(("a",)), painted(1), SheetWords(title="Visits", notes=[note]))
    lines = [line for line in texts(svg) if "municipalities" in line]
    assert len(lines) > 2
    assert max(map(len, lines)) < 160


def test_a_map_without_borders_still_has_its_legend() -> None:
    svg = map_svg([Ward("W0", "Arsenaal", None)], painted(1), WORDS)
    assert "Arsenaal" not in texts(svg)
    assert "0" in texts(svg)


@pytest.mark.parametrize("name", ["mechelen_wards.geojson", "mechelen_wards_2019_2024.geojson"])
def test_the_real_city_is_drawn_with_every_name(geodata: Path, name: str) -> None:
    features = json.loads((geodata / name).read_text("utf-8"))["features"]
    wards = [
        SimpleNamespace(
            code=f"W{place}",
            name=each["properties"]["ward_name"],
            geometry=each["geometry"],
        )
        for place, each in enumerate(features)
    ]
    svg = map_svg(wards, painted(12), WORDS)
    assert {ward.name for ward in wards} <= set(texts(svg))
    assert len(read(svg).findall(f"{SVG}path")) == 12
