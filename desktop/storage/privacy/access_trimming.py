"""Taking away what is too old at the beginning of the log of reads, so that the rest still proves.

The hash of the last entry that goes stays as a checkpoint, and an entry at the end tells of the
cut: how far it went, and by which rule. ``access_chain.verify`` finds a beginning that is gone
without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.access import Cut, Way, cut_text
from desktop.storage.driver import driver
from desktop.storage.privacy.access import Chain, Note, Secret, append, read_chain
from desktop.storage.privacy.access_chain import hash_at
from desktop.storage.tables.columns import milliseconds, moment_from

SLACK_MS = 30 * 24 * 3600 * 1000
"""Entries go a month at a time: else each day would add a line that tells of a cut."""
_NAMELESS = "DELETE FROM access_person WHERE mark NOT IN (SELECT mark FROM access_mark)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trimming:
    """Who cuts, when and why.

    Args:
        by: Account name of whose program it is.
        new_id: Makes the id of the entry that tells of it.
        months: Of the rule; 0 = the server has what goes, and nothing else may go.
    """

    at: datetime
    by: str
    new_id: Secret
    months: int = 0


def trim(session: Session, before: datetime, trimming: Trimming) -> list[datetime]:
    """Remove entries from before a moment, once the first of them is a month older than that.

    Args:
        before: No later than the rule allows.

    Returns:
        The moments of the entries that went.
    """
    chain, db = read_chain(session), driver(session)
    if chain is None:
        return []
    last = _last_to_go(db, chain, milliseconds(before), only_sent=not trimming.months)
    if last <= chain.pruned_n:
        return []
    going = [at for (at,) in db.execute("SELECT at FROM access_entry WHERE n <= ?", (last,))]
    cut = Cut(last, hash_at(db, chain, last), max(going), trimming.months)
    note = Note(
        at=trimming.at,
        by=trimming.by,
        way=Way.TRIMMED,
        kind="access_log",
        form=cut_text(cut),
        count=len(going),
    )
    append(session, [note], new_id=trimming.new_id, secret=_no_secret)
    _remove(db, cut)
    return [moment_from(at) for at in going]


def _last_to_go(db: Any, chain: Chain, before: int, *, only_sent: bool) -> int:
    """Return the number of the last entry that goes; nothing behind a younger one does."""
    (first,) = db.execute(
        "SELECT at FROM access_entry ORDER BY n LIMIT 1",
    ).fetchone() or (before,)
    if first > before - SLACK_MS:
        return chain.pruned_n
    (kept,) = db.execute("SELECT min(n) FROM access_entry WHERE at >= ?", (before,)).fetchone()
    last = chain.n if kept is None else kept - 1
    return min(last, chain.sent_n) if only_sent else last


def _remove(db: Any, cut: Cut) -> None:
    db.execute(
        "UPDATE access_chain SET pruned_n = :n, pruned_hash = :hash,"
        " sent_hash = CASE WHEN sent_n < :n THEN :hash ELSE sent_hash END,"
        " sent_n = max(sent_n, :n)",
        {"n": cut.n, "hash": cut.hash},
    )
    db.execute("DELETE FROM access_mark WHERE n <= ?", (cut.n,))
    db.execute("DELETE FROM access_entry WHERE n <= ?", (cut.n,))
    if cut.months:
        db.execute(_NAMELESS)


def _no_secret() -> UUID:
    raise LookupError("a cut is about nobody")
