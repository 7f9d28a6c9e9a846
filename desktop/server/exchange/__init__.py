"""The messages of a sync and what the server makes of them.

Pure code over :class:`desktop.server.books.Books`: the caller opens a transaction, calls one
of these, and commits. Clock, chance and secret come in as an
:class:`~desktop.server.exchange.caller.Occasion`.
"""

from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.cursors import begin_epoch, open_scope
from desktop.server.exchange.hello import hello
from desktop.server.exchange.history import history
from desktop.server.exchange.pull import pull
from desktop.server.exchange.push import push
from desktop.server.exchange.salvage import salvage

__all__ = [
    "Caller",
    "Occasion",
    "begin_epoch",
    "hello",
    "history",
    "open_scope",
    "pull",
    "push",
    "salvage",
]
