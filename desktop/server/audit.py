"""What was done on the server, as a chain: each entry's hash covers the one before.

An entry holds ids, counts and codes, never content, so the chain can outlive an erasure. Whoever
changes, removes or reorders an entry breaks the chain; whoever cuts off its end is found out by
a head that was noted elsewhere (``audit verify`` prints it). What is too old goes at the
beginning; see :mod:`desktop.server.log_trimming`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, select, text

from desktop.domain.privacy.access import Cut
from desktop.server.models.accounts import audit, audit_heads
from desktop.server.statements import run

ACCESS_TRIM, AUDIT_TRIM = "access.trim", "audit.trim"
"""Actions of entries that tell of a cut: in a chain of reads, and in this one."""
BEGINNING = b"\0" * 32
"""What the first entry of a chain covers."""
_CODE = re.compile(r"[a-z0-9_.:+-]{0,64}")
_encoder = msgspec.json.Encoder(order="sorted")
_ADD = text(
    "WITH head AS (INSERT INTO audit_head AS head (tenant, n, hash) VALUES (:tenant, 1,"
    " sha256(CAST(:beginning AS bytea) || convert_to('[1', 'UTF8') || CAST(:said AS bytea)))"
    " ON CONFLICT (tenant) DO UPDATE SET n = head.n + 1, hash = sha256("
    "head.hash || convert_to('[' || (head.n + 1), 'UTF8') || CAST(:said AS bytea))"
    " RETURNING n, hash)"
    " INSERT INTO audit (tenant, n, at, actor, action, subject, facts, hash)"
    " SELECT :tenant, n, :at, :actor, :action, :subject, CAST(:facts AS jsonb), hash FROM head"
)
"""Links an entry where the chain is. All who write in a city wait here for each other: were the
hash made on this side, they would also wait for the way there and back."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done.

    Args:
        at: Server's clock, ms since 1970.
        actor: Id of an account or device, or ``operator`` for a command on the server.
        action: What was done, for instance ``device.revoke``.
        subject: Id of what it was done to.
        facts: Numbers, ids and codes.
    """

    at: int
    actor: str
    action: str
    subject: str = ""
    facts: Mapping[str, int | str | None] | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of a chain found.

    Args:
        entries: How many were read.
        broken_at: Number of the first entry that does not fit; ``None`` = all fit.
        head: Hash of the last entry, to note elsewhere.
        first: Number of the first entry that is kept.
        trimmed: Whether the beginning is gone, and no rule took it.
    """

    entries: int
    broken_at: int | None
    head: str
    first: int = 1
    trimmed: bool = False


def append(connection: Connection, tenant: int, *entries: Entry) -> None:
    """Add entries to the city's chain, in the transaction of ``connection``.

    The end of the chain stays locked until the transaction ends: call this last.

    Raises:
        ValueError: A fact is a text that could be content.
    """
    for entry in entries:
        _check_discreet(entry)
        run(connection, _ADD, {"tenant": tenant, "beginning": BEGINNING, **_as_sent(entry)})


def link(last: bytes, n: int, entry: Entry) -> bytes:
    """Return the hash of an entry that follows one with hash ``last``; see also :data:`_ADD`."""
    _check_discreet(entry)
    return sha256(last + b"[%d" % n + _said(entry)).digest()


def verify(connection: Connection, tenant: int) -> Verdict:
    """Read the whole chain of a city and return where it breaks, if it does."""
    wanted = select(audit).where(audit.c.tenant == tenant).order_by(audit.c.n)
    head = connection.execute(
        select(audit_heads).where(audit_heads.c.tenant == tenant)
    ).one_or_none()
    if head is None:
        ends = _Ends((0, BEGINNING), (0, BEGINNING))
    elif head.pruned_n:
        ends = _Ends((head.pruned_n, bytes(head.pruned_hash)), (head.n, bytes(head.hash)))
    else:
        ends = _Ends((0, BEGINNING), (head.n, bytes(head.hash)))
    with connection.execute(wanted, execution_options={"yield_per": 2_000}) as rows:
        return _judge(rows, ends)


class _Ends(NamedTuple):
    """Number and hash of what a chain begins behind, and of its last entry."""

    before: tuple[int, bytes]
    last: tuple[int, bytes]


def _judge(rows: Iterable[Any], ends: _Ends) -> Verdict:
    (cut, last), has_told = ends.before, ends.before[0] == 0
    n = cut
    for row in rows:
        n += 1
        if row.n != n or not _fits(last, row):
            return Verdict(n - cut, n, last.hex(), first=cut + 1)
        last = bytes(row.hash)
        has_told |= tells_of_cut(row, AUDIT_TRIM, ends.before)
    broken = None if ends.last == (n, last) else n + 1
    if broken is None and not has_told:
        return Verdict(n - cut, cut, last.hex(), first=cut + 1, trimmed=True)
    return Verdict(n - cut, broken, last.hex(), first=cut + 1)


def tells_of_cut(row: Any, action: str, cut: tuple[int, bytes]) -> bool:
    """Return whether an entry tells of this cut, and the rule that it names may make it.

    Args:
        cut: Number and hash of the last entry that went.
    """
    facts = row.facts or {}
    if row.action != action or (facts.get("n"), facts.get("hash")) != (cut[0], cut[1].hex()):
        return False
    latest, months = facts.get("latest"), facts.get("months")
    if not (isinstance(latest, int) and isinstance(months, int)) or months < 1:
        return False
    return Cut(*cut, latest, months).is_by_rule(row.at)


def _fits(last: bytes, row: Any) -> bool:
    entry = Entry(row.at, row.actor, row.action, row.subject, row.facts)
    try:
        return link(last, row.n, entry) == bytes(row.hash)
    except ValueError:  # content was written into it
        return False


def _said(entry: Entry) -> bytes:
    """Return what an entry says: the rest of a JSON list that its number begins."""
    content = [entry.at, entry.actor, entry.action, entry.subject, dict(entry.facts or {})]
    return b"," + _encoder.encode(content)[1:]


def _as_sent(entry: Entry) -> dict[str, Any]:
    return {
        "said": _said(entry),
        "at": entry.at,
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "facts": _encoder.encode(dict(entry.facts or {})).decode(),
    }


def _check_discreet(entry: Entry) -> None:
    texts = [entry.actor, entry.action, entry.subject]
    texts += [value for value in (entry.facts or {}).values() if isinstance(value, str)]
    if not all(_CODE.fullmatch(text) for text in texts):
        raise ValueError("an audit entry may hold ids, codes and numbers only")
