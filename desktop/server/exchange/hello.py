"""Hello: where a laptop stands, and what it may and has to do."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.privacy.barring import derived_key
from desktop.domain.roles.role import Deed, may
from desktop.server.books import Ahead, Books, Hold, Stream
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.cursors import Shown, begin_epoch, examine
from desktop.sync.protocol import EPOCH, Hello, Welcome

SAID = "said"
"""So that a city that goes by the rules of the program says something too."""
MOST_ERASURES = 1_000


def hello(books: Books, caller: Caller, message: Hello, occasion: Occasion) -> Welcome:
    """Answer a laptop that opens a sync.

    A cursor that was made here in a history that these books do not know proves that the
    server was put back to an earlier state without anybody noticing: a new epoch begins, and
    from the next call on nobody gets anything until the ledger of erasures was replayed.
    """
    readable = caller.readable()
    home = _home_of_giver(caller)
    books.ask_ahead(
        Ahead(
            hold=Hold.NOT,
            scopes=message.cursors.keys() | readable.keys(),
            stream=message.stream,
            erasures=(message.erased, MOST_ERASURES),
            submitters=home,
        )
    )
    shown = examine(books, caller, message.cursors, occasion, also=readable)
    epoch = _epoch_after(books, shown, occasion)
    stream = books.stream(message.stream, caller.device)
    fork = is_forked(stream, caller, message)
    if stream.device == caller.device:
        _remember(books, stream, message, occasion)
    # In another history the same lines may have other numbers.
    after = 0 if shown.bad else message.erased
    erasures = books.erasures(after=after, limit=MOST_ERASURES)
    reached = erasures[-1].n if erasures else after
    names = any(may(grant.role, Deed.SEE_PERSONS) for grant in readable.values())
    barred = books.barred(after=after, last=reached) if erasures and names else ()
    last_n = 0 if stream.device != caller.device else stream.last_n
    return Welcome(
        server=books.server_id(),
        epoch=epoch,
        last_n=last_n,
        fork=fork,
        bad_scopes=shown.bad,
        at_end=_is_at_end(shown, readable, epoch),
        grants=list(readable.values()),
        home=caller.home,
        user=caller.user,
        erasures=[each.id for each in erasures if not each.cleared],
        cleared=[each.id for each in erasures if each.cleared],
        cleared_at=[each.at for each in erasures if each.cleared],
        barred=list(barred),
        barred_key=derived_key(occasion.key) if barred else b"",
        erased=reached,
        more_erasures=len(erasures) == MOST_ERASURES,
        durable_n=stream.durable_n,
        can_pull=message.schema >= occasion.oldest_pull,
        clock_ahead=message.clock - occasion.now,
        threshold=books.threshold(),
        retention=f"{SAID};{books.retention()}",
        submitters=[] if home is None else list(books.submitters(home)),
        left_at=caller.left_at,
        wipe=caller.has_left and not fork and message.last_n <= last_n,
    )


def is_forked(stream: Stream, caller: Caller, message: Hello) -> bool:
    """Return whether another copy of the profile used the stream.

    It did if the server has more of it than this copy made, has something else at the same
    place, or knows it from another device.
    """
    if stream.device != caller.device or stream.last_n > message.last_n:
        return True
    at_end = {message.last_n: message.last_op, message.sent_n: message.sent_op}
    known = at_end.get(stream.last_n, stream.last_op)
    return stream.last_n > 0 and known != stream.last_op


def _home_of_giver(caller: Caller) -> int | None:
    """Return the scope of somebody who might give a task about a contact.

    They hear to whom none comes: to those who only submit in it.
    """
    grant = caller.readable().get(caller.home)
    gives = grant is not None and all(
        may(grant.role, deed) for deed in (Deed.LOG_VISITS, Deed.SEE_PERSONS)
    )
    return caller.home if gives else None


def _is_at_end(shown: Shown, scopes: Collection[int], epoch: int) -> bool:
    """Return whether these cursors stand at the ends of all these feeds: nothing is to be read."""
    return not shown.bad and all(
        scope in shown.good
        and scope in shown.heads
        and shown.good[scope].seq == shown.heads[scope].seq >= epoch * EPOCH
        for scope in scopes
    )


def _epoch_after(books: Books, shown: Shown, occasion: Occasion) -> int:
    epoch = books.epoch()
    if shown.future < epoch:
        return epoch
    if shown.future < (epoch := books.epoch(Hold.ALONE)):
        return epoch  # somebody else's hello began it a moment ago
    begun = begin_epoch(books, nonce=occasion.nonce, above=shown.future)
    books.doubt()
    return begun


def _remember(books: Books, stream: Stream, message: Hello, occasion: Occasion) -> None:
    stream.erased = max(stream.erased, message.erased)
    stream.clock_ahead = message.clock - occasion.now
    stream.seen_at = max(stream.seen_at, occasion.now)
    books.save_stream(stream)
