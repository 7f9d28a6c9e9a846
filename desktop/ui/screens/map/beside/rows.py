"""The rows and columns of the table beside the map, made from the figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.figures.coverage import AreaValue, Coverage, Measure, ValueState
from desktop.i18n import translate
from desktop.ui.screens.map.wording import (
    area_name,
    cell_text,
    change_of,
    figure_text,
    is_by_sector,
    short_label,
)
from desktop.words.formats import day_span
from desktop.words.labels import label

ALWAYS = (Measure.VISITS, Measure.VISITS_PER_1000, Measure.DAYS_SINCE_LAST)
"""Measures that stand beside any other one, because they say how sure it is."""


class Part(Enum):
    """Which side of a comparison a column shows."""

    NOW = "now"
    BEFORE = "before"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Figures:
    """The answers that one table shows.

    Args:
        answer: To the question that was asked.
        wards: The same for the wards, when it was asked for sectors; else the same answer.
        others: Measures that stand beside it, as they come in.
        is_alone: Nothing else will stand beside it.
    """

    answer: Coverage
    wards: Coverage
    others: Mapping[Measure, tuple[Coverage, ...]] = field(default_factory=dict)
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column of figures."""

    measure: Measure
    part: Part = Part.NOW
    heading: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One area. ``cells`` has its figures by measure; sectors stand under their ward."""

    code: str
    name: str
    cells: Mapping[Measure, AreaValue]
    is_total: bool = False
    under: Sequence[Row] = ()


def columns_of(figures: Figures) -> Sequence[Column]:
    """Return the columns: the measure that was asked for first."""
    asked = figures.answer.question
    if asked.against is None:
        measures = (asked.measure,) if figures.is_alone else _side_by_side(asked.measure)
        return [Column(each, Part.NOW, short_label(each), label(each)) for each in measures]
    now = day_span(asked.period.first, asked.period.last)
    before = day_span(asked.against.first, asked.against.last)
    return [
        Column(
            asked.measure,
            Part.BEFORE,
            translate("map", "Earlier"),
            f"{label(asked.measure)}, {before}",
        ),
        Column(
            asked.measure, Part.NOW, translate("map", "Later"), f"{label(asked.measure)}, {now}"
        ),
        Column(
            asked.measure,
            Part.CHANGE,
            translate("map", "Change"),
            translate("map", "Later minus earlier, where both can be told"),
        ),
    ]


def _side_by_side(asked: Measure) -> Sequence[Measure]:
    return ALWAYS if asked in ALWAYS else (asked, *ALWAYS)


def rows_of(figures: Figures) -> Sequence[Row]:
    """Return a row for each ward, with its sectors under it, and the whole city last."""
    of: dict[str, dict[Measure, AreaValue]] = {}
    total: dict[Measure, AreaValue] = {}
    for answer in (figures.answer, figures.wards, *_flat(figures.others)):
        measure = answer.question.measure
        total[measure] = answer.total
        for area in answer.areas:
            of.setdefault(area.code, {})[measure] = area
    sectors = figures.answer.areas if is_by_sector(figures.answer.question) else ()
    under: dict[str, list[Row]] = {}
    for area in sectors:
        under.setdefault(area.parent, []).append(Row(area.code, area_name(area), of[area.code]))
    wards = [
        Row(area.code, area.name, of[area.code], under=under.get(area.code, ()))
        for area in figures.wards.areas
    ]
    city = Row("", translate("map", "Whole city"), total, is_total=True)
    return (*wards, city)


def _flat(others: Mapping[Measure, tuple[Coverage, ...]]) -> Sequence[Coverage]:
    return [answer for answers in others.values() for answer in answers]


def text_of(row: Row, column: Column) -> str:
    """Return the cell; ``…`` while its figures are on their way."""
    area = row.cells.get(column.measure)
    if area is None:
        return "…"
    if column.part is Part.CHANGE:
        return change_of(column.measure)(area.change) if area.change is not None else "–"
    value, state = _side(area, column.part)
    return cell_text(column.measure, value, state)


def sentence_of(row: Row, column: Column) -> str:
    """Return the cell as a sentence, for who hears it: which area, what, and why no figure."""
    area = row.cells.get(column.measure)
    if area is None:
        return translate("map", "{area}, {measure}: on its way").format(
            area=row.name, measure=column.tip
        )
    if column.part is Part.CHANGE:
        return _change_sentence(row, column, area)
    value, state = _side(area, column.part)
    text = figure_text(column.measure, value, state)
    if state is ValueState.SUPPRESSED:
        text = translate("map", "hidden, so that nobody can be recognised")
    return translate("map", "{area}, {measure}: {figure}").format(
        area=row.name, measure=column.tip, figure=text
    )


def _change_sentence(row: Row, column: Column, area: AreaValue) -> str:
    if area.change is None:
        unknown = translate("map", "{area}: the change cannot be told")
        return unknown.format(area=row.name)
    change = change_of(column.measure)(area.change)
    return translate("map", "{area}, change: {figure}").format(area=row.name, figure=change)


def weight_of(row: Row, column: Column) -> float:
    """Return what the cell sorts by: what has no figure stands below all that has one."""
    area = row.cells.get(column.measure)
    if area is None:
        return -4e9
    if column.part is Part.CHANGE:
        return area.change if area.change is not None else -3e9
    value, state = _side(area, column.part)
    if value is not None:
        return value
    return -1e9 if state is ValueState.SUPPRESSED else -2e9


def is_faint(row: Row, column: Column) -> bool:
    """Whether the cell holds a word in the place of a figure."""
    area = row.cells.get(column.measure)
    if area is None:
        return True
    if column.part is Part.CHANGE:
        return area.change is None
    return _side(area, column.part)[0] is None


def _side(area: AreaValue, part: Part) -> tuple[float | None, ValueState]:
    if part is Part.BEFORE:
        return area.before, area.before_state or ValueState.UNKNOWN
    return area.value, area.state
