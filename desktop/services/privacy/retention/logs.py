"""How long the log of reads is kept on a profile without a server.

With one, the server has the lines and its own rule for them; a laptop then keeps the last
``KEPT_DAYS`` days, which :mod:`desktop.sync.reads` sees to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time

from desktop.domain.period import BRUSSELS, day_of
from desktop.domain.privacy.retention import Rule, Subject, last_since
from desktop.domain.privacy.retention_report import month_of
from desktop.services.desk import Desk
from desktop.services.privacy.retention.due import is_announced, rules_of
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import retention_runs
from desktop.storage.privacy.access_trimming import Trimming, trim


def trim_reads(desk: Desk) -> Mapping[str, int]:
    """Remove lines whose time is over from the log of reads; return how many, by month.

    As with other rules: not before people could see it coming, and not by a clock that is off.
    """
    with desk.store.reading() as session:
        rule = rules_of(session)[Subject.ACCESS_LOG]
        alone = read_link(session).stream is None
        sure = alone and is_announced(session, desk)
        if not (sure and retention_runs.is_clock_likely(session, desk.now())):
            return {}
    made = Trimming(at=desk.now(), by=desk.author, new_id=desk.new_id, months=rule.months)
    with desk.store.writing() as session:
        gone = trim(session, log_end(rule, desk.today()), made)
    return Counter(month_of(day_of(at)) for at in gone)


def log_end(rule: Rule, day: date) -> datetime:
    """Return the moment before which the time of a line is over on a day."""
    return datetime.combine(last_since(rule, day), time(), BRUSSELS)
