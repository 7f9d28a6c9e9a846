"""What the team did in a period, for a file: the figures of the map, in tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import SUPPRESSED, UNKNOWN, Figure, Grid, Line, figure
from desktop.domain.figures.coverage import ValueState
from desktop.domain.figures.months import days_of, month_number, whole_months
from desktop.domain.figures.publication import together
from desktop.domain.figures.selection import Asked
from desktop.domain.figures.summary import DataVersion, Subject, SummaryRow, Tally, VisitSummary
from desktop.domain.goal import GOALS
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.errors import InvalidEntry, Problem
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.figures.summary_cuts import Cut, Cuts, Group
from desktop.storage.figures.coverage import People
from desktop.storage.figures.summary import schema_revision
from desktop.storage.lists.wards import ward_names

_UNTOLD = ("outcomes", "place_id", "organisation_id", "person_id", "text")
"""Filters of a list of which nothing is published: not even with much hidden."""
_FIELDS = {"kind": "kinds", "theme": "themes", "goal": "goals"}
"""Breakdown → the field of filters it is about."""


def summarise_visits(
    desk: Desk, wanted: VisitFilter, *, report: Report, threshold: int | None = None
) -> VisitSummary:
    """Return the summary of the final visits that ``wanted`` lets through, in whole months.

    Every figure is one that :mod:`~.coverage` gives for the same ward, months
    and filter, or follows from such figures.

    Args:
        report: Told of every row that takes time; may raise ``Cancelled``.

    Raises:
        InvalidEntry: ``not_in_summary``: visits are filtered by something that is not published.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    lost = [name for name in _UNTOLD if getattr(wanted, name)]
    if lost:
        raise InvalidEntry(*(Problem(name, "not_in_summary") for name in lost))
    wanted = replace(wanted, statuses=frozenset({VisitStatus.FINAL}), deleted=False)
    with desk.store.reading() as session:
        cuts = Cuts(session, desk.today(), threshold)
        subject = _subject(wanted, cuts, ward_names(session), desk.today())
        version = _version(session, desk, cuts)
        return _Summing(cuts, subject).summary(version, threshold, report)


def _version(session: Session, desk: Desk, cuts: Cuts) -> DataVersion:
    first, last = _begun_and_ended(cuts, desk.today())
    return DataVersion(
        revision=schema_revision(session),
        made_at=desk.now(),
        visits=cuts.of([]).single.figure(None, month_number(first), month_number(last)),
    )


def _begun_and_ended(cuts: Cuts, today: date) -> tuple[date, date]:
    """Return the first day of the first month with any visit, and the last of the last."""
    months = {at for counts in cuts.sums.of_all.values() for at in counts} or {month_number(today)}
    return days_of(min(months)).first, days_of(max(months)).last


def _subject(wanted: VisitFilter, cuts: Cuts, names: Mapping[str, str], today: date) -> Subject:
    """Return what the summary has rows for: what was asked for, and what only the data has.

    A ward that was not asked for has no row; one without visits has a row with zero.
    """
    begun, ended = _begun_and_ended(cuts, today)
    first = wanted.first or min(begun, wanted.last or begun)
    asked = Period(first, wanted.last or max(ended, first))
    whole = whole_months(asked)
    sums = cuts.sums
    kinds = [*map(str, VisitKind), *sorted(sums.kinds.keys() - set(VisitKind))]
    return Subject(
        filter=wanted,
        period=whole,
        ward_names={
            code: names.get(code, code)
            for code in cuts.reader.wards
            if not wanted.wards or code in wanted.wards
        },
        kinds=[kind for kind in kinds if kind in (wanted.kinds or kinds)],
        themes=[*map(str, Theme), *sorted(sums.themes.keys() - set(Theme))],
        goals=[*GOALS, *sorted(sums.goals.keys() - GOALS.keys())],
        asked=None if asked == whole else asked,
    )


