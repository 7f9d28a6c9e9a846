"""What the engine needs of the two ends: the laptop's replica and the server.

Both are small, so that the simulation runs the real engine over a real replica and the real
server code with nothing between them but faults.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from desktop.sync.along import Opening
from desktop.sync.beside import Work, nothing
from desktop.sync.protocol import (
    Hello,
    Page,
    Pull,
    Push,
    Pushed,
    Salvage,
    Salvaged,
    Welcome,
)


class Server(Protocol):
    """The central server as a laptop sees it. Every call may raise what ``Offline`` stands for.

    What is to be done ``beside`` a call may be called while the answer is on its way, and is done
    afterwards if it was not.
    """

    def hello(self, message: Opening) -> Welcome | None:
        """Tell where this laptop stands and learn what it may do; perhaps with what rode along.

        ``None``: the answer is the one that ``message.state`` is the digest of.
        """

    def push(self, message: Push, *, beside: Work = nothing) -> Pushed:
        """Hand over operations to be merged."""

    def pull(self, message: Pull, *, beside: Work = nothing) -> Page:
        """Get the next page of what is new."""

    def salvage(self, message: Salvage) -> Salvaged:
        """Offer rows from a history that the server lost."""


class Replica(Protocol):
    """The laptop's data. Every method is one local transaction, or none."""

    def greeting(self) -> Hello:
        """Return the hello that tells where this laptop stands."""

    def opening(self, operations: int, rows: int) -> Opening:
        """Return it with up to so many operations that wait, or else the question for so many rows.

        With neither where something else has to be done first, or where 0 are wanted.
        """

    def expected(self) -> Welcome:
        """Return the answer that would have told nothing, when the server left it out."""

    def welcomed(self, answer: Welcome) -> bool:
        """Carry out what the server said; return whether other things may be seen here now.

        That is: a fork, operations to send again, scopes to read anew, granted and lost
        scopes, erasures, and which operations may be forgotten.
        """

    def next_push(self, most: int, *, behind: Push | None = None) -> Push | None:
        """Return up to ``most`` operations that wait, in order; ``None`` when none do.

        Args:
            behind: A batch that is on its way: those behind it.
        """

    def pushed(self, sent: Push, answer: Pushed) -> bool:
        """Mark what arrived; keep what was refused for a person to look at.

        Return whether all that came of it is here, so that nothing has to be read back.

        With ``fork`` nothing arrived and a new stream is begun, as in :meth:`welcomed`; with
        ``reset`` or ``gap`` nothing changes: the engine says hello again.
        """

    def next_pull(self, most: int) -> Pull | None:
        """Return the question for the next page; ``None`` without a granted scope."""

    def pulled(self, answer: Page) -> bool:
        """Apply a page together with its cursors.

        Return whether it could be: of a record that is not here, or only in an older state, what
        changed is not enough. Then nothing is applied.
        """

    def next_salvage(self, most: int) -> Salvage | None:
        """Return rows from an epoch that the server lost and that were not offered yet."""

    def salvaged(self, sent: Salvage, answer: Salvaged) -> None:
        """Note that these rows were offered, so that they are not offered again."""

    def is_settled(self) -> bool:
        """Whether nothing waits to be put right by reading to the end.

        A refused change still shows until then, and a sweep still goes on.
        """

    def mismatched(self) -> Sequence[int]:
        """Return complete scopes whose checksum differs from the server's; they are read anew."""
