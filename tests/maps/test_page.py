"""The shell of the map page: ours alone, guarded, the same each time."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from maps.assets import leaflet_folder
from maps.page import PAGE, page_files, page_html

RESOURCES = Path(__file__).parents[2] / "resources"
ADDRESS = re.compile(r"""(?:src|href)=["']([^"']+)|url\(\s*["']?([^"')]+)""")


@pytest.fixture(scope="module")
def html() -> str:
    return page_html()


def test_every_address_is_ours(html: str) -> None:
    addresses = [one or other for one, other in ADDRESS.findall(html)]
    assert addresses
    assert all(address.startswith("app://") for address in addresses), addresses
    assert "http://" not in html
    assert "https://" not in html


def test_every_file_the_page_names_exists(html: str) -> None:
    own = page_files(RESOURCES)
    for one, other in ADDRESS.findall(html):
        name = (one or other).removeprefix("app://")
        if name.startswith("page/"):
            assert name.removeprefix("page/") in own
        elif name != "assets/qwebchannel.js":
            assert (leaflet_folder() / name.removeprefix("assets/leaflet/")).is_file()


def test_policy_allows_our_inline_parts_and_nothing_else(html: str) -> None:
    policy = html.partition("Content-Security-Policy")[2].partition("/>")[0]
    for tag in ("script", "style"):
        for content in re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL):
            digest = b64encode(sha256(content.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_page_is_the_same_each_time(html: str) -> None:
    assert page_html() == html
    assert page_files(RESOURCES)[PAGE].decode() == html


def test_own_scripts_never_make_markup_out_of_text() -> None:
    for name, content in page_files(RESOURCES).items():
        if name.endswith(".js"):
            for danger in (
                b"innerHTML",
                b"outerHTML",
                b"insertAdjacent",
                b"eval(",
                b"document.write",
            ):
                assert danger not in content, name


def test_page_asks_no_other_folium_map_to_change(html: str) -> None:
    import folium

    assert any("leaflet" in link for _, link in folium.Map().default_js)
    assert not any(link.startswith("app:") for _, link in folium.Map().default_js)
