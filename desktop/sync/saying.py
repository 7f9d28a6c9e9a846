"""What the laptop says at the beginning of a sync, read out of its tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.kinds import SCHEMA
from desktop.domain.roles.sight import role_named
from desktop.errors import NotRegistered
from desktop.storage.driver import driver, is_empty
from desktop.storage.operation import Operation
from desktop.storage.pending import outbox
from desktop.storage.pending.link import LOCAL_SCOPE, Link, Scope, granted, read_link
from desktop.storage.tables.columns import milliseconds
from desktop.sync.along import MOST_BYTES_ALONG, Opening, state_of
from desktop.sync.protocol import Grant, Op, Pull, Push, Welcome

BYTES_SENT = 1 << 20


def opening(
    session: Session, now: datetime, wanted: tuple[int, int]
) -> tuple[Opening, Welcome | None]:
    """Return the hello, and the answer that would tell nothing if there is one.

    Args:
        wanted: How many operations may go along, or else how many rows are asked for.
    """
    link, scopes = read_link(session), granted(session)
    operations, rows = wanted
    last_n = outbox.last_n(session)
    waits = last_n != link.sent_n  # else the same would be said twice
    alone = link.salvaged is not None or link.is_unheard
    with_push, with_pull = waits and operations and not alone, rows and not waits and not alone
    size = MOST_BYTES_ALONG
    expected = None if waits or alone else _expected(link, last_n, scopes)
    said = Opening(
        schema=SCHEMA,
        stream=stream_of(link),
        clock=milliseconds(now),
        cursors=cursors(session),
        last_n=last_n,
        last_op=outbox.op_at(session, last_n),
        sent_n=link.sent_n if waits else 0,
        sent_op=outbox.op_at(session, link.sent_n) if waits else None,
        erased=link.heard,
        push=push(session, link, operations, after=link.sent_n, size=size) if with_push else None,
        pull=pull(session, link, rows) if with_pull else None,
        state="" if expected is None else state_of(expected),
        clock_ahead=0 if expected is None else link.clock_ahead,
    )
    return said, expected


def _expected(link: Link, last_n: int, scopes: Sequence[Scope]) -> Welcome | None:
    """Return the answer of a server on which nothing is new; ``None`` before the first one."""
    if link.server is None:
        return None
    return Welcome(
        server=link.server,
        epoch=link.epoch,
        last_n=last_n,
        at_end=True,
        grants=[
            Grant(scope=each.scope, name=each.name, role=role_named(each.role), shared=each.shared)
            for each in scopes
        ],
        home=link.home,
        user=link.account,
        erased=link.heard,
        durable_n=link.durable_n,
        can_pull=link.can_pull,
        clock_ahead=link.clock_ahead,
        threshold=link.threshold,
        retention=link.retention,
        submitters=link.submitters.splitlines(),
        left_at=0 if link.left_at is None else milliseconds(link.left_at),
    )


def push(session: Session, link: Link, most: int, *, after: int, size: int) -> Push:
    """Return the next operations that wait; there are some."""
    waiting = outbox.next_waiting(session, after=after, most=most, size=size)
    return Push(
        stream=stream_of(link),
        epoch=link.epoch,
        heard=link.heard,
        cursors=cursors(session),
        prev_op=outbox.op_at(session, after),
        ops=[_op(each, link) for each in waiting],
    )


def pull(session: Session, link: Link, most: int) -> Pull | None:
    """Return the question for what is new; ``None`` without a granted scope."""
    scopes = granted(session)
    if not scopes or not link.can_pull:
        return None
    sure = is_empty(driver(session), "sweep")  # else some may not be what they seem
    tokens = {one.scope: one.token for one in scopes}
    return Pull(stream=stream_of(link), epoch=link.epoch, cursors=tokens, limit=most, parts=sure)


def _op(operation: Operation, link: Link) -> Op:
    local = operation.scope == LOCAL_SCOPE  # saved by a form that was open while we registered
    return Op(
        n=operation.n,
        op=operation.op,
        entity=operation.entity,
        id=operation.id,
        scope=link.scope_for(operation.entity, operation.fields) if local else operation.scope,
        base_ver=operation.base_ver,
        fields=dict(operation.fields),
        edited_at=milliseconds(operation.edited_at),
        was=dict(operation.was),
        moved_to=operation.moved_to,
        schema=operation.schema,
    )


def cursors(session: Session) -> dict[int, str]:
    """Return the tokens of the scopes of which something was read."""
    return {one.scope: one.token for one in granted(session) if one.token}


def stream_of(link: Link) -> UUID:
    """Return the row of operations of this laptop.

    Raises:
        NotRegistered: It has no server.
    """
    if link.stream is None:
        raise NotRegistered
    return link.stream
