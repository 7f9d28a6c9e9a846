"""What rides along with the hello, so that a small exchange is one round trip.

Mostly a laptop has a few changes to send, or something to read, and the answer to its hello changes
nothing about that. So both go at once. The server answers the hello first, and does the rest as if
it had been asked by itself, but only where its answer leaves it as it is (:func:`rides`). What it
left out the laptop asks for as always. Older ends pass over these fields.

Mostly the answer tells nothing, either: the laptop says by a digest which one that would be, and
the server leaves it out.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable
from hashlib import blake2b

import msgspec
from msgspec.structs import asdict

from desktop.sync.protocol import Hello, Page, Pull, Push, Pushed, Welcome

SAME_CLOCK = 5_000
"""Milliseconds that the difference between two clocks may drift before it is told again."""
STATE_HEADER = "x-state"
"""Carries the digest of an answer that was left out; who did not read the question has none."""
_encoder = msgspec.json.Encoder()
MOST_BYTES_ALONG = 64 << 10
"""Of operations: what takes long by itself must not keep the hello from being answered."""


class Opening(Hello, frozen=True, kw_only=True):
    """A hello with the first batch of what waits, or else with the question for what is new.

    Args:
        state: Digest of the answer that would tell this laptop nothing; see :func:`state_of`.
        clock_ahead: How far it believes to be ahead of the server's clock, ms.
    """

    push: Push | None = None
    pull: Pull | None = None
    state: str = ""
    clock_ahead: int = 0


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


def state_of(answer: Welcome) -> str:
    """Return a digest of an answer, but for what the clock says and for what rode along."""
    said = {name: getattr(answer, name) for name in Welcome.__struct_fields__}
    said |= {"clock_ahead": 0, "grants": sorted(answer.grants, key=lambda grant: grant.scope)}
    digest = blake2b(_encoder.encode(Welcome(**said)), digest_size=8).digest()
    return urlsafe_b64encode(digest).decode().rstrip("=")


def tells_nothing(asked: Opening, answer: Opened) -> bool:
    """Return whether a laptop knows all of an answer: it then gets none, but for its digest."""
    drift = abs(answer.clock_ahead - asked.clock_ahead)
    brings = answer.pushed is not None or answer.page is not None
    return not brings and drift <= SAME_CLOCK and state_of(answer) == asked.state


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
