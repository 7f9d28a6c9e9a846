"""Drafts: what stands in a form that is not saved yet, kept through a crash or a kill."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.listing import Draft
from desktop.domain.text import storable
from desktop.services.desk import Desk
from desktop.services.walls import is_unheard
from desktop.storage.lists import drafts as stored
from desktop.storage.syncing.scoping import is_blind


def keep_draft(
    desk: Desk,
    *,
    draft_id: UUID | None,
    form: str,
    record_id: UUID | None,
    fields: Mapping[str, Any],
) -> Draft:
    """Keep what was typed so far, also when it could not be saved as a record.

    Of what may not be seen on this laptop any more nothing is kept: a form that closes because a
    role or a team was lost would bring back what had just gone.

    Args:
        draft_id: The draft to overwrite, or ``None`` for a new one.
        form: Which form, for instance ``visit``.
        record_id: The record being edited, or ``None`` for a new one.
        fields: Plain data: texts, numbers, booleans, ``None``, lists and mappings of them.
    """
    draft = Draft(
        id=draft_id or desk.new_id(),
        form=form,
        record_id=record_id,
        fields=storable(fields),
        saved_at=desk.now(),
    )
    with desk.store.writing() as session:
        if not is_blind(session, form):
            stored.keep_draft(session, draft)
    return draft


def drafts(desk: Desk) -> Sequence[Draft]:
    """Return the drafts, the latest first; none from an older copy until the server was met."""
    if is_unheard(desk):
        return []
    with desk.store.reading() as session:
        return stored.all_drafts(session)


def drop_draft(desk: Desk, draft_id: UUID) -> None:
    """Throw a draft away; one that is gone already is fine."""
    with desk.store.writing() as session:
        stored.drop_draft(session, draft_id)
