"""Crossings of two themes by ward: as rows for people, and as a CSV with its dictionary."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Crossing, CrossingTable
from desktop.i18n import translate
from desktop.reports import delimited, dictionary, wording
from desktop.reports.coverage_table import dictionary_beside
from desktop.reports.detail import Value
from desktop.reports.dictionary import Entry
from desktop.words.labels import label

Cell = Value | float


def headings() -> Sequence[str]:
    """Return the headings for people."""
    return (
        wording.breakdown("ward"),
        translate("report", "Theme"),
        translate("report", "And theme"),
        wording.heading("visits"),
        translate("report", "Places"),
        translate("report", "Networks"),
    )


def is_empty(row: Crossing) -> bool:
    """Whether nothing is there: no visits, and no place or network about both."""
    return row.visits == 0 and not row.places and not row.networks


def write_csv(table: CrossingTable, out: Path) -> Path:
    """Write every crossing, and beside it what the columns mean.

    Raises:
        FileNotWritten: Neither of the two was changed.
    """
    entries = _entries(table)
    lines: list[Sequence[Cell]] = [[entry.name for entry in entries]]
    lines += (_row(table, row) for row in table.rows)
    meanings = [dictionary.headings(), *map(dictionary.row, entries)]
    delimited.write_together({out: lines, dictionary_beside(out): meanings})
    return out


def _entries(table: CrossingTable) -> Sequence[Entry]:
    ward, one, other, visits, places, networks = headings()
    states = " ".join(
        f"{label(state)} ({state.value}): {text}"
        for state, text in dictionary.states(table.threshold)
    )
    on_file = translate("report", "On file today about both themes; empty = unknown")
    both = translate("report", "Visits that took place about both themes")
    unit = translate("report", "visits")
    return (
        Entry(
            name=translate("report", "Code"),
            kind="text",
            meaning=translate("report", "Official code of the area"),
        ),
        Entry(name=ward, kind="text", meaning=translate("report", "Name of the area")),
        Entry(name=one, kind="text", meaning=translate("report", "One of the two themes")),
        Entry(name=other, kind="text", meaning=translate("report", "The other one")),
        Entry(name=visits, kind="number", meaning=both, unit=unit, caveat=table.caveat),
        Entry(name=translate("report", "State"), kind="text", meaning=states),
        Entry(name=places, kind="number", meaning=on_file),
        Entry(name=networks, kind="number", meaning=on_file),
        Entry(
            name=translate("report", "From"), kind="date", meaning=translate("report", "First day")
        ),
        Entry(
            name=translate("report", "To"),
            kind="date",
            meaning=translate("report", "Last day, included"),
        ),
    )


def _row(table: CrossingTable, row: Crossing) -> Sequence[Cell]:
    visits = Figure(row.visits, row.state)
    return (
        row.ward,
        row.ward_name,
        label(row.one),
        label(row.other),
        wording.shown(visits) if visits.value is None else visits.value,
        label(row.state),
        row.places,
        row.networks,
        table.period.first,
        table.period.last,
    )
