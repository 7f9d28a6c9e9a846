"""Drafts and saved views: on this laptop only, so without operations for the server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.domain.listing import Draft, SavedView
from desktop.domain.privacy.erasure import words_of
from desktop.storage.models import DraftRow, SavedViewRow


def keep_draft(session: Session, draft: Draft) -> None:
    """Store a draft, or overwrite the one with the same id."""
    session.merge(
        DraftRow(
            id=draft.id,
            form=draft.form,
            record_id=draft.record_id,
            fields=dict(draft.fields),
            saved_at=draft.saved_at,
        )
    )


def all_drafts(session: Session) -> Sequence[Draft]:
    """Return the drafts, the latest first."""
    rows = session.scalars(select(DraftRow).order_by(DraftRow.saved_at.desc(), DraftRow.id))
    return [
        Draft(
            id=row.id,
            form=row.form,
            record_id=row.record_id,
            fields=row.fields,
            saved_at=row.saved_at,
        )
        for row in rows
    ]


def drop_draft(session: Session, draft_id: UUID) -> None:
    """Throw a draft away; one that is gone already is fine."""
    session.execute(delete(DraftRow).where(DraftRow.id == draft_id))


def keep_view(session: Session, view: SavedView) -> None:
    """Store a view, or overwrite the one with the same id."""
    setup = dict(view.setup)
    session.merge(SavedViewRow(id=view.id, screen=view.screen, name=view.name, setup=setup))


def views_of(session: Session, screen: str) -> Sequence[SavedView]:
    """Return the views saved for a screen, by name."""
    row = SavedViewRow
    rows = session.scalars(select(row).where(row.screen == screen).order_by(row.name, row.id))
    return [
        SavedView(id=each.id, screen=each.screen, name=each.name, setup=each.setup) for each in rows
    ]


def drop_view(session: Session, view_id: UUID) -> None:
    """Throw a view away; one that is gone already is fine."""
    session.execute(delete(SavedViewRow).where(SavedViewRow.id == view_id))


def drop_views_naming(db: Any, names: Iterable[str]) -> None:
    """Remove the views in which a word of one of these names stands: they look for somebody."""
    words = set(words_of(list(names)))
    if not words:
        return
    found = db.execute("SELECT id, name, setup FROM saved_view").fetchall()
    for id_, name, setup in found:
        said = " ".join([name, *_texts(json.loads(setup))])
        if words & set(words_of([said])):
            db.execute("DELETE FROM saved_view WHERE id = ?", (id_,))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
