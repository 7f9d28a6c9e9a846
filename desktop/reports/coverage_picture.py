"""The view of a map on paper: SVG, PNG, and a tagged PDF (PDF/UA-1) with the same as a table.

Nothing passes the screen: the drawing is made anew, so it is sharp at any size and holds no
more than a handout does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.domain.area import Area
from desktop.domain.figures.coverage import AreaValue
from desktop.i18n import language, translate
from desktop.paths import resources_folder
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.coverage_maps import PLAIN, Look, Panel, in_words, panels
from desktop.reports.files import Report, whole_file
from desktop.reports.handout import Handout
from desktop.reports.texts import in_letters, plain, printable
from desktop.words.labels import label

FONT = "Libertinus Serif"
"""The one inside typst, for the files that it makes: the same picture on every computer."""
DOTS = 200
"""Dots an inch of a PNG: fine enough to print on A4."""
_WIDE, _WIDE_ON_A4 = 1000.0, 900.0
"""Widths of a drawing: on A4 the letters of a wide one would be too small to read."""
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')


def write_svg(handout: Handout, out: Path, *, look: Look = PLAIN) -> Path:
    """Write the drawing, with its text as text.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
        ValueError: There are more limits than tints.
    """
    drawing = _beside([_drawn(handout, panel) for panel in panels(handout, _on_paper(look))])
    with whole_file(out) as draft:
        draft.write_text(drawing, encoding="utf-8", newline="\n")
    return out


def write_png(handout: Handout, out: Path, *, look: Look = PLAIN, report: Report) -> Path:
    """Write the drawing as a picture of :data:`DOTS` dots an inch.

    Raises:
        FileNotWritten, ValueError: See :func:`write_svg`.
    """
    drawn = [_drawn(handout, panel, font=FONT) for panel in panels(handout, _on_paper(look))]
    data = {"svg": _beside(drawn), "lang": language()}
    return _write(out, "picture", data, report=report, format="png", ppi=DOTS)


def write_pdf(
    handout: Handout, out: Path, *, look: Look = PLAIN, made_at: datetime, report: Report
) -> Path:
    """Write the drawing, the table of the same figures and how to read them.

    Raises:
        FileNotWritten, ValueError: See :func:`write_svg`.
    """
    data = _document(handout, _on_paper(look))
    stamp = int(made_at.timestamp())
    return _write(
        out, "coverage", data, report=report, format="pdf", pdf_standards=["ua-1"], timestamp=stamp
    )


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


def _on_paper(look: Look) -> Look:
    """Return ``look`` for paper, which is light whatever the screen is."""
    return replace(look, theme="light")


def _drawn(handout: Handout, panel: Panel, *, font: str = "", bare: bool = False) -> str:
    """Return one map as SVG, with all that a reader needs beside it.

    Args:
        font: The only one there is; then all text is written in letters that it has.
        bare: Leave out what stands elsewhere on the page: the period, the filter, the notes.
    """
    from maps.drawing import FONTS, SheetWords, map_svg

    fit = printable if font else plain
    question = handout.question
    around = SheetWords(title=fit(panel.title if bare else words.title(handout.answer)))
    if not bare:
        around = replace(
            around,
            period=fit(panel.title or words.period(question)),
            filters=fit(" · ".join(words.filters(question.only))),
            notes=[fit(note) for note in _notes(handout)],
        )
    return map_svg(
        [replace(area, name=fit(area.name)) for area in _borders(handout)],
        panel.painting,
        around,
        outlines=[replace(area, name=fit(area.name)) for area in handout.outlines],
        width=_WIDE_ON_A4 if bare else _WIDE,
        font=font or FONTS,
    )


def _borders(handout: Handout) -> Sequence[Area]:
    return handout.borders.areas if handout.borders else ()


def _notes(handout: Handout) -> Sequence[str]:
    answer = handout.answer
    lines = [
        f"{wording.HIDDEN} {wording.hidden_note(handout.threshold)}",
        words.source_line(answer),
        answer.caveat,
    ]
    if handout.borders is not None:
        lines.append(f"{wording.borders()}: {words.borders_line(handout.borders)}")
    return [line for line in (*lines, *handout.remarks) if line]


def _beside(drawings: Sequence[str]) -> str:
    """Return drawings as one, next to each other."""
    if len(drawings) == 1:
        return drawings[0]
    sizes = [_size(drawing) for drawing in drawings]
    width, height = sum(size[0] for size in sizes), max(size[1] for size in sizes)
    lefts = [sum(size[0] for size in sizes[:index]) for index in range(len(sizes))]
    inside = (
        drawing.replace("<svg ", f'<svg x="{left:g}" ', 1)
        for drawing, left in zip(drawings, lefts, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}"><rect width="{width:g}" height="{height:g}" '
        f'fill="#FFFFFF"/>{"".join(inside)}</svg>'
    )


def _size(drawing: str) -> tuple[float, float]:
    found = _SIZE.search(drawing)
    if found is None:
        raise ValueError("a drawing without a size")
    return float(found[1]), float(found[2])


def _document(handout: Handout, look: Look) -> Mapping[str, Any]:
    """Return all that stands in a PDF."""
    answer, question = handout.answer, handout.question
    text = {
        "title": words.title(answer),
        "period": words.period(question),
        "filters": list(words.filters(question.only)),
        "headings": [label(question.level), *_headings(handout)],
        "rows": [_row(handout, area) for area in answer.areas],
        "total": _row(handout, answer.total),
        "notes-title": translate("report", "How to read these figures"),
        "notes": [[subject, body] for subject, body in words.facts(handout)],
    }
    maps = [_figure(handout, panel) for panel in (panels(handout, look) if handout.borders else ())]
    fixed = {
        "lang": language(),
        "sign": wording.HIDDEN,
        "names": 2 if handout.by_sector else 1,
        "maps": maps,
    }
    return {**fixed, **in_letters(text)}


def _figure(handout: Handout, panel: Panel) -> Mapping[str, str]:
    alt = translate("report", "Map of the areas, coloured by {measure}. {values}")
    said = alt.format(measure=words.heading(handout.answer), values=in_words(panel, handout))
    drawing = _drawn(handout, panel, font=FONT, bare=True)
    return {"svg": drawing, "alt": printable(said)}


def _headings(handout: Handout) -> Sequence[str]:
    against = handout.question.against
    parent = [wording.breakdown("ward")] if handout.by_sector else []
    if against is None:
        return [*parent, words.heading(handout.answer)]
    periods = [wording.period_text(each) for each in (against, handout.question.period)]
    return [*parent, *periods, translate("report", "Change")]


def _row(handout: Handout, area: AreaValue) -> list[str]:
    row = [words.area_name(area)]
    if handout.by_sector:
        row.append(words.ward_of(handout, area))
    if handout.compares:
        row.append(wording.shown(words.before(area)))
    row.append(wording.shown(words.now(area)))
    if handout.compares:
        row.append(words.change_shown(area))
    return row
