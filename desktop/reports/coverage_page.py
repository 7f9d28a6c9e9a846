"""The coverage of the wards as one HTML file that opens without a network.

Leaflet is written into the file, there is no background map, and a policy in the file forbids
every request. It holds aggregates only, and the same figures as a table.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from desktop.domain.aggregate import Figure
from desktop.domain.coverage import ValueState
from desktop.i18n import language, translate
from desktop.paths import resources_folder
from desktop.reports import legend, wording
from desktop.reports.drawings import PATTERNS, Shading, shade
from desktop.reports.features import WardBorders
from desktop.reports.files import whole_file
from desktop.reports.texts import plain

Document = Mapping[str, Any]


def write_page(
    document: Document, borders: WardBorders | None, out: Path, *, title: str, period: str
) -> Path:
    """Write the figures of a coverage document as a page with a map and a table.

    Args:
        document: As :func:`desktop.services.coverage.coverage_document` gives it.
        title: The measure in words.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_text(_page(document, borders, title, period), encoding="utf-8", newline="\n")
    return out


def _page(document: Document, borders: WardBorders | None, title: str, period: str) -> str:
    from maps.assets import leaflet_folder

    folder = resources_folder() / "reports"
    style = (leaflet_folder() / "leaflet.css").read_text("utf-8")
    style += (folder / "coverage.css").read_text("utf-8")
    figures = {item["code"]: _figure(item) for item in document["items"]}
    shading = shade(figures)
    data = json.dumps(_features(document, borders, shading), ensure_ascii=True).replace(
        "<", "\\u003c"
    )
    scripts = [
        _without_map((leaflet_folder() / "leaflet.js").read_text("utf-8")),
        f"const wards = {data};\n" + (folder / "coverage.js").read_text("utf-8"),
    ]
    words = {
        "lang": language(),
        "policy": _policy(style, scripts),
        "title": escape(title),
        "period": escape(period),
        "style": style,
        "patterns": PATTERNS,
        "map_name": escape(translate("report", "Map of the wards")),
        "legend": "".join(_legend(shading, figures)),
        "rows": "".join(_rows(document)),
        "ward": escape(wording.breakdown("ward")),
        "unit": escape(str(document["unit"])),
        "notes": "".join(f"<p>{escape(note)}</p>" for note in _notes(document, borders)),
        "scripts": "".join(f"<script>{script}</script>" for script in scripts),
    }
    page = (folder / "coverage.html").read_text("utf-8")
    for name, text in words.items():
        page = page.replace(f"{{{{ {name} }}}}", text)
    return page


def _features(
    document: Document, borders: WardBorders | None, shading: Shading
) -> Mapping[str, Any]:
    items = {item["code"]: item for item in document["items"]}
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": area.geometry,
                "properties": {
                    "name": plain(area.name),
                    "text": wording.shown(_figure(items[area.code])),
                    "fill": shading.fills[area.code],
                    "label": "ward dark" if area.code in shading.dark else "ward",
                },
            }
            for area in (borders.areas if borders else ())
            if area.geometry and area.code in items
        ],
    }


def _figure(item: Mapping[str, Any]) -> Figure:
    return Figure(item["value"], ValueState(item["state"]))


def _legend(shading: Shading, figures: Mapping[str, Figure]) -> Iterator[str]:
    """Yield the entries of the legend; a policy forbids styles, but a drawing has its fill."""
    for key in legend.keys(shading, figures):
        yield (
            f'<li><svg width="22" height="13" aria-hidden="true"><rect width="22" height="13" '
            f'fill="{key.fill}"/></svg>{escape(key.text)}</li>'
        )


def _rows(document: Document) -> Sequence[str]:
    return [
        f'<tr><th scope="row">{escape(plain(item["name"]))}</th>'
        f"<td>{escape(wording.shown(_figure(item)))}</td></tr>"
        for item in document["items"]
    ]


def _notes(document: Document, borders: WardBorders | None) -> Sequence[str]:
    notes = [
        f"{wording.HIDDEN} {wording.hidden_note(document['threshold'])}",
        translate("report", "Source: {source}").format(source=document["source"]),
    ]
    if borders is not None:
        drawn = f" ({wording.schematic_notice()})" if borders.schematic else ""
        notes.append(f"{wording.borders()}: {plain(borders.source)}{drawn}")
    return notes


def _policy(style: str, scripts: Sequence[str]) -> str:
    """Return a policy under which nothing but these inline parts runs, and nothing is fetched."""
    hashes = " ".join(map(_hash, scripts))
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _without_map(script: str) -> str:
    """Return ``script`` without the address of its source map, which browsers would fetch."""
    return "\n".join(line for line in script.splitlines() if "sourceMappingURL" not in line)
