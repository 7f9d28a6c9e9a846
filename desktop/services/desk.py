"""What every service needs, given once by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from desktop.domain.kinds import KINDS, is_shared
from desktop.domain.period import day_of
from desktop.domain.privacy.access import Read
from desktop.domain.record import Record
from desktop.domain.roles.lease import Lease
from desktop.domain.roles.role import CITY_WIDE, LOOKING, SHOWING, Deed, Role, may
from desktop.errors import NotAllowed, OpenedToRead
from desktop.storage.engine import Store
from desktop.storage.pending.link import LOCAL_SCOPE, read_link

_KIND_OF = {record: kind for kind, record in KINDS.items()}
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def _unseen(_read: Read) -> None:
    """Tell nobody: tests, and work that shows nothing."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One colleague at work on one open profile.

    Args:
        store: The open database.
        now: The clock; aware, in UTC.
        new_id: Makes a UUIDv7, for every record but persons.
        new_person_id: Makes a UUIDv4: a v7 would tell when somebody first became known.
        author: Account name of the colleague, written beside every change; the server's name
            for them once the laptop is registered.
        home: Scope for new records of the team.
        shared: Scope for new records that all teams share.
        role: As what the colleague works; ``None`` = a profile without a server.
        teams: Name and role of each of their teams; records of one are seen in its role.
        lease: When the server was last met; ``None`` = there is none.
        read_only: Whether the profile takes no writing: its folder refuses it.
        shown: Told of every person whose data are shown (rule R12), from any thread; it notes
            that down later and holds nobody up.
    """

    store: Store
    now: Callable[[], datetime]
    new_id: Callable[[], UUID]
    new_person_id: Callable[[], UUID]
    author: str
    home: int = LOCAL_SCOPE
    shared: int = LOCAL_SCOPE
    role: Role | None = None
    teams: tuple[tuple[str, Role], ...] = ()
    lease: Lease | None = field(default=None, compare=False)
    read_only: bool = False
    shown: Callable[[Read], None] = field(default=_unseen, compare=False)

    def scope_of(self, record: type[Record], entries: Mapping[str, Any] = _NOTHING) -> int:
        """Return the scope in which a new record of this type belongs.

        Args:
            entries: What it holds; matters for the kinds that lie beside others.
        """
        return self.shared if is_shared(_KIND_OF[record], entries) else self.home

    def require(self, deed: Deed) -> None:
        """Let the colleague go on, if their role allows this.

        Raises:
            NotAllowed: It does not.
            OpenedToRead: The profile is open for reading only, and this writes or shows people.
        """
        if self.read_only and deed not in LOOKING and self._allows(deed):
            raise OpenedToRead(shows=deed in SHOWING)
        if not self.may(deed):
            lease = self.lease
            over, unheard = lease and lease.is_over, lease and lease.is_unheard
            raise NotAllowed(deed, lease_over=bool(over), unheard=bool(unheard))

    def may(self, deed: Deed) -> bool:
        """Return whether the role of the colleague allows this, and the profile does.

        One that is open for reading only takes no line about who was shown, so it shows nobody.
        """
        return self._allows(deed) and (deed in LOOKING or not self.read_only)

    def _allows(self, deed: Deed) -> bool:
        if may(self.role, deed):
            return True
        return deed in CITY_WIDE and any(may(role, deed) for _team, role in self.teams)

    def threshold(self) -> int:
        """Return the count below which figures are hidden, as the DPO set it."""
        with self.store.reading() as session:
            return read_link(session).threshold

    def today(self) -> date:
        """Return the day it is in Brussels."""
        return day_of(self.now())
