"""Coverage for the data warehouse of a city: files that programs read again and again.

Names, columns and codes are the same in every language and every edition of the program, until
:data:`SCHEMA` is raised. The same figures give the same bytes. One table has one row for each
area and measure, so that a new measure is a new row and breaks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.domain.figures.coverage import AreaValue, Coverage, Measure
from desktop.i18n import translate
from desktop.reports import coverage_document as documents
from desktop.reports import delimited, dictionary, geofiles
from desktop.reports import handout as words
from desktop.reports.coverage_features import (
    coverage_features,
    explanation,
    layer_name,
    number_fields,
)
from desktop.reports.detail import Value
from desktop.reports.dictionary import Entry
from desktop.reports.files import Report, whole_file
from desktop.reports.folders import write_json
from desktop.reports.handout import Handout
from desktop.words.labels import label

SCHEMA = 1
"""Raised when a column or code goes, is renamed, or means something else."""
WHAT = "weefsel-coverage"
LEFT_OUT = frozenset({Measure.KEY_FIGURES_PER_1000, Measure.OPEN_FOLLOW_UPS})
"""Measures of today, not of a period: published day after day, the difference between two
folders would tell of one person or one visit."""
TABLE, DICTIONARY = "coverage.csv", "dictionary.csv"

Cell = Value | float


def mark() -> Mapping[str, Any]:
    """Return what tells that a folder is one of ours."""
    return {"what": WHAT, "made_by": "Weefsel"}


def write_files(handouts: Sequence[Handout], folder: Path, *, report: Report) -> None:
    """Write all files of one day.

    Args:
        handouts: The same question for the wards, and for the sectors if there are any; each
            with all measures.
        report: Told of every step; may raise ``Cancelled``.

    Raises:
        FileNotWritten: The folder is half full now; the caller throws it away.
    """
    steps = len(handouts) + 2
    report(0, steps)
    _write_tables(handouts, folder)
    write_json(folder / "coverage.json", _document(handouts))
    write_json(folder / "schema.json", schema(handouts))
    for done, handout in enumerate(handouts, start=1):
        report(done, steps)
        _write_layer(handout, folder / f"{layer_name(handout)}.gpkg")
    report(steps - 1, steps)
    write_text(folder / "README.txt", "\n".join(_readme(handouts)))
    write_text(folder / "SHA256SUMS", "".join(_sums(folder)))
    report(steps, steps)


def root_readme() -> str:
    """Return what a person reads who opens the folder in which all days lie."""
    lines = (
        translate("report", "Presence of the network consultants: figures per area"),
        "",
        translate(
            "report",
            "Each day on which figures were published has its own folder here. The file "
            "latest.json names the newest; read it first, then the files in that folder. "
            "Folders do not change afterwards, unless a day is published again that same day.",
        ),
        "",
    )
    return "\n".join(lines)


def schema(handouts: Sequence[Handout]) -> Mapping[str, Any]:
    """Return the description of the table for programs, in the terms of Table Schema."""
    first = handouts[0]
    return {
        "version": SCHEMA,
        "path": TABLE,
        "encoding": "utf-8-sig",
        "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "header": True},
        "schema": {
            "fields": [_field(entry) for entry in _entries(first)],
            "primaryKey": ["area_code", "measure", "period_from", "period_to"],
        },
        "states": {state.value: text for state, text in dictionary.states(first.threshold)},
        "measures": [documents.measured(each) | _named(each) for each in first.answers],
        "threshold": first.threshold,
    }


def _named(answer: Coverage) -> dict[str, Any]:
    return {"name": label(answer.question.measure)}


def _field(entry: Entry) -> Mapping[str, Any]:
    field: dict[str, Any] = {
        "name": entry.name,
        "type": {"text": "string"}.get(entry.kind, entry.kind),
        "description": entry.meaning,
    }
    if entry.kind == "number":
        field["decimalChar"] = ","
    return field


def _entries(handout: Handout) -> Sequence[Entry]:
    """Return the columns of the table."""
    return (
        Entry(name="area_level", kind="text", meaning=translate("report", "ward, sector or city")),
        Entry(
            name="area_code", kind="text", meaning=translate("report", "Official code of the area")
        ),
        Entry(name="area_name", kind="text", meaning=translate("report", "Name of the area")),
        Entry(
            name="ward_code",
            kind="text",
            meaning=translate("report", "Ward in which the sector lies"),
        ),
        Entry(name="period_from", kind="date", meaning=translate("report", "First day")),
        Entry(name="period_to", kind="date", meaning=translate("report", "Last day, included")),
        Entry(name="measure", kind="text", meaning=translate("report", "What was counted")),
        Entry(
            name="value",
            kind="number",
            meaning=translate("report", "The figure; empty unless the state is value or zero"),
        ),
        Entry(name="state", kind="text", meaning=dictionary.states_in_words(handout)),
    )


def _write_tables(handouts: Sequence[Handout], folder: Path) -> None:
    first = handouts[0]
    table: list[Sequence[Cell]] = [[entry.name for entry in _entries(first)]]
    table += (row for handout in handouts for row in _rows(handout, whole_city=handout is first))
    meanings = [dictionary.headings(), *map(dictionary.row, _entries(first))]
    meanings += (
        dictionary.row(dictionary.measured(answer.question.measure.value, answer))
        for answer in first.answers
    )
    delimited.write_together({folder / TABLE: table, folder / DICTIONARY: meanings})


def _rows(handout: Handout, *, whole_city: bool) -> Iterator[Sequence[Cell]]:
    level = handout.question.level.value
    for answer in handout.answers:
        for area in answer.areas:
            yield _row(answer, area, level)
        if whole_city:
            yield _row(answer, answer.total, "city")


def _row(answer: Coverage, area: AreaValue, level: str) -> Sequence[Cell]:
    period = answer.question.period
    return (
        level,
        area.code,
        words.area_name(area),
        area.parent,
        period.first.isoformat(),
        period.last.isoformat(),
        answer.question.measure.value,
        area.value,
        area.state.value,
    )


def _document(handouts: Sequence[Handout]) -> Mapping[str, Any]:
    first = handouts[0]
    return {
        "schema_version": SCHEMA,
        **documents.asked(first.question),
        "level": [handout.question.level.value for handout in handouts],
        "threshold": first.threshold,
        "measures": [_answer(handouts, position) for position in range(len(first.answers))],
    }


def _answer(handouts: Sequence[Handout], position: int) -> Mapping[str, Any]:
    first = handouts[0].answers[position]
    measure = first.question.measure
    found: dict[str, Any] = dict(documents.measured(first))
    found["city"] = documents.item(first.question, first.total)
    for handout in handouts:
        answers = [each for each in handout.answers if each.question.measure is measure]
        found[layer_name(handout)] = [
            documents.item(answer.question, area) for answer in answers for area in answer.areas
        ]
    return found


def _write_layer(handout: Handout, out: Path) -> None:
    with geofiles.dated(handout.question.period.last):
        geofiles.write_geopackage(
            coverage_features(handout),
            out,
            name=layer_name(handout),
            facts=list(explanation(handout)),
            total=len(words.all_areas(handout)),
            report=lambda _done, _total: None,
            numbers=[*number_fields(handout)],
        )


def write_text(out: Path, text: str) -> None:
    """Write ``text`` whole or not at all."""
    with whole_file(out) as draft:
        draft.write_text(text, encoding="utf-8", newline="\n")


def _sums(folder: Path) -> Iterator[str]:
    """Yield a line a file, as ``sha256sum --check`` reads them."""
    for path in sorted(folder.iterdir()):
        yield f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n"


def _readme(handouts: Sequence[Handout]) -> Iterator[str]:
    """Yield the lines of a page that tells people what lies here."""
    first = handouts[0]
    yield translate("report", "Presence of the network consultants: figures per area")
    yield words.period(first.question)
    yield ""
    yield translate(
        "report",
        "These files hold totals only: no visits, no people, no notes. Small figures are hidden.",
    )
    yield ""
    for name, text in _contents(handouts):
        yield f"{name}: {text}"
    yield ""
    for subject, text in words.facts(first):
        yield f"{subject}: {text}"
    yield ""
    yield translate(
        "report",
        "Key figures and open follow-ups are not in here: they change by the day, and one more "
        "or less would be one person or one visit.",
    )
    yield translate(
        "report",
        "The names of files, columns and codes stay the same as long as the version in "
        "schema.json stays {version}. Do not set figures of different days side by side to see "
        "what was added: the difference could tell of one visit.",
    ).format(version=SCHEMA)
    yield ""


def _contents(handouts: Sequence[Handout]) -> Iterator[tuple[str, str]]:
    yield TABLE, translate("report", "one row for each area and measure (; and decimal comma)")
    yield "coverage.json", translate("report", "the same for programs")
    for handout in handouts:
        yield f"{layer_name(handout)}.gpkg", translate("report", "the same as a map layer (WGS84)")
    yield DICTIONARY, translate("report", "what each column and measure means")
    yield "schema.json", translate("report", "columns, types, units and version, for programs")
    yield "SHA256SUMS", translate("report", "to check that the files are whole")
