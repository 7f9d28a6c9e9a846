"""Coverage as one HTML file that opens without a network.

Folium makes the maps, Leaflet is written into the file, there is no background map, and a
policy in the file forbids every request. It holds aggregates only, and the same figures as a
table.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import AreaValue, ValueState
from desktop.i18n import language, translate
from desktop.paths import resources_folder
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.coverage_maps import PLAIN, Look, Panel, panels
from desktop.reports.drawings import PATTERNS
from desktop.reports.files import whole_file
from desktop.reports.handout import Handout
from desktop.reports.texts import plain
from desktop.words.labels import label
from maps.painting import Key

_IMAGE = re.compile(r"url\(images/[^)]*\)")
"""Files beside Leaflet's own, for parts of it that this page does not have."""
_HOLE = re.compile(r"\{\{ (\w+) \}\}")


def write_page(handout: Handout, out: Path, *, look: Look = PLAIN) -> Path:
    """Write the measure that was asked for as a page with a map (or two) and a table.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
        ValueError: There are more fixed limits than tints.
    """
    with whole_file(out) as draft:
        draft.write_text(_page(handout, look), encoding="utf-8", newline="\n")
    return out


def _page(handout: Handout, look: Look) -> str:
    from maps.assets import leaflet_folder

    folder, answer = resources_folder() / "reports", handout.answer
    style = _IMAGE.sub("none", (leaflet_folder() / "leaflet.css").read_text("utf-8"))
    style += (folder / "coverage.css").read_text("utf-8")
    maps = panels(handout, look)
    figures, scripts = _maps(handout, maps)
    scripts = [_without_map((leaflet_folder() / "leaflet.js").read_text("utf-8")), *scripts]
    return _filled(
        (folder / "coverage.html").read_text("utf-8"),
        {
            "lang": language(),
            "theme": look.theme,
            "policy": _policy(style, scripts),
            "title": escape(words.title(answer)),
            "period": escape(words.period(handout.question)),
            "filters": escape(" · ".join(words.filters(handout.question.only))),
            "style": style,
            "patterns": PATTERNS,
            "figures": figures,
            "legend_title": escape(words.heading(answer)),
            "legend": "".join(map(_legend, _keys(maps))),
            "table": _table(handout),
            "facts": "".join(
                f"<dt>{escape(plain(name))}</dt><dd>{escape(plain(text))}</dd>"
                for name, text in words.facts(handout)
            ),
            "scripts": "".join(f"<script>{script}</script>" for script in scripts),
        },
    )


def _maps(handout: Handout, maps: Sequence[Panel]) -> tuple[str, list[str]]:
    """Return the maps as HTML, and the scripts that draw them; nothing without borders."""
    if handout.borders is None:
        return "", []
    data = {
        "maps": {panel.name: _features(handout, panel) for panel in maps},
        "outlines": [_outline(area) for area in handout.outlines if area.geometry],
        "words": {
            "in": translate("report", "Zoom in"),
            "out": translate("report", "Zoom out"),
        },
    }
    drawn = [_folium_map(panel.name) for panel in maps]
    own = (resources_folder() / "reports" / "coverage.js").read_text("utf-8")
    scripts = [script for _, script in drawn]
    figures = [_figure(handout, panel, html) for panel, (html, _) in zip(maps, drawn, strict=True)]
    return "".join(figures), [*scripts, f"const coverage = {_safe_json(data)};\n{own}"]


def _folium_map(name: str) -> tuple[str, str]:
    """Return the place of a map in the page and the script that puts Leaflet there."""
    import folium

    drawing = folium.Map(
        location=(51.0259, 4.4776), tiles=None, zoom_control=False, attributionControl=False,
        zoomSnap=0.25,
    )  # fmt: skip
    # On the instance: folium would name addresses on the internet, and this page has none.
    drawing.default_js, drawing.default_css = [], []
    drawing._id = name  # noqa: SLF001 - a fixed name gives the same file each time
    root = drawing.get_root()
    root.render()
    return root.html.render(), root.script.render()  # type: ignore[attr-defined]


