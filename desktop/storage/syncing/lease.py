"""When the server was last met, and the latest moment seen since: the lease (rule R11)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from desktop.domain.roles.lease import Lease
from desktop.storage.pending.link import Link, change_link, read_link
from desktop.storage.tables.columns import moment_from

_NEVER = moment_from(0)
_OFTEN = timedelta(minutes=10)
"""The moment is noted again only when it moved by this much."""


def lease_of(link: Link, now: datetime) -> Lease | None:
    """Return the lease of a laptop; ``None`` when it has no server to meet.

    One that is tied to a server and cannot say when it met it has none left.

    Args:
        now: By the laptop's clock.
    """
    if link.stream is None:
        return None
    at = server_moment(link, now)
    met, latest = link.contact_at or _NEVER, max(at, link.latest_at or at)
    return Lease(contact_at=met, at=latest, is_unheard=link.is_unheard)


def server_moment(link: Link, now: datetime) -> datetime:
    """Return what the server's clock says, as far as the laptop knows."""
    return now - timedelta(milliseconds=link.clock_ahead)


def is_moment_new(link: Link, now: datetime) -> bool:
    """Return whether a moment is worth noting: it is later than what was noted, and by minutes."""
    return link.stream is not None and (
        server_moment(link, now) - (link.latest_at or _NEVER) >= _OFTEN
    )


def note_moment(session: Session, now: datetime) -> None:
    """Keep the latest moment that was seen, so that a clock put back later gains nothing."""
    link = read_link(session)
    if is_moment_new(link, now):
        change_link(session, latest_at=server_moment(link, now))
