"""Visits and the sets they hold."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import Outcome, Setting, Theme, VisitKind, VisitStatus
from desktop.storage.models.base import BINNED, IN_USE, Base, Synced, link, link_ids, point_checks
from desktop.storage.tables.columns import Code

WITH_POINT = text("deleted_at IS NULL AND (place_id IS NOT NULL OR lat IS NOT NULL)")
"""Condition of the index by which visits are put in sectors; a query must hold the same words."""


class VisitRow(Synced, Base):
    """An outreach visit; see :class:`desktop.domain.visit.Visit` for the meaning.

    ``day`` is the day in Brussels on which it starts, derived when the row is written: a
    period is asked in days, and SQLite knows no time zones.
    """

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint("start >= 1262304000000", name="start__too_long_ago"),
        CheckConstraint("duration BETWEEN 1 AND 1440", name="duration__out_of_range"),
        CheckConstraint("reached_total BETWEEN 0 AND 10000", name="reached_total__out_of_range"),
        CheckConstraint("reached_new BETWEEN 0 AND 10000", name="reached_new__out_of_range"),
        CheckConstraint(
            "reached_new IS NULL OR reached_new <= coalesce(reached_total, 0)",
            name="reached_new__more_new_than_reached",
        ),
        CheckConstraint("length(ward) > 0", name="ward__required"),
        *point_checks(),
        Index("ix_visit_list", "day", "start", "id", sqlite_where=IN_USE),
        Index(
            "ix_visit_ward",
            *("ward", "day", "start", "id", "status"),
            *("reached_total", "reached_new", "kind", "team_id"),  # coverage reads no rows
            sqlite_where=IN_USE,
        ),
        Index(
            "ix_visit_point",
            *("ward", "day", "place_id", "lat", "lon", "id", "status"),
            *("reached_total", "reached_new", "kind", "team_id"),  # neither do sectors
            sqlite_where=WITH_POINT,
        ),
        Index("ix_visit_kind", "kind", "day", "start", "id", sqlite_where=IN_USE),
        Index("ix_visit_status", "status", "day", "start", "id", sqlite_where=IN_USE),
        Index("ix_visit_place", "place_id", "day", "start", "id", "status", sqlite_where=IN_USE),
        Index("ix_visit_organisation", "organisation_id", "day", "status", sqlite_where=IN_USE),
        *(
            Index(f"ix_visit_{number}", number, "start", "id", sqlite_where=IN_USE)
            for number in ("reached_total", "reached_new", "duration")
        ),
        Index("ix_visit_binned", "deleted_at", sqlite_where=BINNED),
        Index("ix_visit_telling", "day", "id", sqlite_where=text("anonymised_on IS NULL")),
    )

    start: Mapped[datetime]
    day: Mapped[date]
    kind: Mapped[VisitKind] = mapped_column(Code(VisitKind))
    status: Mapped[VisitStatus] = mapped_column(Code(VisitStatus))
    ward: Mapped[str]
    duration: Mapped[int | None]
    setting: Mapped[Setting | None] = mapped_column(Code(Setting))
    place_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    reached_total: Mapped[int | None]
    reached_new: Mapped[int | None]
    interpreter: Mapped[bool]
    note: Mapped[str]
    anonymised_on: Mapped[date | None]


visit_theme = link("visit", "theme", Theme)
visit_goal = link("visit", "goal")
visit_outcome = link("visit", "outcome", Outcome)
visit_network = link_ids("visit", "network")
visit_consultant = link("visit", "consultant")
visit_person = link_ids("visit", "person")
