"""How present the team is in each ward: the figures behind map, table and command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import UNKNOWN
from desktop.domain.figures.coverage import (
    Coverage,
    Facets,
    Question,
    Spread,
    usable,
)
from desktop.domain.figures.inequality import gini
from desktop.domain.figures.months import days_of, month_number
from desktop.domain.period import Period
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.services.figures import coverage_words as words
from desktop.services.figures.coverage_answer import WARD_ONLY, Heading, answer_of, curve_of
from desktop.services.figures.coverage_counts import Asked, Told
from desktop.services.figures.coverage_measures import MEASURES
from desktop.services.figures.coverage_sectors import area_codes
from desktop.services.figures.coverage_states import STATES, TODAY_ONLY
from desktop.services.figures.coverage_telling import read_counts
from desktop.storage.figures.coverage import first_day

MOST_MONTHS = 24
"""So many months are played at most, unless more are asked for."""


def coverage(
    desk: Desk, question: Question, *, today: date, threshold: int | None = None
) -> Coverage:
    """Answer a question with published figures: one an area, and one of the whole city.

    What is hidden is decided for all months together, so that no two periods give a count
    back; see :mod:`desktop.domain.figures.publication`.

    Args:
        today: In Brussels.
        threshold: Counts below it are hidden, with what rests on them; else as the DPO set it.

    Raises:
        InvalidEntry: ``not_for_measure``: it cannot be narrowed like this; see ``usable``.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    periods = [period for period in (question.period, question.against) if period]
    with desk.store.reading() as session:
        told = _tell(session, question, periods, (today, threshold))
        return answer_of(Heading(session, question.level), question, told)


def lorenz(desk: Desk, question: Question, *, today: date, threshold: int | None = None) -> Spread:
    """Return how evenly a measure is spread over the wards, against their inhabitants.

    Nothing is told unless the figure of every ward is.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    question = replace(question, level=AreaLevel.WARD)
    with desk.store.reading() as session:
        told = _tell(session, question, [question.period], (today, threshold))[0]
        people = Heading(session).inhabitants(question.period.last.year)
    points = curve_of(question.measure, told, people)
    return Spread(points=points, gini=gini(points), caveat=words.spread_caveat())


def months(
    desk: Desk,
    question: Question,
    *,
    today: date,
    threshold: int | None = None,
    most: int = MOST_MONTHS,
) -> Sequence[Coverage]:
    """Answer a question for each month up to the end of its period, the oldest first.

    All months are read and published once, so that playing them costs nothing. Of what is on
    file today only, every month is unknown.

    Args:
        most: How many months; there are fewer when records began later.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    last = min(month_number(question.period.last), month_number(today))
    with desk.store.reading() as session:
        heading = Heading(session, question.level)
        begun = month_number(first_day(session) or today)
        numbers = range(max(min(begun, last), last - most + 1), last + 1)
        asked = [replace(question, period=days_of(number), against=None) for number in numbers]
        if question.measure in TODAY_ONLY:
            told: Sequence[Told] = [_unknown(session, question)] * len(asked)
        else:
            periods = [each.period for each in asked]
            told = _tell(session, question, periods, (today, threshold))
        return [answer_of(heading, *each) for each in zip(asked, zip(told), strict=True)]


def _tell(
    session: Session, question: Question, periods: Sequence[Period], by: tuple[date, int]
) -> Sequence[Told]:
    """Return what may be told of each period.

    Args:
        by: Today, and the threshold.
    """
    _check(question)
    measure, level = question.measure, question.level
    asked = Asked({measure}, question.only, periods, *by, level)
    if level is AreaLevel.SECTOR and measure in WARD_ONLY:
        told = _tell(session, replace(question, level=AreaLevel.WARD), periods, by)
        codes = area_codes(session, level)
        return [Told(codes, [UNKNOWN] * len(codes), each.total) for each in told]
    if measure in STATES:
        return STATES[measure](session, asked)
    counts = read_counts(session, asked)
    return [MEASURES[measure](counts, span) for span in counts.spans]


def _check(question: Question) -> None:
    """Refuse filters that the measure does not have."""
    kept, only = usable(question.only, question.measure), question.only
    names = [each.name for each in fields(Facets)]
    lost = [name for name in names if getattr(kept, name) != getattr(only, name)]
    if lost:
        raise InvalidEntry(*(Problem(name, "not_for_measure") for name in lost))


def _unknown(session: Session, question: Question) -> Told:
    codes = area_codes(session, question.level)
    return Told(codes, [UNKNOWN] * len(codes), UNKNOWN)
