"""Cutting off what is too old at the beginning of the logs, so that the rest still proves.

A log line about somebody must not outlive its use; and a log from which lines may go is worth
nothing unless it shows that only a rule took them. So lines go from the beginning only, all up to
one; the hash of the last of them stays with the chain as a checkpoint; and an entry of the audit
tells of the cut: how far it went, the latest moment among what went, and the months of the rule.
A beginning that is gone without such an entry is found, and so is one that says more than is gone.

The audit itself is cut in the same way. Before that, it tells once more of those cuts of the log of
reads of which the entry would go.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, text

from desktop.domain.period import day_of
from desktop.domain.privacy.retention import Rule, Rules, Subject, last_since
from desktop.server.audit import ACCESS_TRIM, AUDIT_TRIM, Entry, append, tells_of_cut
from desktop.server.people import OPERATOR, Office
from desktop.server.statements import run

SLACK_DAYS = 30
"""Lines go a month at a time: else each night would add one that tells of a cut."""
_DAY_MS = 24 * 3600 * 1000
_OPEN = text("SELECT set_config('app.log', 'on', true)")
_OLD_BRANCHES = text(
    "SELECT b.branch, b.n, (SELECT min(n) FROM access_entry e WHERE e.tenant = :tenant"
    " AND e.branch = b.branch AND e.came_at >= :before) AS kept"
    " FROM access_branch b WHERE b.tenant = :tenant AND EXISTS (SELECT FROM access_entry e"
    " WHERE e.tenant = :tenant AND e.branch = b.branch AND e.came_at < :slack)"
    " ORDER BY b.branch FOR UPDATE OF b"
)
_GOING = text(
    "SELECT count(*) AS count, max(came_at) AS latest, (SELECT hash FROM access_entry"
    " WHERE tenant = :tenant AND branch = :branch AND n = :n) AS hash FROM access_entry"
    " WHERE tenant = :tenant AND branch = :branch AND n <= :n"
)
_CUT_BRANCH = text(
    "UPDATE access_branch SET pruned_n = :n, pruned_hash = :hash"
    " WHERE tenant = :tenant AND branch = :branch"
)
_REMOVE = (
    text("DELETE FROM access_mark WHERE tenant = :tenant AND branch = :branch AND n <= :n"),
    text("DELETE FROM access_entry WHERE tenant = :tenant AND branch = :branch AND n <= :n"),
)
_NAMELESS = text(
    "DELETE FROM access_person w WHERE tenant = :tenant AND NOT EXISTS (SELECT FROM access_mark m"
    " WHERE m.tenant = :tenant AND m.mark = w.mark)"
)
_TOLD = text(
    "SELECT at, action, facts FROM audit WHERE tenant = :tenant AND action = :action"
    " AND subject = :subject ORDER BY n DESC"
)
_HEAD = text("SELECT n FROM audit_head WHERE tenant = :tenant FOR UPDATE")
_OLD_AUDIT = text(
    "SELECT coalesce((SELECT min(n) FROM audit WHERE tenant = :tenant AND at >= :before) - 1,"
    " (SELECT max(n) FROM audit WHERE tenant = :tenant)) AS n"
    " WHERE EXISTS (SELECT FROM audit WHERE tenant = :tenant AND at < :slack)"
)
_GOING_AUDIT = text(
    "SELECT count(*) AS count, max(at) AS latest, (SELECT hash FROM audit WHERE tenant = :tenant"
    " AND n = :n) AS hash FROM audit WHERE tenant = :tenant AND n <= :n"
)
_LOSING_WORD = text(
    "SELECT DISTINCT ON (subject) subject, facts, n FROM audit WHERE tenant = :tenant"
    " AND action = :action ORDER BY subject, n DESC"
)
_CUT_AUDIT = text("UPDATE audit_head SET pruned_n = :n, pruned_hash = :hash WHERE tenant = :tenant")
_REMOVE_AUDIT = text("DELETE FROM audit WHERE tenant = :tenant AND n <= :n")


def trim_reads(office: Office, rules: Rules) -> int:
    """Remove what is too old from the log of reads, and whose mark was whose; return how many.

    The moment that counts is when an entry came: the clock of a laptop may be wrong.
    """
    rule = rules[Subject.ACCESS_LOG]
    before = _before(rule, office.now)
    run(office.connection, _OPEN, {})
    asked = _asked(office, before=before, slack=before - SLACK_DAYS * _DAY_MS)
    removed = 0
    for branch in run(office.connection, _OLD_BRANCHES, asked).all():
        n = branch.n if branch.kept is None else branch.kept - 1
        removed += _trim_branch(office, rule, branch.branch, n)
    if removed:
        run(office.connection, _NAMELESS, _asked(office))
    return removed


def trim_audit(office: Office, rules: Rules) -> int:
    """Remove what is too old from the audit; return how many entries."""
    rule = rules[Subject.AUDIT]
    before = _before(rule, office.now)
    run(office.connection, _HEAD, _asked(office))  # nobody joins an entry meanwhile
    asked = _asked(office, before=before, slack=before - SLACK_DAYS * _DAY_MS)
    n = run(office.connection, _OLD_AUDIT, asked).scalar_one_or_none()
    if n is None:
        return 0
    here = _asked(office, n=n)
    going = run(office.connection, _GOING_AUDIT, here).one()
    again = [
        Entry(office.now, OPERATOR, ACCESS_TRIM, row.subject, row.facts)
        for row in run(office.connection, _LOSING_WORD, _asked(office, action=ACCESS_TRIM))
        if row.n <= n
    ]
    told = Entry(office.now, OPERATOR, AUDIT_TRIM, "", _facts(rule, n, going))
    append(office.connection, office.tenant, *again, told)
    run(office.connection, _CUT_AUDIT, here | {"hash": going.hash})
    run(office.connection, _REMOVE_AUDIT, here)
    return int(going.count)


def is_attested(connection: Connection, tenant: int, subject: str, cut: tuple[int, bytes]) -> bool:
    """Return whether the audit tells of a cut in a chain of reads.

    Args:
        subject: Id of the branch.
        cut: Number and hash of the last entry that went.
    """
    asked = {"tenant": tenant, "action": ACCESS_TRIM, "subject": subject}
    told = run(connection, _TOLD, asked).all()
    return any(tells_of_cut(row, ACCESS_TRIM, cut) for row in told)


def _trim_branch(office: Office, rule: Rule, branch: Any, n: int) -> int:
    here = _asked(office, branch=branch, n=n)
    going = run(office.connection, _GOING, here).one()
    if not going.count:
        return 0
    run(office.connection, _CUT_BRANCH, here | {"hash": going.hash})
    for statement in _REMOVE:
        run(office.connection, statement, here)
    office.note(ACCESS_TRIM, branch, **_facts(rule, n, going))
    return int(going.count)


def _facts(rule: Rule, n: int, going: Any) -> dict[str, int | str | None]:
    return {
        "n": n,
        "hash": bytes(going.hash).hex(),
        "latest": going.latest,
        "months": rule.months,
        "count": going.count,
    }


def _before(rule: Rule, now: int) -> int:
    """Return a moment, in ms, before which the time of a line is over, by any clock here."""
    last = last_since(rule, _today(now))
    return int(datetime(last.year, last.month, last.day, tzinfo=UTC).timestamp() * 1000)


def _today(now: int) -> date:
    return day_of(datetime.fromtimestamp(now / 1000, UTC))


def _asked(office: Office, **values: Any) -> dict[str, Any]:
    return {"tenant": office.tenant, **values}
