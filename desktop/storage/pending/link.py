"""The tie of this profile to the central server, and the scopes it may read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import THRESHOLD
from desktop.domain.kinds import is_shared
from desktop.domain.roles.role import Role, weight
from desktop.domain.roles.sight import role_named
from desktop.storage.driver import driver
from desktop.storage.tables.columns import milliseconds, moment_from

LOCAL_SCOPE = 1
"""Scope of records made before the laptop knew its team."""
EPOCH = 1 << 40
"""Distance between the first versions of two epochs of the server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where this profile stands with the server. See ``LinkRow`` for the less obvious.

    Args:
        account: The server's name for the colleague; empty before registration.
        stream: The row of operations of this copy of the profile; ``None`` = not registered.
        home, shared: Scopes for new records; 0 while nobody told.
        erased: How far the feed of erasures was carried out; below 0, ``-1`` minus that: an older
            copy was put back, and the rest of the feed was not heard.
        uncleaned: How often content was taken away that may still stand in some file.
        salvaged: How far rows of a lost epoch were offered; ``None`` = nothing to offer.
        clock_ahead: How far this laptop's clock is ahead of the server's, ms.
        threshold: Counts below it are hidden in figures; the server's, once it said one.
        contact_at: When the server was last met, by its own clock.
        latest_at: The latest moment that this laptop saw, by the server's clock.
        retention: What the DPO set about how long things are kept; the server's, once it said.
        submitters: Names of the colleagues in the team who only submit, one a line; the server's.
        left_at: When an administrator ended the registration because its user left: what waits is
            handed over, then the profile is wiped.
        announced_at: Since when people here could see what these rules will do by themselves.
    """

    address: str = ""
    tenant: str = ""
    account: str = ""
    server: UUID | None = None
    device: UUID | None = None
    stream: UUID | None = None
    access_token: str = ""
    access_until: datetime | None = None
    refresh_token: str = ""
    lease_until: datetime | None = None
    epoch: int = 0
    home: int = 0
    shared: int = 0
    sent_n: int = 0
    durable_n: int = 0
    erased: int = 0
    uncleaned: int = 0
    salvaged: str | None = None
    can_pull: bool = True
    clock_ahead: int = 0
    threshold: int = THRESHOLD
    retention: str = ""
    submitters: str = ""
    announced_at: datetime | None = None
    left_at: datetime | None = None
    contact_at: datetime | None = None
    latest_at: datetime | None = None
    succeeded_at: datetime | None = None
    failed_at: datetime | None = None
    failure: str = ""
    work_offline: bool = False
    journal: str = ""
    journal_before: str = ""

    @property
    def is_unheard(self) -> bool:
        """Whether an older copy was put back that has not heard yet who was erased since."""
        return self.erased < 0

    @property
    def heard(self) -> int:
        """How far the feed of erasures was carried out."""
        return self.erased if self.erased >= 0 else -1 - self.erased

    def scope_for(self, kind: str, values: Mapping[str, Any]) -> int:
        """Return the scope in which a new record of this kind belongs that holds ``values``."""
        return (self.shared if is_shared(kind, values) else self.home) or LOCAL_SCOPE


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A scope that was granted, and how far its feed was read.

    Args:
        token: Of the server; empty = from the start.
        lost: No longer granted; it only waits until operations in it are sent.
        sum: Checksum of what lies here.
        told: The server's checksum when all was read; ``None`` = not known, or not all read.
    """

    scope: int
    token: str
    name: str
    role: str
    shared: bool
    lost: bool
    sum: int
    told: int | None


_NAMES = tuple(field.name for field in fields(Link))
_READ = f"SELECT {', '.join(_NAMES)} FROM link"
_SCOPES = "SELECT scope, token, name, role, shared, lost, sum, told FROM cursor ORDER BY scope"
_FLAGS = frozenset({"can_pull", "work_offline"})
_CONVERTED = tuple(
    (place, field.name)
    for place, field in enumerate(fields(Link))
    if field.type not in {"str", "int", "str | None"}
)
"""The columns that a row holds otherwise than :class:`Link` does, with their places."""


def read_link(session: Session) -> Link:
    """Return where this profile stands."""
    row = list(driver(session).execute(_READ).fetchone())
    for place, name in _CONVERTED:
        row[place] = _read(name, row[place])
    return Link(**dict(zip(_NAMES, row, strict=True)))


def change_link(session: Session, **values: Any) -> None:
    """Write some fields of the link; see :class:`Link`."""
    names = ", ".join(f"{name} = ?" for name in values)
    written = [_written(value) for value in values.values()]
    driver(session).execute(f"UPDATE link SET {names}", written)


def note_uncleaned(session: Session) -> None:
    """Note that content was taken away that journal and write-ahead log may still hold.

    It is counted: while files are cleaned, somebody else may take away more.
    """
    driver(session).execute("UPDATE link SET uncleaned = uncleaned + 1")


def scopes(session: Session) -> Mapping[int, Scope]:
    """Return the scopes that were granted, and those that wait to be left."""
    return {
        scope: Scope(
            scope=scope,
            token=token,
            name=name,
            role=role,
            shared=bool(shared),
            lost=bool(lost),
            sum=sum_,
            told=told,
        )
        for scope, token, name, role, shared, lost, sum_, told in driver(session).execute(_SCOPES)
    }


def granted(session: Session) -> Sequence[Scope]:
    """Return the scopes that this laptop may read."""
    return [scope for scope in scopes(session).values() if not scope.lost]


def role_of(link: Link, scopes: Sequence[Scope]) -> Role | None:
    """Return what the colleague is: in the team of their new records, or where they are most.

    ``None`` while no server said anything. One who was granted nothing any more sees nothing.

    Args:
        scopes: Those granted.
    """
    if link.stream is None or not link.epoch:
        return None
    roles = {one.scope: role_named(one.role) for one in scopes}
    widest = max(roles.values(), key=weight, default=Role.STEERING_READER)
    return roles.get(link.home, widest)


def _read(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _FLAGS:
        return bool(value)
    if name.endswith(("_at", "_until")):
        return moment_from(value)
    return UUID(bytes=value) if isinstance(value, bytes) else value


def _written(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.bytes
    return milliseconds(value) if isinstance(value, datetime) else value
