"""The drawing of the network on paper: SVG, PNG, and a tagged PDF with the same as tables.

Nothing passes the screen: it is drawn anew, so it is sharp at any size and on light paper.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import escape
from math import hypot
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from desktop.domain.network.fabric import Link
from desktop.i18n import language, translate
from desktop.paths import resources_folder
from desktop.reports import fabric_sheet as words
from desktop.reports.fabric_data import standing, tie_cells, tie_headings
from desktop.reports.fabric_sheet import Sheet
from desktop.reports.files import Report, whole_file
from desktop.reports.texts import plain, printable
from desktop.words.fabric import tie_style_name
from desktop.words.formats import number, numeric_day

FONT = "Libertinus Serif"
DOTS = 200
INK, MUTED, PAPER = "#1E2426", "#5A6468", "#FFFFFF"
MATERIAL, KNOWLEDGE, CITY = "#B3261E", "#1A6B43", "#0B5F66"
WIDE = 1000.0
MOST_TIES_LISTED = 400
_HEAD, _FOOT, _MARGIN = 78.0, 86.0, 70.0
_WIDEST_UNIT = 110.0
_BEND = 0.14
_SIZES = (4.0, 5.5, 8.0, 11.0)
_FEW = 40
_Box = tuple[float, float, float, float]


def write_svg(sheet: Sheet, out: Path) -> Path:
    """Write the drawing, with its text as text.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_text(svg(sheet), encoding="utf-8", newline="\n")
    return out


def write_png(sheet: Sheet, out: Path, *, report: Report) -> Path:
    """Write the drawing as a picture of :data:`DOTS` dots an inch; see :func:`write_svg`."""
    data = {"svg": svg(sheet, fits_font=True), "lang": language()}
    return _write(out, "picture", data, report=report, format="png", ppi=DOTS)


def write_pdf(sheet: Sheet, out: Path, *, report: Report) -> Path:
    """Write the drawing, its organisations and ties, and how to read them."""
    stamp = int(sheet.made_at.timestamp())
    return _write(
        *(out, "fabric", _document(sheet)),
        report=report,
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=stamp,
    )


def svg(sheet: Sheet, *, fits_font: bool = False, bare: bool = False) -> str:
    """Return the drawing.

    Args:
        fits_font: Write names in letters that the font of our PDFs has.
        bare: Leave out title and source, which stand elsewhere on the page.
    """
    paper = _Paper.of(sheet, bare=bare)
    fit = printable if fits_font else plain
    parts = [f'<rect width="{WIDE:g}" height="{paper.height:.0f}" fill="{PAPER}"/>']
    if not bare:
        parts += _title(sheet, fit)
    parts += _lines(sheet, paper)
    parts += _spots(sheet, paper)
    parts += _names(sheet, paper, fit)
    parts += _legend(paper.height - _FOOT + 24)
    if not bare:
        parts.append(_text(20, paper.height - 12, fit(words.source(sheet)), size=11, fill=MUTED))
    alt = escape(fit(f"{words.title(sheet)}. {words.period(sheet)}."), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{alt}" '
        f'viewBox="0 0 {WIDE:g} {paper.height:.0f}" width="{WIDE:g}" '
        f'height="{paper.height:.0f}">{"".join(parts)}</svg>'
    )


class _Paper(NamedTuple):
    """From the places of the layout to the sheet."""

    scale: float
    left: float
    top: float
    height: float
    places: Mapping[UUID, tuple[float, float]]

    @classmethod
    def of(cls, sheet: Sheet, *, bare: bool) -> _Paper:
        places = {key: sheet.places[key] for key in sheet.seen.nodes if key in sheet.places}
        xs = [x for x, _y in places.values()] or [0.0]
        ys = [y for _x, y in places.values()] or [0.0]
        wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys)
        scale = min((WIDE - 2 * _MARGIN) / wide, _WIDEST_UNIT)
        head = 20.0 if bare else _HEAD
        left = (WIDE - wide * scale) / 2 - min(xs) * scale
        top = head + _MARGIN / 2 - min(ys) * scale
        return cls(scale, left, top, head + high * scale + _MARGIN + _FOOT, places)

    def at(self, key: UUID) -> tuple[float, float]:
        x, y = self.places[key]
        return self.left + x * self.scale, self.top + y * self.scale

    @property
    def is_crowded(self) -> bool:
        return self.scale < 24  # noqa: PLR2004 - pixels between two neighbours


