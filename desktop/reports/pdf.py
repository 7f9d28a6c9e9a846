"""Summaries as a tagged PDF (PDF/UA-1) that screen readers can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.summary import VisitSummary
from desktop.i18n import language, translate
from desktop.reports import legend, wording
from desktop.reports.drawings import MOST_BARS_NAMED, bar_chart, shade, ward_map
from desktop.reports.features import WardBorders, facts_of
from desktop.reports.files import Report, whole_file
from desktop.reports.tagged import tagged_pdf
from desktop.reports.texts import printable
from desktop.words.formats import SHORT_MONTHS

MOST_MONTHS = 12
"""More columns than this do not fit on the page; the months have their own table anyway."""


def write_summary(
    summary: VisitSummary, borders: WardBorders | None, out: Path, *, report: Report
) -> Path:
    """Write a summary with the map of the wards, a chart, all tables and an explanation.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    report(0, 3)
    with whole_file(out) as draft:
        data = _document(summary, borders)
        report(1, 3)
        written = tagged_pdf("summary", data, made_at=summary.version.made_at)
        report(2, 3)
        draft.write_bytes(written)
    report(3, 3)
    return out


def _document(summary: VisitSummary, borders: WardBorders | None) -> Mapping[str, Any]:
    subject = summary.subject
    return {
        "lang": language(),
        "title": wording.title(),
        "period": wording.period_text(subject.period),
        "filters": [printable(w) for w in wording.filter_words(subject.filter, subject.ward_names)],
        "sign": wording.HIDDEN,
        "totals": [
            {"label": wording.heading(name), "value": wording.shown(one)}
            for name, one in zip(wording.MEASURES, wording.figures_of(summary.total), strict=True)
        ],
        "map": _map(summary, borders) if borders else None,
        "tables": list(_tables(summary)),
        "notes-title": translate("report", "How to read these figures"),
        "notes": [
            [printable(subject), printable(text)] for subject, text in wording.explanation(summary)
        ],
    }


def _map(summary: VisitSummary, borders: WardBorders) -> Mapping[str, str]:
    figures = {row.code: row.visits for row in summary.rows["ward"]}
    shading = shade(figures)
    labels = {code: wording.shown(one) for code, one in figures.items()}
    caption = ": ".join(next(facts_of((), borders)))
    return {
        "title": translate("report", "Visits per ward"),
        "svg": ward_map(borders.areas, shading, labels, list(legend.keys(shading, figures))),
        "alt": translate(
            "report", "Map of the wards, coloured by number of visits. {values}"
        ).format(values=_in_words(summary, "ward")),
        "caption": caption,
    }


def _tables(summary: VisitSummary) -> Iterator[Mapping[str, Any]]:
    for name in wording.BREAKDOWNS:
        rows = summary.rows[name]
        adds_up = name not in {"theme", "goal"}
        yield {
            "title": wording.breakdown_title(name),
            "chart": _months(summary) if name == "month" else None,
            "headings": [wording.breakdown(name), *map(wording.heading, wording.MEASURES)],
            "rows": [
                [
                    printable(wording.row_name(summary, name, row.code)),
                    *_shown(wording.figures_of(row)),
                ]
                for row in rows
            ],
            "total": [wording.total_name(), *_shown(wording.figures_of(summary.total))]
            if adds_up
            else None,
            "note": "" if adds_up else wording.loose_note(),
        }
        if name == "month" and 1 < len(rows) <= MOST_MONTHS:
            yield _grid(summary)


def _grid(summary: VisitSummary) -> Mapping[str, Any]:
    subject, grid = summary.subject, summary.grid
    margins = zip(subject.ward_names.values(), grid.cells, grid.rows.cells, strict=True)
    return {
        "title": translate("report", "Visits per ward and month"),
        "chart": None,
        "headings": [
            wording.breakdown("ward"),
            *map(_short_month, subject.months),
            wording.total_name(),
        ],
        "rows": [
            [printable(name), *_shown(cells), *_shown([total])] for name, cells, total in margins
        ],
        "total": [wording.total_name(), *_shown(grid.columns.cells), *_shown([grid.rows.total])],
        "note": "",
    }


def _months(summary: VisitSummary) -> Mapping[str, str] | None:
    rows = summary.rows["month"]
    if len(rows) < 2:  # noqa: PLR2004 - one bar compares nothing
        return None
    shortened = _short_month if len(rows) <= MOST_BARS_NAMED else _year_in_january
    bars = [(shortened(row.code), row.visits, wording.shown(row.visits)) for row in rows]
    alt = translate("report", "Bar chart of the visits per month. {values}")
    return {"svg": bar_chart(bars), "alt": alt.format(values=_in_words(summary, "month"))}


def _in_words(summary: VisitSummary, name: str) -> str:
    return "; ".join(
        f"{printable(wording.row_name(summary, name, row.code))}: {wording.shown(row.visits)}"
        for row in summary.rows[name]
    )


def _short_month(code: str) -> str:
    months = SHORT_MONTHS.get(language(), SHORT_MONTHS["en"])
    return months[int(code[5:]) - 1]


def _year_in_january(code: str) -> str:
    return code[:4] if code.endswith("-01") else ""


def _shown(figures: Sequence[Figure]) -> list[str]:
    return [wording.shown(one) for one in figures]
