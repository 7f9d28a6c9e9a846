"""Saved views: a list set up as somebody likes it, under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.listing import SavedView
from desktop.domain.text import LONGEST_NAME, clean_line, storable
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.storage.lists import drafts as stored


def save_view(
    desk: Desk, screen: str, name: str, setup: Mapping[str, Any]
) -> tuple[SavedView, Changes]:
    """Save how a list is set up; a view of the same name on that screen is overwritten.

    Args:
        setup: Plain data: texts, numbers, booleans, ``None``, lists and mappings of them.

    Raises:
        InvalidEntry: The name is ``required`` or ``too_long_text``.
    """
    name = clean_line(name)
    if not name:
        raise InvalidEntry(Problem("name", "required"))
    if len(name) > LONGEST_NAME:
        raise InvalidEntry(Problem("name", "too_long_text", str(LONGEST_NAME)))
    with desk.store.writing() as session:
        same = [view.id for view in stored.views_of(session, screen) if view.name == name]
        identity = same[0] if same else desk.new_id()
        view = SavedView(id=identity, screen=screen, name=name, setup=storable(setup))
        stored.keep_view(session, view)
    return view, Changes.VIEWS


def views_of(desk: Desk, screen: str) -> Sequence[SavedView]:
    """Return the views saved for a screen, by name."""
    with desk.store.reading() as session:
        return stored.views_of(session, screen)


def drop_view(desk: Desk, view_id: UUID) -> tuple[None, Changes]:
    """Throw a view away; one that is gone already is fine."""
    with desk.store.writing() as session:
        stored.drop_view(session, view_id)
    return None, Changes.VIEWS
