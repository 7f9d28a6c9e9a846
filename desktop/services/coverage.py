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
    Line,
    figure,
    protect_line,
    protect_lines,
    rate,
)
from desktop.domain.coverage import Measure, WardTally, WardValue
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.storage import coverage as sums
from desktop.storage.wards import ward_names

Themes = frozenset[Theme]


def ward_tallies(
    desk: Desk, period: Period, *, themes: Themes = frozenset()
) -> Sequence[WardTally]:
    """Return the true counts per ward, in the order of their names. They stay inside.

    A ward that only older data knows is listed too, under its code.
    """
    with desk.store.reading() as session:
        names = ward_names(session)
        visited = {*names, *sums.wards_visited(session)}
        counts = sums.ward_counts(session, sorted(visited), period, themes)
        codes = (*names, *sorted(counts.keys() - names.keys()))
        last = sums.last_days(session, codes, period.last, themes)
        people = sums.inhabitants(session, period.last.year)
    return [
        _tally(
            (code, names.get(code, code)),
            counts.get(code, sums.WardCount()),
            last[code],
            people.get(code),
        )
        for code in codes
    ]


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
    tallies = ward_tallies(desk, period, themes=themes)
    counts = _Counts(tallies, min(today, period.last), bool(themes), threshold)
    figures = _MEASURES[measure](counts)
    return [
        WardValue(code=tally.ward, name=tally.name, value=one.value, state=one.state)
        for tally, one in zip(tallies, figures, strict=True)
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


def _tally(
    ward: tuple[str, str], count: sums.WardCount, last: date | None, people: sums.Inhabitants | None
) -> WardTally:
    return WardTally(
        ward=WardCode(ward[0]),
        name=ward[1],
        visits=count.visits,
        reached=count.reached,
        counted=count.counted,
        last_visit=last,
        inhabitants=people.number if people else None,
        inhabitants_year=people.year if people else None,
    )


@dataclass(frozen=True, slots=True)
class _Counts:
    """The true counts, and how they are looked at."""

    tallies: Sequence[WardTally]
    ends: date
    themed: bool
    threshold: int

    @property
    def people(self) -> list[int | None]:
        """Inhabitants per ward."""
        return [tally.inhabitants for tally in self.tallies]

    def visits(self) -> Line:
        """Return the visits per ward as they may be published."""
        return protect_line([tally.visits for tally in self.tallies], threshold=self.threshold)


def _visits(counts: _Counts) -> Sequence[Figure]:
    return counts.visits().cells


def _visits_per_1000(counts: _Counts) -> Sequence[Figure]:
    return [
        rate(cell, here) for cell, here in zip(counts.visits().cells, counts.people, strict=True)
    ]


def _reached_per_1000(counts: _Counts) -> Sequence[Figure]:
    visits = counts.visits()
    reached = [t.reached if t.counted or not t.visits else None for t in counts.tallies]
    line = protect_lines(
        {"ward": reached},
        threshold=counts.threshold,
        forced={"ward": visits.hidden},
        total_hidden=visits.is_total_hidden,
    )["ward"]
    return [rate(cell, here) for cell, here in zip(line.cells, counts.people, strict=True)]


def _days_since_last(counts: _Counts) -> Sequence[Figure]:
    return [
        UNKNOWN
        if tally.last_visit is None
        else figure(
            max(0, (counts.ends - tally.last_visit).days),
            hidden=counts.themed and tally.visits < counts.threshold,
        )
        for tally in counts.tallies
    ]


def _share_vs_population(counts: _Counts) -> Sequence[Figure]:
    line, people = counts.visits(), counts.people
    if line.is_total_hidden:
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
