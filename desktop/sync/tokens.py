"""The laptop's sign-in: kept in the encrypted database, nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Protocol
from weakref import WeakKeyDictionary

from desktop.storage.engine import Store
from desktop.storage.pending.link import change_link, read_link
from desktop.sync.protocol import Tokens

_MARGIN = timedelta(seconds=30)
"""A token that ends during the call is renewed before it."""
_taking_turns = Lock()
_turns: WeakKeyDictionary[Store, Lock] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Credentials:
    """What proves that this laptop signed in.

    Args:
        fresh: Whether the access token is still valid for a call.
    """

    access: str
    refresh: str
    fresh: bool


class Keeper(Protocol):
    """Where tokens are kept."""

    def read(self) -> Credentials:
        """Return the present tokens."""

    def keep(self, tokens: Tokens) -> None:
        """Store new tokens; they are safe when this returns."""

    def alone(self) -> AbstractContextManager[object]:
        """Return a context in which nobody else renews them."""


class StoredTokens:
    """Tokens in the encrypted database of a profile.

    Args:
        store: The open database.
        now: The laptop's clock: it only decides whether to renew early; the server decides
            what is valid.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def alone(self) -> AbstractContextManager[object]:
        """Return a context in which nobody else renews them.

        A profile is open in one process at a time, so a lock of that process is enough.
        """
        with _taking_turns:
            return _turns.setdefault(self._store, Lock())

    def read(self) -> Credentials:
        """Return the present tokens."""
        with self._store.reading() as session:
            link = read_link(session)
        until = link.access_until
        fresh = until is not None and self._now() + _MARGIN < until
        return Credentials(link.access_token, link.refresh_token, fresh)

    def keep(self, tokens: Tokens) -> None:
        """Store new tokens."""
        with self._store.writing() as session:
            change_link(
                session,
                access_token=tokens.access,
                access_until=self._now() + timedelta(seconds=tokens.access_seconds),
                refresh_token=tokens.refresh,
                lease_until=datetime.fromtimestamp(tokens.lease_until / 1000, UTC),
            )
