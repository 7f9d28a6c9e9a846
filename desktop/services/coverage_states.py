"""Measures of what is on file today: key figures, places, networks, open follow-ups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop.domain.aggregate import UNKNOWN, Figure, figure, protect_line
from desktop.domain.coverage import Measure
from desktop.domain.months import month_number
from desktop.domain.period import Period
from desktop.services.coverage_counts import Asked, Counts, Span, Told, known_codes, people_in
from desktop.services.coverage_measures import per_1000
from desktop.storage import coverage as sums
from desktop.storage import coverage_records as records
from desktop.storage.follow_ups import FollowUp, open_tasks, open_visits
from desktop.storage.wards import ward_names

State = Callable[[Session, Asked], Sequence[Told]]
"""Session, what is asked → what may be told of each period."""


def key_figures(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the key figures per 1,000 inhabitants."""
    return _today(session, asked, key_figure_counts(session, asked))


def key_figure_counts(session: Session, asked: Asked) -> Told:
    """Return the key figures. They are persons: few are not told."""
    found = records.key_figures_per_ward(session, asked.only)
    codes = known_codes(ward_names(session), found)
    line = protect_line([found.get(code, 0) for code in codes], threshold=asked.threshold)
    return Told(codes, line.cells, line.total)


def places(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the places per 1,000 inhabitants. Anybody can see where they are."""
    found = records.places_per_ward(session, asked.only)
    codes = known_codes(ward_names(session), found)
    cells = [figure(found.get(code, 0)) for code in codes]
    return _today(session, asked, Told(codes, cells, figure(sum(found.values()))))


def networks_without_channel(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the networks without a channel on file; unknown without any network on file.

    A network is no person, and has no member list.
    """
    found, city = records.networks_per_ward(session, asked.only)
    codes = known_codes(ward_names(session), found)
    told = Told(codes, [_silent(found.get(code)) for code in codes], _silent(city))
    return [told, *_unknown_before(asked, codes)]


def open_follow_ups(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the visits of each period whose follow-up is open today, and open tasks."""
    found = [*open_visits(session, asked.only), *open_tasks(session, asked.only)]
    codes = known_codes(ward_names(session), (each.ward for each in found))
    counts = Counts(
        codes=codes,
        months=_per_month(found),
        narrowed=bool(asked.only),
        threshold=asked.threshold,
        spans=[_span(period) for period in asked.periods],
    )
    return [counts.visits(span) for span in counts.spans]


def _silent(count: records.NetworkCount | None) -> Figure:
    return figure(count.silent) if count and count.known else UNKNOWN


def _today(session: Session, asked: Asked, told: Told) -> Sequence[Told]:
    """Return figures of today per 1,000 inhabitants. Of before nothing is kept."""
    inhabitants = sums.inhabitants(session, asked.periods[0].last.year)
    rates = per_1000(told, people_in(told.codes, inhabitants))
    return [rates, *_unknown_before(asked, told.codes)]


def _unknown_before(asked: Asked, codes: Sequence[str]) -> list[Told]:
    return [Told(codes, [UNKNOWN] * len(codes), UNKNOWN)] * (len(asked.periods) - 1)


def _per_month(found: Sequence[FollowUp]) -> Mapping[str, Mapping[int, sums.WardCount]]:
    numbers: dict[str, dict[int, int]] = {}
    for each in found:
        months = numbers.setdefault(each.ward, {})
        month = month_number(each.day)
        months[month] = months.get(month, 0) + 1
    return {
        ward: {month: sums.WardCount(number) for month, number in months.items()}
        for ward, months in numbers.items()
    }


def _span(period: Period) -> Span:
    first, last = month_number(period.first), month_number(period.last)
    return Span(first=first, last=last, last_days={}, inhabitants={}, ends=period.last)


STATES: Mapping[Measure, State] = {
    Measure.KEY_FIGURES_PER_1000: key_figures,
    Measure.PLACES_PER_1000: places,
    Measure.NETWORKS_WITHOUT_CHANNEL: networks_without_channel,
    Measure.OPEN_FOLLOW_UPS: open_follow_ups,
}
TODAY_ONLY = frozenset(STATES) - {Measure.OPEN_FOLLOW_UPS}
"""Of these nothing is kept of before today."""
