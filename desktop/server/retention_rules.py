"""The rules of retention of a city: kept beside its threshold, told to laptops at their hello."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import text

from desktop.domain.privacy.retention import (
    ANNOUNCED,
    DEFAULTS,
    Rule,
    Rules,
    changed_rules,
    check_reason,
    read_rules,
    written,
)
from desktop.errors import InvalidEntry
from desktop.server import audit
from desktop.server.people import OPERATOR, Mistaken, Office
from desktop.server.statements import run
from desktop.sync.ruling import RuleChanged

MOST_TOLD = 20
_ADD = text(
    "INSERT INTO rule_change (tenant, id, at, by, reason, rules)"
    " VALUES (:tenant, :id, :at, :by, :reason, :rules) ON CONFLICT DO NOTHING RETURNING id"
)
_SET = text("UPDATE server SET retention = :rules WHERE tenant = :tenant")
_NOW = text("SELECT retention FROM server WHERE tenant = :tenant")
_CHANGES = text(
    "SELECT at, by, reason, rules FROM rule_change WHERE tenant = :tenant"
    " ORDER BY at DESC, id DESC LIMIT CAST(:most AS bigint)"
)
_ANNOUNCED_MS = int(ANNOUNCED.total_seconds() * 1000)


def set_retention(
    office: Office, items: Sequence[str], *, id_: UUID, reason: str, by: str = OPERATOR
) -> Rules:
    """Let these rules of retention hold in the city; laptops hear of it at their next sync.

    Args:
        items: ``visit=24``, ``person=18:automatic``, …; none puts the defaults back.
        id_: Of this change: asking twice changes once.
        reason: Why, in a sentence.
        by: The name of who decided.

    Raises:
        Mistaken: One of them makes no sense, or the reason says nothing.
    """
    try:
        said_why = check_reason(reason)
        rules = changed_rules(retention_of(office), items)
    except InvalidEntry as refused:
        broken = refused.problems[0]
        told = f"{broken.field}: {broken.rule.replace('_', ' ')} {broken.limit}".strip()
        raise Mistaken(told) from None
    said = {"tenant": office.tenant, "id": id_, "at": office.now, "by": by}
    said |= {"reason": said_why, "rules": written(rules)}
    if run(office.connection, _ADD, said).one_or_none() is None:
        return retention_of(office)
    run(office.connection, _SET, {"tenant": office.tenant, "rules": written(rules)})
    changed = {s.value: rule.months for s, rule in rules.items() if rule != DEFAULTS[s]}
    entry = audit.Entry(office.now, OPERATOR, "city.retention", str(id_), changed)
    audit.append(office.connection, office.tenant, entry)
    return rules


def retention_of(office: Office) -> Rules:
    """Return the rules of retention of the city."""
    return read_rules(run(office.connection, _NOW, {"tenant": office.tenant}).scalar_one())


def acting_rules(office: Office) -> Rules:
    """Return the rules by which something may go now: who set them announced it 30 days ago.

    Of all that held within these days the longest counts, and nothing goes by itself that did
    not go by itself all the time.
    """
    held = [retention_of(office)]
    changes = _changes(office, most=None)
    for change in changes:
        held.append(read_rules(change.rules))
        if change.at <= office.now - _ANNOUNCED_MS:
            break
    else:
        held += [DEFAULTS] if changes else []
    return {subject: _longest([rules[subject] for rules in held]) for subject in DEFAULTS}


def _longest(held: Sequence[Rule]) -> Rule:
    return replace(
        held[0],
        months=max(rule.months for rule in held),
        is_automatic=all(rule.is_automatic for rule in held),
    )


def changes_of(office: Office) -> list[RuleChanged]:
    """Return who set rules lately, the latest first."""
    return _changes(office, most=MOST_TOLD)


def _changes(office: Office, *, most: int | None) -> list[RuleChanged]:
    rows = run(office.connection, _CHANGES, {"tenant": office.tenant, "most": most})
    return [RuleChanged(at=row.at, by=row.by, reason=row.reason, rules=row.rules) for row in rows]
