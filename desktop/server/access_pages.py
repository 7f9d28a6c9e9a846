"""Reading the city's log of reads: for its data protection officer only (rule R12)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from desktop.domain.privacy.access import (
    OF_LISTS,
    Entry,
    Fault,
    Verdict,
    beginning,
    is_reason_true,
    link,
    mark_of,
)
from desktop.domain.roles.role import Deed, may
from desktop.server.exchange.caller import Caller
from desktop.server.log_trimming import is_attested
from desktop.server.refusal import Refusal
from desktop.server.silent_logs import silent_logs
from desktop.server.statements import run
from desktop.sync.logbook import (
    MOST_HOURS,
    LogHour,
    LogLine,
    LogPage,
    LogPersons,
    LogPersonsWanted,
    LogTrouble,
    LogWanted,
)

_HOUR_MS = 3_600_000
_OPEN = text("SELECT set_config('app.log', 'on', true)")
_LINES = text(
    "SELECT e.branch, e.n, e.id, e.at, e.came_at, e.by, e.way, e.kind, e.form, e.count, e.reason,"
    " coalesce(d.name, '') AS laptop, coalesce(a.name, '') AS account,"
    " (SELECT array_agg(w.person) FROM access_mark m LEFT JOIN access_person w"
    "  ON w.tenant = m.tenant AND w.mark = m.mark"
    "  WHERE m.tenant = e.tenant AND m.branch = e.branch AND m.n = e.n) AS persons"
    " FROM access_entry e"
    " LEFT JOIN device d ON d.tenant = e.tenant AND d.id = e.device"
    " LEFT JOIN account a ON a.tenant = e.tenant AND a.id = d.account"
    " WHERE e.tenant = :tenant AND e.at >= :first AND e.at < :last"
    " AND (:by = '' OR e.by = :by) AND (:all_ways OR e.way = ANY(CAST(:ways AS text[])))"
    " AND (CAST(:person AS uuid) IS NULL OR EXISTS (SELECT FROM access_mark m"
    "  JOIN access_person w ON w.tenant = m.tenant AND w.mark = m.mark WHERE m.tenant = e.tenant"
    "  AND m.branch = e.branch AND m.n = e.n AND w.person = CAST(:person AS uuid)))"
    " ORDER BY e.at DESC, e.id DESC LIMIT :most OFFSET :skip"
)
_COUNT = text(
    "SELECT count(*) FROM access_entry e"
    " WHERE e.tenant = :tenant AND e.at >= :first AND e.at < :last"
    " AND (:by = '' OR e.by = :by) AND (:all_ways OR e.way = ANY(CAST(:ways AS text[])))"
    " AND (CAST(:person AS uuid) IS NULL OR EXISTS (SELECT FROM access_mark m"
    "  JOIN access_person w ON w.tenant = m.tenant AND w.mark = m.mark WHERE m.tenant = e.tenant"
    "  AND m.branch = e.branch AND m.n = e.n AND w.person = CAST(:person AS uuid)))"
)
_TROUBLES = text(
    "SELECT b.branch, b.state, b.root_n, b.began_at, b.broken_n, b.broken_at,"
    " coalesce(d.name, '') AS laptop, coalesce(a.name, '') AS account FROM access_branch b"
    " LEFT JOIN device d ON d.tenant = b.tenant AND d.id = b.device"
    " LEFT JOIN account a ON a.tenant = b.tenant AND a.id = d.account"
    " WHERE b.tenant = :tenant AND (b.state <> 'whole' OR b.broken_n > 0) ORDER BY b.began_at"
)
_HOURS = text(
    "SELECT e.by, e.at / :hour * :hour AS hour, array_agg(DISTINCT w.person) AS persons,"
    " count(DISTINCT m.mark) FILTER (WHERE w.mark IS NULL) AS erased FROM access_entry e"
    " JOIN access_mark m ON m.tenant = e.tenant AND m.branch = e.branch AND m.n = e.n"
    " LEFT JOIN access_person w ON w.tenant = m.tenant AND w.mark = m.mark"
    " WHERE e.tenant = :tenant AND e.at >= :first AND e.at < :last"
    " AND e.way <> ALL(CAST(:lists AS text[]))"
    " GROUP BY e.by, e.at / :hour ORDER BY hour DESC, e.by LIMIT :most"
)
_BRANCHES = text(
    "SELECT branch, parent, root_n, root_hash, n, hash, pruned_n, pruned_hash FROM access_branch"
    " WHERE tenant = :tenant ORDER BY began_at, branch"
)
_CHAIN = text(
    "SELECT n, id, at, by, way, kind, form, count, reason, told, hash, (SELECT array_agg(m.mark)"
    " FROM access_mark m WHERE m.tenant = e.tenant AND m.branch = e.branch AND m.n = e.n) AS marks"
    " FROM access_entry e WHERE tenant = :tenant AND branch = :branch AND n > :after"
    " ORDER BY n LIMIT :most"
)
_BEFORE_CUT = text(
    "SELECT least((SELECT min(n) FROM access_entry WHERE tenant = :tenant AND branch = :branch"
    " AND n <= :cut), (SELECT min(n) FROM access_mark WHERE tenant = :tenant"
    " AND branch = :branch AND n <= :cut))"
)
_WHOSE = text("SELECT mark, person, secret FROM access_person WHERE tenant = :tenant")
_CHUNK = 5_000


def read_page(connection: Connection, caller: Caller, message: LogWanted) -> LogPage:
    """Return lines of the log, the latest first.

    Raises:
        Refusal: The role of the caller does not allow it.
    """
    check_reader(caller)
    return page(connection, int(caller.tenant), message)


def read_persons(connection: Connection, caller: Caller, message: LogPersonsWanted) -> LogPersons:
    """Return who looked at whom, hour by hour; the latest hours first.

    Raises:
        Refusal: The role of the caller does not allow it.
    """
    check_reader(caller)
    run(connection, _OPEN, {})
    given = {
        "tenant": int(caller.tenant),
        "first": message.first,
        "last": message.last,
        "hour": _HOUR_MS,
        "lists": _array(OF_LISTS),
        "most": MOST_HOURS,
    }
    hours = [
        LogHour(by=row.by, hour=row.hour, persons=_told(row.persons), erased=row.erased)
        for row in run(connection, _HOURS, given)
    ]
    return LogPersons(hours=hours)


def check_reader(caller: Caller) -> None:
    """Refuse who is not the data protection officer.

    Raises:
        Refusal: See above.
    """
    if caller.has_left or not any(may(grant.role, Deed.READ_LOG) for grant in caller.grants):
        raise Refusal(403, "not_allowed", "Only the data protection officer reads this")


def page(connection: Connection, tenant: int, message: LogWanted) -> LogPage:
    """Return lines of a city's log."""
    run(connection, _OPEN, {})
    given = {
        "tenant": tenant,
        "first": message.first,
        "last": message.last,
        "by": message.by,
        "ways": _array(message.ways),
        "all_ways": not message.ways,
        "person": message.person,
    }
    total = run(connection, _COUNT, given).scalar_one() if message.counted else 0
    paged = given | {"most": message.limit + 1, "skip": message.skip}
    rows = run(connection, _LINES, paged).all()
    return LogPage(
        lines=[_line(row) for row in rows[: message.limit]],
        more=len(rows) > message.limit,
        total=total,
        troubles=[] if message.skip else troubles(connection, tenant),
    )


