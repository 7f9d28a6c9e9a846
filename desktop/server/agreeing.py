"""Erasures that laptops ask for: one colleague asks, another agrees, the owner carries it out.

The API can write down that somebody asked and that somebody else agreed, and nothing more: its
role in the database may not touch the feed of erasures, the log or the quarantine. So whoever
breaks into the API can at worst leave requests behind. ``weefsel-server erasures work`` comes as
the owner, looks at each agreed request again, and erases.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from desktop.domain.roles.role import Deed, may
from desktop.server import audit
from desktop.server.books import Books, Stored
from desktop.server.erasure import closure_of
from desktop.server.exchange.caller import Caller
from desktop.server.refusal import Refusal
from desktop.server.statements import run
from desktop.server.tokens import Bearer
from desktop.sync.forgetting import (
    ErasureAgree,
    ErasureAsk,
    ErasureCase,
    ErasureReport,
    LaptopBehind,
)

_MOST = 200
_ASK = text(
    "INSERT INTO erasure_request (tenant, id, entity, record, reason, requested_by, requested_at,"
    " closure, beside) VALUES (:tenant, :id, 'person', :record, :reason, :by, :at,"
    " CAST(:closure AS jsonb), CAST(:beside AS jsonb)) ON CONFLICT DO NOTHING"
)
_AGREE = text(
    "UPDATE erasure_request SET approved_by = :by, approved_at = :at"
    " WHERE tenant = :tenant AND id = :id AND approved_at IS NULL"
)
_ONE = text(
    "SELECT record, requested_by, approved_at FROM erasure_request"
    " WHERE tenant = :tenant AND id = :id"
)
_CASES = text(
    "SELECT r.*, coalesce(a.name, '') AS asked, coalesce(b.name, '') AS agreed"
    " FROM erasure_request r"
    " LEFT JOIN account a ON a.tenant = r.tenant AND CAST(a.id AS text) = r.requested_by"
    " LEFT JOIN account b ON b.tenant = r.tenant AND CAST(b.id AS text) = r.approved_by"
    " WHERE r.tenant = :tenant AND EXISTS (SELECT FROM record p WHERE p.tenant = r.tenant"
    " AND p.id = r.record AND p.scope = ANY(:scopes))"
    " ORDER BY r.done_at IS NOT NULL, r.requested_at DESC LIMIT :most"
)
_LAPTOPS = text(
    "SELECT d.name, greatest(d.seen_at, coalesce(s.seen_at, 0)) AS seen_at,"
    " coalesce(s.erased, 0) < coalesce((SELECT n FROM erasure_head WHERE tenant = :tenant), 0)"
    " AS late FROM device d LEFT JOIN (SELECT device, max(erased) AS erased,"
    " max(seen_at) AS seen_at FROM stream WHERE tenant = :tenant GROUP BY device) s"
    " ON s.device = d.id WHERE d.tenant = :tenant AND d.state = 'active' ORDER BY seen_at, d.id"
)


def ask(
    call: tuple[Connection, Bearer, Books], caller: Caller, message: ErasureAsk, *, now: int
) -> ErasureReport:
    """Write down that somebody asks to erase a person.

    Raises:
        Refusal: 403 ``not_allowed``, 404 ``not_found``.
    """
    connection, bearer, books = call
    found = _person(books, message.person)
    _check_deed(caller, found, Deed.ASK_ERASURE)
    closure = closure_of(books, found.id)
    counts = {
        "erased": len(closure.erased),
        "visits": len(closure.visits),
        "tasks": len(closure.tasks),
    }
    said = {
        "tenant": bearer.tenant,
        "id": message.request,
        "record": found.id,
        "reason": message.reason,
        "by": str(bearer.account),
        "at": now,
        "closure": _json(counts),
        "beside": _json(_beside(books, caller, message.beside)),
    }
    run(connection, _ASK, said)
    answer = _report(connection, bearer, caller, now=now)
    entry = audit.Entry(now, str(bearer.account), "erasure.request", str(message.request))
    audit.append(connection, bearer.tenant, entry)  # last: it holds the end of the chain
    return answer


def agree(
    call: tuple[Connection, Bearer, Books], caller: Caller, message: ErasureAgree, *, now: int
) -> ErasureReport:
    """Write down that somebody agrees with what another one asked.

    Raises:
        Refusal: 403 ``not_allowed`` (also: it is their own), 404 ``not_found``.
    """
    connection, bearer, books = call
    row = run(connection, _ONE, {"tenant": bearer.tenant, "id": message.request}).one_or_none()
    if row is None:
        raise Refusal(404, "not_found", "There is no such request")
    if row.approved_at is not None:  # by this very call, when its answer was lost, or by another
        return told(connection, bearer, caller, now=now)
    _check_deed(caller, _person(books, row.record), Deed.AGREE_ERASURE)
    if row.requested_by == str(bearer.account):
        raise Refusal(403, "not_allowed", "Somebody else has to agree")
    said = {"tenant": bearer.tenant, "id": message.request, "by": str(bearer.account)}
    run(connection, _AGREE, said | {"at": now})
    answer = _report(connection, bearer, caller, now=now)
    entry = audit.Entry(now, str(bearer.account), "erasure.agree", str(message.request))
    audit.append(connection, bearer.tenant, entry)
    return answer


def told(connection: Connection, bearer: Bearer, caller: Caller, *, now: int) -> ErasureReport:
    """Tell how far requests and erasures are.

    Raises:
        Refusal: 403 ``not_allowed``.
    """
    if not _scopes(caller):
        raise _not_allowed()
    return _report(connection, bearer, caller, now=now)


def _scopes(caller: Caller) -> list[int]:
    """Return the scopes in which the caller may ask."""
    readable = caller.readable().items()
    return [scope for scope, grant in readable if may(grant.role, Deed.ASK_ERASURE)]


def _report(connection: Connection, bearer: Bearer, caller: Caller, *, now: int) -> ErasureReport:
    """Return the requests about persons of the caller's teams, and the laptops that are behind."""
    wanted = {"tenant": bearer.tenant, "most": _MOST, "scopes": _scopes(caller)}
    rows = run(connection, _CASES, wanted).all()
    laptops = run(connection, _LAPTOPS, {"tenant": bearer.tenant}).all()
    behind = [LaptopBehind(name=each.name, seen_at=each.seen_at) for each in laptops if each.late]
    cases = [_case(row, str(bearer.account)) for row in rows]
    return ErasureReport(now=now, cases=cases, done=len(laptops) - len(behind), behind=behind)


