"""Tasks, rhythms, targets. Two of them may point to a person, so nothing says what one is (R1)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.rhythm import SUBJECTS
from desktop.domain.vocabulary import TargetUnit, TaskState, Theme
from desktop.storage.models.base import IN_USE, Base, Synced
from desktop.storage.models.beside import about_one
from desktop.storage.tables.columns import Code

_SUBJECTS = ("visit_id", "place_id", "organisation_id", "network_id", "person_id")


class TaskRow(Synced, Base):
    """Something to do; see :class:`desktop.domain.task.Task` for the meaning."""

    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint("length(trim(title)) > 0", name="title__required"),
        CheckConstraint("repeat_days BETWEEN 1 AND 1000", name="repeat_days__out_of_range"),
        CheckConstraint(
            " + ".join(f"({name} IS NOT NULL)" for name in _SUBJECTS) + " <= 1",
            name="about__only_one",
        ),
        CheckConstraint(
            f"coalesce(length(ward), 0) > 0 OR coalesce({', '.join(_SUBJECTS)}) IS NOT NULL",
            name="about__required",
        ),
        Index("ix_task_list", "state", "due_on", "id", sqlite_where=IN_USE),
        Index(
            "ix_task_ward",
            *("ward", "state", "created_at", "done_on"),  # counting reads no rows
            sqlite_where=IN_USE,
        ),
        *(
            Index(f"ix_task_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))
            for name in _SUBJECTS
        ),
    )

    title: Mapped[str]
    state: Mapped[TaskState] = mapped_column(Code(TaskState))
    visit_id: Mapped[UUID | None]
    place_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    network_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    ward: Mapped[str | None]
    due_on: Mapped[date | None]
    assignee: Mapped[str]
    done_on: Mapped[date | None]
    repeat_days: Mapped[int | None]
    is_promise: Mapped[bool]
    note: Mapped[str]


class RhythmRow(Synced, Base):
    """Be in touch at least every so many days."""

    __tablename__ = "contact_rhythm"
    __table_args__ = (
        *about_one("contact_rhythm", SUBJECTS),
        CheckConstraint("every_days BETWEEN 1 AND 1000", name="every_days__out_of_range"),
    )

    place_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    network_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    every_days: Mapped[int]
    assignee: Mapped[str]
    paused_until: Mapped[date | None]


class TargetRow(Synced, Base):
    """How many visits a team wants to make in a ward."""

    __tablename__ = "target"
    __table_args__ = (
        CheckConstraint("length(ward) > 0", name="ward__required"),
        CheckConstraint("visits BETWEEN 0 AND 10000", name="visits__out_of_range"),
        CheckConstraint("to_on >= from_on", name="to_on__end_before_start"),
        Index("ix_target_ward", "ward", "from_on", "id", sqlite_where=IN_USE),
    )

    ward: Mapped[str]
    visits: Mapped[int]
    per: Mapped[TargetUnit] = mapped_column(Code(TargetUnit))
    theme: Mapped[Theme | None] = mapped_column(Code(Theme))
    from_on: Mapped[date]
    to_on: Mapped[date | None]
    note: Mapped[str]
