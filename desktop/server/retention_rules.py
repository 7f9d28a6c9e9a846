"""The rules of retention of a city: kept beside its threshold, told to laptops at their hello."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from desktop.domain.retention import DEFAULTS, Rules, read_rule, read_rules, written
from desktop.errors import InvalidEntry
from desktop.server.models.feed import servers
from desktop.server.people import Mistaken, Office


def set_retention(office: Office, items: Sequence[str]) -> Rules:
    """Let these rules of retention hold in the city; laptops hear of it at their next sync.

    Args:
        items: ``visit=24``, ``person=18:automatic``, …; none puts the defaults back.

    Raises:
        Mistaken: One of them makes no sense.
    """
    rules = dict(retention_of(office)) if items else dict(DEFAULTS)
    for item in items:
        try:
            rule = read_rule(item, rules)
        except InvalidEntry as refused:
            broken = refused.problems[0]
            raise Mistaken(
                f"{item}: {broken.rule.replace('_', ' ')} {broken.limit}".strip()
            ) from None
        rules[rule.subject] = rule
    said = written(rules)
    office.connection.execute(
        update(servers).where(servers.c.tenant == office.tenant).values(retention=said)
    )
    changed = {s.value: rule.months for s, rule in rules.items() if rule != DEFAULTS[s]}
    office.note("city.retention", "rules", **changed)
    return rules


def retention_of(office: Office) -> Rules:
    """Return the rules of retention of the city."""
    found = select(servers.c.retention).where(servers.c.tenant == office.tenant)
    return read_rules(str(office.connection.execute(found).scalar_one()))
