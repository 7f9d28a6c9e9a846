"""What stays on this laptop: drafts, saved views and the search index."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class DraftRow(Base):
    """Entries of a form that are not saved as a record yet."""

    __tablename__ = "draft"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    form: Mapped[str]
    record_id: Mapped[UUID | None]
    fields: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class SavedViewRow(Base):
    """A list set up as somebody likes it."""

    __tablename__ = "saved_view"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    screen: Mapped[str]
    name: Mapped[str]
    setup: Mapped[dict[str, Any]]


class SearchEntryRow(Base):
    """What one record is found by, folded to plain letters. ``search_fts`` indexes it.

    ``n`` is the row number that both share. ``keys`` holds the duplicate keys of the name
    and of runs of its words. Records in the bin have no entry.
    """

    __tablename__ = "search_entry"
    __table_args__ = (Index("ix_search_entry_record", "record_id", unique=True),)

    n: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    record_id: Mapped[UUID]
    title: Mapped[str]
    body: Mapped[str]
    keys: Mapped[str]
