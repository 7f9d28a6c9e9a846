"""Who calls, and what a call cannot know by itself."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct

from desktop.sync.protocol import Grant, Role

_WRITERS = frozenset({Role.WORKER, Role.LEAD, Role.ADMIN})


class Caller(Struct, frozen=True, kw_only=True):
    """A signed-in user at a registered device, as the border of the server made sure.

    Args:
        tenant: Code of the city.
        user: Name that signs what comes from here.
        device: The registration.
        grants: The scopes of this user, with the role in each.
        home: Scope for new records of the team.
        has_left: The device was revoked because its user left: what it still sends goes to
            the quarantine, then it is to be wiped.
    """

    tenant: str
    user: str
    device: UUID
    grants: tuple[Grant, ...] = ()
    home: int = 0
    has_left: bool = False

    def readable(self) -> dict[int, Grant]:
        """Return the scopes whose feed may be read."""
        return {} if self.has_left else {grant.scope: grant for grant in self.grants}

    def writable(self) -> dict[int, Grant]:
        """Return the scopes whose records may be changed."""
        return {s: grant for s, grant in self.readable().items() if grant.role in _WRITERS}


class Occasion(Struct, frozen=True, kw_only=True):
    """What the core takes from outside, so that the same call gives the same answer.

    Args:
        now: The server's clock, ms since 1970 UTC.
        nonce: A random number drawn for this transaction, 1 to 2**63 - 1.
        key: Secret of the installation that signs cursors.
        oldest_push, oldest_pull: Lowest schema that may change records, and that may read
            them. What an older one sends is kept in the quarantine.
    """

    now: int
    nonce: int
    key: bytes
    oldest_push: int = 1
    oldest_pull: int = 1
