"""Hearing who set rules of the city, for everybody who prints the register of processing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from desktop.domain.period import day_of
from desktop.domain.privacy.retention import read_rules
from desktop.domain.privacy.retention_report import RuleChange
from desktop.domain.roles.role import Deed, may
from desktop.storage.engine import Store
from desktop.storage.pending.link import granted, read_link, role_of
from desktop.storage.privacy.rule_changes import MOST_KEPT, latest, replace_all
from desktop.sync import asking
from desktop.sync.client import HttpServer


def hear_rule_changes(store: Store, server: HttpServer, *, now: datetime) -> bool:
    """Keep who set rules of the city lately; return whether there was anything new.

    Only who sees the register asks: the server refuses others. Who sets rules asks each time;
    another laptop at its first sync of a day, and when what it knows says other rules than hold.

    Raises:
        ServerUnreachable: And its kin; what was kept stays.
    """
    with store.reading() as session:
        known = list(latest(session, limit=MOST_KEPT))
        if not _is_due(session, known, now):
            return False
    _said, told = asking.rules(server)
    if list(told) == known:
        return False
    with store.writing() as session:
        replace_all(session, told)
    return True


def _is_due(session: Session, known: Sequence[RuleChange], now: datetime) -> bool:
    link = read_link(session)
    role = role_of(link, granted(session))
    if role is None or not may(role, Deed.SEE_REGISTER):
        return False
    if may(role, Deed.SET_RULES) or link.succeeded_at is None:
        return True
    is_first = day_of(link.succeeded_at) != day_of(now)
    return is_first or read_rules(known[0].rules if known else "") != read_rules(link.retention)
