"""Erasing on request: one person asks, another agrees, then it is carried out everywhere."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import func, insert, select, update

from desktop.domain.roles.role import Deed, may
from desktop.server import erasure
from desktop.server.blobs import Blobs
from desktop.server.exchange.caller import Occasion
from desktop.server.ledger import Ledger
from desktop.server.models.accounts import accounts
from desktop.server.models.erasure import erasure_heads, erasure_requests, erasures
from desktop.server.passwords import Passwords
from desktop.server.people import Laptop, Mistaken, Office, all_laptops, all_people, find_person
from desktop.server.postgres.books import PostgresBooks

_REASON = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the erasures of a city have come.

    Args:
        total: Erased ids.
        done: Laptops that carried out all of them.
        behind: Laptops that did not yet.
    """

    total: int
    done: list[Laptop]
    behind: list[Laptop]


def prove_person(office: Office, login: str, password: str, passwords: Passwords) -> UUID:
    """Return the account of somebody who may decide about an erasure.

    Raises:
        Mistaken: The password is wrong, or their role does not allow it.
    """
    person = find_person(office, login)
    kept = office.connection.execute(
        select(accounts.c.password_hash).where(
            accounts.c.tenant == office.tenant, accounts.c.id == person.id
        )
    ).scalar_one()
    if person.is_disabled or not passwords.is_right(kept, password):
        raise Mistaken("name or password is not right")
    if not any(may(grant.role, Deed.AGREE_ERASURE) for grant in person.grants):
        raise Mistaken("only a team lead or the data protection officer may decide about this")
    return person.id


def request(office: Office, id_: UUID, *, record: UUID, reason: str, by: UUID) -> erasure.Closure:
    """Ask for an erasure; return how far it would reach.

    Raises:
        Mistaken: The record is not here, or the reason is not a code.
    """
    if not _REASON.fullmatch(reason):
        raise Mistaken("a reason is a code such as person_asked, never a sentence")
    books = PostgresBooks(office.connection, office.tenant)
    found = books.records([record]).get(record)
    if found is None or found.erased:
        raise Mistaken("there is no such record, or it was erased already")
    closure = erasure.closure_of(books, record)
    office.connection.execute(
        insert(erasure_requests).values(
            tenant=office.tenant,
            id=id_,
            entity=found.entity,
            record=record,
            reason=reason,
            requested_by=str(by),
            requested_at=office.now,
            closure=msgspec.to_builtins(closure),
        )
    )
    office.note("erasure.request", id_, by=str(by), reason=reason)
    return closure


def approve(
    office: Office, id_: UUID, *, by: UUID, ledger: Ledger, blobs: Blobs, occasion: Occasion
) -> int:
    """Agree with a request of somebody else and carry it out; return how many records went.

    Raises:
        Mistaken: There is no such open request, or it is one's own.
    """
    mine = (erasure_requests.c.tenant == office.tenant) & (erasure_requests.c.id == id_)
    row = office.connection.execute(
        select(erasure_requests).where(mine).with_for_update()
    ).one_or_none()
    if row is None or row.approved_at is not None:
        raise Mistaken("there is no open request with this id")
    if row.requested_by == str(by):
        raise Mistaken("somebody else has to agree")
    office.connection.execute(
        update(erasure_requests).where(mine).values(approved_by=str(by), approved_at=office.now)
    )
    gone = _carry_out(office, row, ledger=ledger, blobs=blobs, occasion=occasion)
    office.note("erasure.approve", id_, by=str(by))  # last: pushes take the chain's end last too
    return gone


def agreed_requests(office: Office) -> list[Any]:
    """Return the requests of laptops that somebody agreed to and that wait to be carried out."""
    wanted = (
        (erasure_requests.c.tenant == office.tenant)
        & erasure_requests.c.approved_at.is_not(None)
        & erasure_requests.c.done_at.is_(None)
    )
    asked = select(erasure_requests).where(wanted).order_by(erasure_requests.c.approved_at)
    return list(office.connection.execute(asked.with_for_update(skip_locked=True)))


def carry_out(office: Office, row: Any, *, ledger: Ledger, blobs: Blobs, occasion: Occasion) -> int:
    """Carry out a request that two people of laptops decided; return how many records went.

    Who came in by the API may have written the request: both are looked at again here.

    Raises:
        Mistaken: One of the two may not decide this, or they are one.
    """
    books = PostgresBooks(office.connection, office.tenant)
    scopes = {each.scope for each in books.records([row.record]).values()}
    _check_person(office, row.requested_by, Deed.ASK_ERASURE, scopes)
    _check_person(office, row.approved_by, Deed.AGREE_ERASURE, scopes)
    if row.requested_by == row.approved_by:
        raise Mistaken("somebody else has to agree")
    gone = _carry_out(office, row, ledger=ledger, blobs=blobs, occasion=occasion)
    office.note("erasure.done", row.id, count=gone)
    return gone


def _check_person(office: Office, account: str, deed: Deed, scopes: Collection[int]) -> None:
    found = next((each for each in all_people(office) if str(each.id) == account), None)
    roles = {grant.scope: grant.role for grant in found.grants} if found is not None else {}
    may_here = all(scope in roles and may(roles[scope], deed) for scope in scopes)
    if found is None or found.is_disabled or not may_here:
        raise Mistaken("who asked or agreed may not do that")


def _carry_out(
    office: Office, row: Any, *, ledger: Ledger, blobs: Blobs, occasion: Occasion
) -> int:
    books = PostgresBooks(office.connection, office.tenant)
    closure = erasure.erase(books, row.record, ledger=ledger, reason=row.reason, occasion=occasion)
    if row.beside:
        books.forget([UUID(id_) for id_ in row.beside], names=())
    blobs.erase(office.connection, office.tenant, closure.erased)
    mine = (erasure_requests.c.tenant == office.tenant) & (erasure_requests.c.id == row.id)
    office.connection.execute(update(erasure_requests).where(mine).values(done_at=office.now))
    return len(closure.erased)


def open_requests(office: Office) -> list[Any]:
    """Return the requests that nobody agreed to yet."""
    return list(
        office.connection.execute(
            select(erasure_requests)
            .where(
                erasure_requests.c.tenant == office.tenant,
                erasure_requests.c.approved_at.is_(None),
            )
            .order_by(erasure_requests.c.requested_at)
        )
    )


def progress(office: Office) -> Progress:
    """Return which laptops carried out all erasures; stolen ones never will."""
    last = office.connection.execute(
        select(erasure_heads.c.n).where(erasure_heads.c.tenant == office.tenant)
    ).scalar_one_or_none()
    total = office.connection.execute(
        select(func.count())
        .select_from(erasures)
        .where(erasures.c.tenant == office.tenant, ~erasures.c.cleared)
    ).scalar_one()
    laptops = [laptop for laptop in all_laptops(office) if laptop.state == "active"]
    done = [laptop for laptop in laptops if (laptop.erased or 0) >= (last or 0)]
    return Progress(total, done, [laptop for laptop in laptops if laptop not in done])
