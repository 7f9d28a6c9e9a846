"""What each measure makes of the counts: one figure a ward, and one of the whole city."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.figures.aggregate import SUPPRESSED, UNKNOWN, Figure, figure, rate
from desktop.domain.figures.coverage import Measure, ValueState
from desktop.domain.figures.publication import together
from desktop.domain.record import WardCode
from desktop.services.figures.coverage_counts import Counts, Span, Told

Measuring = Callable[[Counts, Span], Told]


def visits(counts: Counts, span: Span) -> Told:
    """Return the final visits."""
    return counts.visits(span)


def visits_per_1000(counts: Counts, span: Span) -> Told:
    """Return the visits per 1,000 inhabitants on 1 January."""
    return per_1000(visits(counts, span), counts.people(span), span.everybody)


def reached_per_1000(counts: Counts, span: Span) -> Told:
    """Return the people reached per 1,000 inhabitants.

    They are encounters: who came twice counts twice, so this is intensity, not a share.
    """
    return per_1000(reached(counts, span), counts.people(span), span.everybody)


def reached_new(counts: Counts, span: Span) -> Told:
    """Return the people who were met for the first time."""
    return reached(counts, span)


def days_since_last(counts: Counts, span: Span) -> Told:
    """Return the days from the last visit to the end of the period, or to today.

    It tells when colleagues were there, not who they met, so it is told of every ward. With
    a filter, or in a sector, it could single out one visit: then it is told only when the last
    month with such a visit has a figure of its own. Never = unknown.
    """
    cells = [_days(counts, span, code) for code in counts.codes]
    known = [cell.value for cell in cells if cell.value is not None]
    return Told(counts.codes, cells, figure(min(known, default=None), hidden=SUPPRESSED in cells))


def _days(counts: Counts, span: Span, code: str) -> Figure:
    if code in counts.dark:
        return UNKNOWN
    if counts.singled:
        last = counts.last_month(code, span.last)
        if last.state is not ValueState.VALUE:
            return UNKNOWN if last.state is ValueState.ZERO else SUPPRESSED
    day = span.last_days[code]
    return UNKNOWN if day is None else figure(max(0, (span.ends - day).days))


def share_vs_population(counts: Counts, span: Span) -> Told:
    """Return the share of all visits minus the share of all inhabitants, percentage points.

    Negative = fewer visits than its size would give. It is no norm: more inhabitants do not
    always mean more need.
    """
    told, people = counts.visits(span), counts.people(span)
    if told.total == SUPPRESSED:
        return Told(counts.codes, [SUPPRESSED] * len(people), SUPPRESSED)
    if not told.total.value or not any(people):
        return Told(counts.codes, [UNKNOWN] * len(people), UNKNOWN)
    everybody = sum(each or 0 for each in people)
    shares = [rate(cell, told.total.value, per=100) for cell in told.cells]
    cells = [_above(share, here, everybody) for share, here in zip(shares, people, strict=True)]
    return Told(counts.codes, cells, figure(0))


def presence_vs_target(counts: Counts, span: Span) -> Told:
    """Return the visits as percent of what was aimed at in the period; no target = unknown.

    Of the whole city: the wards with a target together.
    """
    told, aims = counts.visits(span), [span.aimed.get(WardCode(code)) for code in counts.codes]
    cells = [rate(cell, aim, per=100) for cell, aim in zip(told.cells, aims, strict=True)]
    aimed = together(cell for cell, aim in zip(told.cells, aims, strict=True) if aim)
    return Told(counts.codes, cells, rate(aimed, sum(aim or 0 for aim in aims), per=100))


def _above(share: Figure, here: int | None, everybody: int) -> Figure:
    """Return a share of visits in percent minus the share of inhabitants."""
    if share.value is None:
        return share
    return UNKNOWN if here is None else figure(share.value - 100 * here / everybody)


def reached(counts: Counts, span: Span) -> Told:
    """Return the people reached; unknown where there were visits and nobody counted."""
    told = counts.reached(span)
    cells: list[Figure] = []
    for code, cell in zip(counts.codes, told.cells, strict=True):
        inside = counts.inside(span, code)
        visited = sum(count.visits for count in inside)
        counted = sum(count.counted for count in inside)
        cells.append(UNKNOWN if cell != SUPPRESSED and visited and not counted else cell)
    is_unknown = UNKNOWN in cells and told.total.state is ValueState.ZERO
    return Told(counts.codes, cells, UNKNOWN if is_unknown else told.total)


def per_1000(told: Told, people: Sequence[int | None], everybody: int | None) -> Told:
    """Return rates; of the whole city only when the inhabitants of every ward are known."""
    cells = [rate(cell, here) for cell, here in zip(told.cells, people, strict=True)]
    return Told(told.codes, cells, rate(told.total, everybody))


MEASURES: Mapping[Measure, Measuring] = {
    Measure.VISITS: visits,
    Measure.VISITS_PER_1000: visits_per_1000,
    Measure.REACHED_PER_1000: reached_per_1000,
    Measure.REACHED_NEW: reached_new,
    Measure.DAYS_SINCE_LAST: days_since_last,
    Measure.SHARE_VS_POPULATION: share_vs_population,
    Measure.PRESENCE_VS_TARGET: presence_vs_target,
}
