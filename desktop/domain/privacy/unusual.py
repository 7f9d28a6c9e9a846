"""Reading that is unusual: something to ask about kindly, never a verdict.

A hint says what was counted and lets whoever reads it think of the reason: a mailing, a
colleague who fell ill, an event in the evening. It compares nobody with anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.period import local
from desktop.domain.privacy.access import OF_LISTS, TAKEN_OUT, Access

MANY = 25
"""Different persons in one hour: more than somebody opens in a day of work."""
ELSEWHERE = 8
"""Different persons on one day in wards where the colleague does not work."""
AT_NIGHT = 5
"""Different persons in one night."""
NIGHT_FROM, NIGHT_TO = 22, 6
"""Hours of the clock in Brussels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """Whom a colleague looked at in one hour, each once; ``erased`` more were erased."""

    by: str
    hour: datetime
    persons: frozenset[UUID] = frozenset()
    erased: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Something unusual.

    Args:
        what: ``many``, ``elsewhere`` or ``night``.
        at: When it began.
        count: How many different persons.
    """

    what: str
    by: str
    at: datetime
    count: int


def hours_of(lines: Iterable[Access]) -> Sequence[Hour]:
    """Return whom colleagues looked at, hour by hour; lists and files do not count."""
    found: dict[tuple[str, datetime], tuple[set[UUID], int]] = {}
    for line in lines:
        if line.way in OF_LISTS or line.way in TAKEN_OUT:
            continue
        key = (line.by, line.at.replace(minute=0, second=0, microsecond=0))
        persons, erased = found.get(key, (set(), 0))
        found[key] = (persons | set(line.persons), erased + line.erased)
    return [
        Hour(by=by, hour=hour, persons=frozenset(persons), erased=erased)
        for (by, hour), (persons, erased) in sorted(found.items())
    ]


def hints(
    hours: Iterable[Hour],
    *,
    wards: Mapping[UUID, str],
    works_in: Mapping[str, Collection[str]],
) -> Sequence[Hint]:
    """Return what is unusual, the latest first.

    Args:
        wards: Person → ward, of whom it is known.
        works_in: Colleague → wards in which they log visits. Of others nothing is said.
    """
    all_hours = list(hours)
    found = [*_many(all_hours), *_at_night(all_hours), *_elsewhere(all_hours, wards, works_in)]
    return sorted(found, key=lambda hint: (hint.at, hint.what), reverse=True)


def _many(hours: Sequence[Hour]) -> Iterable[Hint]:
    for each in hours:
        count = len(each.persons) + each.erased
        if count >= MANY:
            yield Hint(what="many", by=each.by, at=each.hour, count=count)


def _at_night(hours: Sequence[Hour]) -> Iterable[Hint]:
    nights: dict[tuple[str, object], list[Hour]] = {}
    for each in hours:
        at = local(each.hour)
        if at.hour >= NIGHT_FROM or at.hour < NIGHT_TO:
            evening = (at - timedelta(hours=NIGHT_TO)).date()
            nights.setdefault((each.by, evening), []).append(each)
    for (by, _evening), spent in nights.items():
        count = len(frozenset().union(*(each.persons for each in spent)))
        count += sum(each.erased for each in spent)
        if count >= AT_NIGHT:
            yield Hint(what="night", by=by, at=min(each.hour for each in spent), count=count)


def _elsewhere(
    hours: Sequence[Hour], wards: Mapping[UUID, str], works_in: Mapping[str, Collection[str]]
) -> Iterable[Hint]:
    days: dict[tuple[str, object], list[Hour]] = {}
    for each in hours:
        if works_in.get(each.by):
            days.setdefault((each.by, local(each.hour).date()), []).append(each)
    for (by, _day), spent in days.items():
        seen = frozenset().union(*(each.persons for each in spent))
        away = [id_ for id_ in seen if wards.get(id_) and wards[id_] not in works_in[by]]
        if len(away) >= ELSEWHERE:
            yield Hint(
                what="elsewhere", by=by, at=min(each.hour for each in spent), count=len(away)
            )
