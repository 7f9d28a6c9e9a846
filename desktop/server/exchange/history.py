"""History: who changed what in a record."""

from __future__ import annotations

from desktop.server.books import Books
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.view import shown_step
from desktop.sync.protocol import History, HistoryWanted


def history(books: Books, caller: Caller, message: HistoryWanted, _occasion: Occasion) -> History:
    """Return the steps of a record that the caller may read; none of any other.

    Whether a record of another team exists at all is not to be learned here.
    """
    record = books.records([message.id]).get(message.id)
    readable = caller.readable()
    if record is None or record.erased or record.scope not in readable:
        return History(steps=[])
    place = caller.place(record.scope)
    if not place.sees(record.entity, record.body):
        return History(steps=[])
    return History(
        steps=[shown_step(step, record.entity, place) for step in books.steps(record.id)]
    )