@dataclass(frozen=True, slots=True)
class _Summing:
    """Makes the tables of one subject."""

    cuts: Cuts
    subject: Subject

    def summary(self, version: DataVersion, threshold: int, report: Report) -> VisitSummary:
        subject = self.subject
        every = self.cuts.of(self._groups())
        wards = [self._row(every, code, wards=[code]) for code in subject.ward_names]
        numbers = {month: _number(month) for month in subject.months}
        months = [self._row(every, code, months=(at, at)) for code, at in numbers.items()]
        total = self._row(every, "")
        of_wards, of_months = (
            Line(tuple(row.visits for row in rows), total.visits) for rows in (wards, months)
        )
        cells = tuple(
            tuple(every.single.figure(ward, at, at) for at in numbers.values())
            for ward in subject.ward_names
        )
        return VisitSummary(
            subject=subject,
            rows={"ward": wards, "month": months, **self._breakdowns(report)},
            total=total,
            grid=Grid(cells, of_wards, of_months),
            threshold=threshold,
            version=version,
        )

    def _breakdowns(self, report: Report) -> Mapping[str, Sequence[SummaryRow]]:
        codes = {
            "kind": self.subject.kinds,
            "theme": self.subject.themes,
            "goal": self.subject.goals,
        }
        steps = sum(map(len, codes.values()))
        found: dict[str, list[SummaryRow]] = {name: [] for name in codes}
        for name, each in codes.items():
            for code in each:
                report(sum(map(len, found.values())), steps)
                cut = self.cuts.of(self._groups(_FIELDS[name], code))
                found[name].append(self._row(cut, code))
        report(steps, steps)
        return found

    def _groups(self, field: str = "", code: str = "") -> list[Group]:
        """Return what visits must have: what was asked for, and the value of a row.

        Who has one of the values asked for and this one, which is among them, has this one.
        """
        wanted = self.subject.filter
        asked: Mapping[str, frozenset[Any]] = {
            "kinds": wanted.kinds,
            "themes": wanted.themes,
            "goals": wanted.goals,
            "consultants": frozenset({wanted.consultant} - {""}),
            "networks": frozenset({wanted.network_id} - {None}),
        }
        groups = [
            (name, values)
            for name, values in asked.items()
            if values and not (name == field and code in values)
        ]
        return [*groups, (field, frozenset({code}))] if field else groups

    def _row(
        self,
        cut: Cut,
        code: str,
        *,
        wards: Sequence[str] | None = None,
        months: tuple[int, int] | None = None,
    ) -> SummaryRow:
        """Return the figures of some wards in some months; of all that are asked otherwise."""
        period = self.subject.period
        first, last = months or (month_number(period.first), month_number(period.last))
        areas = self._areas if wards is None else wards
        tell = partial(self._sum, [(area, first, last) for area in areas])
        return SummaryRow(
            code=code,
            visits=tell(lambda asked: cut.single.figure(*asked)),
            reached=tell(partial(_people, cut, People.ALL)),
            new=tell(partial(_people, cut, People.NEW)),
            hours=tell(partial(_hours, cut)),
        )

    @property
    def _areas(self) -> Sequence[str | None]:
        """The city, or the wards that were asked for: what they have together must follow."""
        wards = self.subject.filter.wards
        return list(self.subject.ward_names) if wards else [None]

    def _sum(self, asked: Sequence[Asked], tell: Callable[[Asked], Figure]) -> Figure:
        """Return figures together: unknown if none of them is known, and nothing else is."""
        told = [tell(each) for each in asked]
        if told == [figure(0)] and asked[0][0] is None:
            _, first, last = asked[0]
            told = [tell((ward, first, last)) for ward in self.subject.ward_names]
            return UNKNOWN if UNKNOWN in told else figure(0)
        if len(told) == 1:
            return told[0]
        whole = together(told)
        is_unknown = whole.state is ValueState.ZERO and UNKNOWN in told
        return UNKNOWN if is_unknown else whole


def _people(cut: Cut, who: People, asked: Asked) -> Figure:
    """Return the people reached; unknown where there were visits and nobody counted."""
    told = cut.people(who, asked)
    if told != figure(0):
        return told
    sums = cut.sums(asked)
    counted = sums.counted if who is People.ALL else sums.counted_new
    return UNKNOWN if sums.visits and not counted else told


def _hours(cut: Cut, asked: Asked) -> Figure:
    """Return the time spent; hidden exactly where the visits are.

    It is never small by itself, but next to hidden visits it would tell how many there were.
    """
    if cut.single.figure(*asked) == SUPPRESSED:
        return SUPPRESSED
    sums: Tally = cut.sums(asked)
    return UNKNOWN if sums.visits and not sums.timed else figure(sums.minutes / 60)


def _number(month: str) -> int:
    return month_number(date.fromisoformat(f"{month}-01"))


def half(report: Report, nth: int) -> Report:
    """Return what reports the first (0) or the second (1) half of some work."""

    def tell(done: int, total: int) -> None:
        report(nth * total + done, 2 * total)

    return tell