def troubles(connection: Connection, tenant: int) -> list[LogTrouble]:
    """Return what is to be known of chains that are not whole, and of those that stay away."""
    found = [
        trouble
        for row in run(connection, _TROUBLES, {"tenant": tenant})
        for trouble in _troubles(row)
    ]
    return [*found, *silent_logs(connection, tenant)]


def verify(connection: Connection, tenant: int) -> list[tuple[UUID, Verdict]]:
    """Read every chain of a city; return for each branch what was found."""
    run(connection, _OPEN, {})
    named = _named_marks(connection, tenant)
    found = []
    for branch in run(connection, _BRANCHES, {"tenant": tenant}).all():
        verdict = _verified(connection, tenant, branch, named)
        found.append((branch.branch, verdict))
    return found


def _verified(
    connection: Connection, tenant: int, branch: Any, named: Mapping[UUID, bool]
) -> Verdict:
    last, n, read = bytes(branch.root_hash), branch.root_n, 0
    fault: Fault | None = None
    if branch.parent is None and (n, last) != (0, beginning(branch.branch)):
        fault = Fault(n=n + 1, what="beginning")
    if branch.pruned_n:
        fault = fault or _cut_fault(connection, tenant, branch)
        last, n = bytes(branch.pruned_hash), branch.pruned_n
    first = n + 1
    while fault is None:
        given = {"tenant": tenant, "branch": branch.branch, "after": n, "most": _CHUNK}
        rows = run(connection, _CHAIN, given).all()
        for row in rows:
            fault = _fault(last, n + 1, row, named)
            if fault is not None:
                break
            last, n, read = bytes(row.hash), row.n, read + 1
        if len(rows) < _CHUNK:
            break
    if fault is None and (n, last) != (branch.n, bytes(branch.hash)):
        fault = Fault(n=n + 1 if n < branch.n else n, what="cut" if n < branch.n else "changed")
    return Verdict(entries=read, first=first, fault=fault, head=last.hex())


