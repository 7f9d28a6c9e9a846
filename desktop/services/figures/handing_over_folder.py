"""A folder with the figures of coverage, published for the data warehouse of the city.

Every day has its own folder in it, and ``latest.json`` names the newest. A day that is
published again takes the place of its earlier self; other days stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from desktop.domain.figures.coverage import Measure, Question
from desktop.domain.figures.months import in_months
from desktop.domain.period import Period, quarter_of
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import AreaLevel
from desktop.errors import InvalidEntry, Problem
from desktop.reports.files import Report
from desktop.reports.folders import claim, refuse_others, whole_folder, write_json
from desktop.reports.handout import Handout
from desktop.reports.published import LEFT_OUT, SCHEMA, mark, root_readme, write_files, write_text
from desktop.services.desk import Desk
from desktop.services.figures.handing_over import gather, one_moment

LATEST, README = "latest.json", "README.txt"
_SHARES = (5, 8, 10)
"""Of ten steps: where the wards, the sectors and the writing end."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was published.

    Args:
        folder: Of the day.
        measures: How many measures are in it.
    """

    folder: Path
    period: Period
    files: tuple[str, ...]
    measures: int


def last_quarter(today: date) -> Period:
    """Return the last quarter that is over."""
    return quarter_of(quarter_of(today).first - timedelta(days=1))


def publish(
    desk: Desk, root: Path, *, period: Period | None = None, today: date, report: Report
) -> Published:
    """Publish every measure, per ward and per sector, in the folder of today in ``root``.

    The same figures give the same bytes. Published periods are whole months that are over:
    figures that grow by the day, or periods that differ by a few days, would together tell of
    single visits.

    Args:
        root: A new or empty folder, or one in which was published before.
        period: Otherwise the last quarter that is over.

    Raises:
        InvalidEntry: ``whole_months`` or ``not_over``: the period may not be published.
        FileNotWritten: ``not_ours``: other files are in ``root``; or it cannot be written to.
            Nothing of today was changed.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.EXPORT_FIGURES)
    asked = period or last_quarter(today)
    _check(asked, today)
    refuse_others(root, mark())  # now rather than after all has been counted
    handouts = _gather(desk, asked, today=today, report=report)
    claim(root, mark())
    with whole_folder(root, today.isoformat()) as draft:
        write_files(handouts, draft, report=_part(report, _SHARES[1], _SHARES[2]))
        names = tuple(sorted(path.name for path in draft.iterdir()))
    write_text(root / README, root_readme())
    write_json(root / LATEST, _latest(today, asked))
    return Published(root / today.isoformat(), asked, names, len(handouts[0].answers))


def _check(period: Period, today: date) -> None:
    if in_months(period).parts:
        raise InvalidEntry(Problem("period", "whole_months"))
    if period.last >= today:
        raise InvalidEntry(Problem("period", "not_over"))


def _gather(desk: Desk, period: Period, *, today: date, report: Report) -> list[Handout]:
    """Return the wards, and the sectors if their borders are known, as one moment has them."""
    question = Question(measure=Measure.VISITS, period=period)
    measures = [measure for measure in Measure if measure not in LEFT_OUT]
    with one_moment(desk) as still:
        ask = partial(gather, still, also=measures, today=today)
        wards = ask(question, report=_part(report, 0, _SHARES[0]))
        by_sector = replace(question, level=AreaLevel.SECTOR)
        sectors = ask(by_sector, report=_part(report, _SHARES[0], _SHARES[1]))
    return [wards, sectors] if sectors.borders else [wards]


def _part(report: Report, first: int, last: int) -> Report:
    """Return a report of a part of the work, in hundredths of a tenth of the whole."""

    def told(done: int, total: int) -> None:
        report(10 * first + 10 * (last - first) * done // max(total, 1), 100)

    return told


def _latest(today: date, period: Period) -> dict[str, object]:
    return {
        "folder": today.isoformat(),
        "schema_version": SCHEMA,
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
    }
