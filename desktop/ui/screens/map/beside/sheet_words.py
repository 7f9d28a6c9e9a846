"""The sheet of a ward in words: what is missing, when colleagues were there, who, what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Measure
from desktop.domain.figures.ward_sheet import WardSheet
from desktop.domain.listing import NetworkRow, OrganisationRow, PlaceRow, VisitRow
from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.ui.screens.map.beside.sections import Line, Section
from desktop.ui.screens.map.wording import figure_text
from desktop.words.formats import day_span, number, numeric_day, short_day, short_day_year
from desktop.words.labels import label
from desktop.words.next_ward import reason_in_words

_FEW = 5


def subtitle_of(sheet: WardSheet) -> str:
    """Return who lives there and which days the sheet is about."""
    days = day_span(sheet.period.first, sheet.period.last)
    if sheet.inhabitants is None:
        return days
    people = translate("map", "{number} residents in {year}").format(
        number=number(sheet.inhabitants), year=sheet.inhabitants_year
    )
    return f"{people} · {days}"


def sections_of(sheet: WardSheet) -> list[Section]:
    """Return what is known of a ward, what is missing first."""
    return [
        Section(translate("map", "What is missing"), _gaps(sheet)),
        Section(translate("map", "To do"), _tasks(sheet)),
        Section(translate("map", "When we were there"), _visits(sheet)),
        Section(translate("map", "Who"), [*_persons(sheet), *_groups(sheet)]),
        Section(translate("map", "Where people meet"), _places(sheet)),
    ]


def _gaps(sheet: WardSheet) -> Sequence[Line]:
    told = [reason_in_words(code, figure) for code, figure in sheet.gaps]
    lines = [Line(f"{text[:1].upper()}{text[1:]}", look="warning") for text in told if text]
    return lines or [Line(translate("map", "Nothing that we know of."), look="muted")]


def _tasks(sheet: WardSheet) -> Sequence[Line]:
    lines = [Line(_with_day(task.title, task.due_on), ("task", task.id)) for task in sheet.tasks]
    return _few(lines) or [Line(translate("map", "No open task."), look="muted")]


def _visits(sheet: WardSheet) -> Sequence[Line]:
    counted = _figure(Measure.VISITS, sheet.visits)
    lines = [Line(visit_line(visit), ("visit", visit.id)) for visit in sheet.last_visits]
    told = Line(translate("map", "Visits in these days: {figure}").format(figure=counted))
    return [told, *_few(lines)]


def visit_line(visit: VisitRow) -> str:
    """Return a visit in one line, without names of persons."""
    reached = ""
    if visit.reached_total is not None:
        reached = translate("map", "%n reached", "", visit.reached_total)
    parts = (short_day_year(day_of(visit.start)), label(visit.kind), visit.place_name, reached)
    return " · ".join(filter(None, parts))


def _persons(sheet: WardSheet) -> Sequence[Line]:
    if sheet.persons is None:
        told = _figure(Measure.KEY_FIGURES_PER_1000, sheet.key_figures)
        return [Line(translate("map", "Key figures: {figure}").format(figure=told))]
    lines = [
        Line(
            translate("map", "{name} (key figure)").format(name=person.name), ("person", person.id)
        )
        for person in sheet.persons
    ]
    return _few(lines) or [Line(translate("map", "No key figure known."), look="muted")]


def _groups(sheet: WardSheet) -> Iterator[Line]:
    yield from _few([_network(row) for row in sheet.networks])
    if sheet.networks_without_channel:
        told = translate(
            "map", "%n network(s) without a way to reach them", "", sheet.networks_without_channel
        )
        yield Line(told, look="warning")
    yield from _few([_organisation(row) for row in sheet.organisations])
    if not sheet.networks and not sheet.organisations:
        yield Line(translate("map", "No network or organisation on file."), look="muted")


def _network(row: NetworkRow) -> Line:
    return Line(translate("map", "{name} (network)").format(name=row.name), ("network", row.id))


def _organisation(row: OrganisationRow) -> Line:
    return Line(f"{row.name} ({label(row.kind)})", ("organisation", row.id))


def _places(sheet: WardSheet) -> Sequence[Line]:
    lines = [Line(_place(row), ("place", row.id)) for row in sheet.places]
    return _few(lines) or [Line(translate("map", "No place on file."), look="muted")]


def _place(row: PlaceRow) -> str:
    stage = label(row.stage) if row.stage else ""
    last = translate("map", "never visited")
    if row.last_visit is not None:
        last = translate("map", "last visit {day}").format(day=short_day(row.last_visit))
    return " · ".join(filter(None, (row.name, stage, last)))


def _figure(measure: Measure, figure: Figure) -> str:
    if figure.value is not None:
        return number(figure.value)
    return figure_text(measure, None, figure.state)


def _with_day(title: str, day: date | None) -> str:
    return f"{title} · {numeric_day(day)}" if day else title


def _few(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the first lines, and how many more there are."""
    more = len(lines) - _FEW
    if more <= 0:
        return lines
    return [*lines[:_FEW], Line(translate("map", "and %n more", "", more), look="muted")]
