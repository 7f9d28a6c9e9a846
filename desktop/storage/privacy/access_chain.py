"""The chain of this laptop as a whole: whether it holds, and what waits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.access import (
    QUARTER_MS,
    Entry,
    Fault,
    Verdict,
    Way,
    is_reason_true,
    link,
    mark_of,
    read_cut,
)
from desktop.storage.driver import driver
from desktop.storage.privacy.access import Chain, entries, read_chain


def verify(session: Session) -> Verdict:
    """Read the whole chain; tell where it breaks first, if it does."""
    chain, db = read_chain(session), driver(session)
    if chain is None:
        left = db.execute("SELECT min(n) FROM access_entry").fetchone()[0]
        return Verdict(entries=0, fault=None if left is None else Fault(n=left, what="beginning"))
    walk = _Walk(chain)
    for entry, hash_ in entries(db, chain.pruned_n):
        if not walk.takes(entry, hash_):
            break
    fault = walk.end() or _stray(db, chain) or _wrong_person(db) or _lost_reason(db)
    return Verdict(
        entries=walk.read,
        first=chain.pruned_n + 1,
        fault=fault,
        backwards=walk.backwards,
        head=walk.last.hex(),
        waiting=chain.n - chain.sent_n,
        unnamed=_unnamed(db),
    )


class _Walk:
    """Goes along a chain, entry by entry."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain
        self._n = chain.pruned_n
        self._latest = 0
        self.last = chain.pruned_hash
        self.read = self.backwards = 0
        self.fault: Fault | None = None
        self._has_told = chain.pruned_n == 0

    def takes(self, entry: Entry, hash_: bytes) -> bool:
        """Look at the next entry; return whether it fits."""
        self._n += 1
        if entry.n != self._n:
            self.fault = Fault(n=self._n, what="missing")
        elif not self._fits(entry, hash_):
            self.fault = Fault(n=entry.n, what="changed")
        else:
            self.last = hash_
            self.read += 1
            self._watch_clock(entry.at)
            self._watch_cut(entry)
        return self.fault is None

    def end(self) -> Fault | None:
        """Return what is wrong, once all entries were looked at."""
        if self.fault is None and self._n < self._chain.n:
            return Fault(n=self._n + 1, what="cut")
        if self.fault is None and (self._n, self.last) != (self._chain.n, self._chain.hash):
            return Fault(n=self._n, what="changed")
        if self.fault is None and not self._has_told:
            return Fault(n=self._chain.pruned_n, what="trimmed")
        return self.fault

    def _fits(self, entry: Entry, hash_: bytes) -> bool:
        if entry.n == self._chain.sent_n and hash_ != self._chain.sent_hash:
            return False
        return link(self.last, entry) == hash_ and is_reason_true(entry)

    def _watch_cut(self, entry: Entry) -> None:
        """Look whether an entry tells of the cut that is here, and a rule may make it."""
        cut = read_cut(entry.form) if entry.way == Way.TRIMMED else None
        begins = (self._chain.pruned_n, self._chain.pruned_hash)
        if cut is not None and (cut.n, cut.hash) == begins:
            self._has_told |= cut.is_by_rule(entry.at)

    def _watch_clock(self, at: int) -> None:
        if at < self._latest - QUARTER_MS:
            self.backwards += 1
            self._latest = at
        self._latest = max(self._latest, at)


def waiting(
    session: Session, *, most: int, most_marks: int
) -> tuple[Chain, list[tuple[Entry, bytes]]]:
    """Return where the branch stands and the entries that the server has not, in a row.

    One entry goes along whatever its size; ``most_marks`` bounds those with it. None comes when
    the first of them is gone: see :func:`leave_hole`.
    """
    chain = read_chain(session)
    if chain is None:
        raise LookupError("no chain yet")
    found: list[tuple[Entry, bytes]] = []
    marks = 0
    for entry, hash_ in entries(driver(session), chain.sent_n, most):
        marks += len(entry.marks)
        if entry.n != chain.sent_n + len(found) + 1 or (found and marks > most_marks):
            break
        found.append((entry, hash_))
    return chain, found


def persons_of(session: Session, found: list[tuple[Entry, bytes]]) -> Iterator[tuple[UUID, bytes]]:
    """Yield person and secret of the marks in entries, each once; of somebody erased nothing."""
    db = driver(session)
    for mark in sorted({mark for entry, _hash in found for mark in entry.marks}):
        asked = "SELECT person_id, secret FROM access_person WHERE mark = ?"
        for person, secret in db.execute(asked, (mark,)):
            yield UUID(bytes=person), bytes(secret)


