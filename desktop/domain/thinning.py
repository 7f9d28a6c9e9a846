"""Which of many copies stay: fewer, the older they are."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.period import day_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How many copies stay, counted from the newest.

    Args:
        latest: The newest ones, whenever they were made.
        days, weeks, months: The newest one of each of so many days, weeks and months in which
            there is a copy: a holiday costs nothing. Days as in Brussels, weeks from Monday.
    """

    latest: int = 4
    days: int = 7
    weeks: int = 4
    months: int = 6


STANDARD = Plan()


def kept(moments: Iterable[datetime], plan: Plan = STANDARD) -> frozenset[datetime]:
    """Return the moments of the copies that stay; all others may go.

    Thinning after every copy leaves the same as thinning once at the end.
    """
    newest_first = sorted(set(moments), reverse=True)
    rules: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (plan.latest, lambda moment: moment),
        (plan.days, day_of),
        (plan.weeks, lambda moment: day_of(moment).isocalendar()[:2]),
        (plan.months, lambda moment: (day_of(moment).year, day_of(moment).month)),
    )
    staying: set[datetime] = set()
    for most, part in rules:
        newest: dict[Hashable, datetime] = {}
        for moment in newest_first:
            newest.setdefault(part(moment), moment)
        staying.update(list(newest.values())[:most])
    return frozenset(staying)
