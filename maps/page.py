"""The map page: folium builds the shell, everything that changes comes in later as JSON.

The page is loaded once. Borders, figures and layers are fetched from ``app://page/…json``,
and changes come over the web channel, so that recolouring never reloads it.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from maps.assets import SCRIPTS, own_files

PAGE = "map.html"
CENTRE = (51.0259, 4.4776)
"""Where the map looks before the wards are there: the middle of Mechelen, WGS84."""

_SCRIPTS = [
    ("leaflet", "app://assets/leaflet/leaflet.js"),
    ("channel", "app://assets/qwebchannel.js"),
    *((name, f"app://page/{name}") for name in SCRIPTS),
]
_STYLES = [
    ("leaflet_style", "app://assets/leaflet/leaflet.css"),
    ("map_style", "app://page/map.css"),
]
_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


def page_files(resources: Path) -> dict[str, bytes]:
    """Return the page and its own scripts and styles, by name. Takes seconds the first time.

    Args:
        resources: The folder ``resources`` of the program.
    """
    return {PAGE: page_html().encode(), **own_files(resources)}


def page_html() -> str:
    """Return the shell of the map page: no figures, no words, no address on a network."""
    import folium
    from branca.element import MacroElement
    from folium.template import Template

    class Start(MacroElement):
        """Hands the map that folium made to our own script."""

        _template = Template(
            "{% macro script(this, kwargs) %}"
            "Weefsel.start({{ this._parent.get_name() }});"
            "{% endmacro %}"
        )

    drawing = folium.Map(
        location=CENTRE,
        zoom_start=12,
        tiles=None,
        zoom_control=False,
        attributionControl=False,
        keyboard=False,  # the arrow keys choose a ward
        boxZoom=False,
        doubleClickZoom=False,  # two clicks open a ward
        zoomSnap=0,  # no tiles: any scale is sharp, and the city fills the room there is
        zoomDelta=0.5,
        minZoom=9,
        maxZoom=19,
    )
    # On the instance: folium's add_js_link would change every map in the process.
    drawing.default_js, drawing.default_css = list(_SCRIPTS), list(_STYLES)
    drawing._id = "wards"  # noqa: SLF001 - a fixed name makes the page the same each time
    drawing.add_child(Start())  # type: ignore[no-untyped-call]  # branca has no types
    return _guarded(drawing.get_root().render())


def _guarded(html: str) -> str:
    """Return ``html`` with a policy under which only our files and these inline parts run."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for tag, content in _INLINE.findall(html):
        digest = b64encode(sha256(content.encode()).digest()).decode()
        hashes[tag].append(f"'sha256-{digest}'")
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src app: {' '.join(hashes['script'])}",
            f"style-src app: {' '.join(hashes['style'])}",
            "img-src app: data:",
            "connect-src app:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}"/>'
    return html.replace("<head>", f"<head>\n{meta}", 1)
