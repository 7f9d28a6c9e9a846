"""Gathering what is handed over about coverage, as one moment in time knows it.

Everything in a handout is published (:mod:`desktop.services.figures.coverage` decides what may be
told), and all of it comes from one look at the database. A save or a sync between two measures
would otherwise put figures of two moments side by side, and their difference would tell of one
visit.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Coverage, Measure, Question
from desktop.domain.figures.months import whole_months
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import InvalidEntry
from desktop.reports import wording
from desktop.reports.features import WardBorders
from desktop.reports.files import Report
from desktop.reports.handout import Handout
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.geography import areas
from desktop.storage.engine import Store
from desktop.storage.figures.summary import schema_revision


def gather(
    desk: Desk,
    question: Question,
    *,
    also: Collection[Measure] = (),
    today: date,
    report: Report,
    threshold: int | None = None,
) -> Handout:
    """Return the answer to ``question``, with borders and names, ready to be written.

    Counted are the whole months around the period, and the handout says so.

    Args:
        also: Measures to answer it for as well, as far as they know these filters.
        report: Told of every measure.

    Raises:
        InvalidEntry: The measure does not know these filters.
        Cancelled: By way of ``report``.
    """
    desk.require(Deed.EXPORT_FIGURES)
    threshold = threshold or desk.threshold()
    counted = replace(
        question,
        period=whole_months(question.period),
        against=whole_months(question.against) if question.against else None,
    )
    with one_moment(desk) as still:
        ask = partial(coverage, still, today=today, threshold=threshold)
        others = [each for each in also if each is not question.measure]
        answers = _answers(ask, counted, others, report)
        drawn = _borders(still, question.level)
        wards = areas.wards(still)
    return Handout(
        answers=answers,
        borders=drawn,
        outlines=[ward for ward in wards if ward.geometry and drawn and _is_by_sector(question)],
        ward_names={ward.code: ward.name for ward in wards},
        threshold=threshold,
        asked=question,
        remarks=[*_rounded(question, counted), *_silences(answers)],
    )


@contextmanager
def one_moment(desk: Desk) -> Iterator[Desk]:
    """Give ``desk`` with a store that stands still: every look at it sees the same moment."""
    with desk.store.reading() as session:
        schema_revision(session)  # the moment is that of the first look
        yield replace(desk, store=_Still(desk.store, session))


class _Still(Store):
    """A store of which every session is the same one."""

    def __init__(self, store: Store, session: Session) -> None:
        super().__init__(store.engine, path=store.path)
        self._session = session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        yield self._session


def _answers(
    ask: Callable[[Question], Coverage],
    question: Question,
    others: Sequence[Measure],
    report: Report,
) -> Sequence[Coverage]:
    steps = 1 + len(others)
    report(0, steps)
    answers = [ask(question)]
    for done, measure in enumerate(others, start=1):
        report(done, steps)
        with suppress(InvalidEntry):  # a measure that does not have these filters
            answers.append(ask(replace(question, measure=measure)))
    report(steps, steps)
    return answers


def _rounded(asked: Question, counted: Question) -> Iterator[str]:
    """Yield why the days that are counted are not the days that were asked for."""
    if asked != counted:
        yield wording.whole_months_note(asked.period)


def _silences(answers: Sequence[Coverage]) -> Iterator[str]:
    """Yield why nothing is told where nothing can be, once each."""
    yield from dict.fromkeys(answer.note for answer in answers if answer.note)


def _borders(desk: Desk, level: AreaLevel) -> WardBorders | None:
    edition = areas.current_edition(desk)
    if edition is None:
        return None
    drawn = [area for area in areas.areas(desk, level) if area.geometry]
    return WardBorders(drawn, edition.schematic, edition.source) if drawn else None


def _is_by_sector(question: Question) -> bool:
    return question.level is AreaLevel.SECTOR
