"""The log of reads that laptops hand over: taken in order, checked, and never changed here.

The chain is proven entry by entry before it is kept, so what stands here is what the laptop
wrote when it wrote it. Other entries under known numbers (a profile that was put back, or an
end that somebody wrote anew) are refused and stand in the audit; the laptop then goes on in a
branch of its own, and both stay. A laptop that begins a log although it has one lost the
former, or somebody took it away: that is told too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, text

from desktop.domain.privacy.access import Entry, Fault, beginning, is_reason_true, link, mark_of
from desktop.server import audit
from desktop.server.exchange.caller import Caller
from desktop.server.refusal import malformed
from desktop.server.statements import run
from desktop.sync.logbook import MOST_ENTRIES, LogAppend, LogAppended, LogEntry

_SEE = text("SELECT set_config('app.branches', :branches, true)")
_BRANCH = text(
    "SELECT n, hash, pruned_n, pruned_hash FROM access_branch"
    " WHERE tenant = :tenant AND branch = :branch FOR UPDATE"
)
_HASHES = text(
    "SELECT n, hash FROM access_entry WHERE tenant = :tenant AND branch = :branch"
    " AND n >= :first AND n <= :last ORDER BY n"
)
_HAS_LOG = text(
    "SELECT EXISTS (SELECT FROM access_branch WHERE tenant = :tenant AND device = :device)"
)
_BEGIN = text(
    "INSERT INTO access_branch (tenant, branch, device, parent, root_n, root_hash, n, hash, state,"
    " began_at, came_at, broken_n) VALUES (:tenant, :branch, :device, :parent, :root_n, :root,"
    " :root_n, :root, :state, :now, :now, 0) ON CONFLICT DO NOTHING RETURNING branch"
)
_GROW = text(
    "UPDATE access_branch SET n = :n, hash = :hash, came_at = :now"
    " WHERE tenant = :tenant AND branch = :branch"
)
_BREAK = text(
    "UPDATE access_branch SET broken_n = :n, broken_at = :now"
    " WHERE tenant = :tenant AND branch = :branch"
)
_ADD = text(
    "INSERT INTO access_entry (tenant, branch, n, id, device, at, came_at, by, way, kind, form,"
    " count, reason, told, hash) SELECT :tenant, :branch, n, id, :device, at, :now, by, way, kind,"
    " form, count, reason, decode(told, 'base64'), decode(hash, 'base64')"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (n bigint, id uuid, at bigint, by text,"
    " way text, kind text, form text, count bigint, reason text, told text, hash text)"
)
_ADD_MARKS = text(
    "INSERT INTO access_mark (tenant, branch, n, mark) SELECT :tenant, :branch, n, mark"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (n bigint, mark uuid)"
)
_ADD_PERSONS = text(
    "INSERT INTO access_person (tenant, mark, person, secret)"
    " SELECT :tenant, mark, person, decode(secret, 'base64')"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (mark uuid, person uuid, secret text)"
    " WHERE NOT EXISTS (SELECT FROM erasure WHERE erasure.tenant = :tenant"
    " AND erasure.id = row.person AND NOT erasure.cleared) ON CONFLICT DO NOTHING"
)
_encode = msgspec.json.Encoder().encode


def append(connection: Connection, caller: Caller, message: LogAppend, *, now: int) -> LogAppended:
    """Keep the entries of a laptop that are new, if they follow what is here.

    Idempotent: entries that are here are passed over when they are the same. The end of the
    audit is locked only where something is refused, and then last.

    Raises:
        Refusal: More than ``MOST_ENTRIES``, or the entries are not in a row.
    """
    _check(message)
    visit = _Visit(connection, caller, message, now)
    run(connection, _SEE, {"branches": "{" + ",".join(map(str, visit.branches())) + "}"})
    kept = run(connection, _BRANCH, visit.here).one_or_none()
    if kept is None:
        return _first(visit)
    return _more(visit, kept.n, bytes(kept.hash), cut=(kept.pruned_n, bytes(kept.pruned_hash)))


class _Visit:
    """One message of a laptop, in its transaction."""

    def __init__(
        self, connection: Connection, caller: Caller, message: LogAppend, now: int
    ) -> None:
        self.connection = connection
        self.caller = caller
        self.message = message
        self.now = now
        self.tenant = int(caller.tenant)
        self.here = {"tenant": self.tenant, "branch": message.branch}

    def branches(self) -> Sequence[UUID]:
        """Return the branches that this is about."""
        parent = self.message.parent
        return [self.message.branch, *([parent] if parent else [])]

    def hashes(self, branch: UUID, first: int, last: int) -> dict[int, bytes]:
        """Return the hashes of entries that are here."""
        given = {"tenant": self.tenant, "branch": branch, "first": first, "last": last}
        return {row.n: bytes(row.hash) for row in run(self.connection, _HASHES, given)}

    def note(self, action: str, n: int) -> None:
        """Write into the audit what was found; nothing may be locked behind it."""
        facts: dict[str, int | str | None] = {"branch": str(self.message.branch), "n": n}
        device = str(self.caller.device)
        entry = audit.Entry(self.now, device, f"access.{action}", device, facts)
        audit.append(self.connection, self.tenant, entry)

    def fork(self, n: int) -> LogAppended:
        """Say that others are here under these numbers, up to ``n`` the same ones."""
        self.note("fork", n)
        return LogAppended(n=n, fork=True)

    def gap(self, n: int) -> LogAppended:
        """Say that what these follow is not here."""
        self.note("gap", n)
        return LogAppended(n=n, gap=True)

    def broken(self, n: int, end: int) -> LogAppended:
        """Say that an entry is not what its hash says."""
        run(self.connection, _BREAK, self.here | {"n": n, "now": self.now})
        self.note("broken", n)
        return LogAppended(n=end, broken=n)

    def keep(self, entries: Sequence[LogEntry]) -> None:
        """Keep entries that follow the last one here, their marks, and whose those are."""
        rows = [_row(entry) for entry in entries]
        given = self.here | {"now": self.now, "device": self.caller.device}
        run(self.connection, _ADD, given | {"rows": _encode(rows).decode()})
        pairs = [{"n": entry.n, "mark": mark} for entry in entries for mark in set(entry.marks)]
        if pairs:
            run(self.connection, _ADD_MARKS, self.here | {"rows": _encode(pairs).decode()})
        if whose := self._whose(entries):
            given = {"tenant": self.tenant, "rows": _encode(whose).decode()}
            run(self.connection, _ADD_PERSONS, given)
        last = entries[-1]
        end = self.here | {"n": last.n, "hash": last.hash, "now": self.now}
        run(self.connection, _GROW, end)

    def _whose(self, entries: Sequence[LogEntry]) -> list[dict[str, Any]]:
        """Return who was named truly: a mark that is not theirs names nobody."""
        known = {mark for entry in entries for mark in entry.marks}
        named = [
            {
                "mark": UUID(bytes=mark_of(each.secret, each.person)),
                "person": each.person,
                "secret": each.secret,
            }
            for each in self.message.persons
        ]
        return [each for each in named if each["mark"] in known]


def _as_entry(said: LogEntry) -> Entry:
    """Return an entry of a message as it is hashed."""
    return Entry(
        n=said.n,
        id=said.id,
        at=said.at,
        by=said.by,
        way=said.way,
        kind=said.kind,
        form=said.form,
        count=said.count,
        reason=said.reason,
        told=said.told,
        marks=tuple(mark.bytes for mark in said.marks),
    )


def _first_untrue(last: bytes, said: Sequence[LogEntry]) -> Fault | None:
    """Return the first entry whose hash does not follow from the one before."""
    for each in said:
        entry = _as_entry(each)
        last = link(last, entry)
        if last != each.hash or not is_reason_true(entry):
            return Fault(n=each.n, what="changed")
    return None


def _first(visit: _Visit) -> LogAppended:
    """Take in the first entries of a branch."""
    message = visit.message
    if message.after > message.root_n:
        return visit.gap(message.root_n)
    if message.parent is None and (message.root_n, message.root) != (0, beginning(message.branch)):
        return visit.broken(message.root_n + 1, 0)
    state = _state(visit)
    given = visit.here | {
        "device": visit.caller.device,
        "parent": message.parent,
        "root_n": message.root_n,
        "root": message.root,
        "state": state,
        "now": visit.now,
    }
    if run(visit.connection, _BEGIN, given).one_or_none() is None:  # behind the wall of a city
        return visit.fork(0)
    answer = _more(visit, message.root_n, message.root)
    if state != "whole" and not answer.broken:
        visit.note("branch", message.root_n)
    return answer


def _state(visit: _Visit) -> str:
    """Return how a new branch hangs on the one before."""
    message = visit.message
    if message.parent is None:
        given = {"tenant": visit.tenant, "device": visit.caller.device}
        known = run(visit.connection, _HAS_LOG, given).scalar_one()
        return "anew" if known else "whole"
    found = visit.hashes(message.parent, message.root_n, message.root_n)
    if message.root_n == 0:
        return "fork" if message.root == beginning(message.parent) else "gap"
    return "fork" if found.get(message.root_n) == message.root else "gap"


def _more(visit: _Visit, n: int, end: bytes, *, cut: tuple[int, bytes] = (0, b"")) -> LogAppended:
    """Take in what follows entry ``n`` with hash ``end``, the last one here.

    Args:
        cut: The last entry that went here because it was too old, and its hash. What stood
            before it is passed over: it is as that says, or does not lead to it.
    """
    message = visit.message
    if message.after > n:
        return visit.gap(n)
    if message.after == n and message.last != end:
        return visit.broken(n, n)
    known = [entry for entry in message.entries if entry.n <= n]
    here = visit.hashes(message.branch, known[0].n, known[-1].n) if known else {}
    here[cut[0]] = cut[1]
    others = [e.n for e in known if e.n >= cut[0] and here.get(e.n) != e.hash]
    if others:
        return visit.fork(others[0] - 1)
    return _new(visit, message.entries[len(known) :], n, end)


def _new(visit: _Visit, entries: Sequence[LogEntry], n: int, end: bytes) -> LogAppended:
    """Keep entries behind number ``n``, if each hash follows from the one before."""
    fault = _first_untrue(end, entries)
    if fault is not None:
        return visit.broken(fault.n, n)
    if entries:
        visit.keep(entries)
        return LogAppended(n=entries[-1].n)
    return LogAppended(n=n)


def _check(message: LogAppend) -> None:
    if len(message.entries) > MOST_ENTRIES:
        raise malformed(f"More than {MOST_ENTRIES} entries")
    numbers = [entry.n for entry in message.entries]
    if numbers != list(range(message.after + 1, message.after + 1 + len(numbers))):
        raise malformed("Entries are not in a row")
    if message.root_n > message.after:
        raise malformed("Entries before the beginning of their branch")


def _row(entry: LogEntry) -> dict[str, Any]:
    names = ("n", "id", "at", "by", "way", "kind", "form", "count", "reason", "told", "hash")
    return {name: getattr(entry, name) for name in names}