def _lines(sheet: Sheet, paper: _Paper) -> Iterator[str]:
    for link in sorted(sheet.seen.links, key=lambda link: not link.is_material):
        if link.from_id in paper.places and link.to_id in paper.places:
            yield _line(sheet, paper, link)


def _line(sheet: Sheet, paper: _Paper, link: Link) -> str:
    first, last = sorted((link.from_id, link.to_id))
    (x, y), (u, v) = paper.at(first), paper.at(last)
    bend = 0.0 if link.is_material else _BEND
    middle = ((x + u) / 2 - (v - y) * bend, (y + v) / 2 + (u - x) * bend)
    colour = MATERIAL if link.is_material else KNOWLEDGE
    width = (2.2 if link.is_material else 1.2) * (0.4 if paper.is_crowded else 1)
    dashes = ' stroke-dasharray="7 5"' if link.is_occasional else ""
    faint = ' stroke-opacity="0.5"' if paper.is_crowded else ""
    way = f"M{x:.1f},{y:.1f} Q{middle[0]:.1f},{middle[1]:.1f} {u:.1f},{v:.1f}"
    drawn = (
        f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{width:.2f}"{dashes}{faint}/>'
    )
    if paper.is_crowded:
        return drawn
    ends = [link.to_id, *([link.from_id] if link.mutual else ())]
    return drawn + "".join(
        _arrow(middle, paper.at(end), _radius(sheet, end) + 2, filled=link.is_material)
        for end in ends
    )


def _arrow(tail: tuple[float, float], tip: tuple[float, float], gap: float, *, filled: bool) -> str:
    across, down = tip[0] - tail[0], tip[1] - tail[1]
    far = hypot(across, down) or 1.0
    across, down = across / far, down / far
    x, y = tip[0] - across * gap, tip[1] - down * gap
    back = (x - across * 10, y - down * 10)
    points = (
        f"{back[0] - down * 4.5:.1f},{back[1] + across * 4.5:.1f} {x:.1f},{y:.1f} "
        f"{back[0] + down * 4.5:.1f},{back[1] - across * 4.5:.1f}"
    )
    if filled:
        return f'<polygon points="{points}" fill="{MATERIAL}"/>'
    return f'<polyline points="{points}" fill="none" stroke="{KNOWLEDGE}" stroke-width="1.3"/>'


def _radius(sheet: Sheet, key: UUID) -> float:
    partners = len(sheet.partners.get(key, ()))
    return _SIZES[sum(partners >= least for least in (1, 4, 12))]


def _spots(sheet: Sheet, paper: _Paper) -> Iterator[str]:
    shrink = max(0.35, min(1.0, paper.scale / 24))
    for key in paper.places:
        x, y = paper.at(key)
        radius = _radius(sheet, key) * shrink
        if sheet.seen.nodes[key].is_city:
            side = 2 * radius
            yield (
                f'<rect x="{x - radius:.1f}" y="{y - radius:.1f}" width="{side:.1f}" '
                f'height="{side:.1f}" fill="{CITY}"/>'
            )
        else:
            fill = INK if sheet.partners.get(key) else MUTED
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"/>'


def _names(sheet: Sheet, paper: _Paper, fit: Any) -> Iterator[str]:
    """Yield names below or above, those with most partners first, where no other stands.

    Of a few, every one is written: nobody can zoom in on paper.
    """
    taken: list[_Box] = []
    order = sorted(paper.places, key=lambda key: -len(sheet.partners.get(key, ())))
    for key in order:
        x, y = paper.at(key)
        name, radius = fit(sheet.seen.nodes[key].name), _radius(sheet, key)
        half, below, above = 3.1 * len(name), y + radius + 13, y - radius - 5
        boxes = ((at, (x - half, at - 10, x + half, at + 3)) for at in (below, above))
        free = (at for at, box in boxes if _take(taken, box))
        line = next(free, below if len(paper.places) <= _FEW else None)
        if line is not None:
            yield _text(x, line, name, size=11.5, anchor="middle", halo=True)


