"""Push: operations of one stream, merged in their order in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from msgspec import Struct, structs

from desktop.server.batch import Batch
from desktop.server.books import APPLIED, Ahead, Books, Hold, Known, Stream
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.cursors import Shown, examine
from desktop.server.exchange.merging import Merging, names_persons
from desktop.server.exchange.receipt import write_receipt
from desktop.server.rules import Change, Refused, read_change, read_new
from desktop.server.shapes import SHAPES
from desktop.sync.protocol import MOST_OPERATIONS, Op, Outcome, Push, Pushed, Result

_OUTCOMES = frozenset(outcome.value for outcome in Outcome)
_JUMP = 5 * 60_000
"""Milliseconds that a clock may be put back without a word, for instance by the network."""


class _Queue(Struct, kw_only=True):
    """The operations of a message, sorted by what the server knows of them."""

    fresh: list[Op] = []
    results: list[Result] = []


def push(books: Books, caller: Caller, message: Push, occasion: Occasion) -> Pushed:
    """Merge the operations of a message that did not arrive before.

    Nothing is merged when the message is not of the books' history (``reset``), when another
    copy of the profile used the stream (``fork``), or when operations are missing between
    (``gap``). A refused operation goes to the quarantine and never stops those behind it.
    """
    books.ask_ahead(
        Ahead(
            hold=Hold.SHARED,
            scopes=message.cursors.keys(),
            stream=message.stream,
            ops=[op.op for op in message.ops],
        )
    )
    if message.epoch != books.epoch(Hold.SHARED):
        return Pushed(last_n=0, reset=True)
    shown = examine(books, caller, message.cursors, occasion)
    if shown.bad:
        return Pushed(last_n=0, reset=True)
    stream = books.stream(message.stream, caller.device)
    if stream.device != caller.device:
        return Pushed(last_n=0, fork=True)
    return _push_stream(books, caller, message, (stream, shown, occasion))


def _push_stream(
    books: Books, caller: Caller, message: Push, place: tuple[Stream, Shown, Occasion]
) -> Pushed:
    stream, shown, occasion = place
    occasion = _in_time(stream, occasion)
    ops = message.ops
    if not ops:
        return Pushed(last_n=stream.last_n)
    if not _is_dense(ops) or ops[0].n > stream.last_n + 1:
        return Pushed(last_n=stream.last_n, gap=True)
    known = books.known([op.op for op in ops])
    if _is_forked(stream, message, known):
        return Pushed(last_n=stream.last_n, fork=True)
    queue = _sort(stream, ops, known)
    merging = _merge(books, caller, stream, (queue, message, occasion))
    if ops[-1].n > stream.last_n:
        stream.last_n, stream.last_op = ops[-1].n, ops[-1].op
        stream.seen_at = max(stream.seen_at, occasion.now)
        books.save_stream(stream)
    receipt = None
    if merging is not None and len(queue.fresh) == len(ops):
        receipt = write_receipt(merging, ops, shown.good, occasion)
    return Pushed(last_n=stream.last_n, results=queue.results, receipt=receipt)


def _in_time(stream: Stream, occasion: Occasion) -> Occasion:
    """Return the occasion by a clock that was not set back since the laptop was here.

    Else visits of today would pass for visits of the future, and be refused. How far the
    laptop was ahead at its hello then tells what day it is.
    """
    if stream.seen_at <= occasion.now + _JUMP:
        return occasion
    now = max(stream.seen_at, occasion.now + stream.clock_ahead)
    return structs.replace(occasion, now=now)


def _is_dense(ops: Sequence[Op]) -> bool:
    first = ops[0].n
    return (
        first > 0
        and len(ops) <= MOST_OPERATIONS
        and all(op.n == first + place for place, op in enumerate(ops))
    )


def _is_forked(stream: Stream, message: Push, known: Mapping[UUID, Known]) -> bool:
    """Return whether the stream went on from another copy of the profile.

    An operation at a place that is taken must be known: else a restored laptop gave the
    place to something new, and it would be taken for what is here already.
    """
    if any(op.n <= stream.last_n and op.op not in known for op in message.ops):
        return True
    follows = message.ops[0].n == stream.last_n + 1
    if follows:
        return message.prev_op != stream.last_op
    at_end = next((op for op in message.ops if op.n == stream.last_n), None)
    return at_end is not None and at_end.op != stream.last_op


def _sort(stream: Stream, ops: Sequence[Op], known: Mapping[UUID, Known]) -> _Queue:
    """Part new operations from known ones; what became of those is said again."""
    if not known and len({op.op for op in ops}) == len(ops):
        return _Queue(fresh=list(ops))
    queue = _Queue()
    seen = dict(known)
    for op in ops:
        found = seen.get(op.op)
        if found is None:
            queue.fresh.append(op)
            seen[op.op] = Known(APPLIED, "")
        elif found.outcome in _OUTCOMES:
            outcome = Outcome(found.outcome)
            queue.results.append(Result(n=op.n, op=op.op, outcome=outcome, reason=found.reason))
        elif op.n > stream.last_n:
            queue.results.append(Result(n=op.n, op=op.op, outcome=Outcome.KNOWN))
    return queue


def _merge(
    books: Books, caller: Caller, stream: Stream, work: tuple[_Queue, Push, Occasion]
) -> Merging | None:
    queue, message, occasion = work
    if not queue.fresh:
        return None
    batch = Batch(books, epoch=message.epoch, nonce=occasion.nonce)
    merging = Merging(batch, caller, stream.id, occasion, heard=message.heard)
    ids = list(dict.fromkeys(op.id for op in queue.fresh))
    books.ask_ahead(Ahead(records=ids, versions=len(queue.fresh)))
    batch.load(ids)
    batch.reserve(len(queue.fresh))  # those of changes that are kept out go unused
    changes = _read(queue.fresh, merging, occasion)
    merging.gate.prepare(
        (change.op.entity, change.op.id, change.joining)
        for change in changes
        if names_persons(change)
    )
    for change in changes:
        merging.take(change)
    merging.finish()
    queue.results.extend(merging.results)
    queue.results.sort(key=lambda result: result.n)
    return merging


def _is_emptied(op: Op) -> bool:
    """Return whether its laptop took all content away, because it had heard of an erasure."""
    return op.entity in SHAPES and not op.fields and op.moved_to is None


def _read(ops: Iterable[Op], merging: Merging, occasion: Occasion) -> list[Change]:
    """Check each operation by itself; keep out what cannot be read."""
    changes = []
    here = set(merging.batch.records)
    for op in ops:
        if merging.is_erased(op) or (op.id not in here and _is_emptied(op)):
            merging.drop_erased(op)
            continue
        try:
            if op.id in here:
                change = read_change(op, oldest=occasion.oldest_push)
            else:
                change = read_new(op, now=occasion.now, oldest=occasion.oldest_push)
                here.add(op.id)
            changes.append(change)
        except Refused as refused:
            merging.keep_out(op, Outcome.REFUSED, refused.reason)
    return changes
