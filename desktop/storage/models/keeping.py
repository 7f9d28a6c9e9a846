"""What is kept past its time, and what a rule of retention did on this laptop."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.retained import SUBJECTS
from desktop.storage.models.base import IN_USE, Base, Synced
from desktop.storage.models.beside import about_one


class RetainedRow(Synced, Base):
    """See :class:`desktop.domain.retained.Retained` for the meaning."""

    __tablename__ = "retained"
    __table_args__ = (
        *about_one("retained", SUBJECTS),
        CheckConstraint("length(trim(reason)) > 0", name="reason__required"),
        CheckConstraint("until >= decided_on", name="until__end_before_start"),
        Index("ix_retained_list", "until", "id", sqlite_where=IN_USE),
    )

    visit_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    affiliation_id: Mapped[UUID | None]
    consent_id: Mapped[UUID | None]
    task_id: Mapped[UUID | None]
    meeting_id: Mapped[UUID | None]
    attachment_id: Mapped[UUID | None]
    reason: Mapped[str]
    decided_on: Mapped[date]
    until: Mapped[date]


class RetentionRunRow(Base):
    """What rules did at one time: counts and months, no name. Stays on this laptop.

    ``counts`` is subject → month (``2024-10``) → how many.
    """

    __tablename__ = "retention_run"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str]
    counts: Mapped[dict[str, Any]]
    unchanged: Mapped[bool]


class RuleChangeRow(Base):
    """Who set rules on this profile, and why; ``rules`` is what differed from then on.

    With a server it is what that told of the city: a copy, only with who may set rules.
    """

    __tablename__ = "rule_change"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    reason: Mapped[str]
    rules: Mapped[str]
