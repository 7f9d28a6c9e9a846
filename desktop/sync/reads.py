"""Handing over who read what, after the changes: a few entries, and nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.access import KEPT_DAYS, Entry
from desktop.errors import RequestRefused
from desktop.storage.engine import Store
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import access_chain
from desktop.storage.privacy.access import Chain, read_chain
from desktop.storage.privacy.access_trimming import Trimming, trim
from desktop.sync.logbook import (
    MOST_ENTRIES,
    MOST_MARKS,
    LogAppend,
    LogAppended,
    LogEntry,
    LogPerson,
)

MOST_MESSAGES = 20
"""In one sync: 10,000 entries are days of work of a whole team."""


class Keeper(Protocol):
    """The server, as far as this is about it."""

    def log_append(self, message: LogAppend) -> LogAppended:
        """Hand over entries of the log."""


def send_reads(
    store: Store, server: Keeper, *, now: Callable[[], datetime], new_id: Callable[[], UUID]
) -> int:
    """Send the entries that wait, the oldest first; return how many arrived.

    A server of before this log refuses the call as unknown: the entries wait on, and nobody is
    told, for there is nothing that anybody here can do about it.

    Raises:
        ServerUnreachable: And its kin; what arrived stays there.
    """
    sent = 0
    for _ in range(MOST_MESSAGES):
        message = next_message(store)
        if message is not None and not message.entries:
            message = _behind_hole(store, message, new_id())
        if message is None:
            break
        try:
            answer = server.log_append(message)
        except RequestRefused:
            return sent
        if answered(store, message, answer, new_id=new_id):
            sent += len(message.entries)
    with store.reading() as session:
        chain = read_chain(session)
    if chain is not None and chain.sent_n > chain.pruned_n:
        with store.writing() as session:
            made = Trimming(at=now(), by=read_link(session).account, new_id=new_id)
            trim(session, now() - timedelta(days=KEPT_DAYS), made)
    return sent


def next_message(store: Store) -> LogAppend | None:
    """Return the next entries to send; ``None`` if none wait, none if the next one is gone."""
    with store.reading() as session:
        chain = read_chain(session)
        if chain is None or chain.n == chain.sent_n:
            return None
        return _message(session)


def _behind_hole(store: Store, stuck: LogAppend, branch: UUID) -> LogAppend:
    """Begin a branch behind a hole; return what it says, if only that it begins."""
    with store.writing() as session:
        chain = read_chain(session)
        if chain is not None and (chain.branch, chain.sent_n) == (stuck.branch, stuck.after):
            access_chain.leave_hole(session, branch)
        return _message(session)


def _message(session: Session) -> LogAppend:
    chain, found = access_chain.waiting(session, most=MOST_ENTRIES, most_marks=MOST_MARKS)
    persons = list(access_chain.persons_of(session, found))
    return LogAppend(
        branch=chain.branch,
        parent=chain.parent,
        root_n=chain.root_n,
        root=chain.root_hash,
        after=chain.sent_n,
        last=chain.sent_hash,
        entries=[_said(entry, hash_) for entry, hash_ in found],
        persons=[LogPerson(person=person, secret=secret) for person, secret in persons],
    )


def answered(
    store: Store, sent: LogAppend, answer: LogAppended, *, new_id: Callable[[], UUID]
) -> bool:
    """Carry out what the server said; return whether it took the entries."""
    with store.writing() as session:
        chain = read_chain(session)
        if chain is None or chain.branch != sent.branch:
            return False
        if answer.broken:
            access_chain.branch_off(session, new_id(), chain.n)
            access_chain.refuse(session, answer.broken)
        elif answer.fork:
            access_chain.branch_off(session, new_id(), answer.n)
        elif answer.gap:
            _fill(session, chain, answer.n, new_id)
        else:
            last = sent.entries[-1].n if sent.entries else sent.after
            access_chain.acknowledge(session, min(answer.n, last))
            return True
    return False


def _fill(session: Session, chain: Chain, n: int, new_id: Callable[[], UUID]) -> None:
    """Send again what the server lost; what is no longer here stays a gap, and is told as one."""
    if not access_chain.go_back(session, n):
        access_chain.branch_off(session, new_id(), chain.pruned_n)


def _said(entry: Entry, hash_: bytes) -> LogEntry:
    return LogEntry(
        n=entry.n,
        id=entry.id,
        at=entry.at,
        by=entry.by,
        way=entry.way,
        kind=entry.kind,
        form=entry.form,
        count=entry.count,
        reason=entry.reason,
        told=entry.told,
        marks=[UUID(bytes=mark) for mark in entry.marks],
        hash=hash_,
    )
