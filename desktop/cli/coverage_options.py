"""What is asked about coverage on the command line: period, filters, level, classes."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from desktop.cli import entries, names
from desktop.cli.context import Context
from desktop.cli.parser import Parser, WrongUse
from desktop.cli.records import codes
from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.figures.months import whole_months
from desktop.domain.goal import GOALS
from desktop.domain.period import Period, quarter_of
from desktop.domain.vocabulary import AreaLevel, Theme, VisitKind
from desktop.errors import InvalidEntry
from desktop.i18n import translate
from desktop.words.problems import sentence

METHODS = ("quantile", "equal", "natural", "fixed")
LEVELS = (AreaLevel.WARD.value, AreaLevel.SECTOR.value)


def add_period(parser: Parser) -> None:
    """Add ``--from`` and ``--to``."""
    parser.option(
        "--from",
        translate("commands", "first day; otherwise of this quarter"),
        dest="first",
        read=entries.day,
    )
    parser.option(
        "--to",
        translate("commands", "last day; otherwise of this quarter"),
        dest="last",
        read=entries.day,
    )


def add_filters(parser: Parser) -> None:
    """Add the options that say which visits are counted."""
    parser.option("--theme", codes(Theme), read=entries.one_of(Theme), repeated=True)
    parser.option("--kind", codes(VisitKind), read=entries.one_of(VisitKind), repeated=True)
    parser.option("--goal", ", ".join(GOALS), read=entries.goal, repeated=True)
    parser.option("--network", translate("commands", "name or id"), repeated=True)
    parser.option("--consultant", translate("commands", "account name"), repeated=True)
    parser.option(
        "--team", translate("commands", "number of a team"), read=entries.size, repeated=True
    )


def add_level(parser: Parser) -> None:
    """Add the level of the areas, and the period to compare with."""
    parser.option("--level", translate("commands", "areas to count by"), choices=LEVELS)
    parser.option(
        "--against",
        translate("commands", "first and last day of an earlier period to compare with"),
        read=entries.day,
        nargs=2,
    )


def add_classes(parser: Parser) -> None:
    """Add how figures are put in classes of a map."""
    parser.option(
        "--classes", translate("commands", "how a map puts figures in classes"), choices=METHODS
    )
    parser.option(
        "--limits",
        translate("commands", "where classes end, for --classes fixed; for instance '5; 10; 20'"),
        read=limits,
    )


def limits(text: str) -> tuple[float, ...]:
    """Read numbers that rise, apart by a semicolon or a space."""
    parts = [part for part in re.split(r"[;\s]+", text.strip()) if part]
    found = tuple(entries.decimal(part) for part in parts)
    if not found or list(found) != sorted(set(found)):
        told = translate("commands", "'{value}' is not possible. Accepted: {accepted}")
        rising = translate("commands", "numbers that rise, for instance '5; 10; 20'")
        raise ArgumentTypeError(told.format(value=text, accepted=rising))
    return found


def question(context: Context) -> Question:
    """Return what is asked.

    Raises:
        WrongUse: The days are the wrong way round, or there are too many filters.
    """
    against = context.given("against", None)
    with in_plain_words():
        return Question(
            measure=context.given("measure", Measure.VISITS),
            period=period(context, context.desk.today()),
            level=AreaLevel(context.given("level", AreaLevel.WARD.value)),
            only=filters(context),
            against=_in_order(*against, option="--against") if against else None,
        )


def period(context: Context, today: date) -> Period:
    """Return the days asked for; this quarter when none are."""
    quarter = quarter_of(today)
    first, last = context.given("first", None), context.given("last", None)
    if first and not last:
        last = max(first, today)
    if last and not first:
        first = quarter_of(last).first
    return _in_order(first or quarter.first, last or quarter.last, option="--to")


def days_of(asked: Period) -> Mapping[str, object]:
    """Return the days asked for, and the whole months around them, which are counted."""
    from desktop.reports.coverage_document import days

    return {**days(asked), "counted": days(whole_months(asked))}


def filters(context: Context) -> Facets:
    """Return which visits are counted."""
    return Facets(
        themes=frozenset(context.given("theme", [])),
        kinds=frozenset(context.given("kind", [])),
        goals=frozenset(context.given("goal", [])),
        networks=frozenset(
            names.network(context.desk, text) for text in context.given("network", [])
        ),
        consultants=frozenset(context.given("consultant", [])),
        teams=frozenset(context.given("team", [])),
    )


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Say of a question that cannot be answered only why: there is no form that keeps it."""
    try:
        yield
    except InvalidEntry as error:
        raise WrongUse(" ".join(dict.fromkeys(map(sentence, error.problems)))) from error


def _in_order(first: date, last: date, *, option: str) -> Period:
    if last < first:
        if option == "--to":
            raise WrongUse(translate("commands", "--to lies before --from."))
        raise WrongUse(translate("commands", "--against: the last day lies before the first."))
    return Period(first, last)
