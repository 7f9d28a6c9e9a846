"""Coverage as features for GIS: every measure as an attribute, each with its state."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import AreaValue, Coverage
from desktop.reports import handout as words
from desktop.reports import wording
from desktop.reports.detail import Value
from desktop.reports.features import Feature
from desktop.reports.handout import Handout


def layer_name(handout: Handout) -> str:
    """Return the name of the layer; the same in every language."""
    return "sectors" if handout.by_sector else "wards"


def coverage_features(handout: Handout) -> Iterator[Feature]:
    """Yield one feature an area, null where a measure has no figure, with the reason.

    What is not located in a sector is a feature without a geometry.
    """
    shapes = {area.code: area.geometry for area in handout.borders.areas} if handout.borders else {}
    areas = words.all_areas(handout)
    figures = [words.figures_of(answer, areas) for answer in handout.answers]
    for position, area in enumerate(areas):
        fields: dict[str, Value | float] = {"code": area.code, "name": words.area_name(area)}
        if handout.by_sector:
            fields |= {"ward": area.parent, "ward_name": words.ward_of(handout, area)}
        for answer, told in zip(handout.answers, figures, strict=True):
            fields |= _measured(answer, told[position])
        yield Feature(shapes.get(area.code), fields)


def number_fields(handout: Handout) -> Iterator[str]:
    """Yield the fields that hold numbers, whether there are any or not."""
    for answer in handout.answers:
        name = answer.question.measure.value
        yield name
        if handout.compares:
            yield from (f"{name}_before", f"{name}_change")


def explanation(handout: Handout) -> Iterator[tuple[str, str]]:
    """Yield what a reader must know: the figures of the whole city, and what each field is."""
    yield from words.facts(handout)
    for answer in handout.answers:
        shown = wording.shown(words.now(answer.total))
        yield f"{words.area_name(answer.total)}: {words.heading(answer)}", shown
        yield answer.question.measure.value, words.heading(answer)


def _measured(answer: Coverage, area: AreaValue) -> dict[str, Value | float]:
    name = answer.question.measure.value
    fields = _state(name, words.now(area))
    if answer.question.against is not None:
        fields |= _state(f"{name}_before", words.before(area))
        fields |= {f"{name}_change": area.change}
    return fields


def _state(name: str, one: Figure) -> dict[str, Value | float]:
    return {name: one.value, f"{name}_state": one.state.value}
