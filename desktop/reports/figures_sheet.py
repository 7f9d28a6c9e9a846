"""A publication on paper and as a sheet: maps of the wards, one table, and how to read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from desktop.domain.area import Area
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.published import MEASURES, Line, Published, PublishedFigures
from desktop.i18n import language, translate
from desktop.reports import wording
from desktop.reports.coverage_picture import FONT
from desktop.reports.delimited import write_together
from desktop.reports.files import whole_file
from desktop.reports.tagged import write_tagged
from desktop.reports.texts import cell, printable
from desktop.reports.workbook import open_book
from desktop.words.formats import day_span, number
from desktop.words.published import (
    figure_text,
    hidden_note,
    legend_words,
    measure_head,
    measure_name,
    measure_note,
    painted,
    publication_title,
)

DRAWN = (Published.VISITS, Published.REACHED, Published.REACHED_NEW, Published.REFERRALS)
"""What has a map of its own on paper: places are few, and stand in the table."""
_WIDE = 900.0


def write_csv(lines: Sequence[Line], out: Path) -> Path:
    """Write one row a ward; hidden figures say so.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    rows = [[translate("published", "Ward"), *map(measure_name, MEASURES)]]
    rows += [[line.name, *_texts(line)] for line in lines]
    write_together({out: rows})
    return out


def write_xlsx(published: PublishedFigures, lines: Sequence[Line], out: Path) -> Path:
    """Write one row a ward as numbers, and how to read them on a second sheet.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    heads = [translate("published", "Ward"), *map(measure_name, MEASURES)]
    with whole_file(out) as draft, open_book(draft, title=publication_title(published)) as book:
        sheet = book.sheet(translate("published", "Figures"), landscape=True)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, len(MEASURES), 16)
        for row, line in enumerate(lines, start=1):
            sheet.write_string(row, 0, cell(line.name))
            for column, measure in enumerate(MEASURES, start=1):
                book.write_figure(sheet, (row, column), Figure(*line.values[measure]))
        book.add_table(sheet, "Cijfers", heads, top=0, rows=len(lines))
        book.explain(translate("published", "How to read these figures"), iter(_facts(published)))
    return out


def write_pdf(
    published: PublishedFigures,
    lines: Sequence[Line],
    out: Path,
    *,
    borders: Sequence[Area],
    made_at: datetime,
) -> Path:
    """Write the maps, the table of the same figures and how to read them, as PDF/UA-1.

    Args:
        borders: Of the wards; without any there are no maps.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    city, *wards = lines
    days = day_span(published.period.first, published.period.last)
    data = {
        "lang": language(),
        "sign": wording.HIDDEN,
        "names": 1,
        "maps": [_map(measure, wards, borders) for measure in DRAWN] if borders else [],
        "title": translate("published", "Figures"),
        "period": f"{publication_title(published)} · {days}",
        "filters": [],
        "headings": [translate("published", "Ward"), *map(measure_head, MEASURES)],
        "rows": [[line.name, *_texts(line)] for line in wards],
        "total": [city.name, *_texts(city)],
        "notes-title": translate("published", "How to read these figures"),
        "notes": [[subject, body] for subject, body in _facts(published)],
    }
    return write_tagged("coverage", data, out, made_at=made_at)


def _map(measure: Published, wards: Sequence[Line], borders: Sequence[Area]) -> Mapping[str, str]:
    from maps.drawing import SheetWords, map_svg
    from maps.painting import paint

    painting = paint(
        painted(measure, wards), legend_words(measure), number, theme="light", has_figures=True
    )
    around = SheetWords(title=printable(measure_name(measure)))
    said = "; ".join(f"{line.name}: {figure_text(*line.values[measure])}" for line in wards)
    alt = translate("report", "Map of the areas, coloured by {measure}. {values}")
    return {
        "svg": map_svg(borders, painting, around, width=_WIDE, font=FONT),
        "alt": alt.format(measure=measure_name(measure), values=said),
    }


def _texts(line: Line) -> list[str]:
    return [figure_text(*line.values[measure]) for measure in MEASURES]


def _facts(published: PublishedFigures) -> list[tuple[str, str]]:
    return [
        (translate("published", "What is hidden"), hidden_note(published)),
        *((measure_name(each), measure_note(each)) for each in MEASURES),
    ]
