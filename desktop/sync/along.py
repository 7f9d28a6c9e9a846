"""What rides along with the hello, so that a small exchange is one round trip.

Mostly a laptop has a few changes to send, or something to read, and the answer to its hello changes
nothing about that. So both go at once. The server answers the hello first, and does the rest as if
it had been asked by itself, but only where its answer leaves it as it is (:func:`rides`). What it
left out the laptop asks for as always. Older ends pass over these fields.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import asdict

from desktop.sync.protocol import Hello, Page, Pull, Push, Pushed, Welcome

MOST_BYTES_ALONG = 64 << 10
"""Of operations: what takes long by itself must not keep the hello from being answered."""


class Opening(Hello, frozen=True, kw_only=True):
    """A hello with the first batch of what waits, or else with the question for what is new."""

    push: Push | None = None
    pull: Pull | None = None


class Opened(Welcome, frozen=True, kw_only=True):
    """The answer to it; ``None`` = not done."""

    pushed: Pushed | None = None
    page: Page | None = None


def rides(asked: Hello, answer: Welcome) -> bool:
    """Return whether a laptop that hears this answer would go on as it asked to."""
    in_between = (
        *(answer.fork, answer.wipe, answer.left_at, answer.more_erasures),
        *(answer.bad_scopes, answer.erasures, answer.cleared),
    )
    scopes = {grant.scope for grant in answer.grants}
    return answer.can_pull and not any(in_between) and scopes == asked.cursors.keys()


def opened(
    asked: Opening,
    answer: Welcome,
    *,
    push: Callable[[Push], Pushed | None],
    pull: Callable[[Pull], Page | None],
) -> Opened:
    """Return the answer to a hello together with what rode along.

    Args:
        push, pull: Do these calls; ``None`` = the laptop is to hear by itself why not.
    """
    pushed = page = None
    if rides(asked, answer):
        if asked.push is not None:
            pushed = push(asked.push)
        elif asked.pull is not None and not answer.at_end:
            page = pull(asked.pull)
    return Opened(
        **asdict(answer),
        pushed=None if pushed is None or pushed.reset else pushed,
        page=None if page is None or page.reset else page,
    )
