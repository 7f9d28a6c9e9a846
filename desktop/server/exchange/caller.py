"""Who calls, and what a call cannot know by itself."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct

from desktop.domain.roles.role import Role
from desktop.domain.roles.sight import Place
from desktop.sync.protocol import Grant


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
        left_at: When it was, ms; 0 = it was not.
    """

    tenant: str
    user: str
    device: UUID
    grants: tuple[Grant, ...] = ()
    home: int = 0
    has_left: bool = False
    left_at: int = 0

    def place(self, scope: int) -> Place:
        """Return from where the caller looks at a scope that was granted."""
        grant = next(grant for grant in self.grants if grant.scope == scope)
        return Place(grant.role, grant.shared, self.user)

    def readable(self) -> dict[int, Grant]:
        """Return the scopes whose feed may be read, or a part of it."""
        if self.has_left:
            return {}
        return {grant.scope: grant for grant in self.grants if not self._is_dark(grant)}

    def writable(self) -> dict[int, Grant]:
        """Return the scopes in which something may be changed; what, the place says."""
        scopes = self.readable().items()
        return {s: grant for s, grant in scopes if grant.role is not Role.STEERING_READER}

    def _is_dark(self, grant: Grant) -> bool:
        return Place(grant.role, grant.shared, self.user).is_dark


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
