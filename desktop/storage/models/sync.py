"""What synchronising needs beside the rows: operations waiting, merge bases, cursors."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.columns import Code
from desktop.storage.models.base import Base


class OperationState(StrEnum):
    """How far the server has come with an operation."""

    PENDING = "pending"
    ACKED = "acked"
    DURABLE = "durable"


class OutboxRow(Base):
    """One operation of this laptop. ``n`` is dense from 1; the server checks that.

    ``op`` is the operation's own id and ``id`` the record's. ``fields`` holds only what
    changed; a set as ``{"add": [...], "remove": [...]}``. ``edited_at`` is shown and
    audited, never used to decide.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("n > 0", name="n__out_of_range"),
        Index("ix_outbox_state", "state", "n"),
    )

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    op: Mapped[UUID] = mapped_column(unique=True)
    entity: Mapped[str]
    id: Mapped[UUID] = mapped_column(index=True)
    scope: Mapped[int]
    base_ver: Mapped[int]
    fields: Mapped[dict[str, Any]]
    moved_to: Mapped[int | None]
    state: Mapped[OperationState] = mapped_column(
        Code(OperationState), default=OperationState.PENDING
    )
    edited_at: Mapped[datetime]


class ShadowRow(Base):
    """Last state of the server of a record with pending operations: the merge base."""

    __tablename__ = "shadow"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str]
    ver: Mapped[int]
    body: Mapped[dict[str, Any]]


class CursorRow(Base):
    """How far this laptop has read the feed of a scope."""

    __tablename__ = "cursor"

    scope: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    token: Mapped[str]


class ErasedRow(Base):
    """A record that was erased on request: its id must never come back."""

    __tablename__ = "erased"

    id: Mapped[UUID] = mapped_column(primary_key=True)


class AttentionRow(Base):
    """An operation that the server refused and a person has to look at."""

    __tablename__ = "attention"

    op: Mapped[UUID] = mapped_column(primary_key=True)
    reason: Mapped[str]
