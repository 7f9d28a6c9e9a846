"""How a place stands and stood, as rows of its page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desktop.domain.listing import Hit, Page, PlaceRow
from desktop.domain.place import ACCESSIBILITY, PlaceAssessment
from desktop.i18n import translate
from desktop.ui.pages.content import Content, Deed, Row
from desktop.ui.widgets.growth import Growth
from desktop.words.formats import short_day_year
from desktop.words.labels import label
from desktop.words.names import accessibility_name, criterion_name, field_name


def growth_rows(assessments: Sequence[PlaceAssessment], today: date) -> Content:
    """Return the assessments of a place as a line and, under it, as its twin in words.

    Args:
        assessments: The latest first.
    """
    if not assessments:
        return Content()
    steps = [(each.assessed_on, each.stage) for each in reversed(assessments)]
    return Content(rows=[_assessment(each) for each in assessments], figure=Growth(steps, today))


def accessibility_rows(assessments: Sequence[PlaceAssessment]) -> Content:
    """Return the checklist of the last assessment: what was there, and what was not."""
    if not assessments:
        return Content()
    latest = assessments[0]
    there = translate("page", "there")
    rows = [
        Row(
            title=accessibility_name(code),
            detail=there if code in latest.accessibility else translate("page", "not seen"),
            mark=("check", "good") if code in latest.accessibility else ("close", "muted"),
        )
        for code in ACCESSIBILITY
    ]
    seen = translate("page", "As it was on {day}.")
    return Content(rows=rows, note=seen.format(day=short_day_year(latest.assessed_on)))


def owner_rows(owner: Hit | None) -> Content:
    """Return who runs a place, or offers a service."""
    if owner is None:
        return Content()
    return Content(
        rows=[Row(title=owner.title, opens=(owner.kind, owner.id), mark=(owner.kind, "muted"))]
    )


def place_rows(found: Page[PlaceRow], total: int) -> Content:
    """Return the places that an organisation runs.

    Args:
        total: How many there are.
    """
    return Content(rows=[_place(row) for row in found.rows], total=total)


def _place(row: PlaceRow) -> Row:
    stage = label(row.stage) if row.stage is not None else ""
    under_used = field_name("under_used") if row.under_used else ""
    return Row(
        title=row.name,
        detail=" · ".join(filter(None, (row.ward_name, label(row.kind), stage, under_used))),
        opens=("place", row.id),
        mark=("place", "muted"),
    )


def _assessment(each: PlaceAssessment) -> Row:
    return Row(
        title=f"{short_day_year(each.assessed_on)} · {label(each.stage)}",
        detail=" · ".join(filter(None, _details(each))),
        mark=("assess", "accent"),
        deeds=(Deed("remove_assessment", translate("page", "Take away"), each.id),),
    )


def _details(each: PlaceAssessment) -> Iterable[str]:
    yield from (criterion_name(code) for code in sorted(each.criteria))
    if each.threshold is not None:
        yield translate("page", "threshold {n} of 5").format(n=each.threshold)
    yield each.note
