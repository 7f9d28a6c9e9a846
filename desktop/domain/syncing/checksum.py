"""A number over all records of a scope, by which laptop and server see that they agree."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from uuid import UUID

_RANGE = 1 << 63
"""Sums stay below this: PostgreSQL and SQLite both keep them as a signed 64-bit number."""


def term(id_: UUID, ver: int) -> int:
    """Return what one record at one version adds to the sum of its scope."""
    return term_of_bytes(id_.bytes, ver)


def term_of_bytes(id_: bytes, ver: int) -> int:
    """Return the same as :func:`term`, for an id as 16 bytes."""
    digest = blake2b(id_ + ver.to_bytes(8, "big"), digest_size=8).digest()
    return int.from_bytes(digest, "big") % _RANGE


def total(records: Iterable[tuple[UUID, int]]) -> int:
    """Return the sum over ids and versions; the order does not matter."""
    return sum(term(id_, ver) for id_, ver in records) % _RANGE


def moved(before: int, *, gone: int = 0, new: int = 0) -> int:
    """Return a sum from which the term ``gone`` was taken and to which ``new`` was added."""
    return (before - gone + new) % _RANGE
