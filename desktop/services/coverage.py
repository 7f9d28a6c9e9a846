"""How present the team is in each ward: the figures behind map, table and command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.aggregate import (
    SUPPRESSED,
    THRESHOLD,
    UNKNOWN,
    Figure,
    figure,
    rate,
)
from desktop.domain.coverage import Measure, WardValue
from desktop.domain.months import Calendar, Stretch, in_months
from desktop.domain.period import Period
from desktop.domain.publication import PeriodFigures, Publication, publish
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.storage import coverage as sums
from desktop.storage.wards import ward_names

Themes = frozenset[Theme]
Counting = Callable[[sums.WardCount], int]


def ward_values(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: Themes = frozenset(),
    today: date,
    threshold: int = THRESHOLD,
) -> Sequence[WardValue]:
    """Return one published figure per ward.

    What is hidden is decided for all months together, so that no two periods give a count
    back; see :mod:`desktop.domain.publication`.

    - ``VISITS``: final visits in the period.
    - ``VISITS_PER_1000``, ``REACHED_PER_1000``: per 1,000 inhabitants on 1 January. People
      reached are encounters: who came twice counts twice, so this is intensity, not a share
      of the inhabitants.
    - ``DAYS_SINCE_LAST``: days from the last final visit to the end of the period, or to
      today if that is earlier. It tells when colleagues were there, not who they met, so
      it is published for every ward; with themes it could single out one visit on a
      sensitive subject, and then only a ward with enough visits has it. Never = unknown.
    - ``SHARE_VS_POPULATION``: the ward's share of all visits minus its share of all
      inhabitants, in percentage points. Negative = fewer visits than its size would give.
      It is not a norm: more inhabitants do not always mean more need.

    Args:
        today: In Brussels.
        threshold: Counts below it are hidden, with what rests on them.
    """
    counts = _read(desk, period, themes, (min(today, period.last), threshold))
    figures = _MEASURES[measure](counts)
    return [
        WardValue(
            code=WardCode(code),
            name=counts.names.get(code, code),
            value=one.value,
            state=one.state,
        )
        for code, one in zip(counts.codes, figures, strict=True)
    ]


def coverage_document(
    desk: Desk,
    measure: Measure,
    period: Period,
    *,
    themes: Themes = frozenset(),
    today: date,
    threshold: int = THRESHOLD,
) -> dict[str, Any]:
    """Return the coverage as one JSON document, as the command line and files give it."""
    values = ward_values(desk, measure, period, themes=themes, today=today, threshold=threshold)
    return {
        "items": [
            {"code": each.code, "name": each.name, "value": each.value, "state": each.state.value}
            for each in values
        ],
        "total": len(values),
        "measure": measure.value,
        "unit": unit_of(measure),
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "themes": sorted(themes),
        "threshold": threshold,
        "source": source_of(desk, measure, period),
    }


def unit_of(measure: Measure) -> str:
    """Return the unit of a measure in words."""
    return _UNITS[measure]()


def source_of(desk: Desk, measure: Measure, period: Period) -> str:
    """Return where the figures come from, with the year of the inhabitants if they count."""
    own = translate("report", "Visits logged by the team")
    if measure in {Measure.VISITS, Measure.DAYS_SINCE_LAST}:
        return own
    with desk.store.reading() as session:
        years = {each.year for each in sums.inhabitants(session, period.last.year).values()}
        publisher = sums.inhabitants_source(session)
    if not years:
        return own
    return translate("report", "{own}; {publisher}, {years}").format(
        own=own, publisher=publisher, years=", ".join(map(str, sorted(years)))
    )


@dataclass(frozen=True, slots=True)
class _Counts:
    """The true counts, and how they are looked at.

    Args:
        codes: Of all wards that are shown, also of those that only older data knows.
        months: Ward → month → counts.
        parts: Month of which only some days belong to the period → ward → counts.
        last_days: Last day up to the end of the period with a final visit.
        inhabitants: Ward → figure; absent = unknown.
        ends: Last day of the period, or today if that is earlier.
        themed: Only visits about some themes are counted.
    """

    codes: Sequence[str]
    names: Mapping[str, str]
    asked: Stretch
    months: Mapping[str, Mapping[int, sums.WardCount]]
    parts: Mapping[int, Mapping[str, sums.WardCount]]
    last_days: Mapping[str, date | None]
    inhabitants: Mapping[str, sums.Inhabitants]
    ends: date
    themed: bool
    threshold: int

    @property
    def people(self) -> list[int | None]:
        """Inhabitants per ward."""
        found = (self.inhabitants.get(code) for code in self.codes)
        return [each.number if each else None for each in found]

    def inside(self, code: str) -> list[sums.WardCount]:
        """Return the true counts of a ward that the period is made of."""
        whole = range(self.asked.first, self.asked.last + 1)
        months = self.months.get(code, {}).items()
        some = (part[code] for part in self.parts.values() if code in part)
        return [*(count for month, count in months if month in whole), *some]

    def table(
        self, of: Counting, forced: Mapping[str, frozenset[int]] | None = None
    ) -> Publication:
        """Return what may be published of all months."""
        numbers = {
            code: {month: of(count) for month, count in self.months.get(code, {}).items()}
            for code in self.codes
        }
        known = {month for months in self.months.values() for month in months} or {0}
        calendar = Calendar(min(known), max(known))
        return publish(numbers, calendar, threshold=self.threshold, forced=forced)

    def figures(
        self, table: Publication, of: Counting, on: PeriodFigures | None = None
    ) -> PeriodFigures:
        """Return what may be published of the period."""
        days = {
            month: {code: of(count) for code, count in part.items()}
            for month, part in self.parts.items()
        }
        return table.period(self.asked, days, threshold=self.threshold, on=on)

    def visits(self) -> PeriodFigures:
        """Return the visits per ward."""
        return self.figures(self.table(_number), _number)

    def reached(self) -> Sequence[Figure]:
        """Return the people reached per ward; hidden wherever the visits are."""
        visits = self.table(_number)
        hidden = dict(zip(visits.areas, visits.hidden, strict=True))
        on = self.figures(visits, _number)
        return self.figures(self.table(_people, hidden), _people, on).cells


def _number(count: sums.WardCount) -> int:
    return count.visits


def _people(count: sums.WardCount) -> int:
    return count.reached


def _read(desk: Desk, period: Period, themes: Themes, seen: tuple[date, int]) -> _Counts:
    asked = in_months(period)
    with desk.store.reading() as session:
        names = ward_names(session)
        months = sums.month_counts(session, themes)
        codes = (*names, *sorted(months.keys() - names.keys()))
        return _Counts(
            codes=codes,
            names=names,
            asked=asked,
            months=months,
            parts={
                month: sums.ward_counts(session, codes, days, themes)
                for month, days in asked.parts.items()
            },
            last_days=sums.last_days(session, codes, period.last, themes),
            inhabitants=sums.inhabitants(session, period.last.year),
            ends=seen[0],
            themed=bool(themes),
            threshold=seen[1],
        )


def _visits(counts: _Counts) -> Sequence[Figure]:
    return counts.visits().cells


def _visits_per_1000(counts: _Counts) -> Sequence[Figure]:
    return [
        rate(cell, here) for cell, here in zip(counts.visits().cells, counts.people, strict=True)
    ]


def _reached_per_1000(counts: _Counts) -> Sequence[Figure]:
    figures = []
    for code, cell, here in zip(counts.codes, counts.reached(), counts.people, strict=True):
        inside = counts.inside(code)
        visits, counted = (
            sum(count.visits for count in inside),
            sum(count.counted for count in inside),
        )
        is_unknown = cell != SUPPRESSED and visits and not counted
        figures.append(UNKNOWN if is_unknown else rate(cell, here))
    return figures


def _days_since_last(counts: _Counts) -> Sequence[Figure]:
    figures = []
    for code in counts.codes:
        last = counts.last_days[code]
        few = sum(count.visits for count in counts.inside(code)) < counts.threshold
        days = None if last is None else max(0, (counts.ends - last).days)
        figures.append(figure(days, hidden=counts.themed and last is not None and few))
    return figures


def _share_vs_population(counts: _Counts) -> Sequence[Figure]:
    line, people = counts.visits(), counts.people
    if line.total == SUPPRESSED:
        return [SUPPRESSED] * len(people)
    if not line.total.value or not any(people):
        return [UNKNOWN] * len(people)
    everybody = sum(each or 0 for each in people)
    shares = [rate(cell, line.total.value, per=100) for cell in line.cells]
    return [_above(share, here, everybody) for share, here in zip(shares, people, strict=True)]


def _above(share: Figure, here: int | None, everybody: int) -> Figure:
    """Return a share of visits in percent minus the share of inhabitants."""
    if share.value is None:
        return share
    return UNKNOWN if here is None else figure(share.value - 100 * here / everybody)


_MEASURES: Mapping[Measure, Callable[[_Counts], Sequence[Figure]]] = {
    Measure.VISITS: _visits,
    Measure.VISITS_PER_1000: _visits_per_1000,
    Measure.REACHED_PER_1000: _reached_per_1000,
    Measure.DAYS_SINCE_LAST: _days_since_last,
    Measure.SHARE_VS_POPULATION: _share_vs_population,
}
_UNITS: Mapping[Measure, Callable[[], str]] = {
    Measure.VISITS: lambda: translate("report", "visits"),
    Measure.VISITS_PER_1000: lambda: translate("report", "visits per 1,000 residents"),
    Measure.REACHED_PER_1000: lambda: translate("report", "people reached per 1,000 residents"),
    Measure.DAYS_SINCE_LAST: lambda: translate("report", "days"),
    Measure.SHARE_VS_POPULATION: lambda: translate("report", "percentage points"),
}