def _take(taken: list[_Box], box: _Box) -> bool:
    is_free = not any(_overlap(box, other) for other in taken)
    if is_free:
        taken.append(box)
    return is_free


def _overlap(one: _Box, other: _Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _title(sheet: Sheet, fit: Any) -> Iterator[str]:
    yield _text(20, 32, fit(words.title(sheet)), size=22, fill=CITY, bold=True)
    below = " · ".join([words.period(sheet), *words.filters(sheet)])
    yield _text(20, 54, fit(below), size=13, fill=MUTED)


def _legend(top: float) -> Iterator[str]:
    for at, (material, occasional) in enumerate(
        ((True, False), (True, True), (False, False), (False, True))
    ):
        x, y = 20 + 490 * (at % 2), top + 20 * (at // 2)
        colour, bend = (MATERIAL, 0) if material else (KNOWLEDGE, -8)
        dashes = ' stroke-dasharray="7 5"' if occasional else ""
        width = 2.2 if material else 1.2
        yield (
            f'<path d="M{x},{y} Q{x + 22},{y + bend} {x + 44},{y}" fill="none" '
            f'stroke="{colour}" stroke-width="{width}"{dashes}/>'
        )
        yield _arrow((x, y + bend), (x + 46, y), 0, filled=material)
        name = tie_style_name(is_material=material, is_occasional=occasional)
        yield _text(x + 54, y + 4, plain(name), size=11.5)


def _text(
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    fill: str = INK,
    anchor: str = "start",
    bold: bool = False,
    halo: bool = False,
) -> str:
    look = f'font-family="{FONT}, serif" font-size="{size}" text-anchor="{anchor}"'
    weight = ' font-weight="bold"' if bold else ""
    place, said = f'x="{x:.1f}" y="{y:.1f}"', escape(text)
    under = (
        f'<text {place} {look} fill="{PAPER}" stroke="{PAPER}" stroke-width="3" '
        f'stroke-linejoin="round">{said}</text>'
        if halo
        else ""
    )
    return f'{under}<text {place} {look}{weight} fill="{fill}">{said}</text>'


def _document(sheet: Sheet) -> Mapping[str, Any]:
    listed = sheet.seen.links if len(sheet.seen.links) <= MOST_TIES_LISTED else ()
    tables = [
        _table(translate("fabric", "Organisations"), *standing(sheet)),
    ]
    if listed:
        rows = [tie_cells(sheet, link) for link in listed]
        tables.append(_table(translate("fabric", "Ties"), tie_headings(), rows))
    return {
        "lang": language(),
        "title": printable(words.title(sheet)),
        "period": printable(words.period(sheet)),
        "filters": [printable(each) for each in words.filters(sheet)],
        "svg": svg(sheet, fits_font=True, bare=True),
        "alt": printable(
            translate("fabric", "Drawing of the ties; the tables below say the same.")
        ),
        "tables": tables,
        "notes-title": translate("report", "How to read these figures"),
        "notes": [[printable(one), printable(two)] for one, two in words.facts(sheet)],
    }


def _table(name: str, headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> Mapping[str, Any]:
    return {
        "title": name,
        "headings": list(headings),
        "rows": [[printable(_told(cell)) for cell in row] for row in rows],
    }


def _told(cell: Any) -> str:
    if isinstance(cell, date):
        return numeric_day(cell)
    if isinstance(cell, float):
        return number(cell)
    return "" if cell is None else str(cell)


def _write(
    out: Path, template: str, data: Mapping[str, Any], *, report: Report, **settings: Any
) -> Path:
    import typst

    report(0, 2)
    with whole_file(out) as draft:
        source = (resources_folder() / "reports" / f"{template}.typ").read_bytes()
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        written = typst.compile(source, ignore_system_fonts=True, sys_inputs=inputs, **settings)
        report(1, 2)
        draft.write_bytes(written)
    report(2, 2)
    return out
