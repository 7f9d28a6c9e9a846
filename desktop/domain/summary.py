"""What the team did in a period, in figures that may be handed over.

Plain data, made once from the sums of the database and fed to every report. The figures come
out of :mod:`desktop.domain.aggregate`; the true sums do not leave this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from desktop.domain.aggregate import (
    SUPPRESSED,
    THRESHOLD,
    Count,
    Figure,
    Grid,
    Line,
    figure,
    protect_grid,
    protect_lines,
    protect_loose,
)
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period

LINES = ("ward", "month", "kind")
"""Breakdowns that add up to the total: each visit has one ward, one month, one kind."""

_BASES = (("visits", None), ("reached", "visits"), ("new", "reached"), ("minutes", "visits"))
"""Measures, and the one whose hidden cells each takes over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """True sums over a set of visits. Stays inside.

    Args:
        counted, counted_new, timed: How many of the visits have a number of people reached,
            of new people, a duration.
        minutes: Sum of the durations.
    """

    visits: int = 0
    reached: int = 0
    counted: int = 0
    new: int = 0
    counted_new: int = 0
    minutes: int = 0
    timed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            **{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)}
        )

    def count(self, measure: str) -> Count:
        """Return one sum; ``None`` when there were visits and nobody counted at any of them."""
        noted = {"reached": self.counted, "new": self.counted_new, "minutes": self.timed}
        if self.visits and not noted.get(measure, 1):
            return None
        return int(getattr(self, measure))


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """The sums of one ward, month (``2026-03``) and kind of visit."""

    ward: str
    month: str
    kind: str
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRow:
    """Published figures of one ward, month, kind, theme or goal, or of the total.

    Args:
        code: Of what the row is about; empty for the total.
        reached: Encounters, not unique persons.
        hours: Time spent on visits of which somebody kept time.
    """

    code: str
    visits: Figure
    reached: Figure
    new: Figure
    hours: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class DataVersion:
    """From which state of the data a report was made.

    Args:
        revision: Of the schema of the database.
        made_at: Aware moment in UTC.
        visits: Number of visits on file, of all periods; hidden with the total of a summary,
            which it could be equal to.
    """

    revision: str
    made_at: datetime
    visits: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a summary is about.

    Args:
        filter: As asked; only final visits count, whatever it says.
        period: The days covered; of an open filter, from the first to the last visit.
        ward_names: Name per code, of every ward that gets a row, in the order to show.
    """

    filter: VisitFilter
    period: Period
    ward_names: Mapping[str, str]
    kinds: Sequence[str]
    themes: Sequence[str]
    goals: Sequence[str]

    @property
    def months(self) -> Sequence[str]:
        """Every month of the period, for instance ``2026-03``."""
        first, last = self.period.first, self.period.last
        numbers = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
        return [f"{date(n // 12, n % 12 + 1, 1):%Y-%m}" for n in numbers]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSummary:
    """A summary of visits, ready to be written to a file.

    Args:
        rows: Per breakdown (``ward``, ``month``, ``kind``, ``theme``, ``goal``).
        total: Of all visits of the subject.
        grid: Number of visits per ward (rows) and month (columns).
        threshold: Counts below it are hidden.
    """

    subject: Subject
    rows: Mapping[str, Sequence[SummaryRow]]
    total: SummaryRow
    grid: Grid
    threshold: int
    version: DataVersion


def summarise(
    subject: Subject,
    slices: Iterable[Slice],
    loose: Mapping[str, Mapping[str, Tally]],
    *,
    version: DataVersion,
    threshold: int = THRESHOLD,
) -> VisitSummary:
    """Return the figures of ``subject`` as they may be handed over.

    Args:
        loose: True sums per theme and per goal.
    """
    slices = list(slices)
    codes = {"ward": list(subject.ward_names), "month": subject.months, "kind": subject.kinds}
    tallies = {name: _tallied(slices, name, codes[name]) for name in LINES}
    lines = _protected(tallies, threshold)
    rows = {name: _rows(codes[name], {m: lines[m][name].cells for m in lines}) for name in LINES}
    totals = {measure: line["ward"].total for measure, line in lines.items()}
    for name, wanted in (("theme", subject.themes), ("goal", subject.goals)):
        found = [loose[name].get(code, Tally()) for code in wanted]
        rows[name] = _rows(wanted, _protected_loose(found, lines, threshold))
    visits = lines["visits"]
    return VisitSummary(
        subject=subject,
        rows=rows,
        total=_rows([""], {measure: [total] for measure, total in totals.items()})[0],
        grid=protect_grid(
            _crossed(slices, codes["ward"], codes["month"]),
            threshold=threshold,
            margins=(visits["ward"], visits["month"]),
            third=([tally.visits for tally in tallies["kind"]], visits["kind"]),
        ),
        threshold=threshold,
        version=replace(version, visits=SUPPRESSED) if visits["ward"].is_total_hidden else version,
    )


def _tallied(slices: Iterable[Slice], name: str, codes: Sequence[str]) -> list[Tally]:
    sums = dict.fromkeys(codes, Tally())
    for each in slices:
        code = getattr(each, name)
        sums[code] = sums[code] + each.tally
    return list(sums.values())


def _crossed(
    slices: Iterable[Slice], wards: Sequence[str], months: Sequence[str]
) -> list[list[int]]:
    counts = {(ward, month): 0 for ward in wards for month in months}
    for each in slices:
        counts[each.ward, each.month] += each.tally.visits
    return [[counts[ward, month] for month in months] for ward in wards]


def _protected(
    tallies: Mapping[str, Sequence[Tally]], threshold: int
) -> dict[str, dict[str, Line]]:
    """Return per measure the published lines. What rests on hidden visits is hidden too.

    New people are part of the people reached, so they follow those. Time spent is about the
    team: it is never small by itself, but it would tell how many visits there were.
    """
    lines: dict[str, dict[str, Line]] = {}
    for measure, basis in _BASES:
        counts = {name: [t.count(measure) for t in each] for name, each in tallies.items()}
        above = lines[basis] if basis else {}
        lines[measure] = protect_lines(
            counts,
            threshold=0 if measure == "minutes" else threshold,
            forced={name: line.hidden for name, line in above.items()},
            total_hidden=bool(above) and above["ward"].is_total_hidden,
        )
    return lines


def _protected_loose(
    tallies: Sequence[Tally], lines: Mapping[str, Mapping[str, Line]], threshold: int
) -> dict[str, Sequence[Figure]]:
    figures: dict[str, Sequence[Figure]] = {}
    for measure, basis in _BASES:
        above = figures[basis] if basis else ()
        figures[measure] = protect_loose(
            [tally.count(measure) for tally in tallies],
            threshold=0 if measure == "minutes" else threshold,
            hidden=Line(tuple(above), figure(0)).hidden,
            total_hidden=lines[measure]["ward"].is_total_hidden,
        )
    return figures


def _rows(codes: Sequence[str], figures: Mapping[str, Sequence[Figure]]) -> list[SummaryRow]:
    return [
        SummaryRow(
            code=code,
            visits=figures["visits"][index],
            reached=figures["reached"][index],
            new=figures["new"][index],
            hours=_in_hours(figures["minutes"][index]),
        )
        for index, code in enumerate(codes)
    ]


def _in_hours(minutes: Figure) -> Figure:
    return minutes if minutes.value is None else figure(minutes.value / 60)
