"""What coverage can be limited to: the networks, colleagues and teams of this profile."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.services.desk import Desk
from desktop.storage.lists import facet_choices as kept


def networks(desk: Desk) -> Sequence[tuple[object, str]]:
    """Return id and name of every network in use, by name."""
    with desk.store.reading() as session:
        return kept.network_names(session)


def colleagues(desk: Desk) -> Sequence[str]:
    """Return the account name of every colleague who made a visit."""
    with desk.store.reading() as session:
        return kept.accounts(session)


def teams(desk: Desk) -> Sequence[int]:
    """Return the scope of every team of which there are visits."""
    with desk.store.reading() as session:
        return kept.teams(session)
