"""Slows down guessing: counts tries in the database, so that all workers and hosts count as one.

A try is counted before the password is looked at, so a hundred at the same moment gain nothing.
A success takes its own try back. Names and addresses are kept as hashes only.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import BigInteger, Connection, case, delete, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert

from desktop.server.models.accounts import attempts
from desktop.server.refusal import Refusal

LONGEST_DELAY = 900
"""Seconds."""
FORGOTTEN_AFTER = 24 * 3600 * 1000
"""Milliseconds without a try after which a count begins anew."""
MOST_FORGOTTEN = 1000
"""Old counts removed at a sign-in, so that nobody waits for a long clean-up."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What tries are counted for.

    Args:
        digest: SHA-256 of the name, the address, or both.
        free: Tries without a delay; each further one doubles it.
    """

    digest: bytes
    free: int


def subjects(login: str, address: str) -> tuple[Subject, ...]:
    """Return what a try counts for, in a fixed order, so that tries never wait in a ring.

    One person at one place has 5 tries. An account under attack from many addresses has 10, so
    that its owner is not locked out by five of a stranger. An address has 30: a town hall has
    hundreds of laptops behind one.
    """
    found = (
        Subject(_digest("pair", login, address), 5),
        Subject(_digest("account", login), 10),
        Subject(_digest("address", address), 30),
    )
    return tuple(sorted(found, key=lambda subject: subject.digest))


def count_try(connection: Connection, tenant: int, tried: tuple[Subject, ...], *, now: int) -> None:
    """Count a try for all subjects, or for none.

    Raises:
        Refusal: It comes too early; the transaction has to be rolled back.
    """
    for subject in tried:
        if not _count(connection, tenant, subject, now):
            raise _too_early(connection, tenant, subject, now)


def take_back(connection: Connection, tenant: int, tried: tuple[Subject, ...]) -> None:
    """Forget the tries of somebody who proved to be who they are.

    Of an address only the one try: a guesser with one account of their own must not be able to
    wipe out the count of all others.
    """
    for subject in tried:
        same = (attempts.c.tenant == tenant) & (attempts.c.subject == subject.digest)
        if subject.free < max(each.free for each in tried):
            connection.execute(delete(attempts).where(same))
        else:
            one_less = {"failures": attempts.c.failures - 1}
            connection.execute(update(attempts).where(same).values(one_less))


def forget_old(connection: Connection, tenant: int, *, now: int) -> None:
    """Remove counts that no longer matter; those that somebody counts just now stay."""
    ours = attempts.c.tenant == tenant
    old = (
        select(attempts.c.subject)
        .where(ours, attempts.c.last_at < now - FORGOTTEN_AFTER)
        .limit(MOST_FORGOTTEN)
        .with_for_update(skip_locked=True)
    )
    connection.execute(delete(attempts).where(ours, attempts.c.subject.in_(old)))


def _count(connection: Connection, tenant: int, subject: Subject, now: int) -> bool:
    row = insert(attempts).values(
        tenant=tenant, subject=subject.digest, failures=1, last_at=now, blocked_until=0
    )
    failures = case((attempts.c.last_at < now - FORGOTTEN_AFTER, 1), else_=attempts.c.failures + 1)
    doubled = func.power(2, func.least(failures - subject.free, 20))
    delay = case((failures < subject.free, 0), else_=func.least(doubled, LONGEST_DELAY) * 1000)
    counted = connection.execute(
        row.on_conflict_do_update(
            index_elements=[attempts.c.tenant, attempts.c.subject],
            set_={
                "failures": failures,
                "last_at": now,
                "blocked_until": literal(now, BigInteger) + delay,
            },
            where=(attempts.c.tenant == tenant) & (attempts.c.blocked_until <= now),
        ).returning(attempts.c.failures)
    )
    return counted.one_or_none() is not None


def _too_early(connection: Connection, tenant: int, subject: Subject, now: int) -> Refusal:
    until = connection.execute(
        select(attempts.c.blocked_until).where(
            attempts.c.tenant == tenant, attempts.c.subject == subject.digest
        )
    ).scalar_one()
    seconds = max(1, -(-(until - now) // 1000))
    return Refusal(429, "too_many_attempts", "Too many tries to sign in", retry_after=seconds)


def _digest(*parts: str) -> bytes:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