def _cut_fault(connection: Connection, tenant: int, branch: Any) -> Fault | None:
    """Find a beginning that no rule took, or what came back of one."""
    given = {"tenant": tenant, "branch": branch.branch, "cut": branch.pruned_n}
    left = run(connection, _BEFORE_CUT, given).scalar_one()
    if left is not None:
        return Fault(n=left, what="changed")
    cut = (branch.pruned_n, bytes(branch.pruned_hash))
    if is_attested(connection, tenant, f"{branch.branch}", cut):
        return None
    return Fault(n=branch.pruned_n, what="trimmed")


def _fault(last: bytes, n: int, row: Any, named: Mapping[UUID, bool]) -> Fault | None:
    if row.n != n:
        return Fault(n=n, what="missing")
    marks = row.marks or []
    entry = Entry(
        n=row.n,
        id=row.id,
        at=row.at,
        by=row.by,
        way=row.way,
        kind=row.kind,
        form=row.form,
        count=row.count,
        reason=row.reason,
        told=bytes(row.told),
        marks=tuple(mark.bytes for mark in marks),
    )
    if link(last, entry) != bytes(row.hash) or not is_reason_true(entry):
        return Fault(n=n, what="changed")
    if not all(named.get(mark, True) for mark in marks):
        return Fault(n=n, what="person")
    is_lost = entry.told and not entry.reason  # an erasure takes it only with whom it was about
    if is_lost and (not marks or any(mark in named for mark in marks)):
        return Fault(n=n, what="changed")
    return None


def _named_marks(connection: Connection, tenant: int) -> Mapping[UUID, bool]:
    """Return the marks of which somebody can tell whose they are, and whether that is true."""
    return {
        row.mark: mark_of(bytes(row.secret), row.person) == row.mark.bytes
        for row in run(connection, _WHOSE, {"tenant": tenant})
    }


def _line(row: Any) -> LogLine:
    persons = row.persons or []
    return LogLine(
        branch=row.branch,
        n=row.n,
        id=row.id,
        at=row.at,
        came_at=row.came_at,
        by=row.by,
        account=row.account,
        laptop=row.laptop,
        way=row.way,
        kind=row.kind,
        form=row.form,
        count=row.count,
        reason=row.reason,
        persons=_told(persons),
        erased=sum(person is None for person in persons),
    )


def _troubles(row: Any) -> Iterable[LogTrouble]:
    said = {"branch": row.branch, "laptop": row.laptop, "account": row.account}
    if row.state != "whole":
        yield LogTrouble(**said, what=row.state, n=row.root_n, at=row.began_at)
    if row.broken_n:
        yield LogTrouble(**said, what="broken", n=row.broken_n, at=row.broken_at)


def _told(persons: Iterable[UUID | None] | None) -> list[UUID]:
    return [person for person in persons or () if person is not None]


def _array(words: Iterable[str]) -> str:
    quoted = ('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in words)
    return "{" + ",".join(quoted) + "}"