def _case(row: Any, me: str) -> ErasureCase:
    counts = {name: _count(value) for name, value in (row.closure or {}).items()}
    return ErasureCase(
        request=row.id,
        person=row.record,
        reason=row.reason,
        asked_by=row.asked,
        asked_at=row.requested_at,
        agreed_by=row.agreed,
        agreed_at=row.approved_at or 0,
        done_at=row.done_at or 0,
        erased=counts.get("erased", 0),
        visits=counts.get("visits", 0),
        words=counts.get("tasks", 0),
        is_mine=row.requested_by == me,
    )


def _count(value: Any) -> int:
    """Return how many: a request by command keeps ids, one of a laptop counts."""
    return value if isinstance(value, int) else len(value)


def _beside(books: Books, caller: Caller, ids: Collection[UUID]) -> list[str]:
    """Return the other records of which the history is to be emptied.

    What the server does not know has none.

    Raises:
        Refusal: 404 ``not_found``: one of them is not the caller's to empty.
    """
    found, scopes = books.records(ids), _scopes(caller)
    if any(record.scope not in scopes for record in found.values()):
        raise Refusal(404, "not_found", "There is no such record")
    return [str(id_) for id_ in found]


def _person(books: Books, id_: UUID) -> Stored:
    found = books.records([id_]).get(id_)
    if found is None or found.erased or found.entity != "person":
        raise Refusal(404, "not_found", "There is no such person, or they were erased")
    return found


def _check_deed(caller: Caller, found: Stored, deed: Deed) -> None:
    grant = caller.readable().get(found.scope)
    if grant is None:
        raise Refusal(404, "not_found", "There is no such person, or they were erased")
    if not may(grant.role, deed):
        raise _not_allowed()


def _not_allowed() -> Refusal:
    return Refusal(403, "not_allowed", "This role does not allow it")


def _json(value: Any) -> str:
    return json.dumps(value)