def acknowledge(session: Session, n: int) -> None:
    """Note that the server has all entries up to number ``n``."""
    db = driver(session)
    chain = read_chain(session)
    if chain is not None and chain.sent_n < n <= chain.n:
        hash_ = hash_at(db, chain, n)
        db.execute("UPDATE access_chain SET sent_n = ?, sent_hash = ?", (n, hash_))


def go_back(session: Session, n: int) -> bool:
    """Send again what the server does not have any more; return whether all of it is here."""
    chain, db = read_chain(session), driver(session)
    if chain is None or not chain.pruned_n <= n <= chain.n or _next_here(db, chain, n) != n:
        return False
    hash_ = hash_at(db, chain, n)
    db.execute("UPDATE access_chain SET sent_n = ?, sent_hash = ?", (n, hash_))
    return True


def leave_hole(session: Session, branch: UUID) -> None:
    """Go on behind entries that wait and are gone: somebody cut them out.

    The first entry that is left begins the branch by its hash, for what that covers is gone.
    Nobody has it, so the server calls the branch a gap, and the data protection officer is told.
    """
    chain = read_chain(session)
    if chain is not None:
        branch_off(session, branch, chain.sent_n + 1)


def branch_off(session: Session, branch: UUID, n: int) -> None:
    """Go on in a branch of its own behind entry ``n``, or behind what is no longer here."""
    chain = read_chain(session)
    if chain is None:
        return
    root = _next_here(driver(session), chain, max(min(n, chain.n), chain.pruned_n))
    hash_ = hash_at(driver(session), chain, root)
    driver(session).execute(
        "UPDATE access_chain SET branch = ?, parent = ?, root_n = ?, root_hash = ?, sent_n = ?,"
        " sent_hash = ?, refused_n = 0",
        (branch.bytes, chain.branch.bytes, root, hash_, root, hash_),
    )


def refuse(session: Session, n: int) -> None:
    """Note that the server found the chain broken at entry ``n``."""
    driver(session).execute("UPDATE access_chain SET refused_n = ?", (n,))


def hash_at(db: Any, chain: Chain, n: int) -> bytes:
    """Return the hash of an entry that is here, of the end, or of the last that was too old."""
    if n == chain.pruned_n:
        return chain.pruned_hash
    if n == chain.n:
        return chain.hash
    return bytes(db.execute("SELECT hash FROM access_entry WHERE n = ?", (n,)).fetchone()[0])


def _next_here(db: Any, chain: Chain, n: int) -> int:
    """Return the first number from ``n`` on whose hash is here; that of the end always is."""
    if n == chain.pruned_n:
        return n
    found = db.execute("SELECT min(n) FROM access_entry WHERE n >= ?", (n,)).fetchone()[0]
    return chain.n if found is None else int(min(found, chain.n))


def _stray(db: Any, chain: Chain) -> Fault | None:
    """Find an entry that went by a cut, or a person beside an entry that is not there."""
    found = db.execute(
        "SELECT n FROM access_mark WHERE n <= :cut OR n > :last"
        " UNION ALL SELECT n FROM access_entry WHERE n <= :cut ORDER BY n LIMIT 1",
        {"cut": chain.pruned_n, "last": chain.n},
    ).fetchone()
    return None if found is None else Fault(n=found[0], what="changed")


def _wrong_person(db: Any) -> Fault | None:
    """Find a mark that is not of the person who is said to have it."""
    for person, mark, secret in db.execute("SELECT person_id, mark, secret FROM access_person"):
        if mark_of(bytes(secret), UUID(bytes=person)) != bytes(mark):
            first = "SELECT min(n) FROM access_mark WHERE mark = ?"
            return Fault(n=db.execute(first, (mark,)).fetchone()[0] or 0, what="person")
    return None


def _lost_reason(db: Any) -> Fault | None:
    """Find a reason that is gone although nobody was erased."""
    found = db.execute(
        "SELECT min(e.n) FROM access_entry e WHERE e.reason = '' AND length(e.told) > 0"
        " AND (NOT EXISTS (SELECT 1 FROM access_mark m WHERE m.n = e.n) OR EXISTS"
        " (SELECT 1 FROM access_mark m JOIN access_person p ON p.mark = m.mark WHERE m.n = e.n))"
    ).fetchone()[0]
    return None if found is None else Fault(n=found, what="changed")


def _unnamed(db: Any) -> int:
    asked = (
        "SELECT count(DISTINCT mark) FROM access_mark"
        " WHERE mark NOT IN (SELECT mark FROM access_person)"
    )
    return int(db.execute(asked).fetchone()[0])
