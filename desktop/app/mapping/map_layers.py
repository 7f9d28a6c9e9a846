"""What lies on top of the coloured areas, from published figures and records without names."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.agenda import TaskFilter
from desktop.domain.figures.coverage import AreaValue, Measure, Question, ValueState, usable
from desktop.domain.listing import Order
from desktop.domain.vocabulary import AreaLevel, PlaceStage, TaskState
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.figures import coverage, map_points
from desktop.services.following import tasks
from desktop.services.geography import areas
from desktop.ui.screens.map.choices.layers import ORGANISATIONS, TARGETS, TASKS, VISITS
from desktop.words.formats import number
from desktop.words.labels import label

_MET = 100  # percent of a target
_ALL = 1_000_000


def draw_layer(desk: Desk, name: str, question: Question) -> bytes:
    """Return a layer as the page fetches it.

    Args:
        name: ``visits``, ``organisations``, ``targets`` or ``tasks``.
    """
    makers = {
        VISITS: _visits,
        ORGANISATIONS: _organisations,
        TARGETS: _targets,
        TASKS: _tasks,
    }
    return makers[name](desk, question)


def draw_places(desk: Desk) -> bytes:
    """Return the places, with a ring that says how far each has grown."""
    from maps.marks import MapKey, Point, point_layer

    places = map_points.places_on_map(desk)
    stages = {place.stage for place in places}
    points = [
        Point(str(each.id), each.lat, each.lon, each.kind.value, each.stage) for each in places
    ]
    shown = [stage for stage in PlaceStage if stage in stages and stage is not PlaceStage.NONE]
    title = translate("map", "Places")
    keys = [MapKey(stage.value, label(stage)) for stage in shown]
    return point_layer(points, title=title if keys else "", legend=keys)


def _visits(desk: Desk, question: Question) -> bytes:
    """Return the published visits of each area, as a circle in its middle.

    Bins of their own would be a table beside the published ones, from which hidden numbers
    could be worked out; the areas themselves are published already.
    """
    from maps.marks import BIN_SIZES, Bin, MapKey, visit_layer

    asked = replace(question, measure=Measure.VISITS, against=None)
    answer = coverage.coverage(desk, asked, today=desk.today())
    told = [area for area in answer.areas if area.state is ValueState.VALUE]
    middles = _middles(desk, question.level)
    steps = _steps([area.value or 0 for area in told], BIN_SIZES)
    bins = [
        Bin(*middles[area.code], _size(area, steps), number(area.value or 0))
        for area in told
        if area.code in middles
    ]
    legend = [
        MapKey(f"bin-{size}", translate("map", "up to {number}").format(number=number(most)))
        for size, most in enumerate(steps)
    ]
    title = translate("map", "Visits, counted together")
    return visit_layer(bins, title=title, legend=legend if bins else ())


def _middles(desk: Desk, level: AreaLevel) -> dict[str, tuple[float, float]]:
    from maps.layers import ward_layer

    drawn = json.loads(ward_layer(areas.areas(desk, level)))
    return {each["id"]: tuple(each["properties"]["label"]) for each in drawn["features"]}


def _steps(values: Sequence[float], most: int) -> Sequence[float]:
    """Return up to which number each size of circle stands, from small to large."""
    highest = max(values, default=0)
    return [max(1, round(highest * step / most)) for step in range(1, most + 1)]


def _size(area: AreaValue, steps: Sequence[float]) -> int:
    return next((size for size, most in enumerate(steps) if (area.value or 0) <= most), 0)


def _organisations(desk: Desk, _question: Question) -> bytes:
    from maps.marks import MapKey, Point, point_layer

    found = map_points.organisations_on_map(desk)
    points = [Point(str(each.id), each.lat, each.lon, each.kind) for each in found]
    title = translate("map", "Organisations")
    return point_layer(points, legend=[MapKey("organisation", title)] if points else ())


def _targets(desk: Desk, question: Question) -> bytes:
    from maps.marks import MET, UNDER, UNSET, MapKey, WardMark, ward_mark_layer

    asked = Question(
        measure=Measure.PRESENCE_VS_TARGET,
        period=question.period,
        only=usable(question.only, Measure.PRESENCE_VS_TARGET),
    )
    answer = coverage.coverage(desk, asked, today=desk.today())
    marks = [
        WardMark(
            area.code,
            MET if area.value >= _MET else UNDER,
            f"{number(area.value, decimals=0)} %",
        )
        for area in answer.areas
        if area.value is not None
    ]
    marks += [
        WardMark(area.code, UNSET) for area in answer.areas if area.state is ValueState.UNKNOWN
    ]
    words = {
        MET: translate("map", "target to date met"),
        UNDER: translate("map", "under the target to date"),
        UNSET: translate("map", "no target"),
    }
    occurring = {mark.mark for mark in marks}
    legend = [MapKey(mark, text) for mark, text in words.items() if mark in occurring]
    return ward_mark_layer(marks, title=translate("map", "Targets"), legend=legend)


def _tasks(desk: Desk, _question: Question) -> bytes:
    from maps.marks import COUNT, MapKey, WardMark, ward_mark_layer

    wanted = TaskFilter(states=frozenset({TaskState.OPEN}))
    rows = tasks.list_tasks(desk, wanted, Order(column="due_on"), offset=0, limit=_ALL).rows
    counts = Counter(row.ward for row in rows if row.ward)
    marks = [WardMark(ward, COUNT, number(count)) for ward, count in counts.items()]
    title = translate("map", "Open tasks")
    return ward_mark_layer(marks, title="", legend=[MapKey(COUNT, title)] if marks else ())
