"""The coverage of the wards as a file: for Excel, for programs, or as a map to open anywhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.aggregate import Figure
from desktop.domain.coverage import Measure, ValueState
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports import wording
from desktop.reports.coverage_page import write_page
from desktop.reports.delimited import write_rows
from desktop.reports.files import Report, whole_file
from desktop.services.coverage import coverage_document
from desktop.services.desk import Desk
from desktop.services.exports import ward_borders
from desktop.words.labels import label

Document = Mapping[str, Any]


def export_coverage(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: frozenset[Theme] = frozenset(),
    today: date,
    out: Path,
    report: Report,
) -> Path:
    """Write one figure a ward to ``out``: a ``.csv``, ``.json`` or ``.html`` file.

    The HTML page is a map that opens without a network and holds aggregates only.

    Raises:
        InvalidEntry: Another kind of file was asked for.
        FileNotWritten: Nothing was left behind; an older file is still there.
        Cancelled: By way of ``report``; the same holds.
    """
    write = _WRITERS.get(out.suffix.lower())
    if write is None:
        raise InvalidEntry(Problem("out", "not_in_list", ", ".join(_WRITERS)))
    document = coverage_document(desk, measure, period, themes=themes, today=today)
    report(0, 1)
    write(desk, document, out)
    report(1, 1)
    return out


def _write_json(_desk: Desk, document: Document, out: Path) -> None:
    with whole_file(out) as draft:
        text = json.dumps(document, ensure_ascii=False, indent=2)
        draft.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _write_csv(_desk: Desk, document: Document, out: Path) -> None:
    first, last = _period(document)
    heading = (
        translate("report", "Code"),
        translate("report", "Ward"),
        document["unit"],
        translate("report", "State"),
        translate("report", "From"),
        translate("report", "To"),
        translate("report", "Source"),
    )
    rows = [
        (
            item["code"],
            item["name"],
            _cell(item),
            label(ValueState(item["state"])),
            first,
            last,
            document["source"],
        )
        for item in document["items"]
    ]
    write_rows([heading, *rows], out, total=len(rows), report=lambda _done, _total: None)


def _write_html(desk: Desk, document: Document, out: Path) -> None:
    title = label(Measure(document["measure"]))
    period = wording.period_text(Period(*_period(document)))
    themes = ", ".join(label(Theme(theme)) for theme in document["themes"])
    shown = f"{period} · {themes}" if themes else period
    write_page(document, ward_borders(desk), out, title=title, period=shown)


def _cell(item: Mapping[str, Any]) -> str | float:
    one = Figure(item["value"], ValueState(item["state"]))
    return wording.shown(one) if one.value is None else one.value


def _period(document: Document) -> tuple[date, date]:
    return date.fromisoformat(document["from"]), date.fromisoformat(document["to"])


_WRITERS: Mapping[str, Callable[[Desk, Document, Path], None]] = {
    ".csv": _write_csv,
    ".json": _write_json,
    ".html": _write_html,
}
