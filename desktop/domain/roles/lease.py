"""How long a laptop shows personal data without meeting the server (rule R11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.roles.role import Deed, Role, may

LONGEST = timedelta(days=14)
"""After this long without the server, persons are not shown until the next sync."""
_LAST_DAYS = timedelta(days=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """When the laptop last met the server, and what moment it is at least by now.

    Args:
        contact_at: By the server's clock.
        at: The latest moment that this laptop ever saw, by the server's clock as far as it is
            known: putting the clock back does not make it earlier.
        is_unheard: An older copy of the profile was put back, and the server did not say yet
            who was erased since.
    """

    contact_at: datetime
    at: datetime
    is_unheard: bool = False

    @property
    def is_over(self) -> bool:
        """Whether persons are not shown until the server was met."""
        return self.is_unheard or self.at - self.contact_at >= LONGEST

    @property
    def is_ending(self) -> bool:
        """Whether that comes within days."""
        return not self.is_over and self.at - self.contact_at >= LONGEST - _LAST_DAYS

    @property
    def days_left(self) -> int:
        """Days until then, begun ones included; 0 when it is over."""
        left = self.contact_at + LONGEST - self.at
        return max(0, -(-left // timedelta(days=1)))


def role_under(lease: Lease | None, role: Role | None) -> Role | None:
    """Return as what somebody works: without a lease, who saw persons only submits.

    Args:
        lease: ``None`` = there is no server to meet.
    """
    over = lease is not None and lease.is_over
    return Role.FIELD_WORKER if role and over and may(role, Deed.SEE_PERSONS) else role