def _figure(handout: Handout, panel: Panel, html: str) -> str:
    named = f"{words.title(handout.answer)}, {panel.title or words.period(handout.question)}"
    title = f"<h2>{escape(panel.title)}</h2>" if panel.title else ""
    return f'<section class="map" data-name="{escape(named)}">{title}{html}</section>'


def _features(handout: Handout, panel: Panel) -> Mapping[str, Any]:
    areas = handout.borders.areas if handout.borders else ()
    painted = panel.painting.areas
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": area.geometry,
                "properties": {
                    "name": plain(area.name),
                    "text": painted[area.code].text,
                    "fill": _fill(painted[area.code].fill),
                    "always": not handout.by_sector,
                },
            }
            for area in areas
            if area.geometry and area.code in painted
        ],
    }


def _outline(area: Area) -> Mapping[str, Any]:
    return {"type": "Feature", "geometry": area.geometry, "properties": {"name": plain(area.name)}}


def _keys(maps: Sequence[Panel]) -> Sequence[Key]:
    """Return the legend of all maps: the classes they share, and every pattern of any."""
    classes = maps[0].painting.classes
    return (*classes, *dict.fromkeys(key for each in maps for key in each.painting.patterns))


def _legend(key: Key) -> str:
    """Return an entry of the legend; a policy forbids styles, but a drawing has its fill."""
    return (
        f'<li><svg width="22" height="13" aria-hidden="true"><rect width="22" height="13" '
        f'fill="{_fill(key.fill)}"/></svg>{escape(key.label)}</li>'
    )


def _fill(fill: str) -> str:
    """Return a colour, or the pattern of that name in the page."""
    return fill if fill.startswith("#") else f"url(#{fill})"


def _table(handout: Handout) -> str:
    answer = handout.answer
    caption = f"{words.heading(answer)} · {words.period(handout.question)}"
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in _headings(handout))
    body = "".join(_row(handout, area) for area in answer.areas)
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{body}</tbody><tfoot>{_row(handout, answer.total)}</tfoot></table>"
    )


def _headings(handout: Handout) -> Iterator[str]:
    question = handout.question
    yield label(question.level)
    if handout.by_sector:
        yield wording.breakdown("ward")
    if question.against is None:
        yield words.heading(handout.answer)
        return
    yield wording.period_text(question.against)
    yield wording.period_text(question.period)
    yield translate("report", "Change")


def _row(handout: Handout, area: AreaValue) -> str:
    parent = f'<td class="name">{escape(words.ward_of(handout, area))}</td>'
    name = f'<th scope="row">{escape(words.area_name(area))}</th>'
    cells = [_cell(words.now(area), wording.shown(words.now(area)))]
    if handout.compares:
        cells.insert(0, _cell(words.before(area), wording.shown(words.before(area))))
        cells.append(_cell(words.change(area), words.change_shown(area)))
    return f"<tr>{name}{parent if handout.by_sector else ''}{''.join(cells)}</tr>"


def _cell(one: Figure, text: str) -> str:
    """Return a cell; a screen reader is told that a figure is hidden, not that it is a star."""
    if one.state is ValueState.SUPPRESSED:
        said = escape(translate("report", "hidden"))
        return f'<td><span aria-hidden="true">{escape(text)}</span><i>{said}</i></td>'
    return f"<td>{escape(text)}</td>"


def _filled(page: str, texts: Mapping[str, str]) -> str:
    """Return ``page`` with its holes filled in one go: a text may look like a hole itself."""
    return _HOLE.sub(lambda hole: texts[hole[1]], page)


def _safe_json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")


def _policy(style: str, scripts: Sequence[str]) -> str:
    """Return a policy under which nothing but these inline parts runs, and nothing is fetched."""
    hashes = " ".join(map(_hash, scripts)) or "'none'"
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _without_map(script: str) -> str:
    """Return ``script`` without the address of its source map, which browsers would fetch."""
    return "\n".join(line for line in script.splitlines() if "sourceMappingURL" not in line)
