"""How attachments travel: the bytes as they are, in parts that either end may lose.

The other messages are in :mod:`desktop.sync.protocol`.
"""

from __future__ import annotations

from desktop.sync.protocol import Message

BLOB_PART = 256 << 10
"""Bytes sent at once, to ``POST /v1/blob/{id}`` as ``application/octet-stream`` with the headers
``Upload-Offset`` (of the part), ``Upload-Length`` and ``Upload-Sha256`` (of the whole, hexadecimal)
and ``Upload-Scope``. The answer is a :class:`Part`; ``HEAD`` says the same in headers. ``GET`` with
``Range: bytes=n-`` reads a complete one from byte ``n``."""
MOST_BLOB_BYTES = 10 << 20


class Part(Message, frozen=True, kw_only=True):
    """How many bytes of an attachment are here; ``done``: all, and their hash was checked."""

    offset: int
    done: bool = False
