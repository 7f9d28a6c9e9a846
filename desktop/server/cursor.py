"""Cursors: where a laptop is in the feed of a scope, in a form that only the server can make.

A cursor names its place and an *anchor*: the end of the feed when it was handed out, with the
random number that the transaction which wrote that end had drawn. A server that was put back
to an earlier state, and has written other things since, does not know that number. The MAC
keeps everybody else from making such a cursor up, so that nobody can make the server believe
that it was put back.
"""

from __future__ import annotations

import hmac
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Collection, Mapping
from typing import NamedTuple

from desktop.sync.protocol import EPOCH

_PLACE = struct.Struct(">5QI")
_FORMER = struct.Struct(">4Q")
"""Of tokens that laptops may still hold: they tell a place, and not what was seen there."""
_MAC_BYTES = 16
_LONGEST = 4 * ((_PLACE.size + _MAC_BYTES + 2) // 3)


class Cursor(NamedTuple):
    """A place in a feed.

    Args:
        seq: Everything up to here was handed out.
        anchor: End of the feed at that moment.
        nonce: Random number of that end.
        seen: No version that was handed out up to here is higher.
        time: When it was handed out, by the server's clock, in seconds. These two only tell
            what is worth sending: the laptop knows what it has.
    """

    scope: int
    seq: int
    anchor: int
    nonce: int
    seen: int = 0
    time: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether everything had been handed out, to the end of the feed at that moment."""
        return self.seq == self.anchor

    @property
    def epoch(self) -> int:
        """The epoch in which it was handed out."""
        return self.anchor // EPOCH

    @property
    def end(self) -> tuple[int, int]:
        """Scope and place of the anchor, by which the books know its nonce."""
        return self.scope, self.anchor


def write_cursor(cursor: Cursor, *, key: bytes, tenant: str) -> str:
    """Return the token for a cursor.

    Args:
        key: Secret of the installation, at least 32 bytes.
    """
    place = _PLACE.pack(*cursor)
    return urlsafe_b64encode(place + _mac(place, key, tenant)).decode()


def read_cursor(token: str, *, key: bytes, tenant: str) -> Cursor | None:
    """Return what a token says; ``None`` if it was not made here for this tenant."""
    if len(token) > _LONGEST:
        return None
    try:
        raw = urlsafe_b64decode(token.encode("ascii"))
    except (Error, ValueError):
        return None
    place, mac = raw[:-_MAC_BYTES], raw[-_MAC_BYTES:]
    form = next((form for form in (_PLACE, _FORMER) if form.size == len(place)), None)
    if form is None or not hmac.compare_digest(mac, _mac(place, key, tenant)):
        return None
    return Cursor(*form.unpack(place))


def read_cursors(
    tokens: Mapping[int, str], *, key: bytes, tenant: str
) -> tuple[dict[int, Cursor], set[int]]:
    """Return the cursors that were made here, and the scopes whose token was not.

    An empty token stands for the start of a feed and is neither.
    """
    cursors: dict[int, Cursor] = {}
    foreign: set[int] = set()
    for scope, token in tokens.items():
        cursor = read_cursor(token, key=key, tenant=tenant) if token else None
        if cursor is not None and cursor.scope == scope:
            cursors[scope] = cursor
        elif token:
            foreign.add(scope)
    return cursors, foreign


def lost(cursors: Collection[Cursor], nonces: Mapping[tuple[int, int], int]) -> list[Cursor]:
    """Return the cursors whose anchor is not of the history that the books know."""
    return [cursor for cursor in cursors if nonces.get(cursor.end) != cursor.nonce]


def _mac(place: bytes, key: bytes, tenant: str) -> bytes:
    return hmac.digest(key, tenant.encode() + b"\x00" + place, "sha256")[:_MAC_BYTES]
