"""Moments that lie near: today by the clock, other days by their name."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.domain.period import day_of
from desktop.i18n import translate
from desktop.words.formats import clock, short_day, short_day_year


def near_text(moment: datetime, now: datetime) -> str:
    """Return for instance ``today 10:58``, ``yesterday 16:40`` or ``Thu 19 Nov 09:20``.

    Another year is said too. A moment after ``now`` is told by its day: the clock of another
    laptop may be ahead of this one.
    """
    day, today = day_of(moment), day_of(now)
    if day == today:
        return translate("moment", "today {time}").format(time=clock(moment))
    if day == today - timedelta(days=1):
        return translate("moment", "yesterday {time}").format(time=clock(moment))
    shown = short_day(day) if day.year == today.year else short_day_year(day)
    return f"{shown} {clock(moment)}"
