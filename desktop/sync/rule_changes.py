"""Hearing who set rules of the city, for who sets them too: kept for a day without a line."""

from __future__ import annotations

from desktop.domain.roles.role import Deed, may
from desktop.storage.engine import Store
from desktop.storage.pending.link import granted, read_link, role_of
from desktop.storage.privacy.rule_changes import MOST_KEPT, latest, replace_all
from desktop.sync import asking
from desktop.sync.client import HttpServer


def hear_rule_changes(store: Store, server: HttpServer) -> bool:
    """Keep who set rules of the city lately; return whether there was anything new.

    Only who may set rules asks: the server refuses others.

    Raises:
        ServerUnreachable: And its kin; what was kept stays.
    """
    with store.reading() as session:
        role = role_of(read_link(session), granted(session))
        known = list(latest(session, limit=MOST_KEPT))
    if role is None or not may(role, Deed.SET_RULES):
        return False
    _said, told = asking.rules(server)
    if list(told) == known:
        return False
    with store.writing() as session:
        replace_all(session, told)
    return True
