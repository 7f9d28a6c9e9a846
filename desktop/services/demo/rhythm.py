"""When a team goes out: days of the week, seasons, hours. Weights, not truths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from desktop.domain.period import moment_of
from desktop.domain.vocabulary import VisitKind
from desktop.services.demo.chance import Chance

_WEEKDAYS = (14, 18, 21, 18, 15, 11, 1.5)
_MONTHS = (0.9, 1.0, 1.1, 1.1, 1.2, 1.1, 0.55, 0.5, 1.2, 1.2, 1.0, 0.7)
SATURDAY, SUNDAY = 5, 6

_KINDS: Mapping[VisitKind, float] = {
    VisitKind.STREET_ROUND: 28,
    VisitKind.PLACE_VISIT: 24,
    VisitKind.ORGANISATION_VISIT: 13,
    VisitKind.KEY_FIGURE_TALK: 10,
    VisitKind.HOME_VISIT_INVITED: 4,
    VisitKind.EVENT: 4,
    VisitKind.SURVEY_ROUND: 3,
    VisitKind.PARENT_GROUP: 5,
    VisitKind.MEETING: 6,
    VisitKind.ONLINE_PHONE: 3,
}
_WEEKEND: Mapping[VisitKind, float] = {
    VisitKind.STREET_ROUND: 40,
    VisitKind.EVENT: 40,
    VisitKind.PLACE_VISIT: 15,
    VisitKind.KEY_FIGURE_TALK: 5,
}
_HOURS: Mapping[VisitKind, tuple[int, int]] = {
    VisitKind.STREET_ROUND: (10, 18),
    VisitKind.PLACE_VISIT: (13, 18),
    VisitKind.HOME_VISIT_INVITED: (14, 20),
    VisitKind.EVENT: (10, 19),
    VisitKind.PARENT_GROUP: (8, 16),
}


class Calendar:
    """Days on which visits fall, in proportion to how likely each day is.

    Args:
        last: The last day.
        days: How many days there are, ``last`` included.
    """

    def __init__(self, last: date, days: int) -> None:
        self._days = [last - timedelta(days=back) for back in range(days - 1, -1, -1)]
        self._weights = list(
            accumulate(_WEEKDAYS[day.weekday()] * _MONTHS[day.month - 1] for day in self._days)
        )

    def pick(self, chance: Chance, count: int) -> Sequence[date]:
        """Return ``count`` days in order."""
        return sorted(chance.choices(self._days, cum_weights=self._weights, k=count))


def kind_on(day: date, chance: Chance) -> VisitKind:
    """Return what is likely done on ``day``: markets and feasts on Saturday, no school in July."""
    kinds = _WEEKEND if day.weekday() in {SATURDAY, SUNDAY} else _KINDS
    kind = chance.choices(list(kinds), list(kinds.values()))[0]
    if kind is VisitKind.PARENT_GROUP and day.month in {7, 8}:
        return VisitKind.PLACE_VISIT
    return kind


def start_on(day: date, kind: VisitKind, chance: Chance) -> datetime:
    """Return a moment on ``day``, on a quarter of an hour, at which such a visit starts."""
    first, last = (8, 13) if day.weekday() == SATURDAY else _HOURS.get(kind, (9, 17))
    return moment_of(day, time(chance.randrange(first, last), 15 * chance.randrange(4)))
