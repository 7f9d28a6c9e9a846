"""From figures that may be told to the answer that screens, files and commands show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import AreaValue, Coverage, Measure, Question
from desktop.domain.figures.inequality import Point, gini, lorenz
from desktop.domain.figures.months import whole_months
from desktop.domain.period import Period
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.services.figures import coverage_words as words
from desktop.services.figures.coverage_counts import PER_INHABITANT, Told, people_in
from desktop.services.figures.coverage_sectors import (
    NOT_LOCATED,
    SectorMap,
    sector_inhabitants,
    sector_map,
)
from desktop.storage.figures import coverage as sums
from desktop.storage.lists.wards import city_code, ward_names

PER_1000 = frozenset(PER_INHABITANT - {Measure.SHARE_VS_POPULATION})
SPREAD = frozenset({Measure.VISITS, Measure.REACHED_NEW}) | PER_1000
"""Measures of which it can be said how evenly they are spread."""


WARD_ONLY = frozenset(
    {
        Measure.KEY_FIGURES_PER_1000,
        Measure.NETWORKS_WITHOUT_CHANNEL,
        Measure.OPEN_FOLLOW_UPS,
        Measure.PRESENCE_VS_TARGET,
    }
)
"""Measures that no sector has: persons have no point, networks and targets have wards."""


class Heading:
    """What stands around the figures: names of the areas, and whose inhabitants count.

    Args:
        session: Is read when something is asked for the first time.
        level: Wards, or sectors.
    """

    def __init__(self, session: Session, level: AreaLevel = AreaLevel.WARD) -> None:
        self._session = session
        self._inhabitants: dict[int, Mapping[str, sums.Inhabitants]] = {}
        self.is_of_sectors = level is AreaLevel.SECTOR

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Code → name of each ward."""
        return ward_names(self._session)

    @cached_property
    def sectors(self) -> SectorMap:
        """The sectors of the current edition."""
        return sector_map(self._session)

    def place(self, code: str) -> tuple[str, str]:
        """Return the name of an area, and the code of the ward of a sector."""
        if not self.is_of_sectors:
            return self.names.get(code, code), ""
        ward = code.removesuffix(f"/{NOT_LOCATED}")
        if ward != code:
            name = translate("report", "{ward}, not located")
            return name.format(ward=self.names.get(ward, ward)), ward
        return self.sectors.names[code], self.sectors.wards[code]

    @cached_property
    def city(self) -> str:
        """Code of the city; may be empty."""
        return city_code(self._session)

    @cached_property
    def publisher(self) -> str:
        """Who published the inhabitants."""
        return sums.inhabitants_source(self._session)

    def inhabitants(self, year: int) -> Mapping[str, sums.Inhabitants]:
        """Return the inhabitants per area."""
        if year not in self._inhabitants:
            self._inhabitants[year] = (
                sector_inhabitants(self._session, self.sectors, year)
                if self.is_of_sectors
                else sums.inhabitants(self._session, year)
            )
        return self._inhabitants[year]

    def denominator(self, measure: Measure, period: Period) -> tuple[str, Sequence[int]]:
        """Return who published the inhabitants and of which years; none if they do not count."""
        if measure not in PER_INHABITANT:
            return "", []
        years = {each.year for each in self.inhabitants(period.last.year).values()}
        return self.publisher, sorted(years)


def answer_of(heading: Heading, question: Question, told: Sequence[Told]) -> Coverage:
    """Return the answer to a question.

    Args:
        told: Of the period asked, and of the one it is compared with if there is one.
    """
    measure = question.measure
    publisher, years = heading.denominator(measure, question.period)
    people = heading.inhabitants(question.period.last.year)
    return Coverage(
        question=question,
        areas=_areas(heading, told),
        total=_total(heading.city, told),
        unit=words.UNITS[measure](),
        source=words.source_words(measure, publisher, years),
        denominator=words.years_words(years),
        caveat=words.CAVEATS[measure](),
        note=_note(heading, question),
        period=whole_months(question.period),
        inequality=gini(curve_of(measure, told[0], people)),
    )


def curve_of(
    measure: Measure, told: Told, people: Mapping[str, sums.Inhabitants]
) -> Sequence[Point]:
    """Return the Lorenz curve over wards; empty unless every ward is told and has inhabitants."""
    here = people_in(told.codes, people)
    if measure not in SPREAD or not all(here):
        return []
    if any(cell.value is None for cell in told.cells):
        return []
    amounts = [
        (cell.value or 0) * ((number or 0) if measure in PER_1000 else 1)
        for cell, number in zip(told.cells, here, strict=True)
    ]
    return lorenz(amounts, [number or 0 for number in here])


def _note(heading: Heading, question: Question) -> str:
    if not heading.is_of_sectors:
        return ""
    if question.measure in WARD_ONLY:
        return words.ward_only_note()
    return words.located_note() if heading.sectors.drawn else words.no_borders_note()


def _areas(heading: Heading, told: Sequence[Told]) -> list[AreaValue]:
    now = told[0]
    before: Sequence[Figure | None] = told[1].cells if len(told) > 1 else [None] * len(now.cells)
    return [
        _value((code, *heading.place(code)), cell, then)
        for code, cell, then in zip(now.codes, now.cells, before, strict=True)
    ]


def _total(city: str, told: Sequence[Told]) -> AreaValue:
    name = translate("report", "Whole city")
    return _value((city, name, ""), told[0].total, told[1].total if len(told) > 1 else None)


def _value(area: tuple[str, str, str], now: Figure, then: Figure | None) -> AreaValue:
    before = then.value if then else None
    code, name, parent = area
    return AreaValue(
        code=code,
        name=name,
        value=now.value,
        state=now.state,
        parent=parent,
        before=before,
        before_state=then.state if then else None,
        change=None if now.value is None or before is None else now.value - before,
    )
