"""Where the page's scripts and styles are on this computer. Nothing comes from a network."""

from __future__ import annotations

from pathlib import Path

SCRIPTS = ("drawing.js", "points.js", "areas.js", "pane.js", "legend.js", "map.js")
OWN_FILES = ("map.css", *SCRIPTS)
"""Our own, in the order in which the page loads them; in ``resources/map``."""


def leaflet_folder() -> Path:
    """Return the folder with ``leaflet.js``, from the package ``xstatic-leaflet``."""
    from xstatic.pkg import leaflet

    return Path(leaflet.BASE_DIR)


def own_files(resources: Path) -> dict[str, bytes]:
    """Return our own scripts and styles by name.

    Args:
        resources: The folder ``resources`` of the program.
    """
    return {name: (resources / "map" / name).read_bytes() for name in OWN_FILES}
